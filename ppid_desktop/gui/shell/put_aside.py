"""Dialogs that are open while the window is locked: taken off the screen and brought back as they were."""

from collections.abc import Callable

from PySide6 import QtCore  # Qt's namespace costs 15 ms: it is loaded when first asked
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import createdByPython, isValid


class PutAside:
    """Hides open dialogs without answering them, so that what is typed in them survives the lock.

    They wait for their answer with `open` or `gui.kit.asking`, which do not take hiding for an answer.
    Dialogs of Qt's own, e.g. the choice of a file, hold nothing typed and wait with `exec`, which
    does: they are given up as with Esc.
    """

    def __init__(self) -> None:
        self._kept: list[tuple[QDialog, QtCore.Qt.WindowModality]] = []

    def take(self, window: QWidget) -> None:
        """Take everything that lies over the window off the screen; menus close."""
        for other in _lying_over(window):
            if isinstance(other, QDialog) and _is_ours(other):
                self._kept.append((other, other.windowModality()))
            else:
                _give_up(other)
        self._kept.sort(key=lambda kept: _depth(kept[0]))
        in_front = QApplication.activeWindow() is not None
        for dialog, _modality in reversed(self._kept):
            dialog.hide()
        if in_front:  # the keyboard belongs to the password now
            window.activateWindow()

    def keep(self, dialog: QDialog) -> None:
        """Put one more aside, which was to be shown only now and must not be seen."""
        self._kept.append((dialog, dialog.windowModality()))
        dialog.hide()
        dialog.setAttribute(QtCore.Qt.WidgetAttribute.WA_DontShowOnScreen, False)

    def give_back(self) -> bool:
        """Show what was taken, what lay below first; return whether there was anything."""
        kept = self._left()
        for dialog, modality in kept:
            dialog.setWindowModality(modality)  # hiding forgets the one that `open` has set
            dialog.show()
            dialog.activateWindow()
        return bool(kept)

    def give_up(self) -> None:
        """Answer what was taken as with Esc, what lay above first."""
        for dialog, _modality in reversed(self._left()):
            dialog.reject()

    def _left(self) -> "list[tuple[QDialog, QtCore.Qt.WindowModality]]":
        kept, self._kept = self._kept, []
        return [one for one in kept if isValid(one[0])]


def hold_back(dialog: QDialog, then: Callable[[], object]) -> None:
    """Keep a dialog that is just being shown from the screen, then go on with it."""
    dialog.setAttribute(QtCore.Qt.WidgetAttribute.WA_DontShowOnScreen)
    QtCore.QTimer.singleShot(0, dialog, then)


def dismiss(window: QWidget) -> None:
    """Give up open questions, previews and menus as with Esc."""
    for other in _lying_over(window):
        _give_up(other)


def _give_up(other: QWidget) -> None:
    if isinstance(other, QDialog):
        other.reject()
    else:
        other.close()


def _is_ours(dialog: QDialog) -> bool:
    return createdByPython(dialog) and not dialog.inherits("QAbstractPrintDialog")


def _depth(dialog: QDialog) -> int:
    """Return how many windows a dialog lies over."""
    depth, parent = 0, dialog.parentWidget()
    while parent is not None:
        depth += parent.isWindow()
        parent = parent.parentWidget()
    return depth


def _lying_over(window: QWidget) -> list[QWidget]:
    popup = QtCore.Qt.WindowType.Popup
    return [
        other
        for other in QApplication.topLevelWidgets()
        if other is not window
        and other.isVisible()
        and (isinstance(other, QDialog) or other.windowType() == popup)
    ]
