"""What stands already is not shown again, and Tab is ordered once, after all that was added."""

from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ppid_desktop.gui.kit.laid_out_once import set_shown
from ppid_desktop.gui.kit.tab_order import TabsDue, tab_stops
from ppid_desktop.gui.kit.turns import in_turns, takes_turns
from tests.gui.accessibility import show


class Counted(QWidget):
    """Counts how often it is shown."""

    shown = 0

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Count."""
        super().showEvent(event)
        self.shown += 1


def test_what_came_into_sight_with_its_page_is_not_shown_twice(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    holder = QWidget(page)
    inside = Counted(holder)
    show(qtbot, page)
    set_shown(holder, True)
    assert inside.shown == 1
    set_shown(holder, False)
    set_shown(holder, True)
    assert inside.shown == 2


def test_tabs_are_ordered_after_everything_that_waits_for_its_turn(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    first, between, last = (QLineEdit(page) for _ in range(3))
    between.setParent(None)
    layout.addWidget(first)
    layout.addWidget(last)
    TabsDue(page).start()
    in_turns(page, *[lambda: None] * 10, partial(layout.insertWidget, 1, between))
    qtbot.waitUntil(lambda: not takes_turns(page))
    assert tab_stops(page) == [first, between, last]
    following = first.nextInFocusChain()
    assert following is between
