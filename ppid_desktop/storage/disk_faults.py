"""Errors of the operating system, told apart by what the person can do about them."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from ppid_desktop.domain.errors import (
    DiskFull,
    MachineFault,
    SourceUnreadable,
    TargetInWorkspace,
    TargetUnwritable,
    WorkspaceDamaged,
)
from ppid_desktop.runtime import looking
from ppid_desktop.runtime.disk_errors import InsideWorkspace, is_full

_HELD_WINERRORS = frozenset({32, 33})  # sharing violation, lock violation
_ON_WINDOWS = sys.platform == "win32"
_DAMAGE_NAMES = ("EIO", "EBADMSG", "EUCLEAN", *(("EINVAL",) if _ON_WINDOWS else ()))  # its word for 1392
_DAMAGE = frozenset(getattr(errno, name) for name in _DAMAGE_NAMES if hasattr(errno, name))
# ERROR_CRC, _SECTOR_NOT_FOUND, _IO_DEVICE, _FILE_CORRUPT, _DISK_CORRUPT
_DAMAGE_WINERRORS = frozenset({23, 27, 1117, 1392, 1393})


def is_held(error: OSError) -> bool:
    """Return whether another program, or a right that is lacking, keeps a file from being read just now."""
    if is_damaged(error):
        return False
    held = getattr(error, "winerror", None) in _HELD_WINERRORS
    return held or isinstance(error, PermissionError) or error.errno == errno.EBUSY


def is_damaged(error: OSError) -> bool:
    """Return whether the disk does not give back what was written to it; Windows' own number counts first."""
    own = getattr(error, "winerror", None)
    return own in _DAMAGE_WINERRORS if own else error.errno in _DAMAGE


def explained(error: OSError, path: Path) -> OSError:
    """Return what opening a file for reading really met.

    On Windows it goes through the C library, which says EACCES for a folder and for a bad sector, too:
    looking at the file gives the system's own number.
    """
    if looking.is_folder(path):
        return IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if getattr(error, "winerror", None) is None:
        try:
            path.stat()
        except OSError as told:
            return told if getattr(told, "winerror", None) else error
    return error


def as_write_fault(error: OSError, undone: str = "") -> MachineFault:
    """Return the fault to raise when writing met `error`; `undone` says what did not happen."""
    if isinstance(error, InsideWorkspace):
        return TargetInWorkspace()
    if is_full(error):
        return DiskFull(meaning=undone) if undone else DiskFull()
    if getattr(error, "winerror", None) in _HELD_WINERRORS:
        return TargetUnwritable("Berkas tujuan sedang dipakai program lain.")
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return TargetUnwritable("Windows atau sistem tidak mengizinkan penulisan di folder tujuan.")
    if error.errno in {errno.EIO, errno.ENODEV, errno.ENXIO}:
        return TargetUnwritable("Diska tujuan tidak menjawab.", next_step="Periksa diska, lalu coba lagi.")
    return TargetUnwritable()


def as_read_fault(error: OSError) -> SourceUnreadable:
    """Return the fault to raise when reading a person's file met `error`."""
    if getattr(error, "winerror", None) in _HELD_WINERRORS:
        return SourceUnreadable("Berkas sumber sedang dikunci program lain.")
    if isinstance(error, FileNotFoundError):
        return SourceUnreadable(
            "Berkas sumber tidak ditemukan.", next_step="Periksa letaknya, lalu coba lagi."
        )
    if error.errno in {errno.EACCES, errno.EPERM}:
        return SourceUnreadable("Anda tidak memiliki izin membaca berkas sumber.")
    if error.errno in {errno.EIO, errno.ENODEV, errno.ENXIO}:
        return SourceUnreadable(
            "Diska berkas sumber tidak menjawab.", next_step="Periksa diska, lalu coba lagi."
        )
    return SourceUnreadable()


@contextmanager
def writing(undone: str = "") -> Iterator[None]:
    """Turn an OSError of the block, which writes, into its fault; no traceback text reaches the person.

    `undone` says what did not happen when the disk is full.
    """
    try:
        yield
    except OSError as error:
        raise as_write_fault(error, undone) from error


@contextmanager
def opening_workspace() -> Iterator[None]:
    """Turn an OSError of the block, which opens a workspace, into WorkspaceDamaged or DiskFull."""
    try:
        yield
    except OSError as error:
        if is_full(error):
            raise DiskFull(meaning="Ruang kerja belum dibuka dan isinya tetap utuh.") from error
        raise WorkspaceDamaged(
            "Berkas ruang kerja tidak dapat dibaca atau ditulis.",
            "Diska tempat data mungkin terlepas, tidak menjawab, atau dikunci program lain.",
            "Periksa diska itu, lalu coba lagi.",
        ) from error


def created(path: Path) -> BinaryIO:
    """Open a new unbuffered file, never one that is there; DiskFull, TargetUnwritable."""
    with writing():
        return path.open("xb", buffering=0)
