"""The page of an old archive: no steps, the archivist's work throughout, renewed, called off."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from ppid_desktop.domain.flow import status
from ppid_desktop.domain.roles import Role
from ppid_desktop.domain.terms import RecordStatus, SoftfileKind
from ppid_desktop.gui.case.case_page import CasePage
from ppid_desktop.gui.case.step_archive.archive_page import StepArchivePage
from ppid_desktop.gui.case.step_archive.old_archive_form import OldArchiveForm
from ppid_desktop.gui.case.step_pages import STEP_PAGES
from tests.gui.accessibility import (
    assert_everything_has_a_name,
    assert_keyboard_reaches_everything,
    assert_nothing_is_clipped,
    show,
)
from tests.gui.case.steps_bench import StepsBench
from tests.gui.workplace import left, typed_into

SOURCE = "Buku register arsip 1998, nomor 12"


def entered(bench: StepsBench) -> UUID:
    case = bench.services.archiving.enter_old("Bagian Contoh", "Peta contoh", SOURCE)
    return case.record.id


def opened(bench: StepsBench, record_id: UUID) -> CasePage:
    page = CasePage(bench.tools(record_id), STEP_PAGES, bench.workplace.show_paper)
    bench.workplace.qtbot.addWidget(page)
    show(bench.workplace.qtbot, page)
    page.open()
    bench.settle()
    return page


def archive_page(page: CasePage) -> StepArchivePage:
    one = page.page(7)
    assert isinstance(one, StepArchivePage)
    return one


def form_of(page: CasePage) -> OldArchiveForm:
    form = archive_page(page).old
    assert form is not None
    return form


def test_it_opens_without_steps_and_without_a_way_into_them(bench: StepsBench) -> None:
    page = opened(bench, entered(bench))
    assert page.step == 7
    assert not page.ui.railArea.isVisible()
    page.show_step(1)
    assert page.step == 7
    assert page.ui.lineLabel.text().startswith("Arsip lama · ")
    assert not archive_page(page).ui.handoverCard.isVisible()
    assert not form_of(page).softfiles.ui.submitAllButton.isVisible()
    with bench.workplace.qtbot.waitSignal(page.left):
        page.ui.footer.back_requested.emit()


def test_source_and_content_are_stored_when_left(bench: StepsBench) -> None:
    record_id = entered(bench)
    form = form_of(opened(bench, record_id))
    for field, text in (
        (form.ui.sumberField, "Buku B & <b>lampiran</b>"),
        (form.information.ui.ringkasanField, "Peta kecamatan."),
        (form.softfiles.ui.penanggungJawabField, "Kepala Bagian Contoh"),
    ):
        typed_into(field, text)
        left(field)
        bench.settle()
    record = bench.case(record_id).record
    assert record.origin_source == "Buku B & <b>lampiran</b>"
    assert (record.information.summary, record.information.producer) == (
        "Peta kecamatan.",
        "Kepala Bagian Contoh",
    )


def test_a_dropped_scan_becomes_its_softfile(bench: StepsBench, tmp_path: Path) -> None:
    record_id = entered(bench)
    form = form_of(opened(bench, record_id))
    scan = tmp_path / "Pindaian 1998.pdf"
    scan.write_bytes(b"%PDF-1.4 contoh")
    form.softfiles.ui.dropArea.offer([scan])
    bench.settle()
    [softfile] = bench.case(record_id).softfiles
    assert softfile.kind is SoftfileKind.SUMBER
    entry = form.softfiles.softfiles.open(softfile.id)
    bench.settle()
    ticks = [one for one in entry.findChildren(QLabel) if "koreksi" in one.text() and one.isVisible()]
    assert ticks == []
    assert form.softfiles.ui.summaryLabel.text() == "1 softfile, 15 B."


def test_what_is_missing_leads_to_its_field(bench: StepsBench) -> None:
    page = archive_page(opened(bench, entered(bench)))
    links = page.ui.problemList.findChildren(QPushButton)
    next(one for one in links if one.text() == "Ringkasan Isi Informasi belum diisi.").click()
    bench.settle()
    holder = QApplication.focusWidget()
    assert holder is not None
    assert page.old is not None
    assert page.old.information.ui.ringkasanField.isAncestorOf(holder)


def test_everything_on_it_is_named_reachable_and_unclipped(bench: StepsBench) -> None:
    page = opened(bench, entered(bench))
    for size in (QSize(723, 462), QSize(1178, 718)):
        page.resize(size)
        bench.settle()
        assert_nothing_is_clipped(page)
    assert_everything_has_a_name(page)
    assert_keyboard_reaches_everything(page)


def test_somebody_who_is_no_archivist_only_reads_it(bench: StepsBench) -> None:
    record_id = entered(bench)
    bench.as_role(Role.PETUGAS)
    page = opened(bench, record_id)
    assert "tidak memiliki peran arsiparis" in page.ui.lockBanner.ui.textLabel.text()
    form = form_of(page)
    typed_into(form.ui.sumberField, "Diganti")
    left(form.ui.sumberField)
    bench.settle()
    assert bench.case(record_id).record.origin_source == SOURCE
    assert not form.softfiles.ui.dropArea.isVisible()
    assert not page.ui.cancelRecordButton.isVisible()


def test_an_archivist_calls_off_what_was_entered_by_mistake(bench: StepsBench) -> None:
    record_id = entered(bench)
    bench.as_role(Role.ARSIPARIS)
    page = opened(bench, record_id)
    bench.dialogs.text = "Salah masuk"
    page.ui.cancelRecordButton.click()
    bench.settle()
    assert status(bench.case(record_id)) is RecordStatus.DIBATALKAN


def test_an_archivist_renews_a_sealed_one_and_gives_the_version_up_again(bench: StepsBench) -> None:
    record_id = bench.samples.sealed_old("Peta contoh", SOURCE)
    bench.as_role(Role.ARSIPARIS)
    around = opened(bench, record_id)
    assert not around.ui.cancelRecordButton.isVisible()
    page = archive_page(around)
    bench.dialogs.text = "Ringkasan keliru"
    page.ui.versionButton.click()
    bench.settle()
    assert bench.case(record_id).record.version == 2
    assert page.ui.sealCard.isVisible()
    assert around.ui.cancelRecordButton.accessibleName() == "Batalkan versi 2..."
    bench.dialogs.text = "Salah arsip"
    around.ui.cancelRecordButton.click()
    bench.settle()
    assert "kembali seperti versi 1 yang disegel" in bench.dialogs.questions[-1].text
    assert status(bench.case(record_id)) is RecordStatus.DIARSIPKAN
    assert "Versi 2 dibatalkan" in page.ui.sealedText.text()
    assert not around.ui.cancelRecordButton.isVisible()
