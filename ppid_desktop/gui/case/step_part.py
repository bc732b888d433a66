"""What a step's page is put together from: fields, lists of entries, attachments."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.record import Case
from ppid_desktop.gui.case.lock import Lock
from ppid_desktop.gui.case.saved_state import Saving


class StepPart(QObject):
    """One part of a page; a part that has nothing to do with one of the calls leaves it as it is here."""

    case_stored = Signal(object)  # Case
    failed = Signal(object)  # PpidError that the part does not explain itself
    saving_changed = Signal()
    grown = Signal()  # something that takes the keyboard was added

    def show_case(self, case: Case) -> None:
        """Show the newest state of the record; typing that is not stored yet stays."""

    def showing(self, case: Case) -> Sequence[Callable[[], object]]:
        """Return what shows the newest state, in parts that are short enough for a turn each."""
        return (partial(self.show_case, case),)

    def show_lock(self, _case: Case, lock: Lock) -> None:
        """Lock what cannot be changed now and say why."""

    def show_missing(self, problems: Sequence[Problem]) -> None:
        """Show each problem where it belongs and take away all earlier ones."""

    def focus(self, field_id: str, entry_id: str) -> bool:  # noqa: ARG002 - for the parts that have fields
        """Put the keyboard into a field; False when it is not one of this part."""
        return False

    def flush(self) -> None:
        """Send everything typed but not sent yet."""

    def retry(self) -> None:
        """Send again what was refused, because the person asked for it."""

    def saving(self) -> Saving:
        """Return whether everything typed in this part is stored."""
        return Saving.STORED
