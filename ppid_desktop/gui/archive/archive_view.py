"""The surface Arsip: files at the left, items with search in the middle, one item's detail at the right."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from uuid import UUID, uuid4

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from ppid_desktop.domain.archive import ArchiveFile
from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.file_names import safe_file_name
from ppid_desktop.domain.indonesian import number_text
from ppid_desktop.domain.lists import ArchiveRow, FileCheck, SearchHit
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.gui.archive.archive_detail import ArchiveDetail
from ppid_desktop.gui.archive.archive_file_dialog import ArchiveFileDialog
from ppid_desktop.gui.archive.event_dialog import EventAnswer, EventDialog
from ppid_desktop.gui.archive.paged_model import PAGE, PagedModel
from ppid_desktop.gui.case.step_page import PaperRequest
from ppid_desktop.gui.forms.archive_view import Ui_ArchiveView
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.table_model import Column, TableModel
from ppid_desktop.gui.task_runner import CancelToken, Report
from ppid_desktop.gui.work.work_tools import WorkTools
from ppid_desktop.services.archiving import Archiving
from ppid_desktop.services.papers import Paper

_SEARCH_AFTER_MS = 150

FILE_COLUMNS: tuple[Column[ArchiveFile | None], ...] = (
    Column("Nomor", lambda one: one.number if one else "Semua"),
    Column("Uraian", lambda one: one.description if one else "Semua berkas"),
    Column("Isi", lambda one: str(one.items) if one else "", right=True),
)
ITEM_COLUMNS: tuple[Column[SearchHit], ...] = (
    Column("Nomor", lambda hit: hit.row.register_no),
    Column("Judul", lambda hit: hit.row.title),
    Column("Kategori", lambda hit: hit.row.classification.label),
    Column("Berkas", lambda hit: hit.row.file_number),
    Column("Ditemukan pada", lambda hit: ", ".join(hit.matched)),
)
_FOUND_COLUMN = 4


class ArchiveView(QWidget):
    """Lists, finds and shows what has been sealed."""

    record_requested = Signal(object)  # record id
    paper_requested = Signal(object)  # PaperRequest

    def __init__(self, tools: WorkTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ArchiveView()
        self.ui.setupUi(self)
        self._tools = tools
        self._asked = 0
        self._shown: UUID | None = None
        self._detail: ArchiveDetail | None = None
        self.files: TableModel[ArchiveFile | None] = TableModel(FILE_COLUMNS, self)
        self.items: PagedModel[SearchHit] = PagedModel(ITEM_COLUMNS, self._load_page, self)
        self._search_timer = QTimer(self, singleShot=True, interval=_SEARCH_AFTER_MS)
        self._set_up_tables()
        self._set_up_rest()

    @property
    def _archiving(self) -> Archiving:
        return self._tools.services.archiving

    def _set_up_tables(self) -> None:
        ui = self.ui
        for table, model in ((ui.filesTable, self.files), (ui.itemsTable, self.items)):
            table.setModel(model)
            table.verticalHeader().hide()
        ui.filesTable.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        ui.filesTable.setColumnWidth(0, 72)
        ui.filesTable.setColumnWidth(2, 48)
        ui.itemsTable.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, 130), (2, 130), (3, 70), (_FOUND_COLUMN, 130)):
            ui.itemsTable.setColumnWidth(column, width)
        ui.filesTable.selectionModel().currentRowChanged.connect(self._on_file)
        ui.itemsTable.selectionModel().currentRowChanged.connect(self._on_item)
        ui.itemsTable.activated.connect(lambda _index: self._open_record())
        ui.splitter.setSizes([260, 540, 400])

    def _set_up_rest(self) -> None:
        ui = self.ui
        ui.newFileButton.setIcon(themed_icon(Icon.ADD))
        ui.newFileButton.setVisible(self._tools.may(UseCase.KEEP_ARCHIVE_FILES))
        ui.newFileButton.clicked.connect(self._on_new_file)
        ui.searchEdit.textChanged.connect(self._on_typed)
        self._search_timer.timeout.connect(self._start_list)
        ui.emptyState.show_state(
            Icon.ARCHIVE,
            self.tr("Belum ada arsip yang cocok"),
            self.tr("Rekaman muncul di sini setelah langkah 7 disegel."),
        )

    def refresh(self) -> None:
        """Feed the index with what was sealed since, then read files and items again."""
        archiving = self._archiving

        def feed(_report: Report, token: CancelToken) -> int:
            return archiving.refresh_index(token)

        self._tools.runner.long(feed, self._on_indexed, self._on_failed, owner=self)
        self._tools.runner.read(archiving.files, self._on_files, self._on_failed, owner=self)
        self._start_list()

    def cover(self) -> None:
        """Take every title off the screen."""
        self.files.show_rows(())
        self.items.start(0)
        self._show_detail(None)

    def uncover(self) -> None:
        """Show the archive again."""
        self.refresh()

    def _on_indexed(self, taken_in: int) -> None:
        if taken_in and self.ui.searchEdit.text():
            self._start_list()

    def _on_files(self, files: tuple[ArchiveFile, ...]) -> None:
        self.files.show_rows((None, *files))

    def _on_typed(self, _text: str) -> None:
        self._search_timer.start()

    def _on_file(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._start_list()

    def _file_id(self) -> UUID | None:
        chosen = self.files.row_at(self.ui.filesTable.currentIndex())
        return chosen.id if chosen else None

    def _start_list(self) -> None:
        self._asked += 1
        text, file_id = self.ui.searchEdit.text().strip(), self._file_id()
        count = (
            partial(self._archiving.count_found, text) if text else partial(self._archiving.count, file_id)
        )
        self._tools.runner.read(count, partial(self._on_count, self._asked), self._on_failed, owner=self)

    def _on_count(self, asked: int, count: int) -> None:
        if asked != self._asked:
            return  # somebody has typed on
        self.items.start(count)
        self.ui.itemsTable.setColumnHidden(_FOUND_COLUMN, not self.ui.searchEdit.text().strip())
        self.ui.itemsTable.setVisible(bool(count))
        self.ui.emptyState.setVisible(not count)
        show_text(self.ui.countLabel, self.tr("{0} item arsip").format(number_text(count)))
        self._show_detail(None)

    def _load_page(self, page: int) -> None:
        text, file_id = self.ui.searchEdit.text().strip(), self._file_id()
        if text:
            load: Callable[[], Sequence[SearchHit]] = partial(self._archiving.search, text, page * PAGE, PAGE)
        else:
            load = partial(_rows, self._archiving, file_id, page)
        asked = self._asked

        def take(hits: Sequence[SearchHit]) -> None:
            if asked == self._asked:
                self.items.take_page(page, hits)

        self._tools.runner.read(load, take, self._on_failed, owner=self)

    def _on_item(self, current: QModelIndex, _previous: QModelIndex) -> None:
        hit = self.items.row_at(current)
        if hit is None:
            return
        self._shown = hit.row.record_id
        read = partial(self._tools.services.work.case, hit.row.record_id)
        self._tools.runner.read(read, partial(self._on_case, hit.row), self._on_failed, owner=self)

    def _on_case(self, row: ArchiveRow, case: Case) -> None:
        if row.record_id != self._shown:
            return
        detail = ArchiveDetail(row, case, self._tools.may(UseCase.PRINT_PAPER))
        detail.record_requested.connect(self._open_record)
        detail.paper_requested.connect(self._on_paper)
        detail.verify_requested.connect(self._on_verify)
        detail.event_requested.connect(self._on_event)
        detail.softfile_requested.connect(self._on_open_softfile)
        detail.save_out_requested.connect(partial(self._on_save_out, case))
        detail.attachment_requested.connect(self._on_open_attachment)
        self._show_detail(detail)

    def _show_detail(self, detail: ArchiveDetail | None) -> None:
        if self._detail is not None:
            self.ui.detailLayout.removeWidget(self._detail)
            self._detail.deleteLater()
        self._detail = detail
        if detail is not None:
            self.ui.detailLayout.insertWidget(0, detail)
        else:
            self._shown = None

    def _open_record(self) -> None:
        if self._shown is not None:
            self.record_requested.emit(self._shown)

    def _on_paper(self, paper: Paper) -> None:
        if self._shown is not None:
            self.paper_requested.emit(PaperRequest(paper, self._shown))

    def _on_verify(self) -> None:
        archiving, record_id = self._archiving, self._shown
        if record_id is None:
            return

        def verify(report: Report, token: CancelToken) -> tuple[FileCheck, ...]:
            return archiving.verify_one(record_id, report, token)

        strip = self.ui.progressStrip
        task = self._tools.runner.long(
            verify, self._on_verified, self._on_stopped, progress=strip.show_progress, owner=self
        )
        strip.start(self.tr("Memeriksa softfile..."), task)

    def _on_verified(self, checks: tuple[FileCheck, ...]) -> None:
        self.ui.progressStrip.finish()
        bad = [one for one in checks if not one.intact]
        if not bad:
            text = self.tr("{0} berkas rekaman ini utuh.").format(len(checks))
            self.ui.resultBar.show_notice(BannerKind.SUCCESS, text, closable=True)
            return
        named = " ".join(f"{one.softfile_name}: {one.reason}" for one in bad)
        text = self.tr("{0} berkas rusak. Pulihkan dari cadangan. {1}").format(len(bad), named)
        self.ui.resultBar.show_notice(BannerKind.DANGER, text, closable=True)

    def _on_event(self) -> None:
        session = self._tools.services.session
        dialog = EventDialog(self._tools.dialogs, session.clock.today(), session.account.name, self.window())
        if dialog.exec() and self._shown is not None:
            self._add_event(self._shown, dialog.answer())
        dialog.deleteLater()

    def _add_event(self, record_id: UUID, answer: EventAnswer) -> None:
        archiving = self._archiving

        def add(_report: Report, _token: CancelToken) -> Case:
            return archiving.add_event(
                record_id,
                answer.kind,
                answer.happened_on,
                answer.person,
                answer.basis,
                answer.text,
                answer.attachments,
            )

        self._tools.runner.long(add, self._on_event_added, self._on_failed, owner=self)

    def _on_event_added(self, case: Case) -> None:
        hit = self.items.row_at(self.ui.itemsTable.currentIndex())
        if hit is not None and hit.row.record_id == case.record.id:
            self._on_case(hit.row, case)

    def _on_open_softfile(self, softfile_id: UUID) -> None:
        if self._shown is not None:
            work = partial(self._tools.services.softfiles.open, self._shown, softfile_id)
            self._tools.runner.long(partial(_plain, work), self._on_opened, self._on_failed, owner=self)

    def _on_open_attachment(self, attachment_id: UUID) -> None:
        if self._shown is not None:
            work = partial(self._tools.services.softfiles.open_attachment, self._shown, attachment_id)
            self._tools.runner.long(partial(_plain, work), self._on_opened, self._on_failed, owner=self)

    def _on_opened(self, path: Path) -> None:
        if not self._tools.open_path(path):
            title = self.tr("Tidak ada program untuk membuka berkas ini")
            text = self.tr("Pasang program yang sesuai, atau mintalah bantuan administrator.")
            self._tools.dialogs.inform(self, title, text)

    def _on_save_out(self, case: Case, softfile_id: UUID) -> None:
        softfile = next(one for one in case.softfiles if one.id == softfile_id)
        suffix = Path(softfile.current.original_name).suffix
        shown = "" if case.proposes_exemption else softfile.standard_name
        name = safe_file_name(shown or "Softfile", suffix)
        target = self._tools.dialogs.choose_target(self, self.tr("Simpan salinan softfile"), name)
        if target is None:
            return
        softfiles, record_id = self._tools.services.softfiles, case.record.id

        def save(report: Report, token: CancelToken) -> None:
            softfiles.save_out(record_id, softfile_id, None, target, report, token)

        strip = self.ui.progressStrip
        task = self._tools.runner.long(
            save, self._on_saved_out, self._on_stopped, progress=strip.show_progress, owner=self
        )
        strip.start(self.tr("Menyimpan salinan..."), task)

    def _on_saved_out(self, _nothing: None) -> None:
        self.ui.progressStrip.finish()
        self.ui.resultBar.show_notice(BannerKind.SUCCESS, self.tr("Salinan sudah disimpan."), closable=True)

    def _on_new_file(self) -> None:
        dialog = ArchiveFileDialog(ArchiveFile(uuid4(), "", "", ""), self.window())
        if dialog.exec():
            save = partial(self._archiving.save_file, dialog.answer())
            self._tools.runner.write(save, self._on_file_saved, self._on_failed, owner=self)
        dialog.deleteLater()

    def _on_file_saved(self, _file: ArchiveFile) -> None:
        self._tools.runner.read(self._archiving.files, self._on_files, self._on_failed, owner=self)

    def _on_stopped(self, error: PpidError) -> None:
        self.ui.progressStrip.finish()
        self._on_failed(error)

    def _on_failed(self, error: PpidError) -> None:
        self._tools.dialogs.show_error(self, error)


def _rows(archiving: Archiving, file_id: UUID | None, page: int) -> tuple[SearchHit, ...]:
    return tuple(SearchHit(row, (), "") for row in archiving.rows(file_id, page * PAGE, PAGE))


def _plain(work: Callable[[], Path], _report: Report, _token: CancelToken) -> Path:
    return work()
