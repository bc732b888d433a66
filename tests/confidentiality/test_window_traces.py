"""The window leaves no folder in Qt's list of recent ones, and takes what it copied off the clipboard."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ppid_desktop.gui.kit.clipboard import clear_own, put_text
from ppid_desktop.gui.messages import QtDialogs

MARKER = "PenandaFolderQX7"


@pytest.fixture
def settings_file(tmp_path: Path) -> Path:
    """Qt's settings of this user, in a folder of the test's own."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "config"))
    return tmp_path / "config" / "QtProject.conf"


def chosen(path: Path) -> None:
    """Answer the file dialog that is open."""
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog))
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    line.setText(str(path))
    dialog.done(QDialog.DialogCode.Accepted) if path.is_dir() else dialog.accept()


ASK: dict[str, Callable[[QtDialogs, QWidget], object]] = {
    "files": lambda it, parent: it.choose_files(parent, "Pilih"),
    "file": lambda it, parent: it.choose_file(parent, "Pilih"),
    "folder": lambda it, parent: it.choose_folder(parent, "Pilih"),
    "target": lambda it, parent: it.choose_target(parent, "Simpan", "baru.txt"),
}


@pytest.mark.parametrize("kind", ASK)
def test_a_file_dialog_leaves_the_list_of_recent_folders_as_it_was(
    qtbot: QtBot, tmp_path: Path, settings_file: Path, kind: str
) -> None:
    folder = tmp_path / MARKER
    folder.mkdir()
    (folder / "berkas.txt").write_bytes(b"x")
    shared = QSettings(QSettings.Scope.UserScope, "QtProject")
    shared.setValue("FileDialog/history", ["file:///lain"])
    shared.sync()
    answer = folder if kind == "folder" else folder / ("baru.txt" if kind == "target" else "berkas.txt")
    parent = QWidget()
    qtbot.addWidget(parent)
    QTimer.singleShot(0, lambda: chosen(answer))
    assert ASK[kind](QtDialogs(), parent)
    written = settings_file.read_text("utf-8")
    assert MARKER not in written
    assert "file:///lain" in written


def test_what_the_program_copied_is_taken_off_when_the_window_is_locked(qapp: QApplication) -> None:
    put_text("Isi rekaman")
    clear_own()
    assert QGuiApplication.clipboard().text() == ""


def test_what_another_program_copied_since_stays(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    put_text("Isi rekaman")
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("Milik program lain")
    monkeypatch.setattr(type(clipboard), "ownsClipboard", lambda _self: False)
    clear_own()
    assert clipboard.text() == "Milik program lain"
