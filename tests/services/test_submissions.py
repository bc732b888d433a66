"""One signed sheet decides several rounds: evidence once, a verdict per row, every record by itself."""

from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from ppid_desktop.domain.draft_changes import remark_outcomes
from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.messages import Occasion, Style
from ppid_desktop.domain.submissions import MemberState
from ppid_desktop.domain.terms import EvidenceForm, Verdict
from ppid_desktop.services.decisions import Ruling
from ppid_desktop.services.submissions import RowRuling
from tests.services.conftest import Desk, never, silent
from tests.services.test_collective_sending import send
from tests.services.whole_way import exempted, ruling

OK, BACK = Verdict.DISETUJUI, Verdict.DIKEMBALIKAN


def evidence(desk: Desk) -> Path:
    return desk.file(f"pindaian-{uuid4().hex}.pdf", b"%PDF-1.4 lembar bertanda tangan")


def common(desk: Desk, *proofs: Path) -> Ruling:
    return replace(ruling(desk), evidence=proofs)


def blobs(desk: Desk) -> int:
    return sum(path.is_file() for path in (desk.folder / "files").rglob("*"))


def test_one_sheet_decides_every_row_and_is_stored_once(desk: Desk) -> None:
    records = [desk.ready(), exempted(desk)]
    sent = send(desk, records)
    before = blobs(desk)
    rows = [RowRuling(records[0], OK), RowRuling(records[1], BACK, "Lengkapi dasar hukum")]
    handled = desk.services.submissions.decide(
        sent.submission_id, rows, common(desk, evidence(desk)), silent, never
    )
    assert (handled.done, handled.left_out) == (2, ())
    assert [row.state for row in handled.view.rows] == [MemberState.APPROVED, MemberState.SENT_BACK]
    assert blobs(desk) == before + 1
    decisions = [desk.services.work.case(one).rounds[0].decision for one in records]
    files = {proof.file.id for one in decisions if one for proof in one.evidence}
    assert len(files) == 1
    assert [one.note for one in decisions if one] == ["", "Lengkapi dasar hukum"]
    approved, sent_back = (desk.services.work.case(one).rounds[0].corrections for one in records)
    assert approved == ()
    assert [(one.label, one.remark) for one in sent_back] == [("Catatan keputusan", "Lengkapi dasar hukum")]
    [told] = remark_outcomes(desk.services.desk.answer(records[1], sent_back[0].id, "Sudah dilengkapi"), 2)
    assert (told.wanted, told.outcome) == ("Lengkapi dasar hukum", "Terjawab: Sudah dilengkapi")


def test_a_row_left_empty_stays_undecided(desk: Desk) -> None:
    records = [desk.ready(), desk.ready()]
    sent = send(desk, records)
    handled = desk.services.submissions.decide(
        sent.submission_id, [RowRuling(records[0], OK)], common(desk, evidence(desk)), silent, never
    )
    assert [row.state for row in handled.view.rows] == [MemberState.APPROVED, MemberState.WAITING]
    with pytest.raises(RuleBroken, match="Belum ada baris"):
        desk.services.submissions.decide(sent.submission_id, [], common(desk), silent, never)


def test_what_fails_for_one_record_does_not_lose_the_others(desk: Desk) -> None:
    records = [desk.ready(), desk.ready()]
    sent = send(desk, records)
    desk.services.sending.withdraw(records[0], "Salah lampiran")
    desk.send(records[0])  # a round of its own by now
    rows = [RowRuling(one, OK) for one in records]
    handled = desk.services.submissions.decide(
        sent.submission_id, rows, common(desk, evidence(desk)), silent, never
    )
    assert handled.done == 1
    [left] = handled.left_out
    assert (left.record_id, left.number) == (records[0], "PPID/0001/2026")
    assert desk.services.work.case(records[0]).last_round.decision is None  # type: ignore[union-attr]


def test_the_decider_must_hold_the_leads_role(desk: Desk) -> None:
    record_id = desk.ready()
    sent = send(desk, [record_id])
    nobody = replace(common(desk, evidence(desk)), decider_id=uuid4())
    handled = desk.services.submissions.decide(
        sent.submission_id, [RowRuling(record_id, OK)], nobody, silent, never
    )
    assert handled.done == 0
    assert "Pemutus" in handled.left_out[0].error.what


def test_an_exempted_record_needs_the_signed_sheet(desk: Desk) -> None:
    record_id = exempted(desk)
    sent = send(desk, [record_id])
    handled = desk.services.submissions.decide(
        sent.submission_id, [RowRuling(record_id, OK)], common(desk), silent, never
    )
    assert handled.done == 0


def test_evidence_that_comes_later_completes_every_decision_that_waits_for_it(desk: Desk) -> None:
    records = [desk.ready(), desk.ready()]
    sent = send(desk, records)
    pending = replace(common(desk), evidence_pending=True)
    rows = [RowRuling(one, OK) for one in records]
    first = desk.services.submissions.decide(sent.submission_id, rows, pending, silent, never)
    assert all(row.evidence_pending for row in first.view.rows)
    handled = desk.services.submissions.add_evidence(
        sent.submission_id, [evidence(desk)], EvidenceForm.LEMBAR, silent, never
    )
    assert handled.done == 2
    assert not any(row.evidence_pending for row in handled.view.rows)


def test_the_messages_name_number_code_date_and_days_and_no_exempted_title(desk: Desk) -> None:
    records = [desk.ready(), exempted(desk)]
    desk.services.records.save_field(records[1], "judul", "Judul yang dirahasiakan")
    sent = send(desk, records)
    desk.clock.move(days=3)
    for occasion in Occasion:
        for style in Style:
            text = desk.services.messages.for_submission(sent.submission_id, occasion, style)
            assert "dirahasiakan" not in text
            assert "PPID/0002/2026" in text
            assert "KL-0001-01-" in text
            assert "Biro Contoh" in text or style is Style.NOTA
            assert "{" not in text
            single = desk.services.messages.for_record(records[1], occasion, style)
            assert "dirahasiakan" not in single
            assert "{" not in single
    reminder = desk.services.messages.for_submission(sent.submission_id, Occasion.INGATKAN)
    assert "selama 3 hari" in reminder
    assert "Profil wilayah contoh" in reminder


def test_a_reminder_speaks_only_of_what_is_still_waited_for(desk: Desk) -> None:
    records = [desk.ready(), desk.ready()]
    sent = send(desk, records)
    rows = [RowRuling(records[0], OK)]
    desk.services.submissions.decide(sent.submission_id, rows, common(desk, evidence(desk)), silent, never)
    text = desk.services.messages.for_submission(sent.submission_id, Occasion.INGATKAN)
    assert "KL-0001" not in text
    assert "KL-0002" in text
    desk.services.submissions.withdraw(sent.submission_id, "Nota keliru")
    with pytest.raises(RuleBroken, match="masih ditunggu"):
        desk.services.messages.for_submission(sent.submission_id, Occasion.INGATKAN)


def test_the_offices_own_text_comes_before_the_programs(desk: Desk) -> None:
    record_id = desk.ready()
    desk.send(record_id)
    texts = desk.services.settings.draft_texts()
    desk.services.settings.save_draft_texts(replace(texts, sending_short="Yth. {penerima}: {kode}"))
    latest = desk.services.work.case(record_id).rounds[0]
    expected = f"Yth. {latest.recipient}: {latest.exports[0].code}"
    assert desk.services.messages.for_record(record_id, Occasion.KIRIM) == expected
