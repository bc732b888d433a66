"""Akun: the own password; for administrators all accounts and the recovery key."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import KeysChanged, PpidError
from ppid_desktop.domain.people import Employee
from ppid_desktop.domain.roles import Account, Role, UseCase
from ppid_desktop.gui.forms.settings_accounts import Ui_SettingsAccounts
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.plain import set_tool_tip, show_text
from ppid_desktop.gui.kit.tab_order import order_tabs
from ppid_desktop.gui.kit.table_model import Column, TableModel
from ppid_desktop.gui.messages import Question
from ppid_desktop.gui.one_at_a_time import OneAtATime
from ppid_desktop.gui.settings.account_dialogs import (
    AccountDialog,
    PasswordChangeDialog,
    RolesDialog,
    role_names,
)
from ppid_desktop.gui.settings.settings_page import SettingsPage
from ppid_desktop.gui.settings.settings_tools import SettingsTools
from ppid_desktop.services.accounts import Accounts

COLUMNS: tuple[Column[Account], ...] = (
    Column("Nama akun", lambda one: one.login),
    Column("Pegawai", lambda one: one.name),
    Column("Peran", lambda one: role_names(one.roles)),
    Column("Keadaan", lambda one: "Nonaktif" if one.disabled else "Aktif"),
)


class AccountsPage(SettingsPage):
    """Everything about logging in; `dialog` is the one open now, if any."""

    title = "Akun"
    icon = Icon.KEY
    needs = None

    def __init__(self, tools: SettingsTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ui = Ui_SettingsAccounts()
        self.ui.setupUi(self)
        self.dialog: AccountDialog | RolesDialog | PasswordChangeDialog | None = None
        self._keeps = tools.may(UseCase.KEEP_ACCOUNTS)
        self._recovers = tools.may(UseCase.RENEW_RECOVERY)
        self.model: TableModel[Account] = TableModel(COLUMNS, self)
        self.ui.table.show_model(self.model, (0, 4, 5, 0))
        self.ui.recoveryPanel.start(tools)
        self.ui.recoveryPanel.confirmed.connect(self.stored)
        self._set_up()
        order_tabs(self)

    def refresh(self) -> None:
        """Read accounts and recovery key again."""
        if self._keeps:
            self.tools.runner.read(self._accounts.accounts, self._show, self.show_failure, owner=self)
        if self._recovers:
            self.ui.recoveryPanel.refresh()

    def cover(self) -> None:
        """Take accounts and key off the screen."""
        self._show(())
        self.ui.recoveryPanel.cover()

    @property
    def _accounts(self) -> Accounts:
        return self.tools.services.accounts

    @property
    def _own(self) -> Account:
        return self.tools.services.session.account

    def _set_up(self) -> None:
        ui = self.ui
        show_text(ui.ownLabel, f"{self._own.name} ({self._own.login}) · {role_names(self._own.roles)}")
        ui.accountsCard.setVisible(self._keeps)
        practice = self.tools.services.session.vault.practice
        ui.recoveryPanel.setVisible(self._recovers and not practice)
        ui.ownButton.setEnabled(not practice)  # nobody types the practice workspace's password
        if practice:
            set_tool_tip(ui.ownButton, self.tr("Ruang latihan tidak memakai kata sandi."))
        for button, icon, act in (
            (ui.ownButton, Icon.KEY, self._on_own_password),
            (ui.addButton, Icon.ADD, self._on_add),
            (ui.rolesButton, Icon.USER, self._on_roles),
            (ui.passwordButton, Icon.KEY, self._on_password),
            (ui.disableButton, Icon.BLOCKED, self._on_disable),
        ):
            button.setIcon(themed_icon(icon))
            button.clicked.connect(lambda _on, go=act: go())
        ui.table.row_chosen.connect(lambda _index: self._on_roles())
        ui.table.selectionModel().selectionChanged.connect(lambda *_changes: self._show_buttons())
        self._show_buttons()

    def _chosen(self) -> Account | None:
        return self.model.row_at(self.ui.table.currentIndex())

    def _show(self, accounts: tuple[Account, ...]) -> None:
        chosen = self._chosen()
        self.model.show_rows(accounts)
        if accounts:
            wanted = chosen.id if chosen else accounts[0].id
            self.ui.table.selectRow(max(self.model.find(lambda one: one.id == wanted), 0))
        self._show_buttons()

    def _show_buttons(self) -> None:
        one = self._chosen()
        active = one is not None and not one.disabled
        self.ui.rolesButton.setEnabled(active)
        self.ui.passwordButton.setEnabled(active and one != self._own)
        self.ui.disableButton.setEnabled(active and one is not None and one.id != self._own.id)
        for button in (self.ui.rolesButton, self.ui.passwordButton, self.ui.disableButton):
            why = "" if button.isEnabled() else self._why_not(one)
            set_tool_tip(button, why)
            button.setAccessibleDescription(why)

    def _why_not(self, one: Account | None) -> str:
        if one is None:
            return self.tr("Pilih dahulu akun pada daftar.")
        if one.disabled:
            return self.tr("Akun ini sudah dinonaktifkan.")
        return self.tr("Ini akun Anda sendiri: kata sandinya diganti di atas, dan tidak dapat dinonaktifkan.")

    def _on_own_password(self) -> None:
        dialog = PasswordChangeDialog(self._own, own=True, parent=self.window())
        dialog.save_requested.connect(self._change_own_password)
        self._open(dialog)

    def _change_own_password(self, old: str, new: str) -> None:
        self._store(
            partial(self._accounts.change_own_password, old, new), self.tr("Kata sandi Anda diganti.")
        )

    def _on_add(self) -> None:
        read = self.tools.services.settings.employees
        self.tools.runner.read(read, self._ask_for_account, self.show_failure, owner=self)

    def _ask_for_account(self, people: tuple[Employee, ...]) -> None:
        taken = {one.employee_id for one in self.model.rows() if not one.disabled}
        free = [one for one in people if one.id not in taken]
        if not free:
            text = self.tr("Semua pegawai sudah memiliki akun. Tambahkan dahulu orangnya di halaman Pegawai.")
            self.tools.dialogs.inform(self, self.tr("Tidak ada pegawai tanpa akun"), text)
            return
        dialog = AccountDialog(free, self.window())
        dialog.save_requested.connect(self._add)
        self._open(dialog)

    def _add(self, employee_id: UUID, login: str, roles: frozenset[Role], password: str) -> None:
        work = partial(self._accounts.add, employee_id, login, roles, password)
        self._store(work, self.tr("Akun {0} ditambahkan.").format(login))

    def _on_roles(self) -> None:
        one = self._chosen()
        if one is not None and not one.disabled:
            dialog = RolesDialog(one, self.window())
            dialog.save_requested.connect(partial(self._set_roles, one))
            self._open(dialog)

    def _set_roles(self, one: Account, roles: frozenset[Role]) -> None:
        text = self.tr("Peran {0} disimpan; berlaku sejak masuk berikutnya.").format(one.login)
        self._store(partial(self._accounts.set_roles, one.id, roles), text)

    def _on_password(self) -> None:
        one = self._chosen()
        if one is not None:
            dialog = PasswordChangeDialog(one, own=False, parent=self.window())
            dialog.save_requested.connect(partial(self._set_password, one))
            self._open(dialog)

    def _set_password(self, one: Account, _old: str, new: str) -> None:
        text = self.tr("Kata sandi {0} diganti; Beranda memintanya memilih kata sandi sendiri.").format(
            one.login
        )
        self._store(partial(self._accounts.set_password, one.id, new), text)

    def _on_disable(self) -> None:
        one = self._chosen()
        if one is None:
            return
        question = Question(
            self.tr("Nonaktifkan akun {0}?").format(one.login),
            self.tr(
                "Akun ini tidak dapat masuk lagi, dan kata sandinya tidak lagi membuka ruang kerja. Cadangan "
                "yang sudah dibuat tetap dapat dibuka dengan kata sandi itu. Akun tidak dihapus: catatannya "
                "dalam log tetap ada. Akun ini tidak dapat diaktifkan kembali; bila orangnya kembali, "
                "buatlah akun baru dengan nama lain."
            ),
            self.tr("Nonaktifkan"),
            dangerous=True,
        )
        if self.tools.dialogs.confirm(self, question):
            text = self.tr("Akun {0} dinonaktifkan.").format(one.login)
            self._store(partial(self._accounts.disable, one.id), text)

    def _store(self, work: Callable[[], object], text: str) -> None:
        OneAtATime.of(self, self.tools.runner).write(work, partial(self._on_done, text), self._on_refused)

    def _open(self, dialog: AccountDialog | RolesDialog | PasswordChangeDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_done(self, text: str, _result: object) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.ui.noticeBar.show_notice(BannerKind.SUCCESS, text, closable=True)
        self.stored.emit()
        self.refresh()

    def _on_refused(self, error: PpidError) -> None:
        if self.dialog is not None:
            self.dialog.show_refusal(error)
        else:
            self.show_failure(error)
        if isinstance(error, KeysChanged):  # the change holds although storing it failed
            self.refresh()

    def _on_closed(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None
