"""Daftar kode, hari libur and peralatan: typed, pasted, imported, stored as a whole."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.office import Holiday
from ppid_desktop.domain.roles import Role
from ppid_desktop.gui.settings.codes_page import CODE_COLUMNS, CodesPage
from ppid_desktop.gui.settings.equipment_page import EquipmentPage
from ppid_desktop.gui.settings.holidays_page import HolidaysPage
from tests.gui.settings.conftest import SettingsBench

CODES = "Kode;Nama;Masa aktif;Masa inaktif;Status akhir\n100.1;Contoh satu;2 tahun;3 tahun;Musnah\n"
DOUBTFUL = CODES + "100.2;Contoh dua;lama;3;Permanen\n;tanpa kode;1;1;Musnah\n"


@pytest.fixture
def holidays(bench: SettingsBench) -> HolidaysPage:
    page = HolidaysPage(bench.tools())
    bench.show(page)
    return page


@pytest.fixture
def equipment(bench: SettingsBench) -> EquipmentPage:
    page = EquipmentPage(bench.tools())
    bench.show(page)
    return page


def stored_days(bench: SettingsBench) -> list[Holiday]:
    bench.settle()
    return list(bench.workplace.services.settings.holidays())


def stored_names(bench: SettingsBench) -> tuple[str, ...]:
    bench.settle()
    return bench.workplace.services.entries.template()


def paste(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def test_days_pasted_from_a_spreadsheet_are_stored(bench: SettingsBench, holidays: HolidaysPage) -> None:
    paste("Tanggal\tKeterangan\n17/08/2026\tHari Kemerdekaan\n25 Desember 2026\tHari Natal\n")
    holidays.ui.pasteButton.click()
    assert stored_days(bench) == [
        Holiday(date(2026, 8, 17), "Hari Kemerdekaan"),
        Holiday(date(2026, 12, 25), "Hari Natal"),
    ]
    assert not holidays.ui.noticeBar.isVisible()


def test_a_day_nobody_can_read_stays_in_sight_until_it_is_put_right(
    bench: SettingsBench, holidays: HolidaysPage
) -> None:
    paste("32-13-2026\tHari keliru\n1-1-2026\tTahun Baru\n")
    holidays.ui.pasteButton.click()
    assert stored_days(bench) == [Holiday(date(2026, 1, 1), "Tahun Baru")]
    assert "Baris 1" in holidays.ui.noticeBar.ui.textLabel.text()
    holidays.refresh()
    bench.settle()
    assert holidays.model.texts(0) == ("32-13-2026", "Hari keliru")
    holidays.model.setData(holidays.model.index(0, 0), "2-1-2026")
    assert len(stored_days(bench)) == 2
    assert not holidays.ui.noticeBar.isVisible()


def test_a_day_is_removed_with_the_delete_key(bench: SettingsBench, holidays: HolidaysPage) -> None:
    paste("1-1-2026\tTahun Baru\n17-8-2026\tHari Kemerdekaan\n")
    holidays.ui.pasteButton.click()
    bench.settle()
    holidays.ui.table.setCurrentIndex(holidays.model.index(0, 0))
    QTest.keyClick(holidays.ui.table, Qt.Key.Key_Delete)
    assert [one.name for one in stored_days(bench)] == ["Hari Kemerdekaan"]


def test_an_empty_clipboard_is_explained(bench: SettingsBench, holidays: HolidaysPage) -> None:
    paste("")
    holidays.ui.pasteButton.click()
    assert "Salin dahulu" in holidays.ui.noticeBar.ui.textLabel.text()
    assert stored_days(bench) == []


def test_a_cell_being_typed_is_stored_when_the_page_is_left(
    bench: SettingsBench, holidays: HolidaysPage
) -> None:
    paste("1-1-2026\tTahun Baru\n")
    holidays.ui.pasteButton.click()
    bench.settle()
    table = holidays.ui.table
    table.setFocus()
    table.setCurrentIndex(holidays.model.index(0, 1))
    QTest.keyClick(table, Qt.Key.Key_Return)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.clear()
    QTest.keyClicks(editor, "Tahun Baru Masehi")
    holidays.flush()
    assert stored_days(bench)[0].name == "Tahun Baru Masehi"


def test_others_may_only_look_at_holidays(bench: SettingsBench) -> None:
    page = HolidaysPage(bench.tools(Role.PETUGAS))
    bench.show(page)
    assert page.model.is_read_only()
    assert not page.ui.pasteButton.isVisible()
    assert page.ui.noticeBar.isVisible()


def test_equipment_is_added_moved_and_removed(bench: SettingsBench, equipment: EquipmentPage) -> None:
    before = stored_names(bench)
    assert equipment.model.rowCount() == len(before) + 1
    paste("Kamera <contoh>\n")
    equipment.ui.pasteButton.click()
    assert stored_names(bench) == (*before, "Kamera <contoh>")
    equipment.ui.table.setCurrentIndex(equipment.model.index(len(before), 0))
    equipment.ui.upButton.click()
    assert stored_names(bench)[-2] == "Kamera <contoh>"
    equipment.ui.removeButton.click()
    assert stored_names(bench) == before


def test_an_emptied_line_is_no_equipment(bench: SettingsBench, equipment: EquipmentPage) -> None:
    before = stored_names(bench)
    equipment.model.setData(equipment.model.index(0, 0), "")
    assert stored_names(bench) == before[1:]


def test_the_first_line_cannot_be_moved_up(bench: SettingsBench, equipment: EquipmentPage) -> None:
    before = stored_names(bench)
    equipment.ui.table.setCurrentIndex(equipment.model.index(0, 0))
    equipment.ui.upButton.click()
    assert stored_names(bench) == before


def open_codes(bench: SettingsBench, *roles: Role) -> CodesPage:
    page = CodesPage(bench.tools(*roles))
    bench.show(page)
    return page


def test_the_heads_of_the_code_list_are_read_whole_on_a_small_screen(bench: SettingsBench) -> None:
    head = open_codes(bench).ui.table.horizontalHeader()
    head.window().resize(960, 700)  # 1366 x 768 at 100 %, beside both navigations
    bench.settle()
    shown = [place for place in range(head.count()) if not head.isSectionHidden(place)]
    assert len(shown) == len(CODE_COLUMNS)
    assert [place for place in shown if head.sectionSize(place) < head.sectionSizeHint(place)] == []


def choose(bench: SettingsBench, page: CodesPage, folder: Path, text: str) -> None:
    (folder / "kode.csv").write_text(text, encoding="utf-8")
    bench.workplace.dialogs.files = [folder / "kode.csv"]
    page.ui.importButton.click()
    bench.settle()


def test_a_code_list_is_stored_only_after_it_was_looked_at(bench: SettingsBench, tmp_path: Path) -> None:
    page = open_codes(bench)
    before = bench.workplace.services.settings.codes()
    choose(bench, page, tmp_path, DOUBTFUL)
    assert page.dialog is not None
    assert page.dialog.ui.countLabel.text() == "2 kode dibaca"
    assert "Baris 3" in page.dialog.ui.remarksText.toPlainText()
    assert "2 baris perlu diperhatikan" in page.dialog.ui.remarksLabel.text()
    assert bench.workplace.services.settings.codes() == before
    page.dialog.ui.saveButton.click()
    bench.settle()
    assert [one.code for one in bench.workplace.services.settings.codes()] == ["100.1", "100.2"]
    assert page.model.rowCount() == 2
    assert page.dialog is None


def test_giving_up_keeps_the_list(bench: SettingsBench, tmp_path: Path) -> None:
    page = open_codes(bench)
    before = bench.workplace.services.settings.codes()
    choose(bench, page, tmp_path, CODES)
    assert page.dialog is not None
    page.dialog.ui.cancelButton.click()
    bench.settle()
    assert bench.workplace.services.settings.codes() == before


def test_a_file_that_is_no_code_list_is_explained(bench: SettingsBench, tmp_path: Path) -> None:
    page = open_codes(bench)
    choose(bench, page, tmp_path, "bukan;daftar\n")
    assert [type(error) for error in bench.workplace.dialogs.errors] == [InvalidValue]
    assert page.dialog is None
    assert page.ui.importButton.isEnabled()


def test_the_filter_finds_words_in_any_order(bench: SettingsBench, tmp_path: Path) -> None:
    page = open_codes(bench)
    choose(bench, page, tmp_path, DOUBTFUL)
    assert page.dialog is not None
    page.dialog.ui.saveButton.click()
    bench.settle()
    page.ui.filterEdit.setText("dua contoh")
    bench.workplace.qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert page.ui.countLabel.text() == "1 dari 2 kode"
    page.ui.filterEdit.setText("tidak ada")
    bench.workplace.qtbot.waitUntil(page.ui.emptyState.isVisible)
    assert "cocok" in page.ui.emptyState.ui.titleLabel.text()


def test_others_see_the_codes_only(bench: SettingsBench) -> None:
    page = open_codes(bench, Role.ARSIPARIS)
    assert page.model.rowCount() == len(bench.workplace.services.settings.codes())
    assert not page.ui.importButton.isVisible()
