"""Lets people in: the first run, the login, the way back with the recovery key."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError, TooManyAttempts, WrongPassword
from ppid_desktop.gui.app.program import Program
from ppid_desktop.gui.app.window_memory import SettingsMemory
from ppid_desktop.gui.messages import Dialogs
from ppid_desktop.gui.shell.login_view import LoginView
from ppid_desktop.gui.shell.main_window import MainWindow
from ppid_desktop.gui.task_runner import CancelToken, Report, TaskRunner

if TYPE_CHECKING:  # the login needs neither the first run nor the services
    from ppid_desktop.gui.shell.first_run import FirstRunView
    from ppid_desktop.gui.shell.ports import SetupAnswers
    from ppid_desktop.services.session import FirstRun, Session


class Entrance(QObject):
    """Shows the page that leads in and tells who came; `made` carries the recovery key of a new workspace."""

    entered = Signal(object, object)  # Session, Path
    made = Signal(object, object, str, object)  # Session, Path, recovery key, SetupAnswers

    def __init__(
        self, program: Program, window: MainWindow, memory: SettingsMemory, dialogs: Dialogs
    ) -> None:
        super().__init__(window)
        self._program = program
        self._window = window
        self._memory = memory
        self._dialogs = dialogs
        self._runner = TaskRunner(self)
        self._folder = Path()
        self._last_login = ""

    def open(self, folder: Path | None) -> None:
        """Show the login of a workspace, or the first run where there is none."""
        if folder is None:
            self.show_first_run()
            return
        self._folder = folder
        find = partial(_logins, self._program, folder)
        self._runner.read(find, self._on_logins, self._on_unopened, owner=self)

    def open_practice(self) -> None:
        """Open the practice workspace without a login, making it first when it is not there."""
        self._folder = self._program.practice_folder
        self._runner.long(
            partial(_practise, self._program), self._on_practice, self._on_no_practice, owner=self
        )

    def _on_practice(self, session: "Session") -> None:
        self.entered.emit(session, self._folder)

    def _on_no_practice(self, error: PpidError) -> None:
        self._dialogs.show_error(self._window, error)
        self._window.close()

    def show_first_run(self) -> None:
        """Show the four pages of a new workspace."""
        from ppid_desktop.gui.app.places import PlaceScout
        from ppid_desktop.gui.shell.first_run import FirstRunView

        program = self._program
        places = PlaceScout(program.folders, partial(_suitable, program))
        view = FirstRunView(
            program.offered_office, places, program.clock.today(), self._runner, self._dialogs
        )
        view.setup_requested.connect(partial(self._on_setup, view))
        view.practice_requested.connect(program.start_practice)
        self._window.show_front(view)

    def close(self) -> None:
        """Wait for what is running; nothing is started any more."""
        self._runner.drain()

    def _on_logins(self, logins: tuple[str, ...]) -> None:
        view = LoginView(logins, "", self._last_login)
        view.login_requested.connect(partial(self._on_login, view))
        view.recovery_requested.connect(partial(self._on_recovery, view))
        self._window.show_front(view)
        QTimer.singleShot(0, view, view.take_focus)
        self._runner.long(partial(_load_ahead, self._program), None, lambda _error: None)

    def _on_unopened(self, error: PpidError) -> None:
        """Explain a workspace that cannot be opened, then offer a new one; the old is left as it is."""
        self._dialogs.show_error(self._window, error)
        self.show_first_run()

    def _on_login(self, view: LoginView, login: str, password: str) -> None:
        self._last_login = login
        work = partial(_log_in, self._program, self._folder, login, password)
        self._runner.long(work, self._on_session, partial(self._on_refused, view), owner=self)

    def _on_session(self, session: "Session") -> None:
        self._memory.remember_workspace(self._folder)
        self.entered.emit(session, self._folder)

    def _on_refused(self, view: LoginView, error: PpidError) -> None:
        if isinstance(error, TooManyAttempts):
            view.start_wait(error.seconds)
        elif isinstance(error, WrongPassword):
            view.show_refusal(error.sentences())
        else:
            view.show_refusal(error.what)
            self._dialogs.show_error(view, error)

    def _on_recovery(self, view: LoginView) -> None:
        login = view.ui.accountCombo.currentText()
        title = self.tr("Masuk dengan kunci pemulihan")
        key = self._dialogs.ask_text(view, title, self.tr("Kunci pemulihan pada lembar tersegel"))
        if key is None:
            return
        new = self._asked_twice(view, title)
        if new:
            work = partial(_recover, self._program, self._folder, key, login, new)
            view.set_busy(True)
            self._runner.long(work, self._on_session, partial(self._on_refused, view), owner=self)

    def _asked_twice(self, view: QWidget, title: str) -> str:
        first = self._dialogs.ask_password(view, title, self.tr("Kata sandi baru (sedikitnya 10 karakter)"))
        if first is None:
            return ""
        again = self._dialogs.ask_password(view, title, self.tr("Ulangi kata sandi baru"))
        if again is not None and again != first:
            text = self.tr("Kedua kata sandi tidak sama. Kata sandi belum diganti; silakan ulangi.")
            self._dialogs.inform(view, title, text)
            return ""
        return first if again == first else ""

    def _on_setup(self, view: "FirstRunView", answers: "SetupAnswers") -> None:
        work = partial(_create, self._program, answers)
        self._runner.long(
            work, partial(self._on_made, answers), partial(self._on_setup_failed, view), owner=self
        )

    def _on_made(self, answers: "SetupAnswers", made: "tuple[Session, str]") -> None:
        session, recovery_key = made
        self._memory.remember_workspace(answers.folder)
        self.made.emit(session, answers.folder, recovery_key, answers)

    def _on_setup_failed(self, view: "FirstRunView", error: PpidError) -> None:
        view.show_setup_failed()
        self._dialogs.show_error(view, error)


def _practise(program: Program, _report: Report, _token: CancelToken) -> "Session":
    return program.practice.open(program.practice_folder)


def _logins(program: Program, folder: Path) -> tuple[str, ...]:
    return program.logins(folder)


def _suitable(program: Program, folder: Path) -> None:
    program.sessions.suitable(folder)


def _load_ahead(program: Program, _report: Report, _token: CancelToken) -> None:
    """Load what the work needs while the person types the password."""
    from ppid_desktop.gui.app import surfaces

    surfaces.load_ahead()
    _ = program.sessions


def _log_in(
    program: Program, folder: Path, login: str, password: str, _report: Report, _token: CancelToken
) -> "Session":
    return program.sessions.login(folder, login, password)


def _recover(
    program: Program, folder: Path, key: str, login: str, new: str, _report: Report, _token: CancelToken
) -> "Session":
    return program.sessions.recover(folder, key, login, new)


def _create(
    program: Program, answers: "SetupAnswers", _report: Report, _token: CancelToken
) -> "tuple[Session, str]":
    return program.sessions.create(answers.folder, _first_run(answers))


def _first_run(answers: "SetupAnswers") -> "FirstRun":
    from ppid_desktop.domain.people import Employee
    from ppid_desktop.services.session import FirstRun

    asked = answers.account
    person = Employee(uuid4(), asked.name, asked.kind, asked.nip, position=asked.position)
    return FirstRun(answers.office, person, asked.login, asked.password)
