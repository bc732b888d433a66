"""The whole program in one window, on a real encrypted workspace; only clock and dialogs are fake."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ppid_desktop.domain.office import Office
from ppid_desktop.domain.people import Employee
from ppid_desktop.domain.terms import EmploymentKind
from ppid_desktop.gui.app.appearance import ChosenLook
from ppid_desktop.gui.app.application import Conductor, Start
from ppid_desktop.gui.app.workplace import Workplace
from ppid_desktop.gui.home.home_view import HomeView
from ppid_desktop.gui.kit.turns import takes_turns
from ppid_desktop.gui.shell.login_view import LoginView
from ppid_desktop.gui.shell.preview_dialog import PreviewDialog
from ppid_desktop.gui.shell.work_area import WorkArea
from ppid_desktop.gui.theme import Preference, Theme
from ppid_desktop.runtime.settings import SettingsFile
from ppid_desktop.services.session import FirstRun, Session
from ppid_desktop.services.use_cases import Services
from ppid_desktop.storage.workspaces import Workspaces
from tests.gui.fake_dialogs import FakeDialogs
from tests.storage.conftest import CHEAP_KDF, SetClock
from tests.warm_workers import WarmWiring
from tests.workspace_template import first_run, templates

LOGIN, PASSWORD = "petugas", "kata sandi contoh"
OFFICE = Office(unit_name="Biro Contoh", city="Kota Contoh", units=("Bagian Contoh",))
Page = TypeVar("Page", bound=QWidget)


class TestWiring(WarmWiring):
    """The program's own wiring with a clock to set and a quick key derivation."""

    __test__ = False

    def __init__(self) -> None:
        super().__init__(SetClock())
        self.__dict__["workspaces"] = Workspaces(self.clock, self.folders, CHEAP_KDF)
        self.practice_started = 0

    def start_practice(self) -> None:
        self.practice_started += 1


def previews() -> list[PreviewDialog]:
    """Return the previews on the screen."""
    shown = (one for one in QApplication.topLevelWidgets() if one.isVisible())
    return [one for one in shown if isinstance(one, PreviewDialog)]


@dataclass
class Program:
    """One person at one PC: starts the window, logs in, works, leaves."""

    wiring: TestWiring
    app: QApplication
    qtbot: QtBot
    dialogs: FakeDialogs
    theme: Theme
    folder: Path
    conductors: list[Conductor] = field(default_factory=list)

    def make_workspace(self) -> str:
        """Make a workspace with one account; return its recovery key."""
        person = Employee(uuid4(), "Petugas Contoh", EmploymentKind.NON_ASN)
        first = FirstRun(OFFICE, person, LOGIN, PASSWORD)
        template = templates.get("program", first_run(self.wiring.clock, CHEAP_KDF, first))
        template.copy_to(self.folder, self.wiring.folders)
        return template.recovery_key

    def start(self, workspace: Path | None = None, *, practice: bool = False, idle_ms: int = 900_000) -> None:
        """Start the window as `__main__` does."""
        look = ChosenLook(self.theme, SettingsFile(self.wiring.folders.config))
        conductor = Conductor(self.wiring, self.app, self.dialogs, look=look, idle_ms=idle_ms)
        self.conductors.append(conductor)
        conductor.begin(Start(workspace, practice))

    @property
    def conductor(self) -> Conductor:
        """Return who conducts the newest window."""
        return self.conductors[-1]

    @property
    def workplace(self) -> Workplace:
        """Return the person at work."""
        assert self.conductor.workplace is not None
        return self.conductor.workplace

    @property
    def services(self) -> Services:
        """Return the services of the person at work."""
        assert self.workplace.services is not None
        return self.workplace.services

    @property
    def work(self) -> WorkArea:
        """Return the window's surfaces."""
        assert self.conductor.window.work is not None
        return self.conductor.window.work

    def wait(self, condition: Callable[[], bool]) -> None:
        """Let the window work until the condition holds."""
        self.qtbot.waitUntil(condition, timeout=20_000)

    def front(self, kind: type[Page]) -> Page:
        """Wait for a front page and return it."""
        self.wait(lambda: isinstance(self.conductor.window.front, kind))
        page = self.conductor.window.front
        assert isinstance(page, kind)
        return page

    def settle(self) -> None:
        """Wait until everything sent has come home."""
        runner = self.workplace.runner
        for _ in range(6):
            QApplication.processEvents()
            self.wait(lambda: not runner.busy and not takes_turns(self.conductor.window))

    def type_password(self, password: str = PASSWORD, login: str = LOGIN) -> LoginView:
        """Fill in the login page and go on."""
        view = self.front(LoginView)
        view.ui.accountCombo.setCurrentText(login)
        view.ui.passwordEditor.line.setText(password)
        view.ui.loginButton.click()
        return view

    def log_in(self, password: str = PASSWORD, login: str = LOGIN) -> HomeView:
        """Log in and wait for Beranda."""
        self.type_password(password, login)
        return self.wait_for_home()

    def wait_for_home(self) -> HomeView:
        """Wait until Beranda shows its lists."""
        self.wait(lambda: self.conductor.window.work is not None)
        home = self.work.open("home")
        assert isinstance(home, HomeView)
        self.settle()
        self.wait(home.ui.columns.isVisible)
        self.conductor.window.activateWindow()
        self.wait(self.conductor.window.isActiveWindow)
        return home

    def wait_for_end(self) -> None:
        """Wait until the window has closed itself."""
        self.wait(lambda: not self.conductor.window.isVisible())

    def close(self) -> None:
        """Close the window as with its cross and wait for the end."""
        self.conductor.window.close()
        self.wait_for_end()

    def again(self) -> Session:
        """Open the workspace beside the window, which must have closed it."""
        return self.wiring.sessions.login(self.folder, LOGIN, PASSWORD)


@pytest.fixture
def program(
    qapp: QApplication, qtbot: QtBot, theme: Theme, dialogs: FakeDialogs, tmp_path: Path
) -> Iterator[Program]:
    """The program without any workspace yet."""
    made = Program(TestWiring(), qapp, qtbot, dialogs, theme, tmp_path / "ruang-kerja")
    yield made
    for conductor in list(made.conductors):
        made.conductors = [conductor]
        conductor.window.close()
        made.wait_for_end()
        conductor.window.deleteLater()
        conductor.deleteLater()
    made.wiring.close()
    theme.apply(Preference.LIGHT)
