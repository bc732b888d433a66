"""The one backup that may be on its way: the daily one, which nobody asked for, or one a person wants now."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ppid_desktop.domain.errors import Cancelled, PpidError
from ppid_desktop.gui.task_runner import CancelToken, Progress, Report, Task, TaskRunner

if TYPE_CHECKING:
    from ppid_desktop.domain.backups import PlaceFindings
    from ppid_desktop.services.backups import Backups

_LOOK_EVERY_MS = 3_600_000  # an hour


class BackupJob(QObject):
    """Looks at once and then every hour whether a backup is due, and runs it beside the work.

    `moved(percent)` while it goes on; then `ended`. What stopped the daily one is told on Beranda, what
    stopped one that was asked for by `refused(PpidError)`.
    """

    moved = Signal(int)
    progressed = Signal(object)  # Progress
    ended = Signal()
    refused = Signal(object)

    def __init__(
        self, runner: TaskRunner, backups: "Backups", may_begin: Callable[[], bool], parent: QObject
    ) -> None:
        """`may_begin` tells whether somebody is at work; nothing begins behind a locked window."""
        super().__init__(parent)
        self._runner = runner
        self._backups = backups
        self._may_begin = may_begin
        self._task: Task | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    @property
    def running(self) -> bool:
        """Return whether a backup is on its way."""
        return self._task is not None

    def watch(self) -> None:
        """Look now and every hour from now on."""
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Begin the daily backup if it is due."""
        if self._may_begin() and not self.running:
            self._runner.read(self._backups.is_due, self._on_looked, self._on_quiet_end, owner=self)

    def begin(self) -> None:
        """Make a backup now."""
        if not self.running:
            self._run(self._backups.make, self._on_refused)

    def cancel(self) -> None:
        """Stop the backup on its way; what it copied so far serves the next one."""
        if self._task is not None:
            self._task.cancel()

    def _on_looked(self, due: bool) -> None:
        if due and not self.running:
            self._run(self._backups.make_if_due, self._on_quiet_end)

    def _run(
        self, work: Callable[[Report, CancelToken], object], failed: Callable[[PpidError], None]
    ) -> None:
        task = self._runner.long(
            work, self._on_made, failed, progress=self._on_progress, owner=self, bulk=True
        )
        task.name = self.tr("Cadangan")
        self._task = task
        self.moved.emit(0)

    def _on_progress(self, progress: Progress) -> None:
        self.progressed.emit(progress)
        if progress.total:
            self.moved.emit(min(100, 100 * progress.done // progress.total))

    def _on_made(self, _made: object) -> None:
        self._end()

    def _on_quiet_end(self, _error: PpidError) -> None:
        self._end()

    def _on_refused(self, error: PpidError) -> None:
        self._end()
        if not isinstance(error, Cancelled):
            self.refused.emit(error)

    def _end(self) -> None:
        self._task = None
        self.ended.emit()


def place_chosen(backups: "Backups", folder: Path, _report: Report, _token: CancelToken) -> "PlaceFindings":
    """Let backups go to a folder; a long job, since a share may be slow and others wait for the writer."""
    return backups.choose_place(folder)
