"""One open transaction as the repositories see it: a connection, the time, and short ways to ask."""

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

from ppid_desktop.domain.errors import NotFound, StaleVersion
from ppid_desktop.storage import tables
from ppid_desktop.storage.selection import CHOSEN, Ids, by_id

Parameters = Mapping[str, object]
_MOMENT, _EXPECTED = "moment", "expected_version"
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

    def insert(self, table: Table, row: Parameters) -> None:
        """Add a row."""
        self.connection.execute(_insertion(table), row)

    def save(self, table: Table, entity_id: UUID, row: Parameters) -> None:
        """Change the row with this id; NotFound."""
        if not self.run(_change(table), {**row, CHOSEN: str(entity_id)}):
            raise NotFound

    def save_version(self, table: Table, entity_id: UUID, expected: int, row: Parameters) -> None:
        """Change the row with this id if it still has the expected version; StaleVersion, NotFound."""
        chosen = {CHOSEN: str(entity_id)}
        if not self.run(_versioned_change(table), {**row, **chosen, _EXPECTED: expected}):
            self.one(by_id(table).ids, chosen)
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


@cache
def _insertion(table: Table) -> Insert:
    return insert(table)


@cache
def _change(table: Table) -> Update:
    return update(table).where(by_id(table).condition)


@cache
def _versioned_change(table: Table) -> Update:
    return _change(table).where(table.c.row_version == bindparam(_EXPECTED))


@cache
def _deletion(table: Table) -> Delete:
    return delete(table).where(by_id(table).condition)


@cache
def _touching(records: Any) -> Update:
    """Return the statement for one of the few fixed SELECTs of records."""
    record = tables.record
    return update(record).where(record.c.id.in_(records)).values(changed_at=bindparam(_MOMENT))
