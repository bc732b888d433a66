"""What an operation is: one thing a person does, small, run in a process of its own."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.faults.office import Office

Run = Callable[[Office], object]


def nothing(_office: Office) -> None:
    """Prepare nothing."""


@dataclass(frozen=True)
class Operation:
    """One operation.

    `before` prepares outside the trial and before login; `inside` prepares in the opened workspace,
    unwatched. `run` is what is tried; `again` repeats it after an interruption (the same where nothing is
    said). `opens` tells that it begins without a session and opens the workspace itself.
    """

    name: str
    run: Run
    before: Run = nothing
    inside: Run = nothing
    again: Run | None = None
    opens: bool = False
    records: tuple[
        str, ...
    ] = ()  # prepared records it works on besides `attached`, by their names in RECORDS
    cheap: bool = False  # also tried in the bounded part
    stepwise: bool = (
        False  # several things, each whole by itself: some may be done, and repeating does the rest
    )
    copy_out: bool = False  # a person is editing: a working copy lies in the private folder
    mends: bool = False  # begins with a damaged softfile, which is whole once it is acknowledged
    may_lack: tuple[str, ...] = ()  # observed lines of what is told only where all of it could be written
    thinned: tuple[int, int] | None = None  # (first, step): its calls, but for kills; others are made like it
    told_first: tuple[str, ...] = ()  # observed lines that may stand before it is done, and once per attempt

    def repeat(self, office: Office) -> object:
        """Do it again after an interruption."""
        return (self.again or self.run)(office)
