"""A real workspace with the tools of Pengaturan, for an administrator and for somebody with other roles."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.roles import Role
from ppid_desktop.gui.backup_job import BackupJob
from ppid_desktop.gui.settings.settings_page import SettingsPage
from ppid_desktop.gui.settings.settings_tools import BackupTools, SettingsTools
from ppid_desktop.gui.theme import Preference
from tests.gui.accessibility import show
from tests.gui.workplace import Workplace
from tests.gui.workplace_fixture import workplace

__all__ = ["workplace"]


@dataclass
class KeptLook:
    """A look that is only remembered."""

    preference: Preference = Preference.LIGHT
    scale: int = 100

    def choose(self, preference: Preference, scale: int) -> None:
        self.preference, self.scale = preference, scale


@dataclass
class SettingsBench:
    """What the tests of the settings pages share."""

    workplace: Workplace
    look: KeptLook = field(default_factory=KeptLook)
    recovery_keys: list[str] = field(default_factory=list)
    opened: list[Path] = field(default_factory=list)
    restored: list[str] = field(default_factory=list)
    left: int = 0

    def tools(self, *roles: Role) -> SettingsTools:
        """Return the tools of a person with these roles; without any, of the administrator."""
        services = self.workplace.services
        if roles:
            account = replace(services.session.account, roles=frozenset(roles))
            services = self.workplace.wiring.services_for(replace(services.session, account=account))
        place = self.workplace
        job = BackupJob(place.runner, services.backups, lambda: True, place.runner)
        return SettingsTools(
            services,
            place.runner,
            place.dialogs,
            self.look,
            place.folder,
            self._show_recovery,
            self._open,
            BackupTools(job, self._restore, self._leave),
        )

    def show(self, page: SettingsPage) -> None:
        """Show a page as the program does and wait until it has loaded itself."""
        self.workplace.qtbot.addWidget(page)
        show(self.workplace.qtbot, page)
        page.refresh()
        self.workplace.settle()

    def settle(self) -> None:
        """Wait until everything sent has come home."""
        self.workplace.settle()

    def _leave(self) -> None:
        self.left += 1

    def _restore(self, _parent: QWidget, name: str) -> None:
        self.restored.append(name)

    def _show_recovery(self, _parent: QWidget, key: str) -> None:
        self.recovery_keys.append(key)

    def _open(self, path: Path) -> bool:
        self.opened.append(path)
        return True


@pytest.fixture
def bench(workplace: Workplace) -> Iterator[SettingsBench]:
    """The tools of Pengaturan in an open workspace."""
    yield SettingsBench(workplace)
