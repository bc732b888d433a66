"""Each editor: canonical text in and out, edited and left at the right moments, nothing hostile gets in."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.field_types import Block, Choice, Choices, Day, FieldType, Line, Number, YesNo
from ppid_desktop.domain.terms import Category, Form
from ppid_desktop.domain.text import clean
from ppid_desktop.gui.kit.calendar_popup import CalendarPopup
from ppid_desktop.gui.kit.choice_editors import (
    ChoiceEditor,
    ChoicesEditor,
    Option,
    QuietCombo,
    YesNoEditor,
    options_of,
)
from ppid_desktop.gui.kit.day_editor import DayEditor
from ppid_desktop.gui.kit.field_editor import FieldEditor
from ppid_desktop.gui.kit.labelled_field import editor_for
from ppid_desktop.gui.kit.text_editors import BlockEditor, LineEditor, NumberEditor, SuggestEditor
from tests.gui.accessibility import show

Shown = Callable[[FieldEditor], FieldEditor]

TYPES_AND_VALUES: list[tuple[FieldType, str]] = [
    (Line(), "Daftar <b>aset</b> & lain"),
    (Block(), "baris satu\nbaris dua"),
    (Number(), "1200"),
    (Day(), "2023-01-12"),
    (YesNo(), "ya"),
    (YesNo(), "tidak"),
    (Choice(Category), "BERKALA"),
    (Choices(Form), "cetak;online"),
]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """Show an editor above another field that can take the focus."""

    kept: list[QWidget] = []

    def show_editor(editor: FieldEditor) -> FieldEditor:
        window = QWidget()
        kept.append(window)
        qtbot.addWidget(window)
        layout = QVBoxLayout(window)
        layout.addWidget(editor)
        layout.addWidget(QLineEdit())
        show(qtbot, window)
        editor.focus_target().setFocus()
        return editor

    return show_editor


def _leave(editor: FieldEditor) -> None:
    other = next(line for line in editor.window().findChildren(QLineEdit) if not editor.isAncestorOf(line))
    other.setFocus(Qt.FocusReason.TabFocusReason)


@pytest.mark.parametrize(("field_type", "value"), TYPES_AND_VALUES)
def test_every_type_shows_and_returns_its_canonical_text(
    qtbot: QtBot, field_type: FieldType, value: str
) -> None:
    editor = editor_for(field_type)
    qtbot.addWidget(editor)
    with qtbot.assertNotEmitted(editor.edited), qtbot.assertNotEmitted(editor.left):
        editor.set_value(value)
    assert editor.value() == value
    assert not editor.problem()
    assert field_type.encode(field_type.parse(editor.value())) == value


@pytest.mark.parametrize(("field_type", "value"), TYPES_AND_VALUES)
def test_every_type_can_be_emptied(qtbot: QtBot, field_type: FieldType, value: str) -> None:
    editor = editor_for(field_type)
    qtbot.addWidget(editor)
    editor.set_value(value)
    editor.set_value("")
    assert editor.value() == ""
    assert not editor.problem()


@pytest.mark.parametrize(("field_type", "value"), TYPES_AND_VALUES)
def test_a_locked_editor_cannot_be_changed_with_the_keyboard(
    qtbot: QtBot, shown: Shown, field_type: FieldType, value: str
) -> None:
    editor = shown(editor_for(field_type))
    editor.set_value(value)
    editor.set_read_only(True)
    for key in (Qt.Key.Key_A, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Delete):
        QTest.keyClick(editor.focus_target(), key)
    assert editor.value() == value


def test_typing_is_told_at_once_and_leaving_once(qtbot: QtBot, shown: Shown) -> None:
    editor = shown(LineEditor())
    with qtbot.waitSignal(editor.edited) as told:
        QTest.keyClicks(editor.focus_target(), "a")
    assert told.args == ["a"]
    with qtbot.waitSignal(editor.left):
        _leave(editor)


def test_enter_stores_a_line(qtbot: QtBot, shown: Shown) -> None:
    editor = shown(LineEditor())
    with qtbot.waitSignal(editor.left):
        QTest.keyClick(editor.focus_target(), Qt.Key.Key_Return)


def test_a_menu_or_popup_does_not_count_as_leaving(qtbot: QtBot, shown: Shown) -> None:
    editor = shown(LineEditor())
    with qtbot.assertNotEmitted(editor.left, wait=50):
        _line_of(editor).clearFocus()
        editor.focus_target().setFocus(Qt.FocusReason.PopupFocusReason)


def _line_of(editor: FieldEditor) -> QLineEdit:
    line = editor.focus_target()
    assert isinstance(line, QLineEdit)
    return line


def test_what_xml_cannot_hold_is_taken_out_of_pasted_lines(qtbot: QtBot, shown: Shown) -> None:
    editor = shown(LineEditor())
    QGuiApplication.clipboard().setText("satu\x00\x0bdua\ntiga\x1b empat")
    _line_of(editor).paste()
    assert "\x00" not in editor.value()
    assert editor.value() == clean(editor.value()).replace("\n", " ")
    assert editor.value().startswith("satu")
    assert editor.value().endswith("empat")


def test_a_pasted_megabyte_is_cut_where_the_field_says_that_it_is_too_long(shown: Shown) -> None:
    block, line, data = BlockEditor(), LineEditor(), QMimeData()
    data.setText("x" * 1_000_000)
    shown(block)
    block.block.insertFromMimeData(data)
    shown(line)
    QGuiApplication.clipboard().setText("x" * 1_000_000)
    _line_of(line).paste()
    for editor, longest in ((block, 20_000), (line, 500)):
        assert longest < len(editor.value()) < 22_000  # laying out all of it would take minutes
        with pytest.raises(InvalidValue, match="melebihi"):
            editor.field_type.parse(editor.value())


def test_a_pasted_block_is_cleaned_and_keeps_its_lines(qtbot: QtBot, shown: Shown) -> None:
    editor = BlockEditor()
    shown(editor)
    data = QMimeData()
    data.setText("satu\r\ndua\x07\u2028tiga")
    data.setHtml("<b>satu</b>")
    editor.block.insertFromMimeData(data)
    assert editor.value() == "satu\ndua\ntiga"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(text=st.text(max_size=60))
def test_any_text_can_be_shown_and_comes_back_clean(qtbot: QtBot, text: str) -> None:
    line, block = LineEditor(), BlockEditor()
    line.set_value(Line().parse(text))
    block.set_value(Block().parse(text))
    assert line.value() == Line().parse(text)
    assert Block().parse(block.value()) == Block().parse(text)
    line.deleteLater()
    block.deleteLater()


def test_showing_what_is_there_keeps_undo_and_cursor(qtbot: QtBot, shown: Shown) -> None:
    editor = shown(LineEditor())
    QTest.keyClicks(editor.focus_target(), "kalimat")
    line = _line_of(editor)
    line.setCursorPosition(3)
    editor.set_value("kalimat")
    assert line.cursorPosition() == 3
    assert line.isUndoAvailable()
    line.undo()
    assert editor.value() == ""


def test_tab_leaves_a_block_and_undo_works_inside(qtbot: QtBot, shown: Shown) -> None:
    editor = BlockEditor()
    shown(editor)
    QTest.keyClicks(editor.block, "isi")
    editor.block.undo()
    assert editor.value() == ""
    QTest.keyClick(editor.block, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not editor.block


def test_a_block_grows_with_its_text_up_to_a_limit(qtbot: QtBot, shown: Shown) -> None:
    editor = BlockEditor()
    shown(editor)
    small = editor.block.sizeHint().height()
    editor.set_value("\n".join("baris" for _ in range(8)))
    middle = editor.block.sizeHint().height()
    editor.set_value("\n".join("baris" for _ in range(200)))
    assert small < middle < editor.block.sizeHint().height() < 600


def test_too_long_a_line_is_kept_and_explained(qtbot: QtBot) -> None:
    editor = LineEditor(Line(10))
    qtbot.addWidget(editor)
    editor.set_value("lebih dari sepuluh")
    assert editor.value() == "lebih dari sepuluh"
    assert "10 karakter" in editor.problem()


@pytest.mark.parametrize("typed", ["12-1-2023", "12/01/2023", "12 Januari 2023", "12 jan 2023", "2023-01-12"])
def test_every_usual_way_to_write_a_date_is_read(qtbot: QtBot, shown: Shown, typed: str) -> None:
    editor = shown(DayEditor())
    QTest.keyClicks(editor.focus_target(), typed)
    assert editor.value() == "2023-01-12"
    with qtbot.waitSignal(editor.left):
        _leave(editor)
    assert _line_of(editor).text() == "12 Januari 2023"


@pytest.mark.parametrize("typed", ["31-2-2023", "kemarin", "12 Januwari 2023", "1/13/2023"])
def test_an_unreadable_date_stays_as_typed_and_is_explained(qtbot: QtBot, shown: Shown, typed: str) -> None:
    editor = shown(DayEditor())
    QTest.keyClicks(editor.focus_target(), typed)
    _leave(editor)
    assert editor.value() == typed
    assert "Tanggal tidak dapat dibaca." in editor.problem()


def test_the_calendar_opens_at_the_date_and_chooses(qtbot: QtBot, shown: Shown) -> None:
    editor = shown(DayEditor())
    editor.set_value("2023-01-12")
    QTest.keyClick(editor.focus_target(), Qt.Key.Key_F4)
    popup = editor.findChild(CalendarPopup)
    assert isinstance(popup, CalendarPopup)
    assert popup.calendar.selectedDate() == QDate(2023, 1, 12)
    with qtbot.waitSignals([editor.edited, editor.left]):
        popup.calendar.clicked.emit(QDate(2024, 2, 29))
    assert editor.value() == "2024-02-29"
    assert _line_of(editor).text() == "29 Februari 2024"


def test_escape_closes_the_calendar_and_changes_nothing(qtbot: QtBot, shown: Shown) -> None:
    editor = DayEditor()
    shown(editor)
    editor.open_calendar()
    popup = editor.findChild(QCalendarWidget)
    assert isinstance(popup, QCalendarWidget)
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: editor.findChild(CalendarPopup) is None)
    assert editor.value() == ""


def test_arrows_count_within_the_limits(qtbot: QtBot, shown: Shown) -> None:
    editor = shown(NumberEditor(Number(0, 3)))
    for _ in range(6):
        QTest.keyClick(editor.focus_target(), Qt.Key.Key_Up)
    assert editor.value() == "3"
    QTest.keyClick(editor.focus_target(), Qt.Key.Key_Down)
    assert editor.value() == "2"


@pytest.mark.parametrize(
    ("typed", "value", "wrong"), [("1.200", "1200", False), ("dua", "dua", True), ("-1", "-1", True)]
)
def test_numbers_are_read_with_thousands_points(
    qtbot: QtBot, shown: Shown, typed: str, value: str, wrong: bool
) -> None:
    editor = shown(NumberEditor(Number(0, 5000)))
    QTest.keyClicks(editor.focus_target(), typed)
    assert editor.value() == value
    assert bool(editor.problem()) == wrong


def test_choosing_stores_at_once(qtbot: QtBot, shown: Shown) -> None:
    editor = shown(ChoiceEditor(options_of(Category)))
    with qtbot.waitSignals([editor.edited, editor.left]):
        QTest.keyClick(editor.focus_target(), Qt.Key.Key_Down)
        QTest.keyClick(editor.focus_target(), Qt.Key.Key_Return)
        editor.focus_target().activated.emit(1)  # type: ignore[attr-defined]
    assert editor.value() == "BELUM"


def test_an_unknown_stored_code_stays_visible(qtbot: QtBot) -> None:
    editor = ChoiceEditor((Option("a", "Satu"),))
    qtbot.addWidget(editor)
    editor.set_value("lama")
    assert editor.value() == "lama"
    assert editor.combo.currentText() == "lama"


def test_a_choice_that_is_never_empty_offers_no_empty_line(qtbot: QtBot) -> None:
    editor = editor_for(Choice(Category), can_be_empty=False)
    assert isinstance(editor, ChoiceEditor)
    qtbot.addWidget(editor)
    assert editor.combo.count() == len(Category)
    editor.set_value("")
    assert editor.value() == ""
    editor.set_value("BERKALA")
    assert editor.value() == "BERKALA"


def test_a_wheel_passing_by_changes_no_choice(qtbot: QtBot, shown: Shown) -> None:
    editor = ChoiceEditor(options_of(Category))
    shown(editor)
    editor.set_value("BERKALA")
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(editor.mapToGlobal(QPoint(5, 5))),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(editor.combo, wheel)
    assert editor.value() == "BERKALA"


def test_ticks_are_joined_in_the_order_of_the_list(qtbot: QtBot, shown: Shown) -> None:
    editor = ChoicesEditor(options_of(Form))
    shown(editor)
    boxes = editor.findChildren(QCheckBox)
    with qtbot.waitSignal(editor.edited):
        boxes[2].click()
    boxes[0].click()
    assert editor.value() == "cetak;online"
    with qtbot.assertNotEmitted(editor.left, wait=30):
        boxes[1].setFocus()
    with qtbot.waitSignal(editor.left):
        _leave(editor)


def test_yes_and_no_exclude_each_other(qtbot: QtBot, shown: Shown) -> None:
    editor = YesNoEditor()
    shown(editor)
    yes, no = editor.findChildren(QRadioButton)
    assert editor.value() == ""
    yes.click()
    assert editor.value() == "ya"
    no.click()
    assert editor.value() == "tidak"
    editor.set_value("")
    assert editor.value() == ""


def test_suggestions_help_but_do_not_bind(qtbot: QtBot, shown: Shown) -> None:
    editor = SuggestEditor(["Bagian Umum", "Bagian Hukum"])
    shown(editor)
    QTest.keyClicks(editor.combo.line, "Bagian Lain")
    assert editor.value() == "Bagian Lain"
    editor.set_suggestions(["Baru"])
    assert editor.value() == "Bagian Lain"
    assert editor.combo.count() == 1


@pytest.mark.usefixtures("theme")
def test_the_calendar_button_is_as_high_as_the_line_beside_it(qtbot: QtBot) -> None:
    editor = DayEditor()
    qtbot.addWidget(editor)
    show(qtbot, editor, editor.sizeHint())
    assert editor.button.height() == editor.line.height()


def test_a_choice_is_found_by_the_start_of_any_word_of_its_label(qtbot: QtBot) -> None:
    combo = QuietCombo()
    combo.addItems([category.label for category in Category])
    qtbot.addWidget(combo)
    chosen: list[int] = []
    combo.activated.connect(chosen.append)
    QTest.keyClicks(combo, "setiap")
    assert combo.currentText() == Category.SETIAP_SAAT.label
    QTest.keyClick(combo, Qt.Key.Key_Up)
    assert combo.currentText() == Category.SERTA_MERTA.label
    QTest.keyClicks(combo, "x")
    assert combo.currentText() == Category.SERTA_MERTA.label
    assert combo.itemText(chosen[-1]) == combo.currentText()


def test_a_proposed_day_follows_the_clock_until_a_person_sets_one(qtbot: QtBot) -> None:
    now = [date(2026, 3, 2)]
    editor = DayEditor()
    qtbot.addWidget(editor)
    editor.propose_today(lambda: now[0])
    editor.show()
    now[0] = date(2026, 3, 3)
    editor.hide()
    editor.show()
    assert editor.line.text() == "3 Maret 2026"
    now[0] = date(2026, 3, 4)
    assert editor.value() == "2026-03-04"
    QTest.keyClick(editor.line, Qt.Key.Key_Backspace)
    now[0] = date(2026, 3, 5)
    assert editor.line.text() == "4 Maret 202"
    assert editor.day() is None
    editor.set_value("2026-03-05")
    now[0] = date(2026, 3, 6)
    assert editor.value() == "2026-03-05"
