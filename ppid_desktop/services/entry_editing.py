"""Entries of steps 2 to 5: coordination, equipment, requests, participants of the test, their attachments."""

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID, uuid4

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.errors import NotFound, RuleBroken
from ppid_desktop.domain.field_types import Line
from ppid_desktop.domain.fields import Field, Owner, field_of
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.locks import entry_locked, frozen, require_not_offered, require_test
from ppid_desktop.domain.places import Located, entities
from ppid_desktop.domain.record import (
    Case,
    Coordination,
    EquipmentCheck,
    EquipmentItem,
    Participant,
    SourceRequest,
)
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.terms import RequestStatus
from ppid_desktop.services.attaching import Offered, taken_in
from ppid_desktop.services.case_change import CaseChange, changing_case
from ppid_desktop.services.field_writing import write_value
from ppid_desktop.services.machine_check import MachineCheck
from ppid_desktop.services.ports import Cancelled, Progress, Unit
from ppid_desktop.services.session import Session
from ppid_desktop.services.shared_entries import need_others_free, need_others_open
from ppid_desktop.services.visits import Visits

STEP_OF = {
    Owner.COORDINATION: 2,
    Owner.CHECK: 3,
    Owner.EQUIPMENT: 3,
    Owner.SOURCE: 4,
    Owner.PARTICIPANT: 0,
}
_RECENT = 50

MOST_EQUIPMENT = 200
"""Names in the template of equipment checks; an office has a dozen."""


class EntryEditing:
    """Adds, saves, shares and removes the entries of a record."""

    def __init__(self, session: Session, visits: Visits, machine: MachineCheck) -> None:
        self._session = session
        self._visits = visits
        self._machine = machine

    def add_coordination(self, record_id: UUID) -> Case:
        """Add an empty coordination entry."""
        entry = Coordination(uuid4())
        return self._add(
            record_id, Owner.COORDINATION, entry.id, lambda unit: unit.entries.add(record_id, entry)
        )

    def add_check(self, record_id: UUID, from_template: bool = True) -> Case:
        """Add an equipment check of today, with one item per line of the template."""
        account, today = self._session.account, self._session.clock.today()

        def add(unit: Unit) -> None:
            names = unit.office.equipment_template() if from_template else ()
            items = tuple(EquipmentItem(uuid4(), name) for name in names)
            unit.entries.add(record_id, EquipmentCheck(check_id, 1, today, account.name, items=items))

        check_id = uuid4()
        return self._add(record_id, Owner.CHECK, check_id, add)

    def add_source(self, record_id: UUID) -> Case:
        """Add a request asked today; allowed while a draft is out, as not yet submitted."""
        entry = SourceRequest(uuid4(), asked_on=self._session.clock.today(), status=RequestStatus.DIMINTA)
        return self._add(record_id, Owner.SOURCE, entry.id, lambda unit: unit.entries.add(record_id, entry))

    def add_item(self, record_id: UUID, check_id: UUID) -> Case:
        """Add an empty line to an equipment check."""
        item = EquipmentItem(uuid4())
        with changing_case(self._session, UseCase.EDIT_ENTRY, record_id) as change:
            _entry(change.before, Owner.CHECK, check_id)
            _need_free(change, Owner.CHECK, check_id)
            change.unit.entries.add_item(check_id, item)
            change.note(Action.ENTRY_ADDED, Owner.EQUIPMENT.value, item.id)
            return change.settle(redone=3)

    def remove_item(self, record_id: UUID, item_id: UUID) -> Case:
        """Remove a line of an equipment check."""
        return self._remove_child(
            record_id, Owner.EQUIPMENT, item_id, lambda unit: unit.entries.remove_item(item_id)
        )

    def add_participant(self, record_id: UUID) -> Case:
        """Add an empty participant of the consequence test."""
        one = Participant(uuid4())
        return self._add(
            record_id, Owner.PARTICIPANT, one.id, lambda unit: unit.entries.add_participant(record_id, one)
        )

    def remove_participant(self, record_id: UUID, participant_id: UUID) -> Case:
        """Remove a participant of the consequence test."""
        return self._remove_child(
            record_id,
            Owner.PARTICIPANT,
            participant_id,
            lambda unit: unit.entries.remove_participant(participant_id),
        )

    def save(self, record_id: UUID, owner: Owner, entry_id: UUID, field_id: str, text: str) -> Case:
        """Save one field of an entry; InvalidValue, RuleBroken while it is out, NotFound when it is gone."""
        field = _known(owner, field_id)
        value = field.parse(text)
        with changing_case(self._session, UseCase.EDIT_ENTRY, record_id) as change:
            entity = _entry(change.before, owner, entry_id)
            if field.read(entity) == value:
                return change.before
            _need_free(change, owner, entry_id)
            write_value(change.unit, change.before, Located(field, entity, entry_id), value)
            change.note_field(self._visits, owner.value, entry_id, field_id, field.type.encode(value))
            case = change.settle(redone=STEP_OF[owner])
        self._visits.remember(record_id, entry_id, field_id)
        return case

    def reusable(self, owner: Owner, record_id: UUID) -> tuple[Coordination | EquipmentCheck, ...]:
        """Return recent coordinations or checks of other records, newest first (*Pakai lagi*)."""
        with self._session.reading() as unit:
            found: Sequence[Coordination | EquipmentCheck]
            if owner is Owner.COORDINATION:
                found = unit.entries.recent(Coordination, _RECENT)
            else:
                found = unit.entries.recent(EquipmentCheck, _RECENT)
            return tuple(one for one in found if record_id not in unit.entries.records_of(one.id))

    def reuse(self, record_id: UUID, owner: Owner, entry_id: UUID) -> Case:
        """Let an entry serve this record too."""
        with changing_case(self._session, UseCase.EDIT_ENTRY, record_id) as change:
            _need_room(change, owner)
            if record_id in change.unit.entries.records_of(entry_id):
                return change.before
            change.unit.entries.link(record_id, entry_id)
            change.note(Action.ENTRY_LINKED, owner.value, entry_id)
            return change.settle(redone=STEP_OF[owner])

    def remove(self, record_id: UUID, owner: Owner, entry_id: UUID) -> Case:
        """Take an entry off this record; other records it serves keep it."""
        with changing_case(self._session, UseCase.EDIT_ENTRY, record_id) as change:
            _entry(change.before, owner, entry_id)
            change.need_free(locked=entry_locked(change.before, entry_id))
            change.unit.entries.unlink(record_id, entry_id)
            change.note(Action.ENTRY_REMOVED, owner.value, entry_id)
            return change.settle(redone=STEP_OF[owner])

    def attach(
        self,
        record_id: UUID,
        owner: Owner,
        entry_id: UUID,
        source: Offered,
        progress: Progress,
        cancelled: Cancelled,
    ) -> Case:
        """Keep a file with a coordination or a source; its bytes stay as they are."""
        self._session.must(UseCase.EDIT_ENTRY)
        if owner not in (Owner.COORDINATION, Owner.SOURCE):
            raise NotFound
        one = taken_in(self._session, source, progress, cancelled)
        with changing_case(self._session, UseCase.EDIT_ENTRY, record_id) as change:
            _entry(change.before, owner, entry_id)
            require_not_offered(change.before)
            need_others_open(change.unit, change.before, owner, entry_id)
            change.unit.entries.add_attachment(entry_id, one)
            change.note(Action.FILE_ATTACHED, owner.value, entry_id, f"berkas {one.file.sha256}")
            return change.settle(redone=STEP_OF[owner])

    def remove_attachment(self, record_id: UUID, attachment_id: UUID) -> Case:
        """Take a file off its coordination or source."""
        with changing_case(self._session, UseCase.EDIT_ENTRY, record_id) as change:
            owner, entry_id = _attached_to(change.before, attachment_id)
            require_not_offered(change.before)
            need_others_open(change.unit, change.before, owner, entry_id)
            _need_free(change, owner, entry_id)
            change.unit.entries.remove_attachment(attachment_id)
            change.note(Action.FILE_REMOVED, owner.value, attachment_id)
            return change.settle(redone=STEP_OF[owner])

    def template(self) -> tuple[str, ...]:
        """Return the names an equipment check starts with."""
        with self._session.reading() as unit:
            return unit.office.equipment_template()

    def save_template(self, names: Sequence[str]) -> None:
        """Keep the names that new equipment checks start with; empty lines are dropped.

        TextTooLong, RuleBroken for more than `MOST_EQUIPMENT`: each is a row of every check and its drafts.
        """
        kept = tuple(name for name in (FreeText.EQUIPMENT.read(one) for one in names) if name)
        if len(kept) > MOST_EQUIPMENT:
            raise RuleBroken(
                f"Daftar peralatan memuat {len(kept)} nama; paling banyak {MOST_EQUIPMENT}.",
                "Daftar peralatan belum diubah.",
                "Kurangi namanya, atau gabungkan peralatan yang sejenis.",
            )
        with self._session.changing(UseCase.EDIT_ENTRY) as unit:
            unit.office.save_equipment_template(kept)
            note = AuditNote(Action.SETTING_CHANGED, "setting", "daftar_peralatan", f"{len(kept)} baris")
            unit.audit.write(note)

    def check_machine(self, record_id: UUID, check_id: UUID, folder: Path) -> Case:
        """Measure free space and writability of the folder for softfiles and keep the finding."""
        self._session.must(UseCase.EDIT_ENTRY)
        text = self._machine.text(folder)
        with changing_case(self._session, UseCase.EDIT_ENTRY, record_id) as change:
            _entry(change.before, Owner.CHECK, check_id)
            _need_free(change, Owner.CHECK, check_id)
            check = change.unit.entries.get(EquipmentCheck, check_id)
            write_value(change.unit, change.before, Located(_MACHINE, check, check_id), text)
            change.note(Action.FIELD_SAVED, Owner.CHECK.value, check_id, "mesin")
            return change.settle(redone=3)

    def _add(self, record_id: UUID, owner: Owner, entry_id: UUID, add: Callable[[Unit], None]) -> Case:
        with changing_case(self._session, UseCase.EDIT_ENTRY, record_id) as change:
            _need_room(change, owner)
            add(change.unit)
            change.note(Action.ENTRY_ADDED, owner.value, entry_id)
            return change.settle(redone=STEP_OF[owner])

    def _remove_child(
        self, record_id: UUID, owner: Owner, child_id: UUID, remove: Callable[[Unit], None]
    ) -> Case:
        with changing_case(self._session, UseCase.EDIT_ENTRY, record_id) as change:
            _entry(change.before, owner, child_id)
            _need_free(change, owner, child_id)
            remove(change.unit)
            change.note(Action.ENTRY_REMOVED, owner.value, child_id)
            return change.settle(redone=STEP_OF[owner])


# The measured text is no field of the catalogue: nobody types or corrects it.
_MACHINE = Field("mesin", Owner.CHECK, "machine", "Pemeriksaan komputer", Line(1000), correctable=False)


def _known(owner: Owner, field_id: str) -> Field:
    try:
        return field_of(owner, field_id)
    except KeyError:
        raise NotFound from None


def _entry(case: Case, owner: Owner, entry_id: UUID) -> object:
    for kind, one_id, entity in entities(case):
        if (kind, one_id) == (owner, entry_id):
            return entity
    raise NotFound


def _need_room(change: CaseChange, owner: Owner) -> None:
    """Refuse a new entry while a draft is out, unless it is a source (noted as not yet submitted)."""
    change.need_open()
    require_test(change.before, owner)
    change.need_free(locked=frozen(change.before) and owner is not Owner.SOURCE)


def _need_free(change: CaseChange, owner: Owner, entry_id: UUID) -> None:
    """Refuse when the entry is out or closed, here or with another record it serves."""
    change.need_open()
    require_test(change.before, owner)
    change.need_free(locked=entry_locked(change.before, entry_id))
    need_others_free(change.unit, change.before, owner, entry_id)


def _attached_to(case: Case, attachment_id: UUID) -> tuple[Owner, UUID]:
    owners = ((Owner.COORDINATION, case.coordinations), (Owner.SOURCE, case.sources))
    for owner, entries in owners:
        for entry in entries:
            if any(one.id == attachment_id for one in entry.attachments):
                return owner, entry.id
    raise NotFound
