"""Qt's own texts in Indonesian, from a compiled file that agrees with its source."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from ppid_desktop.gui.theme import Theme
from ppid_desktop.gui.translation import install_indonesian
from ppid_desktop.runtime.assets import resource
from tools.compile_translation import COMPILED, compiled

CONTEXTS = [
    "QPlatformTheme",
    "QDialogButtonBox",
    "QLineEdit",
    "QWidgetTextControl",
    "QFileDialog",
    "QMessageBox",
    "QPrintDialog",
    "QPrintPreviewDialog",
    "QPageSetupWidget",
    "QPrintWidget",
    "QShortcut",
    "QAbstractSpinBox",
    "QComboBox",
    "QScrollBar",
    "QInputDialog",
    "QProgressDialog",
    "QFileSystemModel",
    "QUndoStack",
]


def test_the_compiled_file_agrees_with_its_source() -> None:
    assert COMPILED.read_bytes() == compiled()


def test_the_promised_parts_of_qt_are_translated() -> None:
    source = ElementTree.parse(resource("i18n", "qtbase_id.ts"))  # noqa: S314 - our own file
    names = {name.text for name in source.iter("name")}
    assert set(CONTEXTS) <= names


def test_placeholders_and_shortcut_marks_are_kept() -> None:
    source = ElementTree.parse(resource("i18n", "qtbase_id.ts"))  # noqa: S314 - our own file
    for message in source.iter("message"):
        english, indonesian = message.findtext("source", ""), message.findtext("translation", "")
        assert {"%1", "%2", "%3"} & set(_words(english)) == {"%1", "%2", "%3"} & set(_words(indonesian))
        assert ("&" in english) == ("&" in indonesian) or not indonesian, english


def _words(text: str) -> list[str]:
    return [text[place : place + 2] for place in range(len(text))]


def test_buttons_and_menus_speak_indonesian(theme: Theme, qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert {button.text().replace("&", "") for button in box.buttons()} == {"Simpan", "Batal"}
    line = QLineEdit()
    qtbot.addWidget(line)
    texts = " ".join(action.text().replace("&", "") for action in line.createStandardContextMenu().actions())
    for word in ("Urungkan", "Ulangi", "Potong", "Salin", "Tempel", "Hapus", "Pilih semua"):
        assert word in texts


def test_keys_are_named_as_on_the_keyboard(theme: Theme) -> None:
    assert QKeySequence("Ctrl+L").toString(QKeySequence.SequenceFormat.NativeText) == "Ctrl+L"
    assert QKeySequence("Space").toString(QKeySequence.SequenceFormat.NativeText) == "Spasi"


def test_dates_and_numbers_are_indonesian_whatever_the_system(theme: Theme) -> None:
    assert QLocale().toString(QDate(2023, 1, 12), "dddd, d MMMM yyyy") == "Kamis, 12 Januari 2023"
    assert QLocale().toString(1234567) == "1.234.567"


def test_a_missing_translation_is_told(qapp: QCoreApplication, tmp_path: Path) -> None:
    assert not install_indonesian(qapp, tmp_path)


@pytest.mark.parametrize("text", ["Cu&t", "&Copy", "&Paste"])
def test_the_text_control_is_translated_like_the_line(theme: Theme, text: str) -> None:
    assert QCoreApplication.translate("QLineEdit", text) == QCoreApplication.translate(
        "QWidgetTextControl", text
    )
