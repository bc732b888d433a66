"""The surface Arsip: files at the left, items with search in the middle, one item's detail at the right."""

from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.archive import ArchiveFile, EventKind
from ppid_desktop.domain.archived import Archived
from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.indonesian import number_text
from ppid_desktop.domain.lists import ArchiveRow
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.gui.archive.archive_actions import ArchiveActions
from ppid_desktop.gui.archive.archive_detail import ArchiveDetail
from ppid_desktop.gui.archive.archive_file_dialog import ArchiveFileDialog
from ppid_desktop.gui.archive.event_dialog import EventDialog
from ppid_desktop.gui.archive.item_list import ItemList, Query
from ppid_desktop.gui.archive.old_archive_entry import OldArchiveEntry
from ppid_desktop.gui.case.step_page import PaperRequest
from ppid_desktop.gui.forms.archive_view import Ui_ArchiveView
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.tab_order import order_tabs
from ppid_desktop.gui.kit.table_model import Column, TableModel
from ppid_desktop.gui.one_at_a_time import OneAtATime
from ppid_desktop.gui.task_runner import CancelToken, Report
from ppid_desktop.gui.work.work_tools import WorkTools
from ppid_desktop.services.archiving import Archiving
from ppid_desktop.services.papers import Paper

_SEARCH_AFTER_MS = 150
_SPLIT = (240, 510, 380)
_COMPACT = 900  # pixels

FILE_COLUMNS: tuple[Column[ArchiveFile | None], ...] = (
    Column("No", lambda one: one.number if one else "Semua"),
    Column("Uraian", lambda one: one.description if one else "Semua berkas"),
    Column("Isi", lambda one: number_text(one.items) if one else "", right=True),
)


class ArchiveView(QWidget):
    """Lists, finds and shows what has been sealed; `dialog` is the one open now, if any."""

    record_requested = Signal(object)  # record id
    paper_requested = Signal(object)  # PaperRequest

    def __init__(self, tools: WorkTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ArchiveView()
        self.ui.setupUi(self)
        self._tools = tools
        self._shown: tuple[ArchiveRow, Archived] | None = None
        self._wanted: UUID | None = None
        self.detail: ArchiveDetail | None = None
        self.dialog: EventDialog | ArchiveFileDialog | None = None
        self.files: TableModel[ArchiveFile | None] = TableModel(FILE_COLUMNS, self)
        self.items = ItemList(self.ui.itemsTable, self._archiving, tools.runner, self)
        self.work = ArchiveActions(tools, self.ui.resultBar, self.ui.progressStrip, self)
        self.old = OldArchiveEntry(tools, self)
        self.old.entered.connect(self.record_requested)
        self.old.failed.connect(self._on_failed)
        self._search_timer = QTimer(self, singleShot=True, interval=_SEARCH_AFTER_MS)
        self._set_up_files()
        self._set_up_search()
        self._connect_list()
        self._show_detail(None)

    @property
    def _archiving(self) -> Archiving:
        return self._tools.services.archiving

    def refresh(self) -> None:
        """Feed the index with what was sealed since, then read files and items again."""
        feed = partial(_feed, self._archiving)
        self._tools.runner.long(feed, self._on_indexed, self._on_failed, owner=self)
        self._tools.runner.read(self._archiving.files, self._on_files, self._on_failed, owner=self)
        self._ask()

    def cover(self) -> None:
        """Take every title off the screen."""
        self.items.clear()
        self._show_detail(None)
        for panel in (self.ui.splitter, self.ui.resultBar):
            panel.hide()

    def uncover(self) -> None:
        """Show the archive again."""
        self.ui.splitter.show()
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the archive file from a list that folds up where three columns have no room."""
        super().resizeEvent(event)
        self._show_compact(self.width() < _COMPACT)

    def _show_compact(self, compact: bool) -> None:
        self.ui.filesPanel.setVisible(not compact)
        self.ui.fileCombo.setVisible(compact)
        margins = self.ui.itemsLayout.contentsMargins()
        margins.setLeft(0 if compact else margins.right())  # beside no list it stands under the title
        self.ui.itemsLayout.setContentsMargins(margins)

    def _set_up_files(self) -> None:
        ui, may = self.ui, self._tools.may(UseCase.KEEP_ARCHIVE_FILES)
        ui.filesTable.show_model(self.files, (0, 1, 0))
        ui.filesTable.setSortingEnabled(False)
        ui.filesTable.horizontalHeader().setStretchLastSection(False)
        ui.filesTable.selectionModel().currentRowChanged.connect(self._on_file)
        for button, icon, act in (
            (ui.newFileButton, Icon.ADD, self._on_new_file),
            (ui.editFileButton, Icon.EDIT, self._on_edit_file),
        ):
            button.setIcon(themed_icon(icon))
            button.setVisible(may)
            button.clicked.connect(act)
        ui.editFileButton.setEnabled(False)
        ui.oldArchiveButton.setIcon(themed_icon(Icon.ARCHIVE))
        ui.oldArchiveButton.setVisible(self._tools.may(UseCase.ENTER_OLD_ARCHIVE))
        ui.oldArchiveButton.clicked.connect(self.old.begin)
        ui.fileCombo.activated.connect(ui.filesTable.selectRow)
        self._show_compact(False)
        if may:
            ui.filesTable.row_chosen.connect(lambda _index: self._on_edit_file())
        ui.splitter.setSizes(list(_SPLIT))
        ui.splitter.setStretchFactor(0, 1)
        ui.splitter.setStretchFactor(1, 2)
        ui.splitter.setStretchFactor(2, 1)

    def _set_up_search(self) -> None:
        edit = self.ui.searchEdit
        edit.textChanged.connect(lambda _text: self._search_timer.start())
        edit.returnPressed.connect(self._to_items)
        self._search_timer.timeout.connect(self._ask)
        for keys, act in (
            (QKeySequence.StandardKey.Find, self._to_search),
            (QKeySequence.StandardKey.Print, self._on_print),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        for key, act in ((Qt.Key.Key_Escape, edit.clear), (Qt.Key.Key_Down, self._to_items)):
            shortcut = QShortcut(QKeySequence(key), edit)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    def _connect_list(self) -> None:
        self.items.counted.connect(self._on_counted)
        self.items.chosen.connect(self._on_chosen)
        self.items.emptied.connect(lambda: self._show_detail(None))
        self.items.opened.connect(lambda row: self.record_requested.emit(row.record_id))
        self.items.failed.connect(self._on_failed)
        self.work.changed.connect(self._on_changed)
        self.work.event_stored.connect(self._on_event_stored)
        self.work.event_refused.connect(self._on_event_refused)

    def _to_search(self) -> None:
        self.ui.searchEdit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ui.searchEdit.selectAll()

    def _to_items(self) -> None:
        if self.items.model.rowCount():
            self.ui.itemsTable.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if not self.ui.itemsTable.currentIndex().isValid():
                self.ui.itemsTable.selectRow(0)

    def _on_indexed(self, taken_in: int) -> None:
        if taken_in and self.ui.searchEdit.text():
            self._ask()

    def _on_files(self, files: tuple[ArchiveFile, ...]) -> None:
        chosen = self._file()
        rows: list[ArchiveFile | None] = [None, *files]
        if rows == list(self.files.rows()):
            return
        self.files.show_rows(rows)
        self.ui.fileCombo.clear()
        self.ui.fileCombo.addItems([_file_name(one) for one in rows])
        row = self.files.find(lambda one: one is not None and chosen is not None and one.id == chosen.id)
        self.ui.filesTable.selectRow(max(row, 0))

    def _file(self) -> ArchiveFile | None:
        return self.files.row_at(self.ui.filesTable.currentIndex())

    def _on_file(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self.ui.editFileButton.setEnabled(self._file() is not None)
        self.ui.fileCombo.setCurrentIndex(self.ui.filesTable.currentIndex().row())
        self._ask()

    def _ask(self) -> None:
        chosen = self._file()
        self.items.ask(Query(self.ui.searchEdit.text().strip(), chosen.id if chosen else None))

    def _on_counted(self, count: int) -> None:
        searching = bool(self.items.query.text)
        self.ui.itemsTable.setVisible(bool(count))
        self.ui.emptyState.setVisible(not count)
        text = self.tr("{0} item ditemukan") if searching else self.tr("{0} item arsip")
        show_text(self.ui.countLabel, text.format(number_text(count)) if count else "")
        if searching:
            title = self.tr("Tidak ada arsip yang cocok")
            hint = self.tr("Coba kata yang lebih pendek atau bagian dari nomornya.")
        else:
            title = self.tr("Belum ada arsip di sini")
            hint = self.tr(
                "Rekaman muncul di sini setelah disegel pada langkah 7, juga arsip lama yang dimasukkan."
            )
        self.ui.emptyState.show_state(Icon.SEARCH if searching else Icon.ARCHIVE, title, hint)

    def _on_chosen(self, row: ArchiveRow) -> None:
        self._wanted = row.record_id
        read = partial(self._archiving.archived, row.record_id)
        self._tools.runner.read(read, partial(self._on_read, row), self._on_failed, owner=self)

    def _on_read(self, row: ArchiveRow, held: Archived) -> None:
        if row.record_id == self._wanted and (row, held) != self._shown:
            self._show_detail((row, held))

    def _on_changed(self, held: Archived) -> None:
        if self._shown is not None and self._shown[0].record_id == held.case.record.id:
            self._show_detail((self._shown[0], held))

    def _show_detail(self, shown: tuple[ArchiveRow, Archived] | None) -> None:
        if self.detail is not None:
            self.ui.detailLayout.removeWidget(self.detail)
            self.detail.hide()
            self.detail.deleteLater()
        self._shown, self.detail = shown, None
        self.ui.detailArea.setVisible(shown is not None)
        if shown is not None:
            self.detail = self._made_detail(*shown)
            self.ui.detailLayout.insertWidget(0, self.detail)
            order_tabs(self)
        else:
            self._wanted = None

    def _made_detail(self, row: ArchiveRow, held: Archived) -> ArchiveDetail:
        record_id, work = row.record_id, self.work
        detail = ArchiveDetail(row, held, self._tools.may)
        detail.record_requested.connect(partial(self.record_requested.emit, record_id))
        detail.paper_requested.connect(partial(self._on_paper, held))
        detail.verify_requested.connect(partial(work.verify, record_id))
        detail.event_requested.connect(partial(self._on_event, record_id))
        detail.softfile_requested.connect(partial(work.open_softfile, held))
        detail.save_out_requested.connect(partial(work.save_out, held))
        detail.attachment_requested.connect(partial(work.open_attachment, held))
        return detail

    def _on_print(self) -> None:
        if self._shown is not None and self._tools.may(UseCase.PRINT_PAPER):
            self._on_paper(self._shown[1], Paper.LEMBAR_ARSIP)

    def _on_paper(self, held: Archived, paper: Paper) -> None:
        version = held.sealed.id if paper is Paper.DAFTAR_ISI else None
        self.paper_requested.emit(PaperRequest(paper, held.case.record.id, version))

    def _on_event(self, record_id: UUID, kind: EventKind | None) -> None:
        session = self._tools.services.session
        dialog = EventDialog(session.clock.today, session.account.name, self.window(), kind=kind)
        dialog.take_files(self._tools.runner, self._tools.dialogs, session.clock.now)
        dialog.save_requested.connect(partial(self.work.add_event, record_id))
        self._open(dialog)

    def _on_event_stored(self) -> None:
        if isinstance(self.dialog, EventDialog):
            self.dialog.accept()

    def _on_event_refused(self, error: PpidError) -> None:
        if isinstance(self.dialog, EventDialog):
            self.dialog.show_refusal(error)
        else:
            self._on_failed(error)

    def _on_new_file(self) -> None:
        self._edit_file(ArchiveFile(uuid4(), "", "", ""))

    def _on_edit_file(self) -> None:
        chosen = self._file()
        if chosen is not None:
            self._edit_file(chosen)

    def _edit_file(self, start: ArchiveFile) -> None:
        dialog = ArchiveFileDialog(start, self.window())
        dialog.save_requested.connect(self._on_save_file)
        self._open(dialog)

    def _on_save_file(self, one: ArchiveFile) -> None:
        save = partial(self._archiving.save_file, one)
        OneAtATime.of(self, self._tools.runner).write(save, self._on_file_saved, self._on_file_refused)

    def _on_file_saved(self, _file: ArchiveFile) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.refresh()

    def _on_file_refused(self, error: PpidError) -> None:
        if isinstance(self.dialog, ArchiveFileDialog):
            self.dialog.show_refusal(error)

    def _open(self, dialog: EventDialog | ArchiveFileDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_dialog_closed)
        dialog.open()

    def _on_dialog_closed(self, _result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _on_failed(self, error: PpidError) -> None:
        self._tools.dialogs.show_error(self, error)


def _file_name(one: ArchiveFile | None) -> str:
    return f"{one.number} {one.description}" if one else "Semua berkas"


def _feed(archiving: Archiving, _report: Report, token: CancelToken) -> int:
    return archiving.refresh_index(token)
