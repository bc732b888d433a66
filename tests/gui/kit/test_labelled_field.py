"""A labelled field: words for eyes and for screen readers, problems under it, storing when due."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.fields import Field
from ppid_desktop.gui.kit.day_editor import DayEditor
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.text_editors import LineEditor
from ppid_desktop.gui.theme import Theme
from tests.gui.accessibility import (
    assert_everything_has_a_name,
    assert_keyboard_reaches_everything,
    assert_nothing_is_clipped,
    show,
    spoken_name,
)


def _texts(field: LabelledField) -> list[str]:
    return [label.text() for label in field.findChildren(QLabel) if label.isVisibleTo(field)]


@pytest.mark.parametrize("field", catalogue.ALL, ids=lambda field: f"{field.owner.value}-{field.id}")
def test_every_catalogue_field_has_an_editor_with_a_name(qtbot: QtBot, theme: Theme, field: Field) -> None:
    widget = LabelledField.of(field)
    qtbot.addWidget(widget)
    show(qtbot, widget)
    assert_everything_has_a_name(widget)
    assert_keyboard_reaches_everything(widget)
    assert_nothing_is_clipped(widget)
    assert field.label in spoken_name(widget.editor.focus_target())
    assert widget.code == field.id


def test_markup_in_texts_is_shown_as_typed(qtbot: QtBot) -> None:
    field = LabelledField().set_up(
        "x", "Kantor <b>A</b> & B", LineEditor(), help_text="<i>bantuan</i>", required=True
    )
    qtbot.addWidget(field)
    field.set_problem("<u>salah</u>")
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in field.findChildren(QLabel))
    assert _texts(field) == ["Kantor <b>A</b> && B", "<i>bantuan</i>", "<u>salah</u>"]


def test_help_and_problem_are_spoken(qtbot: QtBot) -> None:
    field = LabelledField().set_up("x", "Judul", LineEditor(), help_text="Bantuan.")
    qtbot.addWidget(field)
    field.set_problem("Belum diisi.")
    interface = QAccessible.queryAccessibleInterface(field.editor.focus_target())
    assert interface.text(QAccessible.Text.Name) == "Judul"
    assert interface.text(QAccessible.Text.Description) == "Bantuan. Belum diisi."


def test_optional_fields_say_so(qtbot: QtBot) -> None:
    field = LabelledField().set_up("x", "Telepon", LineEditor())
    qtbot.addWidget(field)
    assert _texts(field) == ["Telepon (opsional)"]
    field.rename("Faksimile")
    assert _texts(field) == ["Faksimile (opsional)"]
    field.set_read_only(True)  # nothing can be left out any more
    assert _texts(field) == ["Faksimile"]


def test_an_unreadable_value_is_explained_when_left_and_forgiven_when_mended(
    qtbot: QtBot, theme: Theme
) -> None:
    field = LabelledField().set_up("x", "Tanggal", DayEditor())
    window = QWidget()
    qtbot.addWidget(window)
    other = LineEditor()
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(other)
    show(qtbot, window)
    field.take_focus()
    QTest.keyClicks(field.editor.focus_target(), "31-2-2023")
    with qtbot.waitSignal(field.left):
        other.focus_target().setFocus(Qt.FocusReason.TabFocusReason)
    assert not field.is_readable()
    assert "Tanggal tidak dapat dibaca." in " ".join(_texts(field))
    field.take_focus()
    for _ in range(6):
        QTest.keyClick(field.editor.focus_target(), Qt.Key.Key_Backspace)
    QTest.keyClicks(field.editor.focus_target(), "1-2023")
    assert field.value() == "2023-01-31" or not field.is_readable()


def test_taking_the_focus_brings_the_field_into_view(qtbot: QtBot, theme: Theme) -> None:
    area, content = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    layout = QVBoxLayout(content)
    fields = [LabelledField().set_up(f"f{n}", f"Kolom {n}", LineEditor()) for n in range(40)]
    for field in fields:
        layout.addWidget(field)
    area.setWidgetResizable(True)
    area.setWidget(content)
    show(qtbot, area)
    fields[39].take_focus()
    assert QApplication.focusWidget() is fields[39].editor.focus_target()
    assert not fields[39].visibleRegion().isEmpty()


def test_a_field_without_editor_says_so(qtbot: QtBot) -> None:
    field = LabelledField()
    qtbot.addWidget(field)
    with pytest.raises(LookupError):
        field.value()
