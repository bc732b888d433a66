"""A frame around a small form that is sent by Ctrl+Enter from any of its fields."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame


class SubmitFrame(QFrame):
    """Hears the keys its fields leave over, so that no other part of the window competes for them."""

    submitted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell that the form is to be sent."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
        else:
            super().keyPressEvent(event)
