"""The letters of Pasal 17 to tick, each with its text beside it, which wraps where there is little room."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from ppid_desktop.domain.field_types import Choices
from ppid_desktop.domain.terms import Letter
from ppid_desktop.gui.kit.field_editor import FieldEditor
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.theme import Space


class _Tick(QCheckBox):
    focus_left = Signal(object)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell where the focus went."""
        super().focusOutEvent(event)
        self.focus_left.emit(event)


class _LetterText(QLabel):
    """Ticks its letter when it is clicked, as the text of a tick box does."""

    def __init__(self, tick: QCheckBox) -> None:
        super().__init__()
        self._tick = tick
        self.setWordWrap(True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick or untick."""
        if self.rect().contains(event.position().toPoint()):
            self._tick.click()
        super().mouseReleaseEvent(event)


class LettersEditor(FieldEditor):
    """Any number of letters; the value is their codes joined by `;` in the law's order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Choices(Letter), parent)
        self._ticks: dict[Letter, _Tick] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.SMALL)
        self._grid.setVerticalSpacing(Space.TINY)
        self._grid.setColumnStretch(1, 1)
        for letter in Letter:
            self._add(letter)
        self.setFocusProxy(self.focus_target())

    def value(self) -> str:
        """Return the codes of the ticked letters joined by `;`."""
        return ";".join(letter.code for letter, tick in self._ticks.items() if tick.isChecked())

    def set_value(self, text: str) -> None:
        """Tick exactly the letters whose codes stand in `text`."""
        wanted = {part.strip() for part in text.split(";")}
        for letter, tick in self._ticks.items():
            tick.setChecked(letter.code in wanted)

    def letters(self) -> tuple[Letter, ...]:
        """Return the ticked letters."""
        return tuple(letter for letter, tick in self._ticks.items() if tick.isChecked())

    def set_read_only(self, read_only: bool) -> None:
        """Lock or unlock the ticks."""
        for tick in self._ticks.values():
            tick.setEnabled(not read_only)

    def focus_target(self) -> QWidget:
        """Return the first tick."""
        return next(iter(self._ticks.values()), self)

    def set_names(self, name: str, description: str) -> None:
        """Name every tick by the field, its letter and its text."""
        for letter, tick in self._ticks.items():
            tick.setAccessibleName(f"{name}: {letter.code}, {letter.label}")
            tick.setAccessibleDescription(description)

    def _add(self, letter: Letter) -> None:
        tick, row = _Tick(f"{letter.code}."), self._grid.rowCount()
        text = _LetterText(tick)
        show_text(text, letter.label)
        self._grid.addWidget(tick, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, row, 1, Qt.AlignmentFlag.AlignVCenter)
        tick.clicked.connect(lambda _on: self.edited.emit(self.value()))
        tick.focus_left.connect(self._focus_went)
        self._ticks[letter] = tick
