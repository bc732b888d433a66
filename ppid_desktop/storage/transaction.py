"""One open transaction as the repositories see it: a connection, the time, and short ways to ask."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from sqlalchemy import CompoundSelect, Connection, Executable, RowMapping, Select, select, update
from sqlalchemy.sql.elements import ColumnElement

from ppid_desktop.domain.errors import NotFound, StaleVersion
from ppid_desktop.storage import tables

RecordIds = Select[tuple[str]] | CompoundSelect[tuple[str]]
"""A SELECT giving record ids."""


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

    def rows(self, statement: Executable) -> Sequence[RowMapping]:
        """Return all rows."""
        return self.connection.execute(statement).mappings().all()

    def one(self, statement: Executable) -> RowMapping:
        """Return the only row; NotFound when there is none."""
        row = self.connection.execute(statement).mappings().first()
        if row is None:
            raise NotFound
        return row

    def first(self, statement: Executable) -> RowMapping | None:
        """Return the first row, if any."""
        return self.connection.execute(statement).mappings().first()

    def number(self, statement: Executable) -> int:
        """Return the only value of the only row."""
        return int(self.connection.execute(statement).scalar_one())

    def run(self, statement: Executable) -> int:
        """Execute and return how many rows it touched."""
        return self.connection.execute(statement).rowcount

    def change_one(self, statement: Executable) -> None:
        """Execute a change that must touch a row; NotFound when it does not."""
        if not self.run(statement):
            raise NotFound

    def must_exist(self, column: ColumnElement[str], entity_id: UUID) -> None:
        """Raise StaleVersion when the row is there (its version differed), NotFound when it is not."""
        self.one(select(column).where(column == str(entity_id)))
        raise StaleVersion

    def touch(self, record_id: UUID) -> None:
        """Note that something of this record changed now."""
        self._touch(tables.record.c.id == str(record_id))

    def touch_all(self, records: RecordIds) -> None:
        """Note that something of these records changed now."""
        self._touch(tables.record.c.id.in_(records))

    def _touch(self, condition: ColumnElement[bool]) -> None:
        self.run(update(tables.record).where(condition).values(changed_at=self.clock.now().isoformat()))
