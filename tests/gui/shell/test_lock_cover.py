"""Nothing lies over the lock, and what lay there before comes back with what was typed."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ppid_desktop.gui.icons import Icon
from ppid_desktop.gui.kit.asking import accepted
from ppid_desktop.gui.message_dialog import Kind, MessageDialog
from ppid_desktop.gui.shell.lock_view import LockView
from ppid_desktop.gui.shell.main_window import MainWindow
from ppid_desktop.gui.shell.ports import Identity, Surface
from ppid_desktop.gui.theme import Theme
from tests.gui.accessibility import show
from tests.gui.shell.fakes import Memory


@pytest.fixture
def locked(qtbot: QtBot, theme: Theme) -> MainWindow:
    window = MainWindow(Memory(), lambda: True)
    qtbot.addWidget(window)
    places = (("home", "Beranda", Icon.HOME), ("work", "Pekerjaan", Icon.WORK))
    surfaces = [Surface(*place, QWidget) for place in places]
    window.open_work(surfaces, Identity("Biro Contoh", "Petugas", ""))
    show(qtbot, window)
    window.lock("petugas")
    return window


def test_a_preview_that_is_ready_only_now_is_given_up(qtbot: QtBot, locked: MainWindow) -> None:
    late = QDialog(locked)
    with qtbot.waitSignal(late.rejected):
        late.open()
    assert not late.isVisible()


def test_a_question_that_comes_only_now_is_answered_as_with_esc(qtbot: QtBot, locked: MainWindow) -> None:
    late = QDialog(locked)
    assert late.exec() == QDialog.DialogCode.Rejected


def test_an_explanation_may_be_read_over_the_lock(qtbot: QtBot, locked: MainWindow) -> None:
    told = MessageDialog(locked, Kind.FAULT, "Cakram penuh.", ("Kosongkan ruang.",))
    told.open()
    QApplication.processEvents()
    assert told.isVisible()
    told.close()


def _question_behind(window: MainWindow) -> MessageDialog:
    """Return a question of a page that the lock covers."""
    assert window.work is not None
    (surface,) = window.work.built()
    return MessageDialog(
        surface, Kind.DANGER, "Tinggalkan rekaman?", (), action="Tinggalkan", refusal="Batal"
    )


def test_a_question_from_behind_the_lock_waits_for_the_person_who_can_answer_it(
    qtbot: QtBot, locked: MainWindow
) -> None:
    question, seen = _question_behind(locked), list[object]()

    def look() -> None:
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
        seen.append(question.isVisible())
        locked.unlock()
        seen.append(question.isVisible() and QApplication.activeModalWidget() is question)
        question.ui.actionButton.click()

    QTimer.singleShot(0, locked, look)
    assert accepted(question)
    assert seen == [False, True]


def test_a_question_from_behind_the_lock_is_answered_as_with_esc_while_the_work_is_being_closed(
    qtbot: QtBot, locked: MainWindow
) -> None:
    locked.setEnabled(False)
    assert not accepted(_question_behind(locked))


def test_a_question_from_behind_the_lock_is_asked_when_the_lock_goes_at_once(
    qtbot: QtBot, locked: MainWindow
) -> None:
    question = _question_behind(locked)
    question.open()
    locked.unlock()
    qtbot.waitUntil(lambda: not question.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen))
    assert question.isVisible()
    question.reject()


def test_a_question_of_the_window_itself_may_be_answered_over_the_lock(
    qtbot: QtBot, locked: MainWindow
) -> None:
    question = MessageDialog(locked, Kind.QUESTION, "1 pekerjaan belum selesai", (), action="Tunggu")
    question.open()
    QApplication.processEvents()
    assert question.isVisible()
    assert not question.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    question.reject()


def test_a_surface_wanted_behind_the_lock_comes_to_the_front_after_it(
    qtbot: QtBot, locked: MainWindow
) -> None:
    assert locked.work is not None
    locked.want("work")
    assert len(locked.work.built()) == 1
    locked.unlock()
    assert locked.work.current == "work"
    locked.want("home")
    assert locked.work.current == "home"
    locked.close_work()
    locked.want("work")  # nobody is there any more


def test_dialogs_open_again_after_the_lock(qtbot: QtBot, locked: MainWindow) -> None:
    locked.unlock()
    dialog = QDialog(locked)
    QTimer.singleShot(0, dialog, dialog.accept)
    assert dialog.exec() == QDialog.DialogCode.Accepted


def test_the_keyboard_is_somewhere_after_the_lock_even_if_its_field_has_gone(
    qtbot: QtBot, locked: MainWindow
) -> None:
    locked.unlock()
    qtbot.waitUntil(lambda: locked.focusWidget() is not None)
    dialog = QDialog(locked)
    dialog.open()
    locked.lock("petugas")
    dialog.deleteLater()
    locked.unlock()
    assert locked.work is not None
    assert locked.work.isAncestorOf(locked.focusWidget())


def test_what_comes_to_stand_behind_the_lock_has_the_keyboard_after_it_only(
    qtbot: QtBot, locked: MainWindow
) -> None:
    lock = locked.findChild(LockView)
    assert locked.work is not None and lock is not None
    (surface,) = locked.work.built()
    line, field = lock.ui.passwordEditor.line, QLineEdit(surface)
    qtbot.waitUntil(line.hasFocus)
    for key in (Qt.Key.Key_R, Qt.Key.Key_A):
        field.setFocus()
        QTest.keyClick(locked.windowHandle(), key)  # into the window: it goes where the keyboard is
    assert (line.text(), field.text()) == ("ra", "")
    line.clearFocus()
    field.setFocus()
    qtbot.waitUntil(line.hasFocus)
    locked.unlock()
    assert QApplication.focusWidget() is field


class _Typing(QDialog):
    """A dialog with two fields; the second one has the keyboard and a text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.first, self.second = QLineEdit(), QLineEdit()
        layout = QVBoxLayout(self)
        layout.addWidget(self.first)
        layout.addWidget(self.second)
        self.second.setText("Berkas dipindahkan ke rak 4.")
        self.second.setFocus()


def _lock_in(window: MainWindow, dialog: QDialog, seen: list[object]) -> None:
    """Lock while the dialog waits for its answer, look, and unlock."""

    def look() -> None:
        window.lock("petugas")
        seen.append(dialog.isVisible())
        seen.append(QApplication.activeModalWidget())
        window.unlock()
        seen.append(dialog.isVisible())
        seen.append(QApplication.activeModalWidget())
        QTimer.singleShot(0, dialog, dialog.accept)

    QTimer.singleShot(0, window, look)


def test_a_dialog_that_waits_for_its_answer_goes_on_waiting_after_the_lock(
    qtbot: QtBot, locked: MainWindow
) -> None:
    locked.unlock()
    dialog, seen = _Typing(locked), list[object]()
    _lock_in(locked, dialog, seen)
    assert accepted(dialog)
    assert seen == [False, None, True, dialog]
    assert dialog.second.text() == "Berkas dipindahkan ke rak 4."


def test_the_keyboard_returns_into_the_dialog(qtbot: QtBot, locked: MainWindow) -> None:
    locked.unlock()
    dialog = _Typing(locked)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.second)
    locked.lock("petugas")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is locked.focusWidget())
    locked.unlock()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.second)
    dialog.reject()


def test_dialogs_one_over_the_other_come_back_in_their_order(qtbot: QtBot, locked: MainWindow) -> None:
    locked.unlock()
    below = _Typing(locked)
    below.open()
    above = _Typing(below)
    above.open()
    locked.lock("petugas")
    assert not below.isVisible()
    assert not above.isVisible()
    locked.unlock()
    assert below.isVisible()
    assert QApplication.activeModalWidget() is above
    above.reject()
    below.reject()


def test_a_dialog_put_aside_is_given_up_when_somebody_else_takes_over(
    qtbot: QtBot, locked: MainWindow
) -> None:
    locked.unlock()
    dialog = _Typing(locked)

    def take_over() -> None:
        locked.lock("petugas")
        locked.close_work()

    QTimer.singleShot(0, locked, take_over)
    assert not accepted(dialog)
    assert not dialog.isVisible()
