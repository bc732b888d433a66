"""Work of the window in several turns of the event loop, so that keys and painting come in between."""

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

_SOON_MS = 1  # 0 would come before any key or painting that is due
_NAME = "turns"


def in_turns(owner: QObject, *acts: Callable[[], object]) -> None:
    """Call `acts` one after another, each in a turn of its own; what is left is dropped with `owner`."""
    if acts and isValid(owner):
        _Turns(owner, acts)


def takes_turns(root: QObject) -> bool:
    """Return whether something in this part of the window is still waiting for its turn."""
    return any(timer.isActive() for timer in root.findChildren(QTimer, _NAME))


class _Turns(QTimer):
    """Goes with its owner; an act that fails ends the row."""

    def __init__(self, owner: QObject, acts: Iterable[Callable[[], object]]) -> None:
        super().__init__(owner)
        self.setObjectName(_NAME)
        self.setSingleShot(True)
        self._acts = deque(acts)
        self.timeout.connect(self._on_turn)
        self.start(_SOON_MS)

    def _on_turn(self) -> None:
        act = self._acts.popleft()
        if not self._acts:
            self.deleteLater()
        act()
        if self._acts and isValid(self):
            self.start(_SOON_MS)
