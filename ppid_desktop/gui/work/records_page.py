"""The records in work: searched, narrowed down, opened, and new ones begun."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.lists import WorkRow
from ppid_desktop.domain.record import Origin, Record
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.terms import RecordStatus
from ppid_desktop.gui.case.case_presenter import STEP_NAMES
from ppid_desktop.gui.forms.records_page import Ui_RecordsPage
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.table_model import Column, TableModel
from ppid_desktop.gui.work.work_tools import WorkTools

_SEARCH_AFTER_MS = 200
_IN_WORK = tuple(
    status for status in RecordStatus if status not in (RecordStatus.DIARSIPKAN, RecordStatus.DIBATALKAN)
)
STATUS_ICONS = {
    RecordStatus.DRAF: (Icon.NOT_STARTED, Tone.MUTED),
    RecordStatus.BERJALAN: (Icon.IN_WORK, Tone.ACCENT),
    RecordStatus.MENUNGGU_PPID: (Icon.WAITING, Tone.WARNING),
    RecordStatus.DIKEMBALIKAN: (Icon.NEEDS_FIX, Tone.DANGER),
    RecordStatus.DISETUJUI: (Icon.DONE, Tone.SUCCESS),
    RecordStatus.MENUNGGU_ARSIPARIS: (Icon.WAITING, Tone.WARNING),
    RecordStatus.DIARSIPKAN: (Icon.ARCHIVE, Tone.SUCCESS),
    RecordStatus.DIBATALKAN: (Icon.BLOCKED, Tone.MUTED),
}


def status_icon(row: WorkRow) -> QIcon:
    """Return the icon that repeats the status phrase beside it."""
    return themed_icon(*STATUS_ICONS[row.status])


def step_text(row: WorkRow) -> str:
    """Return `4. Pengumpulan (2 belum lengkap)`; an old archive goes through no steps."""
    count = f" ({row.open_problems} belum lengkap)" if row.open_problems else ""
    if row.origin is Origin.OLD_ARCHIVE:
        return f"Arsip lama{count}"
    return f"{row.step}. {STEP_NAMES[row.step]}{count}"


COLUMNS: tuple[Column[WorkRow], ...] = (
    Column("No. Register", lambda row: row.register_no, key=lambda row: row.case_no),
    Column("Judul Informasi", lambda row: row.title or "(belum berjudul)"),
    Column("Unit", lambda row: row.unit),
    Column("Status", lambda row: row.status.label, icon=status_icon),
    Column("Langkah", step_text, key=lambda row: row.step),
    Column("Menunggu", lambda row: row.waiting_for),
    Column("Diubah", lambda row: long_date(row.changed_at.date()), key=lambda row: row.changed_at),
)
_SHARES = (0, 9, 6, 0, 6, 6, 4)
_OPTIONAL = {2: 900, 6: 840}  # unit and last change stand on the record's own page too


class RecordsPage(QWidget):
    """One table; Enter or a double click opens a record."""

    record_requested = Signal(object)  # UUID
    together_requested = Signal()
    failed = Signal(object)  # PpidError

    def __init__(self, tools: WorkTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RecordsPage()
        self.ui.setupUi(self)
        self._tools = tools
        self._asked = 0
        self.model: TableModel[WorkRow] = TableModel(COLUMNS, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SEARCH_AFTER_MS)
        self._timer.timeout.connect(self._search)
        self._set_up_table()
        self._set_up_filters()

    def refresh(self) -> None:
        """Read units and records again."""
        self._tools.runner.read(
            self._tools.services.settings.office, lambda office: self._show_units(office.units), owner=self
        )
        self._search()

    def _set_up_table(self) -> None:
        table = self.ui.table
        table.show_model(self.model, _SHARES, _OPTIONAL)
        table.sortByColumn(len(COLUMNS) - 1, Qt.SortOrder.DescendingOrder)
        table.row_chosen.connect(self._on_activated)
        table.selectionModel().selectionChanged.connect(lambda *_changes: self._show_buttons())
        self.ui.openButton.setIcon(themed_icon(Icon.OPEN))
        self.ui.openButton.clicked.connect(lambda: self._on_activated(table.currentIndex()))
        self.ui.togetherButton.setIcon(themed_icon(Icon.SEND))
        self.ui.togetherButton.clicked.connect(lambda _on: self.together_requested.emit())
        self.ui.togetherButton.setVisible(self._tools.may(UseCase.EXPORT_DRAFT))
        self.ui.newButton.setIcon(themed_icon(Icon.ADD, Tone.ON_ACCENT))
        self.ui.newButton.clicked.connect(self._on_new)
        self.ui.newButton.setVisible(self._tools.may(UseCase.CREATE_RECORD))

    def _set_up_filters(self) -> None:
        self.ui.statusCombo.addItem(self.tr("Semua status"), "")
        for status in _IN_WORK:
            self.ui.statusCombo.addItem(status.label, status.code)
        self.ui.unitCombo.addItem(self.tr("Semua unit"), "")
        self.ui.searchEdit.textEdited.connect(lambda _text: self._timer.start())
        self.ui.searchEdit.textChanged.connect(lambda text: None if text else self._timer.start())
        self.ui.statusCombo.activated.connect(lambda _index: self._search())
        self.ui.unitCombo.activated.connect(lambda _index: self._search())

    def _show_units(self, units: Sequence[str]) -> None:
        chosen = self.ui.unitCombo.currentData()
        self.ui.unitCombo.clear()
        self.ui.unitCombo.addItem(self.tr("Semua unit"), "")
        for unit in units:
            self.ui.unitCombo.addItem(unit, unit)
        self.ui.unitCombo.setCurrentIndex(max(self.ui.unitCombo.findData(chosen), 0))

    def _search(self) -> None:
        self._asked += 1
        code = self.ui.statusCombo.currentData()
        status = next((one for one in _IN_WORK if one.code == code), None)
        unit = str(self.ui.unitCombo.currentData() or "")
        work = partial(self._tools.services.work.in_work, unit, status, self.ui.searchEdit.text())
        self._tools.runner.read(work, partial(self._on_rows, self._asked), self.failed.emit, owner=self)

    def _on_rows(self, asked: int, rows: tuple[WorkRow, ...]) -> None:
        if asked != self._asked:  # a newer search is on its way
            return
        current = self.model.row_at(self.ui.table.currentIndex())
        self.model.show_rows(rows)
        place = self.model.find(lambda row: current is not None and row.record_id == current.record_id)
        if rows:
            self.ui.table.selectRow(max(place, 0))
        self._show_state(len(rows))

    def _show_state(self, count: int) -> None:
        narrowed = bool(
            self.ui.searchEdit.text() or self.ui.statusCombo.currentData() or self.ui.unitCombo.currentData()
        )
        self.ui.countLabel.setText(self.tr("{0} rekaman").format(count) if count else "")
        self.ui.table.setVisible(count > 0)
        self.ui.emptyState.setVisible(count == 0)
        if narrowed:
            title, text = self.tr("Tidak ada yang cocok"), self.tr("Ubah kata pencarian atau saringannya.")
        else:
            title = self.tr("Belum ada rekaman dalam pekerjaan")
            text = self.tr("Mulailah dari daftar identifikasi unit, atau buat satu rekaman baru.")
        self.ui.emptyState.show_state(Icon.SEARCH if narrowed else Icon.WORK, title, text)
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.ui.openButton.setVisible(self.model.row_at(self.ui.table.currentIndex()) is not None)

    def _on_activated(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None:
            self.record_requested.emit(row.record_id)

    def _on_new(self) -> None:
        self._ask_for_title("")

    def _ask_for_title(self, written: str) -> None:
        heading, label = self.tr("Rekaman baru"), self.tr("Judul Informasi")
        create = self.tr("Buat rekaman")
        title = self._tools.dialogs.ask_text(self, heading, label, written, action=create)
        if title:
            unit = str(self.ui.unitCombo.currentData() or "")
            work = partial(self._tools.services.records.create, unit, title)
            refused = partial(self._on_not_created, title)
            self._tools.runner.write(work, self._on_created, refused, owner=self)

    def _on_not_created(self, title: str, error: PpidError) -> None:
        """Explain, then ask again with what was typed."""
        self._on_refused(error)
        self._ask_for_title(title)

    def _on_created(self, record: Record) -> None:
        self._search()
        self.record_requested.emit(record.id)

    def _on_refused(self, error: PpidError) -> None:
        self._tools.dialogs.show_error(self, error)
