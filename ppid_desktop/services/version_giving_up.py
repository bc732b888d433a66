"""Giving up a version in work: the record is again what its newest seal says; nothing sent is erased."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TypeVar
from uuid import UUID, uuid4

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.flow import accepted
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
from ppid_desktop.domain.text import clean_block
from ppid_desktop.services.case_change import changing_case
from ppid_desktop.services.ports import Entry, Unit
from ppid_desktop.services.record_life import check_keeper
from ppid_desktop.services.session import Session
from ppid_desktop.services.waiting_edits import copies_now, require_no_copy

E = TypeVar("E", Coordination, EquipmentCheck, SourceRequest)
T = TypeVar("T", Attachment, EquipmentItem, Participant)
_UNCHANGED = "Versi yang sedang dikerjakan tidak berubah."


def given_up(session: Session, use_case: UseCase, record_id: UUID, reason: str) -> Case:
    """Put the record back to its newest sealed version; rounds and hand-overs since then are history.

    Entries that other records use too keep what they say now: those records would change with them.
    Determinations and archive events stay, they are of the record and not of a version. NotAllowed when the
    record belongs to the other role; RuleBroken without a reason or a version in work, while a round, an
    offer or a working copy is open, and once the archivist accepted it.
    """
    text, copies = clean_block(reason), copies_now(session)
    with changing_case(session, use_case, record_id) as change:
        unit, before = change.unit, change.before
        check_keeper(before, use_case)
        _check(before, text)
        require_no_copy(copies, before, [one.id for one in before.softfiles], _UNCHANGED)
        then, now = unit.archive.sealed_case(before.archive.sealed[-1]), session.clock.now()
        _restore_entries(unit, before, then)
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


def _restore_entries(unit: Unit, before: Case, then: Case) -> None:
    record_id, sealed = before.record.id, _entries(then)
    for entry_id in _entries(before).keys() - sealed.keys():
        unit.entries.unlink(record_id, entry_id)
    for entry_id, entry in sealed.items():
        unit.entries.link(record_id, entry_id)
        if unit.entries.records_of(entry_id) == (record_id,):
            _restore_entry(unit, entry)


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
