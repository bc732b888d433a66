"""The Log page: pages of the audit chain, a filter, and both checks."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.audit import ChainVerdict
from ppid_desktop.domain.audit_query import LogQuery
from ppid_desktop.domain.audit_words import chain_text, content_name
from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.indonesian import number_text
from ppid_desktop.domain.lists import Verification
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.gui.forms.log_view import Ui_LogView
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.plain import escaped, show_text
from ppid_desktop.gui.kit.tab_order import order_tabs
from ppid_desktop.gui.kit.table_model import AnyIndex, Column, TableModel
from ppid_desktop.gui.log.log_advanced import LogAdvanced
from ppid_desktop.gui.log.log_files import LogFiles
from ppid_desktop.gui.log.log_filter import LogFilter
from ppid_desktop.gui.log.log_repair import LogRepair
from ppid_desktop.gui.messages import Dialogs
from ppid_desktop.gui.task_runner import CancelToken, Report, TaskRunner
from ppid_desktop.services.log_reading import LogReading
from ppid_desktop.services.log_words import LogLine
from ppid_desktop.services.use_cases import Services

PAGE = 200
_NAMED = 5  # records that the result of a check names
_FILTER_AFTER_MS = 250
_SHARES = (0, 0, 0, 4, 6, 5)
_OPTIONAL = {2: 700, 5: 900}
_ROW_PADDING = 14

COLUMNS: tuple[Column[LogLine], ...] = (
    Column("No", lambda line: number_text(line.entry.number), lambda line: line.entry.number, right=True),
    Column("Waktu", lambda line: line.when, lambda line: line.entry.at),
    Column("Akun", lambda line: line.entry.account_login or "-"),
    Column("Tindakan", lambda line: line.entry.note.action.label),
    Column("Objek", lambda line: line.subject),
    Column("Rincian", lambda line: line.detail),
)


class LogModel(TableModel[LogLine]):
    """The lines of one page; the whole entry is the tool tip."""

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what one cell shows."""
        line = self.row_at(index)
        if role == Qt.ItemDataRole.ToolTipRole and line is not None:
            return escaped(line.whole)
        return super().data(index, role)


class LogView(QWidget):
    """Reads the log, newest first, one page at a time."""

    def __init__(
        self,
        services: Services,
        runner: TaskRunner,
        dialogs: Dialogs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_LogView()
        self.ui.setupUi(self)
        self._log = log = services.log
        self._verifying = services.verifying
        self._runner = runner
        self._dialogs = dialogs
        self._result = ""
        self._offset = 0
        self._asked = 0
        self._chosen = -1  # number of the entry that was shown when the lock came
        self.model = LogModel(COLUMNS, self)
        self._filter_timer = QTimer(self, singleShot=True, interval=_FILTER_AFTER_MS)
        self.files = LogFiles(services.log_export, runner, dialogs, self.ui.progressStrip, self)
        self.repair = LogRepair(services.backups, runner, self.ui.progressStrip, self)
        may_review = services.session.account.may(UseCase.REVIEW_FINDING)
        self.ui.advancedPanel.start(log, runner, dialogs, may_review=may_review)
        self._set_up_table()
        self._connect()
        order_tabs(self)

    def refresh(self) -> None:
        """Load the page shown again."""
        self._asked += 1
        load = partial(_page, self._log, self._offset, self._query())
        self._runner.read(load, partial(self._on_loaded, self._asked), self._on_failed, owner=self)
        if not self.ui.filterPanel.isHidden():
            self._runner.read(self._log.logins, self.ui.filterPanel.offer_logins, self._on_failed, owner=self)
        if not self.ui.advancedPanel.isHidden():
            self.ui.advancedPanel.refresh()

    def cover(self) -> None:
        """Take the entries off the screen."""
        self._asked += 1
        current = self.model.row_at(self.ui.table.currentIndex())
        self._chosen = current.entry.number if current else self._chosen
        self.model.show_rows(())
        self._show_entry()
        self.ui.verdictBar.hide()
        self.ui.advancedPanel.cover()
        self.files.menu.close()
        show_text(self.ui.countLabel, "")

    def uncover(self) -> None:
        """Show the entries again."""
        self.refresh()

    def _set_up_table(self) -> None:
        table = self.ui.table
        table.show_model(self.model, _SHARES, _OPTIONAL)
        table.setWordWrap(False)
        table.horizontalHeader().setResizeContentsPrecision(0)  # only rows in view decide on widths
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().lineSpacing() + _ROW_PADDING)
        table.setSortingEnabled(False)  # it is the newest page of many; sorting it alone would mislead
        table.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_entry())
        self._show_entry()

    def _connect(self) -> None:
        ui = self.ui
        ui.verifyButton.setIcon(themed_icon(Icon.SHIELD, Tone.ON_ACCENT))
        ui.filesButton.setIcon(themed_icon(Icon.FILES))
        ui.filterButton.setIcon(themed_icon(Icon.FILTER))
        ui.exportButton.setIcon(themed_icon(Icon.DOWNLOAD))
        ui.emptyLabel.hide()
        ui.filterButton.toggled.connect(partial(self._on_panel, ui.filterPanel))
        ui.advancedButton.toggled.connect(partial(self._on_panel, ui.advancedPanel))
        ui.filterPanel.changed.connect(self._filter_timer.start)
        ui.advancedPanel.logged.connect(self.refresh)
        ui.exportButton.clicked.connect(lambda: self.files.offer(self._query()))
        self.files.started.connect(self._start)
        self.files.saved.connect(self._on_exported)
        self.files.failed.connect(self._on_stopped)
        ui.verdictBar.action_requested.connect(self._on_repair)
        self.repair.found.connect(self._on_holding)
        self.repair.told.connect(self._on_repaired)
        self.repair.failed.connect(self._on_stopped)
        self._filter_timer.timeout.connect(self._on_filter)
        ui.searchEdit.textChanged.connect(lambda _text: self._filter_timer.start())
        ui.newerButton.clicked.connect(lambda: self._turn(-PAGE))
        ui.olderButton.clicked.connect(lambda: self._turn(PAGE))
        ui.verifyButton.clicked.connect(self._on_verify)
        ui.filesButton.clicked.connect(self._on_verify_files)

    def _query(self) -> LogQuery:
        return self.ui.filterPanel.query(self.ui.searchEdit.text().strip())

    def _on_panel(self, panel: LogFilter | LogAdvanced, shown: bool) -> None:
        if shown and panel.make():
            order_tabs(self)
        panel.setVisible(shown)
        if not shown and panel is self.ui.filterPanel:
            self.ui.filterPanel.clear()
        self.refresh()

    def _on_exported(self, path: Path) -> None:
        self._finish()
        text = self.tr("Log yang ditampilkan diekspor ke {0}.").format(path)
        self._say(BannerKind.SUCCESS, text)

    def _turn(self, step: int) -> None:
        self._offset = max(self._offset + step, 0)
        self.refresh()

    def _on_filter(self) -> None:
        self._offset = 0
        self.refresh()

    def _on_loaded(self, asked: int, page: tuple[Sequence[LogLine], int]) -> None:
        if asked != self._asked:
            return  # a newer question is on its way
        lines, count = page
        if tuple(lines) != self.model.rows():
            self._show_lines(lines)
        first = self._offset + 1 if lines else 0
        last = self._offset + len(lines)
        shown = self.tr("{first}-{last} dari {count} catatan").format(
            first=number_text(first), last=number_text(last), count=number_text(count)
        )
        show_text(self.ui.countLabel, shown if lines else "")
        self.ui.table.setVisible(bool(lines))
        self.ui.emptyLabel.setVisible(not lines)
        self.ui.newerButton.setEnabled(self._offset > 0)
        self.ui.olderButton.setEnabled(last < count)

    def _show_lines(self, lines: Sequence[LogLine]) -> None:
        current = self.model.row_at(self.ui.table.currentIndex())
        self.model.show_rows(lines)
        number = current.entry.number if current else self._chosen
        self._chosen = -1
        row = self.model.find(lambda line: line.entry.number == number)
        if row >= 0:
            self.ui.table.selectRow(row)
        self._show_entry()

    def _show_entry(self) -> None:
        line = self.model.row_at(self.ui.table.currentIndex())
        self.ui.detailCard.setVisible(line is not None)
        if line is not None:
            title = f"{number_text(line.entry.number)} · {line.entry.note.action.label} · {line.subject}"
            show_text(self.ui.detailTitleLabel, title)
            show_text(self.ui.detailLabel, line.whole)

    def _on_verify(self) -> None:
        log = self._log

        def verify(report: Report, token: CancelToken) -> ChainVerdict:
            return log.verify(report, token)

        self._start()
        strip = self.ui.progressStrip
        task = self._runner.long(
            verify, self._on_chain, self._on_stopped, progress=strip.show_progress, owner=self, bulk=True
        )
        strip.start(self.tr("Memeriksa rantai log..."), task)

    def _on_verify_files(self) -> None:
        verifying = self._verifying

        def verify(report: Report, token: CancelToken) -> Verification:
            return verifying.run(report, token)

        self._start()
        strip = self.ui.progressStrip
        task = self._runner.long(
            verify, self._on_files, self._on_stopped, progress=strip.show_progress, owner=self, bulk=True
        )
        strip.start(self.tr("Memeriksa semua berkas dan log..."), task)

    def _start(self) -> None:
        self.ui.verdictBar.hide()
        self._let_start(allowed=False)

    def _finish(self) -> None:
        self.ui.progressStrip.finish()
        self._let_start(allowed=True)
        self.refresh()

    def _let_start(self, *, allowed: bool) -> None:
        """Let one long job run at a time: they share the strip that tells how far it is."""
        for button in (self.ui.verifyButton, self.ui.filesButton, self.ui.exportButton):
            button.setEnabled(allowed)

    def _on_chain(self, verdict: ChainVerdict) -> None:
        self._finish()
        self._say(BannerKind.SUCCESS if verdict.intact else BannerKind.DANGER, chain_text(verdict))

    def _on_files(self, result: Verification) -> None:
        self._finish()
        self._result = verification_text(result)
        if result.damaged:
            self._say(BannerKind.DANGER, self._result, self.tr("Pulihkan dari cadangan"))
            self.repair.look()
        elif result.only_unread:
            self._say(BannerKind.WARNING, self._result)
        else:
            self._say(BannerKind.SUCCESS if result.intact else BannerKind.DANGER, self._result)

    def _on_holding(self, text: str) -> None:
        """Say beside the damage which backups hold what is damaged, unless something else is said by now."""
        if self.ui.verdictBar.ui.textLabel.text() == self._result:
            said = f"{self._result} {text}"
            self._say(BannerKind.DANGER, said, self.tr("Pulihkan dari cadangan"))

    def _on_repair(self) -> None:
        self._start()
        self.repair.start()

    def _on_repaired(self, text: str, well: bool) -> None:
        self._finish()
        self._say(BannerKind.SUCCESS if well else BannerKind.WARNING, text)

    def _say(self, kind: BannerKind, text: str, action: str = "") -> None:
        self.ui.verdictBar.show_notice(kind, text, action, closable=True)

    def _on_stopped(self, error: PpidError) -> None:
        self._finish()
        self._on_failed(error)

    def _on_failed(self, error: PpidError) -> None:
        self._dialogs.show_error(self, error)


def verification_text(result: Verification) -> str:
    """Return the result of checking files and log in words."""
    files, contents, entries = (
        number_text(number) for number in (result.files, result.contents, result.entries)
    )
    if result.intact:
        return f"Semua utuh: {files} berkas, {contents} isi, dan {entries} catatan log diperiksa."
    said = []
    if result.damaged:
        said.append(f"{number_text(len(result.damaged))} dari {files} berkas rusak atau hilang.")
        said += [f"Rekaman {one.register_no}." for one in result.damaged[:_NAMED] if one.register_no]
    if result.unread:
        many = number_text(len(result.unread))
        said.append(
            f"{many} dari {files} berkas tidak dapat dibaca sekarang: dipakai program lain, atau izinnya"
            " berubah. Periksa lagi nanti; bila tetap, hubungi administrator."
        )
        said += [f"Rekaman {one.register_no}." for one in result.unread[:_NAMED] if one.register_no]
    if result.changed:
        names = "; ".join(content_name(one) for one in result.changed[:_NAMED])
        more = " dan lainnya" if len(result.changed) > _NAMED else ""
        said.append(
            f"{number_text(len(result.changed))} isi tidak sama dengan log: {names}{more}."
            " Isi itu diubah di luar program. Bandingkan dengan cetakan atau cadangan,"
            " dan hubungi administrator."
        )
    if not result.fits_anchor:
        said.append("Log tidak cocok dengan jangkarnya di komputer ini.")
    return " ".join([*said, result.chain_reason]).strip()


def _page(log: LogReading, offset: int, query: LogQuery) -> tuple[Sequence[LogLine], int]:
    entries = log.entries(offset, PAGE, query)
    numbers = log.register_numbers(one.note.record_id for one in entries if one.note.record_id)
    whole = len(entries) < PAGE and (entries or not offset)  # the last page tells how many there are
    count = offset + len(entries) if whole else log.count(query)
    return tuple(LogLine.of(one, numbers) for one in entries), count
