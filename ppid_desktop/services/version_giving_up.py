"""Giving up a version in work: the record is again what its newest seal says; nothing sent is erased."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TypeVar
from uuid import UUID, uuid4

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.exemption_changes import opened_against
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.flow import accepted
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.locks import ACCEPTED, GIVE_BACK
from ppid_desktop.domain.record import (
    Case,
    Coordination,
    EquipmentCheck,
    EquipmentItem,
    GivenUpVersion,
    Participant,
    SourceRequest,
)
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.softfiles import Attachment, Softfile, SoftfileVersion
from ppid_desktop.services.case_change import CaseChange, changing_case
from ppid_desktop.services.ports import Entry, Unit
from ppid_desktop.services.record_life import check_keeper
from ppid_desktop.services.session import Session
from ppid_desktop.services.shared_entries import own_copy
from ppid_desktop.services.waiting_edits import copies_now, require_no_copy

E = TypeVar("E", Coordination, EquipmentCheck, SourceRequest)
T = TypeVar("T", Attachment, EquipmentItem, Participant)
_UNCHANGED = "Versi yang sedang dikerjakan tidak berubah."


def given_up(session: Session, use_case: UseCase, record_id: UUID, reason: str) -> Case:
    """Put the record back to its newest sealed version; rounds and hand-overs since then are history.

    An entry that other records use too keeps what it says now, for they would change with it; where that is
    not what was sealed, the record has a copy of its own that says so. Determinations and archive events
    stay, they are of the record and not of a version. NotAllowed when the record belongs to the other role;
    RuleBroken without a reason or a version in work, while a round, an offer or a working copy is open, once
    the archivist accepted it, and where it would open what was decided to be exempted.
    """
    text, copies = FreeText.REASON.read(reason), copies_now(session)
    with changing_case(session, use_case, record_id) as change:
        unit, before = change.unit, change.before
        check_keeper(before, use_case)
        _check(before, text)
        require_no_copy(copies, before, [one.id for one in before.softfiles], _UNCHANGED)
        then, now = unit.archive.sealed_case(before.archive.sealed[-1]), session.clock.now()
        _check_exemption(before, then)
        _restore_entries(change, then)
        people = (partial(unit.entries.add_participant, record_id), unit.entries.remove_participant)
        _restore_rows(before.participants, then.participants, *people)
        _restore_softfiles(unit, before, then, now, session.account.id)
        unit.archive.save_fields(record_id, then.archive.fields, then.archive.file_id)
        one = GivenUpVersion(before.record.version, now, session.account.id, text)
        _restore_record(unit, then, one)
        detail = f"versi {one.version} ke versi {then.record.version} {unit.audit.content_hash(text)}"
        change.note(Action.VERSION_GIVEN_UP, "record", record_id, detail)
        return unit.records.case(record_id)


def _restore_record(unit: Unit, then: Case, one: GivenUpVersion) -> None:
    present = unit.records.get(then.record.id)
    given_up_so_far = (*present.given_up, one)
    unit.records.save(replace(then.record, row_version=present.row_version, given_up=given_up_so_far))


def _restore_entries(change: CaseChange, then: Case) -> None:
    unit, record_id, sealed = change.unit, change.record_id, _entries(then)
    for entry_id in _entries(change.before).keys() - sealed.keys():
        unit.entries.unlink(record_id, entry_id)
    for entry_id, entry in sealed.items():
        if set(unit.entries.records_of(entry_id)) <= {record_id}:
            unit.entries.link(record_id, entry_id)
            _restore_entry(unit, entry)
        elif isinstance(entry, SourceRequest) or _says(_present(unit, entry)) == _says(entry):
            unit.entries.link(record_id, entry_id)
        else:
            _give_own(change, then, entry_id)


def _present(unit: Unit, one: Coordination | EquipmentCheck) -> Coordination | EquipmentCheck:
    if isinstance(one, Coordination):
        return unit.entries.get(Coordination, one.id)
    return unit.entries.get(EquipmentCheck, one.id)


def _says(one: Coordination | EquipmentCheck) -> Coordination | EquipmentCheck:
    """Return an entry without what only counts changes and records."""
    return replace(one, row_version=0, served=0)


def _give_own(change: CaseChange, then: Case, entry_id: UUID) -> None:
    """Give the record a copy as it was sealed in place of an entry that says something else to others."""
    copied = own_copy(then, entry_id)
    if entry_id in _entries(change.before):
        change.unit.entries.unlink(change.record_id, entry_id)
    change.unit.entries.add(change.record_id, copied)
    kind = Owner.COORDINATION if isinstance(copied, Coordination) else Owner.CHECK
    change.note(Action.ENTRY_ADDED, kind.value, copied.id, f"salinan dari {entry_id}")


def _entries(case: Case) -> dict[UUID, Entry]:
    entries: tuple[Entry, ...] = (*case.coordinations, *case.checks, *case.sources)
    return {one.id: one for one in entries}


def _restore_entry(unit: Unit, then: Entry) -> None:
    if isinstance(then, EquipmentCheck):
        items = _restored(unit, EquipmentCheck, then).items
        _restore_rows(items, then.items, partial(unit.entries.add_item, then.id), unit.entries.remove_item)
        return
    if isinstance(then, Coordination):
        now = _restored(unit, Coordination, then).attachments
    else:
        now = _restored(unit, SourceRequest, then).attachments
    add = partial(unit.entries.add_attachment, then.id)
    _restore_rows(now, then.attachments, add, unit.entries.remove_attachment)


def _restored(unit: Unit, kind: type[E], then: E) -> E:
    """Save an entry's own values as they were sealed; return it as it was before that."""
    present = unit.entries.get(kind, then.id)
    following = replace(then, row_version=present.row_version)
    if following != present:
        unit.entries.save(following)
    return present


def _restore_rows(
    now: tuple[T, ...], then: tuple[T, ...], add: Callable[[T], None], remove: Callable[[UUID], None]
) -> None:
    """Put the rows of an owner back, all of them where one differs: their order is that of adding."""
    if now != then:
        for one in now:
            remove(one.id)
        for one in then:
            add(one)


def _restore_softfiles(unit: Unit, before: Case, then: Case, now: datetime, account_id: UUID) -> None:
    sealed = {one.id: one for one in then.softfiles}
    for present in before.softfiles:
        was = sealed.get(present.id)
        removed_at = present.removed_at or now
        following = replace(was or replace(present, removed_at=removed_at), row_version=present.row_version)
        if replace(following, versions=present.versions) != present:
            unit.softfiles.save(following)
        if was is not None and was.current.file.sha256 != present.current.file.sha256:
            unit.softfiles.add_version(present.id, _as_sealed(present, was.current, now, account_id))


def _as_sealed(
    present: Softfile, sealed: SoftfileVersion, now: datetime, account_id: UUID
) -> SoftfileVersion:
    """Return a new version with the sealed content: stored versions are never taken away."""
    note = f"sama dengan versi {sealed.number} yang disegel"
    number = present.versions[-1].number + 1
    return replace(sealed, id=uuid4(), number=number, added_at=now, added_by=account_id, note=note)


def _check_exemption(before: Case, then: Case) -> None:
    """Raise RuleBroken where the sealed version is open and an exemption was granted since (PP 61 Ps 10)."""
    decided = opened_against(before, then)
    if decided is not None:
        raise RuleBroken(
            f"Pengecualian informasi ini ditetapkan pada versi ini (nomor {decided.number}), sedangkan versi "
            "yang disegel sebelumnya terbuka.",
            _UNCHANGED + " Membatalkannya akan membuka informasi yang dikecualikan.",
            "Selesaikan dan arsipkan versi ini. Status hanya berubah berdasarkan uji konsekuensi baru (PP "
            "61/2010 Pasal 10): catat dahulu penetapan yang menolak pengecualiannya bila memang demikian.",
        )


def _check(case: Case, reason: str) -> None:
    if not reason:
        raise RuleBroken(
            "Alasan pembatalan belum diisi.", _UNCHANGED, "Tuliskan alasannya agar dapat ditelusuri kemudian."
        )
    if case.version_in_work is None:
        raise RuleBroken(
            "Tidak ada versi baru yang sedang dikerjakan.",
            "Tidak ada yang berubah.",
            "Muat ulang halaman rekaman ini untuk melihat keadaannya sekarang.",
        )
    latest = case.last_round
    if latest and latest.decision is None:
        raise RuleBroken(
            f"Putaran {latest.number} versi ini belum diputuskan.",
            _UNCHANGED,
            "Tarik kembali putaran itu pada langkah 6 lebih dahulu.",
        )
    if accepted(case):
        raise RuleBroken(ACCEPTED, _UNCHANGED, GIVE_BACK)
    if case.handover and case.handover.accepted is None:
        raise RuleBroken(
            "Versi ini sedang menunggu jawaban arsiparis.",
            _UNCHANGED,
            "Mintalah arsiparis mengembalikannya pada langkah 7 lebih dahulu.",
        )
