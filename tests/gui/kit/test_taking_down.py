"""A surface is destroyed page by page, and says nothing about it."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ppid_desktop.gui.kit.current_stack import CurrentStack
from ppid_desktop.gui.kit.taking_down import taking_down
from ppid_desktop.gui.kit.turns import in_turns, takes_turns


def test_pages_go_before_what_holds_them_and_nothing_of_them_runs_any_more(qtbot: QtBot) -> None:
    owner, surface, stack, steps = QWidget(), QWidget(), QStackedWidget(), CurrentStack()
    qtbot.addWidget(owner)
    layout = QVBoxLayout(surface)
    for part in (stack, steps):
        layout.addWidget(part)
    page, step = QWidget(), QWidget()
    CurrentStack(step).add_page(QLabel())  # goes with the step that speaks to it
    stack.addWidget(page)
    steps.add_page(step)
    told: list[int] = []
    stack.currentChanged.connect(told.append)
    timer = QTimer(surface)
    timer.timeout.connect(lambda: told.append(-1))
    timer.start(0)
    acts = taking_down(surface)
    timer.start(0)  # by something that comes late
    assert len(acts) == 3
    in_turns(owner, *acts)
    qtbot.waitUntil(lambda: not takes_turns(owner))
    qtbot.waitUntil(lambda: not isValid(surface))
    assert not isValid(page)
    assert not isValid(step)
    assert told == []
