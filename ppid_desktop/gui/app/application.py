"""Starts the window and leads from the entrance to the work and back."""

import sys
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ppid_desktop.gui.app.first_paint import after_first_paint
from ppid_desktop.gui.app.program import Program
from ppid_desktop.gui.app.window_memory import SettingsMemory
from ppid_desktop.gui.shell.main_window import MainWindow
from ppid_desktop.gui.theme import Preference, Theme
from ppid_desktop.gui.translation import install_indonesian
from ppid_desktop.runtime.assets import resource
from ppid_desktop.runtime.settings import SettingsFile

if TYPE_CHECKING:  # none of these is loaded before the first paint
    from ppid_desktop.gui.app.entrance import Entrance
    from ppid_desktop.gui.app.workplace import Workplace
    from ppid_desktop.gui.messages import Dialogs
    from ppid_desktop.gui.shell.ports import SetupAnswers
    from ppid_desktop.services.session import Session


@dataclass(frozen=True)
class Start:
    """How the program was started: with a workspace named, as practice, or with what was open last."""

    workspace: Path | None = None
    practice: bool = False


class Conductor(QObject):
    """Holds entrance and workplace; exactly one of them has the window."""

    def __init__(self, program: Program, app: QApplication, dialogs: "Dialogs | None" = None) -> None:
        super().__init__(app)
        self._program = program
        self._app = app
        self._memory = SettingsMemory(SettingsFile(program.folders.config))
        self.window = MainWindow(self._memory, self._may_close)
        self._given_dialogs = dialogs
        self.workplace: Workplace | None = None
        self._ending = False

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
            self.entrance.open(start.workspace or self._known_workspace())

    def _known_workspace(self) -> Path | None:
        last = self._memory.last_workspace()
        return last if last is not None and (last / "keys.json").exists() else None

    def _on_entered(self, session: "Session", folder: Path) -> None:
        workplace = self._take_place(session, folder)
        workplace.start(workplace.open_surfaces)

    def _on_made(self, session: "Session", folder: Path, recovery_key: str, answers: "SetupAnswers") -> None:
        workplace = self._take_place(session, folder)
        workplace.start(partial(self._show_recovery, workplace, recovery_key, answers))

    def _take_place(self, session: "Session", folder: Path) -> "Workplace":
        from ppid_desktop.gui.app.workplace import Workplace

        workplace = Workplace(self._program, self.window, self._dialogs, session, folder)
        workplace.left.connect(self._on_left)
        self.workplace = workplace
        return workplace

    def _show_recovery(self, workplace: "Workplace", recovery_key: str, answers: "SetupAnswers") -> None:
        from ppid_desktop.gui.app.recovery_keeper import right_groups, sheet_of
        from ppid_desktop.gui.shell.first_run import FirstRunView

        view = self.window.centralWidget().findChild(FirstRunView)
        if view is None or workplace.services is None:
            workplace.open_surfaces()
            return
        services, sheet = workplace.services, sheet_of(recovery_key)
        if answers.backup is not None:
            keep = partial(services.settings.save_backup_place, answers.backup)
            workplace.runner.write(keep, None, self._explain)
        view.recovery_print_requested.connect(partial(workplace.preview_recovery, recovery_key))
        view.recovery_save_requested.connect(partial(workplace.preview_recovery, recovery_key))
        view.recovery_postponed.connect(workplace.open_surfaces)

        def confirmed(typed: tuple[str, str]) -> None:
            if not right_groups(sheet, typed):
                view.show_recovery_refused()
                return
            confirm = partial(services.accounts.confirm_recovery, typed)
            workplace.runner.write(confirm, partial(self._on_confirmed, workplace), self._explain, owner=view)

        view.recovery_confirmed.connect(confirmed)
        view.show_recovery(sheet)

    def _on_confirmed(self, workplace: "Workplace", _right: bool) -> None:
        workplace.open_surfaces()

    def _on_left(self, end: bool) -> None:
        workplace, self.workplace = self.workplace, None
        if workplace is None:
            return
        workplace.deleteLater()
        if end or self._ending:
            self._ending = True
            self.window.close()
        else:
            self.entrance.open(workplace.folder)

    def _may_close(self) -> bool:
        if self.workplace is not None:
            self._ending = True
            self.workplace.leave(end=True)
            return False  # closing goes on once everything is stored
        self.entrance.close()
        return True

    def _explain(self, error: BaseException) -> None:
        self._dialogs.show_error(self.window, error)


def make_application(arguments: list[str]) -> QApplication:
    """Return the application object with look, icon and language."""
    app = QApplication(arguments)
    app.setApplicationName("PPID Desktop")
    app.setQuitOnLastWindowClosed(True)
    app.setWindowIcon(QIcon(str(resource("app", "ppid-desktop.svg"))))
    install_indonesian(app, resource("i18n"))
    return app


def apply_look(program: Program, app: QApplication) -> Theme:
    """Show the colours and the text size this person chose."""
    settings = SettingsFile(program.folders.config).load()
    theme = Theme(app, resource("styles"), resource("icons"))
    theme.apply(_PREFERENCES[settings.theme.value], settings.font_scale / 100)
    return theme


def run(program: Program, start: Start) -> int:
    """Run the window until it is closed; return the exit code."""
    app = make_application(sys.argv[:1])
    apply_look(program, app)
    conductor = Conductor(program, app)
    conductor.begin(start)
    return app.exec()


_PREFERENCES = {
    "system": Preference.SYSTEM,
    "light": Preference.LIGHT,
    "dark": Preference.DARK,
    "high-contrast": Preference.CONTRAST,
}
