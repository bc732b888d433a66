"""Tab follows the page as it is read, also from a field to the button after it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.tab_order import focus_first, order_tabs
from ppid_desktop.gui.kit.text_editors import LineEditor
from ppid_desktop.gui.theme import Theme
from tests.gui.accessibility import assert_keyboard_reaches_everything, show


def _page() -> tuple[QWidget, list[QWidget]]:
    """Return a page as Designer makes it: containers first, the editors inside them afterwards."""
    page = QWidget()
    layout = QVBoxLayout(page)
    fields = [LabelledField(), LabelledField()]
    card = QFrame()
    button = QPushButton("Pilih gambar")
    card_layout = QVBoxLayout(card)
    card_layout.addWidget(button)
    last = LabelledField()
    for widget in (*fields, card, last):
        layout.addWidget(widget)
    for number, field in enumerate((*fields, last)):
        field.set_up(f"isian{number}", f"Isian {number}", LineEditor())
    order_tabs(page)
    stops = [field.editor.focus_target() for field in (*fields, last)]
    return page, [stops[0], stops[1], button, stops[2]]


def test_tab_goes_from_the_last_field_to_the_button_after_it(qtbot: QtBot, theme: Theme) -> None:
    page, stops = _page()
    qtbot.addWidget(page)
    show(qtbot, page)
    assert focus_first(page)
    for stop in stops:
        assert QApplication.focusWidget() is stop
        QTest.keyClick(stop, Qt.Key.Key_Tab)
    assert_keyboard_reaches_everything(page)
