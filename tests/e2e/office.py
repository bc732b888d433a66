"""The program as an imaginary office starts it; only clock, dialogs and the cost of the key are not real."""

import gc
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication

from ppid_desktop.bootstrap import Wiring
from ppid_desktop.domain.record import Case
from ppid_desktop.gui.app.appearance import ChosenLook
from ppid_desktop.gui.app.application import Conductor, Start
from ppid_desktop.gui.kit.turns import takes_turns
from ppid_desktop.gui.theme import Theme
from ppid_desktop.gui.work.work_surface import WorkSurface
from ppid_desktop.runtime.settings import SettingsFile
from ppid_desktop.services.use_cases import Services
from ppid_desktop.storage.workspaces import Workspaces
from tests.e2e.newcomer import Newcomer
from tests.gui.fake_dialogs import FakeDialogs
from tests.storage.conftest import CHEAP_KDF, SetClock

LOGIN, PASSWORD = "petugas", "pintu arsip biro contoh"
SMALL_SCREEN = QSize(1366, 728)  # 1366 x 768 less the task bar


@dataclass
class Office:
    """One PC of the office: the program can be started there again and again on the same data."""

    app: QApplication
    theme: Theme
    size: QSize = SMALL_SCREEN
    clock: SetClock = field(default_factory=SetClock)
    dialogs: FakeDialogs = field(default_factory=FakeDialogs)

    def start(self) -> None:
        """Start the program and show its window."""
        self.wiring = Wiring(self.clock)
        self.wiring.__dict__["workspaces"] = Workspaces(self.clock, self.wiring.folders, CHEAP_KDF)
        look = ChosenLook(self.theme, SettingsFile(self.wiring.folders.config))
        self.conductor = Conductor(self.wiring, self.app, self.dialogs, look=look)
        self.window = self.conductor.window
        self.conductor.begin(Start())
        self.window.resize(self.size)
        self.window.activateWindow()
        self.person = Newcomer(self.window)
        self.person.wait(self.window.isActiveWindow, "the window to come to the front")

    def settle(self) -> None:
        """Wait until nothing is under way any more."""
        self.person.breathe()
        self.person.wait(lambda: not self._busy(), "the work to come home")
        self.person.breathe()

    def _busy(self) -> bool:
        workplace = self.conductor.workplace
        return takes_turns(self.window) or (workplace is not None and workplace.runner.busy)

    def end(self) -> None:
        """Close the window as the person at the title bar would, and everything behind it."""
        if self.window.isVisible():
            self.window.close()
            self.person.wait(lambda: not self.window.isVisible(), "the window to close")
        self.wiring.close()
        self.conductor.deleteLater()
        self.window.deleteLater()
        self.person.rest()
        del self.window, self.conductor, self.wiring, self.person
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()  # widgets that outlive the application bring the process down

    @property
    def services(self) -> Services:
        """Return the use cases behind the window, to see what was really stored."""
        workplace = self.conductor.workplace
        assert workplace is not None
        assert workplace.services is not None
        return workplace.services

    @property
    def surface(self) -> WorkSurface:
        """Return Pekerjaan."""
        return self.person.find(WorkSurface)

    @property
    def case(self) -> Case:
        """Return the record that is open, as it is stored."""
        page = self.surface.case_page
        assert page is not None
        return self.services.work.case(page.record_id)

    def found_title(self, words: str) -> str:
        """Return the title of the first archived record that a search must show."""
        found = self.services.archiving.search(words, 0, 1)
        assert found, f"nothing is archived under {words!r}"
        return found[0].row.title
