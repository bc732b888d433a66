"""The Log page: reading the audit chain and checking it."""

from collections.abc import Iterable
from contextlib import suppress
from uuid import UUID

from ppid_desktop.domain.audit import Action, AuditEntry, AuditNote, ChainVerdict
from ppid_desktop.domain.audit_query import LogQuery
from ppid_desktop.domain.checkpoints import Checkpoint, CheckpointVerdict
from ppid_desktop.domain.errors import InvalidValue, NotFound
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.text import clean_line
from ppid_desktop.services.ports import Cancelled, Progress, Unit
from ppid_desktop.services.session import Session

_ALL = LogQuery()


class LogReading:
    """Reads the log; nobody can write it but the use cases themselves."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def entries(self, offset: int, limit: int, query: LogQuery = _ALL) -> tuple[AuditEntry, ...]:
        """Return a page of entries, newest first."""
        with self._session.reading(UseCase.READ_LOG) as unit:
            return unit.audit.entries(offset, limit, query)

    def count(self, query: LogQuery = _ALL) -> int:
        """Return how many entries there are."""
        with self._session.reading(UseCase.READ_LOG) as unit:
            return unit.audit.count(query)

    def logins(self) -> tuple[str, ...]:
        """Return the login names that may be filtered by."""
        with self._session.reading(UseCase.READ_LOG) as unit:
            return tuple(name for name in unit.audit.logins() if name)

    def verify(self, progress: Progress, cancelled: Cancelled) -> ChainVerdict:
        """Walk the whole chain; `progress` counts entries. What was found at opening still holds."""
        vault = self._session.vault
        known = vault.known_heads()
        with self._session.reading(UseCase.READ_LOG) as unit:
            return unit.audit.verify(None, cancelled, progress, known).with_earlier(vault.chain_verdict)

    def compare(self, point: Checkpoint, progress: Progress, cancelled: Cancelled) -> CheckpointVerdict:
        """Compare a checkpoint printed on a berita acara with the log; what was found is logged."""
        with self._session.reading(UseCase.VERIFY) as unit:
            found = unit.audit.compare(point, cancelled, progress)
        detail = f"titik periksa {point.number}, {found.state.value}"
        with self._session.changing(UseCase.VERIFY) as unit:
            workspace = str(self._session.vault.workspace_id)
            unit.audit.write(AuditNote(Action.VERIFIED, "workspace", workspace, detail))
        return found

    def open_finding(self) -> AuditEntry | None:
        """Return what contradicted the log last and was not reviewed since; None without one."""
        with self._session.reading(UseCase.READ_LOG) as unit:
            return open_finding(unit)

    def review_finding(self, reason: str) -> None:
        """Keep that an administrator looked into what contradicted the log, and what it was."""
        self._session.must(UseCase.REVIEW_FINDING)
        if not (said := clean_line(FreeText.REASON.read(reason))):
            raise InvalidValue(
                "Penjelasan temuan belum diisi.",
                "Temuan belum ditandai ditinjau.",
                "Tuliskan apa yang didapati, agar dapat ditelusuri kemudian.",
            )
        with self._session.changing(UseCase.REVIEW_FINDING) as unit:
            if (found := open_finding(unit)) is None:
                raise NotFound
            workspace = str(self._session.vault.workspace_id)
            detail = f"catatan {found.number}: {said}"
            unit.audit.write(AuditNote(Action.FINDING_REVIEWED, "workspace", workspace, detail))

    def register_numbers(self, records: Iterable[UUID]) -> dict[UUID, str]:
        """Return the register numbers of records that entries name; those not there are left out."""
        with self._session.reading(UseCase.READ_LOG) as unit:
            return _register_numbers(unit, records)


def numbered(unit: Unit, entries: Iterable[AuditEntry]) -> dict[UUID, str]:
    """Return the register numbers of the records that entries name."""
    return _register_numbers(unit, (one.note.record_id for one in entries if one.note.record_id))


def _register_numbers(unit: Unit, records: Iterable[UUID]) -> dict[UUID, str]:
    numbers: dict[UUID, str] = {}
    for record_id in set(records):
        with suppress(NotFound):
            numbers[record_id] = unit.records.get(record_id).register_no
    return numbers


def open_finding(unit: Unit) -> AuditEntry | None:
    """Return the newest entry of something that contradicted the log, unless it was reviewed since."""
    found, reviewed = unit.audit.newest(Action.LOG_CONTRADICTED), unit.audit.newest(Action.FINDING_REVIEWED)
    done = found is None or (reviewed is not None and reviewed.number > found.number)
    return None if done else found
