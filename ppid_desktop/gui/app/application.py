"""Starts the window and leads from the entrance to the work and back."""

import gc
import sys
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ppid_desktop.gui.app.appearance import ChosenLook
from ppid_desktop.gui.app.first_paint import after_first_paint
from ppid_desktop.gui.app.program import Program
from ppid_desktop.gui.app.window_memory import SettingsMemory
from ppid_desktop.gui.shell.main_window import MainWindow
from ppid_desktop.gui.theme import FUSION, Theme
from ppid_desktop.gui.translation import install_indonesian
from ppid_desktop.runtime.assets import resource
from ppid_desktop.runtime.settings import SettingsFile

if TYPE_CHECKING:  # none of these is loaded before the first paint
    from ppid_desktop.gui.app.entrance import Entrance
    from ppid_desktop.gui.app.workplace import Workplace
    from ppid_desktop.gui.messages import Dialogs
    from ppid_desktop.gui.shell.ports import SetupAnswers
    from ppid_desktop.services.session import Session

_SWITCH_AFTER = 0.0001
"""Seconds, not 5 ms: so long the window waits after every call of Qt while a worker computes.

Building a page is hundreds of such calls: at 1 ms, a turn of 40 ms takes 100 ms while lists are being read.
"""


@dataclass(frozen=True)
class Start:
    """How the program was started: with a workspace named, as practice, or with what was open last."""

    workspace: Path | None = None
    practice: bool = False


class Conductor(QObject):
    """Holds entrance and workplace; exactly one of them has the window."""

    def __init__(
        self,
        program: Program,
        app: QApplication,
        dialogs: "Dialogs | None" = None,
        *,
        look: ChosenLook | None = None,
        idle_ms: int | None = None,
    ) -> None:
        """`idle_ms` without key or click lock the window, where it is not to be the usual time."""
        super().__init__(app)
        self._program = program
        self._look = look or chosen_look(program, app)
        self._idle_ms = idle_ms
        self._memory = SettingsMemory(SettingsFile(program.folders.config))
        self.window = MainWindow(self._memory, self._may_close)
        self._given_dialogs = dialogs
        self.workplace: Workplace | None = None

    @cached_property
    def _dialogs(self) -> "Dialogs":
        from ppid_desktop.gui.messages import QtDialogs

        return self._given_dialogs or QtDialogs()

    @cached_property
    def entrance(self) -> "Entrance":
        """Return what lets people in, loaded when it is first needed."""
        from ppid_desktop.gui.app.entrance import Entrance

        entrance = Entrance(self._program, self.window, self._memory, self._dialogs)
        entrance.entered.connect(self._on_entered)
        entrance.made.connect(self._on_made)
        return entrance

    def begin(self, start: Start) -> None:
        """Show the window; what it shows first is decided once it has been painted."""
        after_first_paint(self.window, partial(self._begin, start))
        self.window.show()

    def _begin(self, start: Start) -> None:
        if start.practice:
            self.entrance.open_practice()
        else:
            self.entrance.open(start.workspace or self._program.known_workspace)

    def _on_entered(self, session: "Session", folder: Path) -> None:
        workplace = self._take_place(session, folder)
        workplace.start(workplace.open_surfaces)

    def _on_made(self, session: "Session", folder: Path, recovery_key: str, answers: "SetupAnswers") -> None:
        from ppid_desktop.gui.app.first_recovery import FirstRecovery

        workplace = self._take_place(session, folder)
        recovery = FirstRecovery(workplace, self.window, self._dialogs, recovery_key)
        recovery.ended.connect(workplace.open_surfaces)
        workplace.start(partial(recovery.start, answers.backup))

    def _take_place(self, session: "Session", folder: Path) -> "Workplace":
        from ppid_desktop.gui.app.workplace import Workplace
        from ppid_desktop.gui.shell.idle_watch import IDLE_MS

        gc.freeze()  # what is loaded by now stays: collections need not go through it until the person leaves
        idle_ms = IDLE_MS if self._idle_ms is None else self._idle_ms
        workplace = Workplace(
            self._program, self.window, self._dialogs, self._look, session, folder, idle_ms=idle_ms
        )
        workplace.left.connect(self._on_left)
        workplace.restarted.connect(self._on_restarted)
        self.workplace = workplace
        return workplace

    def _on_left(self, end: bool) -> None:
        workplace = self._give_place_up()
        if workplace is None:
            return
        if end:
            if workplace.next_session is not None:
                self._program.sessions.log_out(workplace.next_session)
            self.window.close()
        elif workplace.next_session is not None:
            self._on_entered(workplace.next_session, workplace.folder)
        else:
            self.entrance.open(workplace.folder)

    def _on_restarted(self, session: "Session | None") -> None:
        workplace = self._give_place_up()
        if workplace is None:
            return
        if session is None:
            self.entrance.open_practice()
        else:
            self._on_entered(session, workplace.folder)

    def _give_place_up(self) -> "Workplace | None":
        workplace, self.workplace = self.workplace, None
        if workplace is not None:
            gc.unfreeze()
            workplace.deleteLater()
        return workplace

    def _may_close(self) -> bool:
        if self.workplace is not None:
            self.workplace.leave(end=True)
            return False  # closing goes on once everything is stored
        self.entrance.close()
        return True


def make_application(arguments: list[str]) -> QApplication:
    """Return the application object with look, icon and language."""
    sys.setswitchinterval(_SWITCH_AFTER)
    app = QApplication([*arguments, *FUSION])
    app.setApplicationName("PPID Desktop")
    app.setQuitOnLastWindowClosed(True)
    app.setWindowIcon(QIcon(str(resource("app", "ppid-desktop.svg"))))
    install_indonesian(app, resource("i18n"))
    return app


def chosen_look(program: Program, app: QApplication) -> ChosenLook:
    """Return the look this person chose last."""
    theme = Theme(app, resource("styles"), resource("icons"))
    return ChosenLook(theme, SettingsFile(program.folders.config))


def apply_look(program: Program, app: QApplication) -> ChosenLook:
    """Show the colours and the text size this person chose."""
    look = chosen_look(program, app)
    look.apply()
    return look


def run(program: Program, start: Start) -> int:
    """Run the window until it is closed; return the exit code."""
    app = make_application(sys.argv[:1])
    conductor = Conductor(program, app, look=apply_look(program, app))
    conductor.begin(start)
    return app.exec()
