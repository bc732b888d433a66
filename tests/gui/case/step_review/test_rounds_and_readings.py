"""Rounds beside each other, decisions that contradict, and what can be done about an odd file."""

from datetime import datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton

from ppid_desktop.domain.comparison import NOW
from ppid_desktop.domain.rounds import CorrectionState
from ppid_desktop.domain.terms import Verdict
from ppid_desktop.gui.case.step_page import PaperRequest
from ppid_desktop.gui.case.step_review.review_page import StepReviewPage
from ppid_desktop.gui.case.step_review.round_comparison import RoundComparison
from ppid_desktop.gui.case.step_review.rounds_timeline import entries_of
from ppid_desktop.services.papers import Paper
from tests.gui.accessibility import assert_everything_has_a_name, assert_nothing_is_clipped
from tests.gui.case.steps_bench import StepsBench, told_of
from tools.busy_review import BusyReview
from tools.sample_steps import LEAD, Sent


def shown(bench: StepsBench, record_id: UUID) -> StepReviewPage:
    return bench.show(StepReviewPage(bench.tools(record_id)), record_id)


def taken(bench: StepsBench, page: StepReviewPage, path: Path) -> None:
    page.taking.ui.dropArea.offer([path])
    page.taking.ui.takeButton.click()
    bench.settle()


def review(bench: StepsBench, sent: Sent) -> BusyReview:
    at = datetime.combine(bench.samples.today, datetime.min.time()).replace(hour=10)
    return BusyReview(sent.folder / sent.case.rounds[-1].exports[0].file_name, LEAD, at)


def offer(page: StepReviewPage, words: str) -> QPushButton:
    return next(one for one in page.readings.findChildren(QPushButton) if words in one.text())


def comparison(bench: StepsBench, page: StepReviewPage) -> RoundComparison:
    page.ui.compareButton.click()
    bench.settle()
    return page.findChild(RoundComparison)  # type: ignore[return-value]


def test_any_two_rounds_are_compared_with_their_differences_marked(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    sent = bench.samples.send(record_id)
    made = review(bench, sent)
    made.rewrite("judul", "Profil wilayah provinsi 2026")
    bench.samples.take(record_id, made.save(bench.samples.files / "kembali.docx"))
    bench.services.records.save_field(record_id, "tempat_pembuatan", "Kota Lain")
    page = shown(bench, record_id)
    dialog = comparison(bench, page)
    ui = dialog.ui
    assert "1 dari" in ui.countLabel.text()
    assert ui.oldView.toPlainText() == "Kota Contoh"
    assert ui.newView.toPlainText() == "Kota Lain"
    assert "dihapus" in ui.oldView.accessibleDescription()
    wanted = next(key for key in dialog._sides if key.startswith("wanted:"))
    ui.rightField.set_value(wanted)
    ui.rightField.edited.emit(wanted)
    bench.settle()
    assert ui.newView.toPlainText() == "Profil wilayah provinsi 2026"
    ui.sameCheck.click()
    assert dialog._model.rowCount() > 10
    assert_everything_has_a_name(dialog)
    assert_nothing_is_clipped(dialog)
    ui.closeButton.click()
    bench.settle()


def test_contradicting_decisions_stand_side_by_side_until_one_is_said_to_hold(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    sent = bench.samples.send(record_id)
    page = shown(bench, record_id)
    for name, approve in (("setuju.docx", True), ("perbaiki.docx", False)):
        made = review(bench, sent)
        made.tick(approve=approve)
        page.ui.takingCard.show()
        taken(bench, page, made.save(bench.samples.files / name))
    assert page.choice.isVisibleTo(page)
    told = " ".join(one.text() for one in page.choice.findChildren(QLabel))
    assert "setuju.docx" in told
    assert "perbaiki.docx" in told
    assert page.decision_form.verdict() is None
    buttons = page.choice.findChildren(QPushButton)
    buttons[1].click()
    assert page.decision_form.verdict() is Verdict.DIKEMBALIKAN
    page.decision_form.ui.recordButton.click()
    bench.settle()
    decision = bench.case(record_id).rounds[-1].decision
    assert decision is not None
    assert decision.verdict is Verdict.DIKEMBALIKAN
    assert "Ditetapkan berlaku oleh petugas" in decision.basis
    assert "setuju.docx: Disetujui" in decision.basis


def test_a_file_against_the_decision_offers_to_hold_to_it(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    late = review(bench, bench.samples.send(record_id))
    late.tick(approve=False)
    bench.samples.decide(record_id)
    page = shown(bench, record_id)
    taken(bench, page, late.save(bench.samples.files / "susulan.docx"))
    file = bench.case(record_id).rounds[-1].returned[-1]
    assert page.focus("", str(file.id))
    bench.dialogs.text = "Ditegaskan lewat telepon."
    offer(page, "Keputusan tetap berlaku").click()
    bench.settle()
    [held] = bench.case(record_id).rounds[-1].upheld
    assert (held.returned_id, held.reason) == (file.id, "Ditegaskan lewat telepon.")


def test_a_draft_that_is_out_is_compared_with_the_one_before(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    bench.samples.send(record_id)
    bench.services.sending.withdraw(record_id, "Salah cetak")
    bench.samples.send(record_id)
    ui = comparison(bench, shown(bench, record_id)).ui
    assert ui.leftField.editor.value() != ui.rightField.editor.value() != NOW.key
    assert "Tidak ada perbedaan" in ui.countLabel.text()
    assert not ui.oldView.isVisible()
    ui.sameCheck.click()
    assert ui.oldView.isVisible()


def test_an_older_draft_offers_to_be_compared_or_set_aside(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    late = review(bench, bench.samples.send(record_id))
    bench.services.sending.withdraw(record_id, "Salah cetak")
    bench.samples.send(record_id)
    late.rewrite("judul", "Judul dari konsep lama")
    page = shown(bench, record_id)
    taken(bench, page, late.save(bench.samples.files / "lama.docx"))
    assert "bukan dari konsep putaran ini" in page.desk.ui.consequenceLabel.text()
    offer(page, "Bandingkan").click()
    bench.settle()
    dialog = page.findChild(RoundComparison)
    assert isinstance(dialog, RoundComparison)
    assert "ditarik kembali" in dialog.ui.oldTitle.text()
    dialog.ui.closeButton.click()
    bench.dialogs.text = "Konsep lama tidak berlaku."
    offer(page, "Kesampingkan").click()
    bench.settle()
    [one] = bench.case(record_id).rounds[-1].corrections
    assert (one.state, one.reason) == (CorrectionState.NOT_APPLIED, "Konsep lama tidak berlaku.")
    entries = entries_of(bench.case(record_id))
    assert any("Dikesampingkan" in entry.text and "Konsep lama tidak" in entry.text for entry in entries)
    shown_names = page.decision_form.ui.returnedField.findChildren(QComboBox)[0]
    assert [shown_names.itemText(place) for place in range(shown_names.count())] == ["(tidak ada)"]
    offer(page, "Pakai lagi").click()
    bench.settle()
    assert bench.case(record_id).rounds[-1].open_corrections
    assert offer(page, "Kesampingkan").isVisibleTo(page)


def test_taking_a_round_back_says_which_corrections_nobody_can_work_on_then(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    returned = bench.samples.reviewed(bench.samples.send(record_id), {"judul": "Judul lain"})
    bench.samples.take(record_id, returned)
    page = shown(bench, record_id)
    page.ui.withdrawButton.click()
    bench.services.desk.apply_all(record_id)
    page.show_case(bench.case(record_id))
    page.ui.withdrawButton.click()
    told = [one.text for one in bench.dialogs.questions]
    assert ["1 koreksi belum ditindaklanjuti" in text for text in told] == [True, False]


def test_an_unchanged_file_leads_to_another_file_or_to_the_decision(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    sent = bench.samples.send(record_id)
    page = shown(bench, record_id)
    taken(bench, page, sent.folder / sent.case.rounds[-1].exports[0].file_name)
    assert "sama persis dengan yang dikirim" in " ".join(
        one.text() for one in page.readings.findChildren(QLabel)
    )
    offer(page, "Terima berkas lain").click()
    assert page.ui.takingCard.isVisibleTo(page)
    offer(page, "Catat keputusan").click()
    holder = QApplication.focusWidget()
    assert holder is not None
    assert page.decision_form.isAncestorOf(holder)


def test_a_file_that_only_an_eye_can_read_offers_to_type_its_corrections(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    bench.samples.send(record_id)
    page = shown(bench, record_id)
    taken(bench, page, bench.samples.file("koreksi.pdf", b"%PDF-1.7 pindaian"))
    assert offer(page, "Ketik koreksinya").isVisibleTo(page)


def test_a_draft_of_another_record_leads_to_that_record(bench: StepsBench) -> None:
    other = bench.samples.record("Rekaman lain")
    made = review(bench, bench.samples.send(other))
    made.rewrite("judul", "Judul baru")
    record_id = bench.samples.record()
    bench.samples.send(record_id)
    page = shown(bench, record_id)
    taken(bench, page, made.save(bench.samples.files / "milik lain.docx"))
    banner = page.taking.ui.refusalBanner
    with bench.workplace.qtbot.waitSignal(page.record_requested) as asked:
        banner.ui.actionButton.click()
    assert asked.args == [other, 6]


def test_a_repeated_file_leads_to_its_reading(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    made = review(bench, bench.samples.send(record_id))
    made.rewrite("judul", "Judul baru")
    path = made.save(bench.samples.files / "kembali.docx")
    page = shown(bench, record_id)
    taken(bench, page, path)
    page.ui.moreButton.click()
    taken(bench, page, path)
    page.taking.ui.refusalBanner.ui.actionButton.click()
    holder = QApplication.focusWidget()
    assert holder is not None
    assert page.readings.isAncestorOf(holder)


def test_what_an_approval_would_cover_is_said_before_it_is_recorded(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    made = review(bench, bench.samples.send(record_id))
    made.rewrite("judul", "Judul pimpinan")
    made.rewrite("tempat_pembuatan", "Ibu Kota")
    bench.samples.take(record_id, made.save(bench.samples.files / "kembali.docx"))
    page = shown(bench, record_id)
    told = page.ui.prospectBanner.ui.textLabel
    assert "2 koreksi belum ditindaklanjuti" in told.text()
    page.desk.ui.correctionList.choose(bench.case(record_id).rounds[-1].corrections[0].id)
    page.desk.ui.applyButton.click()
    bench.settle()
    page.desk.ui.declineButton.click()
    page.desk.ui.editorField.set_value("Sudah benar.")
    page.desk.ui.editorSaveButton.click()
    bench.settle()
    assert "beserta 1 koreksi yang diterapkan" in told.text()
    assert "Tempat Pembuatan: Koreksi tidak diterapkan." in told.text()
    assert page.ui.prospectBanner.isVisibleTo(page)


def test_the_timeline_tells_counts_and_people(bench: StepsBench) -> None:
    page = shown(bench, bench.samples.approved())
    told = " ".join(one.text() for one in page.ui.timeline.findChildren(QLabel))
    assert "1 koreksi: 1 diterapkan" in told
    assert "Oleh Petugas Contoh" in told


def timeline_buttons(page: StepReviewPage) -> dict[str, QPushButton]:
    buttons = page.ui.timeline.findChildren(QPushButton)
    return {one.accessibleName(): one for one in buttons if one.isVisible()}


def test_an_earlier_round_is_summed_up_and_opened_offers_its_own_nota_and_decision_sheet(
    bench: StepsBench,
) -> None:
    record_id = bench.samples.record()
    bench.samples.send(record_id)
    bench.services.sending.withdraw(record_id, "salah unggah")
    bench.samples.send(record_id)
    page = shown(bench, record_id)
    first = bench.case(record_id).rounds[0]
    timeline_buttons(page)["Tampilkan: Putaran 1 ditarik kembali"].click()
    bench.settle()
    buttons = timeline_buttons(page)
    assert QApplication.focusWidget() is buttons["Ringkas: Putaran 1 dikirim"]
    assert not any("Lembar keputusan" in name and "Putaran 2" in name for name in buttons)
    for paper in (Paper.NOTA_PENGAJUAN, Paper.LEMBAR_KEPUTUSAN):
        buttons[f"{paper.label}: Putaran 1 dikirim"].click()
    bench.settle()
    assert bench.workplace.papers == [
        PaperRequest(paper, record_id, first.id) for paper in (Paper.NOTA_PENGAJUAN, Paper.LEMBAR_KEPUTUSAN)
    ]
    buttons["Ringkas: Putaran 1 dikirim"].click()
    bench.settle()
    assert timeline_buttons(page)["Tampilkan: Putaran 1 ditarik kembali"].hasFocus()


def test_evidence_of_an_earlier_round_opens_beside_too(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    bench.samples.take(
        record_id, bench.samples.reviewed(bench.samples.send(record_id), {}, "x", approve=False)
    )
    bench.samples.decide(record_id, Verdict.DIKEMBALIKAN)
    bench.samples.send(record_id)
    page = shown(bench, record_id)
    proof = bench.case(record_id).rounds[0].decision
    assert proof is not None
    timeline_buttons(page)["Tampilkan: Putaran 1: Dikembalikan"].click()
    bench.settle()
    timeline_buttons(page)["Buka bukti: Putaran 1: Dikembalikan"].click()
    bench.settle()
    assert bench.workplace.opened == []
    assert page.side() is page.evidence
    ui = page.evidence.ui
    assert ui.pieceCombo.currentText() == "Putaran 1 · Lembar keputusan.pdf"
    ui.typeCheck.click()
    assert "putaran 1, yang sudah diputus" in ui.typedHint.text()
    assert ui.addButton.text() == "Tambahkan ke putaran 2"
    for field, text in ((ui.partField, "Judul"), (ui.wantedField, "Judul lain")):
        field.set_value(text)
        field.edited.emit(text)
    ui.addButton.click()
    bench.settle()
    [one] = bench.case(record_id).rounds[1].corrections
    assert one.remark == "(Dari bukti putaran 1.)"


def test_softfiles_left_over_are_kept_with_one_button_and_show_what_the_lead_wrote(
    bench: StepsBench,
) -> None:
    record_id = bench.samples.record()
    made = review(bench, bench.samples.send(record_id))
    made.rewrite("lampiran.01:5", "Perbaiki halaman tiga")
    bench.samples.take(record_id, made.save(bench.samples.files / "kembali.docx"))
    page = shown(bench, record_id)
    assert [("Ada koreksi pimpinan" in one) for one in told_of(page.outcomes)] == [True, False]
    assert page.outcomes.remark.text() == "Koreksi pimpinan: Perbaiki halaman tiga"
    page.outcomes.keep_all.click()
    bench.settle()
    assert {one.outcome for one in bench.case(record_id).rounds[-1].sent} == {"tetap"}
    assert page.outcomes.keep_all.isHidden()


def test_the_softfiles_are_gone_through_by_keyboard(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    bench.samples.take(
        record_id, review(bench, bench.samples.send(record_id)).save(bench.samples.files / "a.docx")
    )
    page = shown(bench, record_id)
    first, second = bench.case(record_id).rounds[-1].sent
    page.outcomes.choose(first.softfile_id)
    assert page.outcomes.keep_button.accessibleName() == "Tetap: Profil wilayah"
    page.outcomes.keep_button.click()
    bench.settle()
    assert [one.outcome for one in bench.case(record_id).rounds[-1].sent] == ["tetap", ""]
    assert page.outcomes.list.chosen() == second.softfile_id
    bench.focus(page.outcomes.list)
    QTest.keyClick(page.outcomes.list, Qt.Key.Key_Return)
    bench.settle()
    assert len(bench.workplace.opened) == 1


def test_all_corrections_of_one_field_are_applied_together(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    made = review(bench, bench.samples.send(record_id))
    made.correct(("F02", "Profil", "Gambaran", ""), ("F02", "2026", "2027", ""))
    made.rewrite("tempat_pembuatan", "Ibu Kota")
    bench.samples.take(record_id, made.save(bench.samples.files / "kembali.docx"))
    page = shown(bench, record_id)
    title = bench.case(record_id).rounds[-1].corrections[1]
    page.desk.ui.correctionList.choose(title.id)
    assert "(2)" in page.desk.ui.applyFieldButton.text()
    page.desk.ui.applyFieldButton.click()
    bench.settle()
    information = bench.case(record_id).record.information
    assert (information.title, information.made_where) == (
        "Gambaran wilayah administrasi 2027",
        "Kota Contoh",
    )
    assert page.desk.ui.undoAllButton.text().endswith("(2)")
