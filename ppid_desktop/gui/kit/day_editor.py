"""Editor of a date: shows `12 Januari 2023`, takes any usual form typed, or a day from a calendar."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.field_types import Day
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.calendar_popup import CalendarPopup
from ppid_desktop.gui.kit.line_button import LineButton
from ppid_desktop.gui.kit.text_editors import LineEditor


class _CalendarButton(LineButton):
    """The last thing Tab leaves on its way out of the editor."""

    focus_left = Signal(object)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell where the focus went."""
        super().focusOutEvent(event)
        self.focus_left.emit(event)


class DayEditor(LineEditor):
    """A date or nothing; the value is ISO. F4 or Alt+Down opens the calendar."""

    def __init__(self, field_type: Day | None = None, parent: QWidget | None = None) -> None:
        self._day = field_type or Day()
        self._today: Callable[[], date] | None = None  # while today is proposed and nobody set a day
        self._proposed = ""
        super().__init__(self._day, parent)
        self._example = self.tr("mis. 12 Januari 2023")
        self.line.setPlaceholderText(self._example)
        self.line.setMaximumWidth(220)
        self.button = _CalendarButton()
        self.button.focus_left.connect(self._focus_went)
        self.button.setIcon(themed_icon(Icon.CALENDAR))
        self.button.clicked.connect(self.open_calendar)
        self.row.addWidget(self.button)
        self.row.addStretch(1)
        self.left.connect(self._rewrite)
        self.edited.connect(lambda _value: self._let_go())

    def propose_today(self, today: Callable[[], date]) -> None:
        """Show the clock's day, also past midnight, until a day is typed, chosen or set."""
        self.set_value(today().isoformat())
        self._today, self._proposed = today, self.line.text()

    def value(self) -> str:
        """Return the date in ISO form, or what was typed where that is no date."""
        day = self.day()
        return day.isoformat() if day else self.line.text().strip()

    def day(self) -> date | None:
        """Return the date, None when empty or unreadable."""
        self._keep_up()
        try:
            return self._day.parse(self.line.text())
        except InvalidValue:
            return None

    def set_value(self, text: str) -> None:
        """Show a stored ISO date in words; a text that is no date stays as it is."""
        self._let_go()
        if text != self.value() or text == "":
            self.line.setText(text)
        self._rewrite()

    def set_read_only(self, read_only: bool) -> None:
        """Lock or unlock line and calendar."""
        super().set_read_only(read_only)
        self.button.setEnabled(not read_only)
        self.line.setPlaceholderText("" if read_only else self._example)

    def set_names(self, name: str, description: str) -> None:
        """Name the line and the calendar button."""
        super().set_names(name, description)
        self.button.setAccessibleName(self.tr("Buka kalender: {0}").format(name))

    def showEvent(self, event: QShowEvent) -> None:
        """Keep up with the clock while the page was away."""
        super().showEvent(event)
        self._keep_up()

    def changeEvent(self, event: QEvent) -> None:
        """Keep up with the clock while another window was in front."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self._keep_up()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar with F4 or Alt+Down, as Windows does for lists."""
        alt_down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_F4 or alt_down:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def open_calendar(self) -> None:
        """Show the calendar under the field at its date, or at today when empty."""
        if self.line.isReadOnly():
            return
        popup = CalendarPopup(self, self.day() or QDate.currentDate().toPython())  # type: ignore[arg-type]
        popup.day_chosen.connect(self._on_chosen)
        popup.show_beside(QRect(self.mapToGlobal(QPoint(0, 0)), self.size()))
        popup.calendar.setFocus()

    def _on_chosen(self, chosen: date) -> None:
        self.line.setText(self._day.format(chosen))
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        self.edited.emit(self.value())
        self.left.emit()

    def _let_go(self) -> None:
        self._today = None

    def _keep_up(self) -> None:
        if self._today is None or self.line.text() != self._proposed:
            return
        now = self._day.format(self._today())
        if now != self._proposed:
            self._proposed = now
            self.line.setText(now)

    def _rewrite(self) -> None:
        day = self.day()
        if day is not None and self.line.text() != self._day.format(day):
            self.line.setText(self._day.format(day))
