"""A person's file, opened once and watched: no links, folders or devices, and no change while it is read."""

import io
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from ppid_desktop.domain.errors import SourceUnreadable
from ppid_desktop.storage.disk_faults import as_read_fault

_NAME_SURROGATE = 0x20000000  # bit of a reparse tag: the name stands for another file (link, junction)
_FLAGS = (
    os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
)


@contextmanager
def opened_source(source: Path | BinaryIO) -> Iterator[BinaryIO]:
    """Yield the unbuffered file of a path, or an open file as it is (it stays open); SourceUnreadable."""
    if not isinstance(source, Path):
        if not isinstance(source, io.BytesIO):  # what the program itself made lies in memory only
            _check_kind(os.fstat(source.fileno()))
        yield source
        return
    with _opened(source) as file:
        yield file


def peeked(path: Path, most: int) -> bytes:
    """Return at most `most` bytes of a file that must not change meanwhile; SourceUnreadable."""
    with opened_source(path) as file:
        watch = SourceWatch(file)
        reader = io.BufferedReader(cast(io.RawIOBase, file))  # one call brings all, also of a large file
        try:
            content = reader.read(most)
        except OSError as error:
            raise as_read_fault(error) from error
        if content is None:  # what looks like a file and would have to be waited for
            raise SourceUnreadable("Yang dipilih tidak memberikan isinya.", next_step="Pilih berkas biasa.")
        watch.check(watch.size if len(content) == most else len(content))
        return content


class SourceWatch:
    """Remembers how an open file looked; asked again after reading, tells whether it changed meanwhile."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._before = _state(file)

    @property
    def size(self) -> int:
        """Return the size in bytes when the watch began."""
        return self._before[0]

    def check(self, bytes_read: int) -> None:
        """Raise SourceUnreadable when size or time changed, or other than `size` bytes came."""
        if _state(self._file) != self._before or bytes_read != self.size:
            raise SourceUnreadable(
                "Berkas sumber berubah ketika sedang dibaca.",
                next_step="Simpan dan tutup berkas itu di program lain, lalu coba lagi.",
            )


def _opened(path: Path) -> BinaryIO:
    try:
        _check_kind(path.lstat())
        file = open(os.open(path, _FLAGS), "rb", buffering=0)  # noqa: SIM115, PTH123 - the caller closes it
    except OSError as error:
        raise as_read_fault(error) from error
    except ValueError:  # a NUL or a lone surrogate in the name
        raise SourceUnreadable("Nama berkas sumber tidak sah.") from None
    try:
        _check_kind(os.fstat(file.fileno()))
    except BaseException:
        file.close()
        raise
    return file


def _check_kind(status: os.stat_result) -> None:
    if stat.S_ISLNK(status.st_mode) or _is_name_surrogate(status):
        raise SourceUnreadable(
            "Yang dipilih adalah tautan (symlink atau junction), bukan berkas.",
            next_step="Pilih berkas aslinya.",
        )
    if stat.S_ISDIR(status.st_mode):
        raise SourceUnreadable(
            "Yang dipilih adalah folder, bukan berkas.", next_step="Pilih berkas di dalam folder itu."
        )
    if not stat.S_ISREG(status.st_mode):
        raise SourceUnreadable(
            "Yang dipilih adalah perangkat, bukan berkas.", next_step="Pilih berkas biasa."
        )


def _is_name_surrogate(status: os.stat_result) -> bool:
    """Return whether Windows calls the file a link; a OneDrive placeholder is a reparse point but no link."""
    return bool(getattr(status, "st_reparse_tag", 0) & _NAME_SURROGATE)


def _state(file: BinaryIO) -> tuple[int, int, int, int, int]:
    """Return size, times and identity; the second time, which no program can set back, only where it tells
    of changes: Windows has the time of making there."""
    if isinstance(file, io.BytesIO):
        return file.getbuffer().nbytes, 0, 0, 0, 0
    try:
        status = os.fstat(file.fileno())
    except OSError as error:
        raise as_read_fault(error) from error
    changed = 0 if sys.platform == "win32" else status.st_ctime_ns
    return status.st_size, status.st_mtime_ns, status.st_dev, status.st_ino, changed
