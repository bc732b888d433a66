"""The surface Pekerjaan: its lists, or the page of the record that is open."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ppid_desktop.gui.case.case_page import CasePage, ShowPaper
from ppid_desktop.gui.case.step_page import PageFactory
from ppid_desktop.gui.case.step_pages import STEP_PAGES
from ppid_desktop.gui.kit.taking_down import taking_down
from ppid_desktop.gui.kit.turns import in_turns
from ppid_desktop.gui.messages import Question
from ppid_desktop.gui.work.work_page import WorkPage
from ppid_desktop.gui.work.work_tools import WorkTools


class WorkSurface(QStackedWidget):
    """Opens one record at a time; everything typed in it is stored before another takes its place.

    `wanted` when the person stays because something typed here is neither stored nor sent.
    """

    sop_requested = Signal(object)  # id of the record whose SOP is wanted
    wanted = Signal()

    def __init__(
        self,
        tools: WorkTools,
        show_paper: ShowPaper,
        parent: QWidget | None = None,
        *,
        step_pages: Mapping[int, PageFactory] | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self._show_paper = show_paper
        self._step_pages = STEP_PAGES if step_pages is None else step_pages
        self._case_page: CasePage | None = None
        self._left_open: list[CasePage] = []  # in front until the page of the next record is built
        self._parting: list[CasePage] = []  # off the screen, and not everything typed in them is answered
        self._once_parted: Callable[[], None] | None = None  # the way out, until each of them is answered
        self._curtain = QWidget(self)
        self._behind: QWidget | None = None
        self._taking_down: list[Callable[[], object]] = []
        self._stands = True  # what is in front is built and filled
        tools.runner.busy_changed.connect(self._take_down)
        self.lists = WorkPage(tools, self)
        self.lists.record_requested.connect(self.open_case)
        self.lists.place_requested.connect(self.open_case)
        self.lists.paper_requested.connect(lambda request: show_paper(self, request))
        self.addWidget(self.lists)
        self.addWidget(self._curtain)

    @property
    def case_page(self) -> CasePage | None:
        """Return the page of the record that is open."""
        return self._case_page

    def open_case(self, record_id: UUID, step: int = 0, field_id: str = "", entry_id: str = "") -> None:
        """Open a record at a step (0: where it was left) with the keyboard in a field."""
        page = self._case_page
        if page is None:
            self._open(record_id, step, field_id, entry_id)
        elif page.record_id == record_id:
            self._show(page)
            page.open(step or page.step, field_id, entry_id)
        else:
            self._leave_case(partial(self._open, record_id, step, field_id, entry_id))

    def show_lists(self) -> None:
        """Close the record and show the lists."""
        self._leave_case(self._close_case)

    def _leave_case(self, then: Callable[[], None]) -> None:
        """Leave the open record, unless another one was brought back while the person was asked."""
        if self._case_page is not None:
            self._case_page.leave_for(partial(self._if_open, self._case_page, then))

    def _if_open(self, page: CasePage, then: Callable[[], None]) -> None:
        if page is self._case_page:
            then()

    def show_inventory(self) -> None:
        """Close the record and show the daftar identifikasi."""
        self.show_lists()
        self.lists.show_inventory()

    def send_together(self) -> None:
        """Close the record and choose several records to send with one nota."""
        self.show_lists()
        self.lists.send_together()

    def show_submission(self, submission_id: UUID) -> None:
        """Close the record and show the submission its round belongs to."""
        self.show_lists()
        self.lists.show_submission(submission_id)

    def refresh(self) -> None:
        """Read again what is in front."""
        if self._case_page is not None:
            self._case_page.refresh()
        else:
            self.lists.refresh()

    def leave_for(self, then: Callable[[], None]) -> None:
        """Store everything, then go on; what cannot be stored is asked about first."""
        self.flush()
        lists = partial(self._leave_lists, then)
        self._once_left(partial(self._tools.runner.once_written, lists, self))

    def _leave_lists(self, then: Callable[[], None]) -> None:
        names = self.lists.unsent()
        if names and not self._tools.dialogs.confirm(self, self._question(names)):
            self.wanted.emit()
            self._stay_at_lists()
        else:
            self._once_left(partial(self._leave_open, then))

    def _once_left(self, then: Callable[[], None]) -> None:
        """Go on once every record left before is parted with; each asks its own question first."""
        front = self._behind or self.currentWidget()
        for page in [one for one in self._left_open if one is not front]:
            self._left_open.remove(page)
            self._drop(page)
        if self._parting or self._left_open:
            self._once_parted = then
        else:
            then()

    def _leave_open(self, then: Callable[[], None]) -> None:
        if self._case_page is not None:
            self._case_page.leave_for(then, self.wanted.emit)
        else:
            then()

    def _stay_at_lists(self) -> None:
        self.lists.show_unsent()
        self.show_lists()

    def _question(self, names: Sequence[str]) -> Question:
        text = self.tr(
            "Ada isian pada Pekerjaan yang belum disimpan, dikirim, atau dicatat: {0}. Bila ditinggalkan, "
            "isian itu hilang."
        )
        return Question(
            self.tr("Tinggalkan isian ini?"),
            text.format(", ".join(names)),
            self.tr("Tinggalkan"),
            refusal=self.tr("Tetap di sini"),
            dangerous=True,
        )

    def flush(self) -> None:
        """Store everything that is being typed."""
        self.lists.flush()
        for page in self._pages():
            page.flush()

    def cover(self) -> None:
        """Store what is typed, then take every content off the screen."""
        self.flush()
        if self._behind is None:
            self._behind = self.currentWidget()
        self.setCurrentWidget(self._curtain)

    def uncover(self) -> None:
        """Show again what was there."""
        if self._behind is not None:
            self.setCurrentWidget(self._behind)
        self._behind = None
        self._drop_left()

    def _pages(self) -> tuple[CasePage, ...]:
        """Return every page in which something may have been typed."""
        opened = () if self._case_page is None else (self._case_page,)
        return (*self._parting, *self._left_open, *opened)

    def _open(self, record_id: UUID, step: int, field_id: str, entry_id: str) -> None:
        self._put_aside()
        self._stand(False)
        page = CasePage(self._tools.for_record(record_id), self._step_pages, self._show_paper, self)
        page.left.connect(partial(self._if_open, page, self._close_case))
        page.sop_requested.connect(partial(self.sop_requested.emit, record_id))
        page.record_requested.connect(self.open_case)
        page.submission_requested.connect(self.show_submission)
        page.arrived.connect(partial(self._stand, True))
        self._case_page = page
        page.parts.in_turns(page, partial(self._show, page), partial(page.open, step, field_id, entry_id))

    def _show(self, page: QWidget) -> None:
        """Bring a page to the front, or behind the curtain where that is drawn; drop what was left for it.

        One that was left itself before it was built does not come to the front any more.
        """
        if page not in (self._case_page, self.lists):
            return
        self._bring(page)
        self._drop_left()

    def _bring(self, page: QWidget) -> None:
        if self.indexOf(page) < 0:  # not before: all around is laid out and painted anew
            self.addWidget(page)
        if self._behind is None:
            self.setCurrentWidget(page)
        else:
            self._behind = page

    def _close_case(self) -> None:
        self._put_aside()
        self._show(self.lists)
        self.lists.take_focus()
        self.lists.refresh()
        self._stand(True)

    def _put_aside(self) -> None:
        """Have no record open, but let the page of the last one stand until something takes its place."""
        page, self._case_page = self._case_page, None
        if page is not None:
            page.leaving.put_aside()
            self._left_open.append(page)

    def _drop_left(self) -> None:
        """Part with what something took the place of; behind the curtain nobody could be asked."""
        if self._behind is None:
            left, self._left_open = self._left_open, []
            for one in left:
                self._drop(one)

    def _drop(self, page: CasePage) -> None:
        """Part with a page once everything typed in it is answered: it was in front until now."""
        self.removeWidget(page)
        self._parting.append(page)
        page.leave_for(partial(self._part_with, page), partial(self._take_back, page))

    def _part_with(self, page: CasePage) -> None:
        self._parting.remove(page)
        page.let_go()
        self._taking_down += taking_down(page)
        self._take_down()
        then, self._once_parted = self._once_parted, None
        if then is not None:
            self._once_left(then)

    def _take_back(self, page: CasePage) -> None:
        """Bring a record back in which something stands that could not be stored; the person stays with it.

        The one it takes the place of was not asked about: it is when this one is left in its turn.
        """
        self._parting.remove(page)
        self._once_parted = None
        if self._case_page is not None:
            self._left_open.append(self._case_page)
        self._case_page = page
        self._bring(page)
        self._stand(True)
        page.refresh()
        self.wanted.emit()

    def _stand(self, stands: bool) -> None:
        self._stands = stands
        self._take_down()

    def _take_down(self) -> None:
        """Destroy the pages that were left, once what took their place stands and nothing is on its way."""
        if self._stands and not self._tools.runner.busy:
            acts, self._taking_down = self._taking_down, []
            in_turns(self, *acts)
