"""Checks the stored log against its chain; says which entry is the first that does not fit, and of when."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from sqlalchemy import RowMapping, bindparam, select

from ppid_desktop.domain.audit import ChainVerdict
from ppid_desktop.domain.errors import Cancelled
from ppid_desktop.storage import audit_chain, tables
from ppid_desktop.storage.audit_chain import ChainedEntry, ChainFault, ChainFaultKind, ChainHead
from ppid_desktop.storage.audit_rows import mac_of, moment_of
from ppid_desktop.storage.progress import CancelAsked, Progress
from ppid_desktop.storage.transaction import Transaction

_BATCH = 500
_AT = select(tables.audit.c.at).where(tables.audit.c.number == bindparam("position"))
_BEFORE_FIRST = select(tables.audit.c.number).where(tables.audit.c.number < 1).order_by(tables.audit.c.number)
_REASONS = {
    ChainFaultKind.EDITED: "Catatan itu diubah atau disisipkan di luar program.",
    ChainFaultKind.MISSING: "Catatan itu dihapus di luar program.",
    ChainFaultKind.OUT_OF_ORDER: "Urutan catatan diubah di luar program.",
    ChainFaultKind.TRUNCATED: (
        "Catatan itu dan yang sesudahnya tidak ada lagi: akhir log dihapus di luar program, atau basis data "
        "lama dipasang kembali."
    ),
    ChainFaultKind.REPLACED: (
        "Catatan itu bukan yang dikenal komputer ini: basis data lama dipasang kembali lalu dipakai, atau "
        "log diganti dengan log lain."
    ),
}
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


class AuditCheck:
    """Walks the entries of one transaction in batches; keeps none of them."""

    def __init__(self, tx: Transaction, key: bytes) -> None:
        self._tx = tx
        self._key = key

    def walk(
        self,
        start: ChainHead,
        head: ChainHead,
        cancelled: CancelAsked,
        progress: Progress,
        known: Iterable[ChainHead] = (),
    ) -> ChainVerdict:
        """Check what follows `start` up to `head`; Cancelled. `known` heads must be met, also beyond.

        What stands before the first place of the chain is no part of it: somebody put it there.
        """
        stray = self._tx.first(_BEFORE_FIRST.limit(1))
        if stray is not None:
            return self.verdict(0, head, ChainFault(stray["number"], ChainFaultKind.EDITED))
        heads = [one for one in known if one.position >= start.position]
        entries = self._chained(start.position + 1, head.position, cancelled, progress)
        report = audit_chain.verify(self._key, entries, start, heads)
        if report.fault is None:
            return ChainVerdict(True, report.checked, head.mac.hex())
        return self.verdict(report.checked, head, report.fault)

    def verdict(self, checked: int, head: ChainHead, fault: ChainFault) -> ChainVerdict:
        """Return the fault with what is known of the time around it."""
        position = fault.position
        at, before = self.moment(position), self.moment(position - 1)
        return ChainVerdict(False, checked, head.mac.hex(), position, _REASONS[fault.kind], at, before)

    def moment(self, position: int) -> datetime | None:
        """Return when an entry says it was written; None when there is none or it says nothing sensible."""
        row = self._tx.first(_AT, {"position": position})
        return None if row is None else moment_of(row["at"])

    def _chained(
        self, first: int, last: int, cancelled: CancelAsked, progress: Progress
    ) -> Iterator[ChainedEntry]:
        log, following, total = tables.audit, first, max(last - first + 1, 0)
        while True:
            if cancelled():
                raise Cancelled
            wanted = log.c.number.between(following, last)
            rows = self._tx.rows(select(log).where(wanted).order_by(log.c.number).limit(_BATCH))
            for row in rows:
                yield ChainedEntry(row["number"], canonical(row), mac_of(row))
            if len(rows) < _BATCH:
                progress(total, total)
                return
            following = rows[-1]["number"] + 1
            progress(following - first, total)


def canonical(row: RowMapping | dict[str, object]) -> bytes:
    """Return the bytes the chain covers; a value of a strange type is an edit like any other.

    An entry without contents has the bytes that entries had before the log knew of them.
    """
    parts = [row[name] for name in _COVERED]
    parts += [row["contents"]] if row["contents"] is not None else []
    return audit_chain.canonical_entry(
        part if part is None or isinstance(part, str) else repr(part).encode() for part in parts
    )
