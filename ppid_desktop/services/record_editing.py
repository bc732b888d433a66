"""The record itself: creating, saving field by field, review marks, resuming, cancelling."""

from dataclasses import replace
from uuid import UUID, uuid4

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.doubts import marks_after, marks_without
from ppid_desktop.domain.errors import NotAllowed, NotFound, StaleVersion
from ppid_desktop.domain.field_types import Value
from ppid_desktop.domain.fields import Field, Owner, record_field
from ppid_desktop.domain.locks import field_locked, require_test
from ppid_desktop.domain.numbering import NumberParts, composed
from ppid_desktop.domain.office import Sop
from ppid_desktop.domain.old_archive import is_old
from ppid_desktop.domain.record import Case, Information, Origin, Record
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.rules import with_security_default
from ppid_desktop.services.archive_fields import NO_SOP
from ppid_desktop.services.case_change import CaseChange, changing_case
from ppid_desktop.services.field_writing import check_admitted
from ppid_desktop.services.ports import Unit
from ppid_desktop.services.record_life import begun_version, called_off
from ppid_desktop.services.session import Session
from ppid_desktop.services.sop_versions import in_force, kept_version
from ppid_desktop.services.version_giving_up import given_up
from ppid_desktop.services.visits import Visits


class RecordEditing:
    """Everything the officer changes on a record's own page."""

    def __init__(self, session: Session, visits: Visits, sop: Sop) -> None:
        """`sop` is the SOP that new records and new versions follow."""
        self._session = session
        self._visits = visits
        self._sop = sop

    def create(self, unit: str = "", title: str = "") -> Record:
        """Make a record; its case and register numbers are drawn in the same transaction."""
        information = Information(
            title=str(record_field("judul").parse(title)), unit=str(record_field("unit").parse(unit))
        )
        with self._session.changing(UseCase.CREATE_RECORD) as work:
            return add_record(self._session, work, information, self._sop)

    def begin_visit(self, record_id: UUID) -> None:
        """Start a visit of the record's page: each field is logged once more from now on."""
        self._visits.begin(record_id)

    def save_field(self, record_id: UUID, field_id: str, text: str, row_version: int | None = None) -> Case:
        """Save one field of the record from displayed or stored text.

        InvalidValue when unreadable, RuleBroken while locked, StaleVersion when `row_version` is not the
        record's present one.
        """
        field = _known(field_id)
        value = field.parse(text)
        with changing_case(self._session, UseCase.EDIT_RECORD, record_id) as change:
            _check_version(change.before, row_version)
            if is_old(change.before):
                raise NotAllowed  # the archivist's, who entered it (DOMAIN section 4, rule 1)
            if field.read(_entity(change.before.record, field)) == value:
                return change.before
            change.need_open()
            require_test(change.before, field.owner)
            change.need_free(locked=field_locked(change.before, field_id))
            check_admitted(change.unit, value)
            case = self._saved(change, field, value)
        self._visits.remember(record_id, record_id, field_id)
        return case

    def _saved(self, change: CaseChange, field: Field, value: Value) -> Case:
        before = change.before
        redone = field.required_at if field.owner is Owner.INFORMATION else 0
        marks = marks_after(before, self._session.clock.now(), doubted_by=field.id, redone=redone)
        record = _written(before.record, field, value)
        saved = change.unit.records.save(replace(record, marks=marks, opened=True))
        change.note_field(self._visits, "record", before.record.id, field.id, field.type.encode(value))
        return replace(before, record=saved)

    def open_at(self, record_id: UUID, step: int) -> None:
        """Remember the step the officer is at; other roles leave no trace."""
        self._session.must(UseCase.READ)
        if not self._session.account.may(UseCase.EDIT_RECORD):
            return
        with self._session.changing(UseCase.EDIT_RECORD) as unit:
            record = unit.records.get(record_id)
            unit.audit.leave_out()  # where somebody is on the page is no part of the record
            if (record.last_step, record.opened) != (step, True):
                unit.records.save(replace(record, last_step=step, opened=True))

    def clear_marks(self, record_id: UUID, step: int | None = None) -> Case:
        """Say that a doubted step (or every one) still holds: *Masih berlaku*."""
        with changing_case(self._session, UseCase.EDIT_RECORD, record_id) as change:
            change.need_open()
            left = marks_without(change.before, step)
            if left == change.before.record.marks:
                return change.before
            saved = change.unit.records.save(replace(change.before.record, marks=left))
            change.note(Action.MARKS_CLEARED, "record", record_id, f"langkah {step or 'semua'}")
            return replace(change.before, record=saved)

    def begin_version(self, record_id: UUID, reason: str) -> Case:
        """Open the content of an archived record again, as the next version under the same number.

        The sealed version stays as it is and in the lists until the next one is sealed; that one needs
        rounds, a decision and a handover of its own. RuleBroken without a reason, or when not archived.
        """
        return begun_version(self._session, UseCase.EDIT_RECORD, record_id, reason, self._sop)

    def give_up_version(self, record_id: UUID, reason: str) -> Case:
        """Give the version in work up: the record is again what its newest seal says. RuleBroken."""
        return given_up(self._session, UseCase.CANCEL_RECORD, record_id, reason)

    def cancel(self, record_id: UUID, reason: str) -> Case:
        """Call a record off; it stays readable. RuleBroken without a reason, while out, once archived."""
        return called_off(self._session, UseCase.CANCEL_RECORD, record_id, reason)


def add_record(
    session: Session, unit: Unit, information: Information, sop: Sop | None, old_source: str = ""
) -> Record:
    """Add a record inside a running transaction, with its numbers and its note in the log.

    It follows the SOP in force, the office's or `sop`.
    `old_source` makes it an archive from before the program, without a SOP, and says where that comes from.
    """
    now, today = session.clock.now(), session.clock.today()
    numbering = unit.office.numbering()
    serial = unit.records.next_number("register", today.year)
    followed = in_force(unit, sop) if sop else None
    parts = NumberParts(serial, today, numbering.code, numbering.unit)
    record = Record(
        id=uuid4(),
        case_no=unit.records.next_case_no(),
        register_no=composed(numbering.register, parts),
        created_at=now,
        created_by=session.account.id,
        sop_id=followed.id if followed else NO_SOP,
        sop_version=kept_version(unit, now, followed) if followed else 0,
        opened=bool(old_source),
        origin=Origin.OLD_ARCHIVE if old_source else Origin.SOP,
        origin_source=old_source,
        information=with_security_default(information),
    )
    unit.records.add(record)
    unit.audit.write(AuditNote(Action.RECORD_CREATED, "record", str(record.id), record_id=record.id))
    return record


def _known(field_id: str) -> Field:
    try:
        return record_field(field_id)
    except KeyError:
        raise NotFound from None


def _entity(record: Record, field: Field) -> object:
    return record.test if field.owner is Owner.TEST else record.information


def _written(record: Record, field: Field, value: Value) -> Record:
    if field.owner is Owner.TEST:
        return replace(record, test=field.written(record.test, value))
    information = field.written(record.information, value)
    return replace(record, information=with_security_default(information))


def _check_version(case: Case, row_version: int | None) -> None:
    if row_version is not None and row_version != case.record.row_version:
        raise StaleVersion
