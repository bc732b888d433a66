"""Files kept with an entry, a determination, an event or a round, by their owner's id."""

from collections.abc import Iterable
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Select, bindparam, select, union_all

from ppid_desktop.domain.softfiles import Attachment
from ppid_desktop.storage import stored_files, tables
from ppid_desktop.storage.rows import Shape, file_of, grouped, with_file
from ppid_desktop.storage.selection import CHOSEN, Ids, Selection, belonging_to, by_id
from ppid_desktop.storage.transaction import Parameters, Transaction

OWNERS = (tables.determination, tables.archive_event, tables.round_)
_SHAPE = Shape(Attachment, tables.attachment, ("id",), ("file",))
_RECORDS_OF_OWNER: Ids = union_all(
    select(tables.record_entry.c.record_id).where(tables.record_entry.c.entry_id == bindparam(CHOSEN)),
    *(select(table.c.record_id).where(by_id(table).condition) for table in OWNERS),
)


def add(tx: Transaction, owner_id: UUID, one: Attachment) -> None:
    """Add an attachment and the row of its content."""
    file = stored_files.keep(tx, one.file)
    tx.insert(tables.attachment, _SHAPE.row(one, owner_id=str(owner_id), file_id=str(file.id)))


def add_all(tx: Transaction, owner_id: UUID, many: Iterable[Attachment]) -> None:
    """Add the attachments a new owner comes with."""
    for one in many:
        add(tx, owner_id, one)


def by_owner(tx: Transaction, owners: Selection, parameters: Parameters) -> dict[str, tuple[Attachment, ...]]:
    """Return the attachments of many owners by owner id, in the order they were added."""
    rows = tx.rows(_attachments(owners), parameters)
    return grouped(rows, "owner_id", lambda row: _SHAPE.value(row, file=file_of(row)))


def touch_records(tx: Transaction, owner_id: UUID) -> None:
    """Note that the records an owner belongs to changed."""
    tx.touch_all(_RECORDS_OF_OWNER, owner_id)


@cache
def _attachments(owners: Selection) -> Select[Any]:
    chosen = belonging_to(tables.attachment, owners, "owner_id")
    return with_file(tables.attachment).where(chosen.condition).order_by(tables.attachment.c.seq)
