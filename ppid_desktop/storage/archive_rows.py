"""Pages of the archive's list, read from narrow indexes so that a million records stay quick."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import RowMapping, Select, bindparam, func, select

from ppid_desktop.domain.lists import ArchiveRow
from ppid_desktop.domain.record import Case, Determination, Information, Origin, Record
from ppid_desktop.domain.rules import classification
from ppid_desktop.domain.terms import Category, ClassificationStatus
from ppid_desktop.storage import tables
from ppid_desktop.storage.converting import value_of
from ppid_desktop.storage.entry_repository import determinations_of
from ppid_desktop.storage.selection import Selection
from ppid_desktop.storage.transaction import Parameters, Transaction

_SEALED = tables.sealed.c
_LATEST = tables.archive_latest.c
_COLUMNS = (
    *(_SEALED.seq, _SEALED.record_id, _SEALED.version, _SEALED.register_no, _SEALED.item_no),
    *(_SEALED.file_id, _SEALED.classification_code, _SEALED.title, _SEALED.unit, _SEALED.category),
    *(_SEALED.sealed_at, tables.archive_file.c.number.label("file_number"), tables.record.c.origin),
)
_CHOSEN = _SEALED.seq.in_(bindparam("chosen", expanding=True))
_ROWS = (
    select(*_COLUMNS)
    .join(tables.archive_file, _SEALED.file_id == tables.archive_file.c.id)
    .join(tables.record, _SEALED.record_id == tables.record.c.id)
    .where(_CHOSEN)
)
_RECORDS = Selection(tables.record, tables.record.c.id.in_(select(_SEALED.record_id).where(_CHOSEN)))
_COUNT = select(func.count()).select_from(tables.archive_latest)
_COUNT_OF_FILE = _COUNT.where(_LATEST.file_id == bindparam("file"))
_PAGE = select(_LATEST.sealed_seq).limit(bindparam("limit")).offset(bindparam("offset"))
_NEWEST_FIRST = _PAGE.order_by(_LATEST.sealed_seq.desc())
_OLDEST_FIRST = _PAGE.order_by(_LATEST.sealed_seq)
_OF_FILE = _PAGE.where(_LATEST.file_id == bindparam("file")).order_by(_LATEST.item_no, _LATEST.sealed_seq)
_NOBODY = UUID(int=0)


def page_of(tx: Transaction, file_id: UUID | None, offset: int, limit: int) -> list[int]:
    """Return the `seq` of the sealed versions on a page: newest first, or by item number in one file."""
    if file_id is None:
        return _newest_first(tx, offset, limit)
    return _places(tx, _OF_FILE, {"file": str(file_id), "offset": offset, "limit": limit})


def count(tx: Transaction, file_id: UUID | None) -> int:
    """Return how many records are archived, in all or in one archive file."""
    return tx.number(_COUNT) if file_id is None else tx.number(_COUNT_OF_FILE, {"file": str(file_id)})


def archive_rows(tx: Transaction, sealed: Sequence[int]) -> tuple[ArchiveRow, ...]:
    """Return the rows of sealed versions, given by their `seq`, in that order."""
    if not sealed:
        return ()
    found = {row["seq"]: row for row in tx.rows(_ROWS, {"chosen": sealed})}
    decided = determinations_of(tx, _RECORDS, {"chosen": sealed})
    rows = [found[seq] for seq in sealed if seq in found]
    return tuple(_row(tx, row, decided.get(row["record_id"], ())) for row in rows)


def _newest_first(tx: Transaction, offset: int, limit: int) -> list[int]:
    """Walk the index from the nearer end: the far end of a million rows is as quick as the near one."""
    total = count(tx, None) if offset else 0
    after = total - offset - limit
    if not offset or offset <= after:
        return _places(tx, _NEWEST_FIRST, {"offset": offset, "limit": limit})
    shown = min(limit, total - offset)
    if shown <= 0:
        return []
    return _places(tx, _OLDEST_FIRST, {"offset": max(0, after), "limit": shown})[::-1]


def _places(tx: Transaction, page: Select[tuple[int]], parameters: Parameters) -> list[int]:
    return [row["sealed_seq"] for row in tx.rows(page, parameters)]


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
        origin=value_of(Origin, row["origin"]),
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
