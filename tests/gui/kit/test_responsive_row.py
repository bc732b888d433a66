"""A row turns into a column where it is too narrow, and leaves nothing behind by looking."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidgetItem
from pytestqt.qtbot import QtBot
from shiboken6 import delete, getAllValidWrappers

from ppid_desktop.gui.kit.responsive_row import ResponsiveRow


def _row(qtbot: QtBot) -> tuple[ResponsiveRow, list[QLabel]]:
    row = ResponsiveRow()
    qtbot.addWidget(row)
    layout, inner = QHBoxLayout(row), QVBoxLayout()
    labels = [QLabel(text) for text in ("kiri", "tengah", "kanan")]
    layout.addWidget(labels[0])
    inner.addWidget(labels[1])
    layout.addLayout(inner)
    layout.addWidget(labels[2])
    return row, labels


def test_what_stands_side_by_side_counts_with_nested_layouts_and_without_the_hidden(qtbot: QtBot) -> None:
    row, labels = _row(qtbot)
    whole = row.row_width()
    labels[2].hide()
    without_last = row.row_width()
    labels[1].hide()
    assert whole > without_last > row.row_width() > 0


def test_no_item_of_a_widget_that_went_stays_known(qtbot: QtBot) -> None:
    row, labels = _row(qtbot)
    known = _items_known()
    row.row_width()
    row.minimumSizeHint()
    delete(labels[0])
    assert _items_known() == known


def _items_known() -> int:
    return sum(isinstance(one, QWidgetItem) for one in getAllValidWrappers())
