"""Work of the window in several turns of the event loop, so that keys and painting come in between."""

from collections import deque
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

_SOON_MS = 1  # 0 would come before any key or painting that is due
TURNS = "turns"  # name of every timer of something that waits for its turn


def in_turns(owner: QObject, *acts: Callable[[], object]) -> None:
    """Call `acts` one after another, each in a turn of its own; what is left is dropped with `owner`."""
    if acts and isValid(owner):
        turns = Turns(owner)
        turns.take(*acts, turns.deleteLater)


def takes_turns(root: QObject) -> bool:
    """Return whether something in this part of the window is still waiting for its turn."""
    return any(timer.isActive() for timer in root.findChildren(QTimer, TURNS))


class Parts:
    """What of a page is not built yet: a turn each, or all at once where somebody needs the page now."""

    def __init__(self) -> None:
        self._unbuilt: deque[Callable[[], object]] = deque()

    def later(self, *acts: Callable[[], object]) -> None:
        """Leave the building of parts for turns of their own."""
        self._unbuilt.extend(acts)

    def before(self, made: "Parts") -> None:
        """Build the parts of something that was made just now next, before what is left here."""
        self._unbuilt.extendleft(reversed(made._unbuilt))
        made._unbuilt.clear()

    def build_next(self) -> bool:
        """Build the next part; False when everything stands."""
        if self._unbuilt:
            self._unbuilt.popleft()()
        return bool(self._unbuilt)

    def build_all(self) -> None:
        """Build whatever is not built yet."""
        while self.build_next():
            pass

    def in_turns(self, owner: QObject, *acts: Callable[[], object]) -> None:
        """Build what is left, then go on with `acts`, each in a turn of its own."""
        if self._unbuilt:
            in_turns(owner, self.build_next, partial(self.in_turns, owner, *acts))
        else:
            in_turns(owner, *acts)


class Turns(QTimer):
    """One row of acts: a newer row takes the place of what is left of an older one, not of what follows.

    Goes with its owner; an act that fails ends the row.
    """

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self.setObjectName(TURNS)
        self.setSingleShot(True)
        self._acts: deque[Callable[[], object]] = deque()
        self._following: deque[Callable[[], object]] = deque()
        self.timeout.connect(self._on_turn)

    def take(self, *acts: Callable[[], object]) -> None:
        """Call these, and no longer what is left of earlier ones."""
        self._acts = deque(acts)
        self.start(_SOON_MS)

    def then(self, act: Callable[[], object]) -> None:
        """Call this after the row, also after a newer one that comes before."""
        self._following.append(act)
        self.start(_SOON_MS)

    def finish(self) -> None:
        """Do at once what is left."""
        self.stop()
        while act := self._next():
            act()

    def _on_turn(self) -> None:
        act = self._next()
        if act is not None:
            act()
        if isValid(self) and (self._acts or self._following):
            self.start(_SOON_MS)

    def _next(self) -> Callable[[], object] | None:
        row = self._acts or self._following
        return row.popleft() if row else None
