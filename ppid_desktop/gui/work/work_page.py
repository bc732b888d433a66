"""Pekerjaan's first page: records in work and daftar identifikasi, one tab each."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.gui.forms.work_page import Ui_WorkPage
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.work.inventory_page import InventoryPage
from ppid_desktop.gui.work.records_page import RecordsPage
from ppid_desktop.gui.work.work_tools import WorkTools


class WorkPage(QWidget):
    """Two tabs that know of each other only that a row became a record."""

    record_requested = Signal(object)  # UUID
    paper_requested = Signal(object)  # PaperRequest

    def __init__(self, tools: WorkTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_WorkPage()
        self.ui.setupUi(self)
        self.records = RecordsPage(tools)
        self.inventory = InventoryPage(tools)
        self.ui.tabs.addTab(self.records, themed_icon(Icon.WORK), self.tr("Rekaman dalam proses"))
        self.ui.tabs.addTab(self.inventory, themed_icon(Icon.TABLE), self.tr("Daftar identifikasi"))
        self.ui.tabs.currentChanged.connect(lambda _index: self.refresh())
        for page in (self.records, self.inventory):
            page.record_requested.connect(self.record_requested)
        self.records.failed.connect(lambda error: tools.dialogs.show_error(self, error))
        self.inventory.records_made.connect(self.records.refresh)
        self.inventory.paper_requested.connect(self.paper_requested)

    def refresh(self) -> None:
        """Read again what the tab in front shows."""
        front = self.ui.tabs.currentWidget()
        if front is self.records:
            self.records.refresh()
        else:
            self.inventory.refresh()

    def show_inventory(self) -> None:
        """Bring the daftar identifikasi to the front."""
        self.ui.tabs.setCurrentWidget(self.inventory)

    def flush(self) -> None:
        """Store what is being typed."""
        self.inventory.flush()
