"""Notices that nobody is there: no key or mouse for a while, or Windows itself was locked."""

import ctypes
import os
from ctypes import wintypes

from PySide6.QtCore import (
    QAbstractNativeEventFilter,
    QByteArray,
    QCoreApplication,
    QEvent,
    QObject,
    QTimer,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QWindow

IDLE_MS = 15 * 60 * 1000
_SESSION_CHANGE = 0x02B1  # WM_WTSSESSION_CHANGE
_SESSION_LOCK = 0x7  # WTS_SESSION_LOCK
_THIS_SESSION = 0  # NOTIFY_FOR_THIS_SESSION
_Buffer = QByteArray | bytes | bytearray | memoryview
_ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.Drop,
    }
)


class IdleWatch(QObject):
    """Emits `idle` once nothing was pressed or moved in our windows for `idle_ms`.

    Watches the native windows of the program, where every key and click arrives once; an event filter on the
    application would run for every paint and timer as well.
    """

    idle = Signal()

    def __init__(self, idle_ms: int = IDLE_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(idle_ms)
        self._timer.timeout.connect(self.idle)
        self._watched: QWindow | None = None
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_window)
            self._on_window(QGuiApplication.focusWindow())

    def start(self) -> None:
        """Begin to count, or begin anew."""
        self._timer.start()

    def stop(self) -> None:
        """Do not count, e.g. while locked."""
        self._timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Begin anew at every sign of life; never swallow it."""
        if event.type() in _ACTIVITY and self._timer.isActive():
            self._timer.start()
        return False

    def _on_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)


class SessionLockWatch(QObject):
    """Emits `locked` when Windows locks the person's session; does nothing on other systems."""

    locked = Signal()

    def __init__(self, window_id: int, parent: QObject | None = None) -> None:
        """Take the native id of the main window, which receives the message."""
        super().__init__(parent)
        self._window_id = window_id
        self._filter = _SessionFilter(self)
        if os.name == "nt":
            self._register()

    def hear(self, message: int, reason: int) -> None:
        """Take one window message; only the lock of the session matters."""
        if message == _SESSION_CHANGE and reason == _SESSION_LOCK:
            self.locked.emit()

    def close(self) -> None:
        """Hear no more messages."""
        if os.name == "nt":
            self._unregister()

    def _register(self) -> None:  # pragma: no cover - Windows only
        ctypes.CDLL("wtsapi32").WTSRegisterSessionNotification(wintypes.HWND(self._window_id), _THIS_SESSION)
        app = QCoreApplication.instance()
        if app is not None:
            app.installNativeEventFilter(self._filter)

    def _unregister(self) -> None:  # pragma: no cover - Windows only
        app = QCoreApplication.instance()
        if app is not None:
            app.removeNativeEventFilter(self._filter)
        ctypes.CDLL("wtsapi32").WTSUnRegisterSessionNotification(wintypes.HWND(self._window_id))


class _SessionFilter(QAbstractNativeEventFilter):
    """Passes window messages on; looks at nothing but their number."""

    def __init__(self, watch: SessionLockWatch) -> None:
        super().__init__()
        self._watch = watch

    def nativeEventFilter(self, _kind: _Buffer, message: int) -> tuple[bool, int]:
        """Read one native message (a pointer to MSG) and let it go on."""
        arrived = wintypes.MSG.from_address(int(message))
        if arrived.message == _SESSION_CHANGE:
            self._watch.hear(arrived.message, arrived.wParam)
        return False, 0
