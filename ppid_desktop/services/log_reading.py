"""The Log page: reading the audit chain and checking it."""

from ppid_desktop.domain.audit import AuditEntry, ChainVerdict
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.services.ports import Cancelled
from ppid_desktop.services.session import Session


class LogReading:
    """Reads the log; nobody can write it but the use cases themselves."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def entries(self, offset: int, limit: int, contains: str = "") -> tuple[AuditEntry, ...]:
        """Return a page of entries, newest first."""
        with self._session.reading(UseCase.READ_LOG) as unit:
            return unit.audit.entries(offset, limit, contains)

    def count(self, contains: str = "") -> int:
        """Return how many entries there are."""
        with self._session.reading(UseCase.READ_LOG) as unit:
            return unit.audit.count(contains)

    def verify(self, cancelled: Cancelled) -> ChainVerdict:
        """Walk the whole chain."""
        with self._session.reading(UseCase.READ_LOG) as unit:
            return unit.audit.verify(None, cancelled)
