"""One number for the content of a record, kept up with every change, so that content and log can be compared.

    number of a row     = HMAC-SHA256(content key, JSON of table, owner, columns that are content)
    number of an owner  = sum of its rows' numbers modulo 2^256, the owner being a record, entry or the like
    what the log keeps  = HMAC-SHA256(content key, owner, number of the owner)

A sum (the MSet-Add-Hash of Clarke et al., ASIACRYPT 2003) needs only the rows that changed, however large the
record is, and a change behind the program's back stays in it: whatever is saved afterwards adds to a number
that its rows do not have. What may serve hundreds of records is an owner of its own.

The changes are seen by TEMP triggers. They belong to the connection that made them, the writer's: no other
way of changing a row moves the numbers.
"""

# ruff: noqa: S608 - only names of our own tables and columns are put into statements

import hmac
import json
from collections import defaultdict
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import Connection

from ppid_desktop.domain.errors import Bug
from ppid_desktop.storage.audit_chain import canonical_entry
from ppid_desktop.storage.sqlcipher_faults import explaining_faults

_ROW = b"ppid-desktop/v1/content-row"
_LOGGED = b"ppid-desktop/v1/content-logged"
_BYTES = 32
_MODULUS = 1 << (8 * _BYTES)
_FUNCTION = "ppid_content"
_WATCHED = "ppid_content_watched"
_OF_ROUND = "(SELECT record_id FROM round WHERE id = {row}.round_id)"
_OF_SOFTFILE = "(SELECT record_id FROM softfile WHERE id = {row}.softfile_id)"
_OF_OWNER = """coalesce((SELECT record_id FROM determination WHERE id = {row}.owner_id),
    (SELECT record_id FROM archive_event WHERE id = {row}.owner_id),
    (SELECT record_id FROM round WHERE id = {row}.owner_id), {row}.owner_id)"""
_FILE = "(SELECT name || ' ' || sha256 || ' ' || size FROM stored_file WHERE id = {row}.file_id)"


@dataclass(frozen=True)
class _Rows:
    """Which columns of a table are content, and whose: an SQL expression with `{row}` for the row."""

    columns: str
    owner: str = "{row}.record_id"
    file: bool = False

    def values(self, row: str) -> str:
        """Return the SQL of owner and content of a row."""
        parts = [f"coalesce({self.owner}, '')", *("{row}." + name for name in self.columns.split())]
        return ", ".join(part.format(row=row) for part in (*parts, *([_FILE] if self.file else ())))

    def among(self, there: Container[str]) -> "_Rows":
        """Return what counted where only these columns are there: a later migration brings the others."""
        return replace(self, columns=" ".join(name for name in self.columns.split() if name in there))


CONTENT: dict[str, _Rows] = {
    "record": _Rows(
        "id case_no register_no created_at created_by sop_id origin origin_source version sealed_version"
        " content",
        "{row}.id",
    ),
    "record_entry": _Rows("entry_id"),
    "entry": _Rows("id kind removed_at content", "{row}.id"),
    "equipment_item": _Rows("id content", "{row}.check_id"),
    "participant": _Rows("id content"),
    "determination": _Rows("id content"),
    "attachment": _Rows("id owner_id content", _OF_OWNER, file=True),
    "softfile": _Rows("id position removed_at content"),
    "softfile_version": _Rows("id softfile_id number saved content", _OF_SOFTFILE, file=True),
    # No content of the record: what is rescued into an archived one must not look like a change of it.
    "rescued_copy": _Rows("id softfile_id content", "{row}.id", file=True),
    "round": _Rows("id number content"),
    "export": _Rows("id round_id copy_no code registry content", _OF_ROUND, file=True),
    "returned": _Rows("id round_id reading content", _OF_ROUND, file=True),
    "correction": _Rows("id round_id content", _OF_ROUND),
    "set_aside": _Rows("id round_id returned_id content", _OF_ROUND),
    "upheld": _Rows("id round_id returned_id content", _OF_ROUND),
    "sent_softfile": _Rows("round_id softfile_id content", _OF_ROUND),
    "submission": _Rows("id content", "{row}.id"),
    "submission_round": _Rows("submission_id round_id", _OF_ROUND),
    "archive_state": _Rows("file_id content"),
    "archive_event": _Rows("id kind content"),
    "archive_latest": _Rows("sealed_seq file_id item_no"),
    "handover": _Rows("id content"),
    # Manifest and snapshot are covered by the manifest's hash.
    "sealed": _Rows(
        "seq id version item_no file_id sealed_at sealed_by manifest_sha256 register_no title summary unit"
        " category classification_code softfile_names"
    ),
}

NOT_CONTENT = frozenset(
    {
        # of the workspace and its office
        "workspace", "secret", "employee", "account", "setting", "code_entry", "holiday",
        "equipment_template", "inventory_list", "inventory_row", "number_series", "archive_file",
        # a row of these is covered where content refers to it
        "stored_file", "file_check",
        # the log, what is kept for it, and notes for the search index
        "audit", "content_sum", "change",
    }
)  # fmt: skip
"""The tables whose rows belong to no record; a table is in here or in CONTENT."""


@dataclass(frozen=True)
class ContentKey:
    """Computes the numbers; `repr` does not show the key."""

    key: bytes = field(repr=False)

    def row(self, table: str, owner: str, *values: object) -> int:
        """Return the number of a row; a value of a type that the program never writes counts too."""
        canonical = json.dumps((table, owner, *values), default=_strange).encode()
        return int.from_bytes(hmac.digest(self.key, _ROW + canonical, "sha256"))

    def logged(self, owner: str, number: int) -> str:
        """Return what the log keeps of an owner's number: 64 hex digits."""
        return hmac.digest(self.key, _LOGGED + canonical_entry((owner, as_bytes(number))), "sha256").hex()


def _strange(value: object) -> dict[str, str]:
    """Return a BLOB, where the program writes text and numbers only, as what no text can be mistaken for."""
    return {"blob": repr(value)}


def as_bytes(number: int) -> bytes:
    """Return a number as it is kept in the database."""
    return number.to_bytes(_BYTES)


def as_number(kept: object) -> int:
    """Return the number that was kept; what is no BLOB of its length was put there by somebody else."""
    return int.from_bytes(kept) if isinstance(kept, bytes) and len(kept) == _BYTES else -1


def added(number: int, change: int) -> int:
    """Return the sum of a number and what is added to it."""
    return (number + change) % _MODULUS


def tables_of(connection: Connection) -> tuple[str, ...]:
    """Return the tables of contents that are there: a database about to be upgraded lacks the newest."""
    found = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
    return tuple(table for table in CONTENT if table in found)


def counted(connection: Connection, table: str) -> str:
    """Return the SQL of owner and content of a row `one`; empty where an upgrade is to bring the table.

    What an upgrade is to bring to a table is left out too, so that the numbers are those of the program that
    made them.
    """
    there = connection.exec_driver_sql("SELECT name FROM pragma_table_info(?)", (table,)).scalars().all()
    return CONTENT[table].among(there).values("one") if there else ""


def rows(connection: Connection, table: str) -> Iterator[tuple[Any, ...]]:
    """Give owner and content of every row of a table; before an upgrade brings the table there is none."""
    values = counted(connection, table)
    if not values:
        return
    statement = f"SELECT {values} FROM {table} AS one"
    found = connection.execution_options(yield_per=500).exec_driver_sql(statement)
    yield from (tuple(row) for row in found)


class ContentRecorder:
    """Adds up what the writer's connection does to the numbers, one transaction at a time."""

    def __init__(self, key: ContentKey, moved: Callable[[str], None]) -> None:
        """`moved` is told the table of every row that moves."""
        self._key = key
        self._moved = moved
        self._changes: dict[str, int] = defaultdict(int)

    def begin(self, connection: Connection) -> None:
        """Forget the transaction before; a connection seen for the first time gets its triggers.

        Called outside any transaction: a rollback would take new triggers away again.
        """
        self._changes.clear()
        if _WATCHED in connection.info:
            return
        driver = connection.connection.driver_connection
        if driver is None:
            raise Bug
        driver.create_function(_FUNCTION, -1, self._count)
        with explaining_faults():
            for statement in _statements():
                driver.execute(statement)
        connection.info[_WATCHED] = True

    def changes(self) -> dict[str, int]:
        """Return by how much the number of each owner changed in this transaction."""
        return {owner: change for owner, change in self._changes.items() if change % _MODULUS}

    def _count(self, sign: int, table: str, owner: str, *values: object) -> None:
        self._moved(table)
        self._changes[owner] += sign * self._key.row(table, owner, *values)


def _statements() -> Iterator[str]:
    for table, content in CONTENT.items():
        gone, come = (
            f"SELECT {_FUNCTION}({sign}, '{table}', {content.values(row)});"
            for sign, row in ((-1, "OLD"), (1, "NEW"))
        )
        own = ", ".join((*content.columns.split(), *_links(content)))
        for event, calls in (("INSERT", come), ("DELETE", gone), (f"UPDATE OF {own}", gone + come)):
            name = f"content_{table}_{event.split()[0].lower()}"
            yield f"CREATE TEMP TRIGGER {name} AFTER {event} ON main.{table} BEGIN {calls} END"
    # The digest of stored bytes may be renewed: no content, but part of what a case shows.
    renewed = f"SELECT {_FUNCTION}(0, 'stored_file', OLD.id);"
    yield f"CREATE TEMP TRIGGER content_stored_file AFTER UPDATE ON main.stored_file BEGIN {renewed} END"


def _links(content: _Rows) -> Iterator[str]:
    """Give the columns that say whose a row is and which file it names, where they are not content too."""
    named = content.columns.split()
    for link in ("record_id", "check_id", "owner_id", "softfile_id", "round_id", "file_id"):
        used = "{row}." + link in content.owner or (content.file and link == "file_id")
        if used and link not in named:
            yield link
