"""Evidence beside the form: shown page by page, turned, enlarged, named; corrections typed next to it."""

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from ppid_desktop.domain.rounds import CorrectionSource, Round
from ppid_desktop.domain.terms import Channel, EvidenceForm, SpokenMeans
from ppid_desktop.gui.case.step_review.evidence_words import Summary
from ppid_desktop.gui.case.step_review.review_page import StepReviewPage
from ppid_desktop.gui.case.step_review.signature_summary import SignatureSummary
from ppid_desktop.gui.kit.bars import BannerBar, BannerKind
from ppid_desktop.gui.kit.choice_editors import QuietCombo
from ppid_desktop.gui.kit.picture_view import Fit, PictureView
from tests.documents.evidence import samples as of
from tests.documents.evidence.test_evidence_worker import locked
from tests.gui.accessibility import assert_everything_has_a_name, assert_nothing_is_clipped
from tests.gui.case.steps_bench import StepsBench
from tools.sample_steps import LEAD


def shown(bench: StepsBench, record_id: UUID) -> StepReviewPage:
    return bench.show(StepReviewPage(bench.tools(record_id)), record_id)


def out(bench: StepsBench, *, exempted: bool = False) -> tuple[UUID, StepReviewPage]:
    record_id = bench.samples.record(exempted=exempted)
    bench.samples.send(record_id)
    return record_id, shown(bench, record_id)


def latest(bench: StepsBench, record_id: UUID) -> Round:
    return bench.case(record_id).rounds[-1]


def lay(bench: StepsBench, page: StepReviewPage, folder: Path, name: str, data: bytes) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    source = folder / name
    source.write_bytes(data)
    page.decision_evidence.ui.dropArea.offer([source])
    bench.settle()
    bench.settle()  # the page that was asked for once the evidence was read


def notices(page: StepReviewPage) -> str:
    view = page.evidence.ui.view
    bars = [bar for bar in view.findChildren(BannerBar) if bar.isVisibleTo(page.evidence)]
    short = view.ui.signatures.told() if view.ui.signatures.isVisibleTo(page.evidence) else ""
    return "\n".join((short, *(bar.ui.textLabel.text() for bar in bars)))


def reddish(view: PictureView, x: float, y: float) -> bool:
    image = view.viewport().grab().toImage()
    colour = image.pixelColor(int(x * image.width()), int(y * image.height()))
    return colour.red() > 200 and colour.green() < 80


def test_a_photo_stands_beside_the_form_as_soon_as_it_is_dropped(bench: StepsBench, tmp_path: Path) -> None:
    record_id, page = out(bench)
    assert page.side() is None
    lay(bench, page, tmp_path, "foto.jpg", of.turned_photo())
    assert page.side() is page.evidence
    assert page.evidence.isVisible()
    assert [one.original_name for one in latest(bench, record_id).laid] == ["foto.jpg"]
    view = page.evidence.ui.view
    assert view.ui.pageLabel.text() == "1 dari 1"
    assert any(reddish(view.ui.picture, x / 40, y / 40) for x in range(40) for y in range(40))


def test_pages_are_turned_and_enlarged_by_keys(bench: StepsBench, tmp_path: Path) -> None:
    _record, page = out(bench)
    lay(bench, page, tmp_path, "pindaian.tif", of.scan(3))
    view = page.evidence.ui.view
    page.evidence.take_focus()
    picture = view.ui.picture
    QTest.keyClick(picture, Qt.Key.Key_PageDown)
    assert (view.number, view.ui.pageLabel.text()) == (1, "2 dari 3")
    before = picture.scale, picture.fitted
    QTest.keyClick(picture, Qt.Key.Key_Plus)
    assert picture.scale > before[0]
    assert (before[1], picture.fitted) == (Fit.WIDTH, None)
    QTest.keyClick(picture, Qt.Key.Key_R)
    assert picture.turn == 90
    QTest.keyClick(picture, Qt.Key.Key_PageUp)
    assert (view.number, picture.turn) == (0, 90)  # a scan lies on its side page after page
    QTest.keyClick(picture, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(picture, Qt.Key.Key_0)
    assert (picture.turn, picture.fitted) == (0, Fit.WHOLE)
    bench.settle()


def test_an_enlarged_page_is_drawn_with_more_pixels(bench: StepsBench, tmp_path: Path) -> None:
    _record, page = out(bench)
    lay(bench, page, tmp_path, "keputusan.pdf", of.pdf())
    picture = page.evidence.ui.view.ui.picture
    coarse = picture.sharpness
    for _ in range(6):
        page.evidence.ui.view.ui.zoomInButton.click()
    bench.settle()
    assert picture.sharpness > coarse * 2


def test_a_signature_is_told_part_by_part(bench: StepsBench, tmp_path: Path) -> None:
    record_id, page = out(bench)
    lay(bench, page, tmp_path, "keputusan.pdf", of.signed())
    told = notices(page)
    assert "Tanda tangan utuh, penerbit belum dikenal." in told
    assert f"Nama tidak sama. Tanda tangan atas nama Pimpinan Contoh; pemutus {LEAD}." in told
    assert "Utuh: ya" not in told
    page.decision_form.ui.deciderField.set_value("")
    page.decision_form.ui.deciderField.edited.emit("")
    assert "Bukan pimpinan PPID yang tercatat." in notices(page)
    page.evidence.ui.view.ui.signatures.button.click()
    told = notices(page)
    for part in ("Oleh: Pimpinan Contoh", "Utuh: ya", "mencakup seluruh dokumen", "belum dikenal"):
        assert part in told
    assert told.count("atas nama Pimpinan Contoh") == 1
    assert latest(bench, record_id).laid[0].form is EvidenceForm.NASKAH  # by no lead of the office


def test_signatures_take_one_line_on_a_low_panel_and_both_again_on_a_higher_one(qtbot: QtBot) -> None:
    summary = SignatureSummary()
    qtbot.addWidget(summary)
    summary.show_summary(Summary(BannerKind.WARNING, "Utuh.", "Nama tidak sama."))
    high = summary.sizeHint().height()
    summary.save_height(True)
    assert (summary.told(), summary.sizeHint().height() < high) == ("Utuh.", True)
    summary.button.click()
    summary.save_height(False)
    assert summary.told() == "Utuh."  # the details tell the rest
    summary.button.click()
    assert summary.told() == "Utuh.\nNama tidak sama."


def test_what_was_changed_after_signing_is_told(bench: StepsBench, tmp_path: Path) -> None:
    _record, page = out(bench)
    lay(bench, page, tmp_path, "keputusan.pdf", of.changed_after_signing())
    assert "diubah setelah ditandatangani" in notices(page)


def test_an_e_mail_is_read_and_its_file_becomes_evidence(bench: StepsBench, tmp_path: Path) -> None:
    record_id, page = out(bench)
    lay(bench, page, tmp_path, "surat.eml", of.eml())
    view = page.evidence.ui.view
    assert "Pimpinan Contoh <pimpinan@contoh.example>" in view.ui.mailHead.text()
    assert "Konsep saya setujui." in view.ui.mailText.toPlainText()
    take = next(one for one in view.findChildren(QPushButton) if one.text() == "Jadikan bukti")
    take.click()
    bench.settle()
    bench.settle()
    names = [one.original_name for one in latest(bench, record_id).laid]
    assert names == ["surat.eml", "lembar keputusan.pdf"]


def test_a_file_of_an_e_mail_can_be_saved(bench: StepsBench, tmp_path: Path) -> None:
    _record, page = out(bench)
    lay(bench, page, tmp_path, "surat.eml", of.eml())
    bench.dialogs.target = tmp_path / "tersimpan.pdf"
    page.evidence.ui.view.part_saved.emit(0)
    bench.settle()
    bench.settle()
    assert bench.dialogs.target.read_bytes().startswith(b"%PDF")


def test_a_recording_tells_its_length(bench: StepsBench, tmp_path: Path) -> None:
    _record, page = out(bench)
    lay(bench, page, tmp_path, "suara.opus", (of.DATA / "suara.opus").read_bytes())
    assert "Lama 2 detik" in page.evidence.ui.view.ui.otherLabel.text()


def test_what_cannot_be_shown_is_kept_and_said(bench: StepsBench, tmp_path: Path) -> None:
    record_id, page = out(bench)
    lay(bench, page, tmp_path, "aneh.bin", b"bukan apa-apa")
    assert "tidak dapat ditampilkan" in notices(page)
    assert latest(bench, record_id).laid[0].form is EvidenceForm.LAIN


def test_corrections_are_typed_beside_the_evidence(bench: StepsBench, tmp_path: Path) -> None:
    record_id, page = out(bench)
    lay(bench, page, tmp_path, "foto.jpg", of.turned_photo())
    ui = page.evidence.ui
    ui.typeCheck.click()
    for field, text in (
        (ui.partField, "Tempat"),
        (ui.writtenField, "Contoh"),
        (ui.wantedField, "Contoh Baru"),
    ):
        field.set_value(text)
        field.edited.emit(text)
    assert ui.addButton.isEnabled()
    for width, height, alone in ((820, 341, True), (587, 624, False)):  # 1366 x 768 at 150 and at 100 %
        page.evidence.setFixedSize(width, height)
        bench.settle()
        assert (page.evidence.stands_alone, page.isVisible()) == (alone, not alone)
        assert ui.addButton.visibleRegion().boundingRect().height() == ui.addButton.height()
        assert ui.view.ui.picture.visibleRegion().boundingRect().height() > 180
        assert ui.typedScroll.verticalScrollBar().maximum() == 0
    [box] = ui.wantedField.findChildren(QPlainTextEdit)
    bench.focus(box)
    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    bench.settle()
    [one] = latest(bench, record_id).corrections
    assert (one.source, one.before, one.after) == (CorrectionSource.TYPED, "Kota Contoh", "Kota Contoh Baru")
    assert ui.wantedField.value() == ""
    assert page.desk.isVisibleTo(page)


def test_evidence_is_named_and_taken_off(bench: StepsBench, tmp_path: Path) -> None:
    record_id, page = out(bench)
    lay(bench, page, tmp_path, "foto.jpg", of.turned_photo())
    combo = page.decision_evidence.ui.rowsHolder.findChild(QuietCombo)
    assert combo is not None
    combo.setCurrentIndex(combo.findData(EvidenceForm.LEMBAR.code))
    combo.activated.emit(combo.currentIndex())
    bench.settle()
    assert latest(bench, record_id).laid[0].form is EvidenceForm.LEMBAR
    page.decision_evidence._take_off(latest(bench, record_id).laid[0].id)
    bench.settle()
    assert latest(bench, record_id).laid == ()
    assert page.side() is None


def test_a_plain_pdf_is_not_accepted_as_signed(bench: StepsBench, tmp_path: Path) -> None:
    record_id, page = out(bench)
    lay(bench, page, tmp_path, "keputusan.pdf", of.pdf())
    combo = page.decision_evidence.ui.rowsHolder.findChild(QuietCombo)
    assert combo is not None
    combo.setCurrentIndex(combo.findData(EvidenceForm.PDF_TTE.code))
    combo.activated.emit(combo.currentIndex())
    bench.settle()
    banner = page.decision_evidence.ui.refusalBanner
    assert "tanda tangan elektronik" in banner.ui.textLabel.text()
    assert latest(bench, record_id).laid[0].form is EvidenceForm.NASKAH
    again = page.decision_evidence.ui.rowsHolder.findChildren(QuietCombo)[-1]
    assert again.currentData() == EvidenceForm.NASKAH.code


def test_a_spoken_decision_is_recorded(bench: StepsBench) -> None:
    record_id, page = out(bench)
    form = page.decision_form
    form.ui.approvedRadio.click()
    form.ui.spokenCheck.click()
    assert form.ui.channelField.value() == Channel.LISAN.code
    form.ui.wordsField.set_value("Setuju tanpa perubahan.")
    form.ui.meansField.set_value(SpokenMeans.TELEPON.code)
    form.ui.witnessField.set_value("Saksi Contoh")
    form.ui.recordButton.click()
    bench.settle()
    decision = latest(bench, record_id).decision
    assert decision is not None
    assert decision.spoken is not None
    assert (decision.spoken.means, decision.spoken.witness) == (SpokenMeans.TELEPON, "Saksi Contoh")
    told = page.decision_shown.ui.spokenLabel.text()
    assert told == "Disampaikan lisan (telepon; saksi: Saksi Contoh): Setuju tanpa perubahan."
    assert "tanpa tanda tangan" in page.decision_shown.ui.proofLabel.text()


def test_a_refused_file_becomes_evidence_by_one_click(bench: StepsBench, tmp_path: Path) -> None:
    record_id, page = out(bench)
    source = tmp_path / "koreksi.pdf"
    source.write_bytes(of.pdf())
    page.taking.ui.dropArea.offer([source])
    page.taking.ui.takeButton.click()
    bench.settle()
    bench.settle()

    def offer() -> QPushButton:
        found = page.readings.findChildren(QPushButton)
        return next(one for one in found if one.isVisibleTo(page) and one.text() == "Jadikan bukti")

    offer().click()
    bench.settle()
    bench.settle()
    assert [one.original_name for one in latest(bench, record_id).laid] == ["koreksi.pdf"]
    assert page.side() is page.evidence
    offer().click()
    bench.settle()
    assert len(latest(bench, record_id).laid) == 1  # asked again, it is only shown


@pytest.mark.parametrize("password", ["rahasia", None])
def test_a_locked_document_asks_for_its_password_or_is_kept_unread(
    bench: StepsBench, tmp_path: Path, password: str | None
) -> None:
    record_id = bench.samples.record()
    sent = bench.samples.send(record_id)
    draft = sent.folder / sent.case.rounds[-1].exports[0].file_name
    source = tmp_path / "terkunci.docx"
    source.write_bytes(locked(draft.read_bytes(), "rahasia"))
    page = shown(bench, record_id)
    bench.dialogs.password = password
    page.taking.ui.dropArea.offer([source])
    page.taking.ui.takeButton.click()
    bench.settle()
    bench.settle()
    [file] = latest(bench, record_id).returned
    assert file.readable is (password is not None)
    labels = " ".join(one.text() for one in page.readings.findChildren(QLabel))
    assert ("kata sandi" in labels) is (password is None)


def test_closing_gives_the_form_its_room_back(bench: StepsBench, tmp_path: Path) -> None:
    _record, page = out(bench)
    lay(bench, page, tmp_path, "foto.jpg", of.turned_photo())
    page.evidence.ui.closeButton.click()
    assert page.side() is None
    assert bench.around is not None
    assert bench.around.ui.sideHolder.isHidden()
    assert not bench.around.ui.railArea.isHidden()


def test_everything_has_a_name_and_nothing_is_clipped(bench: StepsBench, tmp_path: Path) -> None:
    _record, page = out(bench)
    lay(bench, page, tmp_path, "keputusan.pdf", of.signed())
    page.evidence.ui.typeCheck.click()
    page.decision_form.ui.spokenCheck.click()
    bench.settle()
    for widget in (page, page.evidence):
        assert_everything_has_a_name(widget)
        assert_nothing_is_clipped(widget)
