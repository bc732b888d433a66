"""The whole way through the real window, from the first start to the sealed archive."""

import unicodedata
import zipfile
from pathlib import Path

import pypdfium2
import pytest
from lxml import etree

from ppid_desktop.commands.demo_review import Lead, Review
from ppid_desktop.documents import sample_files as samples
from ppid_desktop.documents.sample_review import review_by_hand
from ppid_desktop.domain.flow import status
from ppid_desktop.domain.rounds import CorrectionState
from ppid_desktop.domain.terms import RecordStatus
from ppid_desktop.domain.text import printable, visible
from ppid_desktop.runtime.assets import resource
from tests.e2e.hostile_journey import HOSTILE, HostileJourney
from tests.e2e.journey import Journey, Texts, exempted_test
from tests.e2e.office import Office

TITLE = "Profil wilayah administrasi tahun 2025"
CODE = "500.12.18.1"


def text_of(pdf: bytes) -> str:
    """Return the text of all pages."""
    with pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def words_of(text: str) -> str:
    """Return a text as it can be compared with what stands broken into lines on paper."""
    return "".join(unicodedata.normalize("NFC", text).split())


def parts_of(package: Path) -> list[str]:
    """Return the text of every XML part of a DOCX, each as one line without its markup."""
    with zipfile.ZipFile(package) as parts:
        trees = [etree.fromstring(parts.read(name)) for name in parts.namelist() if name.endswith(".xml")]
    return ["".join(str(text) for text in tree.itertext()) for tree in trees]


def test_a_newcomer_goes_the_whole_way_and_finds_everything_again(office: Office, tmp_path: Path) -> None:
    journey = Journey(office, tmp_path / "meja")
    journey.first_run()
    journey.appoint_lead()
    journey.to_step_six()
    sent = journey.send()
    corrections = {"judul": TITLE, "tempat_pembuatan": "Ibu Kota Contoh"}
    journey.take_back(journey.review(sent, corrections, ("ringkasan", "Apakah datanya sudah lengkap?")))
    journey.work_through()
    journey.settle_softfiles(samples.make_document(tmp_path / "Hasil koreksi.docx", "Profil", ["Dikoreksi."]))
    journey.decide("Disetujui", samples.make_pdf(tmp_path / "Lembar keputusan.pdf", "Keputusan", ["Setuju."]))
    states = [one.state for one in office.case.rounds[-1].corrections]
    assert sorted(one.value for one in states) == sorted(
        one.value for one in (CorrectionState.APPLIED, CorrectionState.APPLIED, CorrectionState.ANSWERED)
    )
    assert [one.outcome for one in office.case.rounds[-1].sent] == ["diganti", "tetap", "tetap", "tetap"]

    journey.go_on("Serah terima kepada arsiparis")
    journey.archive(CODE)
    journey.file_away()
    journey.seal()
    assert TITLE in text_of(journey.preview("Lembar arsip")).replace("\r\n", " ")
    sealed = office.case
    assert status(sealed) is RecordStatus.DIARSIPKAN
    assert sealed.record.information.classification_code == CODE
    assert sealed.record.information.made_where == "Ibu Kota Contoh"

    journey.find_in_archive("profil tahun")
    assert office.person.sees(TITLE)
    journey.surface("Log")
    office.person.press("Periksa rantai log")
    office.person.wait_for("Rantai log utuh")
    journey.lock_and_unlock()
    journey.leave()
    office.end()

    office.start()
    journey.log_in()
    journey.find_in_archive("profil")
    office.person.press("Buka rekaman")
    office.person.wait_for("Sudah diarsipkan")
    assert office.case == sealed
    assert office.dialogs.errors == []


@pytest.mark.libreoffice
def test_a_draft_corrected_in_libreoffice_comes_back(office: Office, tmp_path: Path) -> None:
    journey = Journey(office, tmp_path / "meja")
    journey.first_run()
    journey.appoint_lead()
    journey.to_step_six()
    draft = journey.draft_in(journey.send())
    lead = Lead(resource("demo", "review_in_libreoffice.py"), review_by_hand, office.clock.now())
    what = Review({"judul": TITLE}, {"ringkasan": "Mohon sebutkan tahunnya."}, "Disetujui.", approve=True)
    returned = tmp_path / draft.name
    assert lead.review(draft, returned, what) == "LibreOffice"
    journey.take_back(returned)
    journey.work_through()
    assert office.case.record.information.title == TITLE
    assert office.dialogs.errors == []


def test_an_exempted_record_is_tested_and_sent_in_two_copies(office: Office, tmp_path: Path) -> None:
    texts = Texts(title="Data pribadi pemohon layanan", summary="Identitas pemohon contoh.")
    journey = Journey(office, tmp_path / "meja", texts, category="Dikecualikan")
    journey.first_run()
    journey.appoint_lead()
    journey.to_step_five()
    exempted_test(journey)
    journey.go_on("Kirim konsep")
    sent = journey.send(copies=2)
    names = sorted(path.name for path in sent.rglob("*") if path.is_file())
    latest = office.case.rounds[-1]
    assert [one.copy_no for one in latest.exports] == [1, 2]
    assert not [name for name in names if "pribadi" in name.casefold() or "pemohon" in name.casefold()]
    assert any("dikecualikan" in question.title for question in office.dialogs.questions)
    for export in latest.exports:
        told = f"Salinan ke-{export.copy_no} dari 2"
        assert any(told in text for text in parts_of(sent / export.file_name))
    journey.take_back(journey.review(sent, {"tempat_pembuatan": "Ibu Kota Contoh"}))
    journey.work_through()
    journey.settle_softfiles(samples.make_document(tmp_path / "Hasil koreksi.docx", "Data", ["Dikoreksi."]))
    sheet = samples.make_pdf(tmp_path / "Lembar keputusan.pdf", "Keputusan", ["Setuju."])
    journey.decide("Disetujui", sheet, "Lembar Keputusan bertanda tangan")
    journey.go_on("Serah terima kepada arsiparis")
    journey.archive("500.12.18.2")
    journey.file_away()
    journey.seal()
    assert status(office.case) is RecordStatus.DIARSIPKAN
    assert office.dialogs.errors == []


def test_hostile_texts_appear_as_typed_everywhere(office: Office, tmp_path: Path) -> None:
    journey = HostileJourney(office, tmp_path / "meja")
    journey.first_run()
    journey.appoint_lead()
    journey.to_step_six()
    assert office.case.record.information.title.endswith(HOSTILE.replace("\x0b", " "))
    sent = journey.send()
    told = words_of(" ".join(parts_of(journey.draft_in(sent))))
    for label, value in journey.written.items():
        assert words_of(printable(value)) in told, label
    journey.take_back(journey.review(sent, {"tempat_pembuatan": HOSTILE.replace("\x0b", " ")}))
    journey.work_through()
    journey.settle_softfiles(samples.make_document(tmp_path / "Hasil.docx", "Profil", ["Dikoreksi."]))
    journey.decide("Disetujui", samples.make_pdf(tmp_path / "Lembar.pdf", "Keputusan", ["Setuju."]))
    journey.go_on("Serah terima kepada arsiparis")
    journey.archive(CODE)
    journey.spoil()
    journey.file_away()
    journey.seal()
    paper = words_of(text_of(journey.preview("Lembar arsip")))
    assert words_of(visible(office.case.record.information.title)) in paper  # tricks are shown as codes
    journey.find_in_archive("tebal")
    assert office.dialogs.errors == []
