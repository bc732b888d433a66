"""What the use cases of backups need from the outside; `storage.backup.store` fits by shape."""

from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path
from typing import Protocol
from uuid import UUID

from ppid_desktop.domain.backups import (
    Backup,
    BackupCheck,
    MadeBackup,
    PlaceFindings,
    Restored,
    Retirement,
    Rotation,
    WayIn,
)
from ppid_desktop.domain.softfiles import StoredFile
from ppid_desktop.services.ports import Cancelled, Progress, Vault

Checked = tuple[tuple[str, BackupCheck], ...]
"""The names of backups, oldest first, with what reading them found."""


class BackupStore(Protocol):
    """Backups at places that a person chooses; nothing there opens without a password or an open vault."""

    def examine(self, vault: Vault, folder: Path) -> PlaceFindings:
        """Look at a folder as the place of backups; UnsuitablePlace, BackupPlaceMissing."""

    def elsewhere(self, vault: Vault, folder: Path) -> bool:
        """Return whether a folder, which may be read-only, lies on another device than the workspace."""

    def prepare(self, vault: Vault, folder: Path) -> None:
        """Set a place up for this workspace; UnsuitablePlace when somebody else's backups lie there."""

    def is_prepared(self, vault: Vault, folder: Path) -> bool:
        """Return whether the place is there and set up for this workspace."""

    def backups(self, folder: Path) -> tuple[Backup, ...]:
        """Return every backup of any workspace at a place, the newest first."""

    def folder_of(self, folder: Path, chosen: Backup) -> Path:
        """Return the folder at a place in which all backups of one's workspace lie; BackupPlaceMissing."""

    def own_backups(self, vault: Vault, folder: Path) -> tuple[Backup, ...]:
        """Return this workspace's backups at a place, the newest first."""

    def make(
        self,
        vault: Vault,
        folder: Path,
        rotation: Rotation,
        *,
        whole: bool,
        gentle: bool,
        progress: Progress,
        cancelled: Cancelled,
    ) -> MadeBackup:
        """Make a backup, checked before it counts; a failure leaves the older ones as they were."""

    def check(self, vault: Vault, folder: Path, progress: Progress, cancelled: Cancelled) -> Checked:
        """Read everything of this workspace's backups again."""

    def check_at(self, folder: Path, way: WayIn | None, progress: Progress, cancelled: Cancelled) -> Checked:
        """Read every backup at a place again; without a way in only its digests are compared."""

    def logins(self, folder: Path, chosen: Backup) -> tuple[str, ...]:
        """Return the login names of a backup's day."""

    def suitable(self, target: Path, folder: Path) -> None:
        """Raise UnsuitablePlace unless a workspace may be restored from a place into the folder."""

    def restore(
        self,
        folder: Path,
        chosen: Backup,
        target: Path,
        way: WayIn,
        present: Path | None,
        progress: Progress,
        cancelled: Cancelled,
    ) -> Restored:
        """Restore a backup into an empty folder, whole or not at all.

        `present` is the workspace that this PC uses until now; what became of the accounts is read there.
        """

    def open_to_read(self, folder: Path, chosen: Backup, way: WayIn) -> tuple[Vault, UUID]:
        """Open a backup where it lies, and leave it as it is; return the vault and the account's id."""

    def fetch(
        self, vault: Vault, folder: Path, files: Sequence[StoredFile], cancelled: Cancelled
    ) -> Iterator[tuple[str, StoredFile]]:
        """Put damaged or lost softfiles back; give the backup's name and the softfile as stored now.

        One by one in their order, the name empty where no backup holds it whole.
        """

    def set_aside(
        self, vault: Vault, folder: Path, name: str, noted: Callable[[bool], None], cancelled: Cancelled
    ) -> None:
        """Take a backup that is of no use out of the list; its files stay at the place.

        `noted` is called with True when nothing stands in the way any more, just before, and with False when
        the place then refused all the same.
        """

    def mark_retired(self, vault: Vault, one: Retirement | None) -> None:
        """Say beside the workspace, readable before login, that it is not used any more; None: it is."""

    def holding(self, vault: Vault, folder: Path, names: Collection[str]) -> dict[str, str]:
        """Return the newest backup that lists each softfile as there, by its name in the workspace."""
