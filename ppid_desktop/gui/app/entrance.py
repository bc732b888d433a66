"""Lets people in: the first run, the login, the way back with the recovery key."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from ppid_desktop.domain.errors import (
    PpidError,
    TooManyAttempts,
    WorkspaceBusy,
    WorkspaceDamaged,
    WorkspaceMissing,
    WorkspaceTooNew,
    WrongPassword,
)
from ppid_desktop.gui.app.program import Program
from ppid_desktop.gui.app.window_memory import SettingsMemory
from ppid_desktop.gui.kit.qt_classes import make_qt_classes
from ppid_desktop.gui.kit.turns import in_turns, takes_turns
from ppid_desktop.gui.messages import Dialogs
from ppid_desktop.gui.shell.login_view import LoginView
from ppid_desktop.gui.shell.main_window import MainWindow
from ppid_desktop.gui.task_runner import CancelToken, Report, TaskRunner

if TYPE_CHECKING:  # the login needs neither the first run nor the services
    from PySide6.QtWidgets import QWidget

    from ppid_desktop.gui.app.recovery_login_dialog import RecoveryLoginDialog
    from ppid_desktop.gui.app.restore_desk import RestoreDesk
    from ppid_desktop.gui.shell.first_run import FirstRunView
    from ppid_desktop.gui.shell.ports import SetupAnswers
    from ppid_desktop.services.session import FirstRun, Session

_UNOPENABLE = (WorkspaceBusy, WorkspaceDamaged, WorkspaceMissing, WorkspaceTooNew)


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
        self._folder = Path()  # of what is in front
        self._let_in = Path()  # of the last login page
        self._last_login = ""
        self._closing = False
        self.recovery: RecoveryLoginDialog | None = None
        self.restore: RestoreDesk | None = None

    @property
    def busy(self) -> bool:
        """Return whether something is still read or loaded ahead."""
        return self._runner.busy or takes_turns(self)

    def open(self, folder: Path | None) -> None:
        """Show the login of a workspace, or the first run where there is none."""
        if folder is None or folder == Path():
            self.show_first_run()
            return
        find = partial(_logins, self._program, folder)
        self._runner.read(
            find, partial(self._on_logins, folder), partial(self._show_unopened, folder), owner=self
        )

    def open_practice(self) -> None:
        """Open the practice workspace without a login, making it first when it is not there."""
        from ppid_desktop.gui.app.wait_view import WaitView

        text = self.tr("Ruang latihan sedang disiapkan")
        help_text = self.tr("Saat pertama kali, data contohnya dibuat dahulu.")
        self._window.show_front(WaitView(text, help_text))
        self._folder = folder = self._program.practice_folder
        work = partial(_practise, self._program)
        self._runner.long(work, self._on_practice, partial(self._show_unopened, folder), owner=self)

    def show_first_run(self) -> None:
        """Show the four pages of a new workspace, once a worker has loaded them."""
        make_qt_classes(self, self._load_first_run)

    def _load_first_run(self) -> None:
        load = partial(_load_first_run, self._program)
        self._runner.read(load, self._show_first_run, owner=self)

    def _show_first_run(self, _nothing: None) -> None:
        from ppid_desktop.gui.app.places import PlaceScout
        from ppid_desktop.gui.shell.first_run import FirstRunView

        program = self._program
        places = PlaceScout(program.folders, partial(_suitable, program))
        view = FirstRunView(
            program.offered_office, places, program.clock.today(), self._runner, self._dialogs
        )
        view.setup_requested.connect(partial(self._on_setup, view))
        view.practice_requested.connect(program.start_practice)
        view.restore_requested.connect(partial(self._on_restore, view, first=True))
        in_turns(self, partial(self._window.show_front, view), view.take_focus, self._load_ahead)

    def close(self) -> None:
        """Wait for what is running; nothing is started any more, and who comes in now is led out again."""
        self._closing = True
        self._runner.drain()

    def _on_practice(self, session: "Session") -> None:
        if self._closing:
            self._program.sessions.log_out(session)
        else:
            self.entered.emit(session, self._folder)

    def _on_logins(self, folder: Path, found: tuple[tuple[str, ...], str]) -> None:
        if self._window.work is not None:  # somebody came in meanwhile
            return
        self._folder = self._let_in = folder
        logins, notice = found
        view = LoginView(logins, notice, self._last_login)
        view.login_requested.connect(partial(self._on_login, view))
        view.recovery_requested.connect(partial(self._on_recovery, view))
        view.restore_requested.connect(partial(self._on_restore, view))
        view.other_requested.connect(self._on_other)
        self._window.show_front(view)
        QTimer.singleShot(0, view, view.take_focus)
        make_qt_classes(self, self._load_ahead)

    def _load_ahead(self) -> None:
        self._runner.long(partial(_load_ahead, self._program), None, lambda _error: None)

    def _show_unopened(self, folder: Path, error: PpidError) -> None:
        """Explain a workspace that cannot be opened, and the ways on; the folder is left as it is."""
        from ppid_desktop.gui.app.unopened_view import UnopenedView

        if self._window.work is not None:
            return
        self._folder = folder
        view = UnopenedView(error, folder)
        practice = folder == self._program.practice_folder
        view.retry_requested.connect(self.open_practice if practice else partial(self.open, folder))
        view.back_requested.connect(partial(self.open, self._let_in))
        view.other_requested.connect(self._on_other)
        view.restore_requested.connect(partial(self._on_restore, view))
        view.new_requested.connect(self.show_first_run)
        view.leave_requested.connect(self._window.close)
        for button in (view.ui.otherButton, view.ui.restoreButton, view.ui.newButton):
            button.setVisible(not practice)
        if practice or self._let_in in (Path(), folder):
            view.ui.backButton.hide()
        else:
            view.ui.restoreButton.hide()  # the login has it too, and a small screen no room for all
        self._window.show_front(view)
        view.take_focus()

    def _on_restore(self, view: "QWidget", *, first: bool = False) -> None:
        from ppid_desktop.gui.app.restore_desk import RestoreDesk

        if self.restore is None:
            self.restore = RestoreDesk(
                self._program, self._runner, self._dialogs, self.open, self._on_reading, self
            )
        self.restore.show(view, first=first)

    def _on_reading(self, session: "Session") -> None:
        """Let a person into a backup that is only read; what was open before is where leaving leads."""
        if self._closing:
            self._program.sessions.log_out(session)
        else:
            self.entered.emit(session, self._folder)

    def _on_other(self) -> None:
        folder = self._dialogs.choose_folder(self._window, self.tr("Pilih folder ruang kerja"))
        if folder is not None:
            self.open(folder)

    def _on_login(self, view: LoginView, login: str, password: str) -> None:
        self._last_login = login
        folder = self._folder
        work = partial(_log_in, self._program, folder, login, password)
        refused = partial(self._on_refused, view, folder)
        self._runner.long(work, partial(self._on_session, folder), refused, owner=self)

    def _on_session(self, folder: Path, session: "Session") -> None:
        if self._closing:
            self._program.sessions.log_out(session)
            return
        self._memory.remember_workspace(folder)
        if self.recovery is not None:
            self.recovery.accept()
        self.entered.emit(session, folder)

    def _on_refused(self, view: LoginView, folder: Path, error: PpidError) -> None:
        if isinstance(error, TooManyAttempts):
            view.start_wait(error.seconds)
        elif isinstance(error, WrongPassword):
            view.show_refusal(error.sentences())
        elif isinstance(error, WorkspaceBusy):
            raise_other = partial(self._program.raise_other_window, folder)
            unopened = partial(self._show_unopened, folder)
            self._runner.read(raise_other, partial(self._on_busy, folder, error), unopened, owner=self)
        elif isinstance(error, _UNOPENABLE):
            self._show_unopened(folder, error)
        else:
            view.show_refusal(error.what)
            self._dialogs.show_error(view, error)

    def _on_busy(self, folder: Path, error: WorkspaceBusy, raised: bool) -> None:
        """Give way to the window that has the workspace, or say who has it."""
        if raised:
            self._window.close()
        else:
            self._show_unopened(folder, error)

    def _on_recovery(self, view: LoginView) -> None:
        from ppid_desktop.gui.app.recovery_login_dialog import RecoveryLoginDialog

        dialog = RecoveryLoginDialog(view.ui.accountCombo.currentText(), self._window)
        dialog.recovery_requested.connect(partial(self._recover, view, dialog))
        dialog.finished.connect(self._on_recovery_closed)
        self.recovery = dialog
        dialog.open()

    def _recover(
        self, view: LoginView, dialog: "RecoveryLoginDialog", login: str, key: str, new: str
    ) -> None:
        self._last_login = login
        folder = self._folder
        work = partial(_recover, self._program, folder, key, login, new)
        refused = partial(self._on_recovery_refused, view, dialog, folder)
        self._runner.long(work, partial(self._on_session, folder), refused, owner=self)

    def _on_recovery_refused(
        self, view: LoginView, dialog: "RecoveryLoginDialog", folder: Path, error: PpidError
    ) -> None:
        if isinstance(error, _UNOPENABLE):
            dialog.reject()
            self._on_refused(view, folder, error)
        elif self.recovery is dialog:
            dialog.show_refusal(error.sentences())

    def _on_recovery_closed(self, _result: int) -> None:
        dialog, self.recovery = self.recovery, None
        if dialog is not None:
            dialog.deleteLater()

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


def _logins(program: Program, folder: Path) -> tuple[tuple[str, ...], str]:
    """Return the login names, and what a workspace that is not used any more says of itself."""
    retired = program.retirement(folder)
    return program.logins(folder), retired.told() if retired is not None else ""


def _practise(program: Program, _report: Report, _token: CancelToken) -> "Session":
    return program.practice.open(program.practice_folder)


def _load_first_run(program: Program) -> None:
    from ppid_desktop.gui.app import places  # noqa: F401 - to load it is all that is wanted
    from ppid_desktop.gui.shell import first_run  # noqa: F401

    _ = program.offered_office, program.clock


def _suitable(program: Program, folder: Path) -> None:
    program.sessions.suitable(folder)


def _load_ahead(program: Program, _report: Report, _token: CancelToken) -> None:
    """Load what the work needs while the person types the password, or fills in the first pages."""
    from ppid_desktop.gui import message_dialog  # noqa: F401 - to load it is all that is wanted
    from ppid_desktop.gui.app import first_recovery, workplace  # noqa: F401
    from ppid_desktop.gui.shell import lock_view, work_area  # noqa: F401

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
