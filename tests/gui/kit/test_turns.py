"""Work in several turns: keys come in between, the order stays, and what is left goes with its owner."""

from functools import partial

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ppid_desktop.gui.kit.turns import Parts, Turns, in_turns, takes_turns


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    """Give a widget that the work belongs to."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_acts_come_in_their_order_and_never_at_once(owner: QWidget, qtbot: QtBot) -> None:
    done: list[int] = []
    in_turns(owner, *(partial(done.append, number) for number in range(3)))
    assert done == []
    assert takes_turns(owner)
    qtbot.waitUntil(lambda: not takes_turns(owner))
    assert done == [0, 1, 2]


def test_other_events_come_between_two_turns(owner: QWidget, qtbot: QtBot) -> None:
    done: list[str] = []
    between = QTimer(owner)
    between.setSingleShot(True)
    between.timeout.connect(lambda: done.append("between"))
    in_turns(owner, lambda: between.start(0), lambda: done.append("last"))
    qtbot.waitUntil(lambda: "last" in done)
    assert done == ["between", "last"]


def test_what_is_left_goes_with_its_owner(qtbot: QtBot) -> None:
    done: list[int] = []
    widget, other = QWidget(), QWidget()
    qtbot.addWidget(other)
    in_turns(widget, lambda: delete(widget), lambda: done.append(1))
    in_turns(other, *[lambda: None] * 5, lambda: done.append(2))
    qtbot.waitUntil(lambda: 2 in done)
    assert done == [2]
    in_turns(widget, lambda: done.append(3))  # too late: it is gone
    assert done == [2]


def test_work_begun_by_the_last_act_still_comes(owner: QWidget, qtbot: QtBot) -> None:
    done: list[int] = []
    in_turns(owner, partial(in_turns, owner, partial(done.append, 1)))
    qtbot.waitUntil(lambda: done == [1])
    qtbot.waitUntil(lambda: not takes_turns(owner))


def test_a_newer_row_takes_the_place_of_what_an_older_one_has_left(owner: QWidget, qtbot: QtBot) -> None:
    done: list[str] = []
    turns = Turns(owner)
    turns.take(lambda: turns.take(partial(done.append, "new")), partial(done.append, "left over"))
    turns.then(partial(done.append, "after"))
    qtbot.waitUntil(lambda: not takes_turns(owner))
    assert done == ["new", "after"]


def test_what_is_left_can_be_done_at_once(owner: QWidget) -> None:
    done: list[int] = []
    turns = Turns(owner)
    turns.take(*(partial(done.append, number) for number in range(3)))
    turns.finish()
    assert done == [0, 1, 2]
    assert not takes_turns(owner)


def test_parts_are_built_in_turns_unless_somebody_needs_the_page_now(owner: QWidget, qtbot: QtBot) -> None:
    done: list[str] = []
    parts = Parts()

    def need_it_now() -> None:
        done.append("first")
        parts.build_all()
        done.append("whole")

    parts.later(need_it_now, partial(done.append, "second"))
    parts.in_turns(owner, partial(done.append, "shown"))
    assert done == []
    qtbot.waitUntil(lambda: not takes_turns(owner))
    assert done == ["first", "second", "whole", "shown"]
