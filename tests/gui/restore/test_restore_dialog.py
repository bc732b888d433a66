"""Pulihkan dari cadangan: what the assistant shows, refuses, restores and tells afterwards."""

from pathlib import Path

import pytest

from ppid_desktop.domain.backups import Restored
from ppid_desktop.gui.app.restore_desk import RestoreDesk
from ppid_desktop.gui.restore.restore_dialog import RestoreDialog
from ppid_desktop.services.session import Session
from ppid_desktop.storage.backup.store import BackupStore
from tests.gui.accessibility import assert_everything_has_a_name, assert_nothing_is_clipped
from tests.gui.workplace import LOGIN, PASSWORD, Workplace
from tests.gui.workplace_fixture import workplace
from tests.storage.conftest import CHEAP_KDF

__all__ = ["workplace"]


@pytest.fixture
def place(workplace: Workplace, tmp_path: Path) -> Path:
    """A place with one backup of the open workspace."""
    folder = tmp_path / "cadangan <b>"
    folder.mkdir()
    wiring = workplace.wiring
    wiring.__dict__["backup_store"] = BackupStore(workplace.clock, wiring.folders, CHEAP_KDF)
    services = workplace.services = wiring.services_for(workplace.services.session)
    workplace.record()
    services.backups.choose_place(folder)
    services.backups.make(lambda _done, _total: None, lambda: False)
    return folder


def opened(workplace: Workplace, usual: Path) -> RestoreDialog:
    dialog = RestoreDialog(workplace.wiring.restoring, workplace.runner, workplace.dialogs, usual)
    workplace.qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_a_backup_is_restored_into_the_folder_proposed(
    workplace: Workplace, place: Path, tmp_path: Path
) -> None:
    dialog = opened(workplace, tmp_path / "ruang-kerja-baru")
    results: list[tuple[Restored, Path]] = []
    dialog.restored.connect(lambda result, target: results.append((result, target)))
    assert not dialog.ui.restoreButton.isEnabled()
    workplace.dialogs.folder = place
    dialog.ui.placeButton.click()
    workplace.settle()
    assert dialog.ui.accountCombo.currentText() == LOGIN
    assert dialog.ui.targetLabel.text() == str(tmp_path / "ruang-kerja-baru")
    assert_everything_has_a_name(dialog)
    assert_nothing_is_clipped(dialog)
    dialog.ui.passwordEditor.line.setText("bukan kata sandinya")
    dialog.ui.restoreButton.click()
    workplace.settle()
    assert "Kata sandi tidak cocok." in dialog.ui.problemLabel.text()
    assert dialog.focusWidget() is dialog.ui.passwordEditor.line
    dialog.ui.passwordEditor.line.setText(PASSWORD)
    dialog.ui.restoreButton.click()
    workplace.settle()
    ((result, target),) = results
    assert (result.missing, target) == ((), tmp_path / "ruang-kerja-baru")
    assert not dialog.isVisible()


def test_a_place_without_backups_and_a_folder_with_files_are_explained(
    workplace: Workplace, place: Path, tmp_path: Path
) -> None:
    dialog = opened(workplace, workplace.folder)
    workplace.dialogs.folder = tmp_path / "kosong"
    dialog.ui.placeButton.click()
    workplace.settle()
    assert "tidak memuat cadangan" in dialog.ui.emptyLabel.text()
    dialog.show_place(place)
    workplace.settle()
    assert dialog.ui.targetLabel.text().startswith(f"{workplace.folder}-20")  # the usual place is taken
    workplace.dialogs.folder = workplace.folder
    dialog.ui.targetButton.click()
    workplace.settle()
    assert "sudah berisi berkas lain" in dialog.ui.targetProblemLabel.text()
    dialog.ui.keyCheck.setFocus()
    dialog.ui.restoreButton.click()
    assert "Ketik kata sandi" in dialog.ui.problemLabel.text()
    assert dialog.focusWidget() is dialog.ui.passwordEditor.line
    dialog.reject()
    assert not dialog.isVisible()


def test_the_recovery_key_takes_the_place_of_the_password(workplace: Workplace, place: Path) -> None:
    dialog = opened(workplace, workplace.folder)
    dialog.show_place(place)
    workplace.settle()
    assert dialog.ui.readButton.isEnabled()
    dialog.ui.keyCheck.setChecked(True)
    assert not dialog.ui.readButton.isEnabled()
    assert dialog.ui.keyEdit.isVisibleTo(dialog)
    assert not dialog.ui.passwordEditor.isVisibleTo(dialog)
    assert_everything_has_a_name(dialog)


def test_the_assistant_begins_at_the_place_of_the_open_workspace_and_leads_to_the_result(
    workplace: Workplace, place: Path
) -> None:
    went: list[Path] = []
    read: list[Session] = []
    desk = RestoreDesk(
        workplace.wiring, workplace.runner, workplace.dialogs, went.append, read.append, workplace.runner
    )
    window = opened(workplace, workplace.folder)
    name = workplace.services.backups.all()[0].name
    desk.show(window, workplace.services, name)
    workplace.settle()
    dialog = desk.dialog
    assert dialog is not None
    assert "1 dalam pekerjaan, 0 arsip" in dialog.ui.presentLabel.text()
    assert len(dialog.model.rows()) == 1
    dialog.ui.passwordEditor.line.setText(PASSWORD)
    dialog.ui.restoreButton.click()
    workplace.settle()
    told = workplace.dialogs.questions[0].text
    assert "Ruang kerja yang lama tidak diubah." in told
    assert "Bila Anda memilih Nanti, ruang kerja itu dapat dibuka dari halaman Masuk" in told
    assert [folder.name for folder in went] == [workplace.wiring.folders.own_workspace.name]


def test_what_becomes_of_the_workspace_used_until_then_is_told_before_going_on_in_what_was_restored(
    workplace: Workplace, place: Path, tmp_path: Path
) -> None:
    went: list[Path] = []
    desk = RestoreDesk(
        workplace.wiring,
        workplace.runner,
        workplace.dialogs,
        went.append,
        lambda _session: None,
        workplace.runner,
    )
    backup = workplace.services.backups.all()[0]
    account = workplace.services.session.account
    result = Restored(backup, LOGIN, (), (account,), (account,), str(workplace.folder))
    workplace.dialogs.agrees = False
    desk._on_restored(opened(workplace, tmp_path), None, result, tmp_path / "pulih")
    workplace.settle()
    assert workplace.wiring.retirement(workplace.folder) is None
    workplace.dialogs.agrees = True
    desk._on_restored(opened(workplace, tmp_path), None, result, tmp_path / "pulih")
    workplace.settle()
    assert "yang lama ditandai tidak dipakai lagi" in workplace.dialogs.questions[-1].text
    assert f"dapat masuk lagi: {account.login}." in workplace.dialogs.questions[-1].text
    assert workplace.wiring.retirement(workplace.folder) is None  # somebody may still stay here
    assert went == [tmp_path / "pulih"]


def test_a_backup_is_opened_to_be_read(workplace: Workplace, place: Path) -> None:
    dialog = opened(workplace, workplace.folder)
    sessions: list[Session] = []
    dialog.opened.connect(sessions.append)
    dialog.show_place(place)
    workplace.settle()
    dialog.ui.readButton.click()
    assert "Ketik kata sandi" in dialog.ui.problemLabel.text()
    dialog.ui.passwordEditor.line.setText(PASSWORD)
    dialog.ui.readButton.click()
    workplace.settle()
    (session,) = sessions
    assert session.reads_only
    workplace.wiring.sessions.log_out(session)
