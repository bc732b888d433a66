"""Daftar kode: the classification code list, filtered, and replaced from a CSV or XLSX file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.archive import CodeEntry
from ppid_desktop.domain.code_list import CodeList
from ppid_desktop.domain.code_search import matching_codes
from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.indonesian import number_text
from ppid_desktop.gui.forms.settings_codes import Ui_SettingsCodes
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.table_model import Column, TableModel
from ppid_desktop.gui.messages import FileKind
from ppid_desktop.gui.settings.code_import_dialog import CodeImportDialog
from ppid_desktop.gui.settings.settings_page import SettingsPage
from ppid_desktop.gui.settings.settings_tools import SettingsTools
from ppid_desktop.gui.task_runner import CancelToken, Report
from ppid_desktop.services.office_settings import OfficeSettings

_FILTER_AFTER_MS = 150
_TABLES = FileKind("Daftar kode", ("csv", "xlsx"))


def fate_of(one: CodeEntry) -> str:
    """Return `Musnah, kecuali peta`."""
    return ", ".join(part for part in (one.fate.label if one.fate else "", one.fate_text) if part)


CODE_COLUMNS: tuple[Column[CodeEntry], ...] = (
    Column("Kode", lambda one: one.code),
    Column("Nama", lambda one: one.name),
    Column("Retensi", lambda one: one.retention_text),
    Column("Nasib akhir", fate_of),
    Column("Keamanan", lambda one: one.security_class.label if one.security_class else ""),
    Column("Hak akses", lambda one: one.access),
    Column("Unit", lambda one: one.unit),
)
CODE_SHARES = (0, 7, 5, 5, 5, 5, 3)
CODE_OPTIONAL = {4: 620, 5: 760, 6: 760}


class CodesPage(SettingsPage):
    """Shows what is stored; a file is read and remarked upon before it takes its place."""

    title = "Daftar kode"
    icon = Icon.TABLE

    def __init__(self, tools: SettingsTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ui = Ui_SettingsCodes()
        self.ui.setupUi(self)
        self.dialog: CodeImportDialog | None = None
        self._codes: tuple[CodeEntry, ...] = ()
        self.model: TableModel[CodeEntry] = TableModel(CODE_COLUMNS, self)
        self.ui.table.show_model(self.model, CODE_SHARES, CODE_OPTIONAL)
        self.ui.table.horizontalHeader().setResizeContentsPrecision(0)  # of some thousand rows
        self._timer = QTimer(self, singleShot=True, interval=_FILTER_AFTER_MS)
        self._timer.timeout.connect(self._filter)
        self.ui.filterEdit.textChanged.connect(lambda _text: self._timer.start())
        self.ui.importButton.setIcon(themed_icon(Icon.UPLOAD, Tone.ON_ACCENT))
        self.ui.importButton.setVisible(self.may_change)
        self.ui.importButton.clicked.connect(self._on_import)
        self.say_who_may(self.ui.noticeBar)

    def refresh(self) -> None:
        """Read the list again."""
        self.tools.runner.read(self._settings.codes, self._show, self.show_failure, owner=self)

    @property
    def _settings(self) -> OfficeSettings:
        return self.tools.services.settings

    def _show(self, codes: tuple[CodeEntry, ...]) -> None:
        self._codes = codes
        self._filter()

    def _filter(self) -> None:
        wanted = self.ui.filterEdit.text()
        found = matching_codes(self._codes, wanted)
        self.model.show_rows(found)
        self.ui.table.setVisible(bool(found))
        self.ui.emptyState.setVisible(not found)
        self._show_empty(bool(wanted.strip()))
        shown, total = number_text(len(found)), number_text(len(self._codes))
        show_text(self.ui.countLabel, self.tr("{0} dari {1} kode").format(shown, total))

    def _show_empty(self, filtered: bool) -> None:
        if filtered:
            title, text = self.tr("Tidak ada kode yang cocok"), self.tr("Ubah kata yang disaring.")
        else:
            title = self.tr("Belum ada daftar kode")
            text = self.tr(
                "Impor daftar kode klasifikasi kantor. Kolomnya: Kode, Nama, Masa aktif, Masa inaktif, "
                "Status akhir, Klasifikasi keamanan, Hak akses, Unit pengolah."
            )
        self.ui.emptyState.show_state(Icon.TABLE, title, text)

    def _on_import(self) -> None:
        path = self.tools.dialogs.choose_file(self, self.tr("Pilih daftar kode"), (_TABLES,))
        if path is not None:
            self.ui.importButton.setEnabled(False)
            work = partial(_read, self._settings, path)
            self.tools.runner.long(work, self._on_read, self._on_unread, owner=self)

    def _on_read(self, found: CodeList) -> None:
        self.ui.importButton.setEnabled(True)
        dialog = CodeImportDialog(found, len(self._codes), self.window())
        dialog.save_requested.connect(partial(self._store, found))
        dialog.finished.connect(self._on_closed)
        self.dialog = dialog
        dialog.open()

    def _on_unread(self, error: PpidError) -> None:
        self.ui.importButton.setEnabled(True)
        self.show_failure(error)

    def _store(self, found: CodeList) -> None:
        work = partial(self._settings.store_codes, found.entries)
        self.tools.runner.write(work, self._on_stored, self._on_refused, owner=self)

    def _on_stored(self, count: int) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        text = self.tr("{0} kode disimpan.").format(number_text(count))
        self.ui.noticeBar.show_notice(BannerKind.SUCCESS, text, closable=True)
        self.stored.emit()
        self.refresh()

    def _on_refused(self, error: PpidError) -> None:
        if self.dialog is not None:
            self.dialog.show_refusal(error)

    def _on_closed(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None


def _read(settings: OfficeSettings, path: Path, _report: Report, _token: CancelToken) -> CodeList:
    return settings.read_codes(path)
