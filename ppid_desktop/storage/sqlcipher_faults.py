"""What SQLCipher's errors mean for the person: full disk, damage, in use; never SQL, values or keys."""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2

from ppid_desktop.domain.errors import (
    Contradiction,
    DiskFull,
    MachineFault,
    PpidError,
    ReportedBug,
    WorkspaceBusy,
    WorkspaceDamaged,
)
from ppid_desktop.runtime.logs import describe, trace

_LOG = logging.getLogger(__name__)
_PRIMARY = 0xFF  # the low byte of an extended result code
_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
# The driver gives no extended result codes; these are SQLite's own words for what a row's own rules refuse.
_OURS = ("NOT NULL constraint failed", "CHECK constraint failed", "datatype mismatch")
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
def explaining_faults() -> Iterator[None]:
    """Turn an error of the driver itself into its fault, as `translate` does for statements of SQLAlchemy."""
    try:
        yield
    except dbapi2.Error as error:
        raise as_fault(error) or error from None


@contextmanager
def explaining_refusals() -> Iterator[None]:
    """Turn a refused constraint into Contradiction, whose words hold no SQL and no values.

    A broken CHECK or NOT NULL is our own mistake: ReportedBug, in the log with its place in the code.
    """
    try:
        yield
    except IntegrityError as error:
        raise _refusal(error.orig or error) from None
    except dbapi2.IntegrityError as error:
        raise _refusal(error) from None


def _refusal(error: BaseException) -> PpidError:
    if not str(error).startswith(_OURS):
        return Contradiction()
    report = describe(error)
    _LOG.error("Kesalahan %s: baris ditolak basis data\n%s", report.code, trace(error))
    return ReportedBug(report.code)


def translate(context: ExceptionContext) -> MachineFault | None:
    """Serve SQLAlchemy's `handle_error` event: the fault replaces the driver's error."""
    fault = as_fault(context.original_exception)
    if fault is not None:
        fault.__suppress_context__ = True  # the context would carry SQL text into a log
    return fault
