"""The way back in with the printed recovery key: account, key, and a new password typed twice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from ppid_desktop.domain.field_types import Line
from ppid_desktop.gui.forms.recovery_login_dialog import Ui_RecoveryLoginDialog
from ppid_desktop.gui.kit.labelled_field import editor_for
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.settings.new_password import NewPassword


class RecoveryLoginDialog(QDialog):
    """Emits `recovery_requested(login, key, new password)`; stays open until it is accepted or given up."""

    recovery_requested = Signal(str, str, str)

    def __init__(self, login: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RecoveryLoginDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.setWindowTitle(self.tr("Masuk dengan kunci pemulihan"))
        help_text = self.tr("Delapan kelompok berisi lima tanda; huruf besar dan kecil sama saja.")
        ui.loginField.set_up("login", self.tr("Nama akun"), editor_for(Line(60)), required=True)
        ui.keyField.set_up(
            "key", self.tr("Kunci pemulihan"), editor_for(Line(200)), help_text=help_text, required=True
        )
        ui.loginField.set_value(login)
        self.password = NewPassword(ui.passwordEditor, ui.repeatEditor, ui.strengthLabel, self)
        ui.passwordLabel.setBuddy(ui.passwordEditor.line)
        ui.repeatLabel.setBuddy(ui.repeatEditor.line)
        ui.problemLabel.hide()
        ui.saveButton.setDefault(True)
        ui.saveButton.clicked.connect(self._on_login)
        ui.cancelButton.clicked.connect(self.reject)
        (ui.keyField if login else ui.loginField).take_focus()

    def show_refusal(self, text: str) -> None:
        """Say why it did not open; what was typed stays."""
        self._set_busy(False)
        show_text(self.ui.problemLabel, text)
        self.ui.problemLabel.show()

    def _on_login(self) -> None:
        login, key = self.ui.loginField.value(), self.ui.keyField.value()
        if not login or not key:
            self.show_refusal(self.tr("Isi nama akun dan kunci pemulihan."))
        elif self.password.problem():
            self.show_refusal(self.password.problem())
        else:
            self.ui.problemLabel.hide()
            self._set_busy(True)
            self.recovery_requested.emit(login, key, self.password.value())

    def _set_busy(self, busy: bool) -> None:
        for button in (self.ui.saveButton, self.ui.cancelButton):
            button.setEnabled(not busy)
        self.ui.saveButton.setText(self.tr("Membuka...") if busy else self.tr("Masuk"))
