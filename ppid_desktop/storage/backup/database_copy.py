"""One moment of the open database as a file of its own, encrypted with the same key.

The copy is made by SQLite's online backup on a connection of its own that holds one snapshot, so that what is
saved meanwhile neither stops it nor gets half in. The copy leaves WAL mode: it needs no files beside it and
opens on a medium that cannot be written.
"""

import os
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

from sqlcipher3 import dbapi2

from ppid_desktop.domain.backups import BackupCounts
from ppid_desktop.domain.errors import (
    Cancelled,
    DiskFull,
    MachineFault,
    PlaceUnreliable,
    TargetUnwritable,
    WorkspaceDamaged,
)
from ppid_desktop.runtime import atomic_file
from ppid_desktop.storage import engine
from ppid_desktop.storage.disk_faults import writing
from ppid_desktop.storage.engine import EncryptedDatabase
from ppid_desktop.storage.progress import CancelAsked, Progress, step
from ppid_desktop.storage.sqlcipher_faults import as_fault

_PAGE = 4096
_PAGES_AT_ONCE = 256
_ASKED_EVERY = 200_000  # steps of SQLite's machine between two questions whether to stop
_SOURCE_TUNING = ("temp_store = MEMORY", "busy_timeout = 10000", "query_only = ON")
_COUNTS = """
SELECT (SELECT count(*) FROM record WHERE in_work = 1),
       (SELECT count(*) FROM record WHERE sealed_version > 0),
       (SELECT count(*) FROM record WHERE json_extract(content, '$.cancelled') IS NOT NULL),
       (SELECT count(*) FROM stored_file WHERE purged_at IS NULL),
       (SELECT coalesce(sum(stored_size), 0) FROM stored_file WHERE purged_at IS NULL),
       (SELECT count(*) FROM audit)
"""
_SOFTFILES = """
SELECT name, stored_sha256, stored_size FROM stored_file WHERE purged_at IS NULL ORDER BY seq
"""
_OF_TARGET: dict[str, type[MachineFault]] = {  # in SQLite's words: the driver tells no code when copying
    "database or disk is full": DiskFull,
    "disk I/O error": TargetUnwritable,
    "unable to open database file": TargetUnwritable,
    "attempt to write a readonly database": TargetUnwritable,
}
_MAC_AT = "SELECT mac FROM audit WHERE number = ?"


class StoredBytes(NamedTuple):
    """One softfile as it lies on the disk: its name in the workspace, the bytes' digest (hex) and size."""

    name: str
    digest: str
    size: int


@dataclass(frozen=True)
class DatabaseFacts:
    """What a copied database says."""

    schema: str
    log_position: int
    log_head: str
    counts: BackupCounts
    softfiles: tuple[StoredBytes, ...]


def copy(
    source: EncryptedDatabase, target: EncryptedDatabase, progress: Progress, cancel: CancelAsked
) -> None:
    """Write one moment of `source`, which stays in use, into the new file `target`, on the disk at the end.

    `progress` counts bytes. DiskFull, TargetUnwritable, WorkspaceDamaged, Cancelled.
    """
    with writing():
        os.close(os.open(target.path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    origin = engine.connected(source, _SOURCE_TUNING)
    try:
        with _explained():
            origin.execute("BEGIN")
            origin.execute("SELECT count(*) FROM sqlite_master").fetchone()
            _copy_pages(origin, target, progress, cancel)
    finally:
        origin.close()
    with writing():
        with target.path.open("r+b") as file:
            os.fsync(file.fileno())
        atomic_file.flush_folder(target.path.parent)


def _copy_pages(origin: Any, target: EncryptedDatabase, progress: Progress, cancel: CancelAsked) -> None:
    def told(_status: int, remaining: int, total: int) -> None:
        step((total - remaining) * _PAGE, total * _PAGE, progress, cancel)

    made = dbapi2.connect(str(target.path), isolation_level=None)
    try:
        engine.unlock(made, target.key)  # before anything else: pages are encrypted as they are copied
        for pragma in ("locking_mode = EXCLUSIVE", "journal_mode = OFF", "synchronous = OFF"):
            made.execute(f"PRAGMA {pragma}").fetchall()
        try:
            origin.backup(made, pages=_PAGES_AT_ONCE, progress=told, sleep=0)
        except dbapi2.Error as error:
            raise _OF_TARGET.get(str(error), WorkspaceDamaged)() from None
        try:
            made.execute("PRAGMA journal_mode = DELETE").fetchall()
        except dbapi2.Error as error:
            raise _OF_TARGET.get(str(error), PlaceUnreliable)() from None
    finally:
        made.close()


def checked(copied: EncryptedDatabase, cancel: CancelAsked) -> DatabaseFacts:
    """Read a fresh copy back, page for page, and return what it holds; WorkspaceDamaged, Cancelled.

    Every page that is in use is decrypted by its own seal on the way, so SQLCipher's check of all pages,
    used and unused, would find no more.
    """
    with opened(copied, cancel) as connection:
        if _faulty(connection):
            raise WorkspaceDamaged
        return _facts(connection)


def is_sound(source: EncryptedDatabase, cancel: CancelAsked) -> bool:
    """Return whether an open database passes the same check; Cancelled."""
    try:
        origin = engine.connected(source, _SOURCE_TUNING)
        try:
            with _explained(cancel):
                origin.set_progress_handler(_asking(cancel), _ASKED_EVERY)
                return not _faulty(origin)
        finally:
            origin.close()
    except WorkspaceDamaged:
        return False


def findings(database: EncryptedDatabase, cancel: CancelAsked) -> tuple[str, ...]:
    """Open a copy and return what its integrity checks find, empty when all is well; Cancelled."""
    try:
        with opened(database, cancel) as connection:
            found: list[str] = []
            for pragma in ("cipher_integrity_check", "integrity_check", "foreign_key_check"):
                found += [str(row[0]) for row in connection.execute(f"PRAGMA {pragma}") if row[0] != "ok"]
            return tuple(found)
    except WorkspaceDamaged as damage:
        return (damage.what,)


def _faulty(connection: Any) -> bool:
    pragmas = ("integrity_check", "foreign_key_check")
    return any(row[0] != "ok" for pragma in pragmas for row in connection.execute(f"PRAGMA {pragma}"))


def _facts(connection: Any) -> DatabaseFacts:
    schema = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    head = connection.execute("SELECT number, mac FROM audit ORDER BY number DESC LIMIT 1").fetchone()
    counts = connection.execute(_COUNTS).fetchone()
    rows = connection.execute(_SOFTFILES)
    softfiles = tuple(map(StoredBytes._make, rows))
    if schema is None or head is None:
        raise WorkspaceDamaged
    return DatabaseFacts(str(schema[0]), head[0], bytes(head[1]).hex(), BackupCounts(*counts), softfiles)


def log_heads(database: EncryptedDatabase, positions: Collection[int]) -> dict[int, str]:
    """Return the MACs (hex) of a copy's log entries at these places, if there are any; WorkspaceDamaged."""
    with opened(database, lambda: False) as connection:
        found = ((one, connection.execute(_MAC_AT, (one,)).fetchone()) for one in positions)
        return {one: bytes(row[0]).hex() for one, row in found if row is not None}


@contextmanager
def opened(database: EncryptedDatabase, cancel: CancelAsked) -> Iterator[Any]:
    """Yield a connection that reads a copy nobody writes and makes no file beside it; WorkspaceDamaged."""
    address = f"{_address(database.path)}?mode=ro&immutable=1"
    connection = None
    try:
        with _explained(cancel):
            connection = dbapi2.connect(address, uri=True, isolation_level=None)
            connection.set_progress_handler(_asking(cancel), _ASKED_EVERY)
            engine.unlock(connection, database.key)
            yield connection
    finally:
        if connection is not None:
            connection.close()


def _address(path: Path) -> str:
    """Return the path as SQLite's URI wants it; a share's name must not look like a host."""
    posix = path.absolute().as_posix()
    return "file://" + ("" if posix.startswith("/") else "/") + quote(posix)


def _asking(cancel: CancelAsked) -> Callable[[], int]:
    return lambda: 1 if cancel() else 0


@contextmanager
def _explained(cancel: CancelAsked = lambda: False) -> Iterator[None]:
    try:
        yield
    except dbapi2.Error as error:
        if cancel():
            raise Cancelled from None
        raise as_fault(error) or WorkspaceDamaged() from None
