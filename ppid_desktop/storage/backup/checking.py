"""Looking at finished backups: every byte against its digest, and with the keys also what the digests miss.

Without a password the digests tell bit rot, and whoever has the files may look. With it the manifest's seal
is checked too and the database is opened and its own integrity checks are run.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import datetime

from ppid_desktop.domain.backups import BackupCheck, BackupState
from ppid_desktop.domain.errors import BackupDamaged, MachineFault
from ppid_desktop.storage.backup import database_copy, manifest
from ppid_desktop.storage.backup.blob_shelf import digest_on_disk
from ppid_desktop.storage.backup.manifest import Manifest
from ppid_desktop.storage.backup.shelf import Shelf
from ppid_desktop.storage.engine import EncryptedDatabase
from ppid_desktop.storage.progress import CancelAsked, Progress, step
from ppid_desktop.storage.staging import DATABASE
from ppid_desktop.storage.sub_keys import SubKeys

Looked = tuple[str, BackupCheck]
"""A backup's name and what was found."""


def check(
    shelf: Shelf,
    names: Sequence[str],
    at: datetime,
    keys: SubKeys | None,
    progress: Progress,
    cancel: CancelAsked,
) -> tuple[Looked, ...]:
    """Look at backups whole, each softfile once; results are noted beside them where the medium allows.

    `progress` counts bytes. Cancelled.
    """
    checking = _Checking(shelf, keys, progress, cancel)
    found = tuple(checking.run(names, at))
    for name, result in found:
        with suppress(MachineFault):
            shelf.note_check(name, result)
    return found


class _Checking:
    def __init__(self, shelf: Shelf, keys: SubKeys | None, progress: Progress, cancel: CancelAsked) -> None:
        self._shelf = shelf
        self._keys = keys
        self._progress = progress
        self._cancel = cancel
        self._whole: dict[str, bool] = {}
        self._done = self._total = 0

    def run(self, names: Sequence[str], at: datetime) -> Iterator[Looked]:
        self._total = self._bytes_of(names)
        for name in names:
            try:
                reason = self._look(name)
                state = BackupState.DAMAGED if reason else manifest.state_in(self._shelf.folder / name)
            except BackupDamaged as damage:
                reason, state = damage.what, BackupState.DAMAGED
            if reason and not (self._shelf.folder / name).is_dir():
                continue  # the rotation let it go meanwhile, or the place is gone
            yield name, BackupCheck(at, state, True, reason)

    def _bytes_of(self, names: Sequence[str]) -> int:
        sizes: dict[str, int] = {}
        databases = 0
        for name in names:
            with suppress(BackupDamaged):
                content = manifest.read(self._shelf.folder / name)
                databases += sum(one.size for one in content.files.values())
                softfiles, _ = manifest.read_list(self._shelf.folder / name)
                sizes.update((one.digest, one.size) for one in softfiles)
        return databases + sum(sizes.values())

    def _look(self, name: str) -> str:
        """Return what is wrong, empty when nothing is; BackupDamaged."""
        folder = self._shelf.folder / name
        content = manifest.read(folder)
        if self._keys is not None and not content.is_signed_by(self._keys.backup):
            return "Keterangan cadangan ini diubah di luar program."
        for file, expected in content.files.items():
            try:
                found = digest_on_disk(folder / file, self._cancel)
            except OSError:
                return f"Berkas {file} tidak ada atau tidak dapat dibaca."
            if found != expected:
                return f"Berkas {file} berubah."
            self._tell(expected.size)
        return self._database(name) or self._softfiles(name)

    def _database(self, name: str) -> str:
        if self._keys is None:
            return ""
        location = EncryptedDatabase(self._shelf.folder / name / DATABASE, self._keys.database)
        return (
            "Basis datanya tidak lolos pemeriksaan." if database_copy.findings(location, self._cancel) else ""
        )

    def _softfiles(self, name: str) -> str:
        softfiles, missing = manifest.read_list(self._shelf.folder / name)
        damaged = 0
        for one in softfiles:
            if one.name in missing:
                continue
            if one.digest not in self._whole:
                self._whole[one.digest] = self._shelf.blobs.holds(one.digest, one.size, self._cancel)
                self._tell(one.size)
            damaged += not self._whole[one.digest]
        return f"{damaged} softfile rusak atau hilang." if damaged else ""

    def _tell(self, size: int) -> None:
        self._done += size
        step(self._done, self._total, self._progress, self._cancel)


def trusted(content: Manifest, keys: SubKeys) -> Manifest:
    """Return a manifest nobody changed; BackupDamaged."""
    if not content.is_signed_by(keys.backup):
        raise BackupDamaged("Keterangan cadangan ini diubah di luar program.")
    return content
