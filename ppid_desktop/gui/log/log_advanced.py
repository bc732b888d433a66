"""Log > Lanjutan: comparing a printed checkpoint with the log, and what was found wrong and not reviewed."""

from functools import cached_property, partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from ppid_desktop.domain.audit import AuditEntry
from ppid_desktop.domain.audit_words import checkpoint_text, finding_text
from ppid_desktop.domain.checkpoints import CheckpointState, CheckpointVerdict, parse_checkpoint
from ppid_desktop.domain.errors import InvalidValue, PpidError
from ppid_desktop.domain.field_types import Line
from ppid_desktop.domain.indonesian import moment_text, number_text
from ppid_desktop.gui.forms.log_advanced import Ui_LogAdvanced
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.text_editors import LineEditor
from ppid_desktop.gui.messages import Dialogs, Question
from ppid_desktop.gui.task_runner import CancelToken, Report, TaskRunner
from ppid_desktop.services.log_reading import LogReading

_KINDS = {CheckpointState.MATCHES: BannerKind.SUCCESS, CheckpointState.RESTORED: BannerKind.INFO}


class LogAdvanced(QFrame):
    """Needs `start` before anything else; `logged` tells that an entry was written."""

    logged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._made = False
        self.hide()

    @cached_property
    def ui(self) -> Ui_LogAdvanced:
        """Return what stands on it, made when it is first needed: most people read the log without it."""
        ui = Ui_LogAdvanced()
        ui.setupUi(self)
        ui.numberField.set_up("number", self.tr("Nomor catatan"), LineEditor(Line(20)), required=True)
        ui.codeField.set_up("code", self.tr("Kode log"), LineEditor(Line(120)), required=True)
        ui.compareButton.setIcon(themed_icon(Icon.CHECK))
        ui.problemLabel.hide()
        ui.compareButton.clicked.connect(self._on_compare)
        for field in (ui.numberField, ui.codeField):
            line = field.editor.focus_target()
            if isinstance(line, QLineEdit):
                line.returnPressed.connect(ui.compareButton.click)
        ui.findingBar.action_requested.connect(self._on_review)
        self._made = True
        return ui

    def make(self) -> bool:
        """Make what stands on it; False when it is there."""
        return not self._made and bool(self.ui)

    def start(self, log: LogReading, runner: TaskRunner, dialogs: Dialogs, *, may_review: bool) -> None:
        """Work with these."""
        self._log, self._runner, self._dialogs = log, runner, dialogs
        self._may_review = may_review

    def refresh(self) -> None:
        """Ask whether something found wrong waits for being reviewed."""
        self._runner.read(self._log.open_finding, self._show_finding, self._on_failed, owner=self)

    def cover(self) -> None:
        """Take what was typed and found off the screen."""
        if not self._made:
            return
        self.ui.numberField.set_value("")
        self.ui.codeField.set_value("")
        for part in (self.ui.resultBar, self.ui.findingBar, self.ui.problemLabel):
            part.hide()

    def _show_finding(self, found: AuditEntry | None) -> None:
        if found is None:
            self.ui.findingBar.hide()
            return
        text = self.tr(
            "Pada {0} log didapati tidak cocok: {1} (catatan nomor {2}). Cari tahu sebabnya, misalnya basis "
            "data lama yang dipasang kembali tanpa program ini, lalu catat penjelasannya."
        ).format(moment_text(found.at), finding_text(found.note.detail), number_text(found.number))
        action = self.tr("Tandai sudah ditinjau") if self._may_review else ""
        self.ui.findingBar.show_notice(BannerKind.WARNING, text, action)

    def _on_compare(self) -> None:
        ui = self.ui
        ui.resultBar.hide()
        try:
            point = parse_checkpoint(ui.codeField.value(), ui.numberField.value())
        except InvalidValue as error:
            show_text(ui.problemLabel, error.sentences())
            ui.problemLabel.show()
            ui.codeField.take_focus()
            return
        ui.problemLabel.hide()
        log = self._log

        def compare(report: Report, token: CancelToken) -> CheckpointVerdict:
            return log.compare(point, report, token)

        ui.codeField.take_focus()  # the button goes; what is typed next is another code
        ui.compareButton.setEnabled(False)
        strip = ui.progressStrip
        task = self._runner.long(
            compare, self._on_compared, self._on_stopped, progress=strip.show_progress, owner=self
        )
        strip.start(self.tr("Membandingkan log dengan titik periksa..."), task)

    def _on_compared(self, found: CheckpointVerdict) -> None:
        self._finish()
        kind = _KINDS.get(found.state, BannerKind.DANGER)
        self.ui.resultBar.show_notice(kind, checkpoint_text(found), closable=True)
        self.logged.emit()

    def _on_stopped(self, error: PpidError) -> None:
        self._finish()
        self._on_failed(error)

    def _finish(self) -> None:
        self.ui.progressStrip.finish()
        self.ui.compareButton.setEnabled(True)

    def _on_review(self) -> None:
        question = Question(
            self.tr("Tandai temuan ini sudah ditinjau?"),
            self.tr("Penjelasan Anda masuk ke dalam log. Jangan menuliskan isi rekaman."),
            self.tr("Tandai sudah ditinjau"),
        )
        label = self.tr("Apa yang didapati dan apa sebabnya")
        reason = self._dialogs.ask_reason(self, question, label)
        if reason:
            work = partial(self._log.review_finding, reason)
            self._runner.write(work, self._on_reviewed, self._on_failed, owner=self)

    def _on_reviewed(self, _nothing: None) -> None:
        self.refresh()
        self.logged.emit()

    def _on_failed(self, error: PpidError) -> None:
        self._dialogs.show_error(self, error)
