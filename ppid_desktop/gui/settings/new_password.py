"""A new password typed twice: how good it is, and why it cannot be used yet."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel

from ppid_desktop.gui.kit.password_editor import PasswordEditor, is_long_enough, strength_hint
from ppid_desktop.gui.kit.plain import show_text


class NewPassword(QObject):
    """Watches two password editors of a form."""

    edited = Signal()

    def __init__(
        self, first: PasswordEditor, again: PasswordEditor, hint: QLabel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._first, self._again, self._hint = first, again, hint
        again.set_name(self.tr("Ulangi kata sandi"))
        first.edited.connect(self._on_edited)
        again.edited.connect(self._on_edited)
        self._on_edited()

    def value(self) -> str:
        """Return the password as typed first."""
        return self._first.value()

    def problem(self) -> str:
        """Return why it cannot be used, or an empty string."""
        if not is_long_enough(self._first.value()):
            return self.tr("Kata sandi kurang dari 10 karakter.")
        same = self._first.value() == self._again.value()
        return "" if same else self.tr("Kedua kata sandi tidak sama.")

    def forget(self) -> None:
        """Clear both."""
        self._first.clear()
        self._again.clear()

    def _on_edited(self) -> None:
        show_text(self._hint, strength_hint(self._first.value()))
        self.edited.emit()
