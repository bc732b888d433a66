"""Connections to the encrypted databases: how they are keyed, tuned and shared between threads.

One write engine holds one connection, used by the serial writer thread; a second taker waits until it is
free. One read engine holds two, read-only, each seeing its own WAL snapshot. A connection stays open between
uses (keying it and filling its page cache again would cost more than the queries) and may be used by any
thread, one at a time.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

import psutil
from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlcipher3 import dbapi2

from ppid_desktop.domain.errors import Bug, WorkspaceBusy, WorkspaceDamaged
from ppid_desktop.runtime import atomic_file
from ppid_desktop.storage.disk_faults import writing
from ppid_desktop.storage.sqlcipher_faults import as_fault, explaining_faults, translate

WRITE_CACHE_MIB = 32
READ_CONNECTIONS = 2
_MORE_READERS = 4  # as many as long jobs run side by side
_KEY_BYTES = 32
_SEARCH_CACHE_MIB = 256
_READING_CACHE_MIB = 48
_BUSY_TIMEOUT_MS = 10_000
_WAL_LIMIT_BYTES = 64 << 20
_POOL_TIMEOUT_S = 60


class Durability(Enum):
    """When a commit is on the disk (PRAGMA synchronous): FULL before it returns, NORMAL at the checkpoint."""

    FULL = "FULL"
    NORMAL = "NORMAL"


@dataclass(frozen=True)
class EncryptedDatabase:
    """One SQLCipher file and its raw 32-byte key; `repr` does not show the key."""

    path: Path
    key: bytes = field(repr=False)
    durability: Durability = Durability.FULL

    def __post_init__(self) -> None:
        if len(self.key) != _KEY_BYTES:  # SQLCipher would take another length for a passphrase
            raise Bug


def create_database(database: EncryptedDatabase) -> None:
    """Make an empty encrypted database in WAL mode, on the disk when the call returns; never over a file.

    DiskFull, TargetUnwritable, WorkspaceDamaged.
    """
    with writing():
        os.close(os.open(database.path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    engine = write_engine(database)
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql("PRAGMA user_version = 0")
    finally:
        engine.dispose()
    with writing():
        with database.path.open("r+b") as file:
            os.fsync(file.fileno())
        atomic_file.flush_folder(database.path.parent)


def write_engine(database: EncryptedDatabase, *, cache_mib: int = WRITE_CACHE_MIB) -> Engine:
    """Return the engine whose transactions begin with BEGIN IMMEDIATE; for the serial writer.

    The file must exist (`create_database`). Opening raises WorkspaceDamaged for a missing file, a wrong key
    or damage; statements raise DiskFull, WorkspaceBusy or WorkspaceDamaged in place of the driver's errors.
    """
    tuning = (
        "journal_mode = WAL",
        f"synchronous = {database.durability.value}",
        f"journal_size_limit = {_WAL_LIMIT_BYTES}",
        "recursive_triggers = ON",
    )
    return _engine(database, 1, "BEGIN IMMEDIATE", (*_shared_tuning(cache_mib), *tuning))


def read_engine(
    database: EncryptedDatabase, *, cache_mib: int | None = None, connections: int = READ_CONNECTIONS
) -> Engine:
    """Return the engine whose connections refuse every change; each of its transactions is a snapshot.

    `connections` stay open; verifying and other long work may take some more, so that it never keeps a page
    waiting.
    """
    tuning = (*_shared_tuning(cache_mib or reading_cache_mib()), "query_only = ON")
    return _engine(database, connections, "BEGIN", tuning, overflow=_MORE_READERS)


def reading_cache_mib(ram_bytes: int | None = None) -> int:
    """Return the page cache of a connection that reads: 48 MiB, but at most 1/64 of this PC's memory.

    A log of 100,000 entries fits in: with less, every page of it is decrypted anew each time it is searched.
    """
    ram = psutil.virtual_memory().total if ram_bytes is None else ram_bytes
    return max(16, min(_READING_CACHE_MIB, ram // 64 >> 20))


def search_cache_mib(ram_bytes: int | None = None) -> int:
    """Return the page cache for the search connection: 256 MiB, but at most 1/16 of this PC's memory."""
    ram = psutil.virtual_memory().total if ram_bytes is None else ram_bytes
    return max(16, min(_SEARCH_CACHE_MIB, ram // 16 >> 20))


def checkpoint_then_integrity_check(engine: Engine) -> tuple[str, ...]:
    """Return the findings of `cipher_integrity_check` and `integrity_check`, empty when all is well.

    Takes a write engine outside any transaction. The checkpoint comes first: after a crash the check would
    else report pages that lie newer in the WAL. WorkspaceBusy while a reader holds an old snapshot.
    """
    problems = []
    with _outside_transaction(engine) as connection:
        _checkpoint(connection)
        for pragma in ("cipher_integrity_check", "integrity_check"):
            problems += [str(row[0]) for row in connection.execute(f"PRAGMA {pragma}") if row[0] != "ok"]
    return tuple(problems)


def page_damage(reader: Engine, writer: Engine) -> tuple[str, ...]:
    """Return which pages of the file do not pass their HMAC, empty when all do; others go on writing.

    What a reader finds while a checkpoint goes on is asked again on the writer, whose word counts.
    """
    with _outside_transaction(reader) as connection:
        if not connection.execute("PRAGMA cipher_integrity_check").fetchall():
            return ()
    with _outside_transaction(writer) as connection:
        _checkpoint(connection)
        return tuple(str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check"))


def wal_frames(engine: Engine) -> int:
    """Return how many frames of the WAL SQLite took in when it opened the file."""
    with _outside_transaction(engine) as connection:
        _, frames, _ = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    return int(frames)


def checkpoint(engine: Engine) -> None:
    """Move the whole WAL into the file and empty it; WorkspaceBusy while a reader holds a snapshot."""
    with _outside_transaction(engine) as connection:
        _checkpoint(connection)


def _engine(
    database: EncryptedDatabase, connections: int, begin: str, tuning: tuple[str, ...], overflow: int = 0
) -> Engine:
    engine = create_engine(
        "sqlite+pysqlite://",
        module=dbapi2,
        creator=lambda: connected(database, tuning),
        poolclass=QueuePool,
        pool_size=connections,
        max_overflow=overflow,
        pool_timeout=_POOL_TIMEOUT_S,
        hide_parameters=True,
    )

    def begin_transaction(connection: Connection) -> None:
        driver = connection.connection.driver_connection
        with explaining_faults():  # past SQLAlchemy's own machinery, which every transaction would pay for
            driver.execute(begin) if driver else None

    event.listen(engine, "begin", begin_transaction)
    event.listen(engine, "handle_error", translate, retval=True)
    return engine


def _shared_tuning(cache_mib: int) -> tuple[str, ...]:
    return (
        "temp_store = MEMORY",
        f"cache_size = {-1024 * cache_mib}",
        f"busy_timeout = {_BUSY_TIMEOUT_MS}",
        "foreign_keys = ON",
        "trusted_schema = OFF",
    )


def connected(database: EncryptedDatabase, tuning: tuple[str, ...]) -> Any:
    """Return a keyed, tuned connection that has proved it can read the file."""
    if not database.path.is_file():  # SQLite would make an empty one
        raise WorkspaceDamaged("Basis data ruang kerja tidak ditemukan.")
    connection = None
    try:
        connection = dbapi2.connect(str(database.path), isolation_level=None, check_same_thread=False)
        unlock(connection, database.key)
        for pragma in tuning:
            connection.execute(f"PRAGMA {pragma}").fetchall()
    except dbapi2.Error as error:
        if connection is not None:
            connection.close()
        raise as_fault(error) or WorkspaceDamaged() from None
    return connection


def unlock(connection: Any, key: bytes) -> None:
    """Key the connection first of all; SQLCipher's own log would write to the console."""
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA cipher_compatibility = 4")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


@contextmanager
def _outside_transaction(engine: Engine) -> Iterator[Any]:
    """Yield the driver's connection in autocommit, with the driver's errors turned into faults."""
    pooled = engine.raw_connection()
    try:
        yield pooled.driver_connection
    except dbapi2.Error as error:
        raise as_fault(error) or WorkspaceDamaged() from None
    finally:
        pooled.close()


def _checkpoint(connection: Any) -> None:
    busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise WorkspaceBusy
