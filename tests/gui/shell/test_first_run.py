"""The first run: four pages, every answer asked once, refusals explained, nothing lost on the way back."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from ppid_desktop.domain.office import Office
from ppid_desktop.domain.terms import EmploymentKind
from ppid_desktop.gui.kit.turns import takes_turns
from ppid_desktop.gui.shell.first_run import FirstRunView
from ppid_desktop.gui.shell.ports import RecoverySheet, SetupAnswers
from ppid_desktop.gui.task_runner import TaskRunner
from ppid_desktop.gui.theme import Theme
from tests.gui.accessibility import (
    assert_everything_has_a_name,
    assert_keyboard_reaches_everything,
    assert_nothing_is_clipped,
    show,
)
from tests.gui.fake_dialogs import FakeDialogs
from tests.gui.shell.fakes import Places

OFFICE = Office(government="Pemerintah Provinsi Contoh", unit_name="Biro Contoh", website="contoh.test")
SHEET = RecoverySheet(("AAAA1", "BBBB2", "CCCC3", "DDDD4", "EEEE5", "FFFF6"), (2, 5))
PASSWORD = "kalimat rahasia"


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path)


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    assert runner.drain(10)


@pytest.fixture
def view(
    qtbot: QtBot, theme: Theme, places: Places, runner: TaskRunner, dialogs: FakeDialogs
) -> FirstRunView:
    view = FirstRunView(OFFICE, places, date(2026, 1, 12), runner, dialogs)
    qtbot.addWidget(view)
    show(qtbot, view)
    qtbot.waitUntil(lambda: not (takes_turns(view) or runner.busy))
    return view


def _next(view: FirstRunView) -> None:
    view.ui.nextButton.click()


def _fill_account(view: FirstRunView, password: str = PASSWORD, repeated: str = PASSWORD) -> None:
    ui = view.account_page.ui
    ui.nameField.set_value("Petugas Contoh, S.Sos.")
    ui.positionField.set_value("Analis Contoh")
    ui.kindField.set_value("non_asn")
    ui.loginField.set_value("petugas")
    ui.passwordEditor.line.setText(password)
    ui.repeatEditor.line.setText(repeated)


def _step(view: FirstRunView) -> str:
    return view.ui.stepLabel.text()


def _check(view: FirstRunView) -> None:
    QApplication.processEvents()
    assert_everything_has_a_name(view)
    assert_keyboard_reaches_everything(view)
    assert_nothing_is_clipped(view)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in view.findChildren(QLabel))


def test_four_pages_give_one_answer(qtbot: QtBot, view: FirstRunView, places: Places, tmp_path: Path) -> None:
    for number in (1, 2):
        assert _step(view) == f"Langkah {number} dari 4"
        _check(view)
        _next(view)
    _fill_account(view)
    _check(view)
    with qtbot.waitSignal(view.setup_requested) as told:
        _next(view)
    assert told.args is not None
    answers = told.args[0]
    assert isinstance(answers, SetupAnswers)
    assert answers.office == OFFICE
    assert answers.folder == tmp_path / "saya"
    assert answers.backup is None
    assert answers.account.kind is EmploymentKind.NON_ASN
    assert answers.account.login == "petugas"
    assert answers.account.password == PASSWORD
    assert PASSWORD not in repr(answers)


def test_enter_in_a_field_goes_on_and_on_a_button_it_does_not(qtbot: QtBot, view: FirstRunView) -> None:
    view.office_page.ui.practiceButton.setFocus()
    QTest.keyClick(view.office_page.ui.practiceButton, Qt.Key.Key_Return)
    assert _step(view) == "Langkah 1 dari 4"
    field = view.office_page.ui.unitField.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert _step(view) == "Langkah 2 dari 4"


@pytest.mark.parametrize("size", [QSize(911, 512), QSize(1920, 1080)])
def test_no_page_is_clipped_on_any_screen(qtbot: QtBot, view: FirstRunView, size: QSize) -> None:
    view.resize(size)
    for _ in range(2):
        _check(view)
        _next(view)
    _fill_account(view)
    _check(view)
    view.show_recovery(SHEET)
    _check(view)


def test_the_unit_must_have_a_name(view: FirstRunView) -> None:
    view.office_page.ui.unitField.set_value("")
    _next(view)
    assert _step(view) == "Langkah 1 dari 4"
    assert view.ui.problemLabel.text() == "Nama unit kerja belum diisi."


def test_practice_is_offered_at_once(qtbot: QtBot, view: FirstRunView) -> None:
    with qtbot.waitSignal(view.practice_requested):
        view.office_page.ui.practiceButton.click()


def test_another_place_can_be_chosen(
    qtbot: QtBot, view: FirstRunView, places: Places, runner: TaskRunner, tmp_path: Path
) -> None:
    _next(view)
    everyone = view.place_page.findChildren(QRadioButton)[-1]
    assert everyone.text() == "Semua pengguna PC ini"
    everyone.click()
    qtbot.waitUntil(lambda: not runner.busy)
    assert view.place_page.folder() == tmp_path / "umum"


def test_a_refused_place_says_why_and_stops(
    qtbot: QtBot, view: FirstRunView, runner: TaskRunner, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    _next(view)
    dialogs.folder = tmp_path / "jaringan"
    view.place_page.ui.otherButton.click()
    qtbot.waitUntil(lambda: not runner.busy)
    assert "merusak data" in view.place_page.ui.verdictLabel.text()
    assert view.place_page.folder() is None
    _next(view)
    assert _step(view) == "Langkah 2 dari 4"
    assert view.ui.problemLabel.text() == "Tempat yang dipilih tidak dapat dipakai."


def test_giving_up_the_choice_changes_nothing(view: FirstRunView, dialogs: FakeDialogs) -> None:
    _next(view)
    before = view.place_page.folder()
    dialogs.folder = None
    view.place_page.ui.otherButton.click()
    view.place_page.ui.backupButton.click()
    assert view.place_page.folder() == before


def test_the_backup_must_lie_elsewhere(
    qtbot: QtBot, view: FirstRunView, runner: TaskRunner, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    _next(view)
    page = view.place_page
    dialogs.folder = tmp_path / "sama"
    page.ui.backupButton.click()
    qtbot.waitUntil(lambda: not runner.busy)
    assert page.backup() is None
    assert "sama" in page.ui.backupVerdictLabel.text()
    dialogs.folder = tmp_path / "perangkat lain"
    page.ui.backupButton.click()
    qtbot.waitUntil(lambda: not runner.busy)
    assert page.backup() == tmp_path / "perangkat lain"
    page.ui.backupClearButton.click()
    assert page.backup() is None


@pytest.mark.parametrize(
    ("password", "repeated", "problem"),
    [
        ("pendek", "pendek", "Kata sandi kurang dari 10 karakter."),
        (PASSWORD, PASSWORD + "x", "Kedua kata sandi belum sama."),
    ],
)
def test_passwords_are_long_and_equal(
    qtbot: QtBot, view: FirstRunView, password: str, repeated: str, problem: str
) -> None:
    _next(view)
    _next(view)
    _fill_account(view, password, repeated)
    with qtbot.assertNotEmitted(view.setup_requested):
        _next(view)
    assert view.ui.problemLabel.text() == problem


def test_the_nip_of_a_civil_servant_is_asked_for_and_checked(qtbot: QtBot, view: FirstRunView) -> None:
    _next(view)
    _next(view)
    _fill_account(view)
    field = view.account_page.ui.nipField
    view.account_page.ui.kindField.set_value("pns")
    with qtbot.assertNotEmitted(view.setup_requested):
        _next(view)
    assert view.ui.problemLabel.text() == "NIP belum diisi."
    field.set_value("19741004 199402 1 00")
    with qtbot.assertNotEmitted(view.setup_requested):
        _next(view)
    assert view.ui.problemLabel.text() == "NIP harus terdiri atas 18 angka."
    field.set_value("197410041994021002")
    field.left.emit()
    assert field.value() == "19741004 199402 1 002"
    with qtbot.waitSignal(view.setup_requested) as told:
        _next(view)
    assert told.args is not None
    assert told.args[0].account.nip == "197410041994021002"


def test_going_back_loses_nothing(view: FirstRunView) -> None:
    _next(view)
    _next(view)
    _fill_account(view)
    view.ui.backButton.click()
    view.ui.backButton.click()
    assert _step(view) == "Langkah 1 dari 4"
    _next(view)
    _next(view)
    assert view.account_page.ui.nameField.value() == "Petugas Contoh, S.Sos."
    assert view.account_page.ui.passwordEditor.value() == PASSWORD


def test_while_the_workspace_is_made_nothing_can_be_pressed(view: FirstRunView) -> None:
    _next(view)
    _next(view)
    _fill_account(view)
    _next(view)
    assert view.ui.nextButton.text() == "Menyiapkan..."
    assert not view.ui.nextButton.isEnabled()
    assert not view.ui.backButton.isEnabled()
    view.show_setup_failed()
    assert view.ui.nextButton.isEnabled()
    assert view.ui.nextButton.text() == "Buat ruang kerja"


def test_the_recovery_sheet_is_shown_and_proved(qtbot: QtBot, view: FirstRunView) -> None:
    _next(view)
    _next(view)
    _fill_account(view)
    _next(view)
    view.show_recovery(SHEET)
    page = view.recovery_page
    assert view.account_page.ui.passwordEditor.value() == ""
    assert " 2: BBBB2" in page.ui.keyLabel.text()
    assert view.ui.backButton.isHidden()
    _check(view)
    with qtbot.waitSignals([view.recovery_print_requested, view.recovery_save_requested]):
        page.ui.printButton.click()
        page.ui.saveButton.click()
    _next(view)
    assert view.ui.problemLabel.text() == "Ketik kedua kelompok, atau tunda 7 hari."
    page.ui.firstGroupField.set_value("bbbb2")
    page.ui.secondGroupField.set_value("ee ee5")
    with qtbot.waitSignal(view.recovery_confirmed) as told:
        _next(view)
    assert told.args == [("BBBB2", "EEEE5")]
    view.show_recovery_refused()
    assert page.ui.confirmProblemLabel.isVisible()


def test_the_proof_can_be_postponed_and_the_key_leaves_the_screen(qtbot: QtBot, view: FirstRunView) -> None:
    view.show_recovery(SHEET)
    with qtbot.waitSignal(view.recovery_postponed):
        view.ui.postponeButton.click()
    assert view.recovery_page.ui.keyLabel.text() == ""
    assert "AAAA1" not in repr(SHEET)
