"""Asks who works: account and password, the waiting after failures, the way back with the recovery key."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.text import clean_line
from ppid_desktop.gui.forms.login_view import Ui_LoginView
from ppid_desktop.gui.icons import Icon, Tone
from ppid_desktop.gui.kit.plain import show_text

_ICON_SIZE = 40


class LoginView(QWidget):
    """Emits `login_requested(login, password)`, or which other way the person takes."""

    login_requested = Signal(str, str)
    recovery_requested = Signal()
    restore_requested = Signal()
    other_requested = Signal()  # a workspace in another folder

    def __init__(
        self, logins: Sequence[str], office: str = "", last: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_LoginView()
        self.ui.setupUi(self)
        self.ui.iconLabel.show_icon(Icon.SHIELD, Tone.ACCENT, _ICON_SIZE)
        self._offer(logins, last)
        show_text(self.ui.officeLabel, office)
        self.ui.officeLabel.setVisible(bool(office))
        self.ui.passwordLabel.setBuddy(self.ui.passwordEditor.line)
        self._seconds = 0
        self._busy = False
        self._countdown = QTimer(self)
        self._countdown.setInterval(1000)
        self._countdown.timeout.connect(self._on_second)
        self.ui.loginButton.clicked.connect(self._on_login)
        self.ui.passwordEditor.entered.connect(self._on_login)
        self.ui.recoveryButton.clicked.connect(self.recovery_requested)
        self.ui.restoreButton.clicked.connect(self.restore_requested)
        self.ui.otherButton.clicked.connect(self.other_requested)
        self.ui.passwordEditor.edited.connect(self._forget_problem)
        self._show_problem("")

    def _offer(self, logins: Sequence[str], last: str) -> None:
        """Let an account be chosen; it is typed only where none is known, so that nothing is mistyped."""
        combo = self.ui.accountCombo
        combo.addItems(list(logins))
        combo.setEditable(not logins)
        combo.setCurrentIndex(max(combo.findText(last), 0))
        if not logins:
            combo.setCurrentText(last)

    def take_focus(self) -> None:
        """Put the keyboard where the person types next."""
        if self.ui.accountCombo.currentText():
            self.ui.passwordEditor.take_focus()
        else:
            self.ui.accountCombo.setFocus()

    def set_busy(self, busy: bool) -> None:
        """Show that the key is being derived (about half a second)."""
        self._busy = busy
        self.ui.loginButton.setText(self.tr("Membuka...") if busy else self.tr("Masuk"))
        self._enable()

    def show_refusal(self, text: str) -> None:
        """Say why it did not open; the password must be typed anew."""
        self.set_busy(False)
        self.ui.passwordEditor.clear()
        self._show_problem(text)
        self.take_focus()

    def start_wait(self, seconds: int) -> None:
        """Take no password for `seconds`, counting down."""
        self.set_busy(False)
        self.ui.passwordEditor.clear()
        self._seconds = seconds
        self._show_wait()
        self._countdown.start()
        self._enable()

    def _on_login(self) -> None:
        login = clean_line(self.ui.accountCombo.currentText())
        password = self.ui.passwordEditor.value()
        if self._busy or self._seconds:
            return
        if not login or not password:
            self._show_problem(self.tr("Isi akun dan kata sandi terlebih dahulu."))
            return
        self.set_busy(True)
        self._show_problem("")
        self.login_requested.emit(login, password)

    def _on_second(self) -> None:
        self._seconds -= 1
        if self._seconds > 0:
            self._show_wait()
            return
        self._countdown.stop()
        self._seconds = 0
        self._show_problem("")
        self._enable()
        self.take_focus()

    def _show_wait(self) -> None:
        text = self.tr("Terlalu banyak percobaan yang gagal. Silakan coba lagi dalam {0} detik.")
        self._show_problem(text.format(self._seconds))

    def _enable(self) -> None:
        free = not self._busy and not self._seconds
        for widget in (self.ui.loginButton, self.ui.passwordEditor, self.ui.accountCombo):
            widget.setEnabled(free)
        for link in (self.ui.recoveryButton, self.ui.restoreButton, self.ui.otherButton):
            link.setEnabled(not self._busy)  # they lead to another folder than the one that is being opened

    def _forget_problem(self) -> None:
        if not self._seconds and self.ui.passwordEditor.value():
            self._show_problem("")

    def _show_problem(self, text: str) -> None:
        show_text(self.ui.problemLabel, text)
        self.ui.problemLabel.setVisible(bool(text))
        self.ui.passwordEditor.line.setAccessibleDescription(text)
