"""Rows of the log as entries, also of one that was changed from outside: the page that shows it must open."""

from contextlib import suppress
from datetime import datetime
from uuid import UUID

from sqlalchemy import RowMapping

from ppid_desktop.domain.audit import UNREADABLE_MOMENT, Action, AuditEntry, AuditNote

_ACTIONS = {one.code: one for one in Action}


def entry_of(row: RowMapping) -> AuditEntry:
    """Return the entry; what the program would never have written reads as unreadable, or as nothing."""
    note = AuditNote(
        action=_ACTIONS.get(text_of(row["action"]), Action.UNREADABLE),
        subject_kind=text_of(row["subject_kind"]),
        subject_id=text_of(row["subject_id"]),
        detail=text_of(row["detail"]),
        record_id=_id_of(row["record_id"]),
    )
    return AuditEntry(
        number=row["number"],
        at=moment_of(row["at"]) or UNREADABLE_MOMENT,
        account_id=_id_of(row["account_id"]),
        account_login=text_of(row["account_login"]),
        note=note,
        mac=mac_of(row).hex(),
    )


def text_of(value: object) -> str:
    """Return a text column; a value of another type, which only another hand wrote, as it can be shown."""
    return value if isinstance(value, str) else "" if value is None else repr(value)


def moment_of(value: object) -> datetime | None:
    """Return a moment with its offset; None for what is none."""
    if isinstance(value, str):
        with suppress(ValueError):
            moment = datetime.fromisoformat(value)
            return moment if moment.tzinfo else None
    return None


def mac_of(row: RowMapping) -> bytes:
    """Return the stored MAC; what is no BLOB was put there by somebody else and matches nothing."""
    return row["mac"] if isinstance(row["mac"], bytes) else b""


def _id_of(value: object) -> UUID | None:
    if isinstance(value, str):
        with suppress(ValueError):
            return UUID(value)
    return None
