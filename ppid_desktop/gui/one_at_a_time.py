"""Lets one change run at a time: what is pressed before its answer does nothing."""

from collections.abc import Callable
from typing import Self, TypeVar

from PySide6.QtCore import QObject, Qt

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.gui.task_runner import TaskRunner

T = TypeVar("T")


class OneAtATime(QObject):
    """Writes through the runner for its owner."""

    def __init__(self, runner: TaskRunner, owner: QObject) -> None:
        super().__init__(owner)
        self._runner = runner
        self._owner = owner
        self._busy = False

    @classmethod
    def of(cls, page: QObject, runner: TaskRunner) -> Self:
        """Return the one that a page has already, else a new one."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        found = page.findChild(cls, "", direct)
        return found if isinstance(found, cls) else cls(runner, page)

    @property
    def busy(self) -> bool:
        """Return whether a change has not been answered yet: nothing more is asked until then."""
        return self._busy

    def write(
        self, work: Callable[[], T], done: Callable[[T], None], refused: Callable[[PpidError], None]
    ) -> None:
        """Run the work unless something still runs."""
        if self._busy:
            return
        self._busy = True

        def on_done(value: T) -> None:
            self._busy = False
            done(value)

        def on_refused(error: PpidError) -> None:
            self._busy = False
            refused(error)

        self._runner.write(work, on_done, on_refused, owner=self._owner)
