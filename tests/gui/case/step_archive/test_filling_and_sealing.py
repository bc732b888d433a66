"""The archivist's fields, the code list, the berkas, the list of what is missing, and the seal."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget

from ppid_desktop.domain.archive import ArchiveFile
from ppid_desktop.domain.flow import status
from ppid_desktop.domain.terms import RecordStatus, SecurityClass
from ppid_desktop.gui.case.step_archive.archive_page import StepArchivePage
from ppid_desktop.services.papers import Paper
from tests.gui.accessibility import (
    assert_everything_has_a_name,
    assert_keyboard_reaches_everything,
    assert_nothing_is_clipped,
)
from tests.gui.case.steps_bench import StepsBench
from tests.gui.workplace import left, typed_into


class Editing:
    """Gives the proposed berkas another number first time round, and remembers what was shown."""

    def __init__(self, *numbers: str) -> None:
        self.numbers = list(numbers)
        self.shown: list[ArchiveFile] = []

    def __call__(self, _parent: QWidget, start: ArchiveFile) -> ArchiveFile | None:
        self.shown.append(start)
        return replace(start, number=self.numbers.pop(0)) if self.numbers else None


def accepted(bench: StepsBench) -> UUID:
    record_id = bench.samples.approved()
    bench.services.archiving.offer(record_id)
    bench.services.archiving.accept(record_id)
    return record_id


def shown(bench: StepsBench, record_id: UUID, edit: Editing | None = None) -> StepArchivePage:
    page = StepArchivePage(bench.tools(record_id), edit=edit or Editing())
    return bench.show(page, record_id)


def test_a_berkas_and_a_code_made_elsewhere_appear_once_the_step_is_seen_again(
    bench: StepsBench, tmp_path: Path
) -> None:
    page = shown(bench, accepted(bench))
    assert bench.around is not None
    bench.around.hide()
    codes = tmp_path / "kode.csv"
    codes.write_text("kode;nama\n999.9;Kode yang baru diimpor\n", "utf-8")
    bench.services.settings.import_codes(codes)
    bench.services.archiving.save_file(ArchiveFile(uuid4(), "0099", "999.9", "Berkas baru contoh"))
    bench.around.show()
    bench.settle()
    form = page.form.ui
    berkas = form.berkasField.findChild(QComboBox)
    assert berkas is not None
    assert any("Berkas baru contoh" in berkas.itemText(row) for row in range(berkas.count()))
    model = form.codeTable.model()
    assert "999.9" in [model.index(row, 0).data() for row in range(model.rowCount())]


def damage(folder: Path) -> None:
    """Change one byte in every stored content."""
    for path in (folder / "files").rglob("*"):
        if path.is_file():
            stored = bytearray(path.read_bytes())
            stored[-1] ^= 1
            path.chmod(0o600)
            path.write_bytes(stored)


def test_a_code_from_the_list_fills_in_the_rest(bench: StepsBench) -> None:
    record_id = accepted(bench)
    page = shown(bench, record_id)
    typed_into(page.form.ui.searchField, "dikecualikan")
    bench.settle()
    page.form.ui.useCodeButton.click()
    bench.settle()
    case = bench.case(record_id)
    info, fields = case.record.information, case.archive.fields
    assert info.classification_code == "500.12.18.2"
    assert (fields.active_years, fields.inactive_years) == (2, 5)
    assert info.security_class is SecurityClass.TERBATAS
    assert page.form.ui.jangkaSimpanField.value() == "Aktif 2 tahun, inaktif 5 tahun"
    assert page.form.ui.securityBanner.isVisibleTo(page)


def test_a_search_without_a_match_says_so(bench: StepsBench) -> None:
    page = shown(bench, accepted(bench))
    typed_into(page.form.ui.searchField, "tidak ada kode begini")
    assert "Tidak ada kode" in page.form.ui.emptyCodes.text()
    assert not page.form.ui.useCodeButton.isEnabled()


def test_fields_are_stored_as_they_are_left(bench: StepsBench) -> None:
    record_id = accepted(bench)
    page = shown(bench, record_id)
    for widget, text in ((page.form.ui.ruangField, "Ruang <A> & B"), (page.form.ui.jumlahField, "3")):
        typed_into(widget, text)
        left(widget)
        bench.settle()
    fields = bench.case(record_id).archive.fields
    assert (fields.location.room, fields.quantity) == ("Ruang <A> & B", 3)


def test_a_new_berkas_is_proposed_saved_and_chosen(bench: StepsBench) -> None:
    record_id = accepted(bench)
    editing = Editing("0007")
    page = shown(bench, record_id, editing)
    page.form.ui.newFileButton.click()
    bench.settle()
    assert editing.shown[0].description == "Profil wilayah administrasi 2026"
    [berkas] = bench.services.archiving.files()
    assert bench.case(record_id).archive.file_id == berkas.id
    assert page.form.ui.berkasField.value() == str(berkas.id)


def test_a_taken_number_is_explained_and_the_form_comes_back_as_it_was(bench: StepsBench) -> None:
    bench.services.archiving.save_file(
        replace(bench.services.archiving.propose_file(accepted(bench)), number="0001")
    )
    record_id = accepted(bench)
    editing = Editing("0001", "0002")
    page = shown(bench, record_id, editing)
    page.form.ui.newFileButton.click()
    bench.settle()
    assert len(bench.dialogs.errors) == 1
    assert editing.shown[1].number == "0001"
    assert len(bench.services.archiving.files()) == 2


def test_what_is_missing_is_listed_with_links(bench: StepsBench) -> None:
    record_id = accepted(bench)
    page = shown(bench, record_id)
    assert not page.ui.sealButton.isEnabled()
    links = {one.text(): one for one in page.ui.problemList.findChildren(QPushButton)}
    links["Berkas arsip tempat menyimpan belum dipilih."].click()
    assert page.form.ui.berkasField.isAncestorOf(QGuiApplication.focusObject())  # type: ignore[arg-type]


def test_what_is_put_right_in_step_six_leads_there(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    sent = bench.samples.send(record_id)
    bench.samples.take(record_id, bench.samples.reviewed(sent, {}))
    bench.samples.work_through(record_id)
    bench.samples.decide(record_id, pending=True)
    bench.samples.filled(record_id)
    page = shown(bench, record_id)
    [link] = [one for one in page.ui.problemList.findChildren(QPushButton) if "menyusul" in one.text()]
    with bench.workplace.qtbot.waitSignal(page.step_requested) as asked:
        link.click()
    assert asked.args[0] == 6


def test_sealing_asks_first_and_then_freezes(bench: StepsBench) -> None:
    record_id = accepted(bench)
    bench.services.archiving.use_code(record_id, "500.12.18.1")
    berkas = bench.services.archiving.save_file(bench.services.archiving.propose_file(record_id))
    bench.services.archiving.put_into(record_id, berkas.id)
    page = shown(bench, record_id)
    bench.dialogs.agrees = False
    page.ui.sealButton.click()
    bench.settle()
    assert not bench.case(record_id).archive.sealed
    bench.dialogs.agrees = True
    page.ui.sealButton.click()
    bench.settle()
    [sealed] = bench.case(record_id).archive.sealed
    assert status(bench.case(record_id)) is RecordStatus.DIARSIPKAN
    assert page.ui.manifestLabel.text().replace(" ", "") == sealed.manifest_sha256
    assert page.ui.eventsCard.isVisibleTo(page)
    assert page.form.ui.ruangField.editor.focus_target().property("readOnly")
    holder = QApplication.focusWidget()
    assert holder is not None
    assert page.ui.sealedCard.isAncestorOf(holder)


def test_a_damaged_softfile_keeps_the_record_unsealed_and_is_explained(bench: StepsBench) -> None:
    record_id = accepted(bench)
    bench.samples.services.archiving.use_code(record_id, "500.12.18.1")
    berkas = bench.services.archiving.save_file(bench.services.archiving.propose_file(record_id))
    bench.services.archiving.put_into(record_id, berkas.id)
    page = shown(bench, record_id)
    damage(bench.workplace.folder)
    page.ui.sealButton.click()
    bench.settle()
    assert not bench.case(record_id).archive.sealed
    assert "tidak lagi sama" in page.ui.sealBanner.ui.textLabel.text()


def test_the_manifest_is_copied_and_the_papers_are_asked_for(bench: StepsBench) -> None:
    record_id = bench.samples.sealed()
    page = shown(bench, record_id)
    page.ui.copyManifestButton.click()
    assert QGuiApplication.clipboard().text() == bench.case(record_id).archive.sealed[0].manifest_sha256
    page.ui.sheetButton.click()
    page.ui.reportButton.click()
    bench.settle()
    assert [one.paper for one in bench.workplace.papers] == [Paper.LEMBAR_ARSIP, Paper.BERITA_ACARA]


def test_one_record_can_be_checked_and_damage_names_the_file(bench: StepsBench) -> None:
    record_id = bench.samples.sealed()
    page = shown(bench, record_id)
    page.ui.verifyButton.click()
    bench.settle()
    assert "semuanya utuh" in page.ui.verifiedLabel.text()
    damage(bench.workplace.folder)
    page.ui.verifyButton.click()
    bench.settle()
    assert "Profil wilayah" in page.ui.verifiedLabel.text()


def test_filling_in_is_named_and_nothing_is_clipped(bench: StepsBench) -> None:
    page = shown(bench, accepted(bench))
    assert_everything_has_a_name(page)
    assert_keyboard_reaches_everything(page)
    assert_nothing_is_clipped(page)
