"""Lets one change run at a time: what is pressed before its answer does nothing."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

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
