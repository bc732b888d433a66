"""The month to choose a day from can be read, in every look and size."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QStyle, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from ppid_desktop.gui.kit.calendar_popup import CalendarPopup
from ppid_desktop.gui.theme import Preference, Theme, current_colours

_LOOKS = ((Preference.LIGHT, 1.0), (Preference.DARK, 1.0), (Preference.CONTRAST, 1.5))


@pytest.fixture
def popup(request: pytest.FixtureRequest, qtbot: QtBot, theme: Theme) -> Iterator[CalendarPopup]:
    """Open November 2026 in a look, the light one unless a test says otherwise."""
    look, scale = getattr(request, "param", _LOOKS[0])
    theme.apply(look, scale)
    ground = QWidget()
    qtbot.addWidget(ground)
    shown = CalendarPopup(ground, date(2026, 11, 25))
    shown.show_beside(QRect(0, 0, 100, 30))
    yield shown
    theme.apply(Preference.LIGHT)


def _drawn(popup: CalendarPopup, day: QDate) -> QImage:
    view = popup.calendar.view
    texts = [(row, column) for row in range(1, 7) for column in range(7)]
    first = QDate(2026, 10, 26)
    row, column = texts[first.daysTo(day)]
    return view.viewport().grab(view.visualRect(view.model().index(row, column))).toImage()


def _share(image: QImage, colour: str) -> float:
    wanted = QColor(colour).rgb()
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return sum(image.pixel(x, y) == wanted for x, y in points) / len(points)


@pytest.mark.parametrize("popup", _LOOKS, indirect=True)
def test_no_day_name_and_no_day_is_cut_off(popup: CalendarPopup) -> None:
    view, metrics = popup.calendar.view, popup.calendar.fontMetrics()
    margin = view.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, view) + 1
    cells = [view.model().index(row, column) for row in range(7) for column in range(7)]
    cut = [
        str(cell.data())
        for cell in cells
        if metrics.horizontalAdvance(str(cell.data())) + 2 * margin > view.visualRect(cell).width()
        or metrics.height() > view.visualRect(cell).height()
    ]
    assert len({str(cell.data()) for cell in cells}) > 30
    assert not cut


@pytest.mark.parametrize("popup", _LOOKS, indirect=True)
def test_the_chosen_day_stands_on_the_accent_and_is_read(popup: CalendarPopup) -> None:
    colours, chosen = current_colours(), _drawn(popup, QDate(2026, 11, 25))
    assert _share(chosen, colours.accent) > 0.5
    assert _share(chosen, colours.on_accent) > 0


def test_the_weekend_and_other_months_stand_out_from_working_days(popup: CalendarPopup) -> None:
    colours = current_colours()
    assert _share(_drawn(popup, QDate(2026, 11, 28)), colours.danger) > 0
    assert _share(_drawn(popup, QDate(2026, 12, 1)), colours.disabled) > 0
    assert _share(_drawn(popup, QDate(2026, 11, 3)), colours.text) > 0


def test_the_month_opens_above_a_field_at_the_foot_of_the_screen(popup: CalendarPopup) -> None:
    screen = popup.screen().availableGeometry()
    field = QRect(screen.right() - 40, screen.bottom() - 30, 40, 30)
    popup.show_beside(field)
    assert popup.geometry().bottom() < field.top() + 1
    assert popup.geometry().right() <= screen.right()


def test_the_buttons_beside_the_month_tell_what_they_do(popup: CalendarPopup) -> None:
    names = [one.accessibleName() for one in popup.calendar.findChildren(QToolButton)]
    assert "Bulan sebelumnya" in names
    assert "Bulan berikutnya" in names
    assert popup.calendar.firstDayOfWeek() is Qt.DayOfWeek.Monday
