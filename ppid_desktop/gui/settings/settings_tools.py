"""What the pages of Pengaturan work with."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.roles import UseCase
from ppid_desktop.gui.backup_job import BackupJob
from ppid_desktop.gui.messages import Dialogs
from ppid_desktop.gui.task_runner import TaskRunner
from ppid_desktop.gui.theme import Preference

if TYPE_CHECKING:  # the pages only pass them on
    from ppid_desktop.services.accounts import Accounts
    from ppid_desktop.services.backups import Backups
    from ppid_desktop.services.draft_preview import DraftPreview
    from ppid_desktop.services.entry_editing import EntryEditing
    from ppid_desktop.services.office_settings import OfficeSettings
    from ppid_desktop.services.papers import Papers
    from ppid_desktop.services.session import Session
    from ppid_desktop.services.sop_versions import Sops
    from ppid_desktop.services.trusted_issuers import TrustedIssuers


class SettingsServices(Protocol):
    """What Pengaturan asks of the program's services."""

    @property
    def session(self) -> "Session":
        """Return who works, and the clock."""

    @property
    def settings(self) -> "OfficeSettings":
        """Return the office's settings."""

    @property
    def preview(self) -> "DraftPreview":
        """Return the maker of the sample draft."""

    @property
    def papers(self) -> "Papers":
        """Return what shows the pages of a PDF."""

    @property
    def sops(self) -> "Sops":
        """Return the SOP in force and the office's wording of it."""

    @property
    def accounts(self) -> "Accounts":
        """Return accounts, passwords and the recovery key."""

    @property
    def backups(self) -> "Backups":
        """Return the backups of the workspace."""

    @property
    def entries(self) -> "EntryEditing":
        """Return the editing of entries, which keeps the equipment template."""

    @property
    def issuers(self) -> "TrustedIssuers":
        """Return the issuers of certificates the office trusts."""


class Appearance(Protocol):
    """The look of the window, as this person chose it."""

    @property
    def preference(self) -> Preference:
        """Return the colours chosen."""

    @property
    def scale(self) -> int:
        """Return the size of the text in percent."""

    def choose(self, preference: Preference, scale: int) -> None:
        """Show another look at once and keep it for the next start."""


@dataclass(frozen=True)
class BackupTools:
    """The backup on its way, and where backups lead.

    `restore(parent, name)` begins the assistant with that backup; `leave()` goes back to the login.
    """

    job: BackupJob
    restore: Callable[[QWidget, str], None]
    leave: Callable[[], None]


@dataclass(frozen=True)
class SettingsTools:
    """Services and surroundings of a logged-in person.

    `show_recovery(parent, key)` previews the recovery sheet; `open_path` hands a folder to the system.
    """

    services: SettingsServices
    runner: TaskRunner
    dialogs: Dialogs
    appearance: Appearance
    workspace: Path
    show_recovery: Callable[[QWidget, str], None]
    open_path: Callable[[Path], bool]
    backup: BackupTools

    def may(self, use_case: UseCase) -> bool:
        """Return whether the account that works may do this."""
        return self.services.session.account.may(use_case)
