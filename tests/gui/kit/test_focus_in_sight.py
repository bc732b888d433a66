"""The keyboard's place is always seen, and no button gets it by itself."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ppid_desktop.gui.kit.focus_in_sight import FocusInSight
from ppid_desktop.gui.theme import Theme
from tests.gui.accessibility import show


class _Area(QWidget):
    """Two fields far apart on a page that scrolls, with the buttons of an answer between."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.last = QLineEdit(), QLineEdit()
        self.accept, self.send_back = QPushButton("Terima"), QPushButton("Kembalikan")
        self.page = QWidget()
        inside = QVBoxLayout(self.page)
        for widget in (self.first, self.accept, self.send_back):
            inside.addWidget(widget)
        inside.addSpacing(1200)
        inside.addWidget(self.last)
        self.around = QScrollArea(widgetResizable=True)
        self.around.setWidget(self.page)
        QVBoxLayout(self).addWidget(self.around)
        FocusInSight(self)


@pytest.fixture
def area(qtbot: QtBot, theme: Theme) -> _Area:
    made = _Area()
    qtbot.addWidget(made)
    show(qtbot, made)
    return made


def test_what_gets_the_keyboard_below_the_edge_is_scrolled_into_view(qtbot: QtBot, area: _Area) -> None:
    area.last.setFocus()
    qtbot.waitUntil(lambda: area.last.visibleRegion().boundingRect() == area.last.rect())
    area.first.setFocus()
    qtbot.waitUntil(lambda: area.around.verticalScrollBar().value() == 0)


@pytest.mark.parametrize("gone", [lambda one: one.hide(), lambda one: one.setEnabled(False)])
def test_a_button_that_goes_hands_the_keyboard_to_no_other(area: _Area, gone: object) -> None:
    assert callable(gone)
    area.accept.setFocus()
    gone(area.accept)
    assert QApplication.focusWidget() is area.page


def test_a_button_is_reached_where_it_is_meant(area: _Area) -> None:
    area.accept.setFocus()
    area.send_back.setFocus()
    area.accept.hide()
    assert QApplication.focusWidget() is area.send_back
