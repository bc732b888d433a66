"""Backups in the running program: read from the work and from the login, and going on in what came back."""

from pathlib import Path

import pytest

from ppid_desktop.domain.backups import WayIn
from ppid_desktop.gui.restore.restore_dialog import RestoreDialog
from ppid_desktop.gui.settings.backups_page import BackupsPage
from ppid_desktop.gui.settings.settings_view import SettingsView
from ppid_desktop.gui.shell.first_run import FirstRunView
from ppid_desktop.gui.shell.login_view import LoginView
from ppid_desktop.storage.backup.store import BackupStore
from tests.gui.app.conftest import PASSWORD, Program
from tests.storage.conftest import CHEAP_KDF


@pytest.fixture
def place(program: Program, tmp_path: Path) -> Path:
    """A place with one backup of the person's workspace, in which two records are made; one came later."""
    wiring = program.wiring
    wiring.__dict__["backup_store"] = BackupStore(wiring.clock, wiring.folders, CHEAP_KDF)
    program.make_workspace()
    folder = tmp_path / "cadangan"
    folder.mkdir()
    session = wiring.sessions.login(program.folder, "petugas", PASSWORD)
    services = wiring.services_for(session)
    services.records.create("Bagian Contoh", "Laporan dalam cadangan")
    services.backups.choose_place(folder)
    services.backups.make(lambda _done, _total: None, lambda: False)
    services.records.create("Bagian Contoh", "Laporan sesudahnya")
    wiring.sessions.log_out(session)
    return folder


def restore_dialog(program: Program, place: Path) -> RestoreDialog:
    """Return the assistant that was opened before the login, showing what lies at a place."""
    desk = program.conductor.entrance.restore
    assert desk is not None
    dialog = desk.dialog
    assert isinstance(dialog, RestoreDialog)
    dialog.show_place(place)
    program.wait(lambda: dialog.ui.accountCombo.count() == 1)
    return dialog


def titles(program: Program) -> list[str]:
    return [row.title for row in program.services.work.in_work()]


def test_a_backup_is_read_from_the_login_and_leaving_leads_back(program: Program, place: Path) -> None:
    program.start(program.folder)
    program.front(LoginView).ui.restoreButton.click()
    dialog = restore_dialog(program, place)
    dialog.ui.passwordEditor.line.setText(PASSWORD)
    dialog.ui.readButton.click()
    program.wait(lambda: program.conductor.window.work is not None)
    program.settle()
    assert titles(program) == ["Laporan dalam cadangan"]
    assert "baca-saja" in program.work.ui.practiceBanner.ui.textLabel.text()
    assert program.wiring.known_workspace != place
    for number in range(6):
        program.work.open(("home", "work", "archive", "sop", "log", "settings")[number])
        program.settle()
    assert program.dialogs.errors == []
    program.work.ui.switchButton.click()
    program.front(LoginView)


def test_at_a_new_pc_what_was_restored_is_opened_and_another_workspace_is_found_from_the_login(
    program: Program, place: Path, tmp_path: Path
) -> None:
    program.start()
    program.front(FirstRunView).office_page.ui.restoreButton.click()
    dialog = restore_dialog(program, place)
    dialog._show_target(tmp_path / "pulih")
    dialog.ui.passwordEditor.line.setText(PASSWORD)
    dialog.ui.restoreButton.click()
    view = program.front(LoginView)
    assert program.dialogs.questions == []  # there is nothing to stay in
    assert "yang lama" not in program.dialogs.informed[-1]
    assert program.conductor.entrance._folder == tmp_path / "pulih"
    program.dialogs.folder = program.folder
    view.ui.otherButton.click()
    program.wait(lambda: program.front(LoginView) is not view)
    assert program.conductor.entrance._folder == program.folder


def test_a_backup_is_read_from_the_work_and_leaving_leads_to_the_workspace(
    program: Program, place: Path
) -> None:
    program.start(program.folder)
    program.log_in()
    settings = program.work.open("settings")
    assert isinstance(settings, SettingsView)
    page = settings.open_page(BackupsPage)
    assert isinstance(page, BackupsPage)
    program.settle()
    page.ui.restoreButton.click()
    dialog = program.conductor.window.findChild(RestoreDialog) or page.findChild(RestoreDialog)
    assert dialog is not None
    program.wait(lambda: dialog.ui.accountCombo.count() == 1)
    dialog.ui.passwordEditor.line.setText(PASSWORD)
    first = program.workplace
    dialog.ui.readButton.click()
    program.wait(lambda: program.conductor.workplace not in (None, first))
    program.wait(lambda: program.conductor.window.work is not None)
    program.settle()
    assert titles(program) == ["Laporan dalam cadangan"]
    program.work.ui.switchButton.click()
    program.front(LoginView)
    assert program.conductor.entrance._folder == program.folder


def test_the_restored_workspace_is_opened_next_and_the_old_one_marked(
    program: Program, place: Path, tmp_path: Path
) -> None:
    target = tmp_path / "pulih"
    restoring = program.wiring.restoring
    way = WayIn("petugas", PASSWORD)
    program.start(program.folder)
    program.log_in()
    restoring.restore(
        place, restoring.backups(place)[0], target, way, lambda _done, _total: None, lambda: False
    )
    program.workplace._move_to(target)
    program.front(LoginView)
    program.log_in()
    assert titles(program) == ["Laporan dalam cadangan"]
    assert program.wiring.known_workspace == target
    program.wait(lambda: program.wiring.retirement(program.folder) is not None)
