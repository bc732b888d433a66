"""Asks for a password: hidden, shown on request, with a hint while Caps Lock is on."""

import os

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.line_button import LineButton
from ppid_desktop.gui.kit.plain import plain_label, set_tool_tip
from ppid_desktop.gui.theme import Look, Space

LEAST_LENGTH = 10


def strength_hint(password: str) -> str:
    """Return what a new password still lacks, or how good it is; length counts, composition does not."""
    if not password:
        return f"Sedikitnya {LEAST_LENGTH} karakter. Kalimat pendek mudah diingat dan kuat."
    if len(password) < LEAST_LENGTH:
        return f"Kurang {LEAST_LENGTH - len(password)} karakter lagi."
    if len(set(password)) < 5:
        return "Terlalu mudah ditebak: hampir semua karakternya sama."
    return "Kuat." if len(password) >= 16 else "Cukup. Lebih panjang lebih kuat."


def is_long_enough(password: str) -> bool:
    """Return whether a new password may be used (DESIGN section 3: at least 10 characters)."""
    return len(password) >= LEAST_LENGTH


class PasswordLine(QLineEdit):
    """A hidden line that notices Caps Lock from what is typed, and on Windows from the key itself."""

    caps_lock_noticed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoAutoUppercase)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type as usual and look at the letter's case."""
        super().keyPressEvent(event)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        noticed = caps_lock_from(event.text(), shift)
        if os.name == "nt":
            noticed = _windows_caps_lock()
        if noticed is not None:
            self.caps_lock_noticed.emit(noticed)


class PasswordEditor(QWidget):
    """A password line with *Perlihatkan*; `entered` when Enter is pressed."""

    edited = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = PasswordLine()
        self._eye = LineButton()
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._on_eye)
        self._caps = plain_label(self.tr("Caps Lock sedang menyala."), Look.CAUTION)
        self._caps.hide()
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self.line)
        row.addWidget(self._eye)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.TINY)
        layout.addLayout(row)
        layout.addWidget(self._caps)
        self.setFocusProxy(self.line)
        self._on_eye(False)
        self.set_name(self.tr("Kata sandi"))
        self.line.textChanged.connect(lambda _text: self.edited.emit())
        self.line.returnPressed.connect(self.entered)
        self.line.caps_lock_noticed.connect(self._caps.setVisible)

    def value(self) -> str:
        """Return the password exactly as typed."""
        return self.line.text()

    def clear(self) -> None:
        """Forget the password and hide the next one."""
        self.line.clear()
        self._eye.setChecked(False)

    def set_name(self, name: str) -> None:
        """Tell screen readers what this password is."""
        self.line.setAccessibleName(name)

    def take_focus(self) -> None:
        """Put the keyboard into the line and select what stands there."""
        self.line.selectAll()
        QTimer.singleShot(0, self.line, self.line.setFocus)

    def _on_eye(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        text = self.tr("Sembunyikan kata sandi") if shown else self.tr("Perlihatkan kata sandi")
        self._eye.setIcon(themed_icon(Icon.EYE_OFF if shown else Icon.EYE))
        self._eye.setAccessibleName(text)
        set_tool_tip(self._eye, text)


def caps_lock_from(typed: str, shift: bool) -> bool | None:
    """Return whether a typed letter betrays Caps Lock; None when it says nothing."""
    if len(typed) != 1 or typed.upper() == typed.lower():
        return None
    return typed.isupper() != shift


def _windows_caps_lock() -> bool:  # pragma: no cover - Windows only
    import ctypes  # not before the first paint of other systems

    caps_key = 0x14
    return bool(ctypes.CDLL("user32").GetKeyState(caps_key) & 1)
