"""Entries that serve several records: a change for one must not reach unseen into another.

Another record that is out, accepted or closed keeps the entry as it is. Where the lead approved what another
record says, the change takes it out of that approval: it is told before, and the record is then in doubt.
"""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar
from uuid import UUID, uuid4

from ppid_desktop.domain.approval import coverage
from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.errors import NotFound, RuleBroken
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.flow import with_archivist
from ppid_desktop.domain.indonesian import listed
from ppid_desktop.domain.locks import at_rest, entry_locked
from ppid_desktop.domain.places import Places
from ppid_desktop.domain.record import Case, Coordination, EquipmentCheck, EquipmentItem, ReviewMark
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.rounds import FieldPlace
from ppid_desktop.services.case_change import changing_case
from ppid_desktop.services.ports import Unit
from ppid_desktop.services.session import Session

Copied = TypeVar("Copied", Coordination, EquipmentCheck, EquipmentItem)

SHARED = "entri_bersama"
"""What a review mark names when an entry that serves another record, too, may have changed there."""


@dataclass(frozen=True)
class Sharing:
    """Whom a change of an entry would reach, by register number.

    `fixed` cannot be changed at all now; `approved` would lose its approval.
    """

    fixed: tuple[str, ...] = ()
    approved: tuple[str, ...] = ()


class SharedApproval(RuleBroken):
    """The change would take other records out of what the lead approved."""

    def __init__(self, numbers: tuple[str, ...]) -> None:
        super().__init__(
            f"Entri ini juga dipakai oleh {listed(numbers)}, yang isinya sudah disetujui pimpinan PPID.",
            "Perubahan Anda belum disimpan: persetujuan itu tidak akan mencakup isinya lagi.",
            "Salin entri untuk rekaman ini saja, atau nyatakan bahwa perubahannya berlaku untuk semuanya.",
        )


class EntrySharing:
    """Says whom a change reaches, lets it reach them all, or gives a record a copy of its own."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def sharing(self, record_id: UUID, owner: Owner, entry_id: UUID) -> Sharing:
        """Return which other records a change of this entry would reach."""
        with self._session.reading() as unit:
            case = unit.records.case(record_id)
            shared = shared_id(case, owner, entry_id)
            others = tuple(_others(unit, case, owner, entry_id))
        locked = [one for one in others if shared and entry_locked(one, entry_id)]
        return Sharing(
            tuple(one.record.register_no for one in locked),
            tuple(one.record.register_no for one in others if one not in locked and _protected(one)),
        )

    def stays(self, record_id: UUID, corrections: Collection[UUID]) -> frozenset[UUID]:
        """Return which of the newest round's corrections change this record alone, or may change all."""
        with self._session.reading() as unit:
            case = unit.records.case(record_id)
            alone, latest = Alone(unit, case), case.last_round
            asked = [one for one in (latest.corrections if latest else ()) if one.id in corrections]
            return frozenset(one.id for one in asked if one.place and alone.holds(one.place))

    def change_for_all(self, record_id: UUID, owner: Owner, entry_id: UUID) -> Case:
        """Put the other records' approvals in doubt (step 6), so that the entry may be changed here.

        RuleBroken, and no approval in doubt, while one of the others has the entry fixed.
        """
        with changing_case(self._session, UseCase.EDIT_ENTRY, record_id) as change:
            change.need_free(locked=entry_locked(change.before, entry_id))
            _need_unlocked(change.unit, change.before, owner, entry_id)
            now = self._session.clock.now()
            for other in _others(change.unit, change.before, owner, entry_id):
                if _protected(other):
                    marks = (*other.record.marks, ReviewMark(6, SHARED, now))
                    change.unit.records.save(replace(other.record, marks=marks))
                    detail = f"{SHARED} dari {record_id}"
                    note = AuditNote(Action.APPROVAL_DOUBTED, owner.value, str(entry_id), detail)
                    change.unit.audit.write(replace(note, record_id=other.record.id))
            return change.unit.records.case(record_id)

    def copy_for(self, record_id: UUID, owner: Owner, entry_id: UUID) -> Case:
        """Give this record a copy of its own in place of the shared entry; the others keep theirs.

        The copy says the same: what was printed, corrected or approved of the entry holds for it.
        """
        with changing_case(self._session, UseCase.EDIT_ENTRY, record_id) as change:
            change.need_free(locked=entry_locked(change.before, entry_id))
            shared = shared_id(change.before, owner, entry_id)
            if shared is None:
                raise NotFound
            copied = own_copy(change.before, shared)
            change.unit.entries.unlink(record_id, shared)
            change.unit.entries.add(record_id, copied)
            kind = Owner.COORDINATION if isinstance(copied, Coordination) else Owner.CHECK
            change.note(Action.ENTRY_REMOVED, kind.value, shared)
            change.note(Action.ENTRY_ADDED, kind.value, copied.id, f"salinan dari {shared}")
            return change.settle()


class Alone:
    """Knows which places of a record may change without reaching into another one."""

    def __init__(self, unit: Unit, case: Case) -> None:
        self._unit = unit
        self._case = case
        self._places = Places(case)
        self._known: dict[UUID | None, bool] = {None: True}

    def holds(self, place: FieldPlace) -> bool:
        """Return whether a change of this place stays with the record."""
        if place.entry_id not in self._known:
            self._known[place.entry_id] = self._found(place)
        return self._known[place.entry_id]

    def _found(self, place: FieldPlace) -> bool:
        here = self._places.locate(place)
        if here is not None and here.entity_id is not None:
            try:
                need_others_free(self._unit, self._case, here.field.owner, here.entity_id)
            except RuleBroken:
                return False
        return True


def need_others_free(unit: Unit, case: Case, owner: Owner, entry_id: UUID) -> None:
    """Refuse when another record that the entry serves has it fixed; SharedApproval when one was approved."""
    _need_unlocked(unit, case, owner, entry_id)
    _need_unapproved(unit, case, owner, entry_id)


def _need_unapproved(unit: Unit, case: Case, owner: Owner, entry_id: UUID) -> None:
    approved = [other for other in _others(unit, case, owner, entry_id) if _protected(other)]
    if approved:
        raise SharedApproval(tuple(one.record.register_no for one in approved))


def _need_unlocked(unit: Unit, case: Case, owner: Owner, entry_id: UUID) -> None:
    _need_others(unit, case, owner, entry_id, lambda other: entry_locked(other, entry_id))


def need_others_open(unit: Unit, case: Case, owner: Owner, entry_id: UUID) -> None:
    """Refuse when another record that the entry serves is at rest or offered; a draft out is no matter.

    SharedApproval when one was approved: an attachment is part of what was.
    """
    _need_others(unit, case, owner, entry_id, lambda other: at_rest(other) or with_archivist(other))
    _need_unapproved(unit, case, owner, entry_id)


def _need_others(unit: Unit, case: Case, owner: Owner, entry_id: UUID, fixed: Callable[[Case], bool]) -> None:
    for other in _others(unit, case, owner, entry_id):
        if fixed(other):
            raise RuleBroken(
                f"Entri ini juga dipakai oleh {other.record.register_no}, yang tidak dapat diubah.",
                "Perubahan Anda tidak disimpan.",
                "Salin entri untuk rekaman ini saja, atau buat entri baru.",
            )


def _others(unit: Unit, case: Case, owner: Owner, entry_id: UUID) -> Iterator[Case]:
    shared = shared_id(case, owner, entry_id)
    for one in unit.entries.records_of(shared) if shared else ():
        if one != case.record.id:
            yield unit.records.case(one)


def _protected(other: Case) -> bool:
    """Return whether an approval stands that covers a record, and nobody has put it in doubt."""
    decision = other.last_round.decision if other.last_round else None
    if decision is None or not decision.verdict.approves or _doubted(other):
        return False
    covered = coverage(other)
    return covered is not None and covered.sealable


def _doubted(other: Case) -> bool:
    return any((mark.step, mark.field_id) == (6, SHARED) for mark in other.record.marks)


def shared_id(case: Case, owner: Owner, entry_id: UUID) -> UUID | None:
    """Return the id of the coordination or check when it serves several records."""
    if owner is Owner.COORDINATION:
        return next((one.id for one in case.coordinations if one.served > 1 and one.id == entry_id), None)
    for check in case.checks:
        if check.served > 1 and entry_id in (check.id, *(item.id for item in check.items)):
            return check.id
    return None


def own_copy(case: Case, shared: UUID) -> Coordination | EquipmentCheck:
    """Return a copy, for a record of its own, of what the case says a shared entry is."""
    for one in case.coordinations:
        if one.id == shared:
            kept = tuple(replace(file, id=uuid4()) for file in one.attachments)
            return replace(_renewed(one), row_version=1, attachments=kept, served=1)
    check = next(one for one in case.checks if one.id == shared)
    return replace(_renewed(check), row_version=1, items=tuple(map(_renewed, check.items)), served=1)


def _renewed(one: Copied) -> Copied:
    """Return an entry as a copy that knows what it comes from."""
    return replace(one, id=uuid4(), copied_from=(*one.copied_from, one.id))
