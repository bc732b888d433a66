"""Puts whole cases together: one query per table for any number of records."""

from sqlalchemy import select
from sqlalchemy.sql.elements import ColumnElement

from ppid_desktop.domain.archive import ArchiveState
from ppid_desktop.domain.record import Case, Coordination, EquipmentCheck, Record, SourceRequest
from ppid_desktop.storage import tables
from ppid_desktop.storage.archive_repository import states_of
from ppid_desktop.storage.entry_repository import (
    E,
    Entry,
    determinations_of,
    entries_where,
    participants_of,
)
from ppid_desktop.storage.round_repository import rounds_where
from ppid_desktop.storage.rows import Shape, grouped
from ppid_desktop.storage.softfile_repository import softfiles_where
from ppid_desktop.storage.transaction import RecordIds, Transaction

RECORD = Shape(
    Record,
    tables.record,
    (
        "id",
        "case_no",
        "register_no",
        "created_at",
        "created_by",
        "sop_id",
        "row_version",
        "origin",
        "origin_source",
        "version",
        "last_step",
        "opened",
    ),
)


def cases_where(
    tx: Transaction, condition: ColumnElement[bool], *, long_texts: bool = True
) -> tuple[Case, ...]:
    """Return the cases of the chosen records by case number; without `long_texts` those stay empty."""
    chosen = select(tables.record.c.id).where(condition)
    records = tx.rows(select(tables.record).where(condition).order_by(tables.record.c.case_no))
    entries = _entries(tx, chosen)
    softfiles = softfiles_where(tx, tables.softfile.c.record_id.in_(chosen))
    participants = participants_of(tx, chosen)
    rounds = rounds_where(tx, tables.round_.c.record_id.in_(chosen), long_texts=long_texts)
    determinations = determinations_of(tx, chosen)
    states = states_of(tx, chosen, long_texts=long_texts)
    return tuple(
        Case(
            record=RECORD.value(row),
            coordinations=_only(Coordination, entries.get(row["id"], ())),
            checks=_only(EquipmentCheck, entries.get(row["id"], ())),
            sources=_only(SourceRequest, entries.get(row["id"], ())),
            softfiles=softfiles.get(row["id"], ()),
            participants=participants.get(row["id"], ()),
            rounds=rounds.get(row["id"], ()),
            determinations=determinations.get(row["id"], ()),
            archive=states.get(row["id"], ArchiveState()),
        )
        for row in records
    )


def _entries(tx: Transaction, records: RecordIds) -> dict[str, tuple[Entry, ...]]:
    """Return the entries of records by record id, in the order they were linked."""
    link = tables.record_entry
    of_records = link.c.record_id.in_(records)
    entries = entries_where(tx, tables.entry.c.id.in_(select(link.c.entry_id).where(of_records)))
    rows = tx.rows(select(link).where(of_records).order_by(link.c.seq))
    return grouped(rows, "record_id", lambda row: entries[row["entry_id"]])


def _only(kind: type[E], entries: tuple[Entry, ...]) -> tuple[E, ...]:
    return tuple(one for one in entries if isinstance(one, kind))
