"""Records, and whole cases put together from everything that belongs to them."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, func, select, union_all
from sqlalchemy.dialects.sqlite import insert

from ppid_desktop.domain.errors import NotFound
from ppid_desktop.domain.record import Case, Record
from ppid_desktop.storage import tables
from ppid_desktop.storage.case_loader import RECORD, cases_where, refreshed
from ppid_desktop.storage.selection import CHOSEN, Selection, by_id
from ppid_desktop.storage.transaction import Transaction

_CASE_SERIES = "case"
_ONE = by_id(tables.record)
_RECORD = select(tables.record).where(_ONE.condition)
_CHANGED_AT = select(tables.record.c.changed_at).where(_ONE.condition)
_NAMED = Selection(
    tables.record,
    tables.record.c.id.in_(select(func.json_each(bindparam(CHOSEN)).table_valued("value").c.value)),
)
_CHANGED_TIMES = select(tables.record.c.id, tables.record.c.changed_at).where(_NAMED.condition)
_IN_WORK = Selection(tables.record, tables.record.c.in_work)
_COUNT_IN_WORK = select(func.count()).select_from(tables.record).where(tables.record.c.in_work)
_DRAWING = (
    insert(tables.number_series)
    .on_conflict_do_update(["series", "year"], set_={"last": tables.number_series.c.last + 1})
    .returning(tables.number_series.c.last)
)
_SPENDING = insert(tables.number_series).on_conflict_do_update(
    ["series", "year"],
    set_={"last": func.max(tables.number_series.c.last, insert(tables.number_series).excluded.last)},
)
_LAST_DRAWN = select(tables.number_series.c.last).where(
    tables.number_series.c.series == bindparam("series"), tables.number_series.c.year == bindparam("year")
)
_ENTRY, _ROUND = tables.entry.c, tables.round_.c
_WRITTEN = union_all(
    *(
        select(_ENTRY.id.label("owner"), func.json_extract(_ENTRY.content, path).label("number")).where(
            _ENTRY.kind == kind
        )
        for kind, path in (("source_request", "$.letter_no"), ("coordination", "$.memo_no"))
    ),
    select(_ROUND.id, func.json_extract(_ROUND.content, "$.memo_no")),
)


class RecordRepository:
    """Records inside one transaction."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def add(self, record: Record) -> None:
        """Add a new record."""
        moment = self._tx.clock.now().isoformat()
        self._tx.insert(tables.record, RECORD.row(record, changed_at=moment))

    def get(self, record_id: UUID) -> Record:
        """Return a record; NotFound."""
        return RECORD.value(self._tx.one(_RECORD, {CHOSEN: str(record_id)}))

    def save(self, record: Record) -> Record:
        """Save a record, whose case number never changes, and return it with its new row version.

        StaleVersion, NotFound.
        """
        following = replace(record, row_version=record.row_version + 1)
        row = RECORD.row(following, changed_at=self._tx.clock.now().isoformat())
        del row["case_no"]  # it never changes; naming it would rewrite its index
        self._tx.save_version(tables.record, record.id, record.row_version, row)
        if self._tx.known:
            self._tx.known.saved(following)
        return following

    def case(self, record_id: UUID) -> Case:
        """Return a record with everything that belongs to it; NotFound."""
        known = self._tx.known
        if known and (found := known.get(record_id)):
            case = refreshed(self._tx, *found)
        else:
            case = self._whole_case(record_id)
        if known:
            known.keep(case)
        return case

    def _whole_case(self, record_id: UUID) -> Case:
        found = cases_where(self._tx, _ONE, {CHOSEN: str(record_id)})
        if not found:
            raise NotFound
        return found[0]

    def cases(self, record_ids: Iterable[UUID], *, long_texts: bool = True) -> tuple[Case, ...]:
        """Return these records' cases by case number, each table read once.

        Without `long_texts` registries, readings, manifests and snapshots stay empty texts.
        """
        return cases_where(self._tx, _NAMED, _named(record_ids), long_texts=long_texts)

    def cases_in_work(self) -> tuple[Case, ...]:
        """Return the cases neither called off nor sealed in their present version, by case number.

        Made for lists: registries, readings, manifests and snapshots stay empty texts.
        """
        return cases_where(self._tx, _IN_WORK, {}, long_texts=False)

    def count_in_work(self) -> int:
        """Return how many `cases_in_work` there are."""
        return self._tx.number(_COUNT_IN_WORK)

    def changed_at(self, record_id: UUID) -> datetime:
        """Return when the record or anything that belongs to it last changed; NotFound."""
        row = self._tx.one(_CHANGED_AT, {CHOSEN: str(record_id)})
        return datetime.fromisoformat(row["changed_at"])

    def changed_times(self, record_ids: Iterable[UUID]) -> dict[UUID, datetime]:
        """Return when each of these records last changed."""
        rows = self._tx.rows(_CHANGED_TIMES, _named(record_ids))
        return {UUID(row["id"]): datetime.fromisoformat(row["changed_at"]) for row in rows}

    def next_case_no(self) -> int:
        """Draw the next workspace-wide serial; it is spent once the transaction commits."""
        return self.next_number(_CASE_SERIES, 0)

    def number_to_come(self, series: str, year: int) -> int:
        """Return what `next_number` would draw now; nothing is spent."""
        row = self._tx.first(_LAST_DRAWN, {"series": series, "year": year})
        return row["last"] + 1 if row else 1

    def written_numbers(self) -> frozenset[tuple[str, str]]:
        """Return the number of every letter and nota of the workspace with its entry's or round's id."""
        rows = self._tx.rows(_WRITTEN, {})
        return frozenset((row["owner"], row["number"]) for row in rows if row["number"])

    def next_number(self, series: str, year: int) -> int:
        """Draw the next number of a series in a year, from 1; it is spent once the transaction commits."""
        return self._tx.number(_DRAWING, {"series": series, "year": year, "last": 1})

    def spend_to(self, series: str, year: int, number: int) -> None:
        """Let a series go on after a number that was drawn for another one; never back."""
        self._tx.run(_SPENDING, {"series": series, "year": year, "last": number})


def _named(record_ids: Iterable[UUID]) -> dict[str, str]:
    return {CHOSEN: json.dumps([str(one) for one in record_ids])}
