"""Notices when the GUI thread does not answer for longer than it may (50 ms, DESIGN section 7).

with StallWatch() as watch:
    ...drive the window through the event loop...
assert not watch.stalls
"""

import sys
import threading
import time
from dataclasses import dataclass
from types import FrameType
from typing import Self

from PySide6.QtCore import QObject, Qt, QTimer

LIMIT = 0.050
_BEAT_MS = 5
_MOST_FRAMES = 12


@dataclass(frozen=True, slots=True)
class Stall:
    """One gap of the event loop: its length and where the GUI thread was caught, innermost last.

    `worked` is the processor time of the GUI thread in it, which other programs do not lengthen.
    """

    seconds: float
    worked: float
    where: str


class StallWatch(QObject):
    """Beats in the event loop; a second thread looks at the GUI thread's stack while no beat comes."""

    def __init__(self, limit: float = LIMIT, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stalls: list[Stall] = []
        self._limit = limit
        self._gui_thread = threading.get_ident()
        self._last = self._worked = 0.0
        self._where = ""
        self._stopped = threading.Event()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)

    def __enter__(self) -> Self:
        """Begin to watch; the first gap counts from here."""
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start(_BEAT_MS)
        self._stopped.clear()
        threading.Thread(target=self._look, name="stall-watch", daemon=True).start()
        return self

    def __exit__(self, *_error: object) -> None:
        """Stop watching; a gap still open counts."""
        self._timer.stop()
        self._stopped.set()
        self._on_beat()

    def report(self) -> str:
        """Return all stalls as text."""
        return "\n".join(f"{stall.seconds * 1000:.0f} ms in\n{stall.where}" for stall in self.stalls)

    def _on_beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        gap = now - self._last - _BEAT_MS / 1000
        if gap > self._limit:
            self.stalls.append(Stall(gap, worked - self._worked, self._where))
        self._where = ""
        self._last, self._worked = now, worked

    def _look(self) -> None:
        while not self._stopped.wait(_BEAT_MS / 1000):
            if time.perf_counter() - self._last > self._limit and not self._where:
                self._where = _places(sys._current_frames().get(self._gui_thread))


def _places(frame: FrameType | None) -> str:
    """Return file, line and function of the innermost frames, without reading any source."""
    lines: list[str] = []
    while frame is not None and len(lines) < _MOST_FRAMES:
        lines.append(f"{frame.f_code.co_filename}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return "\n".join(reversed(lines))
