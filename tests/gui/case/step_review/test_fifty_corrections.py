"""Fifty corrections of a real draft, worked through from the list with the keyboard alone."""

from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ppid_desktop.domain.rounds import CorrectionState
from ppid_desktop.gui.case.step_review.review_page import StepReviewPage
from tests.gui.accessibility import assert_everything_has_a_name, assert_nothing_is_clipped
from tests.gui.case.steps_bench import StepsBench
from tools.busy_review import crowded_record, crowded_review

MEETINGS = 14


def crowded(bench: StepsBench, meetings: int = MEETINGS) -> UUID:
    record_id = crowded_record(bench.samples, meetings)
    sent = bench.samples.send(record_id)
    at = datetime.combine(bench.samples.today, datetime.min.time()).replace(hour=10)
    made = crowded_review(sent, at, meetings)
    bench.samples.take(record_id, made.save(bench.samples.files / "kembali penuh.docx"))
    return record_id


def shown(bench: StepsBench, record_id: UUID) -> StepReviewPage:
    page = bench.show(StepReviewPage(bench.tools(record_id)), record_id)
    bench.focus(page.desk.ui.correctionList)
    return page


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    holder = QApplication.focusWidget()
    assert holder is not None
    QTest.keyClick(holder, key, modifier)


def type_and_store(bench: StepsBench, page: StepReviewPage, text: str) -> None:
    bench.workplace.qtbot.waitUntil(lambda: _in_editor(page.desk.ui.editorField))
    holder = QApplication.focusWidget()
    assert holder is not None
    QTest.keyClicks(holder, text)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    bench.settle()


def _is_seen_whole(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect().size() == widget.size()


def _in_editor(field: QWidget) -> bool:
    holder = QApplication.focusWidget()
    return holder is not None and field.isAncestorOf(holder)


def test_fifty_corrections_need_no_mouse(bench: StepsBench) -> None:
    record_id = crowded(bench)
    page = shown(bench, record_id)
    assert len(bench.case(record_id).rounds[-1].corrections) == 50
    for number in range(60):  # more than there are: it must end by itself
        left = bench.case(record_id).rounds[-1].open_corrections
        if not left:
            break
        assert page.desk.ui.correctionList.hasFocus()
        detail = page.desk._detail
        assert detail is not None
        if page.desk.ui.applyButton.isVisible():
            press(Qt.Key.Key_Return)
            bench.settle()
        elif page.desk.ui.answerButton.isVisible():
            press(Qt.Key.Key_J)
            type_and_store(bench, page, f"Jawaban {number}.")
        else:
            press(Qt.Key.Key_X)
            type_and_store(bench, page, "Bentuk itu tidak ada.")
    corrections = bench.case(record_id).rounds[-1].corrections
    assert not [one for one in corrections if one.state is CorrectionState.OPEN]
    assert sum(one.state is CorrectionState.APPLIED for one in corrections) == 45
    assert bench.case(record_id).coordinations[1].official == "Pejabat Pengelola Informasi Contoh 2"
    assert page.desk.ui.correctionList.hasFocus()


def test_a_key_that_comes_before_the_next_correction_is_drawn_is_meant_for_it(bench: StepsBench) -> None:
    record_id = crowded(bench, 1)
    page = shown(bench, record_id)
    tree = page.desk.ui.correctionList
    thread = next(one for one in bench.case(record_id).rounds[-1].corrections if one.thread)
    tree.choose(thread.id)
    tree.choose(tree.neighbour(-1))
    before = tree.chosen()
    assert before is not None
    page.desk._on_handled(before, bench.services.desk.decline(record_id, before, "Sudah benar."))
    assert tree.chosen() == thread.id
    press(Qt.Key.Key_J)  # no turn of the event loop between
    assert page.desk.editor.is_open()
    assert page.desk.ui.editorField.name == "Jawaban"


def test_the_round_is_applied_and_taken_back_with_two_keys(bench: StepsBench) -> None:
    record_id = crowded(bench)
    page = shown(bench, record_id)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press(Qt.Key.Key_Return, both)
    bench.settle()
    assert len(bench.case(record_id).rounds[-1].open_corrections) == 4
    assert page.desk.ui.undoAllButton.isVisible()
    press(Qt.Key.Key_0, both)
    bench.settle()
    assert len(bench.case(record_id).rounds[-1].open_corrections) == 49
    assert bench.case(record_id).record.information.title == "Profil wilayah administrasi 2026"


def test_keys_and_mouse_pass_over_the_headings_of_the_list(bench: StepsBench) -> None:
    page = shown(bench, crowded(bench, 1))
    tree = page.desk.ui.correctionList
    first = tree.chosen()
    press(Qt.Key.Key_Down)
    assert tree.chosen() not in (None, first)
    press(Qt.Key.Key_Home)
    assert tree.chosen() == first
    heading = tree.model().index(0, 0)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(heading).center())
    assert tree.chosen() == first
    press(Qt.Key.Key_X)
    assert page.desk.editor.is_open()


def test_where_the_list_stands_above_the_texts_stand_before_the_buttons(bench: StepsBench) -> None:
    page = shown(bench, crowded(bench, 1))
    ui = page.desk.ui
    for width, below in ((760, True), (1366, False)):
        page.window().resize(width, 700)
        bench.settle()
        assert ui.paneRow.is_column is below
        assert (ui.textRow.y() < ui.actionRow.y()) is below
        assert ui.keysLabel.isVisible()
    page.window().resize(760, 480)
    bench.settle()
    press(Qt.Key.Key_X)
    bench.workplace.qtbot.waitUntil(lambda: _is_seen_whole(ui.editorFrame))


def test_a_long_list_is_named_and_nothing_is_clipped(bench: StepsBench) -> None:
    page = shown(bench, crowded(bench))
    assert_everything_has_a_name(page)
    assert_nothing_is_clipped(page)


def test_a_correction_that_cannot_be_read_has_its_editor_open_beside_it(bench: StepsBench) -> None:
    record_id = crowded(bench, 1)
    page = shown(bench, record_id)
    odd = next(one for one in bench.case(record_id).rounds[-1].corrections if one.after == "hologram")
    page.desk.ui.correctionList.choose(odd.id)
    assert page.desk.editor.is_open()
    assert page.desk.ui.correctionList.hasFocus()
    press(Qt.Key.Key_Escape)
    assert not page.desk.editor.is_open()


def test_a_thread_is_shown_whole(bench: StepsBench) -> None:
    record_id = crowded(bench, 1)
    page = shown(bench, record_id)
    thread = next(one for one in bench.case(record_id).rounds[-1].corrections if one.thread)
    page.desk.ui.correctionList.choose(thread.id)
    told = page.desk.ui.remarkLabel.text()
    assert "jumlah kecamatannya" in told
    assert "baru dimekarkan" in told
