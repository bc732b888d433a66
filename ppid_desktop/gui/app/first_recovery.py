"""Last page of the first run: the new workspace's recovery key is printed and confirmed, or postponed."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.gui.app.workplace import Workplace
from ppid_desktop.gui.backup_job import place_chosen
from ppid_desktop.gui.messages import Dialogs
from ppid_desktop.gui.settings.recovery_groups import right_groups, sheet_of
from ppid_desktop.gui.shell.first_run import FirstRunView
from ppid_desktop.gui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from ppid_desktop.services.use_cases import Services


class FirstRecovery(QObject):
    """Answers the page with the services of the workspace just made; `ended` leads to the work."""

    ended = Signal()

    def __init__(self, workplace: Workplace, window: MainWindow, dialogs: Dialogs, recovery_key: str) -> None:
        super().__init__(workplace)
        self._workplace = workplace
        self._window = window
        self._dialogs = dialogs
        self._key = recovery_key
        self._sheet = sheet_of(recovery_key)
        self._view: FirstRunView | None = None

    def start(self, backup: Path | None) -> None:
        """Keep the place for backups and show the recovery page."""
        view, services = self._window.front, self._workplace.services
        if not isinstance(view, FirstRunView) or services is None:
            self.ended.emit()
            return
        self._view = view
        if backup is not None:
            keep = partial(place_chosen, services.backups, backup)
            self._workplace.runner.long(keep, None, self._explain)
        preview = partial(self._workplace.preview_recovery, self._key)
        view.recovery_print_requested.connect(preview)
        view.recovery_save_requested.connect(preview)
        view.recovery_postponed.connect(self.ended)
        view.recovery_confirmed.connect(partial(self._on_typed, services))
        view.show_recovery(self._sheet)

    def _on_typed(self, services: "Services", typed: tuple[str, str]) -> None:
        if right_groups(self._sheet, typed):
            confirm = partial(services.accounts.confirm_recovery, typed)
            self._workplace.runner.write(confirm, self._on_confirmed, self._explain, owner=self)
        elif self._view is not None:
            self._view.show_recovery_refused()

    def _on_confirmed(self, _right: bool) -> None:
        self.ended.emit()

    def _explain(self, error: PpidError) -> None:
        self._dialogs.show_error(self._window, error)
