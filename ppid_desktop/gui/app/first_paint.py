"""Lets the window paint before anything heavy is loaded."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_AT_LATEST_MS = 1000  # a window that starts minimised is not painted


class _FirstPaint(QObject):
    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then: Callable[[], None] | None = then
        window.installEventFilter(self)
        QTimer.singleShot(_AT_LATEST_MS, self, self._go_on)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Go on once the first paint has been handled; never swallow it."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._go_on)
        return False

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            self.deleteLater()
            then()


def after_first_paint(window: QWidget, then: Callable[[], None]) -> None:
    """Call `then` once, when the window has been painted for the first time."""
    _FirstPaint(window, then)
