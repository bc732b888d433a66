"""A newcomer at the real window: finds what is visible by its words, clicks it, types, waits for what comes.

Nothing is reached that a person could not reach: a click lands only where the widget is really in front, a
field is found by the label over it, and a text is typed or pasted key by key into what has the keyboard.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QEventLoop,
    QMimeData,
    QModelIndex,
    QPoint,
    QPointF,
    Qt,
    QTimer,
    QUrl,
)
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

from ppid_desktop.gui.kit.file_drop_area import FileDropArea
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.line_list import LineList
from ppid_desktop.gui.kit.turns import takes_turns

W = TypeVar("W", bound=QWidget)
_PATIENCE = 30.0  # seconds; the machine may be busy
_BEAT_MS = 5


class NotSeen(AssertionError):
    """What the newcomer looked for is not on the screen."""


class Newcomer:
    """Works in the window passed in, or in the dialog that lies over it."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self._beat = QTimer()
        self._beat.start(_BEAT_MS)

    def rest(self) -> None:
        """Do nothing more."""
        self._beat.stop()
        self.breathe()

    # Waiting and looking

    def wait(self, until: Callable[[], bool], what: str) -> None:
        """Let the window live until something has happened."""
        end = monotonic() + _PATIENCE
        loop = QEventLoop()
        while not until():
            if monotonic() > end:
                raise NotSeen(f"waited in vain: {what}; the screen says: {self.screen()[:2000]}")
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def breathe(self) -> None:
        """Let everything that is due now happen."""
        for _ in range(3):
            QApplication.processEvents()

    def front(self) -> QWidget:
        """Return the dialog in front, else the window."""
        return QApplication.activeModalWidget() or self.window

    def screen(self) -> str:
        """Return every text that is visible."""
        shown = self._visible(QWidget, self.front())
        return " | ".join(text for widget in shown if (text := _words(widget)))

    def sees(self, text: str) -> bool:
        """Return whether a text stands somewhere on the screen, scrolled to or not."""
        return any(text in _words(widget) for widget in self._visible(QWidget, self.front()))

    def wait_for(self, text: str) -> None:
        """Wait until a text can be read."""
        self.wait(lambda: self.sees(text), f"the text {text!r}")

    def find(self, kind: type[W], name: str = "", inside: QWidget | None = None) -> W:
        """Return the visible widget of a kind (with an object name), once it is there."""
        found = self._wait_found(lambda: self._named(kind, name, inside), f"{kind.__name__} {name}")
        return found[0]

    def button(self, text: str, inside: QWidget | None = None) -> QAbstractButton:
        """Return the button with these words, or with this spoken name, once it can be pressed."""
        return self._wait_found(lambda: self._buttons(text, inside), f"the button {text!r}")[0]

    def field(self, label: str, inside: QWidget | None = None) -> LabelledField:
        """Return the field under a label, once it is there."""
        return self._wait_found(lambda: self._fields(label, inside), f"the field {label!r}")[0]

    def fields(self, inside: QWidget | None = None) -> list[LabelledField]:
        """Return every field on the screen."""
        return self._visible(LabelledField, inside or self.front())

    def every(self, kind: type[W]) -> list[W]:
        """Return every visible widget of a kind."""
        return self._visible(kind, self.front())

    def lines(self) -> list[QLineEdit]:
        """Return every line on the screen to type into."""
        return self.every(QLineEdit)

    # Mouse

    def click_tab(self, text: str) -> None:
        """Click the tab with these words."""
        for bar in self.every(QTabBar):
            for place in range(bar.count()):
                if bar.tabText(place) == text:
                    self.click(bar, bar.tabRect(place).center())
                    return
        raise NotSeen(f"the tab {text!r}")

    def press(self, text: str, inside: QWidget | None = None) -> None:
        """Click the button with these words."""
        self.click(self.button(text, inside))

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click into a widget; it must really lie in front there."""
        self._come_forward()
        self.wait(lambda: self._revealed(widget, at), f"{type(widget).__name__} {_words(widget)!r} in front")
        place = at or _middle(widget)
        target = widget.childAt(place) or widget
        QTest.mouseClick(
            target,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            target.mapFrom(widget, place) if target is not widget else place,
        )
        self.breathe()

    def reveal(self, widget: QWidget) -> None:
        """Scroll until a widget can be seen."""
        area = widget.parentWidget()
        while area is not None:
            if isinstance(area, QScrollArea):
                area.ensureWidgetVisible(widget, 8, 24)
            area = area.parentWidget()
        self.breathe()

    def choose_row(self, table: QAbstractItemView, text: str) -> None:
        """Click the row in which a text stands."""
        self.wait(lambda: self._cell(table, text) is not None, f"a row with {text!r}")
        place = self._cell(table, text)
        if place is None:
            raise NotSeen(text)
        table.scrollTo(place)
        self.breathe()
        self.click(table.viewport(), table.visualRect(place).center())

    def drop(self, area: FileDropArea, paths: Sequence[Path]) -> None:
        """Drag files over an area and let them go there."""
        self.wait(lambda: self._revealed(area, None), "the place to drop files")
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        place, copy = _middle(area), Qt.DropAction.CopyAction
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(area, QDragEnterEvent(place, copy, data, left, none))
        QApplication.sendEvent(area, QDropEvent(QPointF(place), copy, data, left, none, QEvent.Type.Drop))
        self.breathe()

    # Keyboard

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        self._come_forward()
        QTest.keyClick(QApplication.focusWidget() or self.front(), key, modifiers)
        self.breathe()

    def type_in(self, text: str) -> None:
        """Type where the keyboard is; what no key gives is pasted."""
        if not (text.isascii() and text.isprintable()):
            self.paste(text)
            return
        for letter in text:
            QTest.keyClicks(QApplication.focusWidget() or self.front(), letter)
            QApplication.processEvents()
        self.breathe()

    def paste(self, text: str) -> None:
        """Paste a text from another program where the keyboard is."""
        QGuiApplication.clipboard().setText(text)
        self.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def write(self, label: str, text: str, inside: QWidget | None = None) -> LabelledField:
        """Click into the field under a label, replace what stands there by typing, and leave it with Tab."""
        field = self.enter(label, inside)
        self.type_in(text)
        self.leave(field)
        return field

    def enter(self, label: str, inside: QWidget | None = None) -> LabelledField:
        """Click into the field under a label and select what stands there."""
        field = self.field(label, inside)
        line = self._line_of(field)
        self.click(line)
        self.select_all()
        return field

    def select_all(self) -> None:
        """Select the text in which the keyboard is."""
        self.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    def leave(self, field: QWidget) -> None:
        """Go on with Tab until a field is left."""
        for _ in range(4):
            holder = QApplication.focusWidget()
            if holder is None or not field.isAncestorOf(holder):
                return
            self.key(Qt.Key.Key_Tab)

    def choose(self, label: str, option: str, inside: QWidget | None = None) -> None:
        """Choose from the list under a label, with the keyboard."""
        combo = self.field(label, inside).findChild(QComboBox)
        if combo is None:
            raise NotSeen(f"{label!r} has no list")
        self._pick(combo, label, option)

    def pick(self, name: str, option: str) -> None:
        """Choose from the list with this spoken name, with the keyboard."""
        named = [one for one in self.every(QComboBox) if one.accessibleName() == name]
        if not named:
            raise NotSeen(f"the list {name!r}")
        self._pick(named[0], name, option)

    def _pick(self, combo: QComboBox, label: str, option: str) -> None:
        self.wait(lambda: combo.findText(option) >= 0, f"{option!r} in the list {label!r}")
        self.reveal(combo)
        combo.setFocus(Qt.FocusReason.TabFocusReason)
        self.key(Qt.Key.Key_Home)
        for _ in range(combo.count()):
            if combo.currentText() == option:
                break
            self.key(Qt.Key.Key_Down)
        if combo.currentText() != option:
            raise NotSeen(f"{option!r} in the list {label!r}")
        self.key(Qt.Key.Key_Tab)

    def tick(self, text: str, inside: QWidget | None = None) -> None:
        """Click a tick box or radio button by its words or its spoken name, unless it is ticked."""
        one = self.button(text, inside)
        if not one.isChecked():
            self.click(one, QPoint(10, one.height() // 2))

    @contextmanager
    def answering(self, answer: Callable[[], None]) -> Iterator[None]:
        """Answer the dialog that what is done meanwhile opens; the answer must close it."""
        before = QApplication.activeModalWidget()
        caught: list[BaseException] = []
        answered: list[bool] = []
        look = QTimer()

        def try_to_answer() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog) or dialog is before:
                return
            look.stop()
            try:
                answer()
                if dialog.isVisible():
                    raise NotSeen(f"the dialog stays open: {self.screen()}")
            except BaseException as wrong:  # noqa: BLE001 - told outside the dialog's own event loop
                caught.append(wrong)
                dialog.reject()
            answered.append(True)

        look.timeout.connect(try_to_answer)
        look.start(_BEAT_MS)
        yield
        self.wait(lambda: bool(answered), "a dialog")
        self.breathe()
        if caught:
            raise caught[0]

    def _come_forward(self) -> None:
        """Do what a window manager does once a dialog is closed; the offscreen platform has none."""
        self.wait(lambda: not takes_turns(self.window), "the page to stand")
        if QApplication.activePopupWidget() is None:
            self.wait(self._is_forward, "the window in front to take the keyboard")

    def _is_forward(self) -> bool:
        front = self.front()  # another one may come to the front while this one takes the keyboard
        if not front.isActiveWindow():
            front.activateWindow()
        return front.isActiveWindow()

    # Finding

    def _wait_found(self, look: Callable[[], list[W]], what: str) -> list[W]:
        self.wait(lambda: bool(look()), what)
        return look()

    def _visible(self, kind: type[W], inside: QWidget) -> list[W]:
        return [one for one in inside.findChildren(kind) if one.isVisible()]

    def _named(self, kind: type[W], name: str, inside: QWidget | None) -> list[W]:
        return [one for one in self._visible(kind, inside or self.front()) if name in ("", one.objectName())]

    def _buttons(self, text: str, inside: QWidget | None) -> list[QAbstractButton]:
        return [
            one
            for one in self._visible(QAbstractButton, inside or self.front())
            if one.isEnabled() and text in (_words(one), one.accessibleName())
        ]

    def _fields(self, label: str, inside: QWidget | None) -> list[LabelledField]:
        shown = self._visible(LabelledField, inside or self.front())
        return [one for one in shown if one.code and one.name == label]

    def _line_of(self, field: LabelledField) -> QWidget:
        target = field.editor.focus_target()
        if isinstance(target, QLineEdit | QPlainTextEdit):
            return target
        line = target.findChild(QLineEdit)
        if line is None:
            raise NotSeen(f"nothing to type into under {field.name!r}")
        return line

    def _cell(self, table: QAbstractItemView, text: str) -> QModelIndex | None:
        model = table.model()
        columns = range(model.columnCount() if isinstance(model, QAbstractTableModel) else 1)
        places = (model.index(row, column) for row in range(model.rowCount()) for column in columns)
        return next((place for place in places if text in str(place.data() or "")), None)

    def _revealed(self, widget: QWidget, at: QPoint | None) -> bool:
        """Scroll to a widget and return whether a click would really reach it."""
        self.reveal(widget)
        top, place = widget.window(), at or _middle(widget)
        hit = top.childAt(widget.mapTo(top, place))
        reached = hit is not None and (hit is widget or widget.isAncestorOf(hit) or hit.isAncestorOf(widget))
        return reached and widget.isEnabled()


def _middle(widget: QWidget) -> QPoint:
    """Return the middle of what can be seen of a widget."""
    seen = widget.visibleRegion().boundingRect()
    return seen.center() if not seen.isEmpty() else widget.rect().center()


def _words(widget: QWidget) -> str:
    if isinstance(widget, QAbstractButton):
        return widget.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    if isinstance(widget, QLabel | QLineEdit):
        return widget.text()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, LineList):
        model = widget.model()
        return " | ".join(str(model.index(row, 0).data()) for row in range(model.rowCount()))
    return widget.currentText() if isinstance(widget, QComboBox) else ""
