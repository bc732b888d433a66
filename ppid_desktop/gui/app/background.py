"""What goes on beside the work of a person in an open workspace, and what it tells."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ppid_desktop.domain.lists import FileCheck
from ppid_desktop.gui.app.fixity_watch import FixityWatch
from ppid_desktop.gui.app.program import Program
from ppid_desktop.gui.backup_job import BackupJob
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.shell.main_window import MainWindow
from ppid_desktop.gui.task_runner import CancelToken, Report, TaskRunner

if TYPE_CHECKING:
    from ppid_desktop.services.session import Session
    from ppid_desktop.services.use_cases import Services


class Background(QObject):
    """Clears up after earlier runs, reads contents again and makes the daily backup."""

    def __init__(self, program: Program, runner: TaskRunner, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._runner = runner
        self._window = window

    def start(self, session: "Session", services: "Services", backup: BackupJob) -> None:
        """Begin all of it; practice has no backups."""
        self._runner.long(partial(_clear_up, self._program, session), bulk=True)
        watch = FixityWatch(services.fixity, self._runner, self)
        watch.damaged.connect(self._on_damaged)
        if not session.vault.practice:
            backup.watch()

    def _on_damaged(self, found: tuple[FileCheck, ...]) -> None:
        """Say at once what Beranda tells from now on."""
        if self._window.work is not None:
            text = self.tr(
                "Pemeriksaan berkala menemukan {0} berkas yang rusak atau hilang. Rinciannya ada pada "
                "Keadaan data di Beranda."
            )
            self._window.work.show_notice(BannerKind.DANGER, text.format(len(found)))


def _clear_up(program: Program, session: "Session", _report: Report, token: CancelToken) -> None:
    from ppid_desktop.services.purging import purge_removed

    program.sessions.clear_up(session, token)
    purge_removed(session, token)
