"""The Log page: reading the audit chain and checking it."""

from collections.abc import Iterable
from contextlib import suppress
from uuid import UUID

from ppid_desktop.domain.audit import AuditEntry, ChainVerdict
from ppid_desktop.domain.errors import NotFound
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

    def register_numbers(self, records: Iterable[UUID]) -> dict[UUID, str]:
        """Return the register numbers of records that entries name; those not there are left out."""
        numbers: dict[UUID, str] = {}
        with self._session.reading(UseCase.READ_LOG) as unit:
            for record_id in set(records):
                with suppress(NotFound):
                    numbers[record_id] = unit.records.get(record_id).register_no
        return numbers
