"""Returned files are taken and explained; the decision is recorded with its evidence and what it covers."""

from datetime import date
from pathlib import Path
from threading import Event
from uuid import UUID

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QPushButton

from ppid_desktop.domain.flow import status
from ppid_desktop.domain.rounds import RoundDecision
from ppid_desktop.domain.terms import RecordStatus, Verdict
from ppid_desktop.gui.case.step_review.decision_suggestion import Suggestion
from ppid_desktop.gui.case.step_review.review_page import StepReviewPage
from ppid_desktop.gui.case.step_review.rounds_timeline import entries_of
from tests.gui.accessibility import (
    assert_everything_has_a_name,
    assert_nothing_is_clipped,
    interactive_widgets,
)
from tests.gui.case.steps_bench import StepsBench


def shown(bench: StepsBench, record_id: UUID) -> StepReviewPage:
    return bench.show(StepReviewPage(bench.tools(record_id)), record_id)


def taken(bench: StepsBench, page: StepReviewPage, path: Path) -> None:
    page.taking.ui.dropArea.offer([path])
    page.taking.ui.takeButton.click()
    bench.settle()


def words(page: StepReviewPage) -> str:
    return " ".join(one.text() for one in page.readings.findChildren(QLabel))


def decision(bench: StepsBench, record_id: UUID) -> RoundDecision:
    found = bench.case(record_id).rounds[-1].decision
    assert found is not None
    return found


def test_a_reviewed_draft_is_read_and_explained(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    sent = bench.samples.send(record_id)
    page = shown(bench, record_id)
    taken(bench, page, bench.samples.reviewed(sent, {"judul": "Judul baru"}, "Disetujui."))
    assert "1 isian dikoreksi" in words(page)
    assert "Konsep putaran ini" in words(page)
    [file] = bench.case(record_id).rounds[0].returned
    assert file.sender == "Pimpinan PPID Contoh"
    assert not page.ui.takingCard.isVisibleTo(page)


def test_another_file_can_be_taken_afterwards(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    sent = bench.samples.send(record_id)
    page = shown(bench, record_id)
    taken(bench, page, bench.samples.reviewed(sent, {"judul": "Judul baru"}))
    page.ui.moreButton.click()
    taken(bench, page, bench.samples.reviewed(sent, {"judul": "Judul lain"}, approve=False))
    assert len(bench.case(record_id).rounds[0].returned) == 2
    assert "bertentangan" in page.decision_form.ui.readBanner.ui.textLabel.text()


def test_a_foreign_document_is_kept_refused_and_the_lead_is_still_waited_for(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    bench.samples.send(record_id)
    page = shown(bench, record_id)
    taken(bench, page, bench.samples.file("surat lain.pdf", b"%PDF-1.7 bukan konsep"))
    assert "Berkas ini PDF." in words(page)
    assert status(bench.case(record_id)) is RecordStatus.MENUNGGU_PPID
    assert page.ui.takingCard.isVisibleTo(page)


def test_the_same_file_twice_is_refused_without_doubling(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    sent = bench.samples.send(record_id)
    page = shown(bench, record_id)
    path = bench.samples.reviewed(sent, {"judul": "Judul baru"})
    taken(bench, page, path)
    page.ui.moreButton.click()
    taken(bench, page, path)
    assert len(bench.case(record_id).rounds[0].returned) == 1
    assert "sudah pernah diterima" in page.taking.ui.refusalBanner.ui.textLabel.text()


def test_a_draft_of_another_record_is_refused_with_its_number(bench: StepsBench) -> None:
    other = bench.samples.send(bench.samples.record("Rekaman lain"))
    record_id = bench.samples.record()
    bench.samples.send(record_id)
    page = shown(bench, record_id)
    taken(bench, page, bench.samples.reviewed(other, {"judul": "Judul baru"}))
    assert bench.case(record_id).rounds[0].returned == ()
    assert "rekaman lain" in page.taking.ui.refusalBanner.ui.textLabel.text()


def test_a_vanished_file_is_explained_and_can_be_chosen_again(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    bench.samples.send(record_id)
    page = shown(bench, record_id)
    taken(bench, page, bench.samples.files / "hilang.docx")
    assert page.taking.ui.refusalBanner.isVisibleTo(page)
    assert page.taking.ui.takeButton.isEnabled()


def worked_through(bench: StepsBench, record_id: UUID) -> None:
    """Apply every correction of the newest round and keep its softfiles."""
    latest = bench.case(record_id).rounds[-1]
    for one in latest.corrections:
        bench.services.desk.apply(record_id, one.id)
    for sent in latest.sent:
        bench.services.desk.keep_softfile(record_id, sent.softfile_id)


def test_the_decision_read_is_prefilled_with_its_basis(
    bench: StepsBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_id = bench.samples.record()
    sent = bench.samples.send(record_id)
    page = shown(bench, record_id)
    taken(bench, page, bench.samples.reviewed(sent, {"judul": "Judul baru"}, "Disetujui."))
    assert page.decision_form.verdict() is Verdict.DISETUJUI_KOREKSI
    assert "kotak yang dicentang" in page.decision_form.ui.readBanner.ui.textLabel.text()
    assert bench.around is not None
    worked_through(bench, record_id)
    bench.around.refresh()
    bench.settle()
    led: list[bool] = []
    page.done_here.connect(lambda: led.append(page.ui.coverageBanner.isVisibleTo(page)))
    gate, would_cover = Event(), bench.services.desk.would_cover
    monkeypatch.setattr(
        bench.services.desk, "would_cover", lambda one: would_cover(one) if gate.wait(10) else None
    )
    page.decision_form.ui.recordButton.setFocus()
    page.decision_form.ui.recordButton.click()
    bench.workplace.qtbot.waitUntil(page.decision_shown.isVisible)
    page.follow_now()
    assert not led
    gate.set()
    bench.settle()
    assert led == [True]  # nothing is open here: the keyboard goes on, and not before that is said
    recorded = decision(bench, record_id)
    assert recorded.verdict is Verdict.DISETUJUI_KOREKSI
    assert recorded.decider_name == "Pimpinan PPID Contoh"
    assert recorded.returned_id == bench.case(record_id).rounds[0].returned[0].id


def contradicted(bench: StepsBench, record_id: UUID) -> StepReviewPage:
    sent = bench.samples.send(record_id)
    page = shown(bench, record_id)
    taken(bench, page, bench.samples.reviewed(sent, {"judul": "Judul baru"}, "Disetujui."))
    page.ui.moreButton.click()
    taken(bench, page, bench.samples.reviewed(sent, {"judul": "Judul lain"}, "Perbaiki.", approve=False))
    return page


def choice_buttons(page: StepReviewPage) -> list[QPushButton]:
    return page.choice.findChildren(QPushButton)


def test_while_files_contradict_nothing_is_recorded_and_nothing_of_the_first_stays(
    bench: StepsBench,
) -> None:
    record_id = bench.samples.record()
    page = contradicted(bench, record_id)
    form = page.decision_form
    assert form.verdict() is None
    assert form.ui.returnedField.value() == ""
    form.ui.sentBackRadio.click()
    form.ui.recordButton.click()
    bench.settle()
    assert bench.case(record_id).rounds[0].decision is None
    assert form.ui.verdictProblem.isVisibleTo(page)
    assert "mana yang berlaku" in form.ui.verdictProblem.text()


def test_the_file_that_holds_is_recorded_with_its_own_words(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    page = contradicted(bench, record_id)
    choice_buttons(page)[1].click()
    bench.settle()
    page.decision_form.ui.recordButton.click()
    bench.settle()
    recorded = decision(bench, record_id)
    assert recorded.verdict is Verdict.DIKEMBALIKAN
    assert recorded.returned_id == bench.case(record_id).rounds[0].returned[1].id
    assert recorded.basis.startswith("Keputusan yang terbaca: Perlu perbaikan")
    assert "Ditetapkan berlaku oleh petugas" in recorded.basis


def test_a_verdict_against_the_file_is_recorded_as_the_officers(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    sent = bench.samples.send(record_id)
    page = shown(bench, record_id)
    taken(bench, page, bench.samples.reviewed(sent, {}, "Perbaiki ringkasan.", approve=False))
    form = page.decision_form
    form.take_focus()
    assert page.focusWidget() is form.ui.sentBackRadio  # what was read: a blank must not choose another
    assert form.ui.contraryField.isHidden()
    form.ui.approvedRadio.click()
    form.ui.pendingCheck.setChecked(True)
    assert form.ui.contraryField.isVisibleTo(page)  # other evidence does not say why the file is wrong
    form.ui.pendingCheck.setChecked(False)
    form.ui.recordButton.click()
    bench.settle()
    assert "tidak menyatakan keputusan ini" in form.ui.refusalBanner.ui.textLabel.text()
    form.ui.contraryField.set_value("Pimpinan meralat lewat telepon.")
    form.ui.recordButton.click()
    bench.settle()
    recorded = decision(bench, record_id)
    name = bench.case(record_id).rounds[0].returned[0].original_name
    assert recorded.verdict.approves
    assert recorded.basis.startswith(f"Ditetapkan petugas; berkas {name} menyatakan: ")
    assert "Perlu perbaikan" in recorded.basis
    assert recorded.basis.endswith("Alasan petugas: Pimpinan meralat lewat telepon.")
    assert any(recorded.basis in entry.text for entry in entries_of(bench.case(record_id)))


def test_a_later_reading_leaves_day_file_and_verdict_set_by_hand(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    sent = bench.samples.send(record_id)
    page = shown(bench, record_id)
    taken(bench, page, bench.samples.reviewed(sent, {"judul": "Judul baru"}, "Disetujui."))
    form = page.decision_form
    form.ui.approvedRadio.click()
    form.ui.returnedField.set_value("")
    form.ui.returnedField.editor.edited.emit("")
    form.ui.decidedOnField.set_value("2026-03-08")
    form.ui.decidedOnField.editor.edited.emit("2026-03-08")
    latest = bench.case(record_id).rounds[-1]
    form.show_suggestion(Suggestion(returned=latest.returned[0]), [latest.returned[0].id])
    form.show_suggestion(Suggestion(decided_on=date(2026, 3, 5)), [latest.returned[0].id])
    assert form.ui.decidedOnField.value() == "2026-03-08"
    assert form.ui.returnedField.value() == ""
    assert form.verdict() is Verdict.DISETUJUI
    bench.settle()


def test_nothing_is_recorded_while_a_second_file_is_being_read(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    sent = bench.samples.send(record_id)
    page = shown(bench, record_id)
    taken(bench, page, bench.samples.reviewed(sent, {"judul": "Judul baru"}, "Disetujui."))
    again = bench.samples.reviewed(sent, {"judul": "Judul lain"}, "Perbaiki.", approve=False)
    form = page.decision_form
    form.show_case(bench.samples.take(record_id, again))  # its reading is not there yet
    form.ui.recordButton.click()
    assert "masih dibaca" in form.ui.verdictProblem.text()
    bench.settle()
    assert bench.case(record_id).rounds[-1].decision is None


def test_a_day_read_from_a_file_is_taken_back_with_the_file(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    bench.samples.send(record_id)
    form = shown(bench, record_id).decision_form
    form.show_suggestion(Suggestion(decided_on=date(2026, 1, 5)), ())
    assert form.ui.decidedOnField.value() == "2026-01-05"
    form.show_suggestion(Suggestion(contradicts=True), ())
    assert form.ui.decidedOnField.value() == bench.services.session.clock.today().isoformat()
    bench.settle()


def test_a_returned_draft_leads_to_the_next_round(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    sent = bench.samples.send(record_id)
    page = shown(bench, record_id)
    taken(bench, page, bench.samples.reviewed(sent, {}, "Perbaiki ringkasan.", approve=False))
    assert page.decision_form.verdict() is Verdict.DIKEMBALIKAN
    page.decision_form.ui.recordButton.click()
    bench.settle()
    assert page.ui.sendCard.isVisibleTo(page)
    assert "Putaran 2" in page.sending.ui.contentLabel.text()


def test_a_decision_by_hand_needs_a_verdict_and_evidence(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    bench.samples.send(record_id)
    page = shown(bench, record_id)
    form = page.decision_form
    form.ui.recordButton.click()
    bench.settle()
    assert form.ui.verdictProblem.isVisibleTo(page)
    form.ui.approvedRadio.click()
    form.ui.recordButton.click()
    bench.settle()
    assert "belum disertai bukti" in form.ui.refusalBanner.ui.textLabel.text()
    form.ui.evidence.ui.dropArea.offer([bench.samples.file("Lembar keputusan.pdf")])
    bench.settle()
    form.ui.recordButton.click()
    bench.settle()
    assert [one.original_name for one in decision(bench, record_id).evidence] == ["Lembar keputusan.pdf"]


def test_a_pasted_photo_is_evidence(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    bench.samples.send(record_id)
    page = shown(bench, record_id)
    form = page.decision_form
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(0)
    form.ui.evidence.ui.dropArea.image_pasted.emit(image)
    bench.settle()
    form.ui.approvedRadio.click()
    form.ui.recordButton.click()
    bench.settle()
    [proof] = decision(bench, record_id).evidence
    assert proof.original_name.startswith("Tempelan ")


def test_evidence_may_follow(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    bench.samples.send(record_id)
    page = shown(bench, record_id)
    page.decision_form.ui.approvedRadio.click()
    page.decision_form.ui.pendingCheck.setChecked(True)
    page.decision_form.ui.recordButton.click()
    bench.settle()
    assert page.decision_shown.ui.pendingBanner.isVisibleTo(page)
    files = [bench.samples.file("Pindaian.pdf"), bench.samples.file("Foto.jpg")]
    page.decision_shown.ui.evidence.ui.dropArea.offer(files)
    bench.settle()
    assert len(decision(bench, record_id).evidence) == 2
    assert not page.decision_shown.ui.pendingBanner.isVisibleTo(page)


def test_nobody_decides_in_the_future_or_for_themselves(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    bench.samples.send(record_id)
    page = shown(bench, record_id)
    form = page.decision_form
    labels = [form.ui.deciderField.editor.combo.itemText(one) for one in range(2)]  # type: ignore[attr-defined]
    assert labels == ["(belum dipilih)", "Pimpinan PPID Contoh, Kepala Biro Contoh"]
    form.ui.approvedRadio.click()
    form.ui.pendingCheck.setChecked(True)
    form.ui.decidedOnField.set_value("2099-01-01")
    form.ui.recordButton.click()
    bench.settle()
    assert bench.case(record_id).rounds[0].decision is None


def test_an_exempted_record_wants_a_signed_sheet(bench: StepsBench) -> None:
    record_id = bench.samples.record(exempted=True)
    sent = bench.samples.send(record_id)
    page = shown(bench, record_id)
    taken(bench, page, bench.samples.reviewed(sent, {}, "Disetujui."))
    page.decision_form.ui.recordButton.click()
    bench.settle()
    assert "bertanda tangan" in page.decision_form.ui.refusalBanner.ui.textLabel.text()


def test_what_the_approval_covers_is_said_and_a_mistaken_one_is_sent_out_again(bench: StepsBench) -> None:
    page = shown(bench, bench.samples.approved())
    assert "mencakup isi rekaman sekarang" in page.ui.coverageBanner.ui.textLabel.text()
    assert not page.ui.sendCard.isVisibleTo(page)
    page.ui.coverageBanner.ui.secondButton.click()
    assert page.ui.sendCard.isVisibleTo(page)


def test_a_difference_needs_a_new_round_or_the_leads_consent(bench: StepsBench) -> None:
    record_id = bench.samples.approved()
    bench.services.records.save_field(record_id, "jenis_media", "Kertas & berkas")
    page = shown(bench, record_id)
    banner = page.ui.coverageBanner
    assert "Jenis Media" in banner.ui.textLabel.text()
    assert page.ui.sendCard.isVisibleTo(page)
    bench.dialogs.text = "Disetujui lisan pada hari yang sama."
    banner.ui.firstButton.click()
    bench.settle()
    assert decision(bench, record_id).consent == "Disetujui lisan pada hari yang sama."
    assert "menyetujui perbedaannya" in banner.ui.textLabel.text()
    assert not page.ui.sendCard.isVisibleTo(page)


def test_every_part_after_the_answer_is_named_and_nothing_is_clipped(bench: StepsBench) -> None:
    record_id = bench.samples.record(exempted=True)
    sent = bench.samples.send(record_id)
    page = shown(bench, record_id)
    taken(bench, page, bench.samples.reviewed(sent, {"judul": "Judul baru"}, "Setuju."))
    assert_everything_has_a_name(page)
    reached = bench.tab_through(page)
    buttons = [one for one in interactive_widgets(page) if isinstance(one, QPushButton)]
    assert [one.text() for one in buttons if one not in reached] == []
    assert_nothing_is_clipped(page)
    page = shown(bench, bench.samples.approved())
    assert_everything_has_a_name(page)
    assert_nothing_is_clipped(page)


def test_what_comes_after_the_decision_is_taken_and_its_contradiction_told(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    sent = bench.samples.send(record_id)
    page = shown(bench, record_id)
    taken(bench, page, bench.samples.reviewed(sent, {}))
    page.decision_form.ui.recordButton.click()
    bench.settle()
    assert page.ui.moreButton.isVisibleTo(page)
    bench.workplace.clock.move(minutes=5)
    page.ui.moreButton.click()
    taken(bench, page, bench.samples.reviewed(sent, {"judul": "Judul lain"}, approve=False))
    assert "menyatakan keputusan lain" in page.ui.phaseBanner.ui.textLabel.text()
    [one] = bench.case(record_id).rounds[0].corrections
    assert one.late
