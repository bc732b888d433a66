"""Covers the work while nobody is there; the same person's password brings it back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.gui.forms.lock_view import Ui_LockView
from ppid_desktop.gui.icons import Icon, Tone
from ppid_desktop.gui.kit.plain import show_text

_ICON_SIZE = 40


class LockView(QWidget):
    """Emits `unlock_requested(password)` and `switch_requested()`."""

    unlock_requested = Signal(str)
    switch_requested = Signal()

    def __init__(self, account: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_LockView()
        self.ui.setupUi(self)
        self.ui.iconLabel.show_icon(Icon.LOCK, Tone.ACCENT, _ICON_SIZE)
        show_text(self.ui.accountLabel, self.tr("Kata sandi {0}").format(account))
        self.ui.accountLabel.setBuddy(self.ui.passwordEditor.line)
        self.ui.passwordEditor.set_name(self.ui.accountLabel.text())
        self._busy = False
        self.ui.unlockButton.clicked.connect(self._on_unlock)
        self.ui.passwordEditor.entered.connect(self._on_unlock)
        self.ui.passwordEditor.edited.connect(lambda: self._show_problem(""))
        self.ui.switchButton.clicked.connect(self.switch_requested)
        self._show_problem("")

    def take_focus(self) -> None:
        """Put the keyboard into the password."""
        self.ui.passwordEditor.take_focus()

    def show_refusal(self, text: str) -> None:
        """Say why it did not open; the password must be typed anew."""
        self._set_busy(False)
        self.ui.passwordEditor.clear()
        self._show_problem(text)
        self.take_focus()

    def _on_unlock(self) -> None:
        password = self.ui.passwordEditor.value()
        if self._busy:
            return
        if not password:
            self._show_problem(self.tr("Isi kata sandi terlebih dahulu."))
            return
        self._set_busy(True)
        self.unlock_requested.emit(password)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.ui.unlockButton.setText(self.tr("Membuka...") if busy else self.tr("Buka kunci"))
        self.ui.unlockButton.setEnabled(not busy)
        self.ui.passwordEditor.setEnabled(not busy)

    def _show_problem(self, text: str) -> None:
        show_text(self.ui.problemLabel, text)
        self.ui.problemLabel.setVisible(bool(text))
