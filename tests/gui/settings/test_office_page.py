"""Kantor stores itself field by field, in the real workspace."""

from pathlib import Path

from PySide6.QtGui import QColor, QImage

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.letterhead_parts import OWN_SHEET
from ppid_desktop.domain.office import Office
from ppid_desktop.domain.roles import Role
from ppid_desktop.domain.terms import Category
from ppid_desktop.gui.settings.office_page import OfficePage
from tests.gui.settings.conftest import SettingsBench
from tests.gui.workplace import left, typed_into


def opened(bench: SettingsBench, *roles: Role) -> OfficePage:
    page = OfficePage(bench.tools(*roles))
    bench.show(page)
    return page


def stored(bench: SettingsBench) -> Office:
    bench.settle()
    return bench.workplace.services.settings.office()


def test_the_page_shows_the_office(bench: SettingsBench) -> None:
    page = opened(bench)
    assert page.ui.unitNameField.value() == "Biro Contoh"
    assert page.ui.unitsField.value() == "Bagian Contoh\nBagian Lain & Lainnya"
    assert page.ui.sheetField.value() == "A4"


def test_a_field_is_stored_when_it_is_left_and_shown_as_typed(bench: SettingsBench) -> None:
    page = opened(bench)
    typed_into(page.ui.addressField, "Jalan <b>Contoh</b> & Nomor 1")
    assert bench.workplace.services.settings.office().address == ""
    with bench.workplace.qtbot.waitSignal(page.office_stored):
        left(page.ui.addressField)
    assert stored(bench).address == "Jalan <b>Contoh</b> & Nomor 1"


def test_what_is_still_being_typed_is_stored_when_the_page_is_left(bench: SettingsBench) -> None:
    page = opened(bench)
    typed_into(page.ui.cityField, "Kota Lain")
    page.flush()
    assert stored(bench).city == "Kota Lain"


def test_two_fields_in_a_row_both_arrive(bench: SettingsBench) -> None:
    page = opened(bench)
    typed_into(page.ui.phoneField, "123")
    left(page.ui.phoneField)
    typed_into(page.ui.faxField, "456")
    left(page.ui.faxField)
    office = stored(bench)
    assert (office.phone, office.fax) == ("123", "456")


def test_an_emptied_unit_name_is_refused_under_its_field(bench: SettingsBench) -> None:
    page = opened(bench)
    typed_into(page.ui.unitNameField, " ")
    left(page.ui.unitNameField)
    assert stored(bench).unit_name == "Biro Contoh"
    typed_into(page.ui.cityField, "Kota Baru")
    left(page.ui.cityField)
    assert stored(bench).city == "Kota Baru"


def test_own_measures_are_asked_for_only_with_an_own_sheet(bench: SettingsBench) -> None:
    page = opened(bench)
    assert not page.ui.sizeRow.isVisible()
    page.ui.sheetField.editor.set_value(OWN_SHEET)
    page.ui.sheetField.editor.edited.emit(OWN_SHEET)
    assert page.ui.sizeRow.isVisible()
    typed_into(page.ui.heightField, "330")
    left(page.ui.heightField)
    paper = stored(bench).paper
    assert (paper.name, paper.width, paper.height) == (OWN_SHEET, 210.0, 330.0)


def test_margins_that_leave_no_room_are_refused_in_words(bench: SettingsBench) -> None:
    page = opened(bench)
    for field in (page.ui.leftField, page.ui.rightField):
        typed_into(field, "90")
        left(field)
    bench.settle()
    assert "ruang teks" in page.ui.paperProblemLabel.text()
    assert stored(bench).paper.right == 20


def test_a_narrower_scope_waits_for_who_decided_it(bench: SettingsBench) -> None:
    page = opened(bench)
    ticks = page.ui.admittedField.editor
    ticks.set_value("BERKALA;SETIAP_SAAT")
    ticks.edited.emit(ticks.value())
    bench.settle()
    assert "siapa yang memutuskan" in page.ui.scopeProblemLabel.text()
    typed_into(page.ui.deciderField, "Kepala Biro Contoh")
    left(page.ui.deciderField)
    typed_into(page.ui.decidedField, "12-1-2026")
    left(page.ui.decidedField)
    office = stored(bench)
    assert office.admitted == (Category.BELUM, Category.BERKALA, Category.SETIAP_SAAT)
    assert office.admitted_decided == "Kepala Biro Contoh, 12 Januari 2026"
    assert not page.ui.scopeProblemLabel.isVisible()


def test_a_large_picture_becomes_a_small_logo(bench: SettingsBench, tmp_path: Path) -> None:
    picture = QImage(1500, 900, QImage.Format.Format_RGB32)
    picture.fill(QColor("#0b5cad"))
    picture.save(str(tmp_path / "logo.jpg"))
    page = opened(bench)
    bench.workplace.dialogs.files = [tmp_path / "logo.jpg"]
    page.ui.logoPanel.ui.chooseButton.click()
    png = stored(bench).logo_png
    assert QImage.fromData(png).width() == 600
    assert page.ui.logoPanel.ui.pictureLabel.isVisible()
    page.ui.logoPanel.ui.removeButton.click()
    assert stored(bench).logo_png == b""
    assert not page.ui.logoPanel.ui.pictureLabel.isVisible()


def test_a_file_that_is_no_picture_is_explained(bench: SettingsBench, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(b"bukan gambar")
    page = opened(bench)
    bench.workplace.dialogs.files = [tmp_path / "logo.png"]
    page.ui.logoPanel.ui.chooseButton.click()
    bench.settle()
    assert [type(error) for error in bench.workplace.dialogs.errors] == [InvalidValue]
    assert stored(bench).logo_png == b""


def test_others_only_read_it(bench: SettingsBench) -> None:
    page = opened(bench, Role.PETUGAS)
    assert page.ui.unitNameField.value() == "Biro Contoh"
    assert page.ui.noticeBar.isVisible()
    assert not page.ui.logoPanel.ui.chooseButton.isEnabled()
    typed_into(page.ui.cityField, "Kota Lain")
    left(page.ui.cityField)
    assert stored(bench).city == "Kota Contoh"


def test_covering_takes_the_identity_off_the_screen(bench: SettingsBench) -> None:
    page = opened(bench)
    page.cover()
    assert page.ui.unitNameField.value() == ""
    page.refresh()
    bench.settle()
    assert page.ui.unitNameField.value() == "Biro Contoh"
