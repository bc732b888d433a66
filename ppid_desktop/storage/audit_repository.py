"""The audit log in the database: written in the transaction of what it tells, chained, searched, verified."""

import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from uuid import UUID

from sqlalchemy import bindparam, func, select

from ppid_desktop.domain.audit import Action, AuditEntry, AuditNote, ChainVerdict
from ppid_desktop.domain.audit_query import LogQuery
from ppid_desktop.domain.checkpoints import Checkpoint, CheckpointState, CheckpointVerdict
from ppid_desktop.domain.errors import NotFound, WorkspaceDamaged
from ppid_desktop.domain.indonesian import moment_text
from ppid_desktop.domain.restorations import Restoration
from ppid_desktop.domain.roles import Account
from ppid_desktop.storage import audit_chain, audit_filter, tables
from ppid_desktop.storage.audit_chain import ChainFault, ChainFaultKind, ChainHead
from ppid_desktop.storage.audit_check import AuditCheck, canonical
from ppid_desktop.storage.audit_rows import entry_of, mac_of, moment_of, text_of
from ppid_desktop.storage.content_repository import contents_text
from ppid_desktop.storage.content_sums import ContentKey
from ppid_desktop.storage.progress import CancelAsked, Progress, no_progress
from ppid_desktop.storage.transaction import Transaction

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
_MARKS = (
    select(tables.audit.c.mac)
    .where(tables.audit.c.action == bindparam("action"))
    .order_by(tables.audit.c.number)
)
_CONTENT = b"ppid-desktop/v1/audit-content"
_EVERYTHING = LogQuery()
_LARGEST_NUMBER = (1 << 63) - 1  # SQLite's; no log grows that long, and none goes on behind it


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
        self._left_out = False
        self.written: ChainHead | None = None
        """The newest entry this transaction wrote, if any."""

    def write(self, note: AuditNote) -> None:
        """Append an entry; it is there if and only if the transaction commits.

        The newest one is held back until the next one or a question: the transaction's last entry carries
        what became of the contents.
        """
        self._release()
        self._held = note

    def leave_out(self) -> None:
        """Let this transaction go without an entry: what it changes is known to the log already."""
        self._left_out = True

    def require_entry(self) -> None:
        """Append an entry of last resort when nothing wrote one for what this transaction changed."""
        if not (self._left_out or self._held or self.written):
            self.write(AuditNote(Action.CHANGED_UNNAMED, "workspace", str(self._keys.workspace_id)))

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
        if before.position >= _LARGEST_NUMBER:
            raise WorkspaceDamaged(f"Log rusak: catatan terakhirnya bernomor {before.position}.")
        head = audit_chain.extend(self._keys.chain, before, canonical(row))
        self._tx.insert(tables.audit, {**row, "number": head.position, "mac": head.mac})
        self.written = head

    def content_hash(self, content: str) -> str:
        """Return the keyed hash (64 hex digits) that stands in the log instead of content."""
        data = content.encode("utf-8", "surrogatepass")
        return hmac.digest(self._keys.content, _CONTENT + data, "sha256").hex()

    def entries(self, offset: int, limit: int, query: LogQuery) -> tuple[AuditEntry, ...]:
        """Return a page of the entries wanted, newest first."""
        self._release()
        log = tables.audit
        wanted = select(log).where(audit_filter.chosen(query))
        if query == _EVERYTHING and (past := self.count(query) - offset) < offset:
            # Nearer to the first entry: SQLite reads everything that it passes over.
            rest = wanted.order_by(log.c.number).limit(max(min(limit, past), 0)).offset(max(past - limit, 0))
            return tuple(entry_of(row) for row in reversed(self._tx.rows(rest)))
        newest_first = wanted.order_by(log.c.number.desc()).limit(limit).offset(offset)
        return tuple(entry_of(row) for row in self._tx.rows(newest_first))

    def count(self, query: LogQuery) -> int:
        """Return how many entries are wanted."""
        self._release()
        statement = select(func.count()).select_from(tables.audit)
        return self._tx.number(statement.where(audit_filter.chosen(query)))

    def logins(self) -> tuple[str, ...]:
        """Return the login names that entries carry."""
        self._release()
        name = tables.audit.c.account_login
        found = self._tx.rows(select(name).distinct().order_by(name))
        return tuple(text_of(row["account_login"]) for row in found)

    def newest(self, action: Action, subject_id: str = "") -> AuditEntry | None:
        """Return the newest entry of one kind, about one thing or about anything; None without one."""
        self._release()
        log = tables.audit
        wanted = select(log).where(log.c.action == action.code).order_by(log.c.number.desc()).limit(1)
        row = self._tx.first(wanted.where(log.c.subject_id == subject_id) if subject_id else wanted)
        return None if row is None else entry_of(row)

    def details(self, action: Action) -> dict[str, str]:
        """Return the details of every entry of one kind, by the id of what it is about."""
        self._release()
        log = tables.audit
        statement = select(log.c.subject_id, log.c.detail).where(log.c.action == action.code)
        return {row["subject_id"]: row["detail"] for row in self._tx.rows(statement)}

    def newest_until(self, moment: datetime) -> datetime | None:
        """Return the latest moment up to one that an entry bears; None without any."""
        self._release()
        log = tables.audit.c
        wanted = select(log.at).where(func.julianday(log.at) <= func.julianday(moment.isoformat()))
        row = self._tx.first(wanted.order_by(func.julianday(log.at).desc()).limit(1))
        return None if row is None else moment_of(row["at"])

    def told_before(self, action: Action, moment: datetime) -> frozenset[str]:
        """Return what entries of one kind are about that all stand before the first from after a moment.

        The order of the log is what no wrong clock changes.
        """
        self._release()
        log = tables.audit.c
        later = func.julianday(log.at) > func.julianday(moment.isoformat())
        first_later = select(func.min(log.number)).where(later).scalar_subquery()
        told = select(log.subject_id).where(log.action == action.code).group_by(log.subject_id)
        early = func.max(log.number) < func.coalesce(first_later, func.max(log.number) + 1)
        return frozenset(row["subject_id"] for row in self._tx.rows(told.having(early)))

    def entry(self, action: Action, record_id: UUID, subject_id: str) -> AuditEntry:
        """Return the newest entry of one kind about a part of a record; NotFound when there is none."""
        self._release()
        row = self._tx.first(_ABOUT, {"action": action.code, "record": str(record_id), "subject": subject_id})
        if row is None:
            raise NotFound
        return entry_of(row)

    def marks(self, action: Action) -> tuple[bytes, ...]:
        """Return the MAC of every entry of one kind, the oldest first."""
        return tuple(bytes(row["mac"]) for row in self._tx.rows(_MARKS, {"action": action.code}))

    def head(self) -> tuple[int, str]:
        """Return number and MAC (hex) of the newest entry."""
        newest = self.chain_head()
        return newest.position, newest.mac.hex()

    def chain_head(self) -> ChainHead:
        """Return the newest entry's place and MAC, or the genesis of an empty log."""
        self._release()
        row = self._tx.first(_NEWEST)
        return self._keys.genesis if row is None else ChainHead(row["number"], mac_of(row))

    def mac_at(self, position: int) -> bytes | None:
        """Return the MAC of an entry, 0 being the genesis; None when there is no such entry."""
        self._release()
        if position == 0:
            return self._keys.genesis.mac
        row = self._tx.first(_MAC_AT, {"position": position})
        return None if row is None else mac_of(row)

    def verify(
        self,
        last: int | None,
        cancelled: CancelAsked,
        progress: Progress = no_progress,
        known: Iterable[tuple[int, str]] = (),
    ) -> ChainVerdict:
        """Check the newest `last` entries, or all; Cancelled. `known`: (number, MAC) that must be met."""
        check, head = AuditCheck(self._tx, self._keys.chain), self.chain_head()
        first = 1 if last is None else max(1, head.position - last + 1)
        before = self.mac_at(first - 1)
        if before is None:
            return check.verdict(0, head, ChainFault(first - 1, ChainFaultKind.MISSING))
        heads = [ChainHead(number, bytes.fromhex(mac)) for number, mac in known]
        return check.walk(ChainHead(first - 1, before), head, cancelled, progress, heads)

    def contradicted(self, known: ChainHead) -> ChainVerdict:
        """Return the verdict on a log whose entry at this place is not the one known from elsewhere."""
        fault = ChainFault(known.position, ChainFaultKind.REPLACED)
        return AuditCheck(self._tx, self._keys.chain).verdict(0, self.chain_head(), fault)

    def compare(self, point: Checkpoint, cancelled: CancelAsked, progress: Progress) -> CheckpointVerdict:
        """Compare a printed checkpoint with the log, and the log with itself up to there; Cancelled."""
        head = self.chain_head()
        verdict = partial(CheckpointVerdict, point.number, entries=head.position)
        last = min(point.number, head.position)
        until = ChainHead(last, self.mac_at(last) or b"")
        check = AuditCheck(self._tx, self._keys.chain)
        found = check.walk(self._keys.genesis, until, cancelled, progress)
        if not found.intact:
            return verdict(CheckpointState.CHANGED, first_bad=found.first_bad, cause=found.reason)
        if last == point.number and point.fits(until.mac.hex()):
            return verdict(CheckpointState.MATCHES, at=check.moment(last))
        if (restored := self._restored(point.number)) is not None:
            return verdict(CheckpointState.RESTORED, cause=restored)
        return verdict(CheckpointState.BEYOND if last < point.number else CheckpointState.DIFFERS)

    def _restored(self, number: int) -> str | None:
        """Return which backup's restore explains that this entry is not the one it was."""
        log = tables.audit.c
        wanted = select(tables.audit).where(log.action == Action.RESTORED.code).order_by(log.number.desc())
        for row in self._tx.rows(wanted):
            entry = entry_of(row)
            one = Restoration.of_detail(entry.note.detail)
            if one is not None and one.explains(number):
                return f"cadangan {one.backup}, dipulihkan {moment_text(entry.at)}"
        return None
