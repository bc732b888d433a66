"""After sealing: events are added and never changed, and a proposal is decided by a penetapan."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from ppid_desktop.domain.archive import EventKind
from ppid_desktop.domain.terms import Category, TermKind
from ppid_desktop.gui.case.saved_state import Saving
from ppid_desktop.gui.case.step_archive.archive_page import StepArchivePage
from ppid_desktop.gui.case.step_archive.determination_form import DeterminationForm
from ppid_desktop.gui.kit.labelled_field import LabelledField
from tests.gui.accessibility import (
    assert_everything_has_a_name,
    assert_keyboard_reaches_everything,
    assert_nothing_is_clipped,
)
from tests.gui.case.steps_bench import StepsBench
from tests.gui.workplace import typed_into


def setiap_saat(_parent: QWidget, _reason: str, _categories: Sequence[Category]) -> Category | None:
    return Category.SETIAP_SAAT


def shown(bench: StepsBench, record_id: UUID) -> StepArchivePage:
    return bench.show(StepArchivePage(bench.tools(record_id), choose=setiap_saat), record_id)


def granted(bench: StepsBench, page: StepArchivePage, kind: TermKind) -> DeterminationForm:
    """Fill the form in but for the term itself."""
    form = page.determination
    form.ui.addButton.click()
    form.ui.grantedRadio.click()
    for field, text in (
        (form.ui.nomorField, "001/PENETAPAN/2026"),
        (form.ui.tempatField, "Kota Contoh"),
        (form.ui.tanggalField, bench.services.session.clock.today().isoformat()),
        (form.ui.penetapField, "PPID Utama Contoh"),
        (form.ui.persetujuanField, "Sekretaris Daerah Contoh"),
        (form.ui.jenisJangkaField, kind.code),
    ):
        enter(field, text)
    bench.settle()
    return form


def enter(field: LabelledField, text: str) -> None:
    field.set_value(text)
    field.edited.emit(text)


def told_under(field: LabelledField) -> str:
    return " ".join(one.text() for one in field.findChildren(QLabel))


def test_an_event_is_added_with_its_scan(bench: StepsBench) -> None:
    record_id = bench.samples.sealed()
    page = shown(bench, record_id)
    page.ui.addEventButton.click()
    form = page.event_form
    for kind, early in ((EventKind.KONDISI, "mendahului penyegelan"), (EventKind.PINDAIAN, "pembuatan")):
        enter(form.ui.tanggalField, "2015-01-05")
        enter(form.ui.jenisField, kind.code)
        assert early in told_under(form.ui.tanggalField)
    enter(form.ui.tanggalField, bench.services.session.clock.today().isoformat())
    assert "mendahului" not in told_under(form.ui.tanggalField)
    form.ui.uraianField.set_value("Lembar <bertanda> tangan & cap")
    form.ui.attachments.offer([bench.samples.file("Pindaian.pdf")])
    form.ui.saveButton.click()
    bench.settle()
    [event] = bench.case(record_id).archive.events
    assert (event.kind, event.text) == (EventKind.PINDAIAN, "Lembar <bertanda> tangan & cap")
    assert [one.original_name for one in event.attachments] == ["Pindaian.pdf"]
    assert form.isHidden()
    assert "Pindaian bertanda tangan" in " ".join(
        one.text() for one in page.ui.eventsTimeline.findChildren(QLabel)
    )


def test_an_incomplete_event_stays_with_what_was_typed(bench: StepsBench) -> None:
    record_id = bench.samples.sealed()
    page = shown(bench, record_id)
    page.ui.addEventButton.click()
    page.event_form.ui.uraianField.set_value("Rak 3")
    page.event_form.ui.saveButton.click()
    bench.settle()
    assert bench.case(record_id).archive.events == ()
    assert page.event_form.ui.uraianField.value() == "Rak 3"


def test_a_lost_scan_is_explained_and_nothing_is_added(bench: StepsBench) -> None:
    record_id = bench.samples.sealed()
    page = shown(bench, record_id)
    page.ui.addEventButton.click()
    form = page.event_form
    form.ui.jenisField.set_value(EventKind.KONDISI.code)
    form.ui.uraianField.set_value("Baik")
    form.ui.attachments.offer([bench.samples.files / "hilang.pdf"])
    form.ui.saveButton.click()
    bench.settle()
    assert bench.case(record_id).archive.events == ()
    assert form.ui.refusalBanner.isVisibleTo(page)


def test_open_information_has_no_penetapan(bench: StepsBench) -> None:
    page = shown(bench, bench.samples.sealed())
    assert not page.determination.isVisibleTo(page)


def test_a_penetapan_makes_the_proposal_decided(bench: StepsBench) -> None:
    record_id = bench.samples.sealed(exempted=True)
    page = shown(bench, record_id)
    assert "Usulan Dikecualikan" in page.determination.ui.statusLabel.text()
    form = granted(bench, page, TermKind.DURASI_TAHUN)
    form.ui.tahunField.set_value("5")
    form.ui.saveButton.click()
    bench.settle()
    [decided] = bench.case(record_id).determinations
    assert (decided.number, decided.years, decided.granted) == ("001/PENETAPAN/2026", 5, True)
    assert "Ditetapkan Dikecualikan" in form.ui.statusLabel.text()


def test_what_the_law_forbids_is_said_while_typing(bench: StepsBench) -> None:
    record_id = bench.samples.sealed(exempted=True)
    page = shown(bench, record_id)
    form = granted(bench, page, TermKind.SAMPAI_PERISTIWA)
    form.ui.peristiwaField.set_value("tidak terbatas")
    form.ui.peristiwaField.edited.emit("tidak terbatas")
    assert "tanpa batas waktu" in told_under(form.ui.peristiwaField)
    enter(form.ui.tanggalField, "2015-01-05")
    assert "mendahului pembuatan rekaman" in told_under(form.ui.tanggalField)


def test_gaps_are_named_only_after_the_attempt(bench: StepsBench) -> None:
    record_id = bench.samples.sealed(exempted=True)
    page = shown(bench, record_id)
    form = page.determination
    form.ui.addButton.click()
    form.ui.grantedRadio.click()
    words = " ".join(one.text() for one in form.ui.nomorField.findChildren(QLabel))
    assert "belum diisi" not in words
    form.ui.saveButton.click()
    bench.settle()
    words = " ".join(one.text() for one in form.ui.nomorField.findChildren(QLabel))
    assert "belum diisi" in words
    assert bench.case(record_id).determinations == ()


def test_only_the_fields_of_the_chosen_term_are_shown(bench: StepsBench) -> None:
    page = shown(bench, bench.samples.sealed(exempted=True))
    form = granted(bench, page, TermKind.TANGGAL_PASTI)
    assert form.ui.berakhirField.isVisibleTo(page)
    assert not form.ui.tahunField.isVisibleTo(page)
    form.ui.refusedRadio.click()
    assert not form.ui.termRow.isVisibleTo(page)


def test_a_refused_penetapan_opens_the_information_in_one_action(bench: StepsBench) -> None:
    record_id = bench.samples.approved(exempted=True)
    bench.services.archiving.offer(record_id)
    page = shown(bench, record_id)
    form = page.determination
    form.ui.addButton.click()
    form.ui.refusedRadio.click()
    form.ui.tanggalField.set_value("2026-02-02")
    form.ui.nomorField.set_value("002/PENETAPAN/2026")
    form.ui.saveButton.click()
    bench.settle()
    assert "belum diisi" in " ".join(one.text() for one in form.ui.penetapField.findChildren(QLabel))
    form.ui.penetapField.set_value("PPID Utama Contoh")
    form.ui.saveButton.click()
    bench.settle()
    assert form.ui.rejectedBanner.isVisibleTo(page)
    form.ui.rejectedBanner.ui.firstButton.click()
    bench.settle()
    info = bench.case(record_id).record.information
    assert (info.category, info.security_class) == (Category.SETIAP_SAAT, None)
    assert bench.case(record_id).determinations


def test_after_sealing_everything_is_named_and_nothing_is_clipped(bench: StepsBench) -> None:
    page = shown(bench, bench.samples.sealed(exempted=True))
    page.ui.addEventButton.click()
    granted(bench, page, TermKind.SELAMA_DIBUTUHKAN)
    assert_keyboard_reaches_everything(page)
    assert_everything_has_a_name(page)
    assert_nothing_is_clipped(page)


def test_a_second_click_adds_no_second_event(bench: StepsBench) -> None:
    record_id = bench.samples.sealed()
    page = shown(bench, record_id)
    page.ui.addEventButton.click()
    page.event_form.ui.jenisField.set_value(EventKind.KONDISI.code)
    page.event_form.ui.uraianField.set_value("Baik")
    page.event_form.ui.saveButton.click()
    page.event_form.ui.saveButton.click()
    bench.settle()
    assert len(bench.case(record_id).archive.events) == 1


def test_a_new_version_opens_the_content_again_and_keeps_the_sealed_one_in_sight(bench: StepsBench) -> None:
    record_id = bench.samples.sealed()
    page = shown(bench, record_id)
    bench.dialogs.text = "Data kecamatan berubah."
    page.ui.versionButton.click()
    bench.settle()
    assert bench.case(record_id).record.version == 2
    assert "Versi 1 sudah diarsipkan" in page.ui.sealedTitle.text()
    assert page.ui.eventsCard.isVisibleTo(page)
    assert not page.ui.versionButton.isVisibleTo(page)


def test_of_several_attachments_one_is_chosen_from_a_menu(bench: StepsBench) -> None:
    record_id = bench.samples.sealed()
    files = [bench.samples.file("Satu & dua.pdf"), bench.samples.file("Tiga.png")]
    bench.services.archiving.add_event(
        record_id, EventKind.PINDAIAN, bench.samples.today, "Arsiparis", "", "Dua lembar", files
    )
    page = shown(bench, record_id)
    [button] = page.ui.eventsTimeline.findChildren(QPushButton)
    button.click()
    menu = page.findChild(QMenu)
    assert menu is not None
    assert [one.text() for one in menu.actions()] == ["Satu && dua.pdf", "Tiga.png"]
    menu.actions()[1].trigger()
    bench.settle()
    assert bench.workplace.opened[-1].suffix == ".png"
    menu.close()


def test_an_event_half_typed_counts_as_unsent_until_it_is_given_up(bench: StepsBench) -> None:
    page = shown(bench, bench.samples.sealed())
    page.ui.addEventButton.click()
    typed_into(page.event_form.ui.uraianField, "Dipindahkan ke rak 4.")
    assert page.saving() is Saving.UNSENT
    page.event_form.ui.cancelButton.click()
    assert page.saving() is Saving.STORED
