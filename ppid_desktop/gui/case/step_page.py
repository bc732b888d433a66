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
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.gui.case.case_presenter import missing
from ppid_desktop.gui.case.case_services import CaseServices
from ppid_desktop.gui.case.lock import Lock
from ppid_desktop.gui.case.part_holder import PartHolder
from ppid_desktop.gui.kit.turns import Parts, Turns
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


def nowhere() -> None:
    """Lead nowhere: a page that stands alone has no settings beside it."""


@dataclass(frozen=True)
class StepTools:
    """What a step's page works with; `open_path` hands a file to the program that shows it."""

    record_id: UUID
    services: CaseServices
    runner: TaskRunner
    dialogs: Dialogs
    open_path: Callable[[Path], bool]
    workspace: Path
    open_officials: Callable[[], None] = nowhere

    def may(self, use_case: UseCase) -> bool:
        """Return whether the account that works may do this."""
        return self.services.session.account.may(use_case)


class StepPage(PartHolder):
    """One step's form for one record."""

    number: ClassVar[int]
    takes_turns: ClassVar[bool] = False  # to follow a newer state is too much for one turn

    step_requested = Signal(int, str, str)  # another step, field id, entry id
    done_here = Signal()  # nothing is left to do on this step: the keyboard may go on
    side_changed = Signal()
    record_requested = Signal(object, int)  # another record, its step
    submission_requested = Signal(object)  # submission id

    def __init__(self, tools: StepTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = tools
        self._missing_wanted = False
        self._adding = False
        self._turns = Turns(self)
        self.parts = Parts()
        """What is still to be built; `show_case` does what is left of it at once."""
        self.large: list[QWidget] = []
        """What is too much for the turn that lays out the rest; nobody else shows or hides it."""

    def side(self) -> PartHolder | None:
        """Return what stands beside the form now, over the page's whole height; usually nothing."""
        return None

    def add_once(self, work: Callable[[], Case], done: Callable[[Case], None]) -> None:
        """Run work that adds something; a second click before the answer adds nothing."""
        if self._adding:
            return
        self._adding = True
        self.tools.runner.write(work, partial(self._added_once, done), self._adding_refused, owner=self)

    def _added_once(self, done: Callable[[Case], None], case: Case) -> None:
        self._adding = False
        self.case_changed.emit(case)
        done(case)

    def _adding_refused(self, error: PpidError) -> None:
        self._adding = False
        self.failed.emit(error)

    def show_case(self, case: Case) -> None:
        """Show the newest state of the record, with what is missing when that was asked for."""
        self.parts.build_all()
        super().show_case(case)
        self._show_missing()

    def follow(self, case: Case, lock: Lock, then: Callable[[], object]) -> None:
        """Show the newest state of the record and its lock, then go on; a large page does so part by part."""
        if not self.takes_turns:
            self.show_case(case)
            self.show_lock(lock)
            then()
            return
        self.parts.build_all()
        self._case = case
        self._turns.take(
            *(act for part in self._parts for act in part.showing(case)),
            partial(self.after_case, case),
            self._show_missing,
            partial(self.show_lock, lock),
        )
        self._turns.then(then)

    def follow_now(self) -> None:
        """Do at once what is left of following: the page is needed as it will be."""
        self._turns.finish()

    def standing_up(self) -> list[Callable[[], object]]:
        """Hold the large parts back before the page is first shown; return what shows them, a turn each."""
        held, self.large = self.large, []
        for one in held:
            one.hide()
        return [one.show for one in held]

    def show_missing(self, wanted: bool) -> None:
        """Show under each field what it lacks (after *Lanjut*), or no longer."""
        self._missing_wanted = wanted
        self._show_missing()

    def _show_missing(self) -> None:
        self.show_problems(missing(self.case, self.number) if self._missing_wanted else ())


PageFactory = Callable[[StepTools, QWidget], StepPage]
