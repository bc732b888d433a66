"""Work of the window in several turns of the event loop, so that keys and painting come in between."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

_SOON_MS = 1  # 0 would post an event, and those are handled before any key or painting


def in_turns(owner: QObject, *acts: Callable[[], object]) -> None:
    """Call `acts` one after another, each in a turn of its own; what is left is dropped with `owner`."""
    if acts and isValid(owner):
        QTimer.singleShot(_SOON_MS, owner, partial(_turn, owner, acts))


def _turn(owner: QObject, acts: tuple[Callable[[], object], ...]) -> None:
    acts[0]()
    in_turns(owner, *acts[1:])
