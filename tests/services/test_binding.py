"""A decision binds what counted when it was recorded: nothing taken up later, and no change answered away."""

from dataclasses import replace
from uuid import uuid4

import pytest

from ppid_desktop.domain.approval import approval_problems, coverage
from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.flow import StepState, problems, step_of
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import Correction, CorrectionSource, CorrectionState, Round
from ppid_desktop.domain.terms import Category
from ppid_desktop.domain.told_decision import CONTRADICTED, opposing, standing_of_file
from tests.services.conftest import Desk, never, silent
from tests.services.test_busy_round import out
from tests.services.test_doubtful_files import latest, reviewed, taken
from tests.services.whole_way import decided, exempted, filed, handed_over, ruling

FALSE = "Bukan dari pimpinan"


def told(case: Case) -> list[str]:
    return [one.text for one in approval_problems(case)]


def test_what_a_file_set_aside_says_is_no_part_of_the_decision_once_it_counts_again(desk: Desk) -> None:
    work, record_id = desk.services.desk, desk.ready()
    case = taken(desk, record_id, reviewed(desk, desk.send(record_id), {"judul": "Judul palsu"}))
    [file], [sent] = latest(case).returned, latest(case).sent
    work.replace_softfile(record_id, sent.softfile_id, desk.file("palsu.txt", b"palsu"), silent, never)
    batch = latest(work.set_file_aside(record_id, file.id, FALSE)).corrections[0].batch
    assert batch is not None
    case = desk.services.decisions.record(record_id, ruling(desk), silent, never)
    assert latest(case).decision.counted == ()  # type: ignore[union-attr]
    undone = work.undo_batch(record_id, batch).case
    work.set_file_aside(record_id, file.id, FALSE)
    for case in (undone, work.take_file_up(record_id, file.id)):
        assert [(one.state, one.late) for one in latest(case).corrections] == [(CorrectionState.OPEN, True)]
    case = work.apply(record_id, latest(case).corrections[0].id)
    assert ["setelah keputusan dicatat" in text for text in told(case)] == [True, True]
    with pytest.raises(RuleBroken, match="tidak sama dengan yang disetujui"):
        desk.services.archiving.offer(record_id)


def decided_by_an_older_edition(desk: Desk, latest_round: Round) -> None:
    """Record the decision of another record over a round as it was done before what counted was kept."""
    other = latest(decided(desk, desk.ready())).decision
    assert other is not None
    old = replace(other, evidence=(), counted=None, entered_at=desk.clock.now())
    with desk.session.vault.write(desk.session.account) as unit:
        unit.audit.leave_out()
        unit.rounds.save(replace(latest_round, decision=old))


def test_an_older_decision_remembers_that_a_file_was_set_aside_then(desk: Desk) -> None:
    work, record_id = desk.services.desk, desk.ready()
    case = taken(desk, record_id, reviewed(desk, desk.send(record_id), {}, approve=False))
    file = latest(case).returned[0]
    case = work.set_file_aside(record_id, file.id, FALSE)
    desk.clock.move(minutes=2)
    decided_by_an_older_edition(desk, latest(case))
    for _ in range(2):
        desk.clock.move(minutes=2)
        case = work.take_file_up(record_id, file.id)
        assert opposing(latest(case)) == (file,)
        assert latest(case).set_aside(file.id) is None
        case = work.set_file_aside(record_id, file.id, "Memang keliru")
        assert opposing(latest(case)) == ()


def test_an_older_approval_against_a_file_without_a_reason_is_asked_about_like_a_new_one(desk: Desk) -> None:
    record_id = desk.ready()
    case = taken(desk, record_id, reviewed(desk, desk.send(record_id), {}, approve=False))
    file = latest(case).returned[0]
    decided_by_an_older_edition(desk, latest(case))
    case = desk.services.work.case(record_id)
    assert [one.entry_id for one in problems(case, 6) if one.code == CONTRADICTED] == [str(file.id)]
    assert "tidak tertulis mengapa" in standing_of_file(latest(case), file)
    case = desk.services.decisions.uphold(record_id, file.id, "Ditegaskan lewat telepon hari ini")
    assert not [one for one in problems(case, 6) if one.code == CONTRADICTED]


def test_a_number_that_no_field_holds_may_stay_as_it_is(desk: Desk) -> None:
    record_id, made = out(desk)
    made.rewrite("nomor_register", "PPID/9999/2026")
    made.tick()
    case = taken(desk, record_id, made.save(desk.files / "nomor.docx"))
    desk.services.decisions.record(record_id, ruling(desk), silent, never)
    [one] = latest(case).corrections
    assert told(desk.services.desk.decline(record_id, one.id, "Nomor diberi program")) == []


def test_what_the_lead_wants_of_a_softfile_is_not_done_by_declining_it(desk: Desk) -> None:
    case = decided(desk, desk.ready())
    cell, softfile = "lampiran.01.koreksi", case.softfiles[0].id
    remark = Correction(uuid4(), CorrectionSource.TRACKED, cell, None, "Koreksi", "", "Perbaiki halaman 3")
    declined = replace(remark, state=CorrectionState.NOT_APPLIED, softfile_id=softfile)
    changed = replace(case, rounds=(replace(latest(case), corrections=(declined,)),))
    assert told(changed) == ["Koreksi: Koreksi tidak diterapkan."]


def test_a_wanted_change_takes_more_than_an_answer_and_a_file_that_counted_binds_again(desk: Desk) -> None:
    work, record_id = desk.services.desk, desk.ready()
    case = taken(desk, record_id, reviewed(desk, desk.send(record_id), {"judul": "Judul pimpinan"}))
    with pytest.raises(RuleBroken, match="tidak cukup dijawab"):
        work.answer(record_id, latest(case).corrections[0].id, "Tidak perlu")
    assert latest(desk.services.work.case(record_id)).open_corrections
    work.apply_all(record_id)
    desk.services.decisions.record(record_id, ruling(desk), silent, never)
    file = latest(case).returned[0].id
    assert told(work.set_file_aside(record_id, file, FALSE))
    case = work.take_file_up(record_id, file)
    assert not latest(case).corrections[0].late
    assert told(case) == []


def test_a_corrected_softfile_is_vouched_for_by_the_file_it_came_with_and_no_other(desk: Desk) -> None:
    work, record_id = desk.services.desk, desk.ready()
    folder = desk.send(record_id)
    case = taken(desk, record_id, reviewed(desk, folder, {"judul": "Judul palsu"}))
    [file], [sent] = latest(case).returned, latest(case).sent
    work.replace_softfile(record_id, sent.softfile_id, desk.file("palsu.txt", b"palsu"), silent, never)
    work.set_file_aside(record_id, file.id, FALSE)
    case = taken(desk, record_id, reviewed(desk, folder, {"ringkasan": "Isi pimpinan."}))
    assert latest(case).returned[1].origin == file.origin
    work.apply_all(record_id)
    desk.services.decisions.record(record_id, ruling(desk), silent, never)
    assert ["berkas yang dikesampingkan" in text for text in told(desk.services.work.case(record_id))] == [
        True
    ]


def test_what_two_files_say_is_covered_while_either_of_them_counts(desk: Desk) -> None:
    work, record_id = desk.services.desk, desk.ready()
    folder = desk.send(record_id)
    taken(desk, record_id, reviewed(desk, folder, {"judul": "Judul pimpinan"}))
    case = taken(desk, record_id, reviewed(desk, folder, {"judul": "Judul pimpinan"}, "Sudah bagus."))
    first, second = (one.id for one in latest(case).returned)
    work.apply_all(record_id)
    desk.services.decisions.record(record_id, ruling(desk), silent, never)
    work.set_file_aside(record_id, first, FALSE)
    assert told(work.set_file_aside(record_id, second, FALSE))
    case = work.take_file_up(record_id, first)
    assert latest(case).corrections[0].returned_id == first
    assert told(case) == []


def contradicted(desk: Desk) -> tuple[Case, Case]:
    """Return an approved record before and after a file came that asks for more corrections."""
    record_id = desk.ready()
    folder = desk.send(record_id)
    desk.take(record_id, folder)
    desk.services.decisions.record(record_id, ruling(desk), silent, never)
    before = desk.services.desk.keep_other_softfiles(record_id)
    return before, taken(desk, record_id, reviewed(desk, folder, {}, approve=False))


def test_a_file_that_contradicts_an_approval_stands_in_the_way_until_it_is_known_which_holds(
    desk: Desk,
) -> None:
    before, case = contradicted(desk)
    record_id, file = case.record.id, latest(case).returned[-1]
    assert step_of(before, 6).state is StepState.SELESAI
    step = step_of(case, 6)
    assert (step.state, [one.entry_id for one in step.problems]) == (
        StepState.PERLU_DITINJAU,
        [str(file.id)],
    )
    with pytest.raises(RuleBroken, match="Langkah 6 belum selesai"):
        desk.services.archiving.offer(record_id)
    with pytest.raises(RuleBroken, match="menegaskan"):
        desk.services.decisions.uphold(record_id, file.id, " ")
    case = desk.services.decisions.uphold(record_id, file.id, "Ditegaskan lewat telepon hari ini")
    [held] = latest(case).upheld
    assert (held.returned_id, held.by) == (file.id, desk.session.account.id)
    assert "tetap berlaku" in standing_of_file(latest(case), file)
    assert desk.log()[0].note.action is Action.DECISION_UPHELD
    with pytest.raises(RuleBroken, match="tidak menyatakan keputusan lain"):
        desk.services.decisions.uphold(record_id, file.id, "Sekali lagi")
    handed_over(desk, record_id)
    filed(desk, record_id)
    desk.services.archiving.seal(record_id, silent, never)
    assert desk.services.verifying.run(silent, never).intact


def test_a_contradicting_file_that_comes_once_the_record_is_accepted_stops_the_seal(desk: Desk) -> None:
    record_id = desk.ready()
    folder = desk.send(record_id)
    desk.take(record_id, folder)
    desk.services.decisions.record(record_id, ruling(desk), silent, never)
    desk.services.desk.keep_other_softfiles(record_id)
    handed_over(desk, record_id)
    filed(desk, record_id)
    case = taken(desk, record_id, reviewed(desk, folder, {}, approve=False))
    with pytest.raises(RuleBroken, match="keputusan lain"):
        desk.services.archiving.seal(record_id, silent, never)
    desk.services.archiving.send_back(record_id, ["Keputusannya bertentangan"])
    case = desk.services.desk.set_file_aside(record_id, latest(case).returned[-1].id, FALSE)
    assert (opposing(latest(case)), step_of(case, 6).state) == ((), StepState.SELESAI)


@pytest.mark.parametrize("how", ["tidak_memenuhi", ""])
def test_an_approval_covers_an_open_record_that_was_once_a_proposed_exemption(desk: Desk, how: str) -> None:
    record_id = exempted(desk)
    desk.services.records.save_field(record_id, "uji_kesimpulan", how)
    if how:
        desk.services.decisions.open_up(record_id, Category.BERKALA)
    else:
        desk.services.records.save_field(record_id, "kategori", Category.BERKALA.code)
    case = decided(desk, record_id)
    covered = coverage(case)
    assert covered
    assert (covered.covered, len(case.participants)) == (True, 1)
