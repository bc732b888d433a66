"""Entries of the steps: coordinations, equipment checks, source requests, and what hangs on them."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar
from uuid import UUID

from sqlalchemy import RowMapping, delete, func, insert, select, update
from sqlalchemy.sql.elements import ColumnElement

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
from ppid_desktop.storage.transaction import RecordIds, Transaction

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


class EntryRepository:
    """Entries inside one transaction; children are added and saved one by one."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def add(self, record_id: UUID, entry: Entry) -> None:
        """Add a new entry, with the children it comes with, to a record."""
        self._tx.run(insert(tables.entry).values({**_row(entry), "kind": _KINDS[type(entry)]}))
        self.link(record_id, entry.id)
        if isinstance(entry, EquipmentCheck):
            for item in entry.items:
                self.add_item(entry.id, item)
        else:
            attachments.add_all(self._tx, entry.id, entry.attachments)

    def get(self, kind: type[E], entry_id: UUID) -> E:
        """Return an entry, also one no record uses any more; NotFound."""
        condition = (tables.entry.c.id == str(entry_id)) & (tables.entry.c.kind == _KINDS[kind])
        self._tx.one(select(tables.entry.c.id).where(condition))
        return next(one for one in entries_where(self._tx, condition).values() if isinstance(one, kind))

    def save(self, entry: E) -> E:
        """Save an entry's own values (children apart) and return it with its new row version."""
        following = replace(entry, row_version=entry.row_version + 1)
        mine = (tables.entry.c.id == str(entry.id)) & (tables.entry.c.row_version == entry.row_version)
        if not self._tx.run(update(tables.entry).where(mine).values(_row(following))):
            self._tx.must_exist(tables.entry.c.id, entry.id)
        self._tx.touch_all(_records_of(entry.id))
        return following

    def link(self, record_id: UUID, entry_id: UUID) -> None:
        """Let a record use an entry; linking again changes nothing."""
        known = select(tables.record_entry.c.seq).where(_is_link(record_id, entry_id))
        if self._tx.first(known) is None:
            pair = {"record_id": str(record_id), "entry_id": str(entry_id)}
            self._tx.run(insert(tables.record_entry).values(pair))
        self._set_removed(entry_id, None)
        self._tx.touch(record_id)

    def unlink(self, record_id: UUID, entry_id: UUID) -> None:
        """Take an entry from a record; when no record uses it any more it is marked as removed."""
        self._tx.change_one(delete(tables.record_entry).where(_is_link(record_id, entry_id)))
        if not self.records_of(entry_id):
            self._set_removed(entry_id, self._tx.clock.now().isoformat())
        self._tx.touch(record_id)

    def recent(self, kind: type[E], limit: int) -> tuple[E, ...]:
        """Return the newest entries of a kind that are in use, newest first."""
        newest = (
            select(tables.entry.c.id)
            .where(tables.entry.c.kind == _KINDS[kind], tables.entry.c.removed_at.is_(None))
            .order_by(tables.entry.c.seq.desc())
            .limit(limit)
        )
        found = entries_where(self._tx, tables.entry.c.id.in_(newest)).values()
        return tuple(one for one in reversed(found) if isinstance(one, kind))

    def records_of(self, entry_id: UUID) -> tuple[UUID, ...]:
        """Return the records that use an entry."""
        return tuple(UUID(row["record_id"]) for row in self._tx.rows(_records_of(entry_id)))

    def add_item(self, check_id: UUID, item: EquipmentItem) -> None:
        """Add a line to an equipment check."""
        self._tx.run(insert(tables.equipment_item).values(_ITEM.row(item, check_id=str(check_id))))
        self._tx.touch_all(_records_of(check_id))

    def save_item(self, item: EquipmentItem) -> None:
        """Save a line of an equipment check; NotFound."""
        mine = tables.equipment_item.c.id == str(item.id)
        self._tx.change_one(update(tables.equipment_item).where(mine).values(_ITEM.row(item)))
        self._touch_check_of(item.id)

    def remove_item(self, item_id: UUID) -> None:
        """Remove a line from an equipment check; NotFound."""
        self._touch_check_of(item_id)
        mine = tables.equipment_item.c.id == str(item_id)
        self._tx.change_one(delete(tables.equipment_item).where(mine))

    def add_participant(self, record_id: UUID, one: Participant) -> None:
        """Add a person to a record's consequence test."""
        row = _PARTICIPANT.row(one, record_id=str(record_id))
        self._tx.run(insert(tables.participant).values(row))
        self._tx.touch(record_id)

    def save_participant(self, one: Participant) -> None:
        """Save a person of a consequence test; NotFound."""
        mine = tables.participant.c.id == str(one.id)
        self._tx.change_one(update(tables.participant).where(mine).values(_PARTICIPANT.row(one)))
        self._tx.touch_all(select(tables.participant.c.record_id).where(mine))

    def remove_participant(self, participant_id: UUID) -> None:
        """Remove a person from a consequence test; NotFound."""
        mine = tables.participant.c.id == str(participant_id)
        self._tx.touch_all(select(tables.participant.c.record_id).where(mine))
        self._tx.change_one(delete(tables.participant).where(mine))

    def add_determination(self, record_id: UUID, one: Determination) -> None:
        """Add a determination with its attachments; it is never changed."""
        row = _DETERMINATION.row(one, record_id=str(record_id))
        self._tx.run(insert(tables.determination).values(row))
        attachments.add_all(self._tx, one.id, one.attachments)
        self._tx.touch(record_id)

    def add_attachment(self, owner_id: UUID, one: Attachment) -> None:
        """Add a file to an entry, determination, event or round."""
        attachments.add(self._tx, owner_id, one)
        self._tx.touch_all(attachments.records_of(owner_id))

    def remove_attachment(self, attachment_id: UUID) -> None:
        """Remove a file from an entry or round; NotFound."""
        mine = tables.attachment.c.id == str(attachment_id)
        owner = self._tx.one(select(tables.attachment.c.owner_id).where(mine))["owner_id"]
        self._tx.run(delete(tables.attachment).where(mine))
        self._tx.touch_all(attachments.records_of(UUID(owner)))

    def _set_removed(self, entry_id: UUID, moment: str | None) -> None:
        mine = tables.entry.c.id == str(entry_id)
        self._tx.change_one(update(tables.entry).where(mine).values(removed_at=moment))

    def _touch_check_of(self, item_id: UUID) -> None:
        item = tables.equipment_item.c
        checks = select(item.check_id).where(item.id == str(item_id))
        self._tx.touch_all(
            select(tables.record_entry.c.record_id).where(tables.record_entry.c.entry_id.in_(checks))
        )


def entries_where(tx: Transaction, condition: ColumnElement[bool]) -> dict[str, Entry]:
    """Return entries of all kinds by id, oldest first, with their children."""
    chosen = select(tables.entry.c.id).where(condition)
    items = _items(tx, tables.equipment_item.c.check_id.in_(chosen))
    files = attachments.by_owner(tx, tables.attachment.c.owner_id.in_(chosen))
    links = select(func.count()).where(tables.record_entry.c.entry_id == tables.entry.c.id)
    statement = select(tables.entry, links.scalar_subquery().label("served"))
    rows = tx.rows(statement.where(condition).order_by(tables.entry.c.seq))
    return {row["id"]: _entry(row, files.get(row["id"], ()), items.get(row["id"], ())) for row in rows}


def participants_of(tx: Transaction, records: RecordIds) -> dict[str, tuple[Participant, ...]]:
    """Return the persons of consequence tests by record id."""
    condition = tables.participant.c.record_id.in_(records)
    rows = tx.rows(select(tables.participant).where(condition).order_by(tables.participant.c.seq))
    return grouped(rows, "record_id", _PARTICIPANT.value)


def determinations_of(tx: Transaction, records: RecordIds) -> dict[str, tuple[Determination, ...]]:
    """Return the determinations by record id, oldest first."""
    condition = tables.determination.c.record_id.in_(records)
    chosen = select(tables.determination.c.id).where(condition)
    files = attachments.by_owner(tx, tables.attachment.c.owner_id.in_(chosen))
    rows = tx.rows(select(tables.determination).where(condition).order_by(tables.determination.c.seq))
    return grouped(
        rows,
        "record_id",
        lambda row: replace(_DETERMINATION.value(row), attachments=files.get(row["id"], ())),
    )


def _items(tx: Transaction, condition: ColumnElement[bool]) -> dict[str, tuple[EquipmentItem, ...]]:
    item = tables.equipment_item
    return grouped(tx.rows(select(item).where(condition).order_by(item.c.seq)), "check_id", _ITEM.value)


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


def _records_of(entry_id: UUID) -> RecordIds:
    link = tables.record_entry.c
    return select(link.record_id).where(link.entry_id == str(entry_id)).order_by(link.seq)


def _is_link(record_id: UUID, entry_id: UUID) -> ColumnElement[bool]:
    link = tables.record_entry.c
    return (link.record_id == str(record_id)) & (link.entry_id == str(entry_id))
