"""Asks for the reason of a change and stores it; a refusal asks again with what was written."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.gui.messages import Dialogs, Question
from ppid_desktop.gui.one_at_a_time import OneAtATime
from ppid_desktop.gui.task_runner import TaskRunner

T = TypeVar("T")


class ReasonedWrite:
    """Asks over `page`, which owns the answer: when it is gone, nothing is told any more.

    What is asked before the page's change was answered is left unasked.
    """

    def __init__(self, runner: TaskRunner, dialogs: Dialogs, page: QWidget) -> None:
        self._dialogs, self._page = dialogs, page
        self._work = OneAtATime.of(page, runner)

    def ask(
        self,
        question: Question,
        label: str,
        work: Callable[[str], T],
        done: Callable[[T], None],
        written: str = "",
    ) -> None:
        """Do `work` with the reason, unless the person gives up; `written` stands there already."""
        if self._work.busy:
            return
        reason = self._dialogs.ask_reason(self._page, question, label, written)
        if not reason:
            return

        def on_refused(error: PpidError) -> None:
            self._dialogs.show_error(self._page, error)
            self.ask(question, label, work, done, reason)

        self._work.write(partial(work, reason), done, on_refused)
