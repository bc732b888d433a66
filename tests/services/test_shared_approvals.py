"""A change of a shared entry takes no other record out of its approval without a word."""

from uuid import UUID

import pytest

from ppid_desktop.domain.approval import coverage
from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.flow import StepState, step_of
from ppid_desktop.domain.rounds import CorrectionState
from ppid_desktop.domain.terms import Channel
from ppid_desktop.services.shared_entries import SharedApproval, Sharing
from tests.services.conftest import Desk, never, silent
from tests.services.whole_way import decided, handed_over
from tools.busy_review import BusyReview


@pytest.fixture
def shared(desk: Desk) -> tuple[UUID, UUID, UUID]:
    """Return a record in work, an approved one and the coordination that serves both."""
    mine, approved = desk.ready(), desk.ready()
    entry = desk.services.work.case(mine).coordinations[0].id
    own = desk.services.work.case(approved).coordinations[0].id
    desk.services.entries.remove(approved, Owner.COORDINATION, own)
    desk.services.entries.reuse(approved, Owner.COORDINATION, entry)
    decided(desk, approved)
    return mine, approved, entry


def test_a_change_for_all_is_told_before_and_shows_on_every_record_it_reaches(
    desk: Desk, shared: tuple[UUID, UUID, UUID]
) -> None:
    mine, approved, entry = shared
    number = desk.services.work.case(approved).record.register_no
    assert desk.services.sharing.sharing(mine, Owner.COORDINATION, entry) == Sharing(approved=(number,))
    with pytest.raises(SharedApproval, match=number):
        desk.services.entries.save(mine, Owner.COORDINATION, entry, "hasil", "Lain")
    minutes = desk.file("notula.pdf", b"%PDF notula")
    with pytest.raises(SharedApproval, match=number):
        desk.services.entries.attach(mine, Owner.COORDINATION, entry, minutes, silent, never)
    desk.services.sharing.change_for_all(mine, Owner.COORDINATION, entry)
    desk.services.entries.save(mine, Owner.COORDINATION, entry, "hasil", "Lain")
    case = desk.services.work.case(approved)
    step = step_of(case, 6)
    assert step.state is StepState.PERLU_DITINJAU
    assert [(one.field_id, one.entry_id) for one in step.problems] == [("hasil", str(entry))]
    assert any(one.note.action is Action.APPROVAL_DOUBTED for one in desk.log())
    (row,) = [one for one in desk.services.work.home().mine if one.record_id == approved]
    assert row.step == 6
    desk.services.records.clear_marks(approved)
    with pytest.raises(RuleBroken, match="tidak sama dengan yang disetujui"):
        desk.services.archiving.offer(approved)
    desk.services.decisions.record_consent(approved, "Lisan, 2 Maret 2026")
    handed_over(desk, approved)
    assert desk.services.sharing.sharing(mine, Owner.COORDINATION, entry) == Sharing(fixed=(number,))
    with pytest.raises(RuleBroken, match="tidak dapat diubah"):
        desk.services.entries.save(mine, Owner.COORDINATION, entry, "hasil", "Lagi")


def test_a_copy_changes_for_one_record_alone(desk: Desk, shared: tuple[UUID, UUID, UUID]) -> None:
    mine, approved, entry = shared
    case = desk.services.sharing.copy_for(mine, Owner.COORDINATION, entry)
    (copied,) = case.coordinations
    assert (copied.outcome, copied.served) == ("Sepakat.", 1)
    desk.services.entries.save(mine, Owner.COORDINATION, copied.id, "hasil", "Lain")
    other = desk.services.work.case(approved)
    assert (other.coordinations[0].id, other.coordinations[0].outcome) == (entry, "Sepakat.")
    assert step_of(other, 6).state is StepState.SELESAI
    check = other.checks[0].id
    desk.services.entries.reuse(mine, Owner.CHECK, check)
    covered = coverage(desk.services.sharing.copy_for(approved, Owner.CHECK, check))
    assert covered and covered.covered  # a copy that changes no word keeps the approval


def test_a_correction_of_an_entry_another_record_holds_fixed_is_applied_to_a_copy(
    desk: Desk, shared: tuple[UUID, UUID, UUID]
) -> None:
    mine, approved, entry = shared
    handed_over(desk, approved)
    check = desk.services.work.case(mine).checks[0].id
    desk.services.entries.reuse(desk.record(), Owner.CHECK, check)
    made = BusyReview(next(desk.send(mine).glob("*.docx")), "Pimpinan Contoh", desk.clock.now())
    made.drop_row("koordinasi", 1)
    made.drop_row("peralatan", 1)
    path = made.save(desk.files / "kembali.docx")
    desk.services.taking.take(mine, path, "Pimpinan Contoh", Channel.EMAIL, desk.clock.today(), silent, never)
    case = desk.services.desk.type_in(mine, "Hasil", "Sepakat.", "Sepakat semua.", "Lengkapi")
    *rows, one = case.rounds[-1].corrections
    desk.services.desk.assign(mine, one.id, "hasil", entry)
    with pytest.raises(RuleBroken, match="tidak dapat diubah"):
        desk.services.desk.apply(mine, one.id)
    case = desk.services.sharing.copy_for(mine, Owner.COORDINATION, entry)
    copied = case.coordinations[0].id
    desk.services.desk.assign(mine, one.id, "hasil", copied)
    case = desk.services.desk.apply(mine, one.id)
    assert case.coordinations[0].outcome == "Sepakat semua."
    assert desk.services.work.case(approved).coordinations[0].outcome == "Sepakat."
    desk.services.desk.undo(mine, one.id)
    before = desk.services.sharing.copy_for(mine, Owner.CHECK, check)
    for row in rows:
        case = desk.services.desk.apply(mine, row.id)
    assert (case.coordinations, len(case.checks[0].items)) == ((), len(before.checks[0].items) - 1)
    for row in rows:
        case = desk.services.desk.undo(mine, row.id)
    assert [(one.id, one.outcome) for one in case.coordinations] == [(copied, "Sepakat.")]
    assert {one.id for one in case.checks[0].items} == {one.id for one in before.checks[0].items}
    covered = desk.services.desk.would_cover(mine)
    assert covered and covered.covered


def test_a_change_for_all_that_one_record_forbids_puts_no_approval_in_doubt(
    desk: Desk, shared: tuple[UUID, UUID, UUID]
) -> None:
    mine, approved, entry = shared
    out = desk.record()
    desk.services.entries.reuse(out, Owner.COORDINATION, entry)
    desk.services.records.cancel(out, "Keliru dibuat")
    with pytest.raises(RuleBroken, match="tidak dapat diubah"):
        desk.services.sharing.change_for_all(mine, Owner.COORDINATION, entry)
    assert desk.services.work.case(approved).record.marks == ()


def test_a_correction_that_reaches_into_an_approval_is_applied_by_itself_and_for_all(
    desk: Desk, shared: tuple[UUID, UUID, UUID]
) -> None:
    mine, approved, entry = shared
    desk.take(mine, desk.send(mine))
    case = desk.services.desk.type_in(mine, "Hasil", "Sepakat.", "Sepakat semua.", "Lengkapi")
    one = case.rounds[-1].corrections[-1]
    if one.place is None or one.place.entry_id != entry:
        desk.services.desk.assign(mine, one.id, "hasil", entry)
    assert desk.services.sharing.stays(mine, {one.id}) == frozenset()
    case, *stayed = desk.services.desk.apply_all(mine)
    assert (case.rounds[-1].corrections[-1].state, stayed) == (CorrectionState.OPEN, [1, 1])
    with pytest.raises(SharedApproval):
        desk.services.desk.apply(mine, one.id)
    desk.services.sharing.change_for_all(mine, Owner.COORDINATION, entry)
    assert desk.services.sharing.stays(mine, {one.id}) == {one.id}
    desk.services.desk.type_in(mine, "Judul Informasi", "contoh", "teladan", "")
    case, *stayed = desk.services.desk.apply_all(mine)
    assert stayed == [0, 0]
    assert step_of(desk.services.work.case(approved), 6).problems
    assert desk.services.work.case(approved).record.marks
    decided(desk, approved)
    assert desk.services.work.case(approved).record.marks == ()  # the next round covers what was in doubt
    batch = case.rounds[-1].corrections[-1].batch
    assert batch is not None
    case, *stayed = desk.services.desk.undo_batch(mine, batch)
    assert stayed == [1, 1]
    assert (case.record.information.title, case.coordinations[0].outcome) == (
        "Profil wilayah contoh",
        "Sepakat semua.",
    )
