"""What SQLCipher's errors mean for the person: full disk, damage, in use; never SQL, values or keys."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2

from ppid_desktop.domain.errors import Contradiction, DiskFull, MachineFault, WorkspaceBusy, WorkspaceDamaged

_PRIMARY = 0xFF  # the low byte of an extended result code
_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_DISK = frozenset(
    {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM}
)


def as_fault(error: BaseException) -> MachineFault | None:
    """Return the fault behind an error of the database driver, None when it is another kind of error."""
    if not isinstance(error, dbapi2.Error):
        return None
    code = getattr(error, "sqlite_errorcode", None)
    if not isinstance(code, int):
        return None
    primary = code & _PRIMARY
    if primary == sqlite3.SQLITE_FULL:
        return DiskFull(meaning="Perubahan terakhir tidak disimpan dan data yang sudah ada tetap utuh.")
    if primary in _BUSY:
        return WorkspaceBusy()
    if primary in _DAMAGED:
        return WorkspaceDamaged("Basis data ruang kerja rusak atau kuncinya tidak cocok.")
    if primary in _DISK:
        return WorkspaceDamaged(
            "Basis data ruang kerja tidak dapat dibaca atau ditulis.",
            "Diska tempat data mungkin terlepas, penuh atau hanya dapat dibaca.",
            "Periksa diska itu, lalu buka ulang program.",
        )
    return None


@contextmanager
def explaining_refusals() -> Iterator[None]:
    """Turn a refused constraint into Contradiction, whose words hold no SQL and no values."""
    try:
        yield
    except IntegrityError:
        raise Contradiction from None


def translate(context: ExceptionContext) -> MachineFault | None:
    """Serve SQLAlchemy's `handle_error` event: the fault replaces the driver's error."""
    fault = as_fault(context.original_exception)
    if fault is not None:
        fault.__suppress_context__ = True  # the context would carry SQL text into a log
    return fault
