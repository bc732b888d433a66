"""Pekerjaan's first page: records in work, daftar identifikasi and collective submissions, one tab each."""

from collections.abc import Sequence
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppid_desktop.gui.forms.work_page import Ui_WorkPage
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.tab_order import TabsDue, focus_first
from ppid_desktop.gui.kit.turns import in_turns
from ppid_desktop.gui.work.inventory_page import InventoryPage
from ppid_desktop.gui.work.records_page import RecordsPage
from ppid_desktop.gui.work.together.together_page import TogetherPage
from ppid_desktop.gui.work.work_tools import WorkTools


class WorkPage(QWidget):
    """Tabs that know of each other only that a row became a record, and records are to go out together.

    The second and the third are built when they are first in front, or wanted by the program.
    """

    record_requested = Signal(object)  # UUID
    place_requested = Signal(object, int, str, str)  # record id, step, field id, entry id
    paper_requested = Signal(object)  # PaperRequest

    def __init__(self, tools: WorkTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_WorkPage()
        self.ui.setupUi(self)
        self._tabs_due = TabsDue(self)
        self._tools = tools
        self._built: dict[QWidget, InventoryPage | TogetherPage] = {}  # by tab
        records_tab = self._add_tab(Icon.WORK, self.tr("Rekaman dalam proses"))
        self._inventory_tab = self._add_tab(Icon.TABLE, self.tr("Daftar identifikasi"))
        self._together_tab = self._add_tab(Icon.SEND, self.tr("Pengajuan kolektif"))
        self.records = RecordsPage(tools, records_tab)
        _fill(records_tab, self.records)
        self.records.record_requested.connect(self.record_requested)
        self.records.together_requested.connect(self.send_together)
        self.records.failed.connect(lambda error: tools.dialogs.show_error(self, error))
        self.ui.tabs.currentChanged.connect(self._on_tab)

    @cached_property
    def inventory(self) -> InventoryPage:
        """Return the daftar identifikasi."""
        page = InventoryPage(self._tools, self._inventory_tab)
        self._built[self._inventory_tab] = page
        _fill(self._inventory_tab, page)
        page.record_requested.connect(self.record_requested)
        page.records_made.connect(self.records.refresh)
        page.paper_requested.connect(self.paper_requested)
        return page

    @cached_property
    def together(self) -> TogetherPage:
        """Return the collective submissions."""
        page = TogetherPage(self._tools, self._together_tab)
        self._built[self._together_tab] = page
        _fill(self._together_tab, page)
        page.grown.connect(self._tabs_due.start)
        page.place_requested.connect(self.place_requested)
        return page

    def _add_tab(self, icon: Icon, title: str) -> QWidget:
        tab = QWidget(self.ui.tabs)
        self.ui.tabs.addTab(tab, themed_icon(icon), title)
        return tab

    def _front(self) -> RecordsPage | InventoryPage | TogetherPage:
        front = self.ui.tabs.currentWidget()
        if front is self._inventory_tab:
            return self.inventory
        return self.together if front is self._together_tab else self.records

    def _on_tab(self) -> None:
        in_turns(self, self._front, self.refresh)

    def refresh(self) -> None:
        """Read again what the tab in front shows."""
        self._front().refresh()

    def take_focus(self) -> None:
        """Put the keyboard on the rows of the tab in front, where the next record is chosen."""
        front = self._front()
        if isinstance(front, TogetherPage) or not front.ui.table.isVisible():
            focus_first(front)
        else:
            front.ui.table.setFocus()

    def show_inventory(self) -> None:
        """Bring the daftar identifikasi to the front."""
        self.ui.tabs.setCurrentWidget(self._inventory_tab)

    def send_together(self, records: Sequence[UUID] | None = None) -> None:
        """Bring the collective submission to the front, with these records ticked."""
        self.ui.tabs.setCurrentWidget(self._together_tab)
        self.together.send(records)

    def show_submission(self, submission_id: UUID) -> None:
        """Bring one submission to the front."""
        self.ui.tabs.setCurrentWidget(self._together_tab)
        self.together.show_list()
        self.together.list.choose(submission_id)

    def unsent(self) -> tuple[str, ...]:
        """Return the titles of the tabs that hold something neither stored nor sent."""
        return tuple(self.ui.tabs.tabText(place) for place in self._unsent_tabs())

    def show_unsent(self) -> None:
        """Bring the first such tab to the front."""
        place = next(iter(self._unsent_tabs()), -1)
        if place >= 0:
            self.ui.tabs.setCurrentIndex(place)
        for page in self._built.values():
            if isinstance(page, TogetherPage):
                page.show_unsent()

    def _unsent_tabs(self) -> list[int]:
        return sorted(self.ui.tabs.indexOf(tab) for tab, page in self._built.items() if page.unsent())

    def flush(self) -> None:
        """Store what is being typed."""
        for page in self._built.values():
            if isinstance(page, InventoryPage):
                page.flush()


def _fill(tab: QWidget, page: QWidget) -> None:
    layout = QVBoxLayout(tab)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(page)
