"""Restoring one backup into an empty folder, and putting single softfiles back.

Everything is copied aside and compared with its digest on the way, the database is opened and checked, its
log gets the entry of the restore, and only then the parts are moved in, the keys last (see `staging`).
"""

import shutil
from collections.abc import Collection, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from threading import Event

from ppid_desktop.domain.audit import AuditNote
from ppid_desktop.domain.backups import Restored, WayIn
from ppid_desktop.domain.errors import (
    BackupDamaged,
    BackupPlaceMissing,
    MachineFault,
    SoftfileDamaged,
    WorkspaceTooNew,
)
from ppid_desktop.domain.restorations import LogHead, Restoration
from ppid_desktop.domain.softfiles import StoredFile
from ppid_desktop.runtime import atomic_file, paths
from ppid_desktop.storage import key_file, opening, retirement, schema, staging
from ppid_desktop.storage.audit_chain import ChainHead
from ppid_desktop.storage.backup import database_copy, later_states, manifest
from ppid_desktop.storage.backup.blob_shelf import copy_digested, opened
from ppid_desktop.storage.backup.checking import trusted
from ppid_desktop.storage.backup.database_copy import StoredBytes
from ppid_desktop.storage.backup.manifest import Manifest
from ppid_desktop.storage.backup.shelf import Shelf
from ppid_desktop.storage.blob_layout import BlobLayout
from ppid_desktop.storage.disk_faults import created, writing
from ppid_desktop.storage.engine import EncryptedDatabase
from ppid_desktop.storage.keys import UnlockedWorkspace, WorkspaceKeys
from ppid_desktop.storage.opening import Surroundings
from ppid_desktop.storage.password_kdf import PasswordKdf
from ppid_desktop.storage.progress import CancelAsked, Progress, step
from ppid_desktop.storage.vault import UnlockedVault

_SIDE_BY_SIDE = 4
UNOPENED = "Cadangan belum dibuka, dan tidak ada yang diubah di tempatnya."
_PARTS = (staging.DATABASE, key_file.FILE_NAME, key_file.PREVIOUS_NAME)


@contextmanager
def borrowed_keys(folder: Path, around: Surroundings, kdf: PasswordKdf | None) -> Iterator[WorkspaceKeys]:
    """Yield the keys of a backup, whose own folder is only read; failures are counted at this PC.

    DiskFull, TargetUnwritable.
    """
    with writing(UNOPENED):
        counters = paths.make_private(around.folders.state / f"cadangan-{folder.parent.name}")
        aside = paths.new_private_folder(around.folders.private)
    try:
        with writing(UNOPENED):
            key_file.lend(folder, aside)
        yield WorkspaceKeys(aside, around.clock.now, kdf, counters)
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def unlocked_by(way: WayIn, keys: WorkspaceKeys) -> UnlockedWorkspace:
    """Open a backup's keys; WrongPassword, TooManyAttempts, InvalidValue for a mistyped recovery key."""
    if way.recovery_key:
        return keys.unlock_with_recovery(way.recovery_key)
    return keys.unlock(way.login, way.password)


def copy_parts(folder: Path, aside: Path, content: Manifest, cancel: CancelAsked) -> None:
    """Copy database and keys of a backup, compared with their digests; BackupDamaged."""
    for name in _PARTS:
        expected = content.files.get(name)
        if expected is None and name != key_file.PREVIOUS_NAME:
            raise BackupDamaged
        if expected and _copied(folder / name, aside / name, cancel) != expected.digest:
            raise BackupDamaged(f"Berkas {name} di dalam cadangan ini berubah atau hilang.")


class Restoring:
    """One backup on its way into `target`, which is empty."""

    def __init__(
        self, shelf: Shelf, name: str, target: Path, around: Surroundings, present: Path | None
    ) -> None:
        """`present` is where a workspace lies that this PC uses until now."""
        self._present = present
        self._shelf = shelf
        self._name = name
        self._target = target
        self._around = around

    def run(self, unlocked: UnlockedWorkspace, progress: Progress, cancel: CancelAsked) -> Restored:
        """Restore; `progress` counts bytes.

        BackupDamaged (database, keys or manifest), BackupPlaceMissing, WorkspaceTooNew, NotAllowed, DiskFull,
        TargetUnwritable, Cancelled; the target stays empty then.
        """
        folder, described = self._shelf.folder / self._name, self._shelf.backup(self._name)
        content = trusted(manifest.read(folder), unlocked.keys)
        if int(content.schema) > int(schema.HEAD):
            raise WorkspaceTooNew
        here = later_states.present_keys(self._present, unlocked)  # before the target may be that very folder
        aside = staging.begin(self._target)
        try:
            with _at_hand(folder):
                copy_parts(folder, aside, content, cancel)
                missing = self._copy_softfiles(folder, aside, progress, cancel)
            self._check(aside, unlocked, cancel)
            known = opening.anchored_head(unlocked, self._around, self._present)
            note = self._note(content, known)
            accounts = opening.settle_restored(aside, unlocked, self._around, note)
            staging.move_in(aside, self._target)
        finally:
            staging.clear(self._target)
        opening.anchor_restored(self._target, unlocked, self._around)
        person = next((one.login for one in accounts if one.id == unlocked.account_id), "")
        newer = here if known and known.position >= content.log_position else None
        later = newer or later_states.newest_backup_after(content, self._shelf, unlocked)
        closed = later_states.closed_since(accounts, later)
        replaced = self._present if here and self._present else None
        if replaced:
            with suppress(MachineFault):  # restored it is; what it replaces is told by the result
                retirement.note_replaced(self._target, replaced, person, described.name)
        return Restored(described, person, missing, accounts, closed, str(replaced or ""))

    def _copy_softfiles(
        self, folder: Path, aside: Path, progress: Progress, cancel: CancelAsked
    ) -> tuple[str, ...]:
        """Copy every softfile to where the workspace looks for it; return the names of those not whole."""
        listed, _ = manifest.read_list(folder)
        layout, failed = BlobLayout(aside / staging.FILES), Event()
        layout.prepare()

        def put(one: StoredBytes) -> bool:
            return self._put(one, layout, lambda: failed.is_set() or cancel())

        missing, done, total = [], 0, sum(one.size for one in listed)
        with ThreadPoolExecutor(_SIDE_BY_SIDE) as pool:
            try:
                for one, whole in zip(listed, pool.map(put, listed), strict=True):
                    done += one.size
                    step(done, total, progress, cancel)
                    missing += [] if whole else [one.name]
            except BaseException:
                failed.set()
                raise
        with writing():
            atomic_file.flush_folders(aside / staging.FILES)
        return tuple(missing)

    def _put(self, one: StoredBytes, layout: BlobLayout, cancel: CancelAsked) -> bool:
        target = layout.path_of(one.name)
        with writing():
            target.parent.mkdir(parents=True, exist_ok=True)
        whole = _copied(self._shelf.blobs.path_of(one.digest), target, cancel) == one.digest
        if not whole:
            with writing():
                target.unlink(missing_ok=True)
        return whole

    def _check(self, aside: Path, unlocked: UnlockedWorkspace, cancel: CancelAsked) -> None:
        location = EncryptedDatabase(aside / staging.DATABASE, unlocked.keys.database)
        if database_copy.findings(location, cancel):
            raise BackupDamaged("Basis data di dalam cadangan ini tidak lolos pemeriksaan.")

    def _note(self, content: Manifest, anchored: ChainHead | None) -> AuditNote:
        """Name backup, old and new head; the person is the entry's own account."""
        old = LogHead(anchored.position, anchored.mac.hex()) if anchored else None
        new = LogHead(content.log_position, content.log_head)
        return Restoration(self._name, old, new).note(str(content.workspace_id))


@contextmanager
def _at_hand(backup: Path) -> Iterator[None]:
    """Tell a place that was pulled out in the block from damaged files; BackupPlaceMissing."""
    try:
        yield
    finally:
        if not (backup / manifest.FILE_NAME).is_file():
            raise BackupPlaceMissing(
                "Tempat cadangan terputus ketika sedang dibaca.",
                "Cadangan belum dipulihkan; folder tujuan tetap kosong.",
                "Pasang diskanya kembali, lalu ulangi pemulihan.",
            )


def fetch(
    vault: UnlockedVault, shelf: Shelf, files: Sequence[StoredFile], cancel: CancelAsked
) -> Iterator[tuple[str, StoredFile]]:
    """Put damaged or lost softfiles back, each from the newest backup that holds it whole.

    Give that backup's name and the softfile as it is stored now, one by one as they are asked for; an empty
    name and the softfile as it was where none holds it. DiskFull, TargetUnwritable, Cancelled.
    """
    listed: dict[str, list[tuple[str, StoredBytes]]] = {file.name: [] for file in files}
    for name in reversed(shelf.names()):
        for one in _there(shelf, name):
            if one.name in listed:
                listed[one.name].append((name, one))
    for file in files:
        yield _put_back(vault, shelf, file, listed[file.name], cancel)


def _put_back(
    vault: UnlockedVault,
    shelf: Shelf,
    file: StoredFile,
    listed: Iterable[tuple[str, StoredBytes]],
    cancel: CancelAsked,
) -> tuple[str, StoredFile]:
    for name, one in listed:
        if shelf.blobs.holds(one.digest, one.size, cancel):
            with suppress(SoftfileDamaged):  # what was backed up is not the content: an older one may be
                vault.store.put_back(file.name, shelf.blobs.path_of(one.digest), cancel)
                return name, replace(file, stored_sha256=one.digest, stored_size=one.size)
    return "", file


def newest_with(shelf: Shelf, wanted: Collection[str]) -> dict[str, str]:
    """Return the newest backup that lists each softfile as there, by its name in the workspace."""
    found: dict[str, str] = {}
    for name in reversed(shelf.names()):
        if len(found) == len(wanted):
            break
        for one in _there(shelf, name):
            if one.name in wanted:
                found.setdefault(one.name, name)
    return found


def _there(shelf: Shelf, name: str) -> tuple[StoredBytes, ...]:
    """Return the softfiles that a backup lists as there; none where its list cannot be read."""
    try:
        softfiles, missing = manifest.read_list(shelf.folder / name)
    except BackupDamaged:
        return ()
    return tuple(one for one in softfiles if one.name not in missing)


def _copied(source: Path, target: Path, cancel: CancelAsked) -> str:
    """Copy a file, on the disk when it returns, and return its digest; empty when it cannot be read."""
    try:
        origin = opened(source)
    except OSError:
        return ""
    with origin, created(target) as file:
        try:
            digest = copy_digested(origin, file, cancel)
        except OSError:  # the medium of the backup does not give it back
            return ""
        with writing():
            atomic_file.flush_to_disk(file)
    return digest
