"""What every step's page promises to the case page, and what it is given.

A page belongs to one record for its whole life, so an answer that comes late can never land on another
record. It asks services only through the runner and tells the case page what came of it by signals:

    class StepCollectPage(StepPage):
        number = 4

        def __init__(self, tools: StepTools, parent: QWidget | None = None) -> None:
            super().__init__(tools, parent)
            self.ui = Ui_StepCollect()
            self.ui.setupUi(self)
            self.sources = self.add_part(SourceCards(tools, self.ui.cardsLayout, self))

        def after_case(self, case: Case) -> None: ...   # whatever is not shown by a part
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, TypeVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.gui.case.case_presenter import missing
from ppid_desktop.gui.case.case_services import CaseServices
from ppid_desktop.gui.case.lock import Lock
from ppid_desktop.gui.case.saved_state import Saving, worst
from ppid_desktop.gui.case.step_part import StepPart
from ppid_desktop.gui.messages import Dialogs
from ppid_desktop.gui.task_runner import TaskRunner

if TYPE_CHECKING:
    from ppid_desktop.services.papers import Paper

Part = TypeVar("Part", bound=StepPart)


@dataclass(frozen=True)
class PaperRequest:
    """A paper somebody wants to see, print or save; `subject_id` is a record or a list."""

    paper: "Paper"
    subject_id: UUID
    entry_id: UUID | None = None


@dataclass(frozen=True)
class StepTools:
    """What a step's page works with; `open_path` hands a file to the program that shows it."""

    record_id: UUID
    services: CaseServices
    runner: TaskRunner
    dialogs: Dialogs
    open_path: Callable[[Path], bool]
    workspace: Path

    def may(self, use_case: UseCase) -> bool:
        """Return whether the account that works may do this."""
        return self.services.session.account.may(use_case)


class StepPage(QWidget):
    """One step's form, put together from parts; pages add what no part shows in the `after_` methods."""

    number: ClassVar[int]

    case_changed = Signal(object)  # Case
    failed = Signal(object)  # PpidError that nothing on the page explains
    paper_requested = Signal(object)  # PaperRequest
    saving_changed = Signal()
    step_requested = Signal(int, str, str)  # another step, field id, entry id

    def __init__(self, tools: StepTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = tools
        self.lock = Lock()
        self._parts: list[StepPart] = []
        self._case: Case | None = None
        self._missing_wanted = False

    def add_part(self, part: Part) -> Part:
        """Take a part into the page; return it."""
        part.case_stored.connect(self.case_changed)
        part.failed.connect(self.failed)
        part.saving_changed.connect(self.saving_changed)
        self._parts.append(part)
        return part

    @property
    def case(self) -> Case:
        """Return the case shown; LookupError before `show_case`."""
        if self._case is None:
            raise LookupError("the page shows no case yet")
        return self._case

    def show_case(self, case: Case) -> None:
        """Show the newest state of the record; typing that is not stored yet stays."""
        self._case = case
        for part in self._parts:
            part.show_case(case)
        self.after_case(case)
        self._show_missing()

    def show_lock(self, lock: Lock) -> None:
        """Lock what cannot be changed now and say why; comes after every `show_case`."""
        self.lock = lock
        for part in self._parts:
            part.show_lock(self.case, lock)
        self.after_lock(self.case, lock)

    def show_missing(self, wanted: bool) -> None:
        """Show under each field what it lacks (after *Lanjut*), or no longer."""
        self._missing_wanted = wanted
        self._show_missing()

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
        """Return whether everything typed on this page is stored."""
        return worst(tuple(part.saving() for part in self._parts))

    def after_case(self, case: Case) -> None:
        """Show of the case what no part shows."""

    def after_lock(self, case: Case, lock: Lock) -> None:
        """Lock what no part locks."""

    def _show_missing(self) -> None:
        found = missing(self.case, self.number) if self._missing_wanted else ()
        for part in self._parts:
            part.show_missing(found)


PageFactory = Callable[[StepTools], StepPage]
