"""The password field: hidden unless wished, Caps Lock noticed, honest hints."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from ppid_desktop.gui.kit.password_editor import (
    PasswordEditor,
    caps_lock_from,
    is_long_enough,
    strength_hint,
)
from ppid_desktop.gui.theme import Theme
from tests.gui.accessibility import assert_everything_has_a_name, assert_keyboard_reaches_everything, show


@pytest.mark.parametrize(
    ("password", "hint"),
    [
        ("", "Sedikitnya 10"),
        ("pendek", "Kurang 4 karakter"),
        ("aaaaaaaaaaaa", "mudah ditebak"),
        ("sepuluh123", "Cukup"),
        ("kalimat yang panjang", "Kuat"),
    ],
)
def test_the_hint_counts_length_not_composition(password: str, hint: str) -> None:
    assert hint in strength_hint(password)


def test_ten_characters_are_enough() -> None:
    assert not is_long_enough("123456789")
    assert is_long_enough("1234567890")


@pytest.mark.parametrize(
    ("typed", "shift", "answer"),
    [
        ("A", False, True),
        ("a", False, False),
        ("a", True, True),
        ("A", True, False),
        ("1", False, None),
        ("", False, None),
    ],
)
def test_caps_lock_betrays_itself_by_the_case(typed: str, shift: bool, answer: bool | None) -> None:
    assert caps_lock_from(typed, shift) is answer


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme) -> PasswordEditor:
    editor = PasswordEditor()
    qtbot.addWidget(editor)
    show(qtbot, editor)
    return editor


def test_it_is_named_and_reached(editor: PasswordEditor) -> None:
    assert_everything_has_a_name(editor)
    assert_keyboard_reaches_everything(editor)


def test_it_is_hidden_until_wished(qtbot: QtBot, editor: PasswordEditor) -> None:
    eye = editor.findChildren(QToolButton)[0]
    assert editor.line.echoMode() == QLineEdit.EchoMode.Password
    eye.click()
    assert editor.line.echoMode() == QLineEdit.EchoMode.Normal
    assert eye.accessibleName() == "Sembunyikan kata sandi"
    editor.clear()
    assert editor.line.echoMode() == QLineEdit.EchoMode.Password


def test_it_keeps_blanks_and_tells_enter(qtbot: QtBot, editor: PasswordEditor) -> None:
    QTest.keyClicks(editor.line, " kata sandi ")
    with qtbot.waitSignal(editor.entered):
        QTest.keyClick(editor.line, Qt.Key.Key_Return)
    assert editor.value() == " kata sandi "


def test_typing_with_caps_lock_shows_a_hint(editor: PasswordEditor) -> None:
    hint = next(label for label in editor.findChildren(QLabel) if "Caps Lock" in label.text())
    typed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "A")
    QApplication.sendEvent(editor.line, typed)
    assert hint.isVisible()
    typed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QApplication.sendEvent(editor.line, typed)
    assert not hint.isVisible()
