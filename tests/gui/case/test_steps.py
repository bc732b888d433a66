"""Steps 1 to 4 on a real workspace: entries, sharing, attachments, the machine's check, requests."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget

from ppid_desktop.domain.errors import SourceUnreadable
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.record import Coordination, EquipmentCheck
from ppid_desktop.domain.terms import Category, Letter, RequestStatus
from ppid_desktop.gui.case.case_page import CasePage
from ppid_desktop.gui.case.saved_state import Saving
from ppid_desktop.gui.case.step_collect.collect_page import StepCollectPage
from ppid_desktop.gui.case.step_collect.source_form import SourceForm
from ppid_desktop.gui.case.step_coordinate.coordinate_page import StepCoordinatePage
from ppid_desktop.gui.case.step_coordinate.coordination_form import CoordinationForm
from ppid_desktop.gui.case.step_equipment.equipment_form import EquipmentForm
from ppid_desktop.gui.case.step_equipment.equipment_page import StepEquipmentPage
from ppid_desktop.gui.case.step_identify.identify_page import StepIdentifyPage
from ppid_desktop.gui.case.step_page import StepPage
from ppid_desktop.gui.kit.file_drop_area import FileDropArea
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.table_model import Column
from ppid_desktop.services.papers import Paper
from tests.gui.accessibility import show
from tests.gui.workplace import Workplace, days, left, typed_into

Show = Callable[[StepPage, UUID], CasePage]


@pytest.fixture
def shown(workplace: Workplace) -> Show:
    """Show one step's page in a case page and wait until it stands."""

    def show_page(page: StepPage, record_id: UUID) -> CasePage:
        around = CasePage(
            workplace.step_tools(record_id), {page.number: lambda _tools, _parent: page}, workplace.show_paper
        )
        workplace.qtbot.addWidget(around)
        show(workplace.qtbot, around)
        around.open(page.number)
        workplace.settle()
        return around

    return show_page


def first(
    _parent: QWidget, _title: str, _text: str, _columns: Sequence[Column[Any]], entries: Sequence[Any]
) -> Any:
    """Pick the first entry offered, as a person could."""
    return entries[0] if entries else None


def button(page: QWidget, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert found is not None
    return found


# ---- step 1


@pytest.fixture
def identify(workplace: Workplace, shown: Show) -> tuple[StepIdentifyPage, UUID]:
    record_id = workplace.record()
    page = StepIdentifyPage(workplace.step_tools(record_id))
    shown(page, record_id)
    return page, record_id


def choose(page: StepIdentifyPage, category: Category) -> None:
    combo = page.ui.kategoriField.findChild(QWidget)
    editor = page.ui.kategoriField.editor
    editor.set_value(category.code)
    editor.edited.emit(category.code)
    editor.left.emit()
    assert combo is not None


def test_the_category_is_explained_by_its_article(
    workplace: Workplace, identify: tuple[StepIdentifyPage, UUID]
) -> None:
    page, record_id = identify
    choose(page, Category.SERTA_MERTA)
    workplace.settle()
    assert "Pasal 10" in page.ui.categoryNote.ui.textLabel.text()
    assert workplace.case(record_id).record.information.category is Category.SERTA_MERTA
    assert not page.ui.exemptionCard.isVisibleTo(page)


def test_the_proposal_of_exemption_appears_only_for_exempted_information(
    workplace: Workplace, identify: tuple[StepIdentifyPage, UUID]
) -> None:
    page, record_id = identify
    choose(page, Category.DIKECUALIKAN)
    workplace.settle()
    assert page.ui.exemptionCard.isVisibleTo(page)
    ticks = page._letters._ticks
    ticks[Letter.C].click()
    ticks[Letter.J].click()
    page.flush()
    workplace.settle()
    assert workplace.case(record_id).record.information.letters == (Letter.C, Letter.J)
    note = page.ui.termNote.ui.textLabel.text()
    assert "Huruf c" in note
    assert "pimpinan tertinggi badan publik" in note
    typed_into(page.ui.usulanUuLainField, "PP 61/2010")
    assert "Undang-Undang" in page.ui.lawWarning.ui.textLabel.text()
    assert page.ui.lawWarning.isVisibleTo(page)
    typed_into(page.ui.usulanUuLainField, "UU 23/2006")
    assert not page.ui.lawWarning.isVisibleTo(page)


def test_units_of_the_office_are_offered_but_any_may_be_typed(
    workplace: Workplace, identify: tuple[StepIdentifyPage, UUID]
) -> None:
    page, record_id = identify
    combo = page._unit.combo
    assert [combo.itemText(place) for place in range(combo.count())] == [
        "Bagian Contoh",
        "Bagian Lain & Lainnya",
    ]
    typed_into(page.ui.unitField, "Unit <i>baru</i> & lain")
    left(page.ui.unitField)
    workplace.settle()
    assert workplace.case(record_id).record.information.unit == "Unit <i>baru</i> & lain"


def test_a_unit_added_in_pengaturan_is_offered_once_the_step_is_seen_again(
    workplace: Workplace, identify: tuple[StepIdentifyPage, UUID]
) -> None:
    page, _ = identify
    settings = workplace.services.settings
    page.window().hide()
    office = settings.office()
    settings.save_office(replace(office, units=(*office.units, "Bagian Baru Contoh")))
    page.window().show()
    workplace.settle()
    assert page._unit.combo.findText("Bagian Baru Contoh") >= 0


def test_personal_data_of_the_specific_kind_points_to_letter_h(
    workplace: Workplace, identify: tuple[StepIdentifyPage, UUID]
) -> None:
    page, _ = identify
    page.ui.dataPribadiField.editor.set_value("spesifik")
    page.ui.dataPribadiField.editor.edited.emit("spesifik")
    assert "huruf h" in page.ui.dataPribadiField.editor.focus_target().accessibleDescription()


# ---- step 2


@pytest.fixture
def coordinate(workplace: Workplace, shown: Show) -> tuple[StepCoordinatePage, UUID]:
    record_id = workplace.record()
    page = StepCoordinatePage(workplace.step_tools(record_id), choose=first)
    shown(page, record_id)
    return page, record_id


def coordination_form(page: StepCoordinatePage, entry: Coordination) -> CoordinationForm:
    form = page.cards.card(entry.id).form
    assert isinstance(form, CoordinationForm)
    return form


def test_a_new_coordination_opens_with_the_keyboard_in_its_first_field(
    workplace: Workplace, coordinate: tuple[StepCoordinatePage, UUID]
) -> None:
    page, record_id = coordinate
    assert page.ui.emptyState.isVisibleTo(page)
    page.ui.addButton.click()
    workplace.settle()
    entry = workplace.case(record_id).coordinations[0]
    form = coordination_form(page, entry)
    assert form.ui.tanggalField.editor.focus_target().hasFocus()
    typed_into(form.ui.tanggalField, "1-3-2026")
    left(form.ui.tanggalField)
    typed_into(form.ui.hasilField, "Sepakat <b>&</b>")
    page.flush()
    workplace.settle()
    entry = workplace.case(record_id).coordinations[0]
    assert (str(entry.held_on), entry.outcome) == ("2026-03-01", "Sepakat <b>&</b>")
    assert "1 Maret 2026" in page.cards.card(entry.id).ui.toggleButton.accessibleName()


def test_a_double_click_adds_one_entry_only(
    workplace: Workplace, coordinate: tuple[StepCoordinatePage, UUID]
) -> None:
    page, record_id = coordinate
    page.ui.addButton.click()
    page.ui.addButton.click()
    workplace.settle()
    assert len(workplace.case(record_id).coordinations) == 1


def test_half_a_date_is_explained_and_never_stored(
    workplace: Workplace, coordinate: tuple[StepCoordinatePage, UUID]
) -> None:
    page, record_id = coordinate
    page.ui.addButton.click()
    workplace.settle()
    entry = workplace.case(record_id).coordinations[0]
    form = coordination_form(page, entry)
    typed_into(form.ui.tanggalField, "32 Januari")
    left(form.ui.tanggalField)
    workplace.settle()
    assert workplace.case(record_id).coordinations[0].held_on is None
    assert form.ui.tanggalField.editor.focus_target().property("problem") is True


def test_one_coordination_serves_many_records(
    workplace: Workplace, coordinate: tuple[StepCoordinatePage, UUID]
) -> None:
    page, record_id = coordinate
    other = workplace.record("Rekaman lain")
    entry = workplace.services.entries.add_coordination(other).coordinations[0]
    workplace.services.entries.save(other, Owner.COORDINATION, entry.id, "hasil", "Bersama")
    page.ui.reuseButton.click()
    workplace.settle()
    shared = workplace.case(record_id).coordinations[0]
    assert (shared.id, shared.served) == (entry.id, 2)
    card = page.cards.card(entry.id)
    assert card.ui.servedLabel.text() == "melayani 2 rekaman"
    form = coordination_form(page, shared)
    assert "2 rekaman" in form.ui.sharedBanner.ui.textLabel.text()
    typed_into(form.ui.hasilField, "Diubah dari sini")
    page.flush()
    workplace.settle()
    assert workplace.case(other).coordinations[0].outcome == "Diubah dari sini"


def test_taking_an_entry_off_leaves_it_with_the_other_record(
    workplace: Workplace, coordinate: tuple[StepCoordinatePage, UUID]
) -> None:
    page, record_id = coordinate
    other = workplace.record("Rekaman lain")
    entry = workplace.services.entries.add_coordination(other).coordinations[0]
    page.ui.reuseButton.click()
    workplace.settle()
    coordination_form(page, entry).ui.removeButton.click()
    workplace.settle()
    assert workplace.dialogs.questions[-1].dangerous
    assert workplace.case(record_id).coordinations == ()
    assert len(workplace.case(other).coordinations) == 1
    assert page.cards.count() == 0


def test_files_are_attached_opened_and_taken_off(
    workplace: Workplace, coordinate: tuple[StepCoordinatePage, UUID], tmp_path: Path
) -> None:
    page, record_id = coordinate
    page.ui.addButton.click()
    workplace.settle()
    note = tmp_path / "Notula & daftar <b>hadir.html"
    note.write_text("Notula\n", encoding="utf-8")
    workplace.dialogs.files = [note]
    button(page, "chooseButton").click()
    workplace.settle()
    kept = workplace.case(record_id).coordinations[0].attachments
    assert [one.original_name for one in kept] == [note.name]
    opener = next(one for one in page.findChildren(QPushButton) if "Buka lampiran" in one.accessibleName())
    assert opener.text() == note.name.replace("&", "&&")
    workplace.dialogs.agrees = False
    opener.click()
    workplace.settle()
    assert workplace.opened == []  # a page of the web only after a warning
    workplace.dialogs.agrees = True
    opener.click()
    workplace.settle()
    assert workplace.opened[0].read_text(encoding="utf-8") == "Notula\n"
    removers = [one for one in page.findChildren(QToolButton) if "Lepaskan lampiran" in one.accessibleName()]
    removers[0].click()
    workplace.settle()
    assert workplace.case(record_id).coordinations[0].attachments == ()


def test_every_dropped_file_is_waited_for(
    workplace: Workplace, coordinate: tuple[StepCoordinatePage, UUID], tmp_path: Path
) -> None:
    page, record_id = coordinate
    page.ui.addButton.click()
    workplace.settle()
    workplace.dialogs.files = [tmp_path / f"Lampiran {number}.txt" for number in range(3)]
    for number, path in enumerate(workplace.dialogs.files):
        path.write_text(f"Isi {number}\n", encoding="utf-8")
    button(page, "chooseButton").click()
    assert page.saving() is Saving.RUNNING
    workplace.settle()
    assert page.saving() is Saving.STORED
    assert len(workplace.case(record_id).coordinations[0].attachments) == 3


def test_files_can_be_pasted_and_a_vanished_one_is_said_clearly(
    workplace: Workplace, coordinate: tuple[StepCoordinatePage, UUID], tmp_path: Path
) -> None:
    page, record_id = coordinate
    page.ui.addButton.click()
    workplace.settle()
    real = tmp_path / "undangan.txt"
    real.write_text("Undangan\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "hilang.txt")), QUrl.fromLocalFile(str(real))])
    QGuiApplication.clipboard().setMimeData(data)
    form = coordination_form(page, workplace.case(record_id).coordinations[0])
    drop = form.findChild(QWidget, "dropArea")
    assert drop is not None
    drop.paste()  # type: ignore[attr-defined]  # a FileDropArea
    workplace.settle()
    assert [type(error) for error in workplace.dialogs.errors] == [SourceUnreadable]
    kept = workplace.case(record_id).coordinations[0].attachments
    assert [one.original_name for one in kept] == ["undangan.txt"]


def test_a_pasted_picture_is_kept_with_a_coordination(
    workplace: Workplace, coordinate: tuple[StepCoordinatePage, UUID]
) -> None:
    page, record_id = coordinate
    page.ui.addButton.click()
    workplace.settle()
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(0)
    QGuiApplication.clipboard().setImage(image)
    form = coordination_form(page, workplace.case(record_id).coordinations[0])
    area = form.findChild(FileDropArea)
    assert area is not None
    area.paste()
    assert page.saving() is Saving.RUNNING
    workplace.settle()
    [kept] = workplace.case(record_id).coordinations[0].attachments
    assert kept.original_name.endswith(".png")


def test_the_note_of_a_coordination_is_asked_for_after_everything_is_stored(
    workplace: Workplace, coordinate: tuple[StepCoordinatePage, UUID]
) -> None:
    page, record_id = coordinate
    page.ui.addButton.click()
    workplace.settle()
    entry = workplace.case(record_id).coordinations[0]
    typed_into(coordination_form(page, entry).ui.hasilField, "Baru diketik")
    button(page, "paperButton").click()
    workplace.settle()
    asked = workplace.papers[0]
    assert (asked.paper, asked.entry_id) == (Paper.CATATAN_KOORDINASI, entry.id)
    assert workplace.case(record_id).coordinations[0].outcome == "Baru diketik"


# ---- step 3


@pytest.fixture
def equipment(workplace: Workplace, shown: Show) -> tuple[StepEquipmentPage, UUID]:
    record_id = workplace.record()
    page = StepEquipmentPage(
        workplace.step_tools(record_id),
        choose=first,
        edit=lambda _parent, names: (*names[:2], "Drone & kamera"),
    )
    shown(page, record_id)
    return page, record_id


def equipment_form(page: StepEquipmentPage, check: EquipmentCheck) -> EquipmentForm:
    form = page.cards.card(check.id).form
    assert isinstance(form, EquipmentForm)
    return form


def test_a_check_starts_from_the_template_the_office_edits(
    workplace: Workplace, equipment: tuple[StepEquipmentPage, UUID]
) -> None:
    page, record_id = equipment
    page.ui.templateButton.click()
    workplace.settle()
    assert workplace.services.entries.template()[2:] == ("Drone & kamera",)
    page.ui.addButton.click()
    workplace.settle()
    check = workplace.case(record_id).checks[0]
    assert [item.name for item in check.items][2:] == ["Drone & kamera"]
    assert check.checked_on == workplace.clock.today()


def test_everything_can_be_marked_ready_at_once(
    workplace: Workplace, equipment: tuple[StepEquipmentPage, UUID]
) -> None:
    page, record_id = equipment
    page.ui.addButton.click()
    workplace.settle()
    check = workplace.case(record_id).checks[0]
    equipment_form(page, check).ui.allReadyButton.click()
    workplace.settle()
    check = workplace.case(record_id).checks[0]
    assert all(item.ready for item in check.items)
    assert (
        page.cards.card(check.id).ui.stateLabel.text() == f"{len(check.items)} dari {len(check.items)} siap"
    )


def test_lines_are_added_filled_and_taken_out(
    workplace: Workplace, equipment: tuple[StepEquipmentPage, UUID]
) -> None:
    page, record_id = equipment
    page.ui.addButton.click()
    workplace.settle()
    before = len(workplace.case(record_id).checks[0].items)
    form = equipment_form(page, workplace.case(record_id).checks[0])
    form.ui.addItemButton.click()
    form.ui.addItemButton.click()  # before the answer: adds nothing
    workplace.settle()
    assert len(workplace.case(record_id).checks[0].items) == before + 1
    row = form._rows[workplace.case(record_id).checks[0].items[-1].id]
    assert row.ui.namaField.editor.focus_target().hasFocus()
    typed_into(row.ui.namaField, "Pita ukur")
    typed_into(row.ui.jumlahField, "12")
    page.flush()
    workplace.settle()
    last = workplace.case(record_id).checks[0].items[-1]
    assert (last.name, last.quantity) == ("Pita ukur", 12)
    row.ui.removeButton.click()
    workplace.settle()
    assert len(workplace.case(record_id).checks[0].items) == before


def test_the_disk_is_really_measured_and_the_finding_kept(
    workplace: Workplace, equipment: tuple[StepEquipmentPage, UUID]
) -> None:
    page, record_id = equipment
    page.ui.addButton.click()
    workplace.settle()
    form = equipment_form(page, workplace.case(record_id).checks[0])
    form.ui.machineButton.click()
    workplace.settle()
    kept = workplace.case(record_id).checks[0].machine
    assert "Ruang kosong" in kept
    assert "Folder data dapat ditulis." in kept
    assert form.ui.machineLabel.text() == kept


def test_one_check_serves_many_records(
    workplace: Workplace, equipment: tuple[StepEquipmentPage, UUID]
) -> None:
    page, record_id = equipment
    other = workplace.record("Rekaman lain")
    check = workplace.services.entries.add_check(other).checks[0]
    page.ui.reuseButton.click()
    workplace.settle()
    assert workplace.case(record_id).checks[0].id == check.id
    assert page.cards.card(check.id).ui.servedLabel.text() == "melayani 2 rekaman"


def test_a_problem_of_a_line_leads_into_that_line(
    workplace: Workplace, equipment: tuple[StepEquipmentPage, UUID]
) -> None:
    page, record_id = equipment
    page.ui.addButton.click()
    workplace.settle()
    item = workplace.case(record_id).checks[0].items[1]
    page.cards.card(workplace.case(record_id).checks[0].id).set_open(False)
    assert page.focus("siap", str(item.id))
    form = equipment_form(page, workplace.case(record_id).checks[0])
    assert form._rows[item.id].ui.siapField.editor.focus_target().hasFocus()


# ---- step 4


@pytest.fixture
def collect(workplace: Workplace, shown: Show) -> tuple[StepCollectPage, UUID]:
    record_id = workplace.record()
    page = StepCollectPage(workplace.step_tools(record_id))
    shown(page, record_id)
    page.ui.addButton.click()
    workplace.settle()
    return page, record_id


def source_form(workplace: Workplace, page: StepCollectPage, record_id: UUID) -> SourceForm:
    form = page.cards.card(workplace.case(record_id).sources[-1].id).form
    assert isinstance(form, SourceForm)
    return form


def helped(field: LabelledField) -> str:
    return " ".join(label.text() for label in field.findChildren(QLabel))


def set_status(form: SourceForm, status: RequestStatus) -> None:
    editor = form.ui.statusField.editor
    editor.set_value(status.code)
    editor.edited.emit(status.code)
    editor.left.emit()


def test_a_request_starts_as_asked_today(workplace: Workplace, collect: tuple[StepCollectPage, UUID]) -> None:
    page, record_id = collect
    source = workplace.case(record_id).sources[0]
    assert (source.status, source.asked_on) == (RequestStatus.DIMINTA, workplace.clock.today())
    form = source_form(workplace, page, record_id)
    assert not form.ui.receivedFrame.isVisibleTo(form)
    assert not form.ui.alasanField.isVisibleTo(form)


def test_what_the_status_needs_is_not_called_optional(
    workplace: Workplace, collect: tuple[StepCollectPage, UUID]
) -> None:
    form = source_form(workplace, *collect)
    set_status(form, RequestStatus.DITERIMA)
    assert label_of(form.ui.tanggalTerimaField) == "Tanggal Terima"
    assert label_of(form.ui.yangMenyerahkanField) == "Yang Menyerahkan (opsional)"
    set_status(form, RequestStatus.TIDAK_ADA)
    assert label_of(form.ui.alasanField) == "Alasan Tidak Ada"
    workplace.settle()


def label_of(field: LabelledField) -> str:
    label = field.findChild(QLabel)
    assert isinstance(label, QLabel)
    return label.text()


def test_the_status_brings_the_fields_it_needs(
    workplace: Workplace, collect: tuple[StepCollectPage, UUID]
) -> None:
    page, record_id = collect
    form = source_form(workplace, page, record_id)
    set_status(form, RequestStatus.DITERIMA)
    assert form.ui.receivedFrame.isVisibleTo(form)
    assert form.ui.receiptButton.isVisibleTo(form)
    set_status(form, RequestStatus.TIDAK_ADA)
    workplace.settle()
    assert form.ui.alasanField.isVisibleTo(form)
    assert not form.ui.receivedFrame.isVisibleTo(form)
    assert workplace.case(record_id).sources[0].status is RequestStatus.TIDAK_ADA


def test_a_late_request_is_marked_by_icon_and_words(
    workplace: Workplace, collect: tuple[StepCollectPage, UUID]
) -> None:
    page, record_id = collect
    source = workplace.case(record_id).sources[0]
    due = days(workplace.clock, -3).isoformat()
    case = workplace.services.entries.save(record_id, Owner.SOURCE, source.id, "tenggat", due)
    page.case_changed.emit(case)
    workplace.settle()
    assert page.cards.card(source.id).ui.stateLabel.text() == "Diminta · Lewat tenggat 3 hari"
    form = source_form(workplace, page, record_id)
    assert "Lewat tenggat 3 hari" in form.ui.dueBanner.ui.textLabel.text()
    assert page.ui.summaryLabel.text() == "1 permintaan: 1 diminta, 1 lewat tenggat"


def test_letter_and_receipt_are_asked_for_and_really_made(
    workplace: Workplace, collect: tuple[StepCollectPage, UUID]
) -> None:
    page, record_id = collect
    form = source_form(workplace, page, record_id)
    papers, source = workplace.services.papers, form.entry_id
    number = papers.letter_number(record_id, source).text
    assert f"berikutnya {number}." in helped(form.ui.suratField)
    typed_into(form.ui.kepadaField, "Bagian <b>Lain</b> & lainnya")
    form.ui.letterButton.click()
    workplace.settle()
    set_status(form, RequestStatus.DITERIMA)
    workplace.settle()
    assert not form.ui.receiptButton.isEnabled()
    assert "Tanggal Terima" in form.ui.receiptButton.toolTip()
    typed_into(form.ui.tanggalTerimaField, "2 Maret 2026")
    left(form.ui.tanggalTerimaField)
    workplace.settle()
    form.ui.receiptButton.click()
    workplace.settle()
    assert [one.paper for one in workplace.papers] == [Paper.SURAT_PERMINTAAN, Paper.TANDA_TERIMA]
    for asked in workplace.papers:
        pdf = papers.make(asked.paper, asked.subject_id, asked.entry_id)
        assert pdf.startswith(b"%PDF-")
    page.case_changed.emit(workplace.case(record_id))
    workplace.settle()
    assert form.ui.suratField.value() == number


def test_a_problem_in_a_hidden_group_shows_the_group_first(
    workplace: Workplace, collect: tuple[StepCollectPage, UUID]
) -> None:
    page, record_id = collect
    source = workplace.case(record_id).sources[0]
    assert page.focus("tanggal_terima", str(source.id))
    form = source_form(workplace, page, record_id)
    assert form.ui.tanggalTerimaField.editor.focus_target().hasFocus()
