"""Every dialog of settings, archive and entrance: named, reachable, unclipped, no taller than the screen."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QDialog

from ppid_desktop.domain.archive import ArchiveFile, CodeEntry, EventKind
from ppid_desktop.domain.code_list import CodeList
from ppid_desktop.domain.people import Employee, RolePeriod
from ppid_desktop.domain.roles import Account, Role
from ppid_desktop.domain.terms import OfficialRole
from ppid_desktop.gui.app.recovery_login_dialog import RecoveryLoginDialog
from ppid_desktop.gui.archive.archive_file_dialog import ArchiveFileDialog
from ppid_desktop.gui.archive.event_dialog import EventDialog
from ppid_desktop.gui.settings.account_dialogs import AccountDialog, PasswordChangeDialog, RolesDialog
from ppid_desktop.gui.settings.code_import_dialog import CodeImportDialog
from ppid_desktop.gui.settings.employee_dialog import EmployeeDialog
from ppid_desktop.gui.theme import Space
from tests.gui.accessibility import (
    assert_everything_has_a_name,
    assert_keyboard_reaches_everything,
    assert_nothing_is_clipped,
)
from tests.gui.workplace import Workplace

DAY = date(2026, 3, 2)
PERSON = Employee(uuid4(), "Pegawai <b>Contoh</b> & Rekan", roles=(RolePeriod(OfficialRole.PETUGAS),) * 6)
ACCOUNT = Account(uuid4(), "petugas", PERSON.id, PERSON.name, frozenset({Role.PETUGAS}))
CODES = CodeList(
    tuple(CodeEntry(f"100.{number}", f"Kode {number}") for number in range(50)),
    ("Baris 3: masa aktif tidak dapat dibaca; isilah di aplikasi.",),
)

DIALOGS: dict[str, Callable[[], QDialog]] = {
    "pegawai baru": lambda: EmployeeDialog(DAY),
    "pegawai dengan banyak peran": lambda: EmployeeDialog(DAY, PERSON),
    "akun baru": lambda: AccountDialog([PERSON]),
    "peran": lambda: RolesDialog(ACCOUNT),
    "kata sandi sendiri": lambda: PasswordChangeDialog(ACCOUNT, own=True),
    "kata sandi orang lain": lambda: PasswordChangeDialog(ACCOUNT, own=False),
    "impor kode": lambda: CodeImportDialog(CODES, 3),
    "impor kode tanpa isi": lambda: CodeImportDialog(replace(CODES, entries=()), 0),
    "peristiwa": lambda: EventDialog(lambda: DAY, "Arsiparis Contoh"),
    "pindaian": lambda: EventDialog(lambda: DAY, "Arsiparis Contoh", kind=EventKind.PINDAIAN),
    "berkas arsip": lambda: ArchiveFileDialog(ArchiveFile(uuid4(), "0001", "100", "Berkas & contoh")),
    "kunci pemulihan": lambda: RecoveryLoginDialog("petugas"),
}


@pytest.mark.parametrize("make", DIALOGS.values(), ids=list(DIALOGS))
def test_a_dialog_is_named_reachable_and_fits(workplace: Workplace, make: Callable[[], QDialog]) -> None:
    dialog = make()
    workplace.qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    workplace.qtbot.waitUntil(dialog.isActiveWindow)
    workplace.settle()
    assert dialog.height() <= dialog.screen().availableSize().height()
    assert_everything_has_a_name(dialog)
    assert_keyboard_reaches_everything(dialog)
    assert_nothing_is_clipped(dialog)
    dialog.resize(dialog.width(), 420)  # a small screen at 150 percent
    workplace.settle()
    assert dialog.height() <= 460
    assert_keyboard_reaches_everything(dialog)


def test_a_dialog_grows_with_its_form_so_that_what_was_added_is_seen(workplace: Workplace) -> None:
    dialog = EmployeeDialog(DAY)
    workplace.qtbot.addWidget(dialog)
    dialog.show()
    workplace.settle()
    before = dialog.height()
    dialog.ui.addRoleButton.click()
    workplace.qtbot.waitUntil(lambda: dialog.height() > before)
    row = dialog.rows[0]
    workplace.qtbot.waitUntil(lambda: row.visibleRegion().boundingRect() == row.rect())
    row.ui.removeButton.click()
    workplace.qtbot.waitUntil(lambda: dialog.height() == before)
    apart = dialog.ui.kindRow.y() - dialog.ui.nameField.geometry().bottom()
    assert apart <= 2 * Space.MEDIUM
