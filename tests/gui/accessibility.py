"""Assertions every surface can make about itself: names, keyboard, nothing clipped.

show(qtbot, view)
assert_everything_has_a_name(view)
assert_keyboard_reaches_everything(view)
assert_nothing_is_clipped(view)
"""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

SMALL_SCREEN = QSize(1366, 768)
_INTERACTIVE = (
    QAbstractButton,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QComboBox,
    QAbstractSpinBox,
    QAbstractItemView,
    QTabBar,
    QCalendarWidget,
)


def show(qtbot: QtBot, view: QWidget, size: QSize = SMALL_SCREEN) -> None:
    """Show `view` as the active window at `size`."""
    view.resize(size)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)


def interactive_widgets(view: QWidget) -> Iterator[QWidget]:
    """Yield what a person can act on: visible, enabled, and not the inside of something yielded itself."""
    for child in view.findChildren(QWidget):
        usable = isinstance(child, _INTERACTIVE) and child.isVisibleTo(view) and child.isEnabled()
        if usable and not _is_inside_another(child, view):
            yield child


def spoken_name(widget: QWidget) -> str:
    """Return the name a screen reader speaks."""
    if isinstance(widget, QComboBox) and widget.accessibleName():
        return widget.accessibleName()  # on Linux Qt answers with the chosen item instead
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def assert_everything_has_a_name(view: QWidget) -> None:
    """Fail with the list of controls that a screen reader could not name."""
    nameless = [_described(widget) for widget in interactive_widgets(view) if not spoken_name(widget).strip()]
    assert not nameless, f"without an accessible name: {nameless}"


def assert_keyboard_reaches_everything(view: QWidget) -> None:
    """Press Tab round the whole window; fail with the list of controls that never had the focus.

    Of buttons that exclude each other one is enough: the arrow keys reach the others.
    """
    reached = _tab_round(view)
    missed = [
        _described(widget)
        for widget in interactive_widgets(view)
        if not any(widget is one or widget.isAncestorOf(one) for one in reached)
        and not _reached_by_arrows(widget, reached)
    ]
    assert not missed, f"Tab never reaches: {missed}"


def assert_nothing_is_clipped(view: QWidget) -> None:
    """Fail with the list of labels and buttons that have less room than their text needs."""
    QApplication.processEvents()  # let what was just shown find its place
    clipped = [
        f"{_described(widget)} has {widget.width()}x{widget.height()}"
        for widget in view.findChildren(QWidget)
        if isinstance(widget, QLabel | QAbstractButton) and widget.isVisibleTo(view) and _is_clipped(widget)
    ]
    assert not clipped, f"clipped: {clipped}"


def _tab_round(view: QWidget) -> set[QWidget]:
    limit = 2 * len(view.findChildren(QWidget)) + 10
    reached: set[QWidget] = set()
    first = next(iter(interactive_widgets(view)), None)
    if first is None:
        return reached
    first.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(limit):
        holder = QApplication.focusWidget()
        if holder is None:
            break
        reached.add(holder)
        QTest.keyClick(holder, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first and len(reached) > 1:
            break
    return reached


def _reached_by_arrows(widget: QWidget, reached: set[QWidget]) -> bool:
    if not isinstance(widget, QAbstractButton):
        return False
    exclusive = widget.autoExclusive() or isinstance(widget, QRadioButton)
    parent = widget.parentWidget()
    return bool(
        exclusive and any(one.parentWidget() is parent and isinstance(one, type(widget)) for one in reached)
    )


def _is_inside_another(child: QWidget, view: QWidget) -> bool:
    above = child.parentWidget()
    while above is not None and above is not view:
        if isinstance(above, _INTERACTIVE):
            return True
        above = above.parentWidget()
    return False


def _is_clipped(widget: QLabel | QAbstractButton) -> bool:
    if widget.property("elides") or (isinstance(widget, QLabel) and not widget.text()):
        return False  # an elided text is whole in its tool tip and its accessible name
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    needed = widget.minimumSizeHint() if isinstance(widget, QLabel) else widget.sizeHint()
    return needed.width() > widget.width() + 1 or needed.height() > widget.height() + 1


def _described(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.objectName()} {text!r}".replace("  ", " ")
