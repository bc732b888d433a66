"""What the use cases need of the log, and of the sums it keeps of all contents, as Protocols."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Protocol
from uuid import UUID

from ppid_desktop.domain.audit import Action, AuditEntry, AuditNote, ChainVerdict, ContentFault
from ppid_desktop.domain.audit_query import LogQuery
from ppid_desktop.domain.checkpoints import Checkpoint, CheckpointVerdict

Progress = Callable[[int, int], None]
"""Called with (done, total) in bytes or items."""

Cancelled = Callable[[], bool]
"""Asked between chunks; True stops the work with domain.errors.Cancelled."""


class AuditTrail(Protocol):
    """The append-only log inside the same transaction."""

    def write(self, note: AuditNote) -> None: ...
    def leave_out(self) -> None:
        """Let this transaction go without an entry: what it changes is known to the log already.

        Without this, and without an entry, one of last resort says that something changed.
        """

    def content_hash(self, content: str) -> str:
        """Return the keyed hash that stands in the log instead of content."""

    def entries(self, offset: int, limit: int, query: LogQuery) -> tuple[AuditEntry, ...]: ...
    def count(self, query: LogQuery) -> int: ...
    def logins(self) -> tuple[str, ...]: ...
    def newest(self, action: Action, subject_id: str = "") -> AuditEntry | None:
        """Return the newest entry of one kind, about one thing or about anything; None without one."""

    def details(self, action: Action) -> dict[str, str]:
        """Return the details of every entry of one kind, by the id of what it is about."""

    def newest_until(self, moment: datetime) -> datetime | None:
        """Return the latest moment up to one that an entry bears; None without any."""

    def told_before(self, action: Action, moment: datetime) -> frozenset[str]:
        """Return what entries of one kind are about that all stand before the first from after a moment."""

    def entry(self, action: Action, record_id: UUID, subject_id: str) -> AuditEntry:
        """Return the newest entry of one kind about a part of a record; NotFound when there is none."""

    def head(self) -> tuple[int, str]:
        """Return number and MAC of the newest entry."""

    def verify(
        self,
        last: int | None,
        cancelled: Cancelled,
        progress: Progress,
        known: Iterable[tuple[int, str]] = (),
    ) -> ChainVerdict:
        """Check the newest entries, or all; `known` are (number, MAC) that must be met. Cancelled."""

    def compare(self, point: Checkpoint, cancelled: Cancelled, progress: Progress) -> CheckpointVerdict:
        """Compare a printed checkpoint with the log, and the log with itself up to there; Cancelled."""


class Contents(Protocol):
    """What the content of each record and entry adds up to, kept up by every change."""

    def count(self) -> int: ...
    def has_unlogged(self) -> bool:
        """Return whether this program saved something since the newest entry; the next one carries it."""

    def faults(self, cancelled: Cancelled) -> Iterator[ContentFault]:
        """Give every content that differs from what was kept of it or from what the log knows."""
