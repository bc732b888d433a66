"""One list of Beranda: a card whose lines open records."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppid_desktop.domain.lists import WorkRow
from ppid_desktop.domain.record import Origin
from ppid_desktop.gui.icons import Icon, Tone
from ppid_desktop.gui.kit.cards import SectionCard
from ppid_desktop.gui.kit.wrapping_button import WrappingButton

_SHOWN = 6


class WorkCard(SectionCard):
    """Shows the first records of a list and how many there are."""

    record_requested = Signal(object, int)  # record id, step
    all_requested = Signal()

    def __init__(
        self, title: str, nothing: str = "", parent: QWidget | None = None, *, most: int = _SHOWN
    ) -> None:
        """`nothing` says in one sentence that the list is empty; `most` rows are shown at once."""
        super().__init__(parent, title=title)
        self.nothing = nothing
        self.count = 0
        self._title = title
        self._most = most
        self._lines = QWidget()
        self._layout = QVBoxLayout(self._lines)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self.add(self._lines)
        self._rows: Sequence[WorkRow] = ()
        self._buttons: list[WrappingButton] = []
        self._rest: WrappingButton | None = None

    def show_rows(self, rows: Sequence[WorkRow], today: date) -> None:
        """Show the rows and how many there are; lines that stand already take other words."""
        self._rows = rows[: self._most]
        self.count = len(rows)
        self.set_title(f"{self._title} ({len(rows)})" if rows else self._title)
        for place, row in enumerate(self._rows):
            number = row.register_no or f"KL-{row.case_no:04d}"
            text = f"{number} · {row.title or self.tr('(tanpa judul)')}"
            line = self._line(place)
            line.show_icon(*((Icon.WARNING, Tone.WARNING) if row.overdue_on else (Icon.FORWARD, Tone.ACCENT)))
            line.show_lines(text, said_of(row, today))
        for spare in self._buttons[len(self._rows) :]:
            spare.hide()
            spare.deleteLater()
        del self._buttons[len(self._rows) :]
        self._show_rest(len(rows))
        self._lines.setVisible(bool(rows))

    def _line(self, place: int) -> WrappingButton:
        if place == len(self._buttons):
            button = WrappingButton(Icon.FORWARD, self._lines)
            button.clicked.connect(lambda: self._on_line(place))
            self._layout.insertWidget(place, button)
            self._buttons.append(button)
        return self._buttons[place]

    def _on_line(self, place: int) -> None:
        row = self._rows[place]
        self.record_requested.emit(row.record_id, row.step)

    def _show_rest(self, count: int) -> None:
        if self._rest is None and count > self._most:
            self._rest = WrappingButton(Icon.WORK, self._lines)
            self._rest.clicked.connect(self.all_requested)
            self._layout.addWidget(self._rest)
        if self._rest is not None:
            self._rest.show_lines(self.tr("Lihat semua {count} rekaman").format(count=count))
            self._rest.setVisible(count > self._most)


def said_of(row: WorkRow, today: date) -> str:
    """Return the sentence under a record's title: step, status, who is waited for and how long."""
    old = row.origin is Origin.OLD_ARCHIVE
    parts = ["Arsip lama" if old else f"Langkah {row.step} dari 7", row.status.label]
    if row.waiting_for:
        parts.append(f"Menunggu: {row.waiting_for}{_since(row.waiting_since, today)}")
    if row.overdue_on:
        parts.append(f"Lewat tenggat {(today - row.overdue_on).days} hari")
    elif row.open_problems and not row.waiting_for:
        parts.append(f"{row.open_problems} hal belum lengkap")
    return " · ".join(parts)


def _since(day: date | None, today: date) -> str:
    if day is None:
        return ""
    days = (today - day).days
    return f" sejak {days} hari" if days > 0 else " sejak hari ini"
