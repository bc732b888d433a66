"""Dialogs: three parts of an error, verbs on buttons, nothing read as markup, cancelling means no."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ppid_desktop.domain.errors import Cancelled, DiskFull, PpidError, ReportedBug, WrongPassword
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.gui.message_dialog import Kind, MessageDialog, TextDialog
from ppid_desktop.gui.messages import ANY_FILE, Answer, Dialogs, FileKind, QtDialogs, Question, show_error
from ppid_desktop.gui.theme import Theme
from tests.gui.accessibility import (
    assert_everything_has_a_name,
    assert_keyboard_reaches_everything,
    assert_nothing_is_clipped,
    show,
)
from tests.gui.fake_dialogs import FakeDialogs

QUESTION = Question("Tarik kembali putaran 2?", "Konsep <b>dinyatakan</b> tidak berlaku.", "Tarik kembali")


@pytest.fixture
def parent(qtbot: QtBot, theme: Theme) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    show(qtbot, parent)
    return parent


def _when_open(qtbot: QtBot, act: Callable[[QDialog], None]) -> None:
    """Do something with the dialog once its own event loop runs."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        try:
            dialog.activateWindow()
            qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
            act(dialog)
        finally:
            if dialog.isVisible():  # a failed assertion must not leave it open
                dialog.reject()

    QTimer.singleShot(0, look)


def _texts(dialog: QDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.text()]


def _press(dialog: QDialog, text: str) -> None:
    next(button for button in dialog.findChildren(QPushButton) if button.text() == text).click()


@pytest.mark.parametrize(
    ("error", "kind"),
    [(WrongPassword(), Kind.MISTAKE), (DiskFull(), Kind.FAULT), (ReportedBug("AB12CD34"), Kind.BUG)],
)
def test_an_error_is_explained_in_three_parts(
    qtbot: QtBot, parent: QWidget, error: PpidError, kind: Kind
) -> None:
    seen: list[str] = []

    def read(dialog: QDialog) -> None:
        seen.extend(_texts(dialog))
        assert_everything_has_a_name(dialog)
        assert_keyboard_reaches_everything(dialog)
        assert_nothing_is_clipped(dialog)
        _press(dialog, "Tutup")

    _when_open(qtbot, read)
    show_error(parent, error)
    assert seen == [error.what, error.meaning, error.next_step]
    assert Kind.of_error(error) is kind


def test_a_bug_is_shown_with_its_number_and_logged(
    qtbot: QtBot, parent: QWidget, caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[str] = []
    _when_open(qtbot, lambda dialog: seen.extend(_texts(dialog)))
    show_error(parent, ValueError("isi rahasia"))
    number = caplog.messages[0].split()[1].rstrip(":")
    assert number in " ".join(seen)
    assert "rahasia" not in caplog.text + " ".join(seen)
    caplog.clear()


def test_what_the_person_cancelled_needs_no_words(parent: QWidget) -> None:
    show_error(parent, Cancelled())


@pytest.mark.parametrize(
    ("button", "answer"),
    [("Tunggu", Answer.ACTION), ("Batalkan", Answer.ALTERNATIVE), ("Batal", Answer.REFUSED)],
)
def test_a_question_may_have_two_ways(qtbot: QtBot, parent: QWidget, button: str, answer: Answer) -> None:
    def press(dialog: QDialog) -> None:
        assert_everything_has_a_name(dialog)
        assert_keyboard_reaches_everything(dialog)
        assert_nothing_is_clipped(dialog)
        _press(dialog, button)

    _when_open(qtbot, press)
    question = Question("1 pekerjaan belum selesai", "Masih berjalan.", "Tunggu", alternative="Batalkan")
    assert QtDialogs().choose(parent, question) is answer


@pytest.mark.parametrize(("button", "answer"), [("Tarik kembali", True), ("Batal", False)])
def test_the_button_carries_the_verb(qtbot: QtBot, parent: QWidget, button: str, answer: bool) -> None:
    _when_open(qtbot, lambda dialog: _press(dialog, button))
    assert QtDialogs().confirm(parent, QUESTION) is answer


def test_escape_means_no(qtbot: QtBot, parent: QWidget) -> None:
    _when_open(qtbot, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    assert not QtDialogs().confirm(parent, QUESTION)


def test_a_dangerous_question_has_refusing_as_its_default(qtbot: QtBot, theme: Theme) -> None:
    dialog = MessageDialog(None, Kind.DANGER, "Hapus?", ("",), action="Hapus", refusal="Batal")
    qtbot.addWidget(dialog)
    assert dialog.ui.refuseButton.isDefault()
    assert not dialog.ui.actionButton.isDefault()


def test_markup_is_shown_as_typed(qtbot: QtBot, theme: Theme) -> None:
    dialog = MessageDialog(
        None, Kind.QUESTION, QUESTION.title, (QUESTION.text,), action="A & B", refusal="Batal"
    )
    qtbot.addWidget(dialog)
    assert QUESTION.text in _texts(dialog)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))
    assert dialog.ui.actionButton.text() == "A && B"


def test_information_has_one_button(qtbot: QtBot, parent: QWidget) -> None:
    buttons: list[str] = []

    def read(dialog: QDialog) -> None:
        buttons.extend(button.text() for button in dialog.findChildren(QPushButton) if button.isVisible())
        dialog.accept()

    _when_open(qtbot, read)
    QtDialogs().inform(parent, "Selesai", "3 berkas ditambahkan.")
    assert buttons == ["Tutup"]


def test_a_line_is_asked_for_and_cleaned(qtbot: QtBot, parent: QWidget) -> None:
    def write(dialog: QDialog) -> None:
        line = dialog.findChild(QLineEdit)
        assert isinstance(line, QLineEdit)
        assert line.accessibleName() == "Nama"
        line.setText("  baru\x00  ")
        _press(dialog, "Ganti")

    _when_open(qtbot, write)
    assert QtDialogs().ask_text(parent, "Ganti nama", "Nama", "lama", action="Ganti") == "baru"


def test_a_reason_must_be_written_before_the_verb_works(qtbot: QtBot, parent: QWidget) -> None:
    def write(dialog: QDialog) -> None:
        block = dialog.findChild(QPlainTextEdit)
        assert isinstance(block, QPlainTextEdit)
        block.setPlainText("   ")
        assert not any(
            button.isEnabled() for button in dialog.findChildren(QPushButton) if button.text() != "Batal"
        )
        block.setPlainText("salah unit")
        _press(dialog, "Tarik kembali")

    _when_open(qtbot, write)
    assert QtDialogs().ask_reason(parent, QUESTION, "Alasan") == "salah unit"


def test_a_reason_that_is_too_long_is_not_cut_and_the_verb_waits(qtbot: QtBot, parent: QWidget) -> None:
    limit = FreeText.REASON.limit

    def write(dialog: QDialog) -> None:
        block = dialog.findChild(QPlainTextEdit)
        assert isinstance(block, QPlainTextEdit)
        block.setPlainText("a" * (limit + 1))
        [verb] = [one for one in dialog.findChildren(QPushButton) if one.text() == "Tarik kembali"]
        assert not verb.isEnabled()
        assert any("melebihi 2.000 karakter" in one.text() for one in dialog.findChildren(QLabel))
        block.setPlainText("a" * limit)
        _press(dialog, "Tarik kembali")

    _when_open(qtbot, write)
    assert QtDialogs().ask_reason(parent, QUESTION, "Alasan") == "a" * limit


def test_giving_up_gives_nothing(qtbot: QtBot, parent: QWidget) -> None:
    _when_open(qtbot, lambda dialog: dialog.reject())
    assert QtDialogs().ask_text(parent, "Ganti nama", "Nama") is None


def test_a_password_is_hidden_and_kept_as_typed(qtbot: QtBot, theme: Theme) -> None:
    dialog = TextDialog(None, "Kata sandi", "Kata sandi", action="Lanjut", kind=None)
    qtbot.addWidget(dialog)
    assert isinstance(dialog.editor, QLineEdit)
    assert dialog.editor.echoMode() == QLineEdit.EchoMode.Password
    dialog.editor.setText(" dua spasi  ")
    assert dialog.written() == " dua spasi  "


def test_file_kinds_are_written_as_qt_reads_them() -> None:
    assert FileKind("Dokumen Word", ("docx", "doc")).pattern() == "Dokumen Word (*.docx *.doc)"
    assert ANY_FILE.pattern() == "Semua berkas (*)"


def test_the_real_and_the_fake_dialogs_have_one_shape() -> None:
    both: list[Dialogs] = [QtDialogs(), FakeDialogs()]
    assert len(both) == 2
