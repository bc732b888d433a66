"""Fields bound to a real record: stored when left or soon after typing, and nothing typed is ever lost."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from threading import Event
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ppid_desktop.domain.errors import PpidError, RuleBroken
from ppid_desktop.domain.fields import record_field
from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.terms import Category
from ppid_desktop.gui.case import field_binding
from ppid_desktop.gui.case.field_binding import FieldBindings, widget_name
from ppid_desktop.gui.case.saved_state import Saving
from ppid_desktop.gui.kit.labelled_field import LabelledField
from tests.gui.accessibility import show
from tests.gui.workplace import Workplace, left, typed_into


class Form(QWidget):
    """Two fields of a record; `gate` holds a save back until it is set."""

    def __init__(self, place: Workplace, record_id: UUID) -> None:
        super().__init__()
        self.place, self.record_id = place, record_id
        self.gate = Event()
        self.gate.set()
        self.failures: list[PpidError] = []
        layout = QVBoxLayout(self)
        self.bindings = FieldBindings(place.runner, self._save, lambda case: case.record.information, self)
        for name in ("judul", "ringkasan", "kategori"):
            widget = LabelledField.of(record_field(name))
            layout.addWidget(widget)
            self.bindings.bind(record_field(name), widget)
        self.bindings.case_stored.connect(self.bindings.show_case)
        self.bindings.failed.connect(self.failures.append)
        self.bindings.show_case(place.case(record_id))

    @property
    def title(self) -> LabelledField:
        return self.bindings["judul"]

    def stored_title(self) -> str:
        return self.place.case(self.record_id).record.information.title

    def _save(self, field_id: str, text: str) -> Callable[[], Case]:
        return partial(
            _held, self.gate, self.place.services.records.save_field, self.record_id, field_id, text
        )


def _held(
    gate: Event, save: Callable[[UUID, str, str], Case], record_id: UUID, field_id: str, text: str
) -> Case:
    assert gate.wait(10)
    return save(record_id, field_id, text)


@pytest.fixture
def form(workplace: Workplace) -> Iterator[Form]:
    made = Form(workplace, workplace.record("Lama"))
    workplace.qtbot.addWidget(made)
    show(workplace.qtbot, made)
    yield made
    made.gate.set()
    workplace.settle()


def test_a_field_is_stored_when_it_is_left(form: Form) -> None:
    typed_into(form.title, "Baru <b> & lain")
    left(form.title)
    form.place.settle()
    assert form.stored_title() == "Baru <b> & lain"
    assert form.bindings.saving() is Saving.STORED


def test_a_field_still_in_use_is_stored_soon_after_typing(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(field_binding, "STORE_AFTER_MS", 10)
    form = Form(workplace, workplace.record())
    workplace.qtbot.addWidget(form)
    show(workplace.qtbot, form)
    typed_into(form.title, "Masih diketik ")
    workplace.qtbot.waitUntil(lambda: form.stored_title() == "Masih diketik")
    workplace.settle()
    assert form.title.editor.focus_target().property("text") == "Masih diketik "


def test_the_clock_runs_from_the_first_keystroke_not_from_the_last(form: Form) -> None:
    typed_into(form.title, "a")
    remaining = form.bindings._timer.remainingTime()
    typed_into(form.title, "ab")
    assert form.bindings._timer.remainingTime() <= remaining <= field_binding.STORE_AFTER_MS < 2000


def test_a_late_answer_does_not_overwrite_newer_typing(form: Form) -> None:
    form.gate.clear()
    typed_into(form.title, "Pertama")
    form.bindings.flush()
    typed_into(form.title, "Pertama dan kedua")
    form.gate.set()
    form.place.settle()
    assert form.title.value() == "Pertama dan kedua"
    left(form.title)
    form.place.settle()
    assert form.stored_title() == "Pertama dan kedua"


def test_undo_still_works_after_the_field_was_stored(form: Form) -> None:
    typed_into(form.title, "Satu")
    form.bindings.flush()
    form.place.settle()
    line = QApplication.focusWidget()
    assert line is not None
    QTest.keyClicks(line, " dua")
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "dua" not in form.title.value()
    left(form.title)
    form.place.settle()
    assert form.stored_title() == form.title.value()


def test_what_is_refused_stays_in_the_field_with_its_reason_and_is_not_sent_again(form: Form) -> None:
    services = form.place.services
    office = services.settings.office()
    services.settings.save_office(replace(office, admitted=(Category.BERKALA,)))
    combo = form.bindings["kategori"].editor.focus_target()
    QTest.keyClicks(combo, "Dikecualikan")
    form.bindings.flush()
    form.place.settle()
    assert form.bindings["kategori"].value() == "DIKECUALIKAN"
    assert form.bindings.saving() is Saving.REFUSED
    assert [type(error) for error in form.failures] == [RuleBroken]
    form.bindings.flush()
    form.place.settle()
    assert len(form.failures) == 1
    services.settings.save_office(replace(office, admitted=tuple(Category)))
    form.bindings.retry()
    form.place.settle()
    assert form.place.case(form.record_id).record.information.category is Category.DIKECUALIKAN
    assert form.bindings.saving() is Saving.STORED


def test_a_value_changed_elsewhere_is_shown_in_a_field_nobody_typed_in(form: Form) -> None:
    case = form.place.services.records.save_field(form.record_id, "judul", "Diubah lewat koreksi")
    form.bindings.show_case(case)
    assert form.title.value() == "Diubah lewat koreksi"


def test_a_locked_field_cannot_be_typed_in_and_says_why(form: Form) -> None:
    form.bindings.lock_all("Sedang diperiksa pimpinan PPID.")
    typed_into(form.title, "x")
    assert form.title.value() == "Lama"
    assert "Sedang diperiksa" in form.title.toolTip()
    form.bindings.lock_all("")
    typed_into(form.title, "x")
    assert form.title.value() == "x"


def test_what_is_missing_is_shown_under_its_field_until_it_is_filled(form: Form) -> None:
    form.bindings.show_missing([Problem(1, "ringkasan", "kosong", "Ringkasan belum diisi.")])
    assert form.bindings["ringkasan"].editor.focus_target().property("problem") is True
    form.bindings.show_missing([])
    assert not form.bindings["ringkasan"].editor.focus_target().property("problem")


def test_problems_of_an_entry_do_not_appear_at_the_record(form: Form) -> None:
    form.bindings.show_missing([Problem(1, "judul", "kosong", "x", "entri-lain")])
    assert not form.title.editor.focus_target().property("problem")
    assert not form.bindings.focus("judul", "entri-lain")


def test_fields_are_found_by_the_names_designer_gives_them() -> None:
    assert widget_name("usulan_uu_lain") == "usulanUuLainField"
    assert widget_name("judul") == "judulField"
