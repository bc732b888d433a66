"""The icon beside words: what it keeps, and that it is drawn."""

from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot

from ppid_desktop.gui.icons import Icon, Tone
from ppid_desktop.gui.kit.icon_label import IconLabel


def test_an_icon_label_keeps_no_qicon_for_the_garbage_collector_to_trip_over(qtbot: QtBot) -> None:
    label = IconLabel()
    qtbot.addWidget(label)
    label.show_icon(Icon.DONE, Tone.SUCCESS)
    assert not any(isinstance(value, QIcon) for value in vars(label).values())


def test_another_icon_is_drawn_at_once(qtbot: QtBot) -> None:
    label = IconLabel()
    qtbot.addWidget(label)
    label.show_icon(Icon.DONE, Tone.SUCCESS)
    before = label.grab().toImage()
    label.show_icon(Icon.WARNING, Tone.DANGER)
    assert label.grab().toImage() != before
