"""Login and lock: what is asked, what is told, and the waiting after failures."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ppid_desktop.domain.errors import WrongPassword
from ppid_desktop.gui.shell.lock_view import LockView
from ppid_desktop.gui.shell.login_view import LoginView
from ppid_desktop.gui.theme import Theme
from tests.gui.accessibility import (
    assert_everything_has_a_name,
    assert_keyboard_reaches_everything,
    assert_nothing_is_clipped,
    show,
)


@pytest.fixture
def login(qtbot: QtBot, theme: Theme) -> LoginView:
    view = LoginView(["petugas", "arsiparis"], "Biro <b>Contoh</b>", last="arsiparis")
    qtbot.addWidget(view)
    show(qtbot, view)
    return view


@pytest.fixture
def lock(qtbot: QtBot, theme: Theme) -> LockView:
    view = LockView("Petugas Contoh")
    qtbot.addWidget(view)
    show(qtbot, view)
    view.take_focus()
    return view


def _type(view: LoginView | LockView, password: str) -> None:
    view.ui.passwordEditor.line.setFocus()
    QTest.keyClicks(view.ui.passwordEditor.line, password)
    QTest.keyClick(view.ui.passwordEditor.line, Qt.Key.Key_Return)


def test_login_is_named_reached_and_whole(login: LoginView) -> None:
    login.show_refusal(WrongPassword().sentences())
    assert_everything_has_a_name(login)
    assert_keyboard_reaches_everything(login)
    assert_nothing_is_clipped(login)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in login.findChildren(QLabel))


def test_the_last_account_is_proposed_and_the_password_has_the_focus(qtbot: QtBot, login: LoginView) -> None:
    login.take_focus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is login.ui.passwordEditor.line)
    assert login.ui.accountCombo.currentText() == "arsiparis"


def test_enter_asks_to_log_in_once(qtbot: QtBot, login: LoginView) -> None:
    with qtbot.waitSignal(login.login_requested) as told:
        _type(login, " kata sandi ")
    assert told.args == ["arsiparis", " kata sandi "]
    with qtbot.assertNotEmitted(login.login_requested):
        login.ui.loginButton.click()
    assert login.ui.loginButton.text() == "Membuka..."


def test_a_known_account_is_chosen_and_cannot_be_mistyped(qtbot: QtBot, login: LoginView) -> None:
    QTest.keyClicks(login.ui.accountCombo, "pet")
    with qtbot.waitSignal(login.login_requested) as told:
        _type(login, "rahasia sekali")
    assert told.args == ["petugas", "rahasia sekali"]


def test_where_no_account_is_known_it_is_typed(qtbot: QtBot, theme: Theme) -> None:
    view = LoginView([])
    qtbot.addWidget(view)
    show(qtbot, view)
    view.ui.accountCombo.setEditText("  admin ")
    with qtbot.waitSignal(view.login_requested) as told:
        _type(view, "rahasia sekali")
    assert told.args == ["admin", "rahasia sekali"]


def test_an_empty_password_is_told_not_sent(qtbot: QtBot, login: LoginView) -> None:
    with qtbot.assertNotEmitted(login.login_requested):
        login.ui.loginButton.click()
    assert login.ui.problemLabel.isVisible()


def test_a_refusal_clears_the_password_and_lets_try_again(qtbot: QtBot, login: LoginView) -> None:
    _type(login, "salah")
    login.show_refusal("Kata sandi tidak cocok.")
    assert login.ui.passwordEditor.value() == ""
    assert login.ui.problemLabel.text() == "Kata sandi tidak cocok."
    with qtbot.waitSignal(login.login_requested):
        _type(login, "benar")


def test_waiting_counts_down_and_ends(qtbot: QtBot, login: LoginView) -> None:
    login.start_wait(2)
    assert "2 detik" in login.ui.problemLabel.text()
    assert not login.ui.loginButton.isEnabled()
    login._countdown.setInterval(1)
    qtbot.waitUntil(login.ui.loginButton.isEnabled)
    assert not login.ui.problemLabel.isVisible()


def test_the_way_back_is_offered(qtbot: QtBot, login: LoginView) -> None:
    with qtbot.waitSignal(login.recovery_requested):
        login.ui.recoveryButton.click()


def test_the_lock_is_named_reached_and_whole(lock: LockView) -> None:
    assert_everything_has_a_name(lock)
    assert_keyboard_reaches_everything(lock)
    assert_nothing_is_clipped(lock)


def test_the_lock_asks_the_password_of_whoever_locked(qtbot: QtBot, lock: LockView) -> None:
    assert lock.ui.accountLabel.text() == "Kata sandi Petugas Contoh"
    with qtbot.waitSignal(lock.unlock_requested) as told:
        _type(lock, "kata sandi")
    assert told.args == ["kata sandi"]
    with qtbot.assertNotEmitted(lock.unlock_requested):
        lock.ui.unlockButton.click()


def test_a_refused_unlock_can_be_repeated(qtbot: QtBot, lock: LockView) -> None:
    _type(lock, "salah")
    lock.show_refusal("Kata sandi tidak cocok.")
    assert lock.ui.passwordEditor.value() == ""
    with qtbot.assertNotEmitted(lock.unlock_requested):
        lock.ui.unlockButton.click()
    assert lock.ui.problemLabel.text() == "Isi kata sandi terlebih dahulu."
    with qtbot.waitSignal(lock.unlock_requested):
        _type(lock, "benar")


def test_somebody_else_may_take_over(qtbot: QtBot, lock: LockView) -> None:
    with qtbot.waitSignal(lock.switch_requested):
        lock.ui.switchButton.click()
