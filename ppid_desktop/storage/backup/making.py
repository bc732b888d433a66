"""Making one backup. The order of its writes is what makes a kill at any moment harmless:

1. a folder `.baru-...`, in it a copy of the database, flushed, then opened and checked
2. the key file as it lies in the workspace
3. every listed softfile is looked for, with its size, and those whose turn it is are read again; one that no
   backup holds yet is written under another name, flushed, renamed, read back and compared
4. the folders of all new names are flushed; `softfiles.txt` and `manifest.json`
5. the folder gets its name: from here on the backup counts
6. backups that need not stay lose their name, then their files go, then softfiles that none lists

What breaks off before 5 leaves a folder that the next backup clears, and softfiles in place that no finished
backup lists: the next one reads them before it relies on them.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event

from ppid_desktop.domain.backups import BackupCheck, BackupState, MadeBackup, backup_name, sampled
from ppid_desktop.domain.errors import BackupDamaged, MachineFault, WorkspaceDamaged
from ppid_desktop.runtime import atomic_file
from ppid_desktop.storage import key_file
from ppid_desktop.storage.backup import database_copy, manifest
from ppid_desktop.storage.backup.blob_shelf import BlobShelf, Digested, digest_on_disk
from ppid_desktop.storage.backup.database_copy import DatabaseFacts, StoredBytes
from ppid_desktop.storage.backup.manifest import Manifest
from ppid_desktop.storage.backup.shelf import Shelf, using
from ppid_desktop.storage.backup.source import Gentle, Order, Source
from ppid_desktop.storage.disk_faults import writing
from ppid_desktop.storage.progress import CancelAsked, Progress, step
from ppid_desktop.storage.staging import DATABASE

_SIDE_BY_SIDE = 4  # softfiles copied at once: small ones wait for the disk, not for the processor


@dataclass(frozen=True)
class _Softfile:
    """A listed softfile and what is to be done about it."""

    one: StoredBytes
    there: bool  # the shelf has a file of this digest and size
    look: bool  # it is to be read again


@dataclass(frozen=True)
class _Dealt:
    """What became of a softfile."""

    one: StoredBytes
    copied: bool
    checked: bool
    missing: bool


def make(source: Source, shelf: Shelf, order: Order, progress: Progress, cancel: CancelAsked) -> MadeBackup:
    """Make a backup and let the rotation go over the others.

    `progress` counts bytes. BackupPlaceMissing, UnsuitablePlace, DiskFull, TargetUnwritable,
    WorkspaceDamaged, BackupDamaged (the place does not give back what was written), Cancelled; older backups
    stay as they are.
    """
    with using(shelf):
        shelf.require(source.workspace_id, source.backup_key)
        making = _Making(source, shelf, order, progress, Gentle(cancel) if order.gentle else cancel)
        return making.run()


class _Making:
    def __init__(
        self, source: Source, shelf: Shelf, order: Order, progress: Progress, cancel: CancelAsked
    ) -> None:
        self._source = source
        self._shelf = shelf
        self._order = order
        self._progress = progress
        self._cancel = cancel
        self._known: frozenset[str] = frozenset()  # softfiles that a finished backup vouches for

    def run(self) -> MadeBackup:
        folder = self._shelf.begin()
        self._known = self._shelf.listed_last()
        try:
            facts = self._database(folder)
            self._keys(folder)
            dealt = self._softfiles(facts)
            self._describe(folder, facts, dealt)
            name = self._shelf.finish(folder, backup_name(self._order.at))
        except BaseException:
            self._shelf.give_up(folder)
            raise
        return self._finished(name, dealt)

    def _database(self, folder: Path) -> DatabaseFacts:
        origin = self._source.database(self._source.folder / DATABASE)
        target = self._source.database(folder / DATABASE)
        database_copy.copy(origin, target, self._progress, self._cancel)
        found = database_copy.findings(target, self._cancel)
        if found:
            raise WorkspaceDamaged("Salinan basis data untuk cadangan tidak lolos pemeriksaan.")
        return database_copy.facts(target, self._cancel)

    def _keys(self, folder: Path) -> None:
        for name in (key_file.FILE_NAME, key_file.PREVIOUS_NAME):
            path = self._source.folder / name
            if path.exists():
                with writing():
                    atomic_file.write_bytes(folder / name, path.read_bytes())

    def _softfiles(self, facts: DatabaseFacts) -> tuple[_Dealt, ...]:
        wanted = tuple(self._wanted(facts.softfiles))
        total = sum(one.one.size for one in wanted if one.look or not one.there)
        done, dealt = 0, []
        for one in self._side_by_side(wanted):
            if one.copied or one.checked:
                done += one.one.size
                step(done, total, self._progress, self._cancel)
            dealt.append(one)
        there = {one.one.digest for one in dealt if not one.missing}
        new = there - self._known | {one.one.digest for one in dealt if one.copied}
        if new:
            self._shelf.blobs.flush(new)
        return tuple(dealt)

    def _wanted(self, listed: Sequence[StoredBytes]) -> Iterator[_Softfile]:
        sizes, day = self._shelf.blobs.sizes(), self._order.at.date()
        for one in listed:
            there = sizes.get(one.digest) == one.size
            turn = self._order.whole or one.digest not in self._known or sampled(one.digest, day)
            yield _Softfile(one, there, there and turn)

    def _side_by_side(self, wanted: Sequence[_Softfile]) -> Iterator[_Dealt]:
        """Deal with the softfiles in order; after a failure the others stop at their next question."""
        failed = Event()
        shelf = _SoftfileShelf(self._source, self._shelf.blobs, lambda: failed.is_set() or self._cancel())
        settled = [one for one in wanted if one.there and not one.look]
        yield from (_Dealt(one.one, copied=False, checked=False, missing=False) for one in settled)
        rest = [one for one in wanted if not one.there or one.look]
        with ThreadPoolExecutor(1 if self._order.gentle else _SIDE_BY_SIDE) as pool:
            try:
                yield from pool.map(shelf.deal, rest)
            except BaseException:
                failed.set()
                raise

    def _describe(self, folder: Path, facts: DatabaseFacts, dealt: tuple[_Dealt, ...]) -> None:
        missing = frozenset(one.one.name for one in dealt if one.missing)
        with writing():
            atomic_file.write_bytes(
                folder / manifest.LIST_NAME, manifest.list_bytes(facts.softfiles, missing)
            )
        names = (DATABASE, key_file.FILE_NAME, key_file.PREVIOUS_NAME, manifest.LIST_NAME)
        content = Manifest(
            workspace_id=self._source.workspace_id,
            at=self._order.at,
            schema=facts.schema,
            log_position=facts.log_position,
            log_head=facts.log_head,
            counts=facts.counts,
            missing=len(missing),
            files={one: self._digested(folder / one) for one in names if (folder / one).exists()},
        )
        with writing():
            atomic_file.write_bytes(
                folder / manifest.FILE_NAME, content.signed(self._source.backup_key).to_bytes()
            )

    def _digested(self, path: Path) -> Digested:
        return digest_on_disk(path, self._cancel)

    def _finished(self, name: str, dealt: tuple[_Dealt, ...]) -> MadeBackup:
        """Note the result and rotate; where the place refuses that, the backup counts all the same."""
        missing = tuple(one.one.name for one in dealt if one.missing)
        state = BackupState.INCOMPLETE if missing else BackupState.SOUND
        whole = all(one.checked for one in dealt if not one.missing)
        removed: tuple[str, ...] = ()
        with suppress(MachineFault):
            self._shelf.note_check(name, BackupCheck(self._order.at, state, whole))
            removed = self._shelf.rotate(self._order.rotation, name, partial(self._heads, name))
        copied = [one.one.size for one in dealt if one.copied]
        checked = sum(one.checked for one in dealt)
        return MadeBackup(self._shelf.backup(name), len(copied), sum(copied), checked, removed, missing)

    def _heads(self, name: str, positions: Collection[int]) -> Mapping[int, str]:
        copied = self._source.database(self._shelf.folder / name / DATABASE)
        return database_copy.log_heads(copied, positions)


class _SoftfileShelf:
    """Copies one softfile after the other, or looks at the one that is there."""

    def __init__(self, source: Source, blobs: BlobShelf, cancel: CancelAsked) -> None:
        self._source = source
        self._blobs = blobs
        self._cancel = cancel

    def deal(self, wanted: _Softfile) -> _Dealt:
        one = wanted.one
        if wanted.there and self._blobs.holds(one.digest, one.size, self._cancel):
            return _Dealt(one, copied=False, checked=True, missing=False)
        if not self._copied(one):
            return _Dealt(one, copied=False, checked=False, missing=True)
        if not self._blobs.holds(one.digest, one.size, self._cancel):
            self._blobs.remove(one.digest)
            raise BackupDamaged(
                "Tempat cadangan tidak mengembalikan apa yang ditulis ke sana.",
                "Diska itu mungkin rusak; cadangan yang baru tidak selesai.",
                "Gunakan diska lain untuk cadangan.",
            )
        return _Dealt(one, copied=True, checked=True, missing=False)

    def _copied(self, one: StoredBytes) -> bool:
        """Return whether the workspace still had the softfile as it was stored; else it counts as missing."""
        try:
            path = self._source.stored(one.name)
            return self._blobs.put(path, one.digest, self._cancel)
        except FileNotFoundError:
            return False
        except OSError:
            if self._source.folder.is_dir():  # the workspace's disk cannot read it: damaged there
                return False
            raise MachineFault from None
