"""Rows put into another order: dragged between others, or moved with Alt and the arrow keys."""

from uuid import UUID, uuid4

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from ppid_desktop.gui.kit.line_list import Line
from ppid_desktop.gui.kit.ordered_lines import OrderedLines
from tests.gui.accessibility import show


class Wanted(list[tuple[UUID, int]]):
    """The moves a list asked for."""

    def take(self, line_id: UUID, place: int) -> None:
        """Note a move."""
        self.append((line_id, place))


def filled(qtbot: QtBot, *, may: bool = True) -> tuple[OrderedLines, list[UUID], Wanted]:
    rows, ids, wanted = OrderedLines(), [uuid4() for _ in range(300)], Wanted()
    qtbot.addWidget(rows)
    show(qtbot, rows)
    rows.show_lines([Line(one, f"{number}\nKonsep") for number, one in enumerate(ids)])
    rows.let_order(may)
    rows.move_wanted.connect(wanted.take)
    return rows, ids, wanted


def test_alt_and_the_arrow_keys_ask_for_the_place_beside(qtbot: QtBot) -> None:
    rows, ids, wanted = filled(qtbot)
    rows.choose(ids[1])
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        QTest.keyClick(rows, key, Qt.KeyboardModifier.AltModifier)
    rows.choose(ids[0])
    QTest.keyClick(rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert wanted == [(ids[1], 0), (ids[1], 2)]
    assert rows.chosen() == ids[0]


def test_a_row_dropped_between_others_asks_for_the_place_there(qtbot: QtBot) -> None:
    rows, ids, wanted = filled(qtbot)
    QAbstractItemModelTester(rows.lines, QAbstractItemModelTester.FailureReportingMode.Fatal)
    none = QModelIndex()
    for row, before in ((0, 3), (2, 0), (1, 1), (1, 2)):  # the last two leave it where it is
        assert rows.lines.moveRow(none, row, none, before)
    assert wanted == [(ids[0], 2), (ids[2], 0)]
    assert rows.lines.row_of(ids[0]) == 0  # until the new order is shown


def test_an_order_that_rests_is_left_alone(qtbot: QtBot) -> None:
    rows, ids, wanted = filled(qtbot, may=False)
    rows.choose(ids[1])
    QTest.keyClick(rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert not rows.dragEnabled()
    assert wanted == []
