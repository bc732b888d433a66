"""Waiting for the answer of a dialog in a way that outlives the lock of the window."""

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

from ppid_desktop.gui.kit.tab_order import order_tabs


def accepted(dialog: QDialog) -> bool:
    """Show a dialog over the whole program and wait until it is answered; return whether with yes.

    `QDialog.exec` would end, and the typing with it, as soon as the lock takes the dialog off the screen.
    """
    order_tabs(dialog)
    short_lived = dialog.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    waiting = QEventLoop()
    dialog.finished.connect(waiting.quit)
    dialog.destroyed.connect(waiting.quit)
    dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
    dialog.show()
    waiting.exec()
    if not isValid(dialog):
        return False
    if short_lived:
        dialog.deleteLater()
    return dialog.result() == QDialog.DialogCode.Accepted
