"""Nobody there: idle after a while without keys, and at once when Windows locks."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ppid_desktop.gui.shell.idle_watch import IDLE_MS, IdleWatch, SessionLockWatch
from tests.gui.accessibility import show


@pytest.fixture
def line(qtbot: QtBot) -> QLineEdit:
    line = QLineEdit()
    qtbot.addWidget(line)
    show(qtbot, line)
    return line


def test_the_design_says_fifteen_minutes() -> None:
    assert IDLE_MS == 15 * 60 * 1000


def test_silence_is_told(qtbot: QtBot, line: QLineEdit) -> None:
    watch = IdleWatch(30)
    with qtbot.waitSignal(watch.idle):
        watch.start()


@pytest.mark.parametrize(
    "act",
    [
        lambda window: QTest.keyClick(window, Qt.Key.Key_A),
        lambda window: QTest.mouseClick(window, Qt.MouseButton.LeftButton),
    ],
    ids=["key", "mouse"],
)
def test_keys_and_mouse_begin_the_count_anew(
    qtbot: QtBot, line: QLineEdit, act: Callable[[QWindow], None]
) -> None:
    watch = IdleWatch(60_000)
    watch.start()
    before = watch._timer.timerId()  # every start of a QTimer has a number of its own
    act(line.windowHandle())
    assert watch._timer.timerId() != before


def test_nothing_is_counted_while_stopped(qtbot: QtBot, line: QLineEdit) -> None:
    watch = IdleWatch(10)
    watch.start()
    watch.stop()
    with qtbot.assertNotEmitted(watch.idle, wait=40):
        QTest.keyClick(line.windowHandle(), Qt.Key.Key_A)


def test_the_lock_of_windows_is_told_and_other_messages_are_not(qtbot: QtBot) -> None:
    watch = SessionLockWatch(0)
    with qtbot.waitSignal(watch.locked):
        watch.hear(0x02B1, 0x7)
    with qtbot.assertNotEmitted(watch.locked):
        watch.hear(0x02B1, 0x8)
        watch.hear(0x0100, 0x7)
    watch.close()
