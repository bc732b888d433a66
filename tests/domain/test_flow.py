"""The seven steps: their states, what is missing, whose turn it is."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest

from ppid_desktop.domain import flow
from ppid_desktop.domain.flow import StepState
from ppid_desktop.domain.record import Cancellation, Case, ReviewMark, SourceRequest
from ppid_desktop.domain.rules import OPEN_SOFTFILE
from ppid_desktop.domain.softfiles import RescuedCopy
from ppid_desktop.domain.terms import Category, Letter, RecordStatus, RequestStatus, SecurityClass, Verdict
from tests.domain import cases
from tests.domain.cases import NOW, TODAY, WHO


def state(case: Case, step: int) -> StepState:
    return flow.step_of(case, step).state


def codes(case: Case, step: int) -> set[str]:
    return {problem.code for problem in flow.problems(case, step)}


def asking(case: Case) -> Case:
    request = SourceRequest(
        uuid4(), party="Bagian Lain", description="x", status=RequestStatus.DIMINTA, asked_on=date(2026, 2, 1)
    )
    return replace(case, sources=(*case.sources, request))


def test_a_new_record_is_a_draft_with_five_steps_to_begin_and_two_that_must_wait() -> None:
    case = cases.empty()
    states = [step.state for step in flow.steps(case)]
    assert states == [StepState.BELUM_MULAI] * 5 + [StepState.BELUM_BISA] * 2
    assert flow.status(case) is RecordStatus.DRAF
    assert flow.step_of(case, 6).reason == "Langkah 1, 2, 3, 4, dan 5 belum selesai."
    assert flow.step_of(case, 7).reason == "Belum ada keputusan pimpinan PPID."


def test_steps_one_to_five_may_be_done_in_any_order() -> None:
    case = replace(cases.empty(), sources=(cases.received(),))
    assert state(case, 4) is StepState.SELESAI
    assert state(case, 1) is StepState.BELUM_MULAI


def test_a_step_begun_but_incomplete_is_being_worked_on_and_names_the_field_missing() -> None:
    case = cases.ready()
    info = replace(case.record.information, summary="")
    case = replace(case, record=replace(case.record, information=info))
    assert state(case, 1) is StepState.DIKERJAKAN
    assert [(one.field_id, one.code) for one in flow.problems(case, 1)] == [("ringkasan", "kosong")]


def test_the_sixth_step_opens_when_the_first_five_are_finished() -> None:
    assert flow.blocked_reason(cases.ready(), 6) == ""
    assert state(cases.ready(), 6) is StepState.BELUM_MULAI


def test_an_unclassified_record_may_finish_step_one_but_not_go_out() -> None:
    case = cases.ready(Category.BELUM)
    assert state(case, 1) is StepState.SELESAI
    assert "Kategori" in flow.blocked_reason(case, 6)


def test_a_proposed_exemption_waits_for_its_consequence_test() -> None:
    case = cases.ready(Category.DIKECUALIKAN)
    info = replace(case.record.information, letters=cases.tested(case).record.information.letters)
    case = replace(case, record=replace(case.record, information=info))
    assert flow.blocked_reason(case, 6) == "Uji konsekuensi belum lengkap."
    assert "kosong" in codes(case, 6)
    assert flow.blocked_reason(cases.tested(cases.ready()), 6) == ""


def test_data_still_asked_for_make_the_fourth_step_wait_for_that_unit() -> None:
    case = replace(asking(cases.ready()), softfiles=())
    assert state(case, 4) is StepState.MENUNGGU
    waiting = flow.waiting(case, TODAY)
    assert waiting == flow.Waiting("Bagian Lain", date(2026, 2, 1))


def test_a_request_that_names_nobody_and_nothing_is_not_waited_for() -> None:
    empty = SourceRequest(uuid4(), status=RequestStatus.DIMINTA, asked_on=TODAY)
    assert flow.waiting(replace(cases.ready(), sources=(empty,)), TODAY) is None


def test_a_source_received_needs_its_date_and_one_not_available_its_reason() -> None:
    got = replace(cases.received(), received_on=None)
    none = SourceRequest(uuid4(), party="x", description="y", status=RequestStatus.TIDAK_ADA)
    case = replace(cases.ready(), sources=(got, none))
    assert {one.field_id for one in flow.problems(case, 4)} == {"tanggal_terima", "alasan"}


def test_a_draft_that_is_out_waits_for_the_lead() -> None:
    case = cases.sent(cases.ready())
    assert flow.status(case) is RecordStatus.MENUNGGU_PPID
    assert state(case, 6) is StepState.MENUNGGU
    assert flow.waiting(case, TODAY) == flow.Waiting("Pimpinan PPID", TODAY)
    assert flow.locked(case)


def test_a_source_added_while_the_draft_is_out_does_not_hide_that_it_is_out() -> None:
    case = asking(cases.sent(cases.ready()))
    assert state(case, 6) is StepState.MENUNGGU
    assert flow.waiting(case, TODAY) == flow.Waiting("Pimpinan PPID", TODAY)


def test_a_file_read_in_unlocks_the_record_but_a_decision_is_still_missing() -> None:
    case = cases.answered(cases.sent(cases.ready()))
    assert flow.status(case) is RecordStatus.BERJALAN
    assert state(case, 6) is StepState.DIKERJAKAN
    assert "belum_diputuskan" in codes(case, 6)
    assert not flow.locked(case)


def test_a_returned_draft_needs_fixing() -> None:
    case = cases.decided(cases.sent(cases.ready()), Verdict.DIKEMBALIKAN)
    assert flow.status(case) is RecordStatus.DIKEMBALIKAN
    assert state(case, 6) is StepState.PERLU_PERBAIKAN
    assert flow.blocked_reason(case, 7).startswith("Pimpinan PPID mengembalikan")


def test_a_withdrawn_round_counts_no_more() -> None:
    case = cases.withdrawn(cases.sent(cases.ready()))
    assert case.last_round is None
    assert flow.status(case) is RecordStatus.BERJALAN
    assert not flow.locked(case)


@pytest.mark.parametrize("verdict", [Verdict.DISETUJUI, Verdict.DISETUJUI_KOREKSI])
def test_an_approval_finishes_step_six_and_opens_step_seven(verdict: Verdict) -> None:
    case = cases.decided(cases.sent(cases.ready()), verdict)
    assert flow.status(case) is RecordStatus.DISETUJUI
    assert state(case, 6) is StepState.SELESAI
    assert flow.blocked_reason(case, 7) == ""
    assert state(case, 7) is StepState.BELUM_MULAI


def test_an_approval_with_corrections_nobody_dealt_with_is_not_finished() -> None:
    case = cases.corrected(cases.decided(cases.sent(cases.ready())))
    assert state(case, 6) is StepState.DIKERJAKAN
    assert "koreksi_terbuka" in codes(case, 6)


def test_a_submitted_softfile_must_end_kept_or_replaced() -> None:
    case = cases.decided(cases.sent(cases.ready()))
    open_end = replace(case.rounds[-1], sent=tuple(replace(one, outcome="") for one in case.rounds[-1].sent))
    assert OPEN_SOFTFILE in codes(cases.with_last(case, open_end), 6)


def test_an_offer_waits_for_the_archivist_and_a_refusal_comes_back() -> None:
    approved = cases.decided(cases.sent(cases.ready()))
    offered = cases.offered(approved)
    assert flow.status(offered) is RecordStatus.MENUNGGU_ARSIPARIS
    assert state(offered, 7) is StepState.MENUNGGU
    assert flow.waiting(offered, TODAY) == flow.Waiting("Arsiparis", NOW.date())
    accepted = cases.offered(approved, accepted=True)
    assert flow.status(accepted) is RecordStatus.DISETUJUI
    assert flow.with_archivist(accepted)
    assert flow.waiting(accepted, TODAY) == flow.Waiting("Penyegelan oleh arsiparis", NOW.date())
    refused = cases.offered(approved, accepted=False)
    assert not flow.with_archivist(refused)
    assert flow.status(refused) is RecordStatus.DISETUJUI
    assert state(refused, 7) is StepState.PERLU_PERBAIKAN


def test_a_sealed_record_is_archived_and_waits_for_nobody() -> None:
    case = asking(cases.whole_way())
    assert flow.status(case) is RecordStatus.DIARSIPKAN
    assert state(case, 7) is StepState.SELESAI
    assert flow.waiting(case, TODAY) is None
    assert flow.locked(case)


def test_a_cancelled_record_says_so_whatever_else_is_true() -> None:
    case = cases.sent(cases.ready())
    gone = replace(case, record=replace(case.record, cancelled=Cancellation(NOW, WHO, "keliru")))
    assert flow.status(gone) is RecordStatus.DIBATALKAN
    assert flow.waiting(gone, TODAY) is None


def test_a_marked_step_must_be_looked_at_again_but_is_still_finished_underneath() -> None:
    case = cases.ready()
    marked = replace(case, record=replace(case.record, marks=(ReviewMark(2, "unit", NOW),)))
    assert state(marked, 2) is StepState.PERLU_DITINJAU
    assert flow.finished(marked, 2)
    assert state(marked, 4) is StepState.SELESAI


def test_a_rescued_copy_that_nobody_accepted_keeps_step_five_open() -> None:
    case = cases.ready()
    kept = case.softfiles[0]
    late = RescuedCopy(uuid4(), kept.current.file, NOW, WHO)
    case = replace(case, softfiles=(replace(kept, unsaved=late),))
    assert codes(case, 5) == {"belum_disimpan"}
    assert case.softfiles[0].current.number == 1


def test_a_rescued_copy_beside_a_closed_record_asks_nothing_of_it() -> None:
    case = cases.ready()
    late = RescuedCopy(uuid4(), case.softfiles[0].current.file, NOW, WHO)
    off = replace(case.record, cancelled=Cancellation(NOW, WHO, "Ganda."))
    case = replace(case, record=off, softfiles=(replace(case.softfiles[0], unsaved=late),))
    assert codes(case, 5) == set()


def test_step_five_wants_something_to_be_submitted_for_correction() -> None:
    case = replace(cases.ready(), softfiles=(cases.softfile(submitted=False),))
    assert codes(case, 5) == {"belum_diajukan"}


def test_odd_dates_are_remarked_upon_and_stand_in_nobodys_way() -> None:
    case = cases.ready()
    odd = replace(cases.received(), asked_on=date(2026, 2, 20), due_on=date(2026, 2, 1))
    case = replace(case, sources=(odd,))
    step = flow.step_of(case, 4)
    assert step.state is StepState.SELESAI
    assert {one.field_id for one in step.warnings} == {"tenggat", "tanggal_terima"}
    late = replace(case.coordinations[0], held_on=date(2026, 2, 25))
    assert flow.step_of(replace(case, coordinations=(late,)), 2).warnings[0].code == "urutan"


def test_a_letter_without_a_law_and_a_mismatched_security_class_are_remarked_upon() -> None:
    case = cases.tested(cases.ready())
    info = replace(
        case.record.information, letters=(Letter.J,), other_law="PP 61", security_class=SecurityClass.BIASA
    )
    case = replace(case, record=replace(case.record, information=info))
    assert [one.code for one in flow.step_of(case, 1).warnings] == ["bukan_uu"]
    assert [one.code for one in flow.step_of(case, 7).warnings] == ["tidak_sejalan"]
