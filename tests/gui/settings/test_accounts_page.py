"""Akun: passwords, roles, disabling, and the recovery key, against the real key slots."""

from uuid import uuid4

import pytest

from ppid_desktop.domain.errors import DiskFull, KeysChanged, NotAllowed, PpidError, WrongPassword
from ppid_desktop.domain.people import Employee
from ppid_desktop.domain.roles import Account, Role
from ppid_desktop.domain.terms import EmploymentKind
from ppid_desktop.gui.settings.account_dialogs import AccountDialog, PasswordChangeDialog, RolesDialog
from ppid_desktop.gui.settings.accounts_page import AccountsPage
from tests.gui.settings.conftest import SettingsBench
from tests.gui.workplace import typed_into
from tests.services.test_accounts import FillsUp

OLD, NEW = "kata sandi contoh", "kata sandi lain sekali"


@pytest.fixture
def page(bench: SettingsBench) -> AccountsPage:
    settings = bench.workplace.services.settings
    settings.save_employee(Employee(uuid4(), "Arsiparis Contoh", EmploymentKind.NON_ASN))
    page = AccountsPage(bench.tools())
    bench.show(page)
    return page


def accounts(bench: SettingsBench) -> dict[str, Account]:
    bench.settle()
    return {one.login: one for one in bench.workplace.services.accounts.accounts()}


def opens(bench: SettingsBench, login: str, password: str) -> bool:
    workspaces = bench.workplace.wiring.workspaces
    account = accounts(bench)[login]
    try:
        workspaces.check_password(bench.workplace.services.session.vault, account, password)
    except PpidError:
        return False
    return True


def add_archivist(bench: SettingsBench, page: AccountsPage) -> None:
    page.ui.addButton.click()
    bench.settle()
    dialog = page.dialog
    assert isinstance(dialog, AccountDialog)
    person = next(
        one for one in bench.workplace.services.settings.employees() if one.name == "Arsiparis Contoh"
    )
    dialog.ui.employeeField.set_value(str(person.id))
    typed_into(dialog.ui.loginField, "arsiparis")
    dialog.ui.rolesField.set_value(Role.ARSIPARIS.value)
    dialog.ui.passwordEditor.line.setText(OLD)
    dialog.ui.repeatEditor.line.setText(OLD)
    dialog.ui.saveButton.click()
    bench.settle()


def select(page: AccountsPage, login: str) -> None:
    page.ui.table.selectRow(page.model.find(lambda one: one.login == login))


def test_a_person_without_an_account_gets_one(bench: SettingsBench, page: AccountsPage) -> None:
    add_archivist(bench, page)
    assert accounts(bench)["arsiparis"].roles == {Role.ARSIPARIS}
    assert opens(bench, "arsiparis", OLD)
    assert page.dialog is None
    assert page.model.rowCount() == 2


def test_only_people_without_an_account_are_offered(bench: SettingsBench, page: AccountsPage) -> None:
    add_archivist(bench, page)
    page.ui.addButton.click()
    bench.settle()
    assert page.dialog is None
    assert "Tidak ada pegawai tanpa akun" in bench.workplace.dialogs.informed[0]


def test_what_is_missing_in_a_new_account_is_said_there(bench: SettingsBench, page: AccountsPage) -> None:
    page.ui.addButton.click()
    bench.settle()
    dialog = page.dialog
    assert isinstance(dialog, AccountDialog)
    dialog.ui.saveButton.click()
    assert "Pilih pegawai" in dialog.ui.problemLabel.text()
    dialog.ui.employeeField.set_value(dialog.ui.employeeField.editor.combo.itemData(1))  # type: ignore[attr-defined]
    typed_into(dialog.ui.loginField, "petugas")
    dialog.ui.passwordEditor.line.setText(OLD)
    dialog.ui.repeatEditor.line.setText("lain")
    dialog.ui.saveButton.click()
    assert "tidak sama" in dialog.ui.problemLabel.text()
    dialog.ui.repeatEditor.line.setText(OLD)
    dialog.ui.saveButton.click()
    bench.settle()
    assert dialog.isVisible()  # the login name is in use
    assert dialog.ui.problemLabel.text()


def test_ones_own_password_needs_the_old_one(bench: SettingsBench, page: AccountsPage) -> None:
    page.ui.ownButton.click()
    dialog = page.dialog
    assert isinstance(dialog, PasswordChangeDialog)
    dialog.ui.oldEditor.line.setText("bukan ini tadi")
    dialog.ui.passwordEditor.line.setText(NEW)
    dialog.ui.repeatEditor.line.setText(NEW)
    dialog.ui.saveButton.click()
    bench.settle()
    assert "tidak cocok" in dialog.ui.problemLabel.text()
    dialog.ui.oldEditor.line.setText(OLD)
    dialog.ui.saveButton.click()
    bench.settle()
    assert page.dialog is None
    assert opens(bench, "petugas", NEW)
    assert not opens(bench, "petugas", OLD)


def test_another_account_gets_roles_and_a_password(bench: SettingsBench, page: AccountsPage) -> None:
    add_archivist(bench, page)
    select(page, "arsiparis")
    page.ui.rolesButton.click()
    dialog = page.dialog
    assert isinstance(dialog, RolesDialog)
    dialog.ui.rolesField.set_value(f"{Role.ARSIPARIS.value};{Role.PETUGAS.value}")
    dialog.ui.saveButton.click()
    assert accounts(bench)["arsiparis"].roles == {Role.ARSIPARIS, Role.PETUGAS}
    select(page, "arsiparis")
    page.ui.passwordButton.click()
    change = page.dialog
    assert isinstance(change, PasswordChangeDialog)
    assert not change.ui.oldPanel.isVisible()
    change.ui.passwordEditor.line.setText(NEW)
    change.ui.repeatEditor.line.setText(NEW)
    change.ui.saveButton.click()
    bench.settle()
    assert opens(bench, "arsiparis", NEW)


def test_the_last_administrator_stays_one(bench: SettingsBench, page: AccountsPage) -> None:
    select(page, "petugas")
    page.ui.rolesButton.click()
    dialog = page.dialog
    assert isinstance(dialog, RolesDialog)
    dialog.ui.rolesField.set_value(Role.PETUGAS.value)
    dialog.ui.saveButton.click()
    bench.settle()
    assert "administrator" in dialog.ui.problemLabel.text()
    assert Role.ADMINISTRATOR in accounts(bench)["petugas"].roles


def test_disabling_is_asked_first_and_closes_the_way_in(bench: SettingsBench, page: AccountsPage) -> None:
    add_archivist(bench, page)
    select(page, "petugas")
    assert not page.ui.disableButton.isEnabled()  # nobody locks themselves out
    select(page, "arsiparis")
    bench.workplace.dialogs.agrees = False
    page.ui.disableButton.click()
    assert not accounts(bench)["arsiparis"].disabled
    bench.workplace.dialogs.agrees = True
    page.ui.disableButton.click()
    assert accounts(bench)["arsiparis"].disabled
    assert not opens(bench, "arsiparis", OLD)
    select(page, "arsiparis")
    assert not page.ui.rolesButton.isEnabled()


def test_a_closing_that_holds_though_the_disk_took_no_entry_shows_the_account_closed_at_once(
    bench: SettingsBench, page: AccountsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_archivist(bench, page)
    select(page, "arsiparis")
    disk = FillsUp(monkeypatch)
    page.ui.disableButton.click()
    bench.settle()
    disk.full = False
    assert isinstance(bench.workplace.dialogs.errors[0], KeysChanged)
    assert [one.disabled for one in page.model.rows() if one.login == "arsiparis"] == [True]
    assert not page.ui.disableButton.isEnabled()


def test_a_drive_that_has_gone_is_told_once(
    bench: SettingsBench, page: AccountsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_given: object) -> None:
        raise DiskFull

    add_archivist(bench, page)
    select(page, "arsiparis")
    for act in ("disable", "accounts"):
        monkeypatch.setattr(bench.workplace.services.accounts, act, gone)
    page.ui.disableButton.click()
    bench.settle()
    assert [type(error) for error in bench.workplace.dialogs.errors] == [DiskFull]


def test_the_recovery_sheet_is_printed_again_and_confirmed(bench: SettingsBench, page: AccountsPage) -> None:
    panel = page.ui.recoveryPanel
    assert panel.ui.confirmPanel.isVisible()
    panel.ui.printButton.click()
    groups = bench.recovery_keys[0].split("-")
    asked = [
        int(field.name.removeprefix("Kelompok ke-")) for field in (panel.ui.firstField, panel.ui.secondField)
    ]
    panel.ui.firstField.set_value("SALAH")
    panel.ui.confirmButton.click()
    assert "tidak sama" in panel.ui.problemLabel.text()
    panel.ui.firstField.set_value(groups[asked[0] - 1].lower())
    panel.ui.secondField.set_value(groups[asked[1] - 1])
    panel.ui.confirmButton.click()
    bench.settle()
    assert "sudah dikonfirmasi" in panel.ui.stateLabel.text()
    assert not panel.ui.confirmPanel.isVisible()


def test_a_renewed_key_opens_and_the_old_one_does_not(bench: SettingsBench, page: AccountsPage) -> None:
    panel = page.ui.recoveryPanel
    panel.ui.printButton.click()
    panel.ui.renewButton.click()
    bench.settle()
    old, new = bench.recovery_keys
    place = bench.workplace
    place.wiring.sessions.log_out(place.services.session)
    with pytest.raises(WrongPassword):
        place.wiring.sessions.recover(place.folder, old, "petugas", NEW)
    session = place.wiring.sessions.recover(place.folder, new, "petugas", NEW)
    place.services = place.wiring.services_for(session)
    assert panel.ui.confirmPanel.isVisible()


def test_renewing_is_asked_first(bench: SettingsBench, page: AccountsPage) -> None:
    bench.workplace.dialogs.agrees = False
    page.ui.recoveryPanel.ui.renewButton.click()
    bench.settle()
    assert bench.recovery_keys == []


def test_others_only_change_their_own_password(bench: SettingsBench) -> None:
    page = AccountsPage(bench.tools(Role.PETUGAS))
    bench.show(page)
    assert page.ui.ownButton.isVisible()
    assert not page.ui.accountsCard.isVisible()
    assert not page.ui.recoveryPanel.isVisible()
    assert bench.workplace.dialogs.errors == []
    with pytest.raises(NotAllowed):
        bench.tools(Role.PETUGAS).services.accounts.accounts()


def test_covering_forgets_accounts_and_key(bench: SettingsBench, page: AccountsPage) -> None:
    page.cover()
    assert page.model.rowCount() == 0
    page.ui.recoveryPanel.ui.printButton.click()
    assert bench.recovery_keys == []
