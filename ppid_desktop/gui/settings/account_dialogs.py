"""The dialogs of the page Akun: a new account, other roles, another password."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.field_types import Line
from ppid_desktop.domain.people import Employee
from ppid_desktop.domain.roles import Account, Role
from ppid_desktop.gui.forms.account_dialog import Ui_AccountDialog
from ppid_desktop.gui.forms.password_change_dialog import Ui_PasswordChangeDialog
from ppid_desktop.gui.forms.roles_dialog import Ui_RolesDialog
from ppid_desktop.gui.kit.choice_editors import ChoiceEditor, ChoicesEditor, Option
from ppid_desktop.gui.kit.labelled_field import editor_for
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.settings.new_password import NewPassword

ROLE_NAMES = {
    Role.PETUGAS: "Petugas: mengerjakan langkah 1 sampai 6 dan mengajukan hasilnya kepada arsiparis",
    Role.ARSIPARIS: "Arsiparis: menerima dan menyegel arsip",
    Role.ADMINISTRATOR: "Administrator: pengaturan dan akun",
}


def role_names(roles: Iterable[Role]) -> str:
    """Return `Petugas, Arsiparis` in the order of the table of roles."""
    held = set(roles)
    return ", ".join(name.partition(":")[0] for role, name in ROLE_NAMES.items() if role in held)


class AccountDialog(QDialog):
    """Asks for a new account; `save_requested(employee id, login, roles, password)`."""

    save_requested = Signal(object, str, object, str)

    def __init__(self, people: Sequence[Employee], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AccountDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(self.tr("Tambah akun"))
        ui = self.ui
        persons = ChoiceEditor([Option(str(one.id), one.name) for one in people])
        login_help = self.tr("Nama pendek untuk masuk, misalnya arsiparis.")
        ui.employeeField.set_up("employee", self.tr("Pegawai"), persons, required=True)
        ui.loginField.set_up(
            "login", self.tr("Nama akun"), editor_for(Line(60)), help_text=login_help, required=True
        )
        ui.rolesField.set_up("roles", self.tr("Peran"), roles_editor(), required=True)
        ui.rolesField.set_value(Role.PETUGAS.value)
        self.password = NewPassword(ui.passwordEditor, ui.repeatEditor, ui.strengthLabel, self)
        ui.passwordLabel.setBuddy(ui.passwordEditor.line)
        ui.repeatLabel.setBuddy(ui.repeatEditor.line)
        ui.problemLabel.hide()
        ui.saveButton.setDefault(True)
        ui.saveButton.clicked.connect(self._on_save)
        ui.cancelButton.clicked.connect(self.reject)

    def show_refusal(self, error: PpidError) -> None:
        """Say why the account was not made."""
        self._say(f"{error.what} {error.next_step}")

    def _on_save(self) -> None:
        employee, login = self.ui.employeeField.value(), self.ui.loginField.value()
        if not employee or not login:
            self._say(self.tr("Pilih pegawai dan isi nama akunnya."))
        elif self.password.problem():
            self._say(self.password.problem())
        else:
            roles = roles_of(self.ui.rolesField.value())
            self.save_requested.emit(UUID(employee), login, roles, self.password.value())

    def _say(self, text: str) -> None:
        show_text(self.ui.problemLabel, text)
        self.ui.problemLabel.show()


class RolesDialog(QDialog):
    """Asks for the roles of one account; `save_requested(roles)`."""

    save_requested = Signal(object)

    def __init__(self, account: Account, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RolesDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(self.tr("Ubah peran"))
        show_text(self.ui.introLabel, f"{account.name} ({account.login})")
        self.ui.rolesField.set_up("roles", self.tr("Peran"), roles_editor(), required=True)
        self.ui.rolesField.set_value(";".join(role.value for role in account.roles))
        self.ui.problemLabel.hide()
        self.ui.saveButton.setDefault(True)
        self.ui.saveButton.clicked.connect(
            lambda: self.save_requested.emit(roles_of(self.ui.rolesField.value()))
        )
        self.ui.cancelButton.clicked.connect(self.reject)

    def show_refusal(self, error: PpidError) -> None:
        """Say why the roles were not changed."""
        show_text(self.ui.problemLabel, f"{error.what} {error.next_step}")
        self.ui.problemLabel.show()


class PasswordChangeDialog(QDialog):
    """Asks for another password; `save_requested(old, new)`, where `old` is empty unless it is one's own."""

    save_requested = Signal(str, str)

    def __init__(self, account: Account, own: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PasswordChangeDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.setWindowTitle(self.tr("Ganti kata sandi"))
        show_text(ui.introLabel, f"{account.name} ({account.login})")
        ui.oldPanel.setVisible(own)
        ui.oldEditor.set_name(self.tr("Kata sandi sekarang"))
        self.password = NewPassword(ui.passwordEditor, ui.repeatEditor, ui.strengthLabel, self)
        for label, editor in (
            (ui.oldLabel, ui.oldEditor),
            (ui.passwordLabel, ui.passwordEditor),
            (ui.repeatLabel, ui.repeatEditor),
        ):
            label.setBuddy(editor.line)
        ui.problemLabel.hide()
        ui.saveButton.setDefault(True)
        ui.saveButton.clicked.connect(self._on_save)
        ui.cancelButton.clicked.connect(self.reject)

    def show_refusal(self, error: PpidError) -> None:
        """Say why the password was not changed."""
        self.ui.oldEditor.clear()
        self._say(f"{error.what} {error.next_step}")

    def _on_save(self) -> None:
        if self.password.problem():
            self._say(self.password.problem())
        else:
            self.ui.problemLabel.hide()
            self.save_requested.emit(self.ui.oldEditor.value(), self.password.value())

    def _say(self, text: str) -> None:
        show_text(self.ui.problemLabel, text)
        self.ui.problemLabel.show()


def roles_editor() -> ChoicesEditor:
    """Return ticks for the three roles."""
    return ChoicesEditor([Option(role.value, name) for role, name in ROLE_NAMES.items()])


def roles_of(codes: str) -> frozenset[Role]:
    """Return the ticked roles."""
    return frozenset(role for role in Role if role.value in codes.split(";"))
