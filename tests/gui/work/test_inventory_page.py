"""The daftar identifikasi on a real workspace: typed, pasted, corrected, printed, made into records."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from ppid_desktop.domain.lists import InventoryList, InventoryRow
from ppid_desktop.domain.terms import Category
from ppid_desktop.gui.messages import Answer
from ppid_desktop.gui.work import inventory_table
from ppid_desktop.gui.work.inventory_page import InventoryPage
from ppid_desktop.gui.work.inventory_rows import CATEGORY_COLUMN, RECORD_COLUMN
from ppid_desktop.services.papers import Paper
from tests.gui.accessibility import (
    assert_everything_has_a_name,
    assert_keyboard_reaches_everything,
    assert_nothing_is_clipped,
    show,
)
from tests.gui.workplace import Workplace

MARKED = "Daftar <b>aset</b> & lain"


@pytest.fixture
def make_page(workplace: Workplace) -> Callable[[], InventoryPage]:
    def make() -> InventoryPage:
        page = InventoryPage(workplace.tools(), ask=lambda _parent, units, period: (units[0], period))
        workplace.qtbot.addWidget(page)
        show(workplace.qtbot, page)
        workplace.settle()
        return page

    return make


@pytest.fixture
def page(workplace: Workplace, make_page: Callable[[], InventoryPage]) -> InventoryPage:
    workplace.services.inventories.create("Bagian Contoh", "2026")
    return make_page()


def stored(workplace: Workplace) -> InventoryList:
    return workplace.services.inventories.lists()[0]


def rows(workplace: Workplace) -> tuple[InventoryRow, ...]:
    return stored(workplace).rows


def cell(page: InventoryPage, row: int, column: int) -> QModelIndex:
    return page.model.index(row, column)


def type_in_cell(page: InventoryPage, row: int, column: int, text: str) -> QLineEdit:
    page.ui.table.setFocus()
    page.ui.table.setCurrentIndex(cell(page, row, column))
    page.ui.table.edit(cell(page, row, column))
    editor = page.ui.table.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, text)
    return editor


def paste(workplace: Workplace, page: InventoryPage, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    page.ui.table.setFocus()
    QTest.keyClick(page.ui.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    workplace.settle()


def choose(workplace: Workplace, page: InventoryPage, row: int) -> None:
    page.ui.table.setCurrentIndex(cell(page, row, 0))
    workplace.settle()


def test_the_first_list_is_made_for_a_unit_and_a_year(
    workplace: Workplace, make_page: Callable[[], InventoryPage]
) -> None:
    page = make_page()
    assert page.ui.emptyState.isVisibleTo(page)
    page.ui.emptyState.ui.actionButton.click()
    workplace.settle()
    assert (stored(workplace).unit, stored(workplace).period) == ("Bagian Contoh", "2026")
    assert page.ui.listCombo.currentText() == "Bagian Contoh · 2026"
    assert page.ui.table.isVisibleTo(page)


def test_a_title_typed_into_the_last_line_becomes_a_row(workplace: Workplace, page: InventoryPage) -> None:
    editor = type_in_cell(page, 0, 0, MARKED)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    workplace.settle()
    assert [row.title for row in rows(workplace)] == [MARKED]
    assert page.model.index(0, 0).data() == MARKED
    assert page.model.rowCount() == 2


def test_a_whole_row_is_typed_with_the_tabulator(workplace: Workplace, page: InventoryPage) -> None:
    type_in_cell(page, 0, 0, "Laporan")
    for text in ("", "Ringkasan laporan", "Berkala", "catatan"):
        editor = QApplication.focusWidget()
        assert isinstance(editor, QLineEdit | QComboBox)
        QTest.keyClicks(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Tab)
        workplace.settle()  # what is stored comes home while the next cell is open
    [row] = rows(workplace)
    assert (row.title, row.summary, row.note) == ("Laporan", "Ringkasan laporan", "catatan")
    assert row.category is Category.BERKALA
    assert page.ui.table.currentIndex() == cell(page, 1, 0)


def test_words_typed_while_their_cell_is_stored_stay(workplace: Workplace, page: InventoryPage) -> None:
    editor = type_in_cell(page, 0, 0, "Laporan ")
    page.ui.table.commit_open_editor()
    QTest.keyClicks(editor, "Kinerja")
    workplace.settle()
    assert editor.text() == "Laporan Kinerja"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    workplace.settle()
    assert [row.title for row in rows(workplace)] == ["Laporan Kinerja"]


def test_rows_are_pasted_from_excel_and_what_was_done_is_said(
    workplace: Workplace, page: InventoryPage
) -> None:
    paste(workplace, page, f"No\tJudul\tKategori\n1\t{MARKED}\tBerkala\n2\tLaporan\tEntah\n3\t\t\n")
    assert [(row.title, row.category) for row in rows(workplace)] == [
        (MARKED, Category.BERKALA),
        ("Laporan", Category.BELUM),
    ]
    assert rows(workplace)[1].note == "Kategori tertulis: Entah"
    text = page.ui.noticeBanner.ui.textLabel.text()
    assert text.startswith("2 baris ditempel. 1 kategori tidak dikenal")
    assert "1 baris tanpa judul tidak diambil." in text


def test_rows_that_are_there_already_are_pasted_again_only_when_wanted(
    workplace: Workplace, page: InventoryPage
) -> None:
    paste(workplace, page, "Laporan\tIsi\tBerkala")
    for answer, titles in (
        (Answer.REFUSED, ["Laporan"]),
        (Answer.ACTION, ["Laporan", "Profil"]),
        (Answer.ALTERNATIVE, ["Laporan", "Profil", "Laporan", "Profil"]),
    ):
        workplace.dialogs.answer = answer
        paste(workplace, page, "Laporan\tIsi\tBerkala\nProfil")
        assert [row.title for row in rows(workplace)] == titles
    assert "2 dari 2 baris" in workplace.dialogs.questions[-1].text


def test_pasting_nothing_says_what_to_do(workplace: Workplace, page: InventoryPage) -> None:
    paste(workplace, page, " ")
    assert "Salin dahulu baris dari Excel" in page.ui.noticeBanner.ui.textLabel.text()
    assert rows(workplace) == ()


def test_a_cell_is_corrected_and_stored(workplace: Workplace, page: InventoryPage) -> None:
    paste(workplace, page, "Laporan\tisi lama")
    editor = type_in_cell(page, 0, 1, "isi baru")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    workplace.settle()
    assert rows(workplace)[0].summary == "isi baru"


def test_a_cell_still_in_use_is_stored_soon_after_typing(
    workplace: Workplace, make_page: Callable[[], InventoryPage], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inventory_table, "_STORE_AFTER_MS", 10)
    made = workplace.services.inventories.create("Bagian Contoh", "2026")
    workplace.services.inventories.add_rows(made.id, [("Laporan", "", "", "")])
    page = make_page()
    editor = type_in_cell(page, 0, 1, "masih diketik")
    workplace.qtbot.waitUntil(lambda: rows(workplace)[0].summary == "masih diketik")
    workplace.settle()
    assert editor.isVisible()
    assert editor.text() == "masih diketik"


def test_locking_the_window_stores_the_cell_in_use(workplace: Workplace, page: InventoryPage) -> None:
    paste(workplace, page, "Laporan")
    type_in_cell(page, 0, 3, "catatan")
    page.flush()
    workplace.settle()
    assert rows(workplace)[0].note == "catatan"


def test_the_category_is_chosen_from_a_list(workplace: Workplace, page: InventoryPage) -> None:
    paste(workplace, page, "Laporan")
    page.ui.table.setCurrentIndex(cell(page, 0, CATEGORY_COLUMN))
    page.ui.table.edit(cell(page, 0, CATEGORY_COLUMN))
    combo = page.ui.table.findChild(QComboBox)
    assert combo is not None
    QTest.keyClicks(combo, "Dikecualikan")
    page.flush()
    workplace.settle()
    assert rows(workplace)[0].category is Category.DIKECUALIKAN


def test_a_row_becomes_a_record_and_can_then_only_be_read(workplace: Workplace, page: InventoryPage) -> None:
    asked: list[UUID] = []
    page.record_requested.connect(asked.append)
    paste(workplace, page, f"{MARKED}\tisi\tBerkala\tcatatan\nLaporan")
    choose(workplace, page, 0)
    page.ui.makeButton.click()
    workplace.settle()
    record_id = rows(workplace)[0].record_id
    assert record_id is not None
    assert asked == [record_id]
    about = workplace.case(record_id).record.information
    assert (about.title, about.summary, about.unit, about.category) == (
        MARKED,
        "isi",
        "Bagian Contoh",
        Category.BERKALA,
    )
    assert not page.model.flags(cell(page, 0, 0)) & Qt.ItemFlag.ItemIsEditable
    assert page.model.flags(cell(page, 1, 0)) & Qt.ItemFlag.ItemIsEditable
    assert not page.model.flags(cell(page, 1, RECORD_COLUMN)) & Qt.ItemFlag.ItemIsEditable
    assert "1 rekaman dibuat: PPID/0001/2026." in page.ui.noticeBanner.ui.textLabel.text()


def test_making_a_record_without_a_choice_says_what_to_choose(
    workplace: Workplace, page: InventoryPage
) -> None:
    assert page.ui.makeButton.isEnabled()
    page.ui.makeButton.click()
    workplace.settle()
    assert "Pilih dahulu baris" in page.ui.noticeBanner.ui.textLabel.text()


def test_the_record_of_a_row_can_be_opened(workplace: Workplace, page: InventoryPage) -> None:
    paste(workplace, page, "Laporan")
    choose(workplace, page, 0)
    page.ui.makeButton.click()
    workplace.settle()
    choose(workplace, page, 0)
    asked: list[UUID] = []
    page.record_requested.connect(asked.append)
    page.ui.openButton.click()
    assert asked == [rows(workplace)[0].record_id]
    assert not page.ui.removeButton.isVisibleTo(page)


def test_rows_are_removed_after_a_question(workplace: Workplace, page: InventoryPage) -> None:
    paste(workplace, page, "Laporan\nDaftar")
    choose(workplace, page, 0)
    workplace.dialogs.agrees = False
    page.ui.removeButton.click()
    workplace.settle()
    assert len(rows(workplace)) == 2
    workplace.dialogs.agrees = True
    QTest.keyClick(page.ui.table, Qt.Key.Key_Delete)
    workplace.settle()
    assert [row.title for row in rows(workplace)] == ["Daftar"]


def test_the_list_is_printed(workplace: Workplace, page: InventoryPage) -> None:
    page.paper_requested.connect(workplace.papers.append)
    paste(workplace, page, MARKED)
    type_in_cell(page, 0, 1, "masih diketik")
    page.ui.printButton.click()
    workplace.settle()
    assert rows(workplace)[0].summary == "masih diketik"
    asked = workplace.papers[0]
    assert asked.paper is Paper.DAFTAR_IDENTIFIKASI
    assert workplace.services.papers.make(asked.paper, asked.subject_id).startswith(b"%PDF-")


def test_everything_has_a_name_the_keyboard_reaches_it_and_nothing_is_clipped(
    workplace: Workplace, page: InventoryPage
) -> None:
    paste(workplace, page, "Laporan")
    assert_everything_has_a_name(page)
    assert_keyboard_reaches_everything(page)
    assert_nothing_is_clipped(page)
