"""Puts whole cases together: one query per table for any number of records."""

from functools import cache
from typing import Any

from sqlalchemy import Select, select

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
from ppid_desktop.storage.selection import Selection, belonging_to
from ppid_desktop.storage.softfile_repository import softfiles_where
from ppid_desktop.storage.transaction import Parameters, Transaction

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
    tx: Transaction, chosen: Selection, parameters: Parameters, *, long_texts: bool = True
) -> tuple[Case, ...]:
    """Return the cases of the chosen records by case number; without `long_texts` those stay empty."""
    records = tx.rows(_records(chosen), parameters)
    if not records:
        return ()
    entries = _entries_of(tx, chosen, parameters)
    softfiles = softfiles_where(tx, belonging_to(tables.softfile, chosen), parameters)
    participants = participants_of(tx, chosen, parameters)
    mine = belonging_to(tables.round_, chosen)
    rounds = rounds_where(tx, mine, parameters, long_texts=long_texts)
    determinations = determinations_of(tx, chosen, parameters)
    states = states_of(tx, chosen, parameters, long_texts=long_texts)
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


def _entries_of(tx: Transaction, records: Selection, parameters: Parameters) -> dict[str, tuple[Entry, ...]]:
    """Return the entries of records by record id, in the order they were linked."""
    links = tx.rows(_links(records), parameters)
    if not links:
        return {}
    entries = entries_where(tx, _linked(records), parameters)
    return grouped(links, "record_id", lambda row: entries[row["entry_id"]])


@cache
def _records(chosen: Selection) -> Select[Any]:
    return select(tables.record).where(chosen.condition).order_by(tables.record.c.case_no)


@cache
def _links(records: Selection) -> Select[Any]:
    link = tables.record_entry
    return select(link).where(belonging_to(link, records).condition).order_by(link.c.seq)


@cache
def _linked(records: Selection) -> Selection:
    link = tables.record_entry
    ids = select(link.c.entry_id).where(belonging_to(link, records).condition)
    return Selection(tables.entry, tables.entry.c.id.in_(ids))


def _only(kind: type[E], entries: tuple[Entry, ...]) -> tuple[E, ...]:
    return tuple(one for one in entries if isinstance(one, kind))
