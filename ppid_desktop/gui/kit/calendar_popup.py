"""A month to choose a day from, drawn in the program's own look: every name and number is read whole."""

from datetime import date

from PySide6.QtCore import QDate, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QTableView, QToolButton, QVBoxLayout, QWidget

from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.plain import set_tool_tip
from ppid_desktop.gui.theme import current_colours

_ROWS, _COLUMNS = 7, 7  # a week of names over six weeks of days
_AIR = 14  # pixels around a name or number in its cell
_WIDEST_DAY = "30"
_CORNER = 6
_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class MonthCalendar(QCalendarWidget):
    """Draws its days itself: Qt's own cells lose their text to the paddings of the tables' style."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._dress()
        self._name_buttons()
        self._take_room()

    @property
    def view(self) -> QTableView:
        """Return the table of day names and days."""
        return self.findChildren(QTableView)[0]

    def cell_size(self) -> QSize:
        """Return how much room the widest day name and the widest day need, with air around them."""
        metrics = self.fontMetrics()  # names stand in the bold of the head
        names = [self.locale().dayName(day, self.locale().FormatType.ShortFormat) for day in range(1, 8)]
        widest = max(metrics.horizontalAdvance(text) for text in (*names, _WIDEST_DAY))
        return QSize(round(widest * 1.15) + _AIR, metrics.height() + _AIR)

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate | date) -> None:
        """Draw a day: the chosen one on the accent, today in a ring, other months paler."""
        one = day if isinstance(day, QDate) else QDate(day.year, day.month, day.day)
        colours, chosen = current_colours(), one == self.selectedDate()
        place = rect.adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(rect, QColor(colours.field))
        if chosen:
            painter.setBrush(QColor(colours.accent))
        elif one == QDate.currentDate():
            painter.setPen(QPen(QColor(colours.focus), 1))
        painter.drawRoundedRect(place, _CORNER, _CORNER)
        painter.setPen(QColor(self._ink(one, chosen)))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(one.day()))
        painter.restore()

    def _ink(self, day: QDate, chosen: bool) -> str:
        colours = current_colours()
        if chosen:
            return colours.on_accent
        if day.month() != self.monthShown():
            return colours.disabled
        return colours.danger if Qt.DayOfWeek(day.dayOfWeek()) in _WEEKEND else colours.text

    def _dress(self) -> None:
        colours = current_colours()
        head, weekend = QTextCharFormat(), QTextCharFormat()
        head.setForeground(QColor(colours.muted))
        head.setBackground(QColor(colours.window))
        weekend.setForeground(QColor(colours.danger))
        self.setHeaderTextFormat(head)
        for day in _WEEKEND:
            self.setWeekdayTextFormat(day, weekend)

    def _take_room(self) -> None:
        """Give every cell its room: Qt reckons a month's size without the style sheet's paddings."""
        self.ensurePolished()
        cell, bar = self.cell_size(), self.findChildren(QWidget, "qt_calendar_navigationbar")[0]
        month = max(cell.width() * _COLUMNS, bar.sizeHint().width())
        self.setMinimumSize(month, cell.height() * _ROWS + bar.sizeHint().height())

    def _name_buttons(self) -> None:
        for name, icon, told in (
            ("qt_calendar_prevmonth", Icon.BACK, self.tr("Bulan sebelumnya")),
            ("qt_calendar_nextmonth", Icon.NEXT, self.tr("Bulan berikutnya")),
        ):
            button = self.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(themed_icon(icon))
                button.setAccessibleName(told)
                set_tool_tip(button, told)


class CalendarPopup(QFrame):
    """A month to choose a day from; closes after the choice or with Esc."""

    day_chosen = Signal(object)  # datetime.date

    def __init__(self, parent: QWidget, start: date) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("calendarPopup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.calendar = MonthCalendar(self)
        self.calendar.setSelectedDate(QDate(start.year, start.month, start.day))
        self.calendar.setAccessibleName(self.tr("Kalender"))
        self.calendar.clicked.connect(self._on_day)
        self.calendar.activated.connect(self._on_day)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.calendar)

    def show_beside(self, field: QRect) -> None:
        """Open under `field` (its place on the screen), above it where the screen ends."""
        screen, size = self.screen().availableGeometry(), self.sizeHint()
        below = field.bottom() + 1
        top = below if below + size.height() <= screen.bottom() else field.top() - size.height()
        left = min(field.left(), screen.right() - size.width())
        self.move(max(left, screen.left()), max(top, screen.top()))
        self.show()

    def _on_day(self, day: QDate) -> None:
        self.day_chosen.emit(date(day.year(), day.month(), day.day()))
        self.close()
