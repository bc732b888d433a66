"""The one window: shows the front pages (first run, login), the work, or the lock over it."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6 import QtCore  # Qt's namespace costs 15 ms: it is loaded when first asked
from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from ppid_desktop.gui.kit.taking_down import taking_down
from ppid_desktop.gui.kit.turns import in_turns
from ppid_desktop.gui.shell.put_aside import PutAside, dismiss, hold_back

if TYPE_CHECKING:  # the window paints before work and lock are loaded
    from ppid_desktop.gui.shell.lock_view import LockView
    from ppid_desktop.gui.shell.ports import Identity, Surface, WindowMemory
    from ppid_desktop.gui.shell.work_area import WorkArea

_FIRST_SIZE = QSize(1280, 720)
_LEAST_SIZE = QSize(860, 460)  # 1366 x 768 at 150 % less title and task bar
_TITLE = "PPID Desktop"


class MainWindow(QMainWindow):
    """Wires and shows; what follows from a request is for whoever hears the signals.

    `may_close` is asked when the person closes the window: it flushes autosave, drains the task runner, and
    returns False to stay open.
    """

    lock_requested = Signal()
    switch_requested = Signal()
    leave_requested = Signal()
    unlock_requested = Signal(str)

    def __init__(self, memory: "WindowMemory", may_close: Callable[[], bool]) -> None:
        super().__init__()
        self._memory = memory
        self._may_close = may_close
        self._front: QWidget | None = None
        self._work: WorkArea | None = None
        self._lock: LockView | None = None
        self._resume_at: QWidget | None = None
        self._wanted = ""  # key of the surface to show after the lock
        self._aside = PutAside()
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.setWindowTitle(_TITLE)
        self.setMinimumSize(_LEAST_SIZE)
        if not self.restoreGeometry(QByteArray(memory.load_geometry())):
            self.resize(_FIRST_SIZE)

    @property
    def work(self) -> "WorkArea | None":
        """Return the work area, None before login."""
        return self._work

    @property
    def locked(self) -> bool:
        """Return whether the lock covers the work."""
        return self._lock is not None

    @property
    def front(self) -> QWidget | None:
        """Return the page shown before or instead of the work."""
        return self._front

    def show_front(self, page: QWidget) -> None:
        """Show a page before or instead of the work, e.g. login; the previous one is destroyed."""
        previous, self._front = self._front, page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        _destroy(self._stack, previous)

    def open_work(self, surfaces: "Sequence[Surface]", identity: "Identity") -> "WorkArea":
        """Show the work of a person who has logged in; the front page is destroyed."""
        from ppid_desktop.gui.shell.work_area import WorkArea

        self.close_work()
        work = WorkArea(surfaces, identity, self._stack)
        work.lock_requested.connect(self.lock_requested)
        work.switch_requested.connect(self.switch_requested)
        work.leave_requested.connect(self.leave_requested)
        self._work = work
        self._stack.addWidget(work)
        self._stack.setCurrentWidget(work)
        _destroy(self._stack, self._front)
        self._front = None
        self.setWindowTitle(f"{identity.office} - {_TITLE}" if identity.office else _TITLE)
        return work

    def want(self, key: str) -> None:
        """Bring a surface to the front, after the lock where there is one; not once the work is closed."""
        if self._lock is not None:
            self._wanted = key
        elif self._work is not None:
            self._work.open(key)

    def close_work(self, then: Callable[[], object] = lambda: None) -> None:
        """Take work, lock and what lies over them off the window (*Ganti pengguna*, *Keluar*), then go on.

        The surfaces are destroyed page by page: all at once would hold the window up.
        """
        dismiss(self)
        self._drop_lock()
        self._aside.give_up()
        work, self._work = self._work, None
        self._resume_at, self._wanted = None, ""
        self.setWindowTitle(_TITLE)
        if work is None:
            then()
            return
        self._stack.removeWidget(work)
        parts = [act for surface in work.built() for act in taking_down(surface)]
        in_turns(self, *parts, work.deleteLater, then)

    def lock(self, account: str) -> None:
        """Cover the work and ask `account`'s password; does nothing without work or when it is covered.

        Open dialogs leave the screen and come back with what was typed in them; menus close.
        """
        if self._work is None or self._lock is not None:
            return
        from ppid_desktop.gui.shell.lock_view import LockView

        self._resume_at = self.focusWidget()
        self._aside.take(self)
        self._work.cover()
        self._lock = LockView(account)
        self._lock.unlock_requested.connect(self.unlock_requested)
        self._lock.switch_requested.connect(self.switch_requested)
        self._stack.addWidget(self._lock)
        self._stack.setCurrentWidget(self._lock)
        self._lock.take_focus()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.installEventFilter(self)
            app.focusChanged.connect(self._keep_keyboard)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what work still running would show from lying over the lock.

        Explanations may, and questions of the window itself; a question from behind the lock waits for the
        person who can answer it, or is answered as with Esc where the work is being closed.
        """
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog):
            from ppid_desktop.gui.message_dialog import MessageDialog

            if not isinstance(watched, MessageDialog):
                hold_back(watched, watched.reject)
            elif watched.asks and self._is_behind_lock(watched.parentWidget()):
                hold_back(watched, partial(self._keep, watched) if self.isEnabled() else watched.reject)
        return super().eventFilter(watched, event)

    def _keep(self, question: QDialog) -> None:
        if question.isVisible():
            self._aside.keep(question)
        if self._lock is None:  # it has gone meanwhile
            self._aside.give_back()

    def _keep_keyboard(self, was: QWidget | None, now: QWidget | None) -> None:
        """Let what asks for the keyboard behind the lock have it afterwards: Qt types into hidden fields."""
        if self._lock is None or now is None or not self._is_behind_lock(now):
            return
        self._resume_at = now
        now.clearFocus()
        if was is not None and self._lock.isAncestorOf(was):
            was.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)  # what is being typed there goes on
        else:
            self._lock.take_focus()

    def _is_behind_lock(self, widget: QWidget | None) -> bool:
        if widget is None or self._work is None:
            return False
        return self._work.isAncestorOf(widget) and not widget.isVisible()

    def refuse_unlock(self, text: str) -> None:
        """Say on the lock why it did not open."""
        if self._lock is not None:
            self._lock.show_refusal(text)

    def unlock(self) -> None:
        """Show the work again and return to the field where it was left."""
        if self._work is None or self._lock is None:
            return
        self._stack.setCurrentWidget(self._work)
        self._drop_lock()
        self._work.uncover()
        if self._wanted:
            self._work.open(self._wanted)
            self._wanted = ""
        if self._aside.give_back():
            return
        if self._resume_at is not None and isValid(self._resume_at):
            self._resume_at.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
        else:
            self._work.take_focus()

    def _drop_lock(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication) and self._lock is not None:
            app.removeEventFilter(self)
            app.focusChanged.disconnect(self._keep_keyboard)
        _destroy(self._stack, self._lock)
        self._lock = None

    def raise_up(self) -> None:
        """Come to the front, as when the program is started a second time."""
        self.setWindowState(self.windowState() & ~QtCore.Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the keyboard; outside dialogs Qt lets only the space bar."""
        held, enter = self.focusWidget(), (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter)
        if event.key() in enter and isinstance(held, QPushButton | QToolButton):
            held.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only when the work agrees, remembering size and place."""
        if not self._may_close():
            event.ignore()
            return
        self._memory.save_geometry(bytes(self.saveGeometry().data()))
        event.accept()


def _destroy(stack: QStackedWidget, page: QWidget | None) -> None:
    if page is not None:
        stack.removeWidget(page)
        page.deleteLater()
