"""One change of one record inside its transaction: locks, doubts, audit notes and the case afterwards."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from uuid import UUID

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.doubts import marks_after
from ppid_desktop.domain.locks import require_free, require_open
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.services.ports import Unit
from ppid_desktop.services.session import Session
from ppid_desktop.services.visits import Visits


class CaseChange:
    """Knows the case before the change; `case` gives it afterwards."""

    def __init__(self, session: Session, unit: Unit, record_id: UUID) -> None:
        self.unit = unit
        self.before = unit.records.case(record_id)
        self.session = session
        self.record_id = record_id

    def need_open(self) -> None:
        """Refuse once the record is archived or cancelled."""
        require_open(self.before)

    def need_free(self, *, locked: bool) -> None:
        """Refuse when what is to change is out for correction, or the record is closed."""
        require_free(self.before, locked=locked)

    def note(self, action: Action, kind: str, subject_id: UUID, detail: str = "") -> None:
        """Write what happened into the log; `detail` holds ids, counts and hashes only."""
        self.unit.audit.write(AuditNote(action, kind, str(subject_id), detail, self.record_id))

    def note_field(self, visits: Visits, kind: str, subject_id: UUID, field_id: str, text: str) -> None:
        """Write an autosave into the log, once per field and visit, with a keyed hash only."""
        if visits.is_first(self.record_id, subject_id, field_id):
            detail = f"{field_id} {self.unit.audit.content_hash(text)}"
            self.note(Action.FIELD_SAVED, kind, subject_id, detail)
        else:
            self.unit.audit.leave_out()

    def settle(self, *, redone: int = 0, doubted_by: str = "") -> Case:
        """Bring the review marks up to date and return the case as it is now."""
        marks = marks_after(self.before, self.session.clock.now(), doubted_by=doubted_by, redone=redone)
        if marks != self.before.record.marks:
            record = self.unit.records.get(self.record_id)
            self.unit.records.save(replace(record, marks=marks))
        return self.unit.records.case(self.record_id)


@contextmanager
def changing_case(session: Session, use_case: UseCase, record_id: UUID) -> Iterator[CaseChange]:
    """Open the transaction of a change of one record, after asking whether the account may."""
    with session.changing(use_case) as unit:
        yield CaseChange(session, unit, record_id)
