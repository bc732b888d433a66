"""Rail, footer, problems, banners, progress, cards, timeline, drop area: what they say, how to reach them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ppid_desktop.domain.flow import Step, StepState
from ppid_desktop.domain.problems import Problem
from ppid_desktop.gui.case.two_action_banner import TwoActionBanner
from ppid_desktop.gui.icons import Icon, Tone
from ppid_desktop.gui.kit.bars import BannerBar, BannerKind, ProgressStrip
from ppid_desktop.gui.kit.bring_into_view import bring_into_view
from ppid_desktop.gui.kit.cards import EmptyState, SectionCard
from ppid_desktop.gui.kit.case_footer import CaseFooter
from ppid_desktop.gui.kit.eliding_button import ElidingButton
from ppid_desktop.gui.kit.file_drop_area import FileDropArea
from ppid_desktop.gui.kit.plain import button_text, escaped, plain_label, set_tool_tip
from ppid_desktop.gui.kit.problem_list import ProblemList
from ppid_desktop.gui.kit.step_rail import RailStep, StepButton, StepRail
from ppid_desktop.gui.kit.step_states import STATE_ICONS
from ppid_desktop.gui.kit.timeline_view import TimelineEntry, TimelineView
from ppid_desktop.gui.task_runner import CancelToken, Progress, Task
from ppid_desktop.gui.theme import Look, Theme
from tests.gui.accessibility import (
    assert_everything_has_a_name,
    assert_keyboard_reaches_everything,
    assert_nothing_is_clipped,
    show,
    spoken_name,
)

HOSTILE = "<b>tebal</b> & \u202egnp.exe"


def _check(qtbot: QtBot, widget: QWidget) -> None:
    show(qtbot, widget)
    assert_everything_has_a_name(widget)
    assert_keyboard_reaches_everything(widget)
    assert_nothing_is_clipped(widget)


def _plain(widget: QWidget) -> bool:
    return all(label.textFormat() == Qt.TextFormat.PlainText for label in widget.findChildren(QLabel))


@pytest.mark.usefixtures("qapp")
def test_hostile_text_shows_itself() -> None:
    assert plain_label(HOSTILE).text() == "<b>tebal</b> & [U+202E]gnp.exe"
    assert escaped(HOSTILE) == "<qt>&lt;b&gt;tebal&lt;/b&gt; &amp; [U+202E]gnp.exe</qt>"
    assert button_text("A & B") == "A && B"
    label = QLabel()
    set_tool_tip(label, "<b>")
    assert "&lt;b&gt;" in label.toolTip()
    set_tool_tip(label, "")
    assert label.toolTip() == ""


@pytest.fixture
def rail(qtbot: QtBot, theme: Theme) -> StepRail:
    rail = StepRail()
    qtbot.addWidget(rail)
    states = list(StepState)
    problem = Problem(1, "judul", "kosong", "Judul belum diisi.")
    warning = Problem(1, "unit", "ragu", "Periksa unit.", warning=True)
    steps = [Step(number, states[number - 1], (problem, warning)) for number in range(1, 7)]
    steps.append(Step(7, StepState.BELUM_BISA, (problem,), "Belum ada keputusan pimpinan PPID."))
    rail.show_steps([RailStep.of(step, f"Langkah <{step.number}>") for step in steps], 3)
    return rail


def test_every_state_of_a_step_has_an_icon() -> None:
    assert set(STATE_ICONS) == set(StepState)


def test_the_rail_says_state_and_open_problems_in_words(qtbot: QtBot, rail: StepRail) -> None:
    _check(qtbot, rail)
    buttons = rail.findChildren(StepButton)
    assert len(buttons) == 7
    assert spoken_name(buttons[0]) == "Langkah 1, Langkah <1>: Belum mulai, 1 hal belum lengkap"
    assert "Belum bisa dimulai" in spoken_name(buttons[6])
    assert buttons[6].accessibleDescription() == "Belum ada keputusan pimpinan PPID."
    assert _plain(rail)
    assert rail.current() == 3


def test_a_step_whose_text_grew_while_the_rail_was_hidden_is_seen_whole(qtbot: QtBot, rail: StepRail) -> None:
    rail.set_width(140)
    show(qtbot, rail)
    rail.hide()
    long = RailStep(1, "Langkah", "Sedang dikerjakan oleh beberapa orang", Icon.INFO, Tone.TEXT, 2)
    rail.show_steps([long], 1)
    rail.show()
    [button, *_] = rail.findChildren(StepButton)
    assert button.minimumHeight() == button.sizeHint().height()


def test_a_step_shown_while_the_rail_is_being_made_has_one_button(qtbot: QtBot, theme: Theme) -> None:
    rail = StepRail()
    qtbot.addWidget(rail)
    rail.make(1)
    rail.show_steps([RailStep(number, "", "", Icon.CHECK, Tone.TEXT) for number in (1, 2)], 2)
    rail.make(2)
    assert len(rail.findChildren(StepButton)) == 2
    assert rail.current() == 2


def test_a_notice_with_verbs_gives_its_sentence_room_before_the_verbs(qtbot: QtBot, theme: Theme) -> None:
    banner = TwoActionBanner()
    qtbot.addWidget(banner)
    banner.show_choice(BannerKind.INFO, "Kalimat panjang. " * 8, "", "Keputusan keliru? Kirim putaran lagi")
    show(qtbot, banner)
    row, label = banner.ui.choiceRow, banner.ui.textLabel
    banner.resize(480, 200)
    qtbot.waitUntil(lambda: row.is_column and label.width() > 300)
    banner.resize(1000, 200)
    qtbot.waitUntil(lambda: not row.is_column and label.width() > 300)


def test_a_link_shows_its_whole_text_where_there_is_room(qtbot: QtBot, theme: Theme) -> None:
    button = ElidingButton()
    qtbot.addWidget(button)
    button.setProperty("look", Look.LINK.value)
    show(qtbot, button)
    for name in ("rekaman.wav", "foto 1.jpg", "Tempelan 2026-03-02 08.00.00.png"):
        button.show_line(name)
        button.resize(button.sizeHint())
        assert button.text() == name
        assert button.minimumSizeHint().width() <= button.width()


def test_the_rail_says_in_words_why_a_step_cannot_be_started(qtbot: QtBot, rail: StepRail) -> None:
    show(qtbot, rail)
    *others, blocked = rail.findChildren(StepButton)
    shown = [one.text() for one in blocked.findChildren(QLabel) if one.isVisible()]
    assert "Belum ada keputusan pimpinan PPID." in shown
    assert all(len([one for one in each.findChildren(QLabel) if one.isVisible()]) == 2 for each in others)
    for width in (236, 180):
        rail.set_width(width)
        assert_nothing_is_clipped(rail)


def test_a_blocked_step_can_still_be_opened_to_read_why(qtbot: QtBot, rail: StepRail) -> None:
    show(qtbot, rail)
    with qtbot.waitSignal(rail.step_chosen) as told:
        rail.findChildren(StepButton)[6].click()
    assert told.args == [7]


def test_arrows_home_and_end_move_along_the_rail(qtbot: QtBot, rail: StepRail) -> None:
    show(qtbot, rail)
    buttons = rail.findChildren(StepButton)
    buttons[2].setFocus()
    QTest.keyClick(buttons[2], Qt.Key.Key_End)
    assert QApplication.focusWidget() is buttons[6]
    QTest.keyClick(buttons[6], Qt.Key.Key_Home)
    assert QApplication.focusWidget() is buttons[0]
    QTest.keyClick(buttons[0], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is buttons[1]


def test_showing_steps_again_keeps_the_focus_and_tells_nothing(qtbot: QtBot, rail: StepRail) -> None:
    show(qtbot, rail)
    button = rail.findChildren(StepButton)[4]
    button.setFocus()
    with qtbot.assertNotEmitted(rail.step_chosen):
        rail.show_steps([RailStep(5, "Pengolahan", "Selesai", Icon.DONE, Tone.SUCCESS)], 5)
    assert QApplication.focusWidget() is button
    assert spoken_name(button) == "Langkah 5, Pengolahan: Selesai"


def test_the_footer_always_answers(qtbot: QtBot, theme: Theme) -> None:
    footer = CaseFooter()
    qtbot.addWidget(footer)
    footer.show_saved("Tersimpan 10.42")
    footer.show_hint("2 hal belum lengkap")
    _check(qtbot, footer)
    with qtbot.waitSignals([footer.back_requested, footer.next_requested]):
        footer.ui.backButton.click()
        footer.ui.nextButton.click()
    footer.set_labels("", "Kirim & simpan")
    assert footer.ui.backButton.isHidden()
    assert footer.ui.nextButton.text() == "Kirim && simpan"


def test_each_missing_thing_leads_to_its_field(qtbot: QtBot, theme: Theme) -> None:
    problems = [
        Problem(1, "judul", "kosong", f"Judul {HOSTILE} belum diisi."),
        Problem(1, "unit", "ragu", "Periksa unit.", warning=True),
    ]
    view = ProblemList()
    qtbot.addWidget(view)
    view.show_problems(problems)
    _check(qtbot, view)
    assert _plain(view)
    with qtbot.waitSignal(view.problem_chosen) as told:
        view.findChildren(QPushButton)[1].click()
    assert told.args == [problems[1]]
    view.take_focus()
    assert QApplication.focusWidget() is view.findChildren(QPushButton)[0]
    assert spoken_name(view.findChildren(QPushButton)[1]) == "Peringatan: Periksa unit."


def test_the_list_of_problems_hides_when_nothing_is_missing(qtbot: QtBot, theme: Theme) -> None:
    view = ProblemList()
    qtbot.addWidget(view)
    view.show_problems([Problem(1, "judul", "kosong", "Judul belum diisi.")])
    assert not view.isHidden()
    view.show_problems([])
    assert view.isHidden()
    view.take_focus()


@pytest.mark.parametrize("kind", list(BannerKind))
def test_a_banner_shows_text_and_action(qtbot: QtBot, theme: Theme, kind: BannerKind) -> None:
    banner = BannerBar()
    qtbot.addWidget(banner)
    assert banner.isHidden()
    banner.show_notice(kind, HOSTILE, "Atur cadangan", closable=True)
    _check(qtbot, banner)
    assert _plain(banner)
    with qtbot.waitSignal(banner.action_requested):
        banner.ui.actionButton.click()
    with qtbot.waitSignal(banner.closed):
        banner.ui.closeButton.click()
    assert banner.isHidden()


def test_progress_is_shown_and_can_be_cancelled(qtbot: QtBot, theme: Theme) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    task = Task(CancelToken())
    strip.start("Menyimpan berkas", task)
    strip.show_progress(Progress(0, None, "Memeriksa"))
    assert strip.ui.bar.maximum() == 0
    strip.show_progress(Progress(30, 120))
    _check(qtbot, strip)
    assert strip.ui.amountLabel.text() == "25 %"
    assert strip.ui.bar.value() == strip.ui.bar.maximum() // 4
    with qtbot.waitSignal(strip.cancel_requested):
        strip.ui.cancelButton.click()
    assert task.token.cancelled
    assert not strip.ui.cancelButton.isEnabled()
    strip.finish()
    assert strip.isHidden()


def test_an_empty_page_says_what_to_do_next(qtbot: QtBot, theme: Theme) -> None:
    empty = EmptyState()
    qtbot.addWidget(empty)
    empty.show_state(Icon.ARCHIVE, "Belum ada arsip", HOSTILE, "Buka Pekerjaan")
    _check(qtbot, empty)
    with qtbot.waitSignal(empty.action_requested):
        empty.ui.actionButton.click()
    empty.show_state(Icon.ARCHIVE, "Belum ada arsip", "")
    assert empty.ui.actionButton.isHidden()


def test_a_card_holds_content_and_actions(qtbot: QtBot, theme: Theme) -> None:
    card = SectionCard(title=HOSTILE, help_text="Bantuan")
    qtbot.addWidget(card)
    button = card.add_action("Pakai lagi", Icon.COPY)
    label = card.add(plain_label("isi"))
    _check(qtbot, card)
    with qtbot.waitSignal(button.clicked):
        card.findChildren(QPushButton)[0].click()
    assert card.isAncestorOf(label)
    assert _plain(card)


def test_the_timeline_tells_what_happened_when(qtbot: QtBot, theme: Theme) -> None:
    view = TimelineView()
    qtbot.addWidget(view)
    view.show_entries([TimelineEntry("x", "lama", "dibuang")])
    view.show_entries(
        [
            TimelineEntry("1", "12 Januari 2026 10.42", HOSTILE, "Kepada pimpinan", Icon.SEND),
            TimelineEntry("2", "14 Januari 2026 08.10", "Dikembalikan", action="Buka"),
        ]
    )
    _check(qtbot, view)
    with qtbot.waitSignal(view.action_requested) as told:
        view.findChildren(QPushButton)[-1].click()
    assert told.args == ["2"]
    assert spoken_name(view.findChildren(QPushButton)[-1]) == "Buka: Dikembalikan"
    assert _plain(view)


@pytest.fixture
def drop_area(qtbot: QtBot, theme: Theme) -> Iterator[FileDropArea]:
    window = QWidget()
    qtbot.addWidget(window)
    area = FileDropArea()
    QVBoxLayout(window).addWidget(area)
    _check(qtbot, window)
    yield area
    window.close()


def _files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


@pytest.mark.parametrize(
    ("offered", "answered"),
    [
        (Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.CopyAction),
        (Qt.DropAction.MoveAction, Qt.DropAction.IgnoreAction),
    ],
)
def test_dropped_files_are_offered_once_each_and_stay_where_they_are(
    qtbot: QtBot,
    drop_area: FileDropArea,
    tmp_path: Path,
    offered: Qt.DropAction,
    answered: Qt.DropAction,
) -> None:
    first, second = tmp_path / "a b.pdf", tmp_path / "#ç.docx"
    data = _files(first, second, first)
    where, action = QPoint(5, 5), offered
    enter = QDragEnterEvent(where, action, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(drop_area, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(where), action, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    with qtbot.waitSignal(drop_area.files_offered) as told:
        QApplication.sendEvent(drop_area, drop)
    assert told.args == [[first, second]]
    assert drop.dropAction() == answered


def test_text_and_web_addresses_are_not_welcome(drop_area: FileDropArea) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://contoh.test/berkas.pdf")])
    enter = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()
    drop_area.dragEnterEvent(enter)
    assert not enter.isAccepted()


def test_files_can_be_pasted(qtbot: QtBot, drop_area: FileDropArea, tmp_path: Path) -> None:
    QGuiApplication.clipboard().setMimeData(_files(tmp_path / "x.xlsx"))
    with qtbot.waitSignal(drop_area.files_offered) as told:
        QTest.keySequence(drop_area, "Ctrl+V")
    assert told.args == [[tmp_path / "x.xlsx"]]


def test_a_pasted_picture_is_told(qtbot: QtBot, drop_area: FileDropArea) -> None:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    with qtbot.waitSignal(drop_area.image_pasted):
        drop_area.paste()


def test_keys_and_the_button_ask_to_choose(qtbot: QtBot, drop_area: FileDropArea) -> None:
    for press in (
        drop_area.ui.chooseButton.click,
        lambda: QTest.keyClick(drop_area, Qt.Key.Key_Return),
        lambda: QTest.keyClick(drop_area, Qt.Key.Key_Space),
    ):
        with qtbot.waitSignal(drop_area.choose_requested):
            press()


def test_a_locked_drop_area_offers_nothing(qtbot: QtBot, drop_area: FileDropArea, tmp_path: Path) -> None:
    drop_area.setEnabled(False)
    with qtbot.assertNotEmitted(drop_area.files_offered):
        drop_area.offer([tmp_path / "x"])


def test_a_part_further_down_is_brought_into_view_from_its_top(qtbot: QtBot) -> None:
    area, page = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    layout = QVBoxLayout(page)
    parts = [QLabel(f"Bagian {number}") for number in range(3)]
    for part in parts:
        part.setFixedHeight(300)
        layout.addWidget(part)
    area.setWidget(page)
    area.resize(400, 350)
    area.show()
    bring_into_view(parts[1])
    assert 0 < parts[1].mapTo(area.viewport(), QPoint(0, 0)).y() < 20
    before = area.verticalScrollBar().value()
    bring_into_view(parts[1])
    assert area.verticalScrollBar().value() == before
    bring_into_view(area)  # lies on no page that scrolls: nothing to do
