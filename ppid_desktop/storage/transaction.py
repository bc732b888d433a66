"""One open transaction as the repositories see it: a connection, the time, and short ways to ask."""

# ruff: noqa: S608 - only names of our own tables and columns are put into statements

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, Protocol
from uuid import UUID

from sqlalchemy import (
    Connection,
    Delete,
    Executable,
    Insert,
    RowMapping,
    Table,
    Update,
    bindparam,
    delete,
    insert,
    update,
)

from ppid_desktop.domain.errors import Bug, NotFound, StaleVersion
from ppid_desktop.storage import tables
from ppid_desktop.storage.known_case import KnownCase
from ppid_desktop.storage.selection import CHOSEN, Ids, by_id
from ppid_desktop.storage.sqlcipher_faults import explaining_faults

Parameters = Mapping[str, object]
_MOMENT = "moment"
_NONE: Parameters = {}


class Clock(Protocol):
    """The time, aware."""

    def now(self) -> datetime:
        """Return the present moment."""

    def today(self) -> date:
        """Return the present day in the office."""


@dataclass(frozen=True)
class Transaction:
    """A connection inside its transaction; used by one thread at a time."""

    connection: Connection
    clock: Clock
    known: KnownCase | None = None
    """The case the writer worked on last; None for readers."""

    def rows(self, statement: Executable, parameters: Parameters = _NONE) -> Sequence[RowMapping]:
        """Return all rows."""
        return self.connection.execute(statement, parameters).mappings().all()

    def first(self, statement: Executable, parameters: Parameters = _NONE) -> RowMapping | None:
        """Return the first row, if any."""
        return self.connection.execute(statement, parameters).mappings().first()

    def one(self, statement: Executable, parameters: Parameters = _NONE) -> RowMapping:
        """Return the only row; NotFound when there is none."""
        row = self.first(statement, parameters)
        if row is None:
            raise NotFound
        return row

    def number(self, statement: Executable, parameters: Parameters = _NONE) -> int:
        """Return the only value of the only row."""
        return int(self.connection.execute(statement, parameters).scalar_one())

    def run(self, statement: Executable, parameters: Parameters = _NONE) -> int:
        """Execute and return how many rows it touched."""
        return self.connection.execute(statement, parameters).rowcount

    def quick(self, statement: str, *parameters: object) -> Any:
        """Execute a fixed statement past SQLAlchemy, which takes many times what SQLite does; its cursor.

        For the few statements that every change runs.
        """
        driver = self.connection.connection.driver_connection
        if driver is None:
            raise Bug
        with explaining_faults():
            return driver.execute(statement, parameters)

    def changes(self) -> int:
        """Return how many rows this connection has changed since it was opened."""
        driver = self.connection.connection.driver_connection
        if driver is None:
            raise Bug
        return int(driver.total_changes)

    def insert(self, table: Table, *rows: Parameters) -> None:
        """Add rows, all with the same columns."""
        if rows:  # without any, SQLAlchemy would add an empty one
            self.connection.execute(_insertion(table), rows if len(rows) > 1 else rows[0])

    def save(self, table: Table, entity_id: UUID, row: Parameters) -> None:
        """Change the row with this id; NotFound."""
        names = _settable(row)
        statement = _change(table.name, names)
        if not self.quick(statement, *(row[name] for name in names), str(entity_id)).rowcount:
            raise NotFound

    def save_version(self, table: Table, entity_id: UUID, expected: int, row: Parameters) -> None:
        """Change the row with this id if it still has the expected version; StaleVersion, NotFound."""
        names = _settable(row)
        statement = f"{_change(table.name, names)} AND row_version = ?"
        if not self.quick(statement, *(row[name] for name in names), str(entity_id), expected).rowcount:
            self.one(by_id(table).ids, {CHOSEN: str(entity_id)})
            raise StaleVersion

    def delete(self, table: Table, entity_id: UUID) -> None:
        """Delete the row with this id; NotFound."""
        if not self.run(_deletion(table), {CHOSEN: str(entity_id)}):
            raise NotFound

    def touch(self, record_id: UUID) -> None:
        """Note that something of this record changed now."""
        self.touch_all(by_id(tables.record).ids, record_id)

    def touch_all(self, records: Ids, chosen: UUID) -> None:
        """Note that something changed now of the records a fixed SELECT gives for its `chosen_id`."""
        moment = self.clock.now().isoformat()
        self.run(_touching(records), {CHOSEN: str(chosen), _MOMENT: moment})


def _settable(row: Parameters) -> tuple[str, ...]:
    """Return the columns a change sets: naming the id would rewrite its index."""
    return tuple(name for name in row if name != "id")


@cache
def _insertion(table: Table) -> Insert:
    return insert(table)


@cache
def _change(table: str, names: tuple[str, ...]) -> str:
    return f"UPDATE {table} SET {', '.join(f'{name} = ?' for name in names)} WHERE id = ?"


@cache
def _deletion(table: Table) -> Delete:
    return delete(table).where(by_id(table).condition)


@cache
def _touching(records: Any) -> Update:
    """Return the statement for one of the few fixed SELECTs of records."""
    record = tables.record
    return update(record).where(record.c.id.in_(records)).values(changed_at=bindparam(_MOMENT))
