"""Softfiles of records, their versions, and the stored contents they refer to."""

from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    CompoundSelect,
    FromClause,
    Label,
    RowMapping,
    Select,
    Table,
    and_,
    bindparam,
    delete,
    exists,
    func,
    not_,
    select,
    union,
    union_all,
)
from sqlalchemy.sql.elements import ColumnElement

from ppid_desktop.domain.errors import NotFound
from ppid_desktop.domain.softfiles import RemovedContent, RescuedCopy, Softfile, SoftfileVersion, StoredFile
from ppid_desktop.storage import attachments, stored_files, tables
from ppid_desktop.storage.rows import Shape, file_of, grouped, with_file
from ppid_desktop.storage.selection import CHOSEN, Selection, belonging_to, by_id
from ppid_desktop.storage.transaction import Parameters, Transaction

_SOFTFILE = Shape(
    Softfile, tables.softfile, ("id", "row_version", "position", "removed_at"), ("versions", "unsaved")
)
_VERSION = Shape(SoftfileVersion, tables.softfile_version, ("id", "number"), ("file",))
_RESCUED = Shape(RescuedCopy, tables.rescued_copy, ("id",), ("file",))
_ROUND_FILES = ((tables.export, "file_name"), (tables.returned, "original_name"))

_RECORD_OF_SOFTFILE = select(tables.softfile.c.record_id).where(by_id(tables.softfile).condition)
_DROPPING = delete(tables.rescued_copy).where(tables.rescued_copy.c.softfile_id == bindparam(CHOSEN))
_SAME_CONTENT = (
    select(tables.softfile_version.c.softfile_id)
    .join(tables.stored_file, tables.softfile_version.c.file_id == tables.stored_file.c.id)
    .where(tables.stored_file.c.sha256 == bindparam("sha256"))
)
_KEPT = select(tables.stored_file).where(tables.stored_file.c.purged_at.is_(None))
_WITH_CONTENT = Selection(
    tables.softfile,
    (tables.softfile.c.record_id == bindparam("record"))
    & tables.softfile.c.removed_at.is_(None)
    & tables.softfile.c.id.in_(_SAME_CONTENT),
)


_NEVER = 1e9  # days; for a moment that cannot be read


def _is_gone(softfile: FromClause) -> ColumnElement[bool]:
    """Return the condition that a softfile was removed long enough ago, from a record that never left."""
    one, round_, sealed, copy = softfile.c, tables.round_.c, tables.sealed.c, tables.rescued_copy.c
    return and_(
        func.coalesce(func.julianday(one.removed_at), _NEVER) <= func.julianday(bindparam("moment")),
        ~exists().where(round_.record_id == one.record_id),
        ~exists().where(sealed.record_id == one.record_id),
        ~exists().where(copy.softfile_id == one.id),
    )


def _removed() -> Select[Any]:
    """Return the SELECT of contents that may be let go, with the softfiles that had them.

    It begins at the removed softfiles, which are few, and asks of each what else needs its contents.
    """
    softfile, version, file = tables.softfile, tables.softfile_version, tables.stored_file
    other, others_version = softfile.alias(), version.alias()
    held = exists().where(
        others_version.c.file_id == file.c.id,
        other.c.id == others_version.c.softfile_id,
        not_(_is_gone(other)),
    )
    elsewhere = (tables.rescued_copy, tables.attachment, tables.export, tables.returned)
    return (
        select(file, softfile.c.record_id, version.c.softfile_id)
        .join_from(version, softfile, version.c.softfile_id == softfile.c.id)
        .join(file, version.c.file_id == file.c.id)
        .where(softfile.c.removed_at > "")  # what the index can begin with
        .where(_is_gone(softfile), file.c.purged_at.is_(None), ~held)
        .where(*(~exists().where(one.c.file_id == file.c.id) for one in elsewhere))
        .order_by(file.c.seq)
    )


_REMOVED = _removed()


class SoftfileRepository:
    """Softfiles inside one transaction."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def add(self, record_id: UUID, softfile: Softfile) -> None:
        """Add a softfile with the versions it comes with."""
        self._tx.insert(tables.softfile, _SOFTFILE.row(softfile, record_id=str(record_id)))
        for version in softfile.versions:
            self.add_version(softfile.id, version)
        self._tx.touch(record_id)

    def get(self, softfile_id: UUID) -> Softfile:
        """Return a softfile with its versions; NotFound."""
        found = softfiles_where(self._tx, by_id(tables.softfile), {CHOSEN: str(softfile_id)})
        if not found:
            raise NotFound
        return next(one for softfiles in found.values() for one in softfiles)

    def record_of(self, softfile_id: UUID) -> UUID:
        """Return the record a softfile belongs to; NotFound."""
        return UUID(self._tx.one(_RECORD_OF_SOFTFILE, {CHOSEN: str(softfile_id)})["record_id"])

    def save(self, softfile: Softfile) -> Softfile:
        """Save a softfile's own values (versions apart) and return it with its new row version."""
        following = replace(softfile, row_version=softfile.row_version + 1)
        row = _SOFTFILE.row(following)
        self._tx.save_version(tables.softfile, softfile.id, softfile.row_version, row)
        self._tx.touch_all(_RECORD_OF_SOFTFILE, softfile.id)
        return following

    def add_version(self, softfile_id: UUID, version: SoftfileVersion) -> None:
        """Add a version and the row of its content."""
        file = stored_files.keep(self._tx, version.file)
        row = _VERSION.row(version, softfile_id=str(softfile_id), file_id=str(file.id), saved=True)
        self._tx.insert(tables.softfile_version, row)
        self._tx.touch_all(_RECORD_OF_SOFTFILE, softfile_id)

    def keep_unsaved(self, softfile_id: UUID, copy: RescuedCopy) -> None:
        """Keep a rescued working copy beside its softfile, in the place of one kept before."""
        self._tx.run(_DROPPING, {CHOSEN: str(softfile_id)})
        file = stored_files.keep(self._tx, copy.file)
        row = _RESCUED.row(copy, softfile_id=str(softfile_id), file_id=str(file.id))
        self._tx.insert(tables.rescued_copy, row)

    def drop_unsaved(self, softfile_id: UUID) -> None:
        """Forget the rescued working copy of a softfile; NotFound when there is none."""
        if not self._tx.run(_DROPPING, {CHOSEN: str(softfile_id)}):
            raise NotFound

    def keep_file(self, file: StoredFile) -> StoredFile:
        """Return the content's one row, made if new."""
        return stored_files.keep(self._tx, file)

    def stored_as(self, name: str) -> StoredFile | None:
        """Return the content of this name in the store, if there is one."""
        return stored_files.named(self._tx, name)

    def with_content(self, record_id: UUID, sha256: str) -> tuple[Softfile, ...]:
        """Return the record's softfiles, removed ones apart, of which a version has this content."""
        found = softfiles_where(self._tx, _WITH_CONTENT, {"record": str(record_id), "sha256": sha256})
        return found.get(str(record_id), ())

    def all_files(self) -> tuple[StoredFile, ...]:
        """Return every content that is kept."""
        rows = self._tx.rows(_KEPT.order_by(tables.stored_file.c.seq))
        return tuple(stored_files.stored_file(row) for row in rows)

    def all_names(self) -> frozenset[str]:
        """Return the name of every content that is kept."""
        return frozenset(row["name"] for row in self._tx.rows(_KEPT))

    def removed_before(self, moment: datetime) -> tuple[RemovedContent, ...]:
        """Return the contents that only softfiles removed before `moment` refer to, and which those are.

        None of a record that was ever sent out or archived, and none with work waiting beside it.
        """
        rows = self._tx.rows(_REMOVED, {"moment": moment.isoformat()})
        return tuple(
            RemovedContent(UUID(row["record_id"]), UUID(row["softfile_id"]), stored_files.stored_file(row))
            for row in rows
        )

    def let_go(self, file: StoredFile) -> None:
        """Note that a content is kept no longer; its row stays."""
        stored_files.let_go(self._tx, file)

    def owners(self, file_id: UUID) -> tuple[tuple[UUID | None, str], ...]:
        """Return (record, name) of everything that refers to a content; no record: None."""
        rows = self._tx.rows(_owners(str(file_id)))
        return tuple((UUID(row["record_id"]) if row["record_id"] else None, row["name"]) for row in rows)


def softfiles_where(
    tx: Transaction, chosen: Selection, parameters: Parameters
) -> dict[str, tuple[Softfile, ...]]:
    """Return softfiles by record id, in their order, with versions oldest first."""
    rows = tx.rows(_softfiles(chosen), parameters)
    if not rows:
        return {}
    versions = grouped(tx.rows(_versions(chosen), parameters), "softfile_id", _version)
    unsaved = {row["softfile_id"]: _rescued(row) for row in tx.rows(_unsaved(chosen), parameters)}

    def joined(row: RowMapping) -> Softfile:
        key = row["id"]
        return replace(_SOFTFILE.value(row), versions=versions.get(key, ()), unsaved=unsaved.get(key))

    return grouped(rows, "record_id", joined)


@cache
def _softfiles(chosen: Selection) -> Select[Any]:
    softfile = tables.softfile
    return select(softfile).where(chosen.condition).order_by(softfile.c.position, softfile.c.seq)


@cache
def _versions(chosen: Selection) -> Select[Any]:
    version = tables.softfile_version
    of_softfiles = belonging_to(version, chosen, "softfile_id")
    return with_file(version).where(of_softfiles.condition).order_by(version.c.number)


@cache
def _unsaved(chosen: Selection) -> Select[Any]:
    copy = tables.rescued_copy
    return with_file(copy).where(belonging_to(copy, chosen, "softfile_id").condition)


def _version(row: RowMapping) -> SoftfileVersion:
    return _VERSION.value(row, file=file_of(row))


def _rescued(row: RowMapping) -> RescuedCopy:
    return _RESCUED.value(row, file=file_of(row))


def _owners(file_id: str) -> CompoundSelect[tuple[str | None, str]]:
    """Return the SELECT of record ids and names under which a content is known."""
    softfile, version, copy = tables.softfile.c, tables.softfile_version.c, tables.rescued_copy.c
    return union(
        select(softfile.record_id, _name(softfile.content, "standard_name"))
        .join_from(tables.rescued_copy, tables.softfile, copy.softfile_id == softfile.id)
        .where(copy.file_id == file_id),
        select(softfile.record_id, _name(version.content, "original_name"))
        .join_from(tables.softfile_version, tables.softfile, version.softfile_id == softfile.id)
        .where(version.file_id == file_id),
        *(_attached(file_id)),
        *(_of_round(table, name, file_id) for table, name in _ROUND_FILES),
    )


def _attached(file_id: str) -> tuple[Select[tuple[str | None, str]], ...]:
    """Return the attachments by what owns them; one whose owner is gone stands with no record."""
    attached, link = tables.attachment.c, tables.record_entry.c
    name = _name(attached.content, "original_name")
    by_entry = select(link.record_id, name).join_from(
        tables.attachment, tables.record_entry, link.entry_id == attached.owner_id, isouter=True
    )
    owned = [
        select(owner.c.record_id, name)
        .join_from(tables.attachment, owner, owner.c.id == attached.owner_id)
        .where(attached.file_id == file_id)
        for owner in attachments.OWNERS
    ]
    ids = union_all(*(select(owner.c.id) for owner in attachments.OWNERS))
    return (by_entry.where(attached.file_id == file_id, attached.owner_id.not_in(ids)), *owned)


def _of_round(table: Table, name: str, file_id: str) -> Select[tuple[str | None, str]]:
    return (
        select(tables.round_.c.record_id, _name(table.c.content, name))
        .join_from(table, tables.round_, table.c.round_id == tables.round_.c.id)
        .where(table.c.file_id == file_id)
    )


def _name(content: ColumnElement[str], attribute: str) -> Label[str]:
    return func.json_extract(content, f"$.{attribute}").label("name")
