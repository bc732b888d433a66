"""Pages of the archive's list, read from narrow indexes so that a million records stay quick."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import RowMapping, func, select

from ppid_desktop.domain.lists import ArchiveRow
from ppid_desktop.domain.record import Case, Determination, Information, Record
from ppid_desktop.domain.rules import classification
from ppid_desktop.domain.terms import Category, ClassificationStatus
from ppid_desktop.storage import tables
from ppid_desktop.storage.converting import value_of
from ppid_desktop.storage.entry_repository import determinations_of
from ppid_desktop.storage.transaction import Transaction


def page_of(tx: Transaction, file_id: UUID | None, offset: int, limit: int) -> list[int]:
    """Return the `seq` of the sealed versions on a page: newest first, or by item number in one file."""
    latest = tables.archive_latest.c
    if file_id is not None:
        chosen = select(latest.sealed_seq).where(latest.file_id == str(file_id))
        page = chosen.order_by(latest.item_no, latest.sealed_seq).limit(limit).offset(offset)
        return [row["sealed_seq"] for row in tx.rows(page)]
    return _newest_first(tx, offset, limit)


def count(tx: Transaction, file_id: UUID | None) -> int:
    """Return how many records are archived, in all or in one archive file."""
    latest = tables.archive_latest
    chosen = select(func.count()).select_from(latest)
    return tx.number(chosen if file_id is None else chosen.where(latest.c.file_id == str(file_id)))


def archive_rows(tx: Transaction, sealed: Sequence[int]) -> tuple[ArchiveRow, ...]:
    """Return the rows of sealed versions, given by their `seq`, in that order."""
    one, file = tables.sealed, tables.archive_file
    statement = (
        select(*_COLUMNS, file.c.number.label("file_number"))
        .join_from(one, file, one.c.file_id == file.c.id)
        .where(one.c.seq.in_(sealed))
    )
    found = {row["seq"]: row for row in tx.rows(statement)}
    determinations = determinations_of(tx, select(one.c.record_id).where(one.c.seq.in_(sealed)))
    return tuple(
        _row(tx, found[seq], determinations.get(found[seq]["record_id"], ()))
        for seq in sealed
        if seq in found
    )


def _newest_first(tx: Transaction, offset: int, limit: int) -> list[int]:
    """Walk the index from the nearer end: the far end of a million rows is as quick as the near one."""
    latest = tables.archive_latest.c.sealed_seq
    total = count(tx, None) if offset else 0
    after = total - offset - limit
    if not offset or offset <= after:
        page = select(latest).order_by(latest.desc()).limit(limit).offset(offset)
        return [row["sealed_seq"] for row in tx.rows(page)]
    shown = min(limit, total - offset)
    if shown <= 0:
        return []
    page = select(latest).order_by(latest).limit(shown).offset(max(0, after))
    return [row["sealed_seq"] for row in reversed(tx.rows(page))]


def _row(tx: Transaction, row: RowMapping, determinations: tuple[Determination, ...]) -> ArchiveRow:
    category = value_of(Category, row["category"])
    return ArchiveRow(
        record_id=UUID(row["record_id"]),
        version=row["version"],
        register_no=row["register_no"],
        item_no=row["item_no"],
        file_id=UUID(row["file_id"]),
        file_number=row["file_number"],
        classification_code=row["classification_code"],
        title=row["title"],
        unit=row["unit"],
        category=category,
        classification=_status(tx, row, category, determinations),
        sealed_at=datetime.fromisoformat(row["sealed_at"]),
    )


def _status(
    tx: Transaction, row: RowMapping, category: Category, determinations: tuple[Determination, ...]
) -> ClassificationStatus:
    """Return where the sealed content stands today, by the domain's own rule."""
    record = Record(
        id=UUID(row["record_id"]),
        case_no=0,
        register_no=row["register_no"],
        created_at=tx.clock.now(),
        created_by=_NOBODY,
        sop_id="",
        information=Information(category=category),
    )
    return classification(Case(record, determinations=determinations), tx.clock.today()).status


_NOBODY = uuid4()
_COLUMNS = tuple(
    tables.sealed.c[name]
    for name in (
        "seq",
        "record_id",
        "version",
        "register_no",
        "item_no",
        "file_id",
        "classification_code",
        "title",
        "unit",
        "category",
        "sealed_at",
    )
)
