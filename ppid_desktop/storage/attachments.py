"""Files kept with an entry, a determination, an event or a round, by their owner's id."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import insert, select, union_all
from sqlalchemy.sql.elements import ColumnElement

from ppid_desktop.domain.softfiles import Attachment
from ppid_desktop.storage import stored_files, tables
from ppid_desktop.storage.rows import Shape, file_of, grouped, with_file
from ppid_desktop.storage.transaction import RecordIds, Transaction

_SHAPE = Shape(Attachment, tables.attachment, ("id",), ("file",))
OWNERS = (tables.determination, tables.archive_event, tables.round_)


def add(tx: Transaction, owner_id: UUID, one: Attachment) -> None:
    """Add an attachment and the row of its content."""
    file = stored_files.keep(tx, one.file)
    tx.run(insert(tables.attachment).values(_SHAPE.row(one, owner_id=str(owner_id), file_id=str(file.id))))


def add_all(tx: Transaction, owner_id: UUID, many: Iterable[Attachment]) -> None:
    """Add the attachments a new owner comes with."""
    for one in many:
        add(tx, owner_id, one)


def by_owner(tx: Transaction, condition: ColumnElement[bool]) -> dict[str, tuple[Attachment, ...]]:
    """Return the attachments of many owners, in the order they were added."""
    statement = with_file(tables.attachment).where(condition).order_by(tables.attachment.c.seq)
    return grouped(tx.rows(statement), "owner_id", lambda row: _SHAPE.value(row, file=file_of(row)))


def records_of(owner_id: UUID) -> RecordIds:
    """Return the SELECT of the records an owner belongs to."""
    owner = str(owner_id)
    return union_all(
        select(tables.record_entry.c.record_id).where(tables.record_entry.c.entry_id == owner),
        *(select(table.c.record_id).where(table.c.id == owner) for table in OWNERS),
    )
