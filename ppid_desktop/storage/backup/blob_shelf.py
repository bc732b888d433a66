"""The softfiles of all backups of a workspace: encrypted as they are stored, named by their own digest.

files/ab/abcd...    64 hex digits: SHA-256 of the bytes, so a file tells by itself whether it is whole
files/tmp/          being written; emptied by the next backup

One file serves every backup that lists it. A softfile that was written anew in the workspace has other stored
bytes under the same name there; here both lie side by side.
"""

import errno
import hashlib
import os
import re
import secrets
import stat
from collections.abc import Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ppid_desktop.domain.errors import Cancelled
from ppid_desktop.runtime import atomic_file
from ppid_desktop.storage.disk_faults import created, writing
from ppid_desktop.storage.progress import CancelAsked

PIECE = 1 << 20
_FLUSHED_AT_ONCE = 8
_READ = os.O_RDONLY | getattr(os, "O_BINARY", 0)
_DIGEST = re.compile("[0-9a-f]{64}")
_LEVEL = re.compile("[0-9a-f]{2}")


@dataclass(frozen=True)
class Digested:
    """What reading a file gave: the SHA-256 (hex) and how many bytes."""

    digest: str
    size: int


class BlobShelf:
    """The folder `files/` of a workspace's backups; several threads may put at once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._temporary = folder / "tmp"

    def path_of(self, digest: str) -> Path:
        """Return where a softfile with this digest lies or would lie; ValueError for what is none."""
        if not _DIGEST.fullmatch(digest):
            raise ValueError("no digest")
        return self._folder / digest[:2] / digest

    def exists(self) -> bool:
        """Return whether the folder is there: its disk may have been unplugged."""
        return self._folder.is_dir()

    def prepare(self) -> None:
        """Make what is missing and delete what a backup left half written; DiskFull, TargetUnwritable."""
        with writing():
            atomic_file.make_folder(self._temporary)  # or a power cut leaves the first backup no softfiles
            for leftover in self._temporary.iterdir():
                atomic_file.remove(leftover)

    def sizes(self) -> dict[str, int]:
        """Return the size of every softfile that lies here, by digest."""
        return {digest: found.stat(follow_symlinks=False).st_size for digest, found in self._entries()}

    def put(self, source: Path, digest: str, cancel: CancelAsked) -> bool:
        """Copy a stored softfile in and return whether it was what its digest says; the name is not flushed.

        OSError of the source, DiskFull, TargetUnwritable, Cancelled; nothing is left behind then.
        """
        temporary = self._temporary / secrets.token_hex(16)
        try:
            with source.open("rb", buffering=0) as origin, created(temporary) as target:
                whole = copy_digested(origin, target, cancel) == digest
                if whole:
                    with writing():
                        atomic_file.flush_to_disk(target)
            if whole:
                self._move_in(temporary, digest)
            return whole
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)

    def flush(self, digests: Collection[str]) -> None:
        """Make the names of softfiles put here durable."""
        levels = sorted({digest[:2] for digest in digests})
        with writing(), ThreadPoolExecutor(_FLUSHED_AT_ONCE) as pool:  # the disk settles them together
            list(pool.map(atomic_file.flush_folder, (self._folder / level for level in levels)))
            atomic_file.flush_folder(self._folder)

    def holds(self, digest: str, size: int, cancel: CancelAsked) -> bool:
        """Return whether the softfile is here and whole, read from the medium if possible; Cancelled."""
        path = self.path_of(digest)
        try:
            there = path.lstat().st_size == size
            return there and digest_on_disk(path, cancel) == Digested(digest, size)
        except OSError:
            return False

    def keep_only(self, digests: Collection[str], older_than: float) -> None:
        """Delete the softfiles that no backup lists and that came here before a moment of the place's clock.

        What came later may be on its way into a backup that is not finished.
        """
        with writing():
            for digest, found in self._entries():
                if digest in digests or not _DIGEST.fullmatch(digest):
                    continue
                if found.stat(follow_symlinks=False).st_mtime < older_than:
                    atomic_file.remove(self.path_of(digest))

    def touch(self, digest: str) -> None:
        """Let a softfile that no finished backup vouches for count as having come just now."""
        with suppress(OSError):
            os.utime(self.path_of(digest))

    def remove(self, digest: str) -> None:
        """Delete a softfile that turned out to be damaged, so that it is copied anew."""
        with writing():
            atomic_file.remove(self.path_of(digest))

    def _move_in(self, temporary: Path, digest: str) -> None:
        target = self.path_of(digest)
        with writing():
            if not target.parent.is_dir():
                target.parent.mkdir(exist_ok=True)
            atomic_file.move(temporary, target)

    def _entries(self) -> "Iterator[tuple[str, os.DirEntry[str]]]":
        for folder in self._levels():
            with os.scandir(folder) as entries:
                found = list(entries)
            yield from ((one.name, one) for one in found)

    def _levels(self) -> list[str]:
        if not self._folder.is_dir():
            return []
        with os.scandir(self._folder) as entries:
            return [one.path for one in entries if _LEVEL.fullmatch(one.name) and one.is_dir()]


def digest_on_disk(path: Path, cancel: CancelAsked) -> Digested:
    """Read a file to its end, from the medium where the system can; OSError, Cancelled."""
    with opened(path) as file:
        _forget_cached(file)
        return digested(file, cancel)


def digested(file: BinaryIO, cancel: CancelAsked) -> Digested:
    """Read an open file to its end; OSError, Cancelled."""
    digest, size = hashlib.sha256(), 0
    buffer = _buffer(file)
    while count := file.readinto(buffer):  # type: ignore[attr-defined]
        digest.update(buffer[:count])
        size += count
        if cancel():
            raise Cancelled
    return Digested(digest.hexdigest(), size)


def copy_digested(origin: BinaryIO, target: BinaryIO, cancel: CancelAsked) -> str:
    """Copy an open file to its end and return the SHA-256 (hex) of what was read; nothing is flushed.

    OSError of the origin, DiskFull, TargetUnwritable, Cancelled.
    """
    digest, buffer = hashlib.sha256(), _buffer(origin)
    while count := origin.readinto(buffer):  # type: ignore[attr-defined]
        digest.update(buffer[:count])
        with writing():
            atomic_file.write_whole(target, buffer[:count])
        if cancel():
            raise Cancelled
    return digest.hexdigest()


def _buffer(file: BinaryIO) -> memoryview:
    """Return room for one piece, no more than the file needs: most softfiles are small."""
    return memoryview(bytearray(min(PIECE, os.fstat(file.fileno()).st_size + 1)))


def opened(path: Path) -> BinaryIO:
    """Open what a backup holds: a regular file, no link or pipe that somebody put in its place; OSError."""
    flags = _READ | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    file = open(os.open(path, flags), "rb", buffering=0)  # noqa: SIM115, PTH123 - the caller closes it
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise OSError(errno.EINVAL, "no regular file")
    return file


def _forget_cached(file: BinaryIO) -> None:
    """Have what was just written read from the medium, not from memory, where the system offers it."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
