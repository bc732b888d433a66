"""How people come in: first run, login, recovery key, practice, and workspaces that do not open."""

import json
import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ppid_desktop.domain.audit import Action
from ppid_desktop.gui.app.recovery_login_dialog import RecoveryLoginDialog
from ppid_desktop.gui.app.unopened_view import UnopenedView
from ppid_desktop.gui.app.wait_view import WaitView
from ppid_desktop.gui.shell.first_run import FirstRunView
from ppid_desktop.gui.shell.login_view import LoginView
from tests.documents.pdf.reading import text_of
from tests.gui.accessibility import (
    assert_everything_has_a_name,
    assert_keyboard_reaches_everything,
    assert_nothing_is_clipped,
)
from tests.gui.app.conftest import LOGIN, PASSWORD, Program, previews

NEW = "kata sandi yang baru"


def set_up(program: Program) -> FirstRunView:
    """Go through the first three pages; return the view at its fourth."""
    view = program.front(FirstRunView)
    view.office_page.ui.unitField.set_value("Biro Contoh & Lain")
    view.ui.nextButton.click()
    program.wait(lambda: view.place_page.problem() == "")
    program.dialogs.folder = program.folder
    program.folder.mkdir()
    view.place_page.ui.otherButton.click()
    program.wait(lambda: view.place_page.folder() == program.folder)
    view.ui.nextButton.click()
    page = view.account_page.ui
    page.nameField.set_value("Petugas Contoh")
    page.positionField.set_value("Pengelola Contoh")
    page.kindField.set_value("non_asn")
    page.loginField.set_value(LOGIN)
    page.passwordEditor.line.setText(PASSWORD)
    page.repeatEditor.line.setText(PASSWORD)
    view.ui.nextButton.click()
    program.wait(lambda: bool(view.recovery_page.ui.keyLabel.text()))
    return view


def groups_on(view: FirstRunView) -> dict[str, str]:
    words = view.recovery_page.ui.keyLabel.text().replace(":", " ").split()
    return dict(zip(words[::2], words[1::2], strict=True))


def type_groups(view: FirstRunView, *, wrong: bool = False) -> None:
    groups = groups_on(view)
    for field in (view.recovery_page.ui.firstGroupField, view.recovery_page.ui.secondGroupField):
        number = field.name.removeprefix("Kelompok ke-")
        field.set_value("ZZZZZ" if wrong else groups[number].lower())
    view.ui.nextButton.click()


def test_the_first_run_leads_through_four_pages_to_beranda(program: Program) -> None:
    program.start()
    view = set_up(program)
    type_groups(view, wrong=True)
    assert "tidak sama" in view.recovery_page.ui.confirmProblemLabel.text()
    type_groups(view)
    program.wait_for_home()
    assert program.work.ui.officeLabel.text() == "Biro Contoh & Lain"
    assert program.services.accounts.pending_recovery() == ""
    actions = {one.note.action for one in program.services.log.entries(0, 100)}
    assert Action.RECOVERY_CONFIRMED in actions
    program.close()
    assert program.wiring.known_workspace == program.folder


def test_the_recovery_sheet_is_previewed_and_may_wait(program: Program) -> None:
    program.start()
    view = set_up(program)
    view.recovery_page.ui.printButton.click()
    program.wait(lambda: bool(previews()))
    program.wait(lambda: previews()[0].pdf().startswith(b"%PDF-"))
    told = " ".join(text_of(previews()[0].pdf()).split())
    assert LoginView(()).ui.recoveryButton.text() in told  # the way in is called as the login calls it
    previews()[0].reject()
    view.ui.postponeButton.click()
    home = program.wait_for_home()
    assert home.state.isVisible()
    assert program.services.accounts.pending_recovery() != ""


def test_practice_is_offered_before_anything_is_asked(program: Program) -> None:
    program.start()
    view = program.front(FirstRunView)
    program.wait(lambda: view.focusWidget() is not None and view.office_page.isAncestorOf(view.focusWidget()))
    view.office_page.ui.practiceButton.click()
    assert program.wiring.practice_started == 1


def test_the_right_password_leads_to_beranda_and_is_logged(program: Program) -> None:
    program.make_workspace()
    orphan = program.folder / "files" / "ab" / "cd" / ("abcd" * 16)
    orphan.parent.mkdir(parents=True)
    orphan.write_bytes(b"tanpa baris")
    program.start(program.folder)
    program.log_in()
    program.settle()
    assert not orphan.exists()  # set aside while the person works
    assert program.services.log.entries(0, 1)[0].note.action is Action.LOGGED_IN
    assert program.work.ui.accountLabel.text() == "Petugas Contoh"


def test_a_wrong_password_is_said_and_can_be_typed_anew(program: Program) -> None:
    program.make_workspace()
    program.start(program.folder)
    view = program.type_password("bukan kata sandi")
    program.wait(lambda: "tidak cocok" in view.ui.problemLabel.text())
    assert view.ui.passwordEditor.value() == ""
    program.log_in()


def test_guessing_makes_the_login_wait(program: Program) -> None:
    program.make_workspace()
    program.start(program.folder)
    for _ in range(4):
        view = program.type_password("bukan kata sandi")
        program.wait(view.ui.loginButton.isEnabled)
    view = program.type_password(PASSWORD)
    program.wait(lambda: "detik" in view.ui.problemLabel.text())
    assert not view.ui.passwordEditor.isEnabled()


def test_the_printed_key_opens_and_sets_a_new_password(program: Program) -> None:
    key = program.make_workspace()
    program.start(program.folder)
    program.front(LoginView).ui.recoveryButton.click()
    dialog = program.conductor.entrance.recovery
    assert isinstance(dialog, RecoveryLoginDialog)
    assert dialog.ui.loginField.value() == LOGIN
    dialog.ui.saveButton.click()
    assert "kunci pemulihan" in dialog.ui.problemLabel.text()
    dialog.ui.keyField.set_value(key[:-1])
    dialog.ui.passwordEditor.line.setText(NEW)
    dialog.ui.repeatEditor.line.setText(NEW)
    dialog.ui.saveButton.click()
    program.wait(lambda: "tanda" in dialog.ui.problemLabel.text() and dialog.ui.saveButton.isEnabled())
    dialog.ui.keyField.set_value(key.lower().replace("-", " "))
    dialog.ui.saveButton.click()
    program.wait_for_home()
    program.close()
    program.start(program.folder)
    program.log_in(NEW)


def test_giving_up_the_recovery_returns_to_the_login(program: Program) -> None:
    program.make_workspace()
    program.start(program.folder)
    program.front(LoginView).ui.recoveryButton.click()
    dialog = program.conductor.entrance.recovery
    assert dialog is not None
    assert_everything_has_a_name(dialog)
    dialog.ui.cancelButton.click()
    assert program.conductor.entrance.recovery is None
    program.log_in()


def unopened(program: Program) -> UnopenedView:
    view = program.front(UnopenedView)
    assert_everything_has_a_name(view)
    assert_nothing_is_clipped(view)
    assert view.ui.folderLabel.text() == str(program.folder)
    assert not view.ui.backButton.isVisible()  # nobody came from there
    return view


def test_a_workspace_that_is_gone_is_said_and_tried_again(program: Program, tmp_path: Path) -> None:
    program.make_workspace()
    program.folder.rename(tmp_path / "dipindahkan")
    program.start(program.folder)
    view = unopened(program)
    assert "tidak ditemukan" in view.ui.whatLabel.text()
    assert_keyboard_reaches_everything(program.conductor.window)
    (tmp_path / "dipindahkan").rename(program.folder)
    view.ui.retryButton.click()
    program.log_in()


def test_a_workspace_opened_last_is_never_forgotten_silently(program: Program) -> None:
    program.make_workspace()
    program.start(program.folder)
    program.log_in()
    program.close()
    shutil.rmtree(program.folder)
    program.start()
    assert "tidak ditemukan" in unopened(program).ui.whatLabel.text()


def test_another_workspace_can_be_opened_instead(program: Program, tmp_path: Path) -> None:
    program.make_workspace()
    program.folder.rename(tmp_path / "dipindahkan")
    program.start(program.folder)
    program.dialogs.folder = tmp_path / "dipindahkan"
    unopened(program).ui.otherButton.click()
    program.folder = tmp_path / "dipindahkan"
    program.log_in()
    assert program.workplace.folder == tmp_path / "dipindahkan"


def test_a_wrong_folder_chosen_at_the_login_leads_back_to_it(program: Program, tmp_path: Path) -> None:
    program.make_workspace()
    program.start(program.folder)
    view = program.front(LoginView)
    program.dialogs.folder = tmp_path / "kosong"
    view.ui.otherButton.click()
    wrong = program.front(UnopenedView)
    assert wrong.ui.folderLabel.text() == str(tmp_path / "kosong")
    assert not wrong.ui.restoreButton.isVisible()
    wrong.ui.backButton.click()
    program.log_in()
    assert program.workplace.folder == program.folder


def test_another_folder_opened_while_somebody_comes_in_is_not_theirs(
    program: Program, tmp_path: Path
) -> None:
    program.make_workspace()
    program.start(program.folder)
    view = program.front(LoginView)
    view.set_busy(True)
    links = (view.ui.otherButton, view.ui.restoreButton, view.ui.recoveryButton)
    assert not any(link.isEnabled() for link in links)
    view.set_busy(False)
    assert all(link.isEnabled() for link in links)
    shutil.copytree(program.folder, tmp_path / "lain")
    program.type_password()
    program.conductor.entrance.open(tmp_path / "lain")  # as from a dialog that was open before
    program.wait_for_home()
    program.wait(lambda: not program.conductor.entrance.busy)
    assert program.workplace.folder == program.folder
    assert program.wiring.known_workspace == program.folder
    assert program.conductor.window.front is None


def test_a_damaged_workspace_is_left_alone_and_a_new_one_offered(program: Program) -> None:
    program.make_workspace()
    (program.folder / "keys.json").write_bytes(b"rusak")
    (program.folder / "keys.json.bak").unlink(missing_ok=True)
    program.start(program.folder)
    view = unopened(program)
    assert "rusak" in view.ui.whatLabel.text()
    assert (program.folder / "keys.json").read_bytes() == b"rusak"
    view.ui.newButton.click()
    program.front(FirstRunView)


def test_a_damaged_database_is_said_after_the_password(program: Program) -> None:
    program.make_workspace()
    (program.folder / "ppid.db").write_bytes(b"x" * 8192)
    program.start(program.folder)
    program.type_password()
    assert "rusak" in unopened(program).ui.whatLabel.text()


def test_a_newer_workspace_asks_for_a_newer_program(program: Program) -> None:
    program.make_workspace()
    for path in program.folder.glob("keys.json*"):
        content = json.loads(path.read_text("utf-8"))
        path.write_text(json.dumps(content | {"format": 99}), encoding="utf-8")
    program.start(program.folder)
    view = unopened(program)
    assert "lebih baru" in view.ui.whatLabel.text()
    view.ui.leaveButton.click()
    program.wait_for_end()


def test_a_workspace_in_use_names_who_has_it_and_opens_once_it_is_free(program: Program) -> None:
    program.make_workspace()
    elsewhere = program.again()
    program.start(program.folder)
    program.type_password()
    view = unopened(program)
    assert "sedang dipakai" in view.ui.whatLabel.text()
    program.wiring.sessions.log_out(elsewhere)
    view.ui.retryButton.click()
    program.log_in()


def test_a_second_start_raises_the_first_window(program: Program) -> None:
    program.make_workspace()
    program.start(program.folder)
    program.log_in()
    window = program.conductor.window
    window.showMinimized()
    assert program.wiring.raise_other_window(program.folder)
    program.wait(lambda: not window.isMinimized())
    program.close()
    assert not program.wiring.raise_other_window(program.folder)


def test_a_second_login_gives_way_to_the_window_that_has_the_workspace(program: Program) -> None:
    program.make_workspace()
    program.start(program.folder)  # waits at its login, so nobody answers for it yet
    program.front(LoginView)
    program.start(program.folder)
    program.log_in()
    second = program.conductors.pop()
    program.type_password()
    program.wait_for_end()
    assert second.window.isVisible()
    program.conductors.append(second)


def test_usual_places_are_looked_at_before_the_first_run(program: Program) -> None:
    assert not program.wiring.known_workspace
    program.folder = program.wiring.folders.shared_workspace
    program.folder.parent.mkdir(parents=True, exist_ok=True)
    program.make_workspace()
    assert program.wiring.known_workspace == program.folder
    program.start()
    program.log_in()


def test_practice_opens_without_a_password_and_begins_anew_at_will(program: Program) -> None:
    program.start(practice=True)
    program.front(WaitView)
    program.wait_for_home()
    banner = program.work.ui.practiceBanner
    assert banner.isVisible()
    assert not program.work.ui.lockButton.isVisible()
    assert not program.work.ui.switchButton.isVisible()
    QTest.keyClick(program.conductor.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not program.conductor.window.locked
    mine = program.services.records.create("Bagian Contoh", "Rekaman saya")
    before = program.workplace
    banner.ui.actionButton.click()
    program.wait(lambda: program.conductor.workplace not in (None, before))
    program.wait_for_home()
    assert mine.id not in {row.record_id for row in program.services.work.in_work()}
    assert program.services.work.in_work()
    assert program.wiring.known_workspace is None  # practice is never opened by itself


def test_beginning_practice_anew_is_asked_first(program: Program) -> None:
    program.start(practice=True)
    program.wait_for_home()
    mine = program.services.records.create("Bagian Contoh", "Rekaman saya")
    program.dialogs.agrees = False
    program.work.ui.practiceBanner.ui.actionButton.click()
    program.settle()
    assert mine.id in {row.record_id for row in program.services.work.in_work()}
