"""Records, and whole cases put together from everything that belongs to them."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import insert, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or
from sqlalchemy.sql.elements import ColumnElement

from ppid_desktop.domain.record import Case, Record
from ppid_desktop.storage import tables
from ppid_desktop.storage.case_loader import RECORD, cases_where
from ppid_desktop.storage.transaction import Transaction

_CASE_SERIES = "case"


class RecordRepository:
    """Records inside one transaction."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def add(self, record: Record) -> None:
        """Add a new record."""
        moment = self._tx.clock.now().isoformat()
        self._tx.run(insert(tables.record).values(RECORD.row(record, changed_at=moment)))

    def get(self, record_id: UUID) -> Record:
        """Return a record; NotFound."""
        return RECORD.value(self._tx.one(select(tables.record).where(_is(record_id))))

    def save(self, record: Record) -> Record:
        """Save a record and return it with its new row version; StaleVersion, NotFound."""
        following = replace(record, row_version=record.row_version + 1)
        mine = _is(record.id) & (tables.record.c.row_version == record.row_version)
        moment = self._tx.clock.now().isoformat()
        if not self._tx.run(
            update(tables.record).where(mine).values(RECORD.row(following, changed_at=moment))
        ):
            self._tx.must_exist(tables.record.c.id, record.id)
        return following

    def case(self, record_id: UUID) -> Case:
        """Return a record with everything that belongs to it; NotFound."""
        self._tx.one(select(tables.record.c.id).where(_is(record_id)))
        return cases_where(self._tx, _is(record_id))[0]

    def cases_in_work(self) -> tuple[Case, ...]:
        """Return the cases neither called off nor sealed in their present version, by case number.

        Made for lists: registries, readings, manifests and snapshots stay empty texts.
        """
        return cases_where(self._tx, tables.record.c.in_work, long_texts=False)

    def changed_at(self, record_id: UUID) -> datetime:
        """Return when the record or anything that belongs to it last changed; NotFound."""
        row = self._tx.one(select(tables.record.c.changed_at).where(_is(record_id)))
        return datetime.fromisoformat(row["changed_at"])

    def next_case_no(self) -> int:
        """Draw the next workspace-wide serial; it is spent once the transaction commits."""
        return self.next_number(_CASE_SERIES, 0)

    def next_number(self, series: str, year: int) -> int:
        """Draw the next number of a series in a year, from 1; it is spent once the transaction commits."""
        statement = insert_or(tables.number_series).values(series=series, year=year, last=1)
        drawn = statement.on_conflict_do_update(
            ["series", "year"], set_={"last": tables.number_series.c.last + 1}
        )
        return self._tx.number(drawn.returning(tables.number_series.c.last))


def _is(record_id: UUID) -> ColumnElement[bool]:
    return tables.record.c.id == str(record_id)
