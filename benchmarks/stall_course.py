"""The course of a person through the window, stretch by stretch, each with its longest stall."""

import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.workspace import LOGIN, PASSWORD
from ppid_desktop.gui.app.application import Conductor, Start
from ppid_desktop.gui.messages import Answer, FileKind, QtDialogs, Question
from ppid_desktop.gui.shell.login_view import LoginView
from ppid_desktop.gui.stall_watch import LIMIT, Stall, StallWatch

W = TypeVar("W", bound=QWidget)
Longest = dict[str, tuple[float, float]]
"""By stretch: the longest stall and the most work in one, in seconds."""

_LONGEST_MS = 20_000
_AFTER_MS = 400
_ARRIVED = 1


class Answers(QtDialogs):
    """Agrees to everything, chooses the file and folder set before; `failure` is what went wrong."""

    def __init__(self) -> None:
        self.failure: BaseException | None = None
        self.file: Path | None = None
        self.folder: Path | None = None

    def confirm(self, _parent: QWidget, _question: Question) -> bool:
        """Agree."""
        return True

    def choose(self, _parent: QWidget, question: Question) -> Answer:
        """Take the way that does more: the second one, where there is one."""
        return Answer.ALTERNATIVE if question.alternative else Answer.ACTION

    def show_error(self, _parent: QWidget, error: BaseException) -> None:
        """End the walk: none leads to an error, and nobody would close its message."""
        self.failure = error

    def inform(self, _parent: QWidget, title: str, text: str) -> None:
        """End the walk, as for an error."""
        self.failure = LookupError(f"{title}: {text}")

    def choose_file(self, _parent: QWidget, _title: str, _kinds: Sequence[FileKind] = ()) -> Path | None:
        """Return the file set."""
        return self.file

    def choose_folder(self, _parent: QWidget, _title: str) -> Path | None:
        """Return the folder set."""
        return self.folder


class Course:
    """Walks through the window and notes the longest stall of every stretch."""

    def __init__(self, app: QApplication, conductor: Conductor, answers: Answers, *, where: bool) -> None:
        self._app = app
        self._where = where
        self.conductor = conductor
        self.answers = answers
        self.window = conductor.window
        self.longest: Longest = {}

    def stretch(self, name: str, act: Callable[[], object], until: Callable[[], bool] = lambda: True) -> None:
        """Do something, let the window work until the condition holds and a moment longer.

        TimeoutError when it does not, and whatever error was told on the way: a stretch nobody walked must
        not count as one without a stall.
        """
        with StallWatch(limit=0.005) as watch:
            QTimer.singleShot(0, self._app, act)
            QTimer.singleShot(_LONGEST_MS, watch, self._nobody_answers)
            arrived = _wait(lambda: self.answers.failure is not None or until(), _LONGEST_MS)
            _wait(lambda: False, _AFTER_MS)
        if self.answers.failure is not None:
            raise self.answers.failure
        if not arrived:
            raise TimeoutError(name)
        stalls = watch.stalls or [Stall(0.0, 0.0, "")]
        worst = max(stalls, key=lambda stall: stall.worked)
        self.longest[name] = max(stall.seconds for stall in stalls), worst.worked
        if self._where and worst.worked > LIMIT:
            print(f"{name}: {worst.worked * 1000:.0f} ms of work in\n{worst.where}", file=sys.stderr)

    def _nobody_answers(self) -> None:
        """Close a dialog that the walk does not know, and end the walk: it would stand there for ever."""
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            self.answers.failure = LookupError(f"{type(dialog).__name__} waits for an answer")
            dialog.close()

    def enter(self, workspace: Path, mark: str = "") -> None:
        """Start the window and log in; `mark` tells these stretches from those of other walks."""
        begin = partial(self.conductor.begin, Start(workspace))
        self.stretch(f"start to login{mark}", begin, lambda: isinstance(self.window.front, LoginView))
        self.stretch(f"the work loads ahead{mark}", lambda: None, lambda: not self.conductor.entrance.busy)
        self.stretch(f"login to Beranda{mark}", self.log_in, lambda: self.window.work is not None)

    def log_in(self) -> None:
        """Type name and password and go on."""
        view = self.window.front
        if isinstance(view, LoginView):
            view.ui.accountCombo.setCurrentText(LOGIN)
            view.ui.passwordEditor.line.setText(PASSWORD)
            view.ui.loginButton.click()

    def open(self, key: str) -> object:
        """Bring a surface to the front."""
        work = self.window.work
        return work.open(key) if work is not None else None

    def idle(self) -> bool:
        """Return whether nothing is on its way to or from a worker."""
        workplace = self.conductor.workplace
        return workplace is None or not workplace.runner.busy

    def surface(self, kind: type[W]) -> W:
        """Return the surface in front; LookupError when it is another."""
        work = self.window.work
        front = work.ui.surfaceStack.currentWidget() if work is not None else None
        if not isinstance(front, kind):
            raise LookupError(f"{kind.__name__} is not in front")
        return front


def _wait(until: Callable[[], bool], milliseconds: int) -> bool:
    """Let the window work until the condition holds, or so long; return whether it did."""
    loop, beat = QEventLoop(), QTimer(interval=5)
    beat.timeout.connect(lambda: loop.exit(_ARRIVED) if until() else None)
    beat.start()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    return loop.exec() == _ARRIVED
