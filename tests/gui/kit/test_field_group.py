"""The fields of a page: stored when left and at most 2 s after typing, never with something unreadable."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ppid_desktop.domain.problems import Problem
from ppid_desktop.gui.kit.day_editor import DayEditor
from ppid_desktop.gui.kit.field_group import STORE_AFTER_MS, FieldGroup
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.text_editors import LineEditor
from tests.gui.accessibility import show


class _Page(QWidget):
    def __init__(self, store_after_ms: int) -> None:
        super().__init__()
        self.group = FieldGroup(self, store_after_ms)
        layout = QVBoxLayout(self)
        for code, editor in (("judul", LineEditor()), ("unit", LineEditor()), ("tanggal", DayEditor())):
            layout.addWidget(self.group.add(LabelledField().set_up(code, code.title(), editor)))

    def type(self, code: str, text: str) -> None:
        self.group[code].take_focus()
        QTest.keyClicks(self.group[code].editor.focus_target(), text)


@pytest.fixture
def page(qtbot: QtBot) -> _Page:
    page = _Page(store_after_ms=60_000)
    qtbot.addWidget(page)
    show(qtbot, page)
    return page


def test_the_design_promises_two_seconds() -> None:
    assert STORE_AFTER_MS == 2000


def test_a_changed_field_is_due_when_left(qtbot: QtBot, page: _Page) -> None:
    page.type("judul", "Laporan")
    with qtbot.waitSignal(page.group.store_due) as due:
        page.group["unit"].take_focus()
    assert due.args == ["judul", "Laporan"]
    with qtbot.assertNotEmitted(page.group.store_due, wait=30):
        page.group["judul"].take_focus()


def test_typing_is_due_after_a_while_without_leaving(qtbot: QtBot) -> None:
    page = _Page(store_after_ms=20)
    qtbot.addWidget(page)
    show(qtbot, page)
    with qtbot.waitSignal(page.group.store_due) as due:
        page.type("judul", "L")
    assert due.args == ["judul", "L"]


def test_an_unreadable_value_is_never_due(qtbot: QtBot, page: _Page) -> None:
    page.type("tanggal", "besok")
    with qtbot.assertNotEmitted(page.group.store_due, wait=30):
        page.group["judul"].take_focus()
        page.group.flush()
    assert not page.group.has_due()


def test_values_from_the_store_do_not_overwrite_typing(page: _Page) -> None:
    page.group.show_values({"judul": "Lama", "unit": "Bagian"})
    page.type("judul", "X")
    page.group.show_values({"judul": "Lama", "unit": "Biro", "asing": "?"})
    assert "X" in page.group["judul"].value()
    assert page.group["unit"].value() == "Biro"
    assert page.group.has_due()
    page.group.flush()
    assert not page.group.has_due()


def test_problems_stand_under_their_fields_and_go_away(page: _Page) -> None:
    page.group.show_problems([Problem(1, "unit", "kosong", "Unit belum diisi.")])
    assert page.group["unit"].editor.focus_target().accessibleDescription() == "Unit belum diisi."
    page.group.show_problems([])
    assert page.group["unit"].editor.focus_target().accessibleDescription() == ""


def test_the_focused_field_is_known_and_can_be_chosen(page: _Page) -> None:
    assert page.group.take_focus("unit")
    assert page.group.focused_code() == "unit"
    assert not page.group.take_focus("asing")


def test_fields_lock_but_for_exceptions(page: _Page) -> None:
    page.group.set_read_only(True, except_for=lambda code: code == "unit")
    page.type("judul", "a")
    page.type("unit", "b")
    assert page.group.values() == {"judul": "", "unit": "b", "tanggal": ""}
