"""The Log page: pages of the audit chain, a filter, and both checks."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHeaderView, QWidget

from ppid_desktop.domain.audit import AuditEntry, ChainVerdict
from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.indonesian import moment_text, number_text
from ppid_desktop.domain.lists import Verification
from ppid_desktop.gui.forms.log_view import Ui_LogView
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.table_model import Column, TableModel
from ppid_desktop.gui.messages import Dialogs
from ppid_desktop.gui.task_runner import CancelToken, Report, TaskRunner
from ppid_desktop.services.log_reading import LogReading
from ppid_desktop.services.verification import Verifying

PAGE = 200
_FILTER_AFTER_MS = 250

COLUMNS: tuple[Column[AuditEntry], ...] = (
    Column("No", lambda entry: str(entry.number), lambda entry: entry.number, right=True),
    Column("Waktu", lambda entry: moment_text(entry.at), lambda entry: entry.at),
    Column("Akun", lambda entry: entry.account_login or "-"),
    Column("Tindakan", lambda entry: entry.note.action.label),
    Column("Objek", lambda entry: f"{entry.note.subject_kind} {entry.note.subject_id[:8]}"),
    Column("Rincian", lambda entry: entry.note.detail),
)


class LogView(QWidget):
    """Reads the log, newest first, one page at a time."""

    def __init__(
        self,
        log: LogReading,
        verifying: Verifying,
        runner: TaskRunner,
        dialogs: Dialogs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_LogView()
        self.ui.setupUi(self)
        self._log = log
        self._verifying = verifying
        self._runner = runner
        self._dialogs = dialogs
        self._offset = 0
        self._asked = 0
        self.model: TableModel[AuditEntry] = TableModel(COLUMNS, self)
        self.ui.table.setModel(self.model)
        self._filter_timer = QTimer(self, singleShot=True, interval=_FILTER_AFTER_MS)
        self._wire()

    def _wire(self) -> None:
        header = self.ui.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.ui.table.verticalHeader().hide()
        self._filter_timer.timeout.connect(self._on_filter)
        self.ui.searchEdit.textChanged.connect(self._on_typed)
        self.ui.newerButton.clicked.connect(lambda: self._turn(-PAGE))
        self.ui.olderButton.clicked.connect(lambda: self._turn(PAGE))
        self.ui.verifyButton.clicked.connect(self._on_verify)
        self.ui.filesButton.clicked.connect(self._on_verify_files)

    def refresh(self) -> None:
        """Load the page shown again."""
        self._asked += 1
        asked, text = self._asked, self.ui.searchEdit.text()
        load = partial(_page, self._log, self._offset, text)
        self._runner.read(load, lambda page: self._on_loaded(asked, page), self._on_failed, owner=self)

    def cover(self) -> None:
        """Take the entries off the screen."""
        self.model.show_rows(())
        show_text(self.ui.countLabel, "")

    def uncover(self) -> None:
        """Show the entries again."""
        self.refresh()

    def _turn(self, step: int) -> None:
        self._offset = max(self._offset + step, 0)
        self.refresh()

    def _on_typed(self, _text: str) -> None:
        self._filter_timer.start()

    def _on_filter(self) -> None:
        self._offset = 0
        self.refresh()

    def _on_loaded(self, asked: int, page: tuple[Sequence[AuditEntry], int]) -> None:
        if asked != self._asked:
            return  # a newer question is on its way
        entries, count = page
        self.model.show_rows(entries)
        last = self._offset + len(entries)
        first = self._offset + 1 if entries else 0
        shown = self.tr("{first}-{last} dari {count} catatan").format(
            first=number_text(first), last=number_text(last), count=number_text(count)
        )
        show_text(self.ui.countLabel, shown)
        self.ui.newerButton.setEnabled(self._offset > 0)
        self.ui.olderButton.setEnabled(last < count)

    def _on_verify(self) -> None:
        log = self._log

        def verify(_report: Report, token: CancelToken) -> ChainVerdict:
            return log.verify(token)

        self._start()
        task = self._runner.long(verify, self._on_chain, self._on_stopped, owner=self)
        self.ui.progressStrip.start(self.tr("Memeriksa rantai log..."), task)

    def _on_verify_files(self) -> None:
        verifying = self._verifying

        def verify(report: Report, token: CancelToken) -> Verification:
            return verifying.run(report, token)

        self._start()
        strip = self.ui.progressStrip
        task = self._runner.long(
            verify, self._on_files, self._on_stopped, progress=strip.show_progress, owner=self
        )
        strip.start(self.tr("Memeriksa semua berkas dan log..."), task)

    def _start(self) -> None:
        self.ui.verdictBar.hide()
        self.ui.verifyButton.setEnabled(False)
        self.ui.filesButton.setEnabled(False)

    def _finish(self) -> None:
        self.ui.progressStrip.finish()
        self.ui.verifyButton.setEnabled(True)
        self.ui.filesButton.setEnabled(True)
        self.refresh()

    def _on_chain(self, verdict: ChainVerdict) -> None:
        self._finish()
        if verdict.intact:
            text = self.tr("Rantai log utuh: {count} catatan diperiksa.")
            self._say(BannerKind.SUCCESS, text.format(count=number_text(verdict.checked)))
            return
        text = self.tr("Rantai log rusak mulai catatan nomor {number}. {reason}")
        self._say(BannerKind.DANGER, text.format(number=verdict.first_bad, reason=verdict.reason))

    def _on_files(self, result: Verification) -> None:
        self._finish()
        if result.intact:
            text = self.tr("Semua utuh: {files} berkas dan {entries} catatan log diperiksa.")
            kind = BannerKind.SUCCESS
        else:
            text = self.tr("{damaged} dari {files} berkas rusak atau hilang. {reason}")
            kind = BannerKind.DANGER
        said = text.format(
            files=number_text(result.files),
            entries=number_text(result.entries),
            damaged=len(result.damaged),
            reason=" ".join([*(_named(one.register_no) for one in result.damaged[:5]), result.chain_reason]),
        )
        self._say(kind, said.strip())

    def _say(self, kind: BannerKind, text: str) -> None:
        self.ui.verdictBar.show_notice(kind, text, closable=True)

    def _on_stopped(self, error: PpidError) -> None:
        self._finish()
        self._dialogs.show_error(self, error)

    def _on_failed(self, error: PpidError) -> None:
        self._dialogs.show_error(self, error)


def _page(log: LogReading, offset: int, text: str) -> tuple[Sequence[AuditEntry], int]:
    return log.entries(offset, PAGE, text), log.count(text)


def _named(register_no: str) -> str:
    return f"Rekaman {register_no}." if register_no else ""
