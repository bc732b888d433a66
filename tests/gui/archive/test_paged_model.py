"""A model of a million rows that holds only the pages in view."""

from time import perf_counter

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ppid_desktop.gui.archive.item_lines import folded_lines
from ppid_desktop.gui.archive.item_table import ItemTable
from ppid_desktop.gui.archive.paged_model import PAGE, PagedModel, PagedRole
from ppid_desktop.gui.kit.table_model import Column
from ppid_desktop.gui.theme import Theme
from tests.gui.accessibility import show

COLUMNS: tuple[Column[int], ...] = (
    Column("Nomor", lambda row: f"N-{row}"),
    Column("Judul", lambda row: f"Judul <b>{row}</b>"),
)


class Source:
    """Answers pages when the test says so."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.model: PagedModel[int] = PagedModel(
            COLUMNS, self.asked.append, under_column=1, under=lambda row: (f"di bawah {row}",)
        )

    def answer(self, page: int, first: int | None = None) -> None:
        start = page * PAGE if first is None else first
        last = min(start + PAGE, start + self.model.rowCount() - page * PAGE)
        self.model.take_page(page, range(start, last))


@pytest.fixture
def source() -> Source:
    return Source()


def text(source: Source, row: int, column: int = 0) -> object:
    return source.model.index(row, column).data()


def test_the_model_keeps_to_qts_rules(source: Source, qtmodeltester: ModelTester) -> None:
    source.model.start(250)
    for page in range(3):
        source.model.fetch(page)
        source.answer(page)
    qtmodeltester.check(source.model)  # type: ignore[no-untyped-call]
    source.model.renew()
    qtmodeltester.check(source.model)  # type: ignore[no-untyped-call]


def test_a_row_asks_for_its_page_once_and_shows_a_mark_meanwhile(source: Source) -> None:
    source.model.start(1_000_000)
    assert text(source, 500_001) == "…"
    assert text(source, 500_002) == "…"
    assert source.asked == [500_001 // PAGE]
    source.answer(500_001 // PAGE)
    assert text(source, 500_001) == "N-500001"
    assert source.model.row_at(source.model.index(500_001, 0)) == 500_001


def test_a_page_nobody_asked_for_is_dropped(source: Source) -> None:
    source.model.start(100)
    source.model.take_page(0, range(100))
    assert source.model.row_at(source.model.index(0, 0)) is None


def test_an_answer_to_an_older_list_is_dropped(source: Source) -> None:
    source.model.start(100)
    source.model.fetch(0)
    source.model.start(50)
    source.model.take_page(0, range(100))
    assert source.model.row_at(source.model.index(0, 0)) is None


def test_far_pages_are_forgotten_and_loaded_again(source: Source) -> None:
    source.model.start(100_000)
    for page in range(250):
        source.model.fetch(page)
        source.answer(page)
    assert source.model.row_at(source.model.index(0, 0)) is None
    source.asked.clear()
    assert text(source, 0) == "…"
    assert source.asked == [0]


def test_renewing_shows_what_is_there_until_the_new_page_comes(source: Source) -> None:
    source.model.start(100)
    source.model.fetch(0)
    source.answer(0)
    source.asked.clear()
    source.model.renew()
    assert text(source, 3) == "N-3"
    assert source.asked == [0]
    source.answer(0, first=700)
    assert text(source, 3) == "N-703"


def test_a_page_that_failed_is_asked_for_again(source: Source) -> None:
    source.model.start(100)
    source.model.fetch(0)
    source.model.give_up_page(0)
    source.model.fetch(0)
    assert source.asked == [0, 0]


def test_cells_tell_their_second_line_and_stay_plain(source: Source) -> None:
    source.model.start(10)
    source.model.fetch(0)
    source.answer(0)
    cell = source.model.index(2, 1)
    assert tuple(cell.data(PagedRole.UNDER)) == ("di bawah 2",)
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == "<qt>Judul &lt;b&gt;2&lt;/b&gt;<br>di bawah 2</qt>"
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Judul: Judul <b>2</b>. di bawah 2"
    assert not source.model.index(2, 0).data(PagedRole.UNDER)
    assert source.model.data(QModelIndex()) is None
    assert source.model.headerData(1, Qt.Orientation.Horizontal) == "Judul"
    assert source.model.headerData(1, Qt.Orientation.Vertical) == "2"


def test_a_loaded_row_is_found(source: Source) -> None:
    source.model.start(1000)
    for page in (7, 250 // PAGE):
        source.model.fetch(page)
        source.answer(page)
    assert source.model.find(lambda row: row == 250) == 250
    assert source.model.find(lambda row: row == 1) == -1


def test_a_million_rows_open_and_scroll_to_the_end_at_once(
    source: Source, qtbot: QtBot, theme: Theme
) -> None:
    table = ItemTable()
    qtbot.addWidget(table)
    table.setModel(source.model)
    table.set_columns(("N-0000000", ""), 1)
    show(qtbot, table)
    begin = perf_counter()
    source.model.start(1_000_000)
    table.scrollToBottom()
    table.repaint()
    assert perf_counter() - begin < 1.0  # 0.2 s on a quiet machine
    assert source.asked[-1] == 999_999 // PAGE
    assert len(source.asked) <= 3  # only what is in view


def test_the_title_keeps_its_room_on_a_narrow_table(source: Source, qtbot: QtBot, theme: Theme) -> None:
    table = ItemTable()
    qtbot.addWidget(table)
    table.setModel(source.model)
    table.set_columns(("N-0000000", ""), 1, {0: 44})
    show(qtbot, table)
    table.resize(300, 300)
    assert table.isColumnHidden(0)
    assert table.columnWidth(1) >= table.viewport().width() - 1
    table.resize(500, 300)
    assert not table.isColumnHidden(0)


@pytest.mark.parametrize("words", ["", "judul"])
def test_a_title_of_two_lines_and_what_stands_under_it_have_room(
    source: Source, qtbot: QtBot, theme: Theme, words: str
) -> None:
    table = ItemTable()
    qtbot.addWidget(table)
    table.setModel(source.model)
    table.set_columns(("N-0000000", ""), 1)
    table.look_for(words)
    lines = 2 + (2 if words else 1)
    assert table.verticalHeader().defaultSectionSize() > lines * table.fontMetrics().lineSpacing()


def test_a_long_title_goes_on_in_its_second_line_with_its_found_words(qapp: QApplication) -> None:
    title = "Daftar kecamatan dan kelurahan di wilayah contoh menurut keadaan akhir tahun"
    at = title.index("akhir")
    first, second = folded_lines(
        title, ((0, 6), (at, at + 5)), QFont(), QFontMetrics(QFont()).horizontalAdvance(title) * 2 // 3
    )
    assert f"{first[0]} {second[0]}" == title
    assert first[1] == ((0, 6),)
    ((begin, end),) = second[1]
    assert second[0][begin:end] == "akhir"


def test_enter_chooses_the_row_and_two_lines_are_painted(source: Source, qtbot: QtBot, theme: Theme) -> None:
    table = ItemTable()
    qtbot.addWidget(table)
    table.setModel(source.model)
    table.set_columns(("N-0000000", ""), 1)
    source.model.start(10)
    source.model.fetch(0)
    source.answer(0)
    show(qtbot, table)
    table.selectRow(1)
    with qtbot.waitSignal(table.row_chosen) as chosen:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert chosen.args is not None
    assert chosen.args[0].row() == 1
    image = table.viewport().grab().toImage()
    middle = table.rowViewportPosition(2) + table.rowHeight(2) // 2
    upper = {image.pixelColor(x, middle - 8).name() for x in range(130, 330)}
    lower = {image.pixelColor(x, middle + 8).name() for x in range(130, 330)}
    assert len(upper) > 2
    assert len(lower) > 2
