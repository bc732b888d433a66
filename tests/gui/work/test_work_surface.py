"""Pekerjaan on a real workspace: finding, beginning, opening and leaving records."""

from collections.abc import Callable
from threading import Event
from uuid import UUID

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ppid_desktop.domain.errors import DiskFull
from ppid_desktop.domain.record import Case
from ppid_desktop.gui.case.case_page import CasePage
from ppid_desktop.gui.case.keeping import Keeping
from ppid_desktop.gui.case.saved_state import Saving
from ppid_desktop.gui.case.step_identify.identify_page import StepIdentifyPage
from ppid_desktop.gui.case.step_pages import STEP_PAGES
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.shell.ports import Coverable, Refreshable
from ppid_desktop.gui.work.new_list_dialog import NewListDialog
from ppid_desktop.gui.work.records_page import RecordsPage
from ppid_desktop.gui.work.work_surface import WorkSurface
from tests.gui.accessibility import (
    assert_everything_has_a_name,
    assert_keyboard_reaches_everything,
    assert_nothing_is_clipped,
    show,
)
from tests.gui.workplace import Workplace, typed_into

MARKED = "Laporan <b>tebal</b> & miring"
FIRST_FOUR = {step: STEP_PAGES[step] for step in (1, 2, 3, 4)}
Make = Callable[[], WorkSurface]


@pytest.fixture
def make_surface(workplace: Workplace) -> Make:
    def make() -> WorkSurface:
        surface = WorkSurface(workplace.tools(), workplace.show_paper, step_pages=FIRST_FOUR)
        workplace.qtbot.addWidget(surface)
        show(workplace.qtbot, surface)
        surface.refresh()  # as the window does when a surface comes to the front
        workplace.settle()
        return surface

    return make


def titles(page: RecordsPage) -> list[str]:
    return [row.title for row in page.model.rows()]


def open_record(workplace: Workplace, surface: WorkSurface, record_id: UUID, step: int = 1) -> None:
    surface.open_case(record_id, step)
    workplace.settle()


def page_of(surface: WorkSurface) -> CasePage:
    page = surface.case_page
    assert page is not None
    return page


def title_field(surface: WorkSurface) -> LabelledField:
    page = page_of(surface).page(1)
    assert isinstance(page, StepIdentifyPage)
    return page.ui.judulField


def test_records_are_found_by_words_unit_and_status(workplace: Workplace, make_surface: Make) -> None:
    workplace.record(MARKED)
    workplace.services.records.create("Bagian Lain & Lainnya", "Peta batas")
    page = make_surface().lists.records
    assert set(titles(page)) == {MARKED, "Peta batas"}
    QTest.keyClicks(page.ui.searchEdit, "batas peta")
    workplace.qtbot.waitUntil(lambda: titles(page) == ["Peta batas"])
    page.ui.searchEdit.clear()
    workplace.qtbot.waitUntil(lambda: len(titles(page)) == 2)
    page.ui.unitCombo.setCurrentText("Bagian Contoh")
    page.ui.unitCombo.activated.emit(1)
    workplace.settle()
    assert titles(page) == [MARKED]
    page.ui.statusCombo.setCurrentText("Disetujui")
    page.ui.statusCombo.activated.emit(1)
    workplace.settle()
    assert titles(page) == []
    assert "Ubah kata pencarian" in page.ui.emptyState.ui.textLabel.text()


def test_an_empty_office_is_told_how_to_begin(make_surface: Make) -> None:
    page = make_surface().lists.records
    assert page.ui.emptyState.isVisibleTo(page)
    assert "daftar identifikasi" in page.ui.emptyState.ui.textLabel.text()


def test_a_new_record_is_made_with_its_title_and_opened(workplace: Workplace, make_surface: Make) -> None:
    surface = make_surface()
    surface.lists.records.ui.newButton.click()
    workplace.settle()
    assert surface.case_page is None
    workplace.dialogs.text = MARKED
    surface.lists.records.ui.newButton.click()
    workplace.settle()
    assert workplace.case(page_of(surface).record_id).record.information.title == MARKED


def test_a_title_that_is_refused_is_asked_for_again_as_it_was_typed(
    workplace: Workplace, make_surface: Make
) -> None:
    surface = make_surface()
    workplace.dialogs.text = "Judul " * 100
    surface.lists.records.ui.newButton.click()
    workplace.settle()
    assert len(workplace.dialogs.errors) == 1
    assert workplace.dialogs.again == [workplace.dialogs.text]


def test_enter_opens_the_chosen_record_and_going_back_shows_the_list(
    workplace: Workplace, make_surface: Make
) -> None:
    record_id = workplace.record(MARKED)
    surface = make_surface()
    QTest.keyClick(surface.lists.records.ui.table, Qt.Key.Key_Return)
    workplace.settle()
    assert page_of(surface).record_id == record_id
    page_of(surface).ui.backToListButton.click()
    workplace.settle()
    assert surface.case_page is None
    assert surface.currentWidget() is surface.lists
    assert QApplication.focusWidget() is surface.lists.records.ui.table


def test_opening_another_record_stores_the_first(workplace: Workplace, make_surface: Make) -> None:
    first, second = workplace.record("Pertama"), workplace.record("Kedua")
    surface = make_surface()
    open_record(workplace, surface, first)
    typed_into(title_field(surface), "Pertama yang diubah")
    open_record(workplace, surface, second)
    assert workplace.case(first).record.information.title == "Pertama yang diubah"
    assert page_of(surface).record_id == second


def test_a_record_opens_at_the_step_asked_for(workplace: Workplace, make_surface: Make) -> None:
    record_id = workplace.record()
    surface = make_surface()
    open_record(workplace, surface, record_id, 4)
    assert page_of(surface).step == 4
    open_record(workplace, surface, record_id, 2)
    assert page_of(surface).step == 2


def test_locking_stores_what_is_typed_and_shows_nothing(workplace: Workplace, make_surface: Make) -> None:
    record_id = workplace.record()
    surface = make_surface()
    open_record(workplace, surface, record_id)
    typed_into(title_field(surface), "Diketik sebelum dikunci")
    surface.cover()
    workplace.settle()
    assert workplace.case(record_id).record.information.title == "Diketik sebelum dikunci"
    assert not page_of(surface).isVisible()
    surface.uncover()
    assert surface.currentWidget() is surface.case_page


def test_the_shell_can_refresh_and_cover_it(make_surface: Make) -> None:
    surface = make_surface()
    assert isinstance(surface, Refreshable)
    assert isinstance(surface, Coverable)


def test_titles_are_shown_as_typed(workplace: Workplace, make_surface: Make) -> None:
    workplace.record(MARKED)
    page = make_surface().lists.records
    assert page.model.index(0, 1).data() == MARKED


@pytest.mark.parametrize("size", [QSize(1178, 718), QSize(723, 462)])  # 1366 x 768 at 100 and 150 %
def test_everything_has_a_name_the_keyboard_reaches_it_and_nothing_is_clipped(
    workplace: Workplace, make_surface: Make, size: QSize
) -> None:
    workplace.record(MARKED)
    surface = make_surface()
    surface.resize(size)
    workplace.settle()
    assert surface.size() == size
    assert_everything_has_a_name(surface)
    assert_keyboard_reaches_everything(surface)
    assert_nothing_is_clipped(surface)


def test_a_new_list_needs_a_unit(workplace: Workplace) -> None:
    parent = QWidget()
    workplace.qtbot.addWidget(parent)
    dialog = NewListDialog(parent, ["Bagian <b>Contoh</b>"], "2026")
    dialog.ui.acceptButton.click()
    assert dialog.result() == 0
    dialog.ui.unitField.set_value("Bagian <b>Contoh</b>")
    dialog.ui.acceptButton.click()
    assert dialog.answer() == ("Bagian <b>Contoh</b>", "2026")


def test_a_record_that_is_left_goes_once_the_next_one_stands(
    workplace: Workplace, make_surface: Make
) -> None:
    first, second, surface = workplace.record("Satu"), workplace.record("Dua"), make_surface()
    open_record(workplace, surface, first)
    shown: list[int] = []
    page_of(surface).destroyed.connect(lambda: shown.append(page_of(surface).step))
    open_record(workplace, surface, second, 2)
    assert page_of(surface).record_id == second
    assert shown == [2]


def test_what_is_typed_into_a_record_left_before_the_next_one_stands_is_stored_when_the_person_leaves(
    workplace: Workplace, make_surface: Make
) -> None:
    first, second, surface = workplace.record("Satu"), workplace.record("Dua"), make_surface()
    open_record(workplace, surface, first)
    field = title_field(surface)
    surface._open(second, 1, "", "")
    typed_into(field, "Satu yang diubah")
    surface.flush()
    workplace.runner.drain()
    assert workplace.case(first).record.information.title == "Satu yang diubah"
    workplace.settle()


def test_what_is_typed_into_a_record_left_before_the_next_one_stands_and_refused_brings_it_back(
    workplace: Workplace, make_surface: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, surface = workplace.record("Satu"), workplace.record("Dua"), make_surface()
    open_record(workplace, surface, first)
    field = title_field(surface)
    surface._open(second, 1, "", "")
    typed_into(field, "Satu yang ditolak")
    monkeypatch.setattr(workplace.services.records, "save_field", _refuse)
    workplace.dialogs.agrees = False
    workplace.settle()
    (question,) = workplace.dialogs.questions
    assert workplace.case(first).record.register_no in question.title
    assert page_of(surface).record_id == first
    assert surface.currentWidget() is surface.case_page
    assert field.value() == "Satu yang ditolak"
    monkeypatch.undo()
    page_of(surface)._on_retry()
    workplace.settle()
    assert workplace.case(first).record.information.title == "Satu yang ditolak"


def test_leaving_asks_about_what_was_refused_in_a_record_that_still_waits_for_the_next_one(
    workplace: Workplace, make_surface: Make
) -> None:
    first, second, surface = workplace.record("Satu"), workplace.record("Dua"), make_surface()
    open_record(workplace, surface, first)
    field = title_field(surface)
    surface._open(second, 1, "", "")
    typed_into(field, "Judul " * 100)
    workplace.dialogs.agrees, left = False, list[bool]()
    surface.leave_for(lambda: left.append(True))
    workplace.settle()
    assert (len(workplace.dialogs.questions), left) == (1, [])
    assert page_of(surface).record_id == first
    workplace.dialogs.agrees = True
    open_record(workplace, surface, second)
    assert len(workplace.dialogs.questions) == 2  # what the person agreed to lose is asked about once
    assert page_of(surface).record_id == second


def _refuse(*_arguments: object) -> None:
    raise DiskFull


def _in_front_while_the_first_is_on_its_way(
    workplace: Workplace, surface: WorkSurface, monkeypatch: pytest.MonkeyPatch
) -> tuple[CasePage, CasePage, Event]:
    """Leave a record whose writing the disk will refuse once the event is set, for one with refused text."""
    first, second, writer = workplace.record("Satu"), workplace.record("Dua"), Event()
    open_record(workplace, surface, first)
    left, field = page_of(surface), title_field(surface)
    surface._open(second, 1, "", "")
    workplace.runner.write(lambda: writer.wait(20))
    typed_into(field, "Satu yang ditolak")
    monkeypatch.setattr(workplace.services.records, "save_field", _refuse)
    workplace.qtbot.waitUntil(lambda: page_of(surface).step == 1 and page_of(surface).isVisible())
    typed_into(title_field(surface), "Judul " * 100)
    return left, page_of(surface), writer


def test_the_record_another_one_is_brought_back_over_keeps_what_nobody_asked_about(
    workplace: Workplace, make_surface: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    surface = make_surface()
    back, covered, writer = _in_front_while_the_first_is_on_its_way(workplace, surface, monkeypatch)
    workplace.dialogs.agrees = False
    writer.set()
    workplace.settle()
    assert surface.case_page is back
    workplace.dialogs.agrees = True
    surface.show_lists()
    workplace.settle()
    titles = [question.title for question in workplace.dialogs.questions]
    number = workplace.case(covered.record_id).record.register_no
    assert titles[-1] == f"Tinggalkan rekaman {number}?"
    assert (len(titles), surface.currentWidget()) == (3, surface.lists)


def test_the_way_out_asks_about_one_record_after_the_other_and_is_given_up_with_the_first_refusal(
    workplace: Workplace, make_surface: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    surface, out, wanted = make_surface(), list[bool](), list[bool]()
    back, covered, writer = _in_front_while_the_first_is_on_its_way(workplace, surface, monkeypatch)
    surface.wanted.connect(lambda: wanted.append(True))
    surface.hide()  # Beranda is in front
    workplace.dialogs.agrees = False
    surface.leave_for(lambda: out.append(True))
    QApplication.processEvents()
    assert workplace.dialogs.questions == []  # as long as the first is on its way
    writer.set()
    workplace.settle()
    assert (len(workplace.dialogs.questions), surface.case_page, wanted, out) == (1, back, [True], [])
    monkeypatch.undo()
    back._on_retry()
    surface.leave_for(lambda: out.append(True))
    workplace.settle()
    assert (len(workplace.dialogs.questions), surface.case_page) == (2, covered)
    surface.leave_for(lambda: out.append(True))
    workplace.settle()
    assert (len(workplace.dialogs.questions), wanted, out) == (3, [True] * 3, [])
    workplace.dialogs.agrees = True
    surface.leave_for(lambda: out.append(True))
    workplace.settle()
    assert (len(workplace.dialogs.questions), out) == (4, [True])


def test_the_way_out_waits_for_a_record_left_before_and_parts_with_it(
    workplace: Workplace, make_surface: Make
) -> None:
    first, second, surface = workplace.record("Satu"), workplace.record("Dua"), make_surface()
    open_record(workplace, surface, first)
    form, gone, out = page_of(surface).page(1), list[bool](), list[bool]()
    page_of(surface).destroyed.connect(lambda: gone.append(True))
    job = form.add_part(Keeping(form))
    surface._open(second, 1, "", "")
    job.tell(Saving.RUNNING)
    workplace.settle()
    surface.leave_for(lambda: out.append(True))
    workplace.settle()
    assert (gone, out) == ([], [])
    job.tell(Saving.STORED)
    workplace.settle()
    assert (gone, out) == ([True], [True])


def test_a_record_left_before_it_is_built_never_comes_to_the_front(
    workplace: Workplace, make_surface: Make
) -> None:
    first, second, third = (workplace.record(title) for title in ("Satu", "Dua", "Tiga"))
    surface, shown = make_surface(), list[QWidget]()
    open_record(workplace, surface, first)
    surface.currentChanged.connect(lambda _place: shown.append(surface.currentWidget()))
    surface._open(second, 1, "", "")
    surface._open(third, 1, "", "")
    workplace.settle()
    assert page_of(surface).record_id == third
    assert shown == [surface.case_page]


def test_a_record_that_opens_behind_the_curtain_stands_when_it_is_drawn_back(
    workplace: Workplace, make_surface: Make
) -> None:
    record_id, surface = workplace.record(), make_surface()
    surface._open(record_id, 2, "", "")
    surface.cover()
    workplace.settle()
    page = page_of(surface)
    assert (page.step, page.isVisible()) == (2, False)
    surface.uncover()
    assert page.page(2).isVisible()
    assert page.ui.pages.updatesEnabled()


def test_what_was_refused_of_a_record_that_was_left_is_told_over_the_work(
    workplace: Workplace, make_surface: Make
) -> None:
    surface, told, writer = make_surface(), list[object](), Event()
    open_record(workplace, surface, workplace.record())
    workplace.runner.abandoned_failure.connect(told.append)
    workplace.runner.write(lambda: writer.wait(20))
    page = page_of(surface)
    page.page(1).add_once(_refuse_to_add, lambda _case: None)
    surface.show_lists()
    workplace.qtbot.waitUntil(lambda: surface.currentWidget() is surface.lists)
    page._on_read(1, (workplace.case(page.record_id), workplace.clock.now()))
    assert page.case is None  # a late answer builds nothing any more
    writer.set()
    workplace.settle()
    assert [type(error) for error in told] == [DiskFull]


def _refuse_to_add() -> Case:
    raise DiskFull


def test_nobody_is_asked_to_stay_once_the_work_is_being_closed(
    workplace: Workplace, make_surface: Make
) -> None:
    surface = make_surface()
    open_record(workplace, surface, workplace.record())
    typed_into(title_field(surface), "Judul " * 100)
    workplace.runner.drain()
    surface.show_lists()
    workplace.settle()
    assert (workplace.dialogs.questions, surface.case_page is None) == ([], False)
