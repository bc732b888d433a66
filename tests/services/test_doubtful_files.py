"""Files of the lead that are old, foreign, set aside or late: each is read, and none decides by itself."""

import zipfile
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from ppid_desktop.documents.sample_review import review_by_hand
from ppid_desktop.domain.approval import coverage
from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.review_terms import DecisionValue
from ppid_desktop.domain.rounds import CorrectionState, Round, Spoken
from ppid_desktop.domain.terms import Channel, EvidenceForm, SpokenMeans, Verdict
from ppid_desktop.domain.told_decision import opposing, standing_of_file, told_decision, told_verdict
from ppid_desktop.services.decisions import Ruling
from ppid_desktop.services.evidence_checks import ContraryEvidence
from tests.services.conftest import Desk, never, silent
from tests.services.whole_way import ruling


def reviewed(
    desk: Desk, folder: Path, corrections: dict[str, str], note: str = "", *, approve: bool = True
) -> Path:
    path = desk.files / f"kembali {len(list(desk.files.iterdir()))}.docx"
    draft = next(folder.glob("*.docx"))
    review_by_hand(draft, path, corrections, note, approve, "Pimpinan Contoh", desk.clock.now())
    return path


def taken(desk: Desk, record_id: UUID, path: Path) -> Case:
    today = desk.clock.today()
    return desk.services.taking.take(
        record_id, path, "Pimpinan Contoh", Channel.EMAIL, today, silent, never
    ).case


def latest(case: Case) -> Round:
    assert case.last_round is not None
    return case.last_round


def test_a_note_that_gainsays_the_tick_is_answered_on_the_desk_and_suggests_nothing(desk: Desk) -> None:
    record_id = desk.ready()
    case = taken(desk, record_id, reviewed(desk, desk.send(record_id), {}, "Perlu perbaikan"))
    [file], [note] = latest(case).returned, latest(case).corrections
    assert (file.status, told_decision(file), told_verdict(latest(case))) == (
        "review",
        DecisionValue.APPROVED,
        None,
    )
    assert (note.label, note.remark, note.state) == (
        "Catatan keputusan",
        "Perlu perbaikan",
        CorrectionState.OPEN,
    )


def resting_on(desk: Desk, case: Case, contrary: str = "") -> Ruling:
    file = latest(case).returned[-1]
    return replace(
        ruling(desk), evidence=(), verdict=Verdict.DISETUJUI, returned_id=file.id, contrary=contrary
    )


def with_an_old_tick(desk: Desk) -> tuple[UUID, Case]:
    """Return a record whose only answer is a tick in the draft of a round that was withdrawn."""
    record_id = desk.ready()
    old = reviewed(desk, desk.send(record_id), {"judul": "Judul lama"})
    desk.services.sending.withdraw(record_id, "salah isi")
    desk.services.records.save_field(record_id, "ringkasan", "Isi yang belum pernah dilihat.")
    desk.send(record_id)
    return record_id, taken(desk, record_id, old)


def test_a_tick_in_an_older_draft_is_no_evidence_by_itself(desk: Desk) -> None:
    record_id, case = with_an_old_tick(desk)
    assert told_verdict(latest(case)) is None
    with pytest.raises(ContraryEvidence, match="putaran sebelumnya"):
        desk.services.decisions.record(record_id, resting_on(desk, case), silent, never)
    reasoned = resting_on(desk, case, contrary="Pimpinan menegaskan lewat telepon")
    decision = latest(desk.services.decisions.record(record_id, reasoned, silent, never)).decision
    assert decision is not None
    assert decision.verdict is Verdict.DISETUJUI  # the older draft's corrections are not this round's


def test_a_file_set_aside_is_no_evidence_by_itself(desk: Desk) -> None:
    record_id = desk.ready()
    case = taken(desk, record_id, reviewed(desk, desk.send(record_id), {"judul": "Judul pimpinan"}))
    case = desk.services.desk.set_file_aside(record_id, latest(case).returned[0].id, "Bukan dari pimpinan")
    assert told_verdict(latest(case)) is None
    with pytest.raises(RuleBroken, match="dikesampingkan"):
        reasoned = resting_on(desk, case, contrary="Pimpinan menegaskan lewat telepon")
        desk.services.decisions.record(record_id, reasoned, silent, never)
    case = desk.services.desk.take_file_up(record_id, latest(case).returned[0].id)
    assert told_verdict(latest(case)) is Verdict.DISETUJUI_KOREKSI
    assert [one.state for one in latest(case).corrections] == [CorrectionState.OPEN]
    with pytest.raises(RuleBroken, match="tidak sedang dikesampingkan"):
        desk.services.desk.take_file_up(record_id, latest(case).returned[0].id)
    case = desk.services.desk.set_file_aside(record_id, latest(case).returned[0].id, "Memang keliru")
    [gone] = latest(case).corrections
    assert gone.batch is not None
    case, left, _ = desk.services.desk.undo_batch(record_id, gone.batch)
    assert (latest(case).aside, left) == ((), 0)
    actions = [one.note.action for one in desk.log()]
    assert actions.count(Action.RETURNED_SET_ASIDE) == 2


def test_praise_beside_the_decision_leaves_the_verdict_that_was_chosen(desk: Desk) -> None:
    record_id = desk.ready()
    case = taken(desk, record_id, reviewed(desk, desk.send(record_id), {}, "Bagus dan rapi."))
    assert latest(case).corrections
    decision = latest(
        desk.services.decisions.record(record_id, resting_on(desk, case), silent, never)
    ).decision
    assert decision is not None
    assert decision.verdict is Verdict.DISETUJUI


def approved_early(desk: Desk) -> tuple[UUID, Path]:
    """Return a record approved by word of mouth, its evidence to follow, and the draft's folder."""
    record_id = desk.ready()
    folder = desk.send(record_id)
    spoken = Spoken(SpokenMeans.TELEPON, "Setuju seluruhnya.")
    early = replace(ruling(desk), evidence=(), spoken=spoken, evidence_pending=True)
    desk.services.decisions.record(record_id, early, silent, never)
    desk.clock.move(hours=1)
    return record_id, folder


def test_corrections_that_come_after_the_decision_are_not_covered_by_it(desk: Desk) -> None:
    record_id, folder = approved_early(desk)
    case = taken(desk, record_id, reviewed(desk, folder, {"judul": "Judul lain"}, approve=False))
    assert [file.id for file in opposing(latest(case))] == [latest(case).returned[0].id]
    [one] = latest(case).corrections
    assert one.late
    case = desk.services.desk.apply(record_id, one.id)
    covered = coverage(case)
    assert covered is not None
    assert not covered.covered
    assert "datang setelah keputusan" in covered.differences[0].why


def test_a_late_draft_that_says_the_opposite_does_not_end_the_waiting(desk: Desk) -> None:
    record_id, folder = approved_early(desk)
    late = reviewed(desk, folder, {}, "Jangan disetujui.", approve=False)
    with pytest.raises(RuleBroken, match="keputusan lain"):
        desk.services.evidence.lay(record_id, late, silent, never)
    decision = latest(desk.services.work.case(record_id)).decision
    assert decision is not None
    assert decision.evidence_pending
    agreeing = reviewed(desk, folder, {})
    decision = latest(desk.services.evidence.lay(record_id, agreeing, silent, never)).decision
    assert decision is not None
    assert not decision.evidence_pending


def pending(case: Case) -> bool:
    decision = latest(case).decision
    assert decision is not None
    return decision.evidence_pending


def only_typed(path: Path) -> Path:
    """Return a copy of a returned file without its tick: what the lead typed is all that is left."""
    target = path.with_name("diketik.docx")
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(target, "w") as out:
        for name in source.namelist():
            data = source.read(name)
            bare = data.replace(b'checked w14:val="1"', b'checked w14:val="0"')
            out.writestr(name, bare.replace("\u2612".encode(), "\u2610".encode()))
    return target


def test_the_draft_that_agrees_beyond_doubt_ends_the_waiting_and_is_the_evidence(desk: Desk) -> None:
    record_id, folder = approved_early(desk)
    typed = taken(desk, record_id, only_typed(reviewed(desk, folder, {}, "setuju")))
    assert told_decision(latest(typed).returned[0]) is DecisionValue.APPROVED
    assert pending(typed)
    case = taken(desk, record_id, reviewed(desk, folder, {"judul": "Judul pimpinan"}))
    decision = latest(case).decision
    assert decision is not None
    assert not decision.evidence_pending
    [proof] = decision.evidence
    assert (proof.file, proof.form) == (latest(case).returned[1].file, EvidenceForm.KONSEP)
    assert [one.note.action for one in desk.log()][:2] == [Action.EVIDENCE_ADDED, Action.REVIEW_TAKEN]
    assert desk.log("konsep lengkap")
    [one] = latest(case).corrections
    title = case.record.information.title
    declined = coverage(desk.services.desk.decline(record_id, one.id, "Judul semula benar"))
    desk.services.desk.undo(record_id, one.id)
    applied = coverage(desk.services.desk.apply(record_id, one.id))
    assert title != desk.services.work.case(record_id).record.information.title
    assert (declined and declined.covered, applied and applied.covered) == (False, True)
    [sent] = latest(case).sent
    mine = desk.file("hasil koreksi.txt", b"dari pimpinan")
    case = desk.services.desk.replace_softfile(record_id, sent.softfile_id, mine, silent, never)
    assert not latest(case).sent[0].late


def test_while_a_late_draft_says_the_contrary_only_the_officer_ends_the_waiting(desk: Desk) -> None:
    record_id, folder = approved_early(desk)
    taken(desk, record_id, reviewed(desk, folder, {}, approve=False))
    case = taken(desk, record_id, reviewed(desk, folder, {}))
    assert pending(case)
    assert "berkas lain menyatakan" in standing_of_file(latest(case), latest(case).returned[1])
    lay, (contrary, agreeing) = desk.services.evidence.lay_returned, latest(case).returned
    with pytest.raises(RuleBroken, match="keputusan lain"):
        lay(record_id, contrary.id)
    assert not pending(lay(record_id, agreeing.id))
    with pytest.raises(RuleBroken, match="sama persis"):
        lay(record_id, agreeing.id)
    case = desk.services.desk.set_file_aside(record_id, contrary.id, "Salah kirim")  # nothing is open in it
    assert latest(case).open_corrections == ()
    assert opposing(latest(case)) == ()
    told = [standing_of_file(latest(case), file) for file in latest(case).returned]
    assert "Salah kirim." in told[0]
    assert told[1] == "Menjadi bukti keputusan."


def test_a_file_for_a_withdrawn_round_hears_that_it_was_withdrawn(desk: Desk) -> None:
    record_id = desk.ready()
    answer = reviewed(desk, desk.send(record_id), {})
    desk.services.sending.withdraw(record_id, "salah kirim")
    with pytest.raises(RuleBroken, match="ditarik kembali"):
        taken(desk, record_id, answer)
