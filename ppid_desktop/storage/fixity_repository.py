"""When each stored content was last read again and whether it was whole."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping, Select, bindparam, exists, literal, or_, select
from sqlalchemy.dialects.sqlite import insert

from ppid_desktop.domain.audit import PURGED, Action
from ppid_desktop.domain.fixity import FileState
from ppid_desktop.domain.softfiles import StoredFile
from ppid_desktop.storage import tables
from ppid_desktop.storage.stored_files import stored_file
from ppid_desktop.storage.transaction import Transaction

_CHECK = tables.file_check.c
_STATES = select(tables.stored_file, _CHECK.checked_at, _CHECK.reason).join(
    tables.file_check, _CHECK.file_id == tables.stored_file.c.id, isouter=True
)
_STATES = _STATES.where(tables.stored_file.c.purged_at.is_(None))
_DAMAGED = _STATES.where(_CHECK.reason != "")


def _hidden() -> Select[Any]:
    """Return the SELECT of contents that a row calls let go and that only another hand can have called so.

    The purging names each in the log, and lets none go that anything but a removed softfile refers to.
    """
    file, version, softfile, log = tables.stored_file, tables.softfile_version, tables.softfile, tables.audit
    told = select(log.c.detail).where(log.c.action == Action.FILE_PURGED.code)  # read once, not per content
    untold = (literal(PURGED) + file.c.sha256).not_in(told)
    in_work = exists().where(
        version.c.file_id == file.c.id,
        softfile.c.id == version.c.softfile_id,
        softfile.c.removed_at.is_(None),
    )
    elsewhere = (tables.rescued_copy, tables.attachment, tables.export, tables.returned)
    needed = (exists().where(one.c.file_id == file.c.id) for one in elsewhere)
    return select(file).where(file.c.purged_at.is_not(None), or_(untold, in_work, *needed))


_HIDDEN = _hidden()
_KEEPING = insert(tables.file_check).values(
    file_id=bindparam("file_id"), checked_at=bindparam("checked_at"), reason=bindparam("reason")
)
_RENEWING = _KEEPING.on_conflict_do_update(
    index_elements=["file_id"],
    set_={"checked_at": _KEEPING.excluded.checked_at, "reason": _KEEPING.excluded.reason},
)


class FixityRepository:
    """Checks of stored contents inside one transaction."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def states(self) -> tuple[FileState, ...]:
        """Return every stored content with its last check."""
        return self._states(_STATES)

    def damaged(self) -> tuple[FileState, ...]:
        """Return the contents that were not whole when they were last checked."""
        return self._states(_DAMAGED)

    def hidden(self) -> tuple[StoredFile, ...]:
        """Return what is called let go although it is needed, or although the log tells nothing of it."""
        rows = self._tx.rows(_HIDDEN.order_by(tables.stored_file.c.seq))
        return tuple(stored_file({**row, "purged_at": None}) for row in rows)

    def keep(self, reasons: Mapping[UUID, str], at: datetime) -> None:
        """Keep the result of checking these contents: why each is not whole, empty when it is."""
        if reasons:
            rows = [
                {"file_id": str(file_id), "checked_at": at.isoformat(), "reason": reason}
                for file_id, reason in reasons.items()
            ]
            self._tx.connection.execute(_RENEWING, rows)

    def _states(self, chosen: Select[Any]) -> tuple[FileState, ...]:
        rows = self._tx.rows(chosen.order_by(tables.stored_file.c.seq))
        return tuple(_state(row) for row in rows)


def _state(row: RowMapping) -> FileState:
    at = row["checked_at"]
    checked_at = None if at is None else datetime.fromisoformat(at)
    return FileState(stored_file(row), checked_at, row["reason"] or "")
