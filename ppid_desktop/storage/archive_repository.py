"""The archive: files, the archivist's fields, offers and answers, sealed versions and events."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping, Select, Table, bindparam, delete, func, select, true
from sqlalchemy.dialects.sqlite import insert

from ppid_desktop.domain.archive import (
    ArchiveEvent,
    ArchiveFields,
    ArchiveFile,
    ArchiveState,
    Handover,
    Sealed,
)
from ppid_desktop.domain.errors import NotFound, WorkspaceDamaged
from ppid_desktop.domain.lists import ArchiveRow
from ppid_desktop.domain.record import Case
from ppid_desktop.storage import attachments, tables
from ppid_desktop.storage.archive_rows import archive_rows, count, page_of
from ppid_desktop.storage.converting import from_json, plain, to_json, value_of
from ppid_desktop.storage.rows import Shape, columns_of, grouped
from ppid_desktop.storage.selection import CHOSEN, Selection, belonging_to, by_id
from ppid_desktop.storage.transaction import Parameters, Transaction

_FILE = Shape(ArchiveFile, tables.archive_file, ("id", "number", "classification_code"), ("items",))
_HANDOVER = Shape(Handover, tables.handover, ("id",))
_EVENT = Shape(ArchiveEvent, tables.archive_event, ("id", "kind"), ("attachments",))
_SEALED_COLUMNS = (
    "id",
    "version",
    "item_no",
    "file_id",
    "sealed_at",
    "sealed_by",
    "manifest_sha256",
    "manifest",
    "snapshot",
)


_ALL_FILES = Selection(tables.archive_file, true())
_RECORD = select(tables.record).where(by_id(tables.record).condition)
_RECORD_OF_HANDOVER = select(tables.handover.c.record_id).where(by_id(tables.handover).condition)
_SAVING_FIELDS = insert(tables.archive_state).on_conflict_do_update(
    ["record_id"],
    set_={name: insert(tables.archive_state).excluded[name] for name in ("content", "file_id")},
)
_SEALED_OF_RECORDS = select(tables.archive_latest.c.record_id, tables.archive_latest.c.sealed_seq).where(
    tables.archive_latest.c.record_id.in_(bindparam("records", expanding=True))
)
_SOFTFILE_NAMES = (
    select(
        func.json_extract(tables.softfile.c.content, "$.standard_name").label("standard"),
        func.json_extract(tables.softfile_version.c.content, "$.original_name").label("original"),
    )
    .join(tables.softfile_version, tables.softfile_version.c.softfile_id == tables.softfile.c.id)
    .where(tables.softfile.c.record_id == bindparam(CHOSEN), tables.softfile.c.removed_at.is_(None))
    .order_by(tables.softfile.c.position, tables.softfile.c.seq, tables.softfile_version.c.number)
)
_SEALED_PAGE = (
    select(tables.sealed)
    .where(tables.sealed.c.seq > bindparam("after"))
    .order_by(tables.sealed.c.seq)
    .limit(200)
)
_HIDING = delete(tables.archive_latest).where(tables.archive_latest.c.record_id == bindparam(CHOSEN))
_SHOWING_NEWEST = insert(tables.archive_latest).from_select(
    ["record_id", "sealed_seq", "file_id", "item_no"],
    select(tables.sealed.c.record_id, tables.sealed.c.seq, tables.sealed.c.file_id, tables.sealed.c.item_no)
    .where(tables.sealed.c.record_id == bindparam(CHOSEN))
    .order_by(tables.sealed.c.version.desc())
    .limit(1),
)
_NOTING_CHANGE = insert(tables.change).from_select(
    ["record_id"],
    select(tables.archive_latest.c.record_id).where(tables.archive_latest.c.record_id == bindparam(CHOSEN)),
)


class ArchiveRepository:
    """The archive inside one transaction."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def add_file(self, one: ArchiveFile) -> None:
        """Add an archive file (berkas)."""
        self._tx.insert(tables.archive_file, _FILE.row(one))

    def save_file(self, one: ArchiveFile) -> None:
        """Save an archive file; `items` is counted, not saved. NotFound."""
        self._tx.save(tables.archive_file, one.id, _FILE.row(one))
        self._tx.insert(tables.change, {"file_id": str(one.id)})

    def file(self, file_id: UUID) -> ArchiveFile:
        """Return an archive file with the number of its items; NotFound."""
        row = self._tx.one(_files(by_id(tables.archive_file)), {CHOSEN: str(file_id)})
        return _FILE.value(row, items=row["items"])

    def files(self) -> tuple[ArchiveFile, ...]:
        """Return all archive files by number."""
        return tuple(_FILE.value(row, items=row["items"]) for row in self._tx.rows(_files(_ALL_FILES)))

    def save_fields(self, record_id: UUID, fields: ArchiveFields, file_id: UUID | None) -> None:
        """Save what the archivist adds to a record, and the archive file it is to lie in."""
        content, file = to_json(plain(fields)), str(file_id) if file_id else None
        row = {"record_id": str(record_id), "content": content, "file_id": file}
        self._tx.run(_SAVING_FIELDS, row)
        self._tx.touch(record_id)
        self._note_change(record_id)

    def add_handover(self, record_id: UUID, one: Handover) -> None:
        """Add an offer to the archivist."""
        self._tx.insert(tables.handover, _HANDOVER.row(one, record_id=str(record_id)))
        self._tx.touch(record_id)

    def save_handover(self, one: Handover) -> None:
        """Save the archivist's answer; NotFound."""
        self._tx.save(tables.handover, one.id, _HANDOVER.row(one))
        self._tx.touch_all(_RECORD_OF_HANDOVER, one.id)

    def add_sealed(self, record_id: UUID, one: Sealed) -> None:
        """Add a sealed version; it is never changed. Lists show it from now on, as the record stands now."""
        content = plain(one)
        row = {name: content[name] for name in _SEALED_COLUMNS}
        row |= {"record_id": str(record_id), **self._sealed_now(record_id)}
        self._tx.insert(tables.sealed, row)
        self._tx.save(tables.record, record_id, {"sealed_version": one.version})
        self._show_newest(record_id)
        self._tx.touch(record_id)
        self._note_change(record_id)

    def sealed_versions(self) -> Iterator[tuple[UUID, Sealed]]:
        """Give (record_id, sealed version) of the whole archive, a page at a time.

        One that cannot be read is left out; comparing the contents with the log names it.
        """
        after = 0
        while rows := self._tx.rows(_SEALED_PAGE, {"after": after}):
            for row in rows:
                try:
                    one = _sealed_value(row)
                except WorkspaceDamaged:
                    continue
                yield UUID(row["record_id"]), one
            after = rows[-1]["seq"]

    def sealed_case(self, one: Sealed) -> Case:
        """Return the content a version's snapshot holds; WorkspaceDamaged when it cannot be read."""
        return value_of(Case, from_json(one.snapshot))

    def add_event(self, record_id: UUID, one: ArchiveEvent) -> None:
        """Add what happened to a sealed record, with its files; it is never changed."""
        self._tx.insert(tables.archive_event, _EVENT.row(one, record_id=str(record_id)))
        attachments.add_all(self._tx, one.id, one.attachments)
        self._tx.touch(record_id)
        self._note_change(record_id)

    def rows(self, file_id: UUID | None, offset: int, limit: int) -> tuple[ArchiveRow, ...]:
        """Return a page: the whole archive newest first, or one archive file by item number."""
        return archive_rows(self._tx, page_of(self._tx, file_id, offset, limit))

    def count(self, file_id: UUID | None) -> int:
        """Return how many records are archived, in all or in one archive file."""
        return count(self._tx, file_id)

    def row(self, record_id: UUID) -> ArchiveRow:
        """Return the row of one archived record; NotFound when it was never sealed."""
        found = self.rows_of((record_id,))
        if not found:
            raise NotFound
        return found[0]

    def rows_of(self, records: tuple[UUID, ...]) -> tuple[ArchiveRow, ...]:
        """Return the rows of archived records in the order asked for; those never sealed are left out."""
        wanted = [str(one) for one in records]
        rows = self._tx.rows(_SEALED_OF_RECORDS, {"records": wanted})
        found = {row["record_id"]: row["sealed_seq"] for row in rows}
        return archive_rows(self._tx, [found[one] for one in wanted if one in found])

    def _sealed_now(self, record_id: UUID) -> dict[str, object]:
        """Return the columns that repeat the record's content as it is sealed."""
        row = self._tx.one(_RECORD, {CHOSEN: str(record_id)})
        information = from_json(row["content"])["information"]
        if not isinstance(information, dict):
            raise NotFound
        names = ("title", "summary", "unit", "category", "classification_code")
        return {
            **{name: information[name] for name in names},
            "register_no": row["register_no"],
            "softfile_names": self._softfile_names(record_id),
        }

    def _softfile_names(self, record_id: UUID) -> str:
        """Return standard and original names of the record's softfiles, one a line."""
        rows = self._tx.rows(_SOFTFILE_NAMES, {CHOSEN: str(record_id)})
        names = [name for row in rows for name in (row["standard"], row["original"]) if name]
        return "\n".join(dict.fromkeys(names))

    def _show_newest(self, record_id: UUID) -> None:
        self._tx.run(_HIDING, {CHOSEN: str(record_id)})
        self._tx.run(_SHOWING_NEWEST, {CHOSEN: str(record_id)})

    def _note_change(self, record_id: UUID) -> None:
        """Tell the search index to look at an archived record again; others it does not know."""
        self._tx.run(_NOTING_CHANGE, {CHOSEN: str(record_id)})


def states_of(
    tx: Transaction, records: Selection, parameters: Parameters, *, long_texts: bool
) -> dict[str, ArchiveState]:
    """Return the archive's side of records by record id; those without any are left out."""
    fields = {row["record_id"]: row for row in tx.rows(_of(tables.archive_state, records), parameters)}
    offers = grouped(tx.rows(_of(tables.handover, records), parameters), "record_id", _HANDOVER.value)
    sealed = grouped(tx.rows(_sealed(records, long_texts), parameters), "record_id", _sealed_value)
    events = _events_of(tx, records, parameters)
    return {
        record_id: ArchiveState(
            fields=_fields(fields.get(record_id)),
            file_id=_file_id(fields.get(record_id)),
            handovers=offers.get(record_id, ()),
            sealed=sealed.get(record_id, ()),
            events=events.get(record_id, ()),
        )
        for record_id in fields.keys() | offers.keys() | sealed.keys() | events.keys()
    }


def _fields(row: RowMapping | None) -> ArchiveFields:
    return value_of(ArchiveFields, from_json(row["content"])) if row else ArchiveFields()


def _file_id(row: RowMapping | None) -> UUID | None:
    return UUID(row["file_id"]) if row and row["file_id"] else None


def _sealed_value(row: RowMapping) -> Sealed:
    return value_of(Sealed, {name: row[name] for name in _SEALED_COLUMNS})


def _events_of(
    tx: Transaction, records: Selection, parameters: Parameters
) -> dict[str, tuple[ArchiveEvent, ...]]:
    table = tables.archive_event
    rows = tx.rows(_of(table, records), parameters)
    if not rows:
        return {}
    files = attachments.by_owner(tx, belonging_to(table, records), parameters)
    return grouped(
        rows, "record_id", lambda row: replace(_EVENT.value(row), attachments=files.get(row["id"], ()))
    )


@cache
def _files(chosen: Selection) -> Select[Any]:
    file, latest = tables.archive_file, tables.archive_latest
    items = select(func.count()).where(latest.c.file_id == file.c.id).scalar_subquery().label("items")
    return select(file, items).where(chosen.condition).order_by(file.c.number, file.c.seq)


@cache
def _of(table: Table, records: Selection) -> Select[Any]:
    statement = select(table).where(belonging_to(table, records).condition)
    return statement.order_by(table.c.seq) if "seq" in table.c else statement


@cache
def _sealed(records: Selection, long_texts: bool) -> Select[Any]:
    table = tables.sealed
    emptied = () if long_texts else ("manifest", "snapshot")
    columns = [one for one in columns_of(table, emptied) if one.name in (*_SEALED_COLUMNS, "record_id")]
    return select(*columns).where(belonging_to(table, records).condition).order_by(table.c.version)
