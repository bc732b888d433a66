"""Entries of the steps: coordinations, equipment checks, source requests, and what hangs on them."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import RowMapping, Select, Table, bindparam, delete, func, select

from ppid_desktop.domain.errors import NotFound
from ppid_desktop.domain.record import (
    Coordination,
    Determination,
    EquipmentCheck,
    EquipmentItem,
    Participant,
    SourceRequest,
)
from ppid_desktop.domain.softfiles import Attachment
from ppid_desktop.storage import attachments, tables
from ppid_desktop.storage.rows import Shape, grouped
from ppid_desktop.storage.selection import CHOSEN, Selection, belonging_to, by_id
from ppid_desktop.storage.transaction import Parameters, Transaction

Entry = Coordination | EquipmentCheck | SourceRequest
E = TypeVar("E", Coordination, EquipmentCheck, SourceRequest)

_COLUMNS = ("id", "row_version")
_COORDINATION = Shape(Coordination, tables.entry, _COLUMNS, ("attachments", "served"))
_CHECK = Shape(EquipmentCheck, tables.entry, _COLUMNS, ("items", "served"))
_SOURCE = Shape(SourceRequest, tables.entry, _COLUMNS, ("attachments",))
_ITEM = Shape(EquipmentItem, tables.equipment_item, ("id",))
_PARTICIPANT = Shape(Participant, tables.participant, ("id",))
_DETERMINATION = Shape(Determination, tables.determination, ("id",), ("attachments",))
_KINDS: dict[type[Entry], str] = {
    Coordination: "coordination",
    EquipmentCheck: "equipment_check",
    SourceRequest: "source_request",
}

_LINK = tables.record_entry.c
_RECORDS_OF_ENTRY = select(_LINK.record_id).where(_LINK.entry_id == bindparam(CHOSEN)).order_by(_LINK.seq)
_RECORDS_OF_ITEM = select(_LINK.record_id).where(
    _LINK.entry_id.in_(select(tables.equipment_item.c.check_id).where(by_id(tables.equipment_item).condition))
)
_RECORD_OF_PARTICIPANT = select(tables.participant.c.record_id).where(by_id(tables.participant).condition)
_OWNER_OF_ATTACHMENT = select(tables.attachment.c.owner_id).where(by_id(tables.attachment).condition)
_IS_LINK = (_LINK.record_id == bindparam("record")) & (_LINK.entry_id == bindparam("entry"))
_LINKED = select(_LINK.seq).where(_IS_LINK)
_UNLINKING = delete(tables.record_entry).where(_IS_LINK)
_NEWEST = (
    select(tables.entry.c.id)
    .where(tables.entry.c.kind == bindparam("kind"), tables.entry.c.removed_at.is_(None))
    .order_by(tables.entry.c.seq.desc())
    .limit(bindparam("limit"))
)
_RECENT = Selection(tables.entry, tables.entry.c.id.in_(_NEWEST))


class EntryRepository:
    """Entries inside one transaction; children are added and saved one by one."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def add(self, record_id: UUID, entry: Entry) -> None:
        """Add a new entry, with the children it comes with, to a record."""
        self._tx.insert(tables.entry, {**_row(entry), "kind": _KINDS[type(entry)]})
        self.link(record_id, entry.id)
        if isinstance(entry, EquipmentCheck):
            for item in entry.items:
                self.add_item(entry.id, item)
        else:
            attachments.add_all(self._tx, entry.id, entry.attachments)

    def get(self, kind: type[E], entry_id: UUID) -> E:
        """Return an entry, also one no record uses any more; NotFound."""
        found = entries_where(self._tx, by_id(tables.entry), {CHOSEN: str(entry_id)})
        entry = found.get(str(entry_id))
        if not isinstance(entry, kind):
            raise NotFound
        return entry

    def save(self, entry: E) -> E:
        """Save an entry's own values (children apart) and return it with its new row version."""
        following = replace(entry, row_version=entry.row_version + 1)
        known = self._tx.known
        settled = known is not None and known.is_settled(tables.entry.name)
        self._tx.save_version(tables.entry, entry.id, entry.row_version, _row(following))
        if known is not None and settled:
            known.entry_saved(following)
        self._tx.touch_all(_RECORDS_OF_ENTRY, entry.id)
        return following

    def link(self, record_id: UUID, entry_id: UUID) -> None:
        """Let a record use an entry; linking again changes nothing."""
        if self._tx.first(_LINKED, {"record": str(record_id), "entry": str(entry_id)}) is None:
            pair = {"record_id": str(record_id), "entry_id": str(entry_id)}
            self._tx.insert(tables.record_entry, pair)
        self._set_removed(entry_id, None)
        self._tx.touch(record_id)

    def unlink(self, record_id: UUID, entry_id: UUID) -> None:
        """Take an entry from a record; when no record uses it any more it is marked as removed."""
        if not self._tx.run(_UNLINKING, {"record": str(record_id), "entry": str(entry_id)}):
            raise NotFound
        if not self.records_of(entry_id):
            self._set_removed(entry_id, self._tx.clock.now().isoformat())
        self._tx.touch(record_id)

    def recent(self, kind: type[E], limit: int) -> tuple[E, ...]:
        """Return the newest entries of a kind that are in use, newest first."""
        found = entries_where(self._tx, _RECENT, {"kind": _KINDS[kind], "limit": limit}).values()
        return tuple(one for one in reversed(found) if isinstance(one, kind))

    def records_of(self, entry_id: UUID) -> tuple[UUID, ...]:
        """Return the records that use an entry."""
        return tuple(
            UUID(row["record_id"]) for row in self._tx.rows(_RECORDS_OF_ENTRY, {CHOSEN: str(entry_id)})
        )

    def add_item(self, check_id: UUID, item: EquipmentItem) -> None:
        """Add a line to an equipment check."""
        self._tx.insert(tables.equipment_item, _ITEM.row(item, check_id=str(check_id)))
        self._tx.touch_all(_RECORDS_OF_ENTRY, check_id)

    def save_item(self, item: EquipmentItem) -> None:
        """Save a line of an equipment check; NotFound."""
        self._tx.save(tables.equipment_item, item.id, _ITEM.row(item))
        self._tx.touch_all(_RECORDS_OF_ITEM, item.id)

    def remove_item(self, item_id: UUID) -> None:
        """Remove a line from an equipment check; NotFound."""
        self._tx.touch_all(_RECORDS_OF_ITEM, item_id)
        self._tx.delete(tables.equipment_item, item_id)

    def add_participant(self, record_id: UUID, one: Participant) -> None:
        """Add a person to a record's consequence test."""
        self._tx.insert(tables.participant, _PARTICIPANT.row(one, record_id=str(record_id)))
        self._tx.touch(record_id)

    def save_participant(self, one: Participant) -> None:
        """Save a person of a consequence test; NotFound."""
        self._tx.save(tables.participant, one.id, _PARTICIPANT.row(one))
        self._tx.touch_all(_RECORD_OF_PARTICIPANT, one.id)

    def remove_participant(self, participant_id: UUID) -> None:
        """Remove a person from a consequence test; NotFound."""
        self._tx.touch_all(_RECORD_OF_PARTICIPANT, participant_id)
        self._tx.delete(tables.participant, participant_id)

    def add_determination(self, record_id: UUID, one: Determination) -> None:
        """Add a determination with its attachments; it is never changed."""
        self._tx.insert(tables.determination, _DETERMINATION.row(one, record_id=str(record_id)))
        attachments.add_all(self._tx, one.id, one.attachments)
        self._tx.touch(record_id)

    def determined_records(self) -> tuple[UUID, ...]:
        """Return the records that have a determination, each once."""
        statement = select(tables.determination.c.record_id).distinct()
        return tuple(UUID(row["record_id"]) for row in self._tx.rows(statement))

    def add_attachment(self, owner_id: UUID, one: Attachment) -> None:
        """Add a file to an entry, determination, event or round."""
        attachments.add(self._tx, owner_id, one)
        attachments.touch_records(self._tx, owner_id)

    def remove_attachment(self, attachment_id: UUID) -> None:
        """Remove a file from an entry or round; NotFound."""
        owner = self._tx.one(_OWNER_OF_ATTACHMENT, {CHOSEN: str(attachment_id)})["owner_id"]
        self._tx.delete(tables.attachment, attachment_id)
        attachments.touch_records(self._tx, UUID(owner))

    def _set_removed(self, entry_id: UUID, moment: str | None) -> None:
        self._tx.save(tables.entry, entry_id, {"removed_at": moment})


def entries_where(tx: Transaction, chosen: Selection, parameters: Parameters) -> dict[str, Entry]:
    """Return entries of all kinds by id, oldest first, with their children."""
    rows = tx.rows(_entries(chosen), parameters)
    items = grouped(tx.rows(_items(chosen), parameters), "check_id", _ITEM.value)
    files = attachments.by_owner(tx, chosen, parameters)
    return {row["id"]: _entry(row, files.get(row["id"], ()), items.get(row["id"], ())) for row in rows}


def participants_of(
    tx: Transaction, records: Selection, parameters: Parameters
) -> dict[str, tuple[Participant, ...]]:
    """Return the persons of consequence tests by record id."""
    rows = tx.rows(_of_records(tables.participant, records), parameters)
    return grouped(rows, "record_id", _PARTICIPANT.value)


def determinations_of(
    tx: Transaction, records: Selection, parameters: Parameters
) -> dict[str, tuple[Determination, ...]]:
    """Return the determinations by record id, oldest first."""
    table = tables.determination
    rows = tx.rows(_of_records(table, records), parameters)
    if not rows:
        return {}
    files = attachments.by_owner(tx, belonging_to(table, records), parameters)
    return grouped(
        rows,
        "record_id",
        lambda row: replace(_DETERMINATION.value(row), attachments=files.get(row["id"], ())),
    )


@cache
def _of_records(table: Table, records: Selection) -> Select[Any]:
    return select(table).where(belonging_to(table, records).condition).order_by(table.c.seq)


@cache
def _entries(chosen: Selection) -> Select[Any]:
    links = select(func.count()).where(_LINK.entry_id == tables.entry.c.id).scalar_subquery()
    statement = select(tables.entry, links.label("served"))
    return statement.where(chosen.condition).order_by(tables.entry.c.seq)


@cache
def _items(checks: Selection) -> Select[Any]:
    item = tables.equipment_item
    return select(item).where(belonging_to(item, checks, "check_id").condition).order_by(item.c.seq)


def _entry(row: RowMapping, files: Iterable[Attachment], items: Iterable[EquipmentItem]) -> Entry:
    if row["kind"] == _KINDS[EquipmentCheck]:
        return replace(_CHECK.value(row, served=row["served"]), items=tuple(items))
    if row["kind"] == _KINDS[Coordination]:
        return replace(_COORDINATION.value(row, served=row["served"]), attachments=tuple(files))
    return replace(_SOURCE.value(row), attachments=tuple(files))


def _row(entry: Entry) -> dict[str, object]:
    if isinstance(entry, Coordination):
        return _COORDINATION.row(entry)
    return _CHECK.row(entry) if isinstance(entry, EquipmentCheck) else _SOURCE.row(entry)
