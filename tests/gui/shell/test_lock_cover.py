"""What comes home while the window is locked does not lie over the lock."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from ppid_desktop.gui.icons import Icon
from ppid_desktop.gui.message_dialog import Kind, MessageDialog
from ppid_desktop.gui.shell.main_window import MainWindow
from ppid_desktop.gui.shell.ports import Identity, Surface
from ppid_desktop.gui.theme import Theme
from tests.gui.accessibility import show
from tests.gui.shell.fakes import Memory


@pytest.fixture
def locked(qtbot: QtBot, theme: Theme) -> MainWindow:
    window = MainWindow(Memory(), lambda: True)
    qtbot.addWidget(window)
    window.open_work([Surface("home", "Beranda", Icon.HOME, QWidget)], Identity("Biro Contoh", "Petugas", ""))
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
