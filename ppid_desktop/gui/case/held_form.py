"""A form with parts of its own, taken into a page as one part."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.record import Case
from ppid_desktop.gui.case.lock import Lock
from ppid_desktop.gui.case.part_holder import PartHolder
from ppid_desktop.gui.case.saved_state import Saving
from ppid_desktop.gui.case.step_part import StepPart


class HeldForm(StepPart):
    """Passes the page's calls on to the form and the form's signals to the page."""

    def __init__(self, form: PartHolder, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        form.case_changed.connect(self.case_stored)
        form.failed.connect(self.failed)
        form.saving_changed.connect(self.saving_changed)
        form.grown.connect(self.grown)

    def show_case(self, case: Case) -> None:
        """Show the newest state of the record."""
        self._form.show_case(case)

    def showing(self, case: Case) -> Sequence[Callable[[], object]]:
        """Return what shows the newest state, as the form itself cuts it into turns."""
        return self._form.showing(case)

    def show_lock(self, _case: Case, lock: Lock) -> None:
        """Lock what cannot be changed now and say why."""
        self._form.show_lock(lock)

    def show_missing(self, problems: Sequence[Problem]) -> None:
        """Show each problem where it belongs."""
        self._form.show_problems(problems)

    def focus(self, field_id: str, entry_id: str) -> bool:
        """Put the keyboard into a field of the form."""
        return self._form.focus(field_id, entry_id)

    def flush(self) -> None:
        """Send everything typed but not sent yet."""
        self._form.flush()

    def retry(self) -> None:
        """Send again what was refused."""
        self._form.retry()

    def saving(self) -> Saving:
        """Return whether everything typed in the form is stored."""
        return self._form.saving()
