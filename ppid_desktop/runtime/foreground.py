"""Lets bulk work stand still for the moment in which something a person waits for is under way.

A lower priority does not do it alone: a thread that gives way may hold the interpreter's lock, or stand in
line for it, while other bulk work has the processors. A search hands that lock over some hundred times.
"""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

_PATIENCE = 0.1
"""Seconds: what takes longer may be waiting for the very work that stands still."""


class Foreground:
    """What persons wait for right now; safe to share between threads."""

    def __init__(self, patience: float = _PATIENCE) -> None:
        """`patience` (seconds) is how long bulk work stands still at most, counted from the first of them."""
        self._patience = patience
        self._changed = threading.Condition()
        self._count = 0
        self._since = 0.0

    @contextmanager
    def under_way(self) -> Iterator[None]:
        """Hold bulk work at its next step until the end."""
        with self._changed:
            if not self._count:
                self._since = time.monotonic()
            self._count += 1
        try:
            yield
        finally:
            with self._changed:
                self._count -= 1
                if not self._count:
                    self._changed.notify_all()

    def let_pass(self) -> None:
        """Return once nothing is under way any more, or when patience is at its end."""
        if not self._count:
            return
        with self._changed:
            left = self._since + self._patience - time.monotonic()
            self._changed.wait_for(lambda: not self._count, max(0.0, left))
