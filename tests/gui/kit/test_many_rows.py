"""Much in one place without a stall: laid out once, rows kept, lists that draw only what is in sight."""

from uuid import uuid4

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ppid_desktop.gui.icons import Icon, Tone
from ppid_desktop.gui.kit.laid_out_once import laid_out_once
from ppid_desktop.gui.kit.line_list import Line, LineList
from ppid_desktop.gui.kit.timeline_view import TimelineEntry, TimelineView
from tests.gui.accessibility import show


class CountingLayout(QVBoxLayout):
    """Counts how often it places what is in it."""

    times = 0

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Count and place."""
        self.times += 1
        super().setGeometry(rect)


def test_parts_shown_together_are_laid_out_once(qtbot: QtBot) -> None:
    holder = QWidget()
    layout = CountingLayout(holder)
    labels = [QLabel(str(number)) for number in range(5)]
    for label in labels:
        layout.addWidget(label)
        label.hide()
    qtbot.addWidget(holder)
    show(qtbot, holder)
    layout.times = 0
    with laid_out_once(holder):
        for label in labels:
            label.show()
    assert layout.times == 0
    qtbot.waitUntil(lambda: layout.times > 0)
    assert labels[-1].y() > labels[0].y()


def test_a_timeline_builds_only_what_it_does_not_say_yet(qtbot: QtBot) -> None:
    view = TimelineView()
    qtbot.addWidget(view)
    show(qtbot, view)
    sent = TimelineEntry("sent", "9 Maret 2026", "Dikirim", action="Buka")
    view.show_entries([sent, TimelineEntry("a", "Putaran 1", "Koreksi", "1 diterapkan")])
    [button] = view.findChildren(QPushButton)
    changed = TimelineEntry("a", "Putaran 1", "Koreksi", "2 diterapkan")
    view.show_entries([changed, sent])
    QApplication.processEvents()
    assert [one for one in view.findChildren(QPushButton) if one.isVisible()] == [button]
    told = [one.text() for one in view.findChildren(QLabel) if one.isVisible() and "diterapkan" in one.text()]
    assert told == ["2 diterapkan"]


def test_rows_are_ticked_with_the_space_bar_and_keep_their_place(qtbot: QtBot) -> None:
    rows = LineList(ticks=True)
    qtbot.addWidget(rows)
    show(qtbot, rows)
    lines = [Line(uuid4(), f"<b>{number}</b>\nPutaran 1") for number in range(300)]
    rows.show_lines(lines)
    rows.choose(lines[200].id)
    with qtbot.waitSignal(rows.lines.tick_changed) as ticked:
        QTest.keyClick(rows, Qt.Key.Key_Space)
    assert ticked.args == [lines[200].id, True]
    rows.show_lines(lines)
    assert rows.chosen() == lines[200].id
    assert rows.currentIndex().data() == "<b>200</b>\nPutaran 1"
    assert rows.currentIndex().data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked


def test_a_list_is_as_tall_as_its_few_rows(qtbot: QtBot) -> None:
    rows = LineList()
    qtbot.addWidget(rows)
    show(qtbot, rows)
    rows.show_lines([Line(uuid4(), "Satu\nDikirim", (Icon.DONE, Tone.SUCCESS))])
    one = rows.height()
    rows.show_lines([Line(uuid4(), "Satu\nDikirim", (Icon.DONE, Tone.SUCCESS)) for _ in range(300)])
    assert one < rows.height() < 300 * one / 10
