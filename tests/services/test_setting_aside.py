"""What is set aside binds nothing and is no evidence, and an accepted record's round stays as it is."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from ppid_desktop.domain.approval import approval_problems, coverage
from ppid_desktop.domain.decision_words import basis_text, evidence_lines, unsigned_text
from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.flow import StepState, step_of
from ppid_desktop.domain.rounds import CorrectionState
from ppid_desktop.domain.terms import Verdict
from tests.services.conftest import Desk, never, silent
from tests.services.test_doubtful_files import latest, resting_on, reviewed, taken
from tests.services.whole_way import filed, handed_over, ruling

REASON = "Bukan dari pimpinan"


def test_no_approval_covers_what_was_applied_from_a_file_set_aside(desk: Desk) -> None:
    work, record_id = desk.services.desk, desk.ready()
    case = taken(desk, record_id, reviewed(desk, desk.send(record_id), {"judul": "Judul palsu"}))
    [file], [sent] = latest(case).returned, latest(case).sent
    work.apply_all(record_id)
    work.replace_softfile(record_id, sent.softfile_id, desk.file("palsu.txt", b"palsu"), silent, never)
    case = desk.services.decisions.record(record_id, ruling(desk), silent, never)
    assert approval_problems(case) == ()
    case = work.set_file_aside(record_id, file.id, REASON)
    told = [one.text for one in approval_problems(case)]
    assert len(told) == 2
    assert all("berkas yang dikesampingkan" in text for text in told)
    work.replace_softfile(record_id, sent.softfile_id, desk.file("lagi.txt", b"lagi"), silent, never)
    assert latest(desk.services.work.case(record_id)).sent[0].came is None
    work.keep_softfile(record_id, sent.softfile_id)
    covered = coverage(work.undo(record_id, latest(case).corrections[0].id))
    assert covered is not None
    assert covered.sealable


def test_what_another_file_says_too_stays_approved_when_one_is_set_aside(desk: Desk) -> None:
    work, record_id = desk.services.desk, desk.ready()
    folder = desk.send(record_id)
    first = taken(desk, record_id, reviewed(desk, folder, {"judul": "Judul pimpinan"}))
    taken(desk, record_id, reviewed(desk, folder, {"judul": "Judul pimpinan"}, "Sudah bagus."))
    work.apply_all(record_id)
    desk.services.decisions.record(record_id, ruling(desk), silent, never)
    case = work.set_file_aside(record_id, latest(first).returned[0].id, REASON)
    assert CorrectionState.APPLIED in [one.state for one in latest(case).corrections]
    assert approval_problems(case) == ()


def test_a_decision_whose_only_evidence_is_set_aside_waits_for_evidence(desk: Desk) -> None:
    archiving, record_id = desk.services.archiving, desk.ready()
    case = taken(desk, record_id, reviewed(desk, desk.send(record_id), {}))
    read = replace(resting_on(desk, case), basis="Kotak Disetujui dicentang.")
    case = desk.services.decisions.record(record_id, read, silent, never)
    assert "centang di konsep DOCX" in unsigned_text(latest(case))
    desk.services.desk.keep_other_softfiles(record_id)
    file = latest(case).returned[0]
    case = desk.services.desk.set_file_aside(record_id, file.id, REASON)
    assert latest(case).awaits_evidence
    assert evidence_lines(latest(case)) == (
        "Semua berkas yang menjadi bukti sudah dikesampingkan.",
        "Bukti menyusul.",
    )
    assert basis_text(latest(case)).startswith("Semula, dari berkas yang kini dikesampingkan: Kotak")
    with pytest.raises(RuleBroken, match="dikesampingkan"):
        desk.services.evidence.lay_returned(record_id, file.id)
    handed_over(desk, record_id)
    filed(desk, record_id)
    assert "bukti_menyusul" in [one.code for one in archiving.problems(record_id)]
    proof = desk.file("lembar.pdf", b"%PDF-1.4 lembar")
    assert not latest(desk.services.decisions.add_evidence(record_id, proof, silent, never)).awaits_evidence
    with pytest.raises(RuleBroken, match="sama persis"):
        desk.services.decisions.add_evidence(record_id, proof, silent, never)
    archiving.seal(record_id, silent, never)


def test_nothing_opens_the_round_of_an_accepted_record_again(desk: Desk) -> None:
    work, record_id = desk.services.desk, desk.ready()
    folder = desk.send(record_id)
    case = taken(desk, record_id, reviewed(desk, folder, {"judul": "Judul lain"}))
    file, one = latest(case).returned[0], latest(case).corrections[0]
    work.apply_all(record_id)
    case = desk.services.decisions.record(record_id, ruling(desk), silent, never)
    batch = latest(case).corrections[0].batch
    assert batch is not None
    work.keep_other_softfiles(record_id)
    handed_over(desk, record_id)
    attempts: tuple[Callable[[], object], ...] = (
        lambda: work.set_file_aside(record_id, file.id, REASON),
        lambda: work.take_file_up(record_id, file.id),
        lambda: work.undo(record_id, one.id),
        lambda: work.undo_batch(record_id, batch),
    )
    for attempt in attempts:
        with pytest.raises(RuleBroken, match="sudah diterima arsiparis"):
            attempt()
    case = taken(desk, record_id, reviewed(desk, folder, {}, "Bagus dan rapi."))
    note = latest(case).open_corrections[0]
    case = work.answer(record_id, note.id, "Sama-sama.")
    assert step_of(case, 6).state is StepState.SELESAI


def test_an_old_remark_is_asked_for_again_once_the_officer_wrote_something_else(desk: Desk) -> None:
    record_id = desk.ready()
    folder = desk.send(record_id)
    taken(desk, record_id, reviewed(desk, folder, {"judul": "Judul pimpinan"}, approve=False))
    desk.services.desk.apply_all(record_id)
    desk.services.decisions.record(record_id, ruling(desk, Verdict.DIKEMBALIKAN), silent, never)
    desk.services.records.save_field(record_id, "judul", "Judul petugas")
    desk.send(record_id)
    case = taken(desk, record_id, reviewed(desk, folder, {"judul": "Judul pimpinan"}, "Sekali lagi."))
    assert "judul" in [one.place.field_id for one in latest(case).open_corrections if one.place]
