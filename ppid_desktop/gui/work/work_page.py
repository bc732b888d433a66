"""Pekerjaan's first page: records in work, daftar identifikasi and collective submissions, one tab each."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.gui.forms.work_page import Ui_WorkPage
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.tab_order import order_tabs
from ppid_desktop.gui.work.inventory_page import InventoryPage
from ppid_desktop.gui.work.records_page import RecordsPage
from ppid_desktop.gui.work.together.together_page import TogetherPage
from ppid_desktop.gui.work.work_tools import WorkTools


class WorkPage(QWidget):
    """Tabs that know of each other only that a row became a record, and records are to go out together."""

    record_requested = Signal(object)  # UUID
    place_requested = Signal(object, int, str, str)  # record id, step, field id, entry id
    paper_requested = Signal(object)  # PaperRequest

    def __init__(self, tools: WorkTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_WorkPage()
        self.ui.setupUi(self)
        self._tabs_due = QTimer(self)
        self._tabs_due.setSingleShot(True)
        self._tabs_due.timeout.connect(lambda: order_tabs(self))
        self.records = RecordsPage(tools)
        self.inventory = InventoryPage(tools)
        self.together = TogetherPage(tools)
        self.ui.tabs.addTab(self.records, themed_icon(Icon.WORK), self.tr("Rekaman dalam proses"))
        self.ui.tabs.addTab(self.inventory, themed_icon(Icon.TABLE), self.tr("Daftar identifikasi"))
        self.ui.tabs.addTab(self.together, themed_icon(Icon.SEND), self.tr("Pengajuan kolektif"))
        self.ui.tabs.currentChanged.connect(lambda _index: self.refresh())
        for page in (self.records, self.inventory):
            page.record_requested.connect(self.record_requested)
        self.together.grown.connect(self._tabs_due.start)
        self.together.place_requested.connect(self.place_requested)
        self.records.together_requested.connect(self.send_together)
        self.records.failed.connect(lambda error: tools.dialogs.show_error(self, error))
        self.inventory.records_made.connect(self.records.refresh)
        self.inventory.paper_requested.connect(self.paper_requested)

    def refresh(self) -> None:
        """Read again what the tab in front shows."""
        front = self.ui.tabs.currentWidget()
        for page in (self.records, self.inventory, self.together):
            if front is page:
                page.refresh()

    def show_inventory(self) -> None:
        """Bring the daftar identifikasi to the front."""
        self.ui.tabs.setCurrentWidget(self.inventory)

    def send_together(self, records: Sequence[UUID] | None = None) -> None:
        """Bring the collective submission to the front, with these records ticked."""
        self.ui.tabs.setCurrentWidget(self.together)
        self.together.send(records)

    def show_submission(self, submission_id: UUID) -> None:
        """Bring one submission to the front."""
        self.ui.tabs.setCurrentWidget(self.together)
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
        self.together.show_unsent()

    def _unsent_tabs(self) -> list[int]:
        holding = ((self.inventory, bool(self.inventory.unstored())), (self.together, self.together.unsent()))
        return [self.ui.tabs.indexOf(page) for page, holds in holding if holds]

    def flush(self) -> None:
        """Store what is being typed."""
        self.inventory.flush()
