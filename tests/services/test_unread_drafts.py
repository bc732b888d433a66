"""A draft that says something is read before it is evidence, and a decision it gainsays needs a reason."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from ppid_desktop.domain.approval import coverage
from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.flow import problems
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import RoundDecision
from ppid_desktop.domain.terms import EvidenceForm, Verdict
from ppid_desktop.domain.told_decision import CONTRADICTED, standing_of_file
from ppid_desktop.services.evidence_checks import Gainsaid
from ppid_desktop.services.submissions import RowRuling
from tests.services.conftest import Desk, never, silent
from tests.services.test_collective_sending import send
from tests.services.test_doubtful_files import latest, reviewed, taken
from tests.services.whole_way import ruling

REASON = "Pimpinan meralat lewat telepon"


def approve(desk: Desk, record_id: UUID, **more: object) -> Case:
    made = replace(ruling(desk), **more)  # type: ignore[arg-type]
    return desk.services.decisions.record(record_id, made, silent, never)


def decision(case: Case) -> RoundDecision:
    made = latest(case).decision
    assert made is not None
    return made


def lay(desk: Desk, record_id: UUID, path: Path) -> Case:
    return desk.services.evidence.lay(record_id, path, silent, never)


def test_a_decision_that_a_returned_file_gainsays_keeps_the_reason_why_it_holds(desk: Desk) -> None:
    record_id = desk.ready()
    path = reviewed(desk, desk.send(record_id), {}, approve=False)
    taken(desk, record_id, path)
    with pytest.raises(Gainsaid, match="menyatakan keputusan lain"):
        approve(desk, record_id)
    with pytest.raises(Gainsaid):
        approve(desk, record_id, evidence=(), evidence_pending=True)
    case = approve(desk, record_id, evidence=(), evidence_pending=True, contrary=REASON)
    assert decision(case).basis == f"Alasan petugas: {REASON}"
    with pytest.raises(RuleBroken, match="keputusan lain"):
        desk.services.decisions.add_evidence(record_id, path, silent, never)
    assert latest(desk.services.work.case(record_id)).awaits_evidence


def test_a_file_that_says_the_same_decision_asks_for_no_reason(desk: Desk) -> None:
    record_id = desk.ready()
    taken(desk, record_id, reviewed(desk, desk.send(record_id), {}, approve=False))
    case = desk.services.decisions.record(record_id, ruling(desk, Verdict.DIKEMBALIKAN), silent, never)
    assert decision(case).basis == ""


def test_a_draft_with_remarks_is_taken_in_and_not_laid(desk: Desk) -> None:
    record_id = desk.ready()
    path = reviewed(desk, desk.send(record_id), {"judul": "Judul pimpinan"})
    with pytest.raises(RuleBroken, match="koreksi atau catatan") as refused:
        lay(desk, record_id, path)
    assert "Terima berkas lain" in refused.value.next_step
    taken(desk, record_id, path)
    assert decision(approve(desk, record_id, evidence=(path,))).evidence


def test_a_draft_laid_ready_without_being_read_does_not_carry_the_contrary(desk: Desk) -> None:
    record_id = desk.ready()
    case = lay(desk, record_id, reviewed(desk, desk.send(record_id), {}, approve=False))
    with pytest.raises(RuleBroken, match="keputusan lain"):
        approve(desk, record_id, evidence=(), laid=tuple(one.id for one in latest(case).laid))


def test_neither_an_older_draft_nor_another_records_ends_the_waiting(desk: Desk) -> None:
    record_id, other_id = desk.ready(), desk.ready()
    old, foreign = (reviewed(desk, desk.send(one), {}) for one in (record_id, other_id))
    desk.services.sending.withdraw(record_id, "salah isi")
    desk.services.records.save_field(record_id, "ringkasan", "Isi yang belum pernah dilihat.")
    desk.send(record_id)
    approve(desk, record_id, evidence=(), evidence_pending=True)
    with pytest.raises(RuleBroken, match="bukan konsep putaran ini"):
        lay(desk, record_id, old)
    with pytest.raises(RuleBroken, match="rekaman lain"):
        lay(desk, record_id, foreign)
    case = taken(desk, record_id, old)
    [file] = latest(case).returned
    assert "tidak menjadi buktinya: berkas itu konsep putaran" in standing_of_file(latest(case), file)
    with pytest.raises(RuleBroken, match="putaran sebelumnya"):
        desk.services.evidence.lay_returned(record_id, file.id)
    assert latest(case).awaits_evidence


def test_one_records_draft_is_no_evidence_for_a_whole_sheet(desk: Desk) -> None:
    records = [desk.ready(), desk.ready()]
    sent = send(desk, records)
    folder = next(sent.folder.rglob("Konsep*.docx")).parent
    contrary = reviewed(desk, folder, {}, approve=False)
    rows = [RowRuling(one, Verdict.DISETUJUI) for one in records]
    common = replace(ruling(desk), evidence=(contrary,))
    sheets = desk.services.submissions
    told = [one.error.what for one in sheets.decide(sent.submission_id, rows, common, silent, never).left_out]
    assert ["keputusan lain" in told[0], "rekaman lain" in told[1]] == [True, True]
    later = replace(common, evidence=(), evidence_pending=True)
    assert sheets.decide(sent.submission_id, rows, later, silent, never).done == len(records)
    handled = sheets.add_evidence(sent.submission_id, [contrary], EvidenceForm.LAIN, silent, never)
    assert handled.done == 0
    assert all(row.evidence_pending for row in handled.view.rows)


def test_a_late_correction_declined_once_the_decision_was_upheld_is_no_difference(desk: Desk) -> None:
    record_id = desk.ready()
    folder = desk.send(record_id)
    approve(desk, record_id)
    desk.clock.move(hours=1)
    case = taken(desk, record_id, reviewed(desk, folder, {"judul": "Judul terlambat"}, approve=False))
    [one] = latest(case).corrections
    work = desk.services.desk
    declined = work.decline(record_id, one.id, "Keputusan semula")
    assert CONTRADICTED in [one.code for one in problems(declined, 6)]
    upheld = desk.services.decisions.uphold(record_id, latest(case).returned[0].id, REASON)
    assert CONTRADICTED not in [one.code for one in problems(upheld, 6)]
    for covered in (coverage(declined), coverage(upheld)):
        assert covered
        assert covered.covered
