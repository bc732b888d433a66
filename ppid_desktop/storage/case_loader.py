"""Puts whole cases together: one query per table for any number of records."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
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
from ppid_desktop.storage.selection import CHOSEN, Selection, belonging_to, by_id
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


_Attributes = dict[str, Any]
_Part = Callable[[str], _Attributes]
"""Gives a case's attributes by the record's id."""
_Loader = Callable[[Transaction, Selection, Parameters, bool], _Part]


def cases_where(
    tx: Transaction, chosen: Selection, parameters: Parameters, *, long_texts: bool = True
) -> tuple[Case, ...]:
    """Return the cases of the chosen records by case number; without `long_texts` those stay empty."""
    records = tx.rows(_records(chosen), parameters)
    if not records:
        return ()
    parts = [load(tx, chosen, parameters, long_texts) for load in _PARTS]
    return tuple(_joined(RECORD.value(row), (part(row["id"]) for part in parts)) for row in records)


def refreshed(tx: Transaction, case: Case, moved: Collection[str]) -> Case:
    """Return the case as it is now, reading again only what lies in the tables named."""
    key, chosen = str(case.record.id), by_id(tables.record)
    parameters = {CHOSEN: key}
    record = case.record
    if tables.record.name in moved:
        record = RECORD.value(tx.one(_records(chosen), parameters))
    parts = [load for load, own in _PARTS.items() if not own.isdisjoint(moved)]
    return _joined(record, (load(tx, chosen, parameters, True)(key) for load in parts), case)


def _joined(record: Record, parts: Iterable[_Attributes], before: Case | None = None) -> Case:
    attributes = {name: value for part in parts for name, value in part.items()}
    return replace(before, record=record, **attributes) if before else Case(record, **attributes)


def _entry_part(tx: Transaction, chosen: Selection, parameters: Parameters, _long: bool) -> _Part:
    found = _entries_of(tx, chosen, parameters)
    return lambda key: {
        "coordinations": _only(Coordination, found.get(key, ())),
        "checks": _only(EquipmentCheck, found.get(key, ())),
        "sources": _only(SourceRequest, found.get(key, ())),
    }


def _softfile_part(tx: Transaction, chosen: Selection, parameters: Parameters, _long: bool) -> _Part:
    found = softfiles_where(tx, belonging_to(tables.softfile, chosen), parameters)
    return lambda key: {"softfiles": found.get(key, ())}


def _participant_part(tx: Transaction, chosen: Selection, parameters: Parameters, _long: bool) -> _Part:
    found = participants_of(tx, chosen, parameters)
    return lambda key: {"participants": found.get(key, ())}


def _round_part(tx: Transaction, chosen: Selection, parameters: Parameters, long_texts: bool) -> _Part:
    mine = belonging_to(tables.round_, chosen)
    found = rounds_where(tx, mine, parameters, long_texts=long_texts)
    return lambda key: {"rounds": found.get(key, ())}


def _determination_part(tx: Transaction, chosen: Selection, parameters: Parameters, _long: bool) -> _Part:
    found = determinations_of(tx, chosen, parameters)
    return lambda key: {"determinations": found.get(key, ())}


def _archive_part(tx: Transaction, chosen: Selection, parameters: Parameters, long_texts: bool) -> _Part:
    found = states_of(tx, chosen, parameters, long_texts=long_texts)
    return lambda key: {"archive": found.get(key, ArchiveState())}


_FILES = frozenset({"attachment", "stored_file"})
_PARTS: dict[_Loader, frozenset[str]] = {
    _entry_part: _FILES | {"record_entry", "entry", "equipment_item"},
    _softfile_part: frozenset({"softfile", "softfile_version", "rescued_copy", "stored_file"}),
    _participant_part: frozenset({"participant"}),
    _round_part: _FILES
    | {
        "round",
        "export",
        "returned",
        "set_aside",
        "upheld",
        "correction",
        "sent_softfile",
        "submission_round",
    },
    _determination_part: _FILES | {"determination"},
    _archive_part: _FILES | {"archive_state", "handover", "sealed", "archive_event"},
}
"""How each part of cases is read, and the tables it lies in."""


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
