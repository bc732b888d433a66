"""One record's page: step rail at the left, the step's form in the middle, the sticky foot below."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import NotAllowed, PpidError, StaleVersion
from ppid_desktop.domain.record import Case
from ppid_desktop.gui.case import calling_off
from ppid_desktop.gui.case import case_presenter as presenter
from ppid_desktop.gui.case.case_frame import CaseFrame
from ppid_desktop.gui.case.leaving import Leaving
from ppid_desktop.gui.case.saved_state import SavedState, Saving, worst
from ppid_desktop.gui.case.step_page import PageFactory, PaperRequest, StepPage, StepTools
from ppid_desktop.gui.forms.case_page import Ui_CasePage
from ppid_desktop.gui.kit.laid_out_once import unpainted
from ppid_desktop.gui.kit.tab_order import TabsDue, focus_first
from ppid_desktop.gui.kit.turns import Parts, in_turns

ShowPaper = Callable[[QWidget, PaperRequest], None]


def _nothing() -> None:
    """Do nothing more."""


class CasePage(QWidget):
    """Shows one record for its whole life; what it says and where it leads is decided by `case_presenter`."""

    left = Signal()
    sop_requested = Signal()
    record_requested = Signal(object, int)  # another record, step
    submission_requested = Signal(object)  # submission id
    case_shown = Signal(object)  # Case
    arrived = Signal()  # a step stands on the screen

    def __init__(
        self,
        tools: StepTools,
        factories: Mapping[int, PageFactory],
        show_paper: ShowPaper,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_CasePage()
        self.ui.setupUi(self)
        self._tools = tools
        self._factories = dict(factories)
        self._show_paper = show_paper
        self._pages: dict[int, StepPage] = {}
        self._behind: set[int] = set()  # steps whose page shows an older case
        self._tabs_due = TabsDue(self)
        self._case: Case | None = None
        self._step = self._wanted = 0
        self._saved = SavedState()
        self.leaving = Leaving(self, tools.dialogs, tools.runner)
        self._focus_after: tuple[str, str] | None = None
        self._when_stored: Callable[[], None] | None = None
        self._frame = CaseFrame(self.ui, tools, tuple(self._factories), self)
        self._set_up_head()
        self._set_up_foot()
        self.parts = Parts()
        """What is still to be built; `open` does what is left of it at once."""
        self.parts.later(*self._frame.making_rail())

    @property
    def case(self) -> Case | None:
        """Return the case shown, None until it has been read."""
        return self._case

    @property
    def _number(self) -> str:
        return "" if self._case is None else self._case.record.register_no

    @property
    def record_id(self) -> UUID:
        """Return the record this page belongs to."""
        return self._tools.record_id

    @property
    def step(self) -> int:
        """Return the step shown, 0 until the case has been read."""
        return self._step

    def page(self, step: int) -> StepPage:
        """Return a step's page, built when first asked for."""
        if step not in self._pages:
            self._pages[step] = self._built(step)
        self._pages[step].parts.build_all()
        return self._pages[step]

    def open(self, step: int = 0, field_id: str = "", entry_id: str = "") -> None:
        """Read the record and show a step (0: where it was left) with the keyboard in a field."""
        self.parts.build_all()
        self._focus_after = (field_id, entry_id) if step else None
        read, unread = partial(_opened, self._tools), partial(self._on_failed, only_read=True)
        self._tools.runner.read(read, partial(self._on_read, step), unread, owner=self)

    def refresh(self) -> None:
        """Read the record again; typing that is not stored yet stays."""
        work = partial(self._tools.services.work.case, self._tools.record_id)
        self._tools.runner.read(work, self.show_case, partial(self._on_failed, only_read=True))

    def flush(self) -> None:
        """Send everything typed but not sent yet."""
        for page in self._pages.values():
            page.flush()

    def let_go(self) -> None:
        """Know no step any more: the page is destroyed part by part, late answers find nothing to show."""
        self._case, self._step, self._pages, self.leaving.gone = None, 0, {}, True

    def leave_for(self, then: Callable[[], None], stay: Callable[[], object] = _nothing) -> None:
        """Store everything, then go on; what cannot be stored is asked about, and may be why to stay."""
        self._once_stored(lambda: self.leaving.ask(self._saved.saving, self._number, then, stay))

    def show_case(self, case: Case) -> None:
        """Show a newer state of the record; an older one that comes late is left out."""
        if self._case is not None and case.record.row_version < self._case.record.row_version:
            return
        self._case = case
        self._behind = set(self._pages)
        if self._step:
            self._bring_up_to_date(self._step)
        self._show_around()
        self.case_shown.emit(case)

    def show_step(self, step: int) -> None:
        """Bring a step to the front and remember that the officer is there."""
        self._go(step, _nothing)

    def _go(self, step: int, then: Callable[[], object]) -> None:
        """Show a step, then go on; one opened for the first time is built, filled and shown in turns."""
        if self._case is None or step not in self._factories or step not in presenter.steps_of(self._case):
            return
        self.flush()
        self._wanted = step
        arrive = partial(self._arrive, step, then)
        if step in self._pages:
            self._bring_up_to_date(step, arrive)
        else:
            page = self._pages[step] = self._built(step)
            page.parts.in_turns(self, page.ensurePolished, partial(self._bring_up_to_date, step, arrive))

    def _arrive(self, step: int, then: Callable[[], object]) -> None:
        if step != self._wanted:  # the person chose another one meanwhile
            return
        page = self.page(step)
        self._bring_up_to_date(step)
        self._step = step
        here = partial(_if_at, self, step)
        laying_out = unpainted(self.ui.pages, *page.standing_up(), partial(here, self._arrive_around))
        self.ui.pages.show_page(page)
        in_turns(self, *laying_out, partial(here, then), self.arrived.emit)

    def _arrive_around(self) -> None:
        """Show what stands around a step that came to the front, and remember that the officer is there."""
        self._tabs_due.start()
        self._frame.side.follow(self.page(self._step))
        self.ui.formArea.verticalScrollBar().setValue(0)
        self.ui.missingPanel.hide()
        self._show_around()
        work = partial(self._tools.services.records.open_at, self._tools.record_id, self._step)
        self._tools.runner.write(work, None, self._on_failed, owner=self)

    def focus_field(self, step: int, field_id: str, entry_id: str) -> None:
        """Go to a step and put the keyboard into a field there, once the layout stands."""
        focus = partial(self._focus_now, field_id, entry_id)
        if step == self._step:
            in_turns(self, focus)
        else:
            self._go(step, focus)

    def _focus_now(self, field_id: str, entry_id: str) -> None:
        if self._step and not self.page(self._step).focus(field_id, entry_id):
            self.ui.formArea.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the form the room where there is little."""
        super().resizeEvent(event)
        if self._frame.fit(self.width()):
            self._show_around()

    def _set_up_head(self) -> None:
        ui = self.ui
        ui.backToListButton.clicked.connect(self._on_leave)
        ui.sopButton.clicked.connect(self.sop_requested)
        ui.cancelRecordButton.clicked.connect(lambda _on: self._once_stored(self._ask_to_cancel))
        ui.rail.step_chosen.connect(self.show_step)
        ui.marksBanner.action_requested.connect(self._on_still_valid)
        ui.failureBanner.action_requested.connect(self._on_retry)
        ui.lockBanner.action_requested.connect(lambda: self.show_step(6))

    def _set_up_foot(self) -> None:
        ui = self.ui
        ui.footer.back_requested.connect(self._on_back)
        ui.footer.next_requested.connect(self._on_next)
        ui.missingPanel.go_anyway_requested.connect(self._go_to)
        ui.missingPanel.problem_chosen.connect(
            lambda one: self.focus_field(one.step, one.field_id, one.entry_id)
        )
        acts = {"Alt+Right": self._on_next, "Alt+Left": self._on_back, "Esc": ui.missingPanel.hide}
        for keys, slot in acts.items():
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _built(self, step: int) -> StepPage:
        page = self._factories[step](self._tools, self.ui.pages)
        page.case_changed.connect(self._on_case_changed)
        page.failed.connect(self._on_failed)
        page.saving_changed.connect(self.leaving.note_typing)
        page.saving_changed.connect(self._on_saving)
        page.paper_requested.connect(self._on_paper)
        page.step_requested.connect(self.focus_field)
        page.done_here.connect(self.ui.footer.take_focus)
        self._frame.side.watch(page)
        page.record_requested.connect(self.record_requested)
        page.submission_requested.connect(self.submission_requested)
        self.ui.pages.add_page(page)
        page.grown.connect(self._tabs_due.start)
        self._behind.add(step)
        return page

    def _bring_up_to_date(self, step: int, then: Callable[[], object] = _nothing) -> None:
        """Show the newest case on a page, then go on; pages that are not in front wait until they are."""
        page = self.page(step)
        if step in self._behind and self._case is not None:
            self._behind.discard(step)
            page.follow(self._case, self._frame.lock(self._case), then)
        else:
            then()

    def _on_read(self, step: int, read: tuple[Case, datetime]) -> None:
        if self.leaving.gone:
            return
        case, changed_at = read
        self._saved = SavedState(Saving.STORED, changed_at)
        self.show_case(case)
        wanted = step or presenter.opening_step(case)
        steps = [one for one in presenter.steps_of(case) if one in self._factories]
        first = wanted if wanted in steps else steps[0]
        in_turns(self, partial(self._open_at, first))  # the frame stands before the form is built

    def _open_at(self, step: int) -> None:
        wanted, self._focus_after = self._focus_after, None
        self._go(step, partial(self._focus_now, *wanted) if wanted else self._focus_first)

    def _on_case_changed(self, case: Case) -> None:
        self._saved = SavedState(self._saved.saving, self._tools.services.session.clock.now())
        self.ui.failureBanner.hide()
        self.show_case(case)

    def _show_around(self) -> None:
        if self._case is not None:
            self._frame.show(self._case, self._step, self._saved)

    def _on_saving(self) -> None:
        saving = worst(tuple(page.saving() for page in self._pages.values()))
        if saving is not self._saved.saving:
            self._saved = SavedState(saving, self._saved.at)
            if self._case is not None:
                self._frame.show_line(self._case, self._step, self._saved)
        if self._when_stored and saving not in (Saving.PENDING, Saving.RUNNING):
            then, self._when_stored = self._when_stored, None
            QTimer.singleShot(0, self, then)  # the newest case is shown first

    def _once_stored(self, then: Callable[[], None]) -> None:
        """Send what is typed, and go on when everything has been answered."""
        self.flush()
        self._when_stored = then
        self._on_saving()

    def _on_next(self) -> None:
        self._once_stored(self._go_on)

    def _go_on(self) -> None:
        if self._case is None:
            return
        move = presenter.next_move(self._case, self._step)
        if move.free and move.target is not None:
            self._go_to(move.target)
            return
        self.page(self._step).show_missing(True)
        self.ui.missingPanel.show_move(move, may_go=move.target in self._factories)
        self.ui.missingPanel.take_focus()
        self._tabs_due.start()

    def _go_to(self, step: int) -> None:
        self._go(step, self._focus_first)

    def _on_back(self) -> None:
        if self._case is None or self._step <= presenter.steps_of(self._case)[0]:
            self._on_leave()
        else:
            self._go_to(self._step - 1)

    def _focus_first(self) -> None:
        """Put the keyboard on the first thing of the step just opened."""
        if self._step and not focus_first(self.page(self._step)):
            self.ui.formArea.setFocus()

    def _on_leave(self) -> None:
        self.leave_for(self.left.emit)

    def _on_still_valid(self) -> None:
        work = partial(self._tools.services.records.clear_marks, self._tools.record_id)
        self._tools.runner.write(work, self._on_case_changed, self._on_failed)

    def _ask_to_cancel(self) -> None:
        if self._case is not None:
            calling_off.ask(self, self._tools, self._case, self._on_case_changed)

    def _on_paper(self, request: PaperRequest) -> None:
        self._once_stored(lambda: self._show_paper(self, request))

    def _on_retry(self) -> None:
        self.ui.failureBanner.hide()
        for page in self._pages.values():
            page.retry()

    def _on_failed(self, error: PpidError, *, only_read: bool = False) -> None:
        """Say what went wrong over the page; what was typed stays where it is."""
        if self.leaving.passed_on(error, only_read=only_read):
            return
        if isinstance(error, StaleVersion | NotAllowed):
            self.refresh()
        self._frame.show_failure(error, self._saved)


def _if_at(page: CasePage, step: int, act: Callable[[], object]) -> None:
    """Go on with a step that came to the front, unless another one did since or the record is being left."""
    if page.step == step:
        act()


def _opened(tools: StepTools) -> tuple[Case, datetime]:
    """Start a visit and read the record with the moment it was last stored; runs in a worker."""
    tools.services.records.begin_visit(tools.record_id)
    work = tools.services.work
    return work.case(tools.record_id), work.changed_at(tools.record_id)
