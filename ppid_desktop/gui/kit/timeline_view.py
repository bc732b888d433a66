"""What happened, each with its moment, icon and words: rounds of correction, events of an archive."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ppid_desktop.gui.icons import Icon, Tone
from ppid_desktop.gui.kit.icon_label import IconLabel
from ppid_desktop.gui.kit.laid_out_once import laid_out_once
from ppid_desktop.gui.kit.plain import button_text, plain_label
from ppid_desktop.gui.theme import Look, Space

_KEY = "key"


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One thing that happened; `action` names a button that emits `action_requested(key)`.

    `more` are further buttons, each the key it emits and its text.
    """

    key: str
    when: str
    title: str
    text: str = ""
    icon: Icon = Icon.DONE
    tone: Tone = Tone.ACCENT
    action: str = ""
    more: tuple[tuple[str, str], ...] = ()

    @property
    def buttons(self) -> tuple[tuple[str, str], ...]:
        """Return key and text of every button, the main one first."""
        return (*([(self.key, self.action)] if self.action else []), *self.more)


class TimelineView(QWidget):
    """Shows entries from the top."""

    action_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[TimelineEntry, QWidget]] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.MEDIUM)

    def show_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """Show these entries and no others; what is said already stays as it is."""
        kept, self._rows = self._rows, []
        with laid_out_once(self):
            for entry in entries:
                place = next((at for at, (one, _) in enumerate(kept) if one == entry), None)
                row = self._row(entry) if place is None else kept.pop(place)[1]
                self._rows.append((entry, row))
            for _, row in kept:
                self._layout.removeWidget(row)
                row.hide()
                row.deleteLater()
            for place, (_, row) in enumerate(self._rows):
                if self._layout.indexOf(row) != place:
                    self._layout.insertWidget(place, row)
                    row.show()  # at once: Qt would do it later, laying the page out for each

    def take_focus(self, key: str) -> None:
        """Put the keyboard on the button of a key: the one pressed may be gone."""
        for _, row in self._rows:
            for button in row.findChildren(QPushButton):
                if button.property(_KEY) == key:
                    button.setFocus()

    def _row(self, entry: TimelineEntry) -> QWidget:
        row = QFrame()
        row.setAccessibleName(f"{entry.when}: {entry.title}")
        icon = IconLabel()
        icon.show_icon(entry.icon, entry.tone)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(_texts(entry), 1)
        layout.addLayout(self._buttons(entry))
        return row

    def _buttons(self, entry: TimelineEntry) -> QVBoxLayout:
        layout = QVBoxLayout()
        layout.setSpacing(Space.SMALL)
        for key, text in entry.buttons:
            button = QPushButton(button_text(text))
            button.setProperty(_KEY, key)
            button.setAccessibleName(f"{text}: {entry.title}")
            button.clicked.connect(partial(self._on_button, key))
            layout.addWidget(button)
        layout.addStretch(1)
        return layout

    def _on_button(self, key: str, _on: bool = False) -> None:
        self.action_requested.emit(key)


def _texts(entry: TimelineEntry) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setSpacing(2)
    layout.addWidget(plain_label(entry.title, Look.LABEL))
    if entry.text:
        layout.addWidget(plain_label(entry.text))
    layout.addWidget(plain_label(entry.when, Look.HELP))
    layout.addStretch(1)
    return layout
