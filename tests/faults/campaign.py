"""A campaign: which faults are tried on which operation, one trial after another."""

import errno
import random
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.faults import power_cuts
from tests.faults.bit_rot import BitRot
from tests.faults.operations import OPERATIONS, Operation
from tests.faults.shim import Mode
from tests.faults.trials import Fault, Outcome, Reference, Trials

_WARMING = (
    "send a draft",
    "take a returned draft",
    "save a paper out",
    "upgrade the schema",
    "make the index",
)
_REPEATED_EACH = 3  # after a kill at every third call the operation is repeated in another process
_SEED = 20_260_726
_REFUSALS = {
    "enospc": (Mode.FAIL_ON, errno.ENOSPC),
    "enospc-once": (Mode.FAIL_ONCE, errno.ENOSPC),
    "eio": (Mode.FAIL_ONCE, errno.EIO),
    "eio-on": (Mode.FAIL_ON, errno.EIO),
    "erofs": (Mode.FAIL_ON, errno.EROFS),
}
KINDS = ("kill", "torn", "cuts", *_REFUSALS, "rot")


@dataclass(frozen=True)
class Tried:
    """One trial that was made."""

    operation: str
    kind: str
    what: str
    outcome: Outcome


class Campaign:
    """Tries kinds of faults on operations."""

    def __init__(self, trials: Trials, folder: Path, every: int = 1, most: int | None = None) -> None:
        """`every` takes each nth call only, `most` so many of an operation's calls."""
        self._trials = trials
        self._folder = folder
        self._every = every
        self._most = most
        self._chance = random.Random(_SEED)  # noqa: S311 - repeatable, not secret

    def run(self, operations: Sequence[Operation], kinds: Sequence[str]) -> Iterator[Tried]:
        """Yield every trial as it is made."""
        self._trials.warm_up([one for one in OPERATIONS if one.name in _WARMING])
        for operation in operations:
            reference = self._trials.reference(operation)
            for kind in kinds:
                for what, outcome in self._of_kind(kind)(operation, reference, kind):
                    yield Tried(operation.name, kind, what, outcome)

    def rot(self, flips: int) -> Iterator[Tried]:
        """Turn single bits over in each file of a workspace."""
        for name, what, outcome in BitRot(self._trials, self._chance).run(flips):
            yield Tried(name, "rot", what, outcome)

    def _of_kind(self, kind: str) -> Callable[[Operation, Reference, str], Iterator[tuple[str, Outcome]]]:
        if kind == "cuts":
            return self._cuts
        return self._refusals if kind in _REFUSALS else self._kills

    def _kills(self, operation: Operation, reference: Reference, kind: str) -> Iterator[tuple[str, Outcome]]:
        mode = Mode.KILL if kind == "kill" else Mode.KILL_TORN
        for call in self._calls(reference.calls):
            fault = Fault(mode, call)
            repeating = call % _REPEATED_EACH == 0
            yield f"call {call}", self._trials.trial(operation, reference, fault, repeating=repeating)

    def _refusals(
        self, operation: Operation, reference: Reference, kind: str
    ) -> Iterator[tuple[str, Outcome]]:
        mode, error = _REFUSALS[kind]
        for call in self._calls(reference.calls_acknowledged):
            yield f"call {call}", self._trials.trial(operation, reference, Fault(mode, call, error))

    def _cuts(self, operation: Operation, reference: Reference, _kind: str) -> Iterator[tuple[str, Outcome]]:
        grounds, log = self._trials.fresh(operation), self._folder / "rekaman"
        disk = power_cuts.Disk(grounds.base)
        log.unlink(missing_ok=True)
        self._trials.recorded(operation, grounds, log)
        calls = power_cuts.read_log(log)
        notes = {text: place for place, text in power_cuts.notes(calls)}
        points = [notes["begin"] + one for one in self._calls(len(calls) - notes["begin"])]
        judged: dict[tuple[str, bool], Outcome] = {}
        for place, how, state in power_cuts.states(disk, calls, set(points), _SEED):
            known = power_cuts.digest(state), place >= notes["acknowledged"]
            if known not in judged:  # many calls leave the same disk
                shutil.rmtree(grounds.base, ignore_errors=True)  # same place: notes name it
                power_cuts.lay_out(state, grounds.base)
                judged[known], repeating = Outcome(known[1]), not how.startswith("a share")
                self._trials.judge(operation, reference, grounds, judged[known], repeating=repeating)
            yield f"after call {place}, {how}", judged[known]

    def _calls(self, last: int) -> Sequence[int]:
        calls = range(1 + self._chance.randrange(min(self._every, last)), last + 1, self._every)
        return sorted(self._chance.sample(calls, min(self._most or last, len(calls))))
