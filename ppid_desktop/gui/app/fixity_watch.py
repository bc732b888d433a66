"""Has stored files read again in the background, so slowly that nobody notices."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.lists import FileCheck
from ppid_desktop.gui.task_runner import CancelToken, Report, TaskRunner

if TYPE_CHECKING:
    from ppid_desktop.services.fixity import Fixity

FIRST_MS = 5 * 60_000  # after login: the start belongs to the person
EVERY_MS = 30 * 60_000
BYTES_PER_SECOND = 16 << 20  # a twentieth of what a plain office disk reads


class FixityWatch(QObject):
    """Starts one portion after another while a person is at work; `damaged` tells what was newly found."""

    damaged = Signal(tuple)  # FileCheck of each content that is not whole

    def __init__(self, fixity: "Fixity", runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fixity = fixity
        self._runner = runner
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.check)
        self._timer.start(FIRST_MS)

    def check(self) -> None:
        """Read the next portion in a worker."""
        self._timer.stop()
        self._runner.long(partial(_portion, self._fixity), self._on_checked, self._on_failed, bulk=True)

    def _on_checked(self, found: tuple[FileCheck, ...]) -> None:
        self._timer.start(EVERY_MS)
        if found:
            self.damaged.emit(found)

    def _on_failed(self, _error: PpidError) -> None:
        """Try again at the next turn: a disk that takes no result takes no entry either, and that is told."""
        self._timer.start(EVERY_MS)


def _portion(fixity: "Fixity", _report: Report, token: CancelToken) -> tuple[FileCheck, ...]:
    return fixity.check_portion(partial(_rest, token), token)


def _rest(token: CancelToken, read: int) -> None:
    token.rest(read / BYTES_PER_SECOND)
