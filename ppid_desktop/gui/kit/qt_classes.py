"""Makes every class of Qt that PySide knows, all of which else stalls the window in the middle of a page.

PySide makes a class when it is first named, but all that are derived from QObject at once when it first hands
out a child that Qt itself made (`widget.viewport()`, `widget.children()`): 160 classes of enums.
"""

import gc
import time
from collections.abc import Callable, Iterator
from functools import partial
from types import ModuleType

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject

from ppid_desktop.gui.kit.turns import in_turns

_TURN_SECONDS = 0.008


def make_qt_classes(owner: QObject, then: Callable[[], object]) -> None:
    """Make them a few in a turn, then go on; the second time there is nothing left to make.

    Always in the thread of the window, and before a worker loads modules that name them: a class is made by
    Python code in which another thread may come in, find the class half made, and take its entry out of the
    table that the first one is about to take it from.
    """
    gc.freeze()  # the collections that thousands of new objects cause need not go through all others
    in_turns(owner, partial(_make_some, owner, _names(), then))


def _names() -> Iterator[tuple[ModuleType, str]]:
    return ((module, name) for module in (QtCore, QtGui, QtWidgets) for name in dir(module))


def _make_some(owner: QObject, names: Iterator[tuple[ModuleType, str]], then: Callable[[], object]) -> None:
    end = time.perf_counter() + _TURN_SECONDS
    for module, name in names:
        getattr(module, name)
        if time.perf_counter() >= end:
            in_turns(owner, partial(_make_some, owner, names, then))
            return
    in_turns(owner, then)
