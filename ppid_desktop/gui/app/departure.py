"""Leaving while work is still running: says what, and asks whether to wait, to cancel, or to stay."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.messages import Answer, Dialogs, Question
from ppid_desktop.gui.shell.main_window import MainWindow
from ppid_desktop.gui.task_runner import TaskRunner


class Departure(QObject):
    """Lets go at once when nothing runs; who waits goes on working until the last job has ended."""

    def __init__(self, runner: TaskRunner, window: MainWindow, dialogs: Dialogs, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._window = window
        self._dialogs = dialogs
        self._then: Callable[[], None] | None = None
        runner.came_home.connect(self._on_came_home)

    @property
    def waiting(self) -> bool:
        """Return whether the person leaves as soon as the last job has ended."""
        return self._then is not None

    def ask(self, leave: Callable[[], None], later: Callable[[], None]) -> None:
        """Call `leave` when nothing runs or all of it may be cancelled, `later` once it has ended."""
        if self._then is not None:
            self._end_waiting()
        running = self._runner.running
        answer = self._dialogs.choose(self._window, self._question(running)) if running else None
        if answer is Answer.ACTION:
            self._wait(later)
        elif answer is not Answer.REFUSED:
            leave()

    def _wait(self, later: Callable[[], None]) -> None:
        self._then = later
        work = self._window.work
        if work is not None:
            work.notice_action_requested.connect(self._on_stay)
            text = self.tr("Program keluar setelah pekerjaan yang masih berjalan selesai.")
            work.show_notice(BannerKind.INFO, text, self.tr("Tetap di sini"))
        self._on_came_home()

    def _on_stay(self) -> None:
        self._end_waiting()

    def _on_came_home(self) -> None:
        if self._then is not None and not self._runner.running:
            QTimer.singleShot(0, self, self._end_waiting())

    def _end_waiting(self) -> Callable[[], None]:
        then, self._then = self._then, None
        work = self._window.work
        if work is not None:
            work.notice_action_requested.disconnect(self._on_stay)
            work.hide_notice()
        return then or _nothing

    def _question(self, running: Sequence[str]) -> Question:
        text = self.tr("Jika dibatalkan, yang belum selesai harus diulang. Yang sudah tersimpan tetap utuh.")
        if not self._window.locked:  # names may tell what a record is about
            names = "; ".join(one.rstrip(". ") for one in running)
            text = self.tr("Masih berjalan: {0}.").format(names) + f" {text}"
        return Question(
            self.tr("{0} pekerjaan belum selesai").format(len(running)),
            text,
            self.tr("Tunggu, lalu keluar"),
            self.tr("Tetap di sini"),
            alternative=self.tr("Batalkan dan keluar"),
        )


def _nothing() -> None:
    """Do nothing."""
