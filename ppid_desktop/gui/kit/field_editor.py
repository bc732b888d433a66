"""What every field editor promises, whatever widget it uses inside."""

from abc import abstractmethod

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.field_types import FieldType

_OWN_POPUPS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)


class FieldEditor(QWidget):
    """Edits one value as canonical text: what the field type's `encode` writes and its `parse` reads.

    Empty text is the empty value. `edited` follows every change a person makes, `left` the moment to store:
    the focus has gone elsewhere, or a choice is complete. `set_value` emits neither and keeps cursor and
    undo when nothing differs.
    """

    edited = Signal(str)
    left = Signal()

    def __init__(self, field_type: FieldType, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field_type = field_type

    @abstractmethod
    def value(self) -> str:
        """Return the canonical text, or what was typed where that cannot be read (see `problem`)."""

    @abstractmethod
    def set_value(self, text: str) -> None:
        """Show a stored canonical text."""

    @abstractmethod
    def set_read_only(self, read_only: bool) -> None:
        """Let the value be seen and copied but not changed."""

    @abstractmethod
    def focus_target(self) -> QWidget:
        """Return the widget inside that takes the keyboard, for buddies, tab order and accessible names."""

    def problem(self) -> str:
        """Return why what stands there cannot be read as the field's type, or an empty string."""
        try:
            self.field_type.parse(self.value())
        except InvalidValue as mistake:
            return f"{mistake.what} {mistake.next_step}"
        return ""

    def set_names(self, name: str, description: str) -> None:
        """Tell screen readers the field's name and its help and problem texts."""
        self.focus_target().setAccessibleName(name)
        self.focus_target().setAccessibleDescription(description)

    def mark_problem(self, wrong: bool) -> None:
        """Show by the frame whether something is wrong (the words stand under the field)."""
        target = self.focus_target()
        if bool(target.property("problem")) == wrong:
            return
        target.setProperty("problem", wrong)
        target.style().unpolish(target)
        target.style().polish(target)

    def _hold(self, *widgets: QWidget, stretch: bool = True) -> QHBoxLayout:
        """Lay the inner widgets side by side and send the keyboard to the first; return the row."""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            layout.addWidget(widget)
        if not stretch:
            layout.addStretch(1)
        self.setFocusProxy(self.focus_target())
        return layout

    def _focus_went(self, event: QFocusEvent) -> None:
        """Emit `left` unless the focus only went to a popup or a sibling inside this editor."""
        if event.reason() not in _OWN_POPUPS:
            QTimer.singleShot(0, self, self._emit_left_if_outside)

    def _emit_left_if_outside(self) -> None:
        holder = QApplication.focusWidget()
        if holder is None or not self.isAncestorOf(holder):
            self.left.emit()
