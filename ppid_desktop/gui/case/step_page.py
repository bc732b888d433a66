"""What every step's page promises to the case page, and what it is given.

A page belongs to one record for its whole life, so an answer that comes late can never land on another
record. It asks services only through the runner and tells the case page what came of it by signals:

    class StepReviewPage(StepPage):
        number = 6

        def __init__(self, tools: StepTools, parent: QWidget | None = None) -> None: ...

        def show_case(self, case: Case) -> None: ...
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.gui.case.case_services import CaseServices
from ppid_desktop.gui.case.saved_state import Saving
from ppid_desktop.gui.messages import Dialogs
from ppid_desktop.gui.task_runner import TaskRunner

if TYPE_CHECKING:
    from ppid_desktop.services.papers import Paper


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
    """One step's form. `lock_reason` of `show_lock` is empty while everything can be changed."""

    number: ClassVar[int]

    case_changed = Signal(object)  # Case
    failed = Signal(object)  # PpidError that nothing on the page explains
    paper_requested = Signal(object)  # PaperRequest
    saving_changed = Signal()
    step_requested = Signal(int, str, str)  # another step, field id, entry id

    def show_case(self, case: Case) -> None:
        """Show the newest state of the record; typing that is not stored yet stays."""
        raise NotImplementedError

    def show_lock(self, reason: str) -> None:
        """Lock what the exported content freezes and say why; an empty reason unlocks."""
        raise NotImplementedError

    def show_missing(self, wanted: bool) -> None:
        """Show under each field what it lacks (after *Lanjut*), or no longer."""
        raise NotImplementedError

    def focus(self, field_id: str, entry_id: str) -> bool:
        """Put the keyboard into a field, opening its entry; False when there is no such field here."""
        raise NotImplementedError

    def flush(self) -> None:
        """Send everything typed but not sent yet."""
        raise NotImplementedError

    def retry(self) -> None:
        """Send again what was refused, because the person asked for it."""
        raise NotImplementedError

    def saving(self) -> Saving:
        """Return whether everything typed on this page is stored."""
        raise NotImplementedError


PageFactory = Callable[[StepTools], StepPage]
