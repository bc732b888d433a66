"""The file index.db: two full-text tables over the same texts, and how far it has followed the archive.

`words` finds beginnings of words, `inside` (trigrams) parts of them. Both hold folded text
without keeping it; `document` keeps the texts as they are written, for showing where a match is.
"""

# ruff: noqa: S608 - only names of our own columns and tables are put into statements

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Connection, Engine

from ppid_desktop.domain.errors import WorkspaceDamaged
from ppid_desktop.runtime import atomic_file, looking
from ppid_desktop.storage.disk_faults import writing
from ppid_desktop.storage.engine import (
    EncryptedDatabase,
    create_database,
    read_engine,
    search_cache_mib,
    write_engine,
)
from ppid_desktop.storage.index_feed import FIELDS, NOTHING, Document, Watermark
from ppid_desktop.storage.index_query import Query, searchable

_FORMAT = "1"
_JOURNAL = "-journal"
_COLUMNS = ", ".join(field.name for field in FIELDS)
_VALUES = ", ".join("?" for _ in FIELDS)
_ENOUGH = 1000
"""So many records found by beginnings of words make looking inside words pointless."""

_SCHEMA = (
    "CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    f"CREATE TABLE document (place INTEGER PRIMARY KEY, record_id TEXT NOT NULL UNIQUE, {_COLUMNS})",
    f"CREATE VIRTUAL TABLE words USING fts5({_COLUMNS}, content='', contentless_delete=1,"
    " prefix='1 2 3', tokenize=\"unicode61 remove_diacritics 2\")",
    f"CREATE VIRTUAL TABLE inside USING fts5({_COLUMNS}, content='', contentless_delete=1,"
    " tokenize='trigram')",
)

_IN_WORDS = "SELECT rowid FROM words WHERE words MATCH :words"
_INSIDE = "SELECT rowid FROM inside WHERE inside MATCH :inside"


class IndexFile:
    """One open index; reading and writing may go on at the same time."""

    def __init__(self, database: EncryptedDatabase) -> None:
        """Open the file; WorkspaceDamaged when it is missing, unreadable or of another format."""
        self._writer: Engine = write_engine(database)
        self._reader: Engine = read_engine(database, cache_mib=search_cache_mib(), connections=1)
        try:
            with self._reader.connect() as connection:
                known = _has_state(connection) and _state(connection, "format") == _FORMAT
        except BaseException:
            self.close()
            raise
        if not known:
            self.close()
            raise WorkspaceDamaged

    def close(self) -> None:
        """Close all connections."""
        self._reader.dispose()
        self._writer.dispose()

    def watermark(self) -> Watermark:
        """Return the last change taken in."""
        with self._reader.connect() as connection:
            seq, _, token = _state(connection, "watermark").partition(" ")
        return Watermark(int(seq), token) if seq else NOTHING

    def filled_to(self) -> int | None:
        """Return how far the first filling came, None once it is done."""
        with self._reader.connect() as connection:
            filled = _state(connection, "filled")
        return int(filled) if filled else None

    def begin_filling(self, mark: Watermark) -> None:
        """Note that everything archived before `mark` is to be taken in from the start."""
        with self._writer.begin() as connection:
            _keep(connection, "watermark", f"{mark.seq} {mark.token}")
            _keep(connection, "filled", "0")

    def fill(self, documents: Sequence[Document]) -> None:
        """Take in the next documents of the first filling; none ends it."""
        with self._writer.begin() as connection:
            _take_in(connection, documents)
            _keep(connection, "filled", str(documents[-1].place) if documents else "")

    def follow(self, documents: Sequence[Document], mark: Watermark) -> None:
        """Take in documents changed up to `mark`."""
        with self._writer.begin() as connection:
            for one in documents:
                _forget(connection, one.record_id)
            _take_in(connection, documents)
            _keep(connection, "watermark", f"{mark.seq} {mark.token}")

    def count(self, query: Query) -> int:
        """Return how many records are found."""
        with self._reader.connect() as connection:
            found = _count(connection, query, _IN_WORDS)
            return found if found >= _ENOUGH else found + _count(connection, query, _beyond(query))

    def find(self, query: Query, offset: int, limit: int) -> tuple[Document, ...]:
        """Return a page: records with all terms at beginnings of words, newest first, then the others."""
        with self._reader.connect() as connection:
            places = _page(connection, query, _IN_WORDS, offset, limit)
            if len(places) < limit:
                in_words = _count(connection, query, f"{_IN_WORDS} LIMIT {_ENOUGH}")
                if in_words < _ENOUGH:
                    rest = max(0, offset - in_words)
                    places += _page(connection, query, _beyond(query), rest, limit - len(places))
            return _documents(connection, places)


def sweep(path: Path) -> None:
    """Remove an index whose making broke off; what the disk refuses to remove is made anew when it is asked.

    Only making it uses a rollback journal: one that is left tells of it.
    """
    if looking.exists(Path(f"{path}{_JOURNAL}")):
        with suppress(OSError):
            _remove(path)


def make(database: EncryptedDatabase) -> IndexFile:
    """Make an empty index in place of whatever lies there, and open it; DiskFull, TargetUnwritable."""
    with writing():
        _remove(database.path)
    create_database(database)
    engine = write_engine(database)
    try:
        with engine.begin() as connection:
            for statement in _SCHEMA:
                connection.exec_driver_sql(statement)
            _keep(connection, "format", _FORMAT)
    finally:
        engine.dispose()
    return IndexFile(database)


def _remove(path: Path) -> None:
    """Remove the index and its companions, the journal last: half an index must not stay without it."""
    for suffix in ("", "-wal", "-shm", _JOURNAL):
        atomic_file.remove(Path(f"{path}{suffix}"))


def _has_state(connection: Connection) -> bool:
    return connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'state'").first() is not None


def _state(connection: Connection, name: str) -> str:
    row = connection.exec_driver_sql("SELECT value FROM state WHERE name = ?", (name,)).first()
    return str(row[0]) if row else ""


def _keep(connection: Connection, name: str, value: str) -> None:
    connection.exec_driver_sql("INSERT OR REPLACE INTO state (name, value) VALUES (?, ?)", (name, value))


def _take_in(connection: Connection, documents: Sequence[Document]) -> None:
    """Add documents that are not there."""
    if not documents:
        return
    kept = [(one.place, one.record_id, *one.texts) for one in documents]
    searched = [(one.place, *_searchable(one)) for one in documents]
    columns = f"{_COLUMNS}) VALUES (?, {_VALUES})"
    connection.exec_driver_sql(
        f"INSERT INTO document (place, record_id, {_COLUMNS}) VALUES (?, ?, {_VALUES})", kept
    )
    connection.exec_driver_sql(f"INSERT INTO words (rowid, {columns}", searched)
    connection.exec_driver_sql(f"INSERT INTO inside (rowid, {columns}", searched)


def _searchable(one: Document) -> list[str]:
    return [searchable(text, numbers=field.numbers) for field, text in zip(FIELDS, one.texts, strict=True)]


def _forget(connection: Connection, record_id: str) -> None:
    row = connection.exec_driver_sql("SELECT place FROM document WHERE record_id = ?", (record_id,)).first()
    if row is not None:
        connection.exec_driver_sql("DELETE FROM document WHERE place = ?", (row[0],))
        connection.exec_driver_sql("DELETE FROM words WHERE rowid = ?", (row[0],))
        connection.exec_driver_sql("DELETE FROM inside WHERE rowid = ?", (row[0],))


def _beyond(query: Query) -> str:
    """Return the SELECT of what only looking inside words finds."""
    if not query.long_inside:
        return "SELECT rowid FROM document WHERE 0"
    short = "AND rowid IN (SELECT rowid FROM words WHERE words MATCH :short)" if query.short_words else ""
    return f"{_INSIDE} {short} AND rowid NOT IN ({_IN_WORDS})"


def _count(connection: Connection, query: Query, chosen: str) -> int:
    return int(_asked(connection, query, f"SELECT count(*) FROM ({chosen})", 0, 0)[0])


def _page(connection: Connection, query: Query, chosen: str, offset: int, limit: int) -> list[int]:
    return _asked(
        connection, query, f"{chosen} ORDER BY rowid DESC LIMIT :limit OFFSET :offset", offset, limit
    )


def _asked(connection: Connection, query: Query, statement: str, offset: int, limit: int) -> list[int]:
    """Return the first column; the driver takes the parameters a statement names and ignores the others."""
    values = {
        "words": query.words,
        "inside": query.long_inside,
        "short": query.short_words,
        "offset": offset,
        "limit": limit,
    }
    return [int(row[0]) for row in connection.exec_driver_sql(statement, values)]


def _documents(connection: Connection, places: Sequence[int]) -> tuple[Document, ...]:
    marks = ", ".join("?" for _ in places)
    rows = connection.exec_driver_sql(
        f"SELECT place, record_id, {_COLUMNS} FROM document WHERE place IN ({marks})",
        tuple(places),
    )
    found = {row[0]: Document(row[1], row[0], tuple(row[2:])) for row in rows}
    return tuple(found[place] for place in places if place in found)
