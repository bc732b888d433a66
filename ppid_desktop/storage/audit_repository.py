"""The audit log in the database: written in the transaction of what it tells, chained, searched, verified."""

import hmac
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import RowMapping, bindparam, func, or_, select
from sqlalchemy.sql.elements import ColumnElement

from ppid_desktop.domain import audit_words
from ppid_desktop.domain.audit import Action, AuditEntry, AuditNote, ChainVerdict
from ppid_desktop.domain.errors import Cancelled, NotFound
from ppid_desktop.domain.indonesian import parse_date
from ppid_desktop.domain.roles import Account
from ppid_desktop.storage import audit_chain, tables
from ppid_desktop.storage.audit_chain import ChainedEntry, ChainFaultKind, ChainHead
from ppid_desktop.storage.content_repository import contents_text
from ppid_desktop.storage.content_sums import ContentKey
from ppid_desktop.storage.converting import value_of
from ppid_desktop.storage.transaction import Transaction

_BATCH = 500
_LONGEST_NUMBER = 19  # digits that SQLite still takes as a whole number
_NEWEST = select(tables.audit.c.number, tables.audit.c.mac).order_by(tables.audit.c.number.desc()).limit(1)
_MAC_AT = select(tables.audit.c.mac).where(tables.audit.c.number == bindparam("position"))
_ABOUT = (
    select(tables.audit)
    .where(
        tables.audit.c.record_id == bindparam("record"),
        tables.audit.c.subject_id == bindparam("subject"),
        tables.audit.c.action == bindparam("action"),
    )
    .order_by(tables.audit.c.number.desc())
    .limit(1)
)
_CONTENT = b"ppid-desktop/v1/audit-content"
_REASONS = {
    ChainFaultKind.EDITED: "Entri log ini diubah di luar program.",
    ChainFaultKind.MISSING: "Entri log ini dihapus di luar program.",
    ChainFaultKind.OUT_OF_ORDER: "Urutan entri log diubah di luar program.",
    ChainFaultKind.TRUNCATED: "Akhir log dihapus di luar program.",
    ChainFaultKind.REPLACED: "Log ini diganti dengan log lain.",
}


@dataclass(frozen=True)
class AuditKeys:
    """What the log is chained and its contents hashed with; `repr` shows neither key."""

    workspace_id: UUID
    chain: bytes = field(repr=False)
    content: bytes = field(repr=False)

    @property
    def contents(self) -> ContentKey:
        """Return what the contents of records are added up with."""
        return ContentKey(self.content)

    @property
    def genesis(self) -> ChainHead:
        """Return the head of the empty log."""
        return audit_chain.genesis(self.chain, self.workspace_id)


class AuditRepository:
    """The log inside one transaction; `account` is who acts in it."""

    def __init__(self, tx: Transaction, keys: AuditKeys, account: Account | None) -> None:
        self._tx = tx
        self._keys = keys
        self._account = account
        self._held: AuditNote | None = None
        self.written: ChainHead | None = None
        """The newest entry this transaction wrote, if any."""

    def write(self, note: AuditNote) -> None:
        """Append an entry; it is there if and only if the transaction commits.

        The newest one is held back until the next one or a question: the transaction's last entry carries
        what became of the contents.
        """
        self._release()
        self._held = note

    @property
    def holds_entry(self) -> bool:
        """Return whether an entry waits for what became of the contents."""
        return self._held is not None

    def finish(self, contents: Mapping[str, str]) -> None:
        """Append the entry held back with what the log keeps of the contents that changed, by owner."""
        self._release(contents_text(contents))

    def _release(self, contents: str | None = None) -> None:
        if self._held is not None:
            note, self._held = self._held, None
            self._append(note, contents)

    def _append(self, note: AuditNote, contents: str | None) -> None:
        row: dict[str, object] = {
            "at": self._tx.clock.now().isoformat(),
            "account_id": str(self._account.id) if self._account else None,
            "account_login": self._account.login if self._account else "",
            "action": note.action.code,
            "subject_kind": note.subject_kind,
            "subject_id": note.subject_id,
            "detail": note.detail,
            "record_id": str(note.record_id) if note.record_id else None,
            "contents": contents,
        }
        before = self.written or self.chain_head()
        head = audit_chain.extend(self._keys.chain, before, _canonical(row))
        self._tx.insert(tables.audit, {**row, "number": head.position, "mac": head.mac})
        self.written = head

    def content_hash(self, content: str) -> str:
        """Return the keyed hash (64 hex digits) that stands in the log instead of content."""
        data = content.encode("utf-8", "surrogatepass")
        return hmac.digest(self._keys.content, _CONTENT + data, "sha256").hex()

    def entries(self, offset: int, limit: int, contains: str) -> tuple[AuditEntry, ...]:
        """Return a page of entries, newest first, of which some part shown contains the text."""
        self._release()
        log = tables.audit
        statement = select(log).where(_contains(contains)).order_by(log.c.number.desc())
        return tuple(_entry(row) for row in self._tx.rows(statement.limit(limit).offset(offset)))

    def count(self, contains: str) -> int:
        """Return how many entries contain the text."""
        self._release()
        return self._tx.number(select(func.count()).select_from(tables.audit).where(_contains(contains)))

    def details(self, action: Action) -> dict[str, str]:
        """Return the details of every entry of one kind, by the id of what it is about."""
        self._release()
        log = tables.audit
        statement = select(log.c.subject_id, log.c.detail).where(log.c.action == action.code)
        return {row["subject_id"]: row["detail"] for row in self._tx.rows(statement)}

    def entry(self, action: Action, record_id: UUID, subject_id: str) -> AuditEntry:
        """Return the newest entry of one kind about a part of a record; NotFound when there is none."""
        self._release()
        row = self._tx.first(_ABOUT, {"action": action.code, "record": str(record_id), "subject": subject_id})
        if row is None:
            raise NotFound
        return _entry(row)

    def head(self) -> tuple[int, str]:
        """Return number and MAC (hex) of the newest entry."""
        newest = self.chain_head()
        return newest.position, newest.mac.hex()

    def chain_head(self) -> ChainHead:
        """Return the newest entry's place and MAC, or the genesis of an empty log."""
        self._release()
        row = self._tx.first(_NEWEST)
        return self._keys.genesis if row is None else ChainHead(row["number"], _mac(row))

    def mac_at(self, position: int) -> bytes | None:
        """Return the MAC of an entry, 0 being the genesis; None when there is no such entry."""
        self._release()
        if position == 0:
            return self._keys.genesis.mac
        row = self._tx.first(_MAC_AT, {"position": position})
        return None if row is None else _mac(row)

    def verify(self, last: int | None, cancelled: Callable[[], bool]) -> ChainVerdict:
        """Check the newest `last` entries, or all; Cancelled."""
        head = self.chain_head()
        first = 1 if last is None else max(1, head.position - last + 1)
        before = self.mac_at(first - 1)
        if before is None:
            return _verdict(0, head, first - 1, ChainFaultKind.MISSING)
        start = ChainHead(first - 1, before)
        report = audit_chain.verify(self._keys.chain, self._chained(first, cancelled), start)
        if report.fault:
            return _verdict(report.checked, head, report.fault.position, report.fault.kind)
        return ChainVerdict(True, report.checked, head.mac.hex())

    def _chained(self, first: int, cancelled: Callable[[], bool]) -> Iterator[ChainedEntry]:
        log = tables.audit
        following = first
        while True:
            if cancelled():
                raise Cancelled
            statement = select(log).where(log.c.number >= following).order_by(log.c.number).limit(_BATCH)
            rows = self._tx.rows(statement)
            for row in rows:
                yield ChainedEntry(row["number"], _canonical(row), _mac(row))
            if len(rows) < _BATCH:
                return
            following = rows[-1]["number"] + 1


_COVERED = (
    "at",
    "account_id",
    "account_login",
    "action",
    "subject_kind",
    "subject_id",
    "detail",
    "record_id",
)


def _canonical(row: RowMapping | dict[str, object]) -> bytes:
    """Return the bytes the chain covers; a value of a strange type is an edit like any other.

    An entry without contents has the bytes that entries had before the log knew of them.
    """
    parts = [row[name] for name in _COVERED]
    parts += [row["contents"]] if row["contents"] is not None else []
    return audit_chain.canonical_entry(
        part if part is None or isinstance(part, str) else repr(part).encode() for part in parts
    )


def _mac(row: RowMapping) -> bytes:
    """Return the stored MAC; what is no BLOB was put there by somebody else and matches nothing."""
    return row["mac"] if isinstance(row["mac"], bytes) else b""


def _entry(row: RowMapping) -> AuditEntry:
    note = AuditNote(
        action=value_of(Action, row["action"]),
        subject_kind=row["subject_kind"],
        subject_id=row["subject_id"],
        detail=row["detail"],
        record_id=UUID(row["record_id"]) if row["record_id"] else None,
    )
    return AuditEntry(
        number=row["number"],
        at=datetime.fromisoformat(row["at"]),
        account_id=UUID(row["account_id"]) if row["account_id"] else None,
        account_login=row["account_login"],
        note=note,
        mac=_mac(row).hex(),
    )


def _contains(text: str) -> ColumnElement[bool]:
    """Match what the Log page shows: words of people for codes, register numbers for ids, dates in words."""
    # Half a character from a broken paste cannot be written into a statement.
    log, wanted = tables.audit.c, text.encode("utf-8", "replace").decode("utf-8").strip()
    if not wanted:
        return log.number > 0
    actions = [one.code for one in Action if wanted.casefold() in one.label.casefold()]
    columns = (log.at, log.account_login, log.subject_kind, log.subject_id, log.detail, log.record_id)
    fields = (log.detail.startswith(f"{one} ", autoescape=True) for one in audit_words.field_ids_like(wanted))
    return or_(
        log.action.in_(actions),
        log.subject_kind.in_(audit_words.kinds_like(wanted)),
        log.detail.icontains(wanted.replace(" ", "_"), autoescape=True),
        log.record_id.in_(select(tables.record.c.id).where(_numbered(wanted))),
        *_moments(wanted),
        *(one.icontains(wanted, autoescape=True) for one in columns),
        *fields,
    )


def _numbered(wanted: str) -> ColumnElement[bool]:
    return tables.record.c.register_no.icontains(wanted, autoescape=True)


def _moments(wanted: str) -> Iterator[ColumnElement[bool]]:
    log = tables.audit.c
    if wanted.isascii() and wanted.isdigit() and len(wanted) < _LONGEST_NUMBER:
        yield log.number == int(wanted)
    with suppress(ValueError):
        yield log.at.startswith(parse_date(wanted).isoformat())


def _verdict(checked: int, head: ChainHead, first_bad: int, kind: ChainFaultKind) -> ChainVerdict:
    return ChainVerdict(False, checked, head.mac.hex(), first_bad, _REASONS[kind])
