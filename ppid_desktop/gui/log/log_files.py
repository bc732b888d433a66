"""Saves the filtered log as a workbook or a PDF where the person wants it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from ppid_desktop.domain.audit_query import LogQuery
from ppid_desktop.gui.kit.bars import ProgressStrip
from ppid_desktop.gui.messages import Dialogs, FileKind
from ppid_desktop.gui.saved_file import save_bytes
from ppid_desktop.gui.task_runner import CancelToken, Report, TaskRunner
from ppid_desktop.services.log_export import LogExport, LogForm


class LogFiles(QObject):
    """Asks for form and place, then makes the file off the GUI thread: `started`, `saved` or `failed`."""

    started = Signal()
    saved = Signal(object)
    failed = Signal(object)

    def __init__(
        self, export: LogExport, runner: TaskRunner, dialogs: Dialogs, strip: ProgressStrip, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._export = export
        self._runner = runner
        self._dialogs = dialogs
        self._strip = strip
        self._widget = parent
        self.menu = QMenu(parent)

    def offer(self, query: LogQuery) -> None:
        """Let the person choose the form."""
        self.menu.clear()
        for form in LogForm:
            self.menu.addAction(form.label, partial(self.save, query, form))
        self.menu.popup(QCursor.pos())

    def save(self, query: LogQuery, form: LogForm) -> None:
        """Ask for the place and make the file there."""
        name = self._export.file_name(form)
        target = self._dialogs.choose_target(
            self._widget, self.tr("Ekspor log"), name, [FileKind(form.label, (form.code,))]
        )
        if target is None:
            return
        export = self._export

        def make(report: Report, token: CancelToken) -> Path:
            return save_bytes(target, export.make(query, form, report, token), report, token)

        self.started.emit()
        task = self._runner.long(
            make, self.saved.emit, self.failed.emit, progress=self._strip.show_progress, owner=self
        )
        self._strip.start(self.tr("Mengekspor log..."), task)
