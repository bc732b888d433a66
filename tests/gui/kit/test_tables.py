"""Tables: rows of values shown, sorted and found again; cells typed or pasted from a spreadsheet."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ppid_desktop.domain.text import clean_block
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.editable_table import CellColumn, CellModel, EditableTable
from ppid_desktop.gui.kit.tab_text import read_cells, write_cells
from ppid_desktop.gui.kit.table_model import Column, TableModel
from ppid_desktop.gui.kit.turns import takes_turns
from tests.gui.accessibility import show


@dataclass(frozen=True)
class _Row:
    title: str
    size: int


COLUMNS = (
    Column[_Row]("Judul", lambda row: row.title, icon=lambda _row: themed_icon(Icon.FILE)),
    Column[_Row]("Ukuran", lambda row: f"{row.size} KB", key=lambda row: row.size, right=True),
)
ROWS = [_Row("beta", 20), _Row("Alfa", 100), _Row("gama <b>", 3)]


@pytest.fixture
def model(qtmodeltester: ModelTester) -> TableModel[_Row]:
    model = TableModel(COLUMNS)
    model.show_rows(ROWS)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    return model


def _column(model: TableModel[_Row], column: int) -> list[object]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_a_table_keeps_the_rules_of_qt_models(model: TableModel[_Row], qtmodeltester: ModelTester) -> None:
    model.sort(0)
    model.show_rows([*ROWS, _Row("baru", 1)])
    model.show_rows([])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_text_sorts_without_case_and_numbers_by_value(model: TableModel[_Row]) -> None:
    model.sort(0)
    assert _column(model, 0) == ["Alfa", "beta", "gama <b>"]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert _column(model, 1) == ["100 KB", "20 KB", "3 KB"]
    model.sort(7)
    assert _column(model, 1) == ["100 KB", "20 KB", "3 KB"]


def test_new_rows_come_in_the_order_chosen_last(model: TableModel[_Row]) -> None:
    model.sort(1)
    model.show_rows([_Row("besar", 9), _Row("kecil", 1)])
    assert _column(model, 0) == ["kecil", "besar"]


def test_the_selection_follows_its_row_when_sorted(model: TableModel[_Row]) -> None:
    kept = QPersistentModelIndex(model.index(0, 0))
    model.sort(0)
    assert kept.row() == 1
    assert model.row_at(kept) == ROWS[0]


def test_the_row_behind_an_index_is_handed_back(model: TableModel[_Row]) -> None:
    assert model.row_at(model.index(2, 1)) == ROWS[2]
    assert model.row_at(QModelIndex()) is None
    assert model.find(lambda row: row.size == 100) == 1
    assert model.find(lambda row: row.size == 0) == -1
    assert model.rows() == tuple(ROWS)


def test_cells_are_spoken_with_their_column(model: TableModel[_Row]) -> None:
    index = model.index(2, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Judul: gama <b>"
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert model.index(0, 1).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Judul"
    assert model.headerData(4, Qt.Orientation.Horizontal) is None
    assert model.headerData(1, Qt.Orientation.Vertical) == "2"


def test_what_excel_copies_is_read(tmp_path: object) -> None:
    copied = 'Judul\tUnit\r\n"Laporan\n2026"\t"kata ""asli"""\r\n\t\r\nkurang 5" layar\tx\r\n'
    assert read_cells(copied) == (
        ("Judul", "Unit"),
        ("Laporan\n2026", 'kata "asli"'),
        ('kurang 5" layar', "x"),
    )


def test_an_empty_clipboard_gives_no_rows() -> None:
    assert read_cells("") == ()
    assert read_cells("\t\t\r\n") == ()


def test_a_monstrous_cell_is_not_taken() -> None:
    assert read_cells("x" * (2 << 20)) == ()


@given(st.lists(st.tuples(st.text(), st.text()), max_size=8))
def test_what_we_copy_we_can_paste(rows: list[tuple[str, str]]) -> None:
    cleaned = tuple((clean_block(one).strip(), clean_block(two).strip()) for one, two in rows)
    wanted = tuple(row for row in cleaned if any(row))
    assert read_cells(write_cells(cleaned)) == wanted


@given(st.text())
def test_any_clipboard_is_read_without_complaint(text: str) -> None:
    assert all(any(row) for row in read_cells(text))


@pytest.fixture
def cells(qtbot: QtBot) -> CellModel:
    model = CellModel((CellColumn("judul", "Judul", 3), CellColumn("unit", "Unit")))
    model.show_rows([("a", ("Laporan", "Bagian <i>Satu</i>")), ("b", ("Daftar", ""))])
    return model


@pytest.fixture
def table(qtbot: QtBot, cells: CellModel) -> EditableTable:
    table = EditableTable()
    qtbot.addWidget(table)
    table.show_model(cells)
    show(qtbot, table)
    return table


def test_the_cell_model_keeps_the_rules_of_qt_models(cells: CellModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(cells)  # type: ignore[no-untyped-call]
    cells.set_read_only(True)
    qtmodeltester.check(cells)  # type: ignore[no-untyped-call]


def test_one_changed_cell_is_told_by_row_and_column(qtbot: QtBot, cells: CellModel) -> None:
    with qtbot.waitSignal(cells.row_edited) as told:
        assert cells.setData(cells.index(1, 1), " Bagian\tDua ")
    assert told.args == ["b", "unit", "Bagian Dua"]
    assert not cells.setData(cells.index(1, 1), "Bagian Dua")


def test_the_empty_line_becomes_a_row(qtbot: QtBot, cells: CellModel) -> None:
    assert cells.rowCount() == 3
    assert cells.headerData(2, Qt.Orientation.Vertical) == "+"
    with qtbot.assertNotEmitted(cells.row_typed):
        cells.setData(cells.index(2, 1), "Bagian Tiga")
    with qtbot.waitSignal(cells.row_typed) as told:
        cells.setData(cells.index(2, 0), "Baru")
    assert told.args == [cells.row_id(2), ("Baru", "Bagian Tiga")]
    assert cells.texts(2) == ("Baru", "Bagian Tiga")
    assert cells.index(3, 0).data() == ""


def test_typing_goes_on_across_the_cells_of_a_new_row_and_into_the_next(
    table: EditableTable, cells: CellModel
) -> None:
    table.setCurrentIndex(cells.index(2, 0))
    table.edit(table.currentIndex())
    for text in ("Baru", "Bagian Tiga", "Lagi", "Bagian Empat"):
        editor = QApplication.focusWidget()
        assert isinstance(editor, QLineEdit)
        QTest.keyClicks(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Tab)
        cells.show_rows([(cells.row_id(row), cells.texts(row)) for row in range(cells.rowCount() - 1)])
    assert [cells.texts(row) for row in (2, 3)] == [("Baru", "Bagian Tiga"), ("Lagi", "Bagian Empat")]


def test_a_row_takes_the_height_its_words_need_when_it_comes_into_view(
    qtbot: QtBot, table: EditableTable, cells: CellModel
) -> None:
    long = "Judul yang panjang " * 20
    cells.show_rows([(str(number), (long if number > 90 else "Pendek", "")) for number in range(100)])
    qtbot.waitUntil(lambda: not takes_turns(table))
    assert table.rowHeight(95) == table.verticalHeader().defaultSectionSize()
    table.scrollToBottom()
    assert table.rowHeight(99) == table.sizeHintForRow(99) > table.rowHeight(0)
    assert table.rowViewportPosition(99) + table.rowHeight(99) <= table.viewport().height()


def test_enter_stores_a_cell_and_goes_down_a_row(table: EditableTable, cells: CellModel) -> None:
    table.setCurrentIndex(cells.index(0, 0))
    table.edit(table.currentIndex())
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.setText("Lain")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert cells.texts(0)[0] == "Lain"
    assert table.currentIndex() == cells.index(1, 0)


def test_a_locked_table_takes_nothing(qtbot: QtBot, table: EditableTable, cells: CellModel) -> None:
    cells.set_read_only(True)
    QGuiApplication.clipboard().setText("x\ty")
    with qtbot.assertNotEmitted(cells.rows_added):
        assert table.paste() == 0
    assert not cells.setData(cells.index(0, 0), "x")
    assert cells.rowCount() == 2


def test_pasting_adds_rows_and_skips_the_titles(qtbot: QtBot, table: EditableTable, cells: CellModel) -> None:
    QGuiApplication.clipboard().setText('judul\tunit\tlain\r\n"Satu\nbaris"\t\tbuang\r\nDua\tB\r\n')
    with qtbot.waitSignal(cells.rows_added) as told:
        QTest.keySequence(table, "Ctrl+V")
    assert told.args == [[("Satu baris", ""), ("Dua", "B")]]
    assert cells.texts(0) == ("Laporan", "Bagian <i>Satu</i>")


def test_copying_gives_a_spreadsheet_what_it_expects(table: EditableTable, cells: CellModel) -> None:
    selection = table.selectionModel()
    for row in range(2):
        for column in range(2):
            selection.select(cells.index(row, column), QItemSelectionModel.SelectionFlag.Select)
    QTest.keySequence(table, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "Laporan\tBagian <i>Satu</i>\r\nDaftar\t\r\n"


def test_delete_asks_to_remove_stored_rows_only(qtbot: QtBot, table: EditableTable, cells: CellModel) -> None:
    table.setCurrentIndex(cells.index(1, 0))
    with qtbot.waitSignal(table.removal_requested) as told:
        QTest.keyClick(table, Qt.Key.Key_Delete)
    assert told.args == [["b"]]
    table.setCurrentIndex(cells.index(2, 0))
    with qtbot.assertNotEmitted(table.removal_requested, wait=20):
        QTest.keyClick(table, Qt.Key.Key_Delete)


def test_enter_begins_to_edit_and_tab_leaves_the_table(
    qtbot: QtBot, table: EditableTable, cells: CellModel
) -> None:
    table.setFocus()
    table.setCurrentIndex(cells.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert table.state() == EditableTable.State.EditingState
    assert not table.tabKeyNavigation()


def test_a_table_without_model_says_so(qtbot: QtBot) -> None:
    table = EditableTable()
    qtbot.addWidget(table)
    with pytest.raises(LookupError):
        table.cell_model()
