"""Third page of the first run: the first account and its owner."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.terms import EmploymentKind
from ppid_desktop.gui.forms.first_run_account import Ui_FirstRunAccount
from ppid_desktop.gui.kit.choice_editors import ChoiceEditor, options_of
from ppid_desktop.gui.kit.nip_field import NipField
from ppid_desktop.gui.kit.password_editor import is_long_enough, strength_hint
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.text_editors import LineEditor
from ppid_desktop.gui.shell.ports import FirstAccount


class AccountPage(QWidget):
    """`changed` when something was written; `problem` tells what is still missing."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        """Take today's date, against which a NIP is checked."""
        super().__init__(parent)
        self.ui = Ui_FirstRunAccount()
        self.ui.setupUi(self)
        self._today = today
        self._set_up_fields()
        self.ui.passwordLabel.setBuddy(self.ui.passwordEditor.line)
        self.ui.repeatLabel.setBuddy(self.ui.repeatEditor.line)
        self.ui.repeatEditor.set_name(self.tr("Ulangi kata sandi"))
        self.ui.passwordEditor.edited.connect(self._on_password)
        self.ui.repeatEditor.edited.connect(self._on_password)
        self._on_password()

    def account(self) -> FirstAccount:
        """Return what is written."""
        return FirstAccount(
            name=self.ui.nameField.value(),
            position=self.ui.positionField.value(),
            kind=self._nip.kind(),
            nip=self._nip.digits(),
            login=self.ui.loginField.value(),
            password=self.ui.passwordEditor.value(),
        )

    def problem(self) -> str:
        """Return the first thing that is missing, or an empty string."""
        for field in (self.ui.nameField, self.ui.positionField, self.ui.loginField):
            if not field.value():
                return self.tr("{0} belum diisi.").format(field.name)
        if wrong := self._nip.problem():
            return wrong
        if not is_long_enough(self.ui.passwordEditor.value()):
            return self.tr("Kata sandi kurang dari 10 karakter.")
        if self.ui.passwordEditor.value() != self.ui.repeatEditor.value():
            return self.tr("Kedua kata sandi belum sama.")
        return ""

    def forget_passwords(self) -> None:
        """Clear both passwords."""
        self.ui.passwordEditor.clear()
        self.ui.repeatEditor.clear()

    def take_focus(self) -> None:
        """Put the keyboard into the first empty field."""
        fields = (self.ui.nameField, self.ui.positionField, self.ui.loginField)
        empty = next((field for field in fields if not field.value()), None)
        if empty is not None:
            empty.take_focus()
        else:
            self.ui.passwordEditor.take_focus()

    def _set_up_fields(self) -> None:
        ui = self.ui
        ui.nameField.set_up("name", self.tr("Nama dan gelar"), LineEditor(), required=True)
        ui.positionField.set_up("position", self.tr("Jabatan"), LineEditor(), required=True)
        kinds = ChoiceEditor(options_of(EmploymentKind), empty_label=self.tr("(pilih)"))
        ui.kindField.set_up("kind", self.tr("Jenis pegawai"), kinds, required=True)
        ui.kindField.set_value(EmploymentKind.PNS.code)
        self._nip = NipField(ui.kindField, ui.nipField, self._today, self)
        login_help = self.tr("Nama pendek untuk masuk, misalnya petugas.")
        ui.loginField.set_up("login", self.tr("Nama akun"), LineEditor(), help_text=login_help, required=True)
        for field in (ui.nameField, ui.positionField, ui.kindField, ui.nipField, ui.loginField):
            field.edited.connect(lambda _value: self.changed.emit())

    def _on_password(self) -> None:
        password, repeated = self.ui.passwordEditor.value(), self.ui.repeatEditor.value()
        show_text(self.ui.strengthLabel, strength_hint(password))
        differs = bool(repeated) and not password.startswith(repeated)
        show_text(self.ui.repeatProblemLabel, self.tr("Belum sama dengan yang di atas.") if differs else "")
        self.ui.repeatProblemLabel.setVisible(differs)
        self.changed.emit()
