"""What the search index takes from the main database: which archived records changed, and their texts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import RowMapping, func, or_, select

from ppid_desktop.domain.archive import EventKind
from ppid_desktop.storage import tables
from ppid_desktop.storage.rows import grouped
from ppid_desktop.storage.transaction import Transaction


@dataclass(frozen=True)
class Watermark:
    """The last change taken in; the token tells this database from another with the same numbers."""

    seq: int
    token: str


NOTHING = Watermark(0, "")


@dataclass(frozen=True)
class Document:
    """The searchable texts of one archived record; `place` grows with the time of sealing."""

    record_id: str
    place: int
    texts: tuple[str, ...]
    """In the order of `FIELDS`."""


@dataclass(frozen=True)
class IndexField:
    """One searched field; in `numbers` the separators may be left out."""

    name: str
    label: str
    numbers: bool = False


TITLE = IndexField("title", "Judul")
FIELDS = (
    IndexField("number", "Nomor", numbers=True),
    TITLE,
    IndexField("summary", "Ringkasan"),
    IndexField("softfile", "Softfile", numbers=True),
    IndexField("file", "Berkas arsip", numbers=True),
    IndexField("code", "Kode klasifikasi", numbers=True),
    IndexField("unit", "Unit"),
)


def newest_change(tx: Transaction) -> Watermark:
    """Return the newest change there is."""
    row = tx.first(select(tables.change).order_by(tables.change.c.seq.desc()).limit(1))
    return NOTHING if row is None else Watermark(row["seq"], row["token"])


def is_known(tx: Transaction, mark: Watermark) -> bool:
    """Return whether the watermark was taken from this database."""
    if mark == NOTHING:
        return True
    token = tables.change.c.token
    return tx.first(select(token).where(tables.change.c.seq == mark.seq, token == mark.token)) is not None


def changes_after(tx: Transaction, mark: Watermark, limit: int) -> tuple[Watermark, tuple[str, ...]]:
    """Return the next watermark and the ids of the archived records those changes concern."""
    change, latest = tables.change, tables.archive_latest.c
    rows = tx.rows(select(change).where(change.c.seq > mark.seq).order_by(change.c.seq).limit(limit))
    if not rows:
        return mark, ()
    records = [row["record_id"] for row in rows if row["record_id"]]
    files = {row["file_id"] for row in rows if row["file_id"]}
    concerned = select(latest.record_id).where(or_(latest.record_id.in_(records), latest.file_id.in_(files)))
    ids = tuple(row["record_id"] for row in tx.rows(concerned.order_by(latest.sealed_seq)))
    return Watermark(rows[-1]["seq"], rows[-1]["token"]), ids


def archived_after(tx: Transaction, place: int, limit: int) -> tuple[str, ...]:
    """Return the ids of the next archived records in the order of sealing."""
    latest = tables.archive_latest.c
    page = select(latest.record_id).where(latest.sealed_seq > place).order_by(latest.sealed_seq)
    return tuple(row["record_id"] for row in tx.rows(page.limit(limit)))


def documents(tx: Transaction, records: Sequence[str]) -> tuple[Document, ...]:
    """Return the documents of archived records, in the order of sealing."""
    sealed, latest, file = tables.sealed.c, tables.archive_latest.c, tables.archive_file.c
    statement = (
        select(
            *(sealed.seq, sealed.record_id, sealed.register_no, sealed.item_no, sealed.title),
            *(sealed.summary, sealed.softfile_names, sealed.classification_code, sealed.unit),
            file.number.label("file_number"),
            func.json_extract(file.content, "$.description").label("file_description"),
            func.json_extract(tables.archive_state.c.content, "$.srikandi_no").label("srikandi_no"),
        )
        .join_from(tables.archive_latest, tables.sealed, latest.sealed_seq == sealed.seq)
        .join(tables.archive_file, sealed.file_id == file.id)
        .join(tables.archive_state, tables.archive_state.c.record_id == sealed.record_id, isouter=True)
        .where(latest.record_id.in_(records))
        .order_by(sealed.seq)
    )
    numbers = _srikandi_numbers(tx, records)
    return tuple(_document(row, numbers.get(row["record_id"], ())) for row in tx.rows(statement))


def _srikandi_numbers(tx: Transaction, records: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Return the SRIKANDI numbers added after sealing, by record id."""
    event = tables.archive_event.c
    statement = select(event.record_id, func.json_extract(event.content, "$.text").label("text")).where(
        event.record_id.in_(records), event.kind == EventKind.SRIKANDI.code
    )
    return grouped(tx.rows(statement.order_by(event.seq)), "record_id", lambda row: str(row["text"]))


def _document(row: RowMapping, srikandi: Iterable[str]) -> Document:
    numbers = [row["register_no"], row["item_no"], row["srikandi_no"] or "", *srikandi]
    return Document(
        record_id=row["record_id"],
        place=row["seq"],
        texts=(
            " ".join(dict.fromkeys(one for one in numbers if one)),
            row["title"],
            row["summary"],
            row["softfile_names"],
            f"{row['file_number']} {row['file_description'] or ''}".strip(),
            row["classification_code"],
            row["unit"],
        ),
    )
