"""The watch over the event loop: a stall is measured and its place named."""

import time

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from ppid_desktop.gui.stall_watch import StallWatch


def _hold_up_the_window() -> None:
    end = time.perf_counter() + 0.4
    while time.perf_counter() < end:
        pass


def test_a_stall_is_measured_and_its_place_named(qtbot: QtBot) -> None:
    with StallWatch(limit=0.1) as watch:
        QTimer.singleShot(0, _hold_up_the_window)
        qtbot.waitUntil(lambda: bool(watch.stalls))
    assert 0.1 < watch.stalls[0].seconds < 1
    assert "_hold_up_the_window" in watch.stalls[0].where
    assert "ms in" in watch.report()


def test_an_idle_loop_has_no_stalls(qtbot: QtBot) -> None:
    done: list[bool] = []
    with StallWatch(limit=1.0) as watch:
        QTimer.singleShot(60, lambda: done.append(True))
        qtbot.waitUntil(lambda: bool(done))
    assert not watch.stalls
