"""Opening a backup where it lies, to be read: on any PC, from any medium, without writing a byte there.

Database and keys are copied, encrypted as they are, into a private folder that goes when the backup is
closed; what reading writes (a login, the search index) goes with it. Softfiles are read from the shelf.
"""

from collections.abc import Collection
from pathlib import Path
from uuid import UUID

from ppid_desktop.domain.backups import WayIn
from ppid_desktop.domain.errors import (
    BackupDamaged,
    NotAllowed,
    SoftfileDamaged,
    WorkspaceDamaged,
    WorkspaceTooNew,
)
from ppid_desktop.runtime import paths
from ppid_desktop.storage import opening, schema, staging
from ppid_desktop.storage.backup import manifest
from ppid_desktop.storage.backup.blob_shelf import BlobShelf
from ppid_desktop.storage.backup.checking import trusted
from ppid_desktop.storage.backup.database_copy import StoredBytes
from ppid_desktop.storage.backup.restoring import UNOPENED, copy_parts, unlocked_by
from ppid_desktop.storage.backup.shelf import Shelf
from ppid_desktop.storage.blob_layout import BlobLayout
from ppid_desktop.storage.disk_faults import writing
from ppid_desktop.storage.keys import WorkspaceKeys
from ppid_desktop.storage.opening import Surroundings
from ppid_desktop.storage.password_kdf import PasswordKdf
from ppid_desktop.storage.progress import CancelAsked, never_cancelled
from ppid_desktop.storage.reading_places import ReadingPlace, clear_abandoned
from ppid_desktop.storage.vault import UnlockedVault


class ListedLayout(BlobLayout):
    """Softfiles of a backup, found on its shelf by the names it lists; nothing can be put there."""

    def __init__(self, blobs: BlobShelf, softfiles: Collection[StoredBytes], folder: Path) -> None:
        super().__init__(folder)
        self._blobs = blobs
        self._digests = {one.name: one.digest for one in softfiles}

    def check(self) -> None:
        """Raise WorkspaceDamaged when the place is gone."""
        if not self._blobs.exists():
            raise WorkspaceDamaged(
                "Tempat cadangan tidak ditemukan.",
                "Diska tempatnya mungkin terlepas; cadangan tidak berubah.",
                "Sambungkan kembali diska itu, lalu buka cadangannya lagi.",
            )

    def path_of(self, name: str) -> Path:
        """Return where a softfile lies; SoftfileDamaged for one the backup does not list."""
        if name not in self._digests:
            raise SoftfileDamaged
        return self._blobs.path_of(self._digests[name])

    def new_temporary(self) -> Path:
        """Refuse: nothing is taken into a backup."""
        raise NotAllowed("Cadangan ini dibuka baca-saja.")

    def remove(self, name: str) -> None:
        """Refuse: nothing is taken out of a backup."""
        del name
        raise NotAllowed("Cadangan ini dibuka baca-saja.")

    def remove_unfinished(self) -> int:
        """Leave everything as it is."""
        return 0

    def compare(self, known: Collection[str], cancel: CancelAsked) -> tuple[set[str], list[Path]]:
        """Return all names as found: what lies on the shelf belongs to other backups too."""
        del cancel
        return set(known), []


def open_to_read(
    shelf: Shelf, name: str, way: WayIn, around: Surroundings, kdf: PasswordKdf | None
) -> tuple[UnlockedVault, UUID]:
    """Open a backup; its own folder stays as it is. Return the vault and the account's id.

    WrongPassword, TooManyAttempts, BackupDamaged, WorkspaceTooNew, DiskFull, TargetUnwritable.
    """
    clear_abandoned(around.folders.private)
    with writing(UNOPENED):
        place = ReadingPlace(around.folders.private)
    try:
        return _opened(shelf, name, way, place, around, kdf)
    except BaseException:
        place.close()
        raise


def _opened(
    shelf: Shelf, name: str, way: WayIn, place: ReadingPlace, around: Surroundings, kdf: PasswordKdf | None
) -> tuple[UnlockedVault, UUID]:
    folder, aside = shelf.folder / name, place.folder
    content = manifest.read(folder)
    if int(content.schema) > int(schema.HEAD):
        raise WorkspaceTooNew
    copy_parts(folder, aside, content, never_cancelled)
    with writing(UNOPENED):
        counters = paths.make_private(around.folders.state / f"cadangan-{shelf.folder.name}")
    keys = WorkspaceKeys(aside, around.clock.now, kdf, counters)
    unlocked = unlocked_by(way, keys)
    trusted(content, unlocked.keys)
    if unlocked.account_id is None:
        raise BackupDamaged
    listed, _ = manifest.read_list(folder)
    own = Surroundings(
        around.clock,
        paths.folders_under(aside / "profil"),
        ListedLayout(shelf.blobs, listed, aside / staging.FILES),
        place.close,
    )
    return opening.open_vault(aside, keys, unlocked, own), unlocked.account_id
