"""A widget put together from parts: a step's page, or the form of one entry."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.record import Case
from ppid_desktop.gui.case.lock import Lock
from ppid_desktop.gui.case.saved_state import Saving, worst
from ppid_desktop.gui.case.step_part import StepPart

Part = TypeVar("Part", bound=StepPart)


class PartHolder(QWidget):
    """Passes everything on to its parts; what no part shows is added in the `after_` methods."""

    case_changed = Signal(object)  # Case
    failed = Signal(object)  # PpidError that nothing on the page explains
    saving_changed = Signal()
    grown = Signal()  # something that takes the keyboard was added
    paper_requested = Signal(object)  # PaperRequest

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lock = Lock()
        self._parts: list[StepPart] = []
        self._case: Case | None = None

    def add_part(self, part: Part) -> Part:
        """Take a part in; return it."""
        part.case_stored.connect(self.case_changed)
        part.failed.connect(self.failed)
        part.saving_changed.connect(self.saving_changed)
        part.grown.connect(self.grown)
        self._parts.append(part)
        return part

    def drop_part(self, part: StepPart) -> None:
        """Take a part out after sending what was typed in it."""
        part.flush()
        self._parts.remove(part)

    @property
    def stands_alone(self) -> bool:
        """Return whether it needs the room of the form that it stands beside."""
        return False

    @property
    def case(self) -> Case:
        """Return the case shown; LookupError before `show_case`."""
        if self._case is None:
            raise LookupError("no case is shown yet")
        return self._case

    def showing(self, case: Case) -> Sequence[Callable[[], object]]:
        """Return what shows the newest state, in parts that are short enough for a turn each."""
        return (partial(self.show_case, case),)

    def show_case(self, case: Case) -> None:
        """Show the newest state of the record; typing that is not stored yet stays."""
        self._case = case
        for part in self._parts:
            part.show_case(case)
        self.after_case(case)

    def show_lock(self, lock: Lock) -> None:
        """Lock what cannot be changed now and say why; comes after every `show_case`."""
        self.lock = lock
        for part in self._parts:
            part.show_lock(self.case, lock)
        self.after_lock(self.case, lock)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show each problem where it belongs and take away all earlier ones."""
        for part in self._parts:
            part.show_missing(problems)

    def focus(self, field_id: str, entry_id: str) -> bool:
        """Put the keyboard into a field, opening its entry; False when there is no such field here."""
        return any(part.focus(field_id, entry_id) for part in self._parts)

    def flush(self) -> None:
        """Send everything typed but not sent yet."""
        for part in self._parts:
            part.flush()

    def retry(self) -> None:
        """Send again what was refused, because the person asked for it."""
        for part in self._parts:
            part.retry()

    def saving(self) -> Saving:
        """Return whether everything typed here is stored."""
        return worst(tuple(part.saving() for part in self._parts))

    def after_case(self, _case: Case) -> None:
        """Show of the case what no part shows."""

    def after_lock(self, _case: Case, lock: Lock) -> None:
        """Lock what no part locks."""
