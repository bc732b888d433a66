"""Backups as the use cases see them: places, backups and softfiles, no keys or folders to juggle."""

import threading
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
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
from ppid_desktop.domain.errors import (
    BackupPlaceMissing,
    BackupRunning,
    Bug,
    MachineFault,
    RuleBroken,
    UnsuitablePlace,
)
from ppid_desktop.domain.softfiles import StoredFile
from ppid_desktop.domain.text import clean
from ppid_desktop.runtime import looking, place
from ppid_desktop.runtime.paths import UserFolders
from ppid_desktop.storage import retirement, suitability
from ppid_desktop.storage.backup import checking, lease, making, reading, restoring
from ppid_desktop.storage.backup.restoring import Restoring
from ppid_desktop.storage.backup.shelf import Shelf, shelves_at, using, within_reach
from ppid_desktop.storage.backup.source import Order, Source
from ppid_desktop.storage.keys import UnlockedWorkspace
from ppid_desktop.storage.opening import Surroundings
from ppid_desktop.storage.password_kdf import PasswordKdf
from ppid_desktop.storage.progress import CancelAsked, Progress
from ppid_desktop.storage.sub_keys import SubKeys
from ppid_desktop.storage.transaction import Clock
from ppid_desktop.storage.vault import UnlockedVault

_NOT_PUT_BACK = "Softfile di ruang kerja tetap seperti semula."
_NOT_ASIDE = "Cadangan itu tetap di tempatnya."


class BackupStore:
    """Backups on this PC's disks and shares, for one OS user."""

    def __init__(
        self,
        clock: Clock,
        folders: UserFolders,
        kdf: PasswordKdf | None = None,
        examine: Callable[[Path], place.Place] = place.examine,
    ) -> None:
        """`kdf` and `examine` stand in for the costly and the machine's own in tests."""
        self._around = Surroundings(clock, folders)
        self._kdf = kdf
        self._examine = examine
        self._turn = threading.Lock()

    def examine(self, vault: object, folder: Path) -> PlaceFindings:
        """Look at a folder as the place of backups; UnsuitablePlace, BackupPlaceMissing."""
        mine = _own(vault)
        if clean(str(folder)) != str(folder):  # it could not be kept in the settings as it is called
            raise UnsuitablePlace(
                "Nama folder ini memuat karakter yang tidak dapat ditulis.",
                "Tempat cadangan tidak berubah.",
                "Ganti nama foldernya, atau pilih folder lain.",
            )
        if not looking.is_folder(folder):
            raise BackupPlaceMissing(
                "Folder untuk cadangan tidak ditemukan.",
                "Tempat cadangan tidak berubah.",
                "Pasang diskanya, atau buat dan pilih foldernya.",
            )
        found, workspace = self._examine(folder), self._examine(mine.folder)
        if found.folder == workspace.folder or workspace.folder in found.folder.parents:
            raise UnsuitablePlace(
                "Folder ini terletak di dalam ruang kerja.",
                "Cadangan di sana hilang bersama ruang kerjanya.",
                "Pilih folder pada perangkat lain.",
            )
        if not found.writable:
            raise UnsuitablePlace(
                "Folder ini tidak dapat ditulis.", "Tempat cadangan tidak berubah.", "Pilih folder lain."
            )
        return PlaceFindings(str(found.folder), found.device != workspace.device)

    def elsewhere(self, vault: object, folder: Path) -> bool:
        """Return whether a folder, which may be read-only, lies on another device than the workspace."""
        return self._examine(folder).device != self._examine(_own(vault).folder).device

    def prepare(self, vault: object, folder: Path) -> None:
        """Set a place up for this workspace's backups; UnsuitablePlace, DiskFull, TargetUnwritable."""
        mine = _own(vault)
        shelf = Shelf.of(folder, mine.workspace_id)
        shelf.prepare(mine.workspace_id, mine.unlocked.keys.backup, self._around.clock.now())

    def is_prepared(self, vault: object, folder: Path) -> bool:
        """Return whether the place is there and set up for this workspace."""
        mine = _own(vault)
        with suppress(BackupPlaceMissing, UnsuitablePlace):
            Shelf.of(folder, mine.workspace_id).require(mine.workspace_id, mine.unlocked.keys.backup)
            return True
        return False

    def backups(self, folder: Path) -> tuple[Backup, ...]:
        """Return every backup of any workspace at a place, the newest first."""
        found = (one for shelf in shelves_at(folder) for one in shelf.backups())
        return tuple(sorted(found, key=lambda one: (one.at, one.name), reverse=True))

    def folder_of(self, folder: Path, chosen: Backup) -> Path:
        """Return the folder at a place in which all backups of one's workspace lie; BackupPlaceMissing."""
        return _shelf_with(folder, chosen).folder

    def own_backups(self, vault: object, folder: Path) -> tuple[Backup, ...]:
        """Return this workspace's backups at a place, the newest first."""
        return Shelf.of(folder, _own(vault).workspace_id).backups()

    def make(
        self,
        vault: object,
        folder: Path,
        rotation: Rotation,
        *,
        whole: bool,
        gentle: bool,
        progress: Progress,
        cancelled: CancelAsked,
    ) -> MadeBackup:
        """Make a backup; see `making.make`."""
        mine = _own(vault)
        source = Source(
            mine.workspace_id,
            mine.folder,
            mine.unlocked.keys.database,
            mine.unlocked.keys.backup,
            mine.store.path_of,
        )
        order = Order(self._around.clock.now(), rotation, whole, gentle)
        with self._in_turn(), mine.store.keeping():  # from before the list of softfiles is copied
            return making.make(source, Shelf.of(folder, mine.workspace_id), order, progress, cancelled)

    def check(
        self, vault: object, folder: Path, progress: Progress, cancelled: CancelAsked
    ) -> tuple[tuple[str, BackupCheck], ...]:
        """Read everything of this workspace's backups again, oldest first; BackupPlaceMissing, Cancelled."""
        mine = _own(vault)
        shelf = Shelf.of(folder, mine.workspace_id)
        shelf.require(mine.workspace_id, mine.unlocked.keys.backup)
        return self._checked(shelf, shelf.names(), mine.unlocked.keys, progress, cancelled)

    def check_at(
        self, folder: Path, way: WayIn | None, progress: Progress, cancelled: CancelAsked
    ) -> tuple[tuple[str, BackupCheck], ...]:
        """Read every backup at a place, or the one the folder is; with `way` also what digests miss.

        BackupPlaceMissing when there is none, RuleBroken for one way into several workspaces, WrongPassword,
        TooManyAttempts, Cancelled.
        """
        results: list[tuple[str, BackupCheck]] = []
        shelves = shelves_at(folder)
        if way and len(shelves) > 1:
            raise RuleBroken(
                "Tempat ini memuat cadangan beberapa ruang kerja, yang tidak terbuka dengan satu kata sandi.",
                "Cadangan belum diperiksa.",
                f"Sebutkan folder salah satunya, misalnya {shelves[0].folder}, atau periksa tanpa akun.",
            )
        for shelf in shelves:
            names = (folder.name,) if shelf.folder == folder.parent else shelf.names()
            keys = self._unlocked(shelf, names[-1], way).keys if way and names else None
            results += self._checked(shelf, names, keys, progress, cancelled)
        if not results:
            raise _nothing_there()
        return tuple(results)

    def logins(self, folder: Path, chosen: Backup) -> tuple[str, ...]:
        """Return the login names of a backup's day; BackupPlaceMissing, WorkspaceDamaged."""
        backup = _shelf_with(folder, chosen).folder / chosen.name
        with restoring.borrowed_keys(backup, self._around, self._kdf) as keys:
            return tuple(one.name for one in keys.summary().logins)

    def suitable(self, target: Path, folder: Path) -> None:
        """Raise UnsuitablePlace unless a workspace may be restored from a place into the folder."""
        found = self._examine(target)
        for shelf in shelves_at(folder):
            place, whole = looking.resolved(shelf.folder.parent), found.folder
            if place == whole or place in whole.parents or whole in place.parents:
                raise UnsuitablePlace(
                    "Folder ini dan tempat cadangan terletak yang satu di dalam yang lain.",
                    "Ruang kerja dan cadangannya akan hilang bersama.",
                    "Pilih folder di luar tempat cadangan, pada diska PC ini.",
                )
        suitability.check(found, "Ruang kerja belum dipulihkan.")

    def restore(
        self,
        folder: Path,
        chosen: Backup,
        target: Path,
        way: WayIn,
        present: Path | None,
        progress: Progress,
        cancelled: CancelAsked,
    ) -> Restored:
        """Restore a backup found at a place into an empty folder; see `Restoring.run`. UnsuitablePlace."""
        self.suitable(target, folder)
        shelf = _shelf_with(folder, chosen)
        unlocked = self._unlocked(shelf, chosen.name, way)
        restoring_one = Restoring(shelf, chosen.name, target, self._around, present)
        return restoring_one.run(unlocked, progress, cancelled)

    def open_to_read(self, folder: Path, chosen: Backup, way: WayIn) -> tuple[UnlockedVault, UUID]:
        """Open a backup where it lies; see `reading.open_to_read`. BackupPlaceMissing."""
        shelf = _shelf_with(folder, chosen)
        return reading.open_to_read(shelf, chosen.name, way, self._around, self._kdf)

    def fetch(
        self, vault: object, folder: Path, files: Sequence[StoredFile], cancelled: CancelAsked
    ) -> Iterator[tuple[str, StoredFile]]:
        """Put damaged or lost softfiles back; see `restoring.fetch`. BackupPlaceMissing."""
        mine = _own(vault)
        shelf = Shelf.of(folder, mine.workspace_id)
        with within_reach(shelf, _NOT_PUT_BACK):  # what is written lies in the workspace
            shelf.require(mine.workspace_id, mine.unlocked.keys.backup)
            yield from restoring.fetch(mine, shelf, files, cancelled)

    def set_aside(
        self, vault: object, folder: Path, name: str, noted: Callable[[bool], None], cancelled: CancelAsked
    ) -> None:
        """Take a backup that is of no use out of the list; see `Shelf.set_aside`. BackupPlaceBusy.

        `noted` is called with True when nothing stands in the way any more, just before, and with False when
        the place then refused all the same. What it raises is no fault of the place.
        """
        mine = _own(vault)
        shelf = Shelf.of(folder, mine.workspace_id)
        with ExitStack() as in_hand:
            with using(shelf, _NOT_ASIDE):
                shelf.require(mine.workspace_id, mine.unlocked.keys.backup)
                in_hand.enter_context(self._in_turn())
                in_hand.enter_context(lease.taken(shelf.folder, cancelled))
            noted(True)
            try:
                with using(shelf, _NOT_ASIDE):
                    shelf.set_aside(name)
            except MachineFault:
                with suppress(MachineFault):
                    noted(False)
                raise

    def mark_retired(self, vault: object, one: Retirement | None) -> None:
        """Say beside the workspace that it is not used any more; None: it is. DiskFull, TargetUnwritable."""
        if one is None:
            retirement.remove(_own(vault).folder)
        else:
            retirement.write(_own(vault).folder, one)

    def holding(self, vault: object, folder: Path, names: Collection[str]) -> dict[str, str]:
        """Return the newest backup that lists each softfile as there, by its name in the workspace."""
        return restoring.newest_with(Shelf.of(folder, _own(vault).workspace_id), names)

    @contextmanager
    def _in_turn(self) -> Iterator[None]:
        """Refuse a second one from this program, which needs no lease to know; BackupRunning."""
        if not self._turn.acquire(blocking=False):
            raise BackupRunning
        try:
            yield
        finally:
            self._turn.release()

    def _unlocked(self, shelf: Shelf, name: str, way: WayIn) -> UnlockedWorkspace:
        with restoring.borrowed_keys(shelf.folder / name, self._around, self._kdf) as keys:
            return restoring.unlocked_by(way, keys)

    def _checked(
        self,
        shelf: Shelf,
        names: Sequence[str],
        keys: SubKeys | None,
        progress: Progress,
        cancelled: CancelAsked,
    ) -> tuple[tuple[str, BackupCheck], ...]:
        now = self._around.clock.now()
        return checking.check(shelf, names, now, keys, progress, cancelled)


def _shelf_with(folder: Path, chosen: Backup) -> Shelf:
    for shelf in shelves_at(folder):
        if any(
            one.name == chosen.name and one.workspace_id == chosen.workspace_id for one in shelf.backups()
        ):
            return shelf
    raise _nothing_there()


def _nothing_there() -> BackupPlaceMissing:
    return BackupPlaceMissing(
        "Folder ini tidak memuat cadangan.",
        "Tidak ada yang diubah.",
        "Pilih folder yang dahulu dipilih sebagai tempat cadangan.",
    )


def _own(vault: object) -> UnlockedVault:
    if not isinstance(vault, UnlockedVault):
        raise Bug
    return vault
