"""Files of the lead that are old, foreign, set aside or late: each is read, and none decides by itself."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from ppid_desktop.documents.sample_review import review_by_hand
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import Round
from ppid_desktop.domain.terms import Channel, Verdict
from ppid_desktop.domain.told_decision import told_verdict
from ppid_desktop.services.decisions import ContraryEvidence, Ruling
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
    case = desk.services.desk.decline_file(record_id, latest(case).returned[0].id, "Bukan dari pimpinan")
    assert told_verdict(latest(case)) is None
    with pytest.raises(ContraryEvidence, match="dikesampingkan"):
        desk.services.decisions.record(record_id, resting_on(desk, case), silent, never)


def test_praise_beside_the_decision_leaves_the_verdict_that_was_chosen(desk: Desk) -> None:
    record_id = desk.ready()
    case = taken(desk, record_id, reviewed(desk, desk.send(record_id), {}, "Bagus dan rapi."))
    assert latest(case).corrections
    decision = latest(
        desk.services.decisions.record(record_id, resting_on(desk, case), silent, never)
    ).decision
    assert decision is not None
    assert decision.verdict is Verdict.DISETUJUI
