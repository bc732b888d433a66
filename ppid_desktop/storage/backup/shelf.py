"""Where the backups of one workspace lie below the chosen place, and what else may lie there.

<place>/<workspace id>/cadangan.json      says whose backups these are; made when the place is chosen
<place>/<workspace id>/files/             softfiles of all of them, see `blob_shelf`
<place>/<workspace id>/2026-11-26T21-04-05/   one backup: ppid.db, keys.json, softfiles.txt, manifest.json
<place>/<workspace id>/.baru-..., .hapus-...  being made or deleted; cleared by the next backup
<place>/<workspace id>/disisihkan/       backups that could not be read, set aside by a person; one whose list
                                          of softfiles could not be read then ends in -tanpa-daftar
<place>/<workspace id>/sedang-dipakai.json    in whose hands the shelf is, see `lease`

The mark tells an unplugged disk from an empty one: a backup is never made where it is missing, unless
backups lie there that the workspace's key signed. They say as much: a mark that rotted or was deleted hides
none of them and is written anew by the next backup.
"""

import hmac
import json
import os
import re
import secrets
import shutil
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from ppid_desktop.domain.backups import (
    SET_ASIDE,
    Backup,
    BackupCheck,
    BackupState,
    Mark,
    Rotation,
    backup_name,
    kept,
)
from ppid_desktop.domain.errors import (
    BackupDamaged,
    BackupPlaceMissing,
    BackupUnread,
    DiskFull,
    MachineFault,
    TargetUnwritable,
    UnsuitablePlace,
)
from ppid_desktop.runtime import atomic_file, looking
from ppid_desktop.storage import staging
from ppid_desktop.storage.backup import manifest
from ppid_desktop.storage.backup.blob_shelf import BlobShelf
from ppid_desktop.storage.backup.lease import Lease
from ppid_desktop.storage.disk_faults import as_write_fault, writing
from ppid_desktop.storage.strict_json import Document, canonical, read_object

MARK = "cadangan.json"
_FORMAT = 1
_MAXIMUM_MARK = 4096
_MAC_BYTES = 32
_NAME = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}(-\d+)?")
_SECOND, _SECOND_FORMAT = "2026-11-26T21-04-05", "%Y-%m-%dT%H-%M-%S"
_NOT_CLEARED = "Selama ia ada di sini, softfile lama di tempat cadangan tidak dihapus."
_UNDONE = "Cadangan yang baru tidak selesai; cadangan yang sudah ada tidak berubah."
_MAKE_ROOM = "Kosongkan ruang di sana, simpan lebih sedikit cadangan, atau pilih tempat lain."
_CHECK_PLACE = "Periksa diska dan izinnya, atau pilih tempat lain."
_UNFINISHED = (".baru-", ".hapus-")
_ASIDE = SET_ASIDE.rstrip("/")
_LISTLESS = "-tanpa-daftar"
_LEFT_BEHIND = 600  # seconds after which nobody writes a file of a few bytes any more
_GRACE = 24 * 3600  # seconds: longer than a backup takes

Heads = Callable[[Collection[int]], Mapping[int, str]]
"""Gives the MACs (hex) of the log's entries at these places, where there are any."""


class Shelf:
    """The folder with all backups of one workspace at one place."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.blobs = BlobShelf(folder / "files")

    @classmethod
    def of(cls, place: Path, workspace_id: UUID) -> "Shelf":
        """Return a workspace's shelf at a place."""
        return cls(place / str(workspace_id))

    def prepare(self, workspace_id: UUID, key: bytes, moment: datetime) -> None:
        """Set the shelf up or recognise it; UnsuitablePlace for another's, DiskFull, TargetUnwritable."""
        if self._is_marked(workspace_id, key):
            return
        if looking.exists(self.folder / MARK) and not self._holds_backups_of(key):
            raise _foreign()
        body = _mark_body(workspace_id, moment)
        document = {**body, "mac": _mac(key, body).hex()}
        with writing():
            self.folder.mkdir(exist_ok=True)
            atomic_file.flush_folder(self.folder.parent)
            atomic_file.write_text(self.folder / MARK, json.dumps(document, indent=1) + "\n")

    def is_there(self) -> bool:
        """Return whether the place shows the shelf: the disk may be pulled out at any moment."""
        return _is_shelf(self.folder)

    def require(self, workspace_id: UUID, key: bytes) -> None:
        """Raise BackupPlaceMissing when the shelf is not there, UnsuitablePlace when it is another's."""
        if self._is_marked(workspace_id, key) or self._holds_backups_of(key):
            return
        if not self.is_there():
            if looking.is_folder(self.folder.parent):
                raise BackupPlaceMissing(
                    "Tempat cadangan ini belum disiapkan untuk ruang kerja ini.",
                    next_step="Mungkin diska lain yang terpasang. Pasang diska semula, atau pilih tempat ini "
                    "pada Pengaturan, Cadangan.",
                )
            raise BackupPlaceMissing
        raise _foreign()

    def names(self) -> tuple[str, ...]:
        """Return the names of the finished backups, the oldest first."""
        try:
            return self._names()
        except OSError:
            return ()

    def backup(self, name: str) -> Backup:
        """Return what a backup says about itself; BackupDamaged."""
        if not _moment_in(name):
            raise BackupDamaged
        folder = self.folder / name
        content = manifest.read(folder)
        check = manifest.read_check(folder, content.at, content.missing)
        return content.described(name, check, staging.DATABASE)

    def backups(self) -> tuple[Backup, ...]:
        """Return every backup, the newest first; one that cannot be read says so and nothing else."""
        return tuple(self._described(name) for name in reversed(self.names()))

    def listed_last(self, at: datetime) -> frozenset[str]:
        """Return the digests that the newest backup lists and was checked for; none when it is damaged.

        One dated later than `at` is of a wrong clock and would stay the newest for long.
        """
        earlier = [name for name in self.names() if name[: len(_SECOND)] <= backup_name(at)]
        for name in earlier[-1:]:
            with suppress(BackupDamaged):
                if self.backup(name).good:
                    return manifest.digests_there(self.folder / name)
        return frozenset()

    def set_aside(self, name: str) -> None:
        """Take a backup out of the list; its files, and softfiles its list names, stay. TargetUnwritable.

        One whose list the medium does not give back says so in its name, or nothing would ever be cleared.
        """
        aside, kind = self.folder / _ASIDE, ""
        try:
            manifest.digests_named(self.folder / name)
        except OSError:
            kind = _LISTLESS
        with writing():
            atomic_file.make_folder(aside)
            atomic_file.move_folder(self.folder / name, aside / f"{name}-{secrets.token_hex(2)}{kind}")

    def begin(self) -> Path:
        """Clear what broke off before and make an empty folder for a new backup."""
        with writing():
            self._sweep()
            self.blobs.prepare()
            folder = self.folder / f"{_UNFINISHED[0]}{secrets.token_hex(4)}"
            folder.mkdir(mode=0o700)
        return folder

    def finish(self, made: Path, name: str) -> str:
        """Give a finished backup its name, from when on it counts; return it."""
        free = name
        number = 2
        while (self.folder / free).exists():
            free, number = f"{name}-{number}", number + 1
        with writing():
            atomic_file.flush_folder(made)
            atomic_file.move_folder(made, self.folder / free)
        return free

    def give_up(self, made: Path) -> None:
        """Delete a backup that did not come to its end; what stays is cleared by the next one."""
        shutil.rmtree(made, ignore_errors=True)

    def note_check(self, name: str, check: BackupCheck) -> None:
        """Keep what looking at a backup found beside its manifest; TargetUnwritable, DiskFull."""
        target = self.folder / name / manifest.CHECK_NAME
        with writing():
            atomic_file.sweep_of(target, idle=_LEFT_BEHIND)
            atomic_file.write_bytes(target, manifest.check_bytes(check))

    def rotate(
        self, rule: Rotation, made: str, heads: Heads, lease: Lease
    ) -> tuple[tuple[str, ...], tuple[str, ...] | None]:
        """Delete the backups that need not stay, then the softfiles that none lists.

        Return their names, and those of the backups whose lists kept softfiles from being cleared, None where
        none was to be. `made` was made just now and stays; its `heads` tell its log from the one that a
        restore left.
        """
        found = self.backups()
        backups = tuple(one for one in found if one.readable)
        known = heads({one.log_position for one in backups})
        marks = (
            Mark(one.name, one.at, one.good, one.missing == 0, known.get(one.log_position) == one.log_head)
            for one in backups
        )
        staying = {made, *kept(marks, rule, self.backup(made).at)}
        going = tuple(one.name for one in backups if one.name not in staying)
        for name in going:
            lease.require()
            self._remove(name)
        if not going:
            return going, None
        lease.require()
        return going, self._prune(made, {one.name for one in found} - {*going})

    def is_half_deleted(self) -> bool:
        """Return whether files of a backup that has lost its name are there still."""
        with suppress(OSError), os.scandir(self.folder) as entries:
            return any(one.name.startswith(_UNFINISHED[1]) and one.is_dir() for one in entries)
        return False

    def _prune(self, made: str, left: Collection[str]) -> tuple[str, ...] | None:
        """Delete softfiles no backup lists; return whose list cannot be read, which might name any of them.

        Nor is anything deleted when the place does not show every backup that was `left`: it is going away.
        What came within the last day stays too, whoever brought it. That is told by the time that the place
        itself gave a file just written, as it did all others: a share's clock need not be this PC's.
        """
        names = self._names()
        listed, unread = self._all_listed(names)
        if unread or not set(left) <= set(names):
            return unread or None
        now = (self.folder / made / manifest.FILE_NAME).stat().st_mtime
        self.blobs.keep_only(listed, now - _GRACE)
        return ()

    def _all_listed(self, names: Collection[str]) -> tuple[set[str], tuple[str, ...]]:
        """Return the digests that any list names, and the backups whose lists are not given back."""
        listed, unread = set[str](), list[str]()
        lists = [(name, partial(self._listed, name)) for name in names]
        try:
            lists += [(SET_ASIDE + one.name, partial(manifest.digests_named, one)) for one in self._aside()]
        except OSError:
            unread.append(SET_ASIDE)
        for name, digests in lists:
            try:
                listed |= digests()
            except (BackupDamaged, OSError):
                unread.append(name)
        return listed, tuple(unread)

    def _names(self) -> tuple[str, ...]:
        with os.scandir(self.folder) as entries:
            return tuple(sorted(one.name for one in entries if _moment_in(one.name) and one.is_dir()))

    def _aside(self) -> tuple[Path, ...]:
        """Return the folders of backups set aside that are to have a list; OSError."""
        with suppress(FileNotFoundError), os.scandir(self.folder / _ASIDE) as entries:
            folders = [one for one in entries if one.is_dir()]
            return tuple(Path(one.path) for one in folders if not one.name.endswith(_LISTLESS))
        return ()

    def _listed(self, name: str) -> frozenset[str]:
        """Return the digests in a backup's list; one that is damaged is noted, so that it is shown."""
        try:
            return manifest.digests_listed(self.folder / name)
        except BackupUnread:
            raise
        except BackupDamaged as damage:
            with suppress(BackupDamaged, MachineFault):
                reason = f"{damage.what} {_NOT_CLEARED}"
                found = BackupCheck(self.backup(name).at, BackupState.DAMAGED, False, reason)
                self.note_check(name, found)
            raise

    def _described(self, name: str) -> Backup:
        try:
            return self.backup(name)
        except BackupDamaged as damage:
            at = _moment_in(name) or datetime.now().astimezone()
            check = BackupCheck(at, BackupState.UNREADABLE, False, f"{damage.what} {_NOT_CLEARED}")
            return Backup.unreadable(self.workspace_id(), name, at, check)

    def workspace_id(self) -> UUID:
        """Return whose shelf it is by its name; zero for a folder that was named by hand."""
        try:
            return UUID(self.folder.name)
        except ValueError:
            return UUID(int=0)

    def _remove(self, name: str) -> None:
        """Take a backup's name away first, so that none is ever half there."""
        gone = self.folder / f"{_UNFINISHED[1]}{secrets.token_hex(4)}"
        with writing():
            atomic_file.move_folder(self.folder / name, gone)
        shutil.rmtree(gone, ignore_errors=True)

    def _sweep(self) -> None:
        for leftover in self.folder.iterdir():
            if leftover.name.startswith(_UNFINISHED) and leftover.is_dir():
                shutil.rmtree(leftover, ignore_errors=True)
            elif leftover.name.startswith(_UNFINISHED):
                with suppress(OSError):  # another user's, which harms nobody
                    atomic_file.remove(leftover)

    def _is_marked(self, workspace_id: UUID, key: bytes) -> bool:
        try:
            fields = read_object(self.folder / MARK, _MAXIMUM_MARK)
            mac = bytes.fromhex(str(fields.without("").get("mac", "")))
            body = fields.without("mac")
        except (OSError, ValueError):
            return False
        return body.get("workspace_id") == str(workspace_id) and hmac.compare_digest(mac, _mac(key, body))

    def _holds_backups_of(self, key: bytes) -> bool:
        """Return whether a finished backup here is signed with this key."""
        for name in reversed(self.names()):
            with suppress(BackupDamaged):
                if manifest.read(self.folder / name).is_signed_by(key):
                    return True
        return False


def shelves_at(place: Path) -> tuple[Shelf, ...]:
    """Return the shelves at a place; the place may also be a shelf itself, or one backup on it."""
    if _is_shelf(place):
        return (Shelf(place),)
    if looking.is_file(place / manifest.FILE_NAME):
        return (Shelf(place.parent),)
    try:
        return tuple(Shelf(one) for one in sorted(place.iterdir()) if _is_shelf(one))
    except OSError:
        return ()


def _is_shelf(folder: Path) -> bool:
    """Return whether the mark lies there, or, in a folder named as a shelf is, backups whose mark is gone."""
    if looking.is_file(folder / MARK):
        return True
    shelf = Shelf(folder)
    named = shelf.workspace_id() != UUID(int=0)
    return named and any(looking.is_file(folder / name / manifest.FILE_NAME) for name in shelf.names())


@contextmanager
def within_reach(shelf: Shelf, undone: str) -> Iterator[None]:
    """Tell a place that went away in the block from every other fault; BackupPlaceMissing."""
    try:
        yield
    except (OSError, MachineFault) as error:
        if not shelf.is_there() and not isinstance(error, BackupPlaceMissing):
            raise BackupPlaceMissing("Tempat cadangan terputus ketika sedang dipakai.", undone) from error
        raise


@contextmanager
def using(shelf: Shelf, undone: str = _UNDONE) -> Iterator[None]:
    """Say of a fault in the block, which writes only at the place: it is gone, full, or refuses."""
    with within_reach(shelf, undone):
        try:
            yield
        except (OSError, MachineFault) as error:
            fault = as_write_fault(error) if isinstance(error, OSError) else error
            if isinstance(fault, DiskFull):
                fault = DiskFull("Ruang pada tempat cadangan sudah penuh.", undone, _MAKE_ROOM)
            elif isinstance(fault, TargetUnwritable):
                fault = TargetUnwritable("Tempat cadangan tidak dapat ditulis.", undone, _CHECK_PLACE)
            raise fault from None


def _moment_in(name: str) -> datetime | None:
    """Return the moment that a backup's name tells; None for what is no name of one."""
    if not _NAME.fullmatch(name):
        return None
    with suppress(ValueError):
        moment = datetime.strptime(name[: len(_SECOND)], _SECOND_FORMAT)  # noqa: DTZ007 - as on this PC
        return moment.replace(tzinfo=datetime.now().astimezone().tzinfo)
    return None


def _foreign() -> UnsuitablePlace:
    return UnsuitablePlace(
        "Tempat ini memuat cadangan yang bukan dari ruang kerja ini.",
        "Cadangan tidak dibuat; berkas di sana tidak diubah.",
        "Pilih folder lain untuk cadangan.",
    )


def _mark_body(workspace_id: UUID, moment: datetime) -> Document:
    return {"format": _FORMAT, "workspace_id": str(workspace_id), "made": moment.isoformat()}


def _mac(key: bytes, body: Document) -> bytes:
    return hmac.digest(key, canonical(body), "sha256")
