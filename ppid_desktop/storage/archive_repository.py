"""The archive: files, the archivist's fields, offers and answers, sealed versions and events."""

from dataclasses import replace
from uuid import UUID

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or
from sqlalchemy.sql.elements import ColumnElement

from ppid_desktop.domain.archive import (
    ArchiveEvent,
    ArchiveFields,
    ArchiveFile,
    ArchiveState,
    Handover,
    Sealed,
)
from ppid_desktop.domain.errors import NotFound
from ppid_desktop.domain.lists import ArchiveRow
from ppid_desktop.storage import attachments, tables
from ppid_desktop.storage.archive_rows import archive_rows, count, page_of
from ppid_desktop.storage.converting import from_json, plain, to_json, value_of
from ppid_desktop.storage.rows import Shape, columns_of, grouped
from ppid_desktop.storage.transaction import RecordIds, Transaction

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


class ArchiveRepository:
    """The archive inside one transaction."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def add_file(self, one: ArchiveFile) -> None:
        """Add an archive file (berkas)."""
        self._tx.run(insert(tables.archive_file).values(_FILE.row(one)))

    def save_file(self, one: ArchiveFile) -> None:
        """Save an archive file; `items` is counted, not saved. NotFound."""
        mine = tables.archive_file.c.id == str(one.id)
        self._tx.change_one(update(tables.archive_file).where(mine).values(_FILE.row(one)))
        self._tx.run(insert(tables.change).values(file_id=str(one.id)))

    def file(self, file_id: UUID) -> ArchiveFile:
        """Return an archive file with the number of its items; NotFound."""
        found = self._files(tables.archive_file.c.id == str(file_id))
        if not found:
            raise NotFound
        return found[0]

    def files(self) -> tuple[ArchiveFile, ...]:
        """Return all archive files by number."""
        return self._files(tables.archive_file.c.id.is_not(None))

    def save_fields(self, record_id: UUID, fields: ArchiveFields, file_id: UUID | None) -> None:
        """Save what the archivist adds to a record, and the archive file it is to lie in."""
        content, file = to_json(plain(fields)), str(file_id) if file_id else None
        statement = insert_or(tables.archive_state).values(
            record_id=str(record_id), content=content, file_id=file
        )
        self._tx.run(
            statement.on_conflict_do_update(["record_id"], set_={"content": content, "file_id": file})
        )
        self._tx.touch(record_id)
        self._note_change(record_id)

    def add_handover(self, record_id: UUID, one: Handover) -> None:
        """Add an offer to the archivist."""
        self._tx.run(insert(tables.handover).values(_HANDOVER.row(one, record_id=str(record_id))))
        self._tx.touch(record_id)

    def save_handover(self, one: Handover) -> None:
        """Save the archivist's answer; NotFound."""
        mine = tables.handover.c.id == str(one.id)
        self._tx.change_one(update(tables.handover).where(mine).values(_HANDOVER.row(one)))
        self._tx.touch_all(select(tables.handover.c.record_id).where(mine))

    def add_sealed(self, record_id: UUID, one: Sealed) -> None:
        """Add a sealed version; it is never changed. Lists show it from now on, as the record stands now."""
        content = plain(one)
        row = {name: content[name] for name in _SEALED_COLUMNS}
        row |= {"record_id": str(record_id), **self._sealed_now(record_id)}
        self._tx.run(insert(tables.sealed).values(row))
        mine = tables.record.c.id == str(record_id)
        self._tx.change_one(update(tables.record).where(mine).values(sealed_version=one.version))
        self._show_newest(record_id)
        self._tx.touch(record_id)
        self._note_change(record_id)

    def add_event(self, record_id: UUID, one: ArchiveEvent) -> None:
        """Add what happened to a sealed record, with its files; it is never changed."""
        self._tx.run(insert(tables.archive_event).values(_EVENT.row(one, record_id=str(record_id))))
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
        latest = tables.archive_latest.c
        wanted = [str(one) for one in records]
        found = {
            row["record_id"]: row["sealed_seq"]
            for row in self._tx.rows(
                select(latest.record_id, latest.sealed_seq).where(latest.record_id.in_(wanted))
            )
        }
        return archive_rows(self._tx, [found[one] for one in wanted if one in found])

    def _files(self, condition: ColumnElement[bool]) -> tuple[ArchiveFile, ...]:
        file, latest = tables.archive_file, tables.archive_latest
        items = select(func.count()).where(latest.c.file_id == file.c.id).scalar_subquery().label("items")
        rows = self._tx.rows(select(file, items).where(condition).order_by(file.c.number, file.c.seq))
        return tuple(_FILE.value(row, items=row["items"]) for row in rows)

    def _sealed_now(self, record_id: UUID) -> dict[str, object]:
        """Return the columns that repeat the record's content as it is sealed."""
        row = self._tx.one(select(tables.record).where(tables.record.c.id == str(record_id)))
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
        softfile, version = tables.softfile.c, tables.softfile_version.c
        rows = self._tx.rows(
            select(
                func.json_extract(softfile.content, "$.standard_name").label("standard"),
                func.json_extract(version.content, "$.original_name").label("original"),
            )
            .join_from(tables.softfile, tables.softfile_version, version.softfile_id == softfile.id)
            .where(softfile.record_id == str(record_id), softfile.removed_at.is_(None))
            .order_by(softfile.position, softfile.seq, version.number)
        )
        names = [name for row in rows for name in (row["standard"], row["original"]) if name]
        return "\n".join(dict.fromkeys(names))

    def _show_newest(self, record_id: UUID) -> None:
        sealed, latest = tables.sealed.c, tables.archive_latest
        newest = (
            select(sealed.record_id, sealed.seq, sealed.file_id, sealed.item_no)
            .where(sealed.record_id == str(record_id))
            .order_by(sealed.version.desc())
            .limit(1)
        )
        self._tx.run(delete(latest).where(latest.c.record_id == str(record_id)))
        columns = ["record_id", "sealed_seq", "file_id", "item_no"]
        self._tx.run(insert(latest).from_select(columns, newest))

    def _note_change(self, record_id: UUID) -> None:
        """Tell the search index to look at an archived record again; others it does not know."""
        latest = tables.archive_latest.c
        archived = select(latest.record_id).where(latest.record_id == str(record_id))
        self._tx.run(insert(tables.change).from_select(["record_id"], archived))


def states_of(tx: Transaction, records: RecordIds, *, long_texts: bool) -> dict[str, ArchiveState]:
    """Return the archive's side of records by record id; those without any are left out."""
    fields = {
        row["record_id"]: row
        for row in tx.rows(select(tables.archive_state).where(tables.archive_state.c.record_id.in_(records)))
    }
    offers = _handovers_of(tx, records)
    sealed = _sealed_of(tx, records, long_texts=long_texts)
    events = _events_of(tx, records)
    states = {}
    for record_id in fields.keys() | offers.keys() | sealed.keys() | events.keys():
        row = fields.get(record_id)
        states[record_id] = ArchiveState(
            fields=value_of(ArchiveFields, from_json(row["content"])) if row else ArchiveFields(),
            file_id=UUID(row["file_id"]) if row and row["file_id"] else None,
            handovers=offers.get(record_id, ()),
            sealed=sealed.get(record_id, ()),
            events=events.get(record_id, ()),
        )
    return states


def _handovers_of(tx: Transaction, records: RecordIds) -> dict[str, tuple[Handover, ...]]:
    table = tables.handover
    statement = select(table).where(table.c.record_id.in_(records)).order_by(table.c.seq)
    return grouped(tx.rows(statement), "record_id", _HANDOVER.value)


def _sealed_of(tx: Transaction, records: RecordIds, *, long_texts: bool) -> dict[str, tuple[Sealed, ...]]:
    table = tables.sealed
    emptied = () if long_texts else ("manifest", "snapshot")
    columns = [one for one in columns_of(table, emptied) if one.name in (*_SEALED_COLUMNS, "record_id")]
    statement = select(*columns).where(table.c.record_id.in_(records)).order_by(table.c.version)
    return grouped(
        tx.rows(statement),
        "record_id",
        lambda row: value_of(Sealed, {name: row[name] for name in _SEALED_COLUMNS}),
    )


def _events_of(tx: Transaction, records: RecordIds) -> dict[str, tuple[ArchiveEvent, ...]]:
    table = tables.archive_event
    condition = table.c.record_id.in_(records)
    files = attachments.by_owner(tx, tables.attachment.c.owner_id.in_(select(table.c.id).where(condition)))
    return grouped(
        tx.rows(select(table).where(condition).order_by(table.c.seq)),
        "record_id",
        lambda row: replace(_EVENT.value(row), attachments=files.get(row["id"], ())),
    )
