"""Says under the navigation how far the backup on its way is."""

from PySide6.QtCore import QObject

from ppid_desktop.gui.backup_job import BackupJob
from ppid_desktop.gui.shell.main_window import MainWindow


class BackupStatus(QObject):
    """Lives with its job; says nothing where nobody is at work."""

    def __init__(self, job: BackupJob, window: MainWindow) -> None:
        super().__init__(job)
        self._window = window
        job.moved.connect(self._on_moved)
        job.ended.connect(self._on_ended)

    def _on_moved(self, percent: int) -> None:
        self._show(self.tr("Cadangan sedang dibuat: {0} %").format(percent))

    def _on_ended(self) -> None:
        self._show("")

    def _show(self, text: str) -> None:
        if self._window.work is not None:
            self._window.work.show_status(text)
