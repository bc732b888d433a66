"""Making one backup. The order of its writes is what makes a kill at any moment harmless:

0. the lease (see `lease`): two PCs with the same workspace come one after the other
1. a folder `.baru-...`, in it a copy of the database, flushed, then opened and checked
2. the key file as it lies in the workspace
3. every listed softfile is looked for, with its size, and those whose turn it is are read again; one that no
   backup holds yet is written under another name, flushed, renamed, read back and compared
4. the folders of all new names are flushed; `softfiles.txt` and `manifest.json`, read back and compared
5. the folder gets its name: from here on the backup counts
6. backups that need not stay lose their name, then their files go, then softfiles that none lists

What breaks off before 5 leaves a folder that the next backup clears, and softfiles in place that no finished
backup lists: the next one reads them before it relies on them.
"""

import hashlib
import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum
from functools import partial
from pathlib import Path
from threading import Event
from typing import NamedTuple

from ppid_desktop.domain.backups import BackupCheck, MadeBackup, backup_name, sampled
from ppid_desktop.domain.errors import (
    BackupPlaceBusy,
    Cancelled,
    MachineFault,
    PlaceUnreliable,
    SourceUnreadable,
    TargetUnwritable,
    WorkspaceDamaged,
)
from ppid_desktop.runtime import atomic_file
from ppid_desktop.storage import key_file
from ppid_desktop.storage.backup import database_copy, lease, manifest
from ppid_desktop.storage.backup.blob_shelf import BlobShelf, Digested, digest_on_disk
from ppid_desktop.storage.backup.database_copy import DatabaseFacts, StoredBytes
from ppid_desktop.storage.backup.lease import Lease
from ppid_desktop.storage.backup.manifest import Manifest
from ppid_desktop.storage.backup.shelf import Shelf, using
from ppid_desktop.storage.backup.source import Gentle, Order, Source
from ppid_desktop.storage.disk_faults import explained, is_held, writing
from ppid_desktop.storage.progress import CancelAsked, Progress, step
from ppid_desktop.storage.staging import DATABASE

_SIDE_BY_SIDE = 4  # softfiles copied at once: small ones wait for the disk, not for the processor
_HELD_PAUSES = (0.0, 1.0, 4.0)  # seconds before softfiles that another program held are tried once more


class _Fate(Enum):
    """What became of a softfile."""

    SEEN = "the shelf had it, and it was read again"
    COPIED = "copied now"
    MISSING = "damaged or gone in the workspace"
    HELD = "in use by another program"


class _Softfile(NamedTuple):
    """A listed softfile that is to be read again or copied."""

    one: StoredBytes
    there: bool  # the shelf has a file of this digest and size
    known: bool  # a finished backup vouches for it


@dataclass
class _Softfiles:
    """What became of all of them."""

    copied: list[StoredBytes] = field(default_factory=list)
    checked: int = 0
    missing: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    whole: bool = False  # none was relied on without being read


def make(source: Source, shelf: Shelf, order: Order, progress: Progress, cancel: CancelAsked) -> MadeBackup:
    """Make a backup and let the rotation go over the others.

    `progress` counts bytes. BackupPlaceMissing, UnsuitablePlace, BackupPlaceBusy, DiskFull, TargetUnwritable,
    WorkspaceDamaged, PlaceUnreliable, Cancelled; older backups stay as they are.
    """
    with using(shelf):
        shelf.require(source.workspace_id, source.backup_key)
        with lease.taken(shelf.folder, cancel) as held:
            shelf.prepare(source.workspace_id, source.backup_key, order.at)  # its mark may have rotted
            asked = Gentle(cancel) if order.gentle else cancel
            return _Making(source, shelf, order, held, progress, asked).run()


class _Making:
    def __init__(
        self,
        source: Source,
        shelf: Shelf,
        order: Order,
        held: Lease,
        progress: Progress,
        cancel: CancelAsked,
    ) -> None:
        self._source = source
        self._shelf = shelf
        self._order = order
        self._lease = held
        self._progress = progress
        self._cancel = cancel

    def run(self) -> MadeBackup:
        folder = self._shelf.begin()
        try:
            facts = self._database(folder)
            keys = self._keys(folder)
            softfiles = self._softfiles(facts)
            self._describe(folder, facts, keys, softfiles)
            self._lease.require()
            name = self._shelf.finish(folder, backup_name(self._order.at))
        except BaseException:
            self._shelf.give_up(folder)
            raise
        return self._finished(name, softfiles)

    def _database(self, folder: Path) -> DatabaseFacts:
        origin = self._source.database(self._source.folder / DATABASE)
        target = self._source.database(folder / DATABASE)
        database_copy.copy(origin, target, self._progress, self._cancel)
        try:
            return database_copy.checked(target, self._cancel)
        except WorkspaceDamaged:
            if database_copy.is_sound(origin, self._cancel):
                raise PlaceUnreliable from None
            raise WorkspaceDamaged("Basis data ruang kerja tidak lolos pemeriksaan.") from None

    def _keys(self, folder: Path) -> dict[str, Digested]:
        """Copy the key files and return what they hold."""
        copied = {}
        for name in (key_file.FILE_NAME, key_file.PREVIOUS_NAME):
            path = self._source.folder / name
            if path.exists():
                copied[name] = _written(folder / name, _read(path))
        return copied

    def _softfiles(self, facts: DatabaseFacts) -> _Softfiles:
        known = self._shelf.listed_last(self._order.at)
        wanted = tuple(self._wanted(facts.softfiles, known))
        result = _Softfiles(whole=len(wanted) == len(facts.softfiles))
        total, new, held = sum(one.one.size for one in wanted), set[str](), list[_Softfile]()
        done = 0
        for one, fate in self._in_turns(wanted):
            if fate is _Fate.HELD:
                held.append(one)
            elif fate is _Fate.MISSING:
                result.missing.append(one.one.name)
            else:
                done += one.one.size
                step(done, total, self._progress, self._cancel)
                result.checked += 1
                result.copied += [one.one] if fate is _Fate.COPIED else []
                new |= set() if fate is _Fate.SEEN and one.known else {one.one.digest}
        result.unread = [one.one.name for one in held]
        if new:
            self._shelf.blobs.flush(new)
        return result

    def _wanted(self, listed: Sequence[StoredBytes], known: frozenset[str]) -> Iterator[_Softfile]:
        """Give those that are not on the shelf, those nobody vouches for, and those whose turn it is."""
        sizes, day, whole = self._shelf.blobs.sizes(), self._order.at.date(), self._order.whole
        for one in listed:
            there, vouched = sizes.get(one.digest) == one.size, one.digest in known
            if whole or not there or not vouched or sampled(one.digest, day):
                yield _Softfile(one, there, vouched)

    def _in_turns(self, wanted: Sequence[_Softfile]) -> Iterator[tuple[_Softfile, _Fate]]:
        """Deal with all of them, and with those that another program holds once more after the others."""
        held = []
        for one, fate in self._side_by_side(wanted):
            if fate is _Fate.HELD:
                held.append(one)
            else:
                yield one, fate
        for seconds in _HELD_PAUSES if held else ():
            if self._cancel():
                raise Cancelled
            time.sleep(seconds)
            tried = list(self._side_by_side(held))
            yield from ((one, fate) for one, fate in tried if fate is not _Fate.HELD)
            held = [one for one, fate in tried if fate is _Fate.HELD]
            if not held:
                break
        yield from ((one, _Fate.HELD) for one in held)

    def _side_by_side(self, wanted: Sequence[_Softfile]) -> Iterator[tuple[_Softfile, _Fate]]:
        """Deal with softfiles in order; after a failure the others stop at their next question."""
        failed = Event()
        shelf = _SoftfileShelf(self._source, self._shelf.blobs, lambda: failed.is_set() or self._cancel())
        with ThreadPoolExecutor(1 if self._order.gentle else _SIDE_BY_SIDE) as pool:
            try:
                yield from zip(wanted, pool.map(shelf.deal, wanted), strict=True)
            except BaseException:
                failed.set()
                raise

    def _describe(
        self, folder: Path, facts: DatabaseFacts, keys: dict[str, Digested], softfiles: _Softfiles
    ) -> None:
        text = manifest.list_bytes(facts.softfiles, softfiles.missing, softfiles.unread)
        content = Manifest(
            workspace_id=self._source.workspace_id,
            at=self._order.at,
            schema=facts.schema,
            log_position=facts.log_position,
            log_head=facts.log_head,
            counts=facts.counts,
            missing=len(softfiles.missing) + len(softfiles.unread),
            files={
                DATABASE: digest_on_disk(folder / DATABASE, self._cancel),
                **keys,
                manifest.LIST_NAME: _written(folder / manifest.LIST_NAME, text),
            },
        ).signed(self._source.backup_key)
        with writing():
            atomic_file.write_bytes(folder / manifest.FILE_NAME, content.to_bytes())
        self._compare(folder, content)

    def _compare(self, folder: Path, content: Manifest) -> None:
        """Read everything small back; what the place gives back otherwise is no backup."""
        read = manifest.read_unnamed(folder)
        small = {name: one for name, one in content.files.items() if name != DATABASE}
        found = {name: digest_on_disk(folder / name, self._cancel) for name in small}
        if read != content or found != small:
            raise PlaceUnreliable

    def _finished(self, name: str, softfiles: _Softfiles) -> MadeBackup:
        """Note the result and rotate; where the place refuses that, the backup counts all the same.

        A disk too full for the note is one that the rotation makes room on.
        """
        missing, unread = tuple(softfiles.missing), tuple(softfiles.unread)
        state = manifest.state_of(len(missing), len(unread))
        with suppress(MachineFault, OSError):
            self._shelf.note_check(name, BackupCheck(self._order.at, state, softfiles.whole))
        removed, uncleared, undeleted = self._rotated(name)
        size = sum(one.size for one in softfiles.copied)
        backup, copied = self._shelf.backup(name), len(softfiles.copied)
        checked = softfiles.checked
        return MadeBackup(backup, copied, size, checked, removed, missing, unread, uncleared, undeleted)

    def _rotated(self, name: str) -> tuple[tuple[str, ...], tuple[str, ...] | None, bool]:
        """Return what `Shelf.rotate` does, and whether the place refused to delete."""
        removed: tuple[str, ...] = ()
        uncleared: tuple[str, ...] | None = None
        refused = False
        try:
            heads = partial(self._heads, name)
            removed, uncleared = self._shelf.rotate(self._order.rotation, name, heads, self._lease)
        except BackupPlaceBusy:
            return (), None, False  # who has the place now rotates
        except TargetUnwritable:
            refused = True
        except (MachineFault, OSError):
            pass  # something could not be read, which tells nothing of deleting
        return removed, uncleared, self._shelf.is_there() and (refused or self._shelf.is_half_deleted())

    def _heads(self, name: str, positions: Collection[int]) -> Mapping[int, str]:
        copied = self._source.database(self._shelf.folder / name / DATABASE)
        return database_copy.log_heads(copied, positions)


class _SoftfileShelf:
    """Copies one softfile after the other, or looks at the one that is there."""

    def __init__(self, source: Source, blobs: BlobShelf, cancel: CancelAsked) -> None:
        self._source = source
        self._blobs = blobs
        self._cancel = cancel

    def deal(self, wanted: _Softfile) -> _Fate:
        one = wanted.one
        if wanted.there and self._blobs.holds(one.digest, one.size, self._cancel):
            if not wanted.known:
                self._blobs.touch(one.digest)
            return _Fate.SEEN
        fate = self._copied(one)
        if fate is _Fate.COPIED and not self._blobs.holds(one.digest, one.size, self._cancel):
            self._blobs.remove(one.digest)
            raise PlaceUnreliable
        return fate

    def _copied(self, one: StoredBytes) -> _Fate:
        """Copy a softfile that the workspace still has as it was stored; one it has not is missing.

        What the shelf holds is replaced only by what was read whole.
        """
        path = self._source.stored(one.name)
        try:
            return _Fate.COPIED if self._blobs.put(path, one.digest, self._cancel) else _Fate.MISSING
        except FileNotFoundError:
            return _Fate.MISSING
        except OSError as error:
            if not self._source.folder.is_dir():  # the workspace's own disk is gone
                raise MachineFault from None
            return _Fate.HELD if is_held(explained(error, path)) else _Fate.MISSING


def _read(path: Path) -> bytes:
    """Return a key file, which another program may hold for a moment; SourceUnreadable."""
    found: list[bytes] = []
    try:
        atomic_file.insist(lambda: found.append(path.read_bytes()))
    except OSError:
        raise SourceUnreadable(
            "Berkas kunci ruang kerja tidak dapat dibaca.",
            "Cadangan tidak dibuat; cadangan yang sudah ada tidak berubah.",
            "Tutup program lain yang memakai folder ruang kerja, lalu ulangi.",
        ) from None
    return found[-1]


def _written(path: Path, content: bytes) -> Digested:
    """Write a file and return what is to be read back from it; DiskFull, TargetUnwritable."""
    with writing():
        atomic_file.write_bytes(path, content)
    return Digested(hashlib.sha256(content).hexdigest(), len(content))
