"""Editors of choices: one of a list, several of a list, yes or no."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from ppid_desktop.domain.field_types import FieldType, Line, YesNo
from ppid_desktop.domain.terms import Term
from ppid_desktop.domain.text import folded
from ppid_desktop.gui.kit.field_editor import FieldEditor
from ppid_desktop.gui.kit.plain import button_text

_COMBO_EDGE = 4  # pixels between the text and the ends of its field
_LINE_HEIGHT = 32  # pixels of a line to type into, so that answers beside one stand at its height
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: the code that is stored and the label people read."""

    code: str
    label: str


def options_of(terms: type[Term]) -> tuple[Option, ...]:
    """Return the options of a vocabulary in its own order."""
    return tuple(Option(term.code, term.label) for term in terms)


class QuietCombo(QComboBox):
    """A combobox that a wheel passing by does not change; typing finds the start of any word of a label."""

    focus_left = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self._since_letter = QElapsedTimer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by the letters typed; everything else works as in any combobox."""
        letters = folded(event.text()).strip()
        if self.isEditable() or not letters or event.modifiers() & _COMMANDS:
            super().keyPressEvent(event)
        else:
            self._search(letters)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell where the focus went."""
        super().focusOutEvent(event)
        self.focus_left.emit(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """End the chosen text in an ellipsis where it is too long; the open list shows all of it."""
        if self.isEditable():
            super().paintEvent(event)
            return
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width()
        mode = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self.currentText(), mode, room - _COMBO_EDGE)
        option.currentText = shown  # type: ignore[attr-defined]  # Qt has it, the stubs do not
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def _search(self, letters: str) -> None:
        expired = self._since_letter.hasExpired(QApplication.keyboardInputInterval())
        goes_on = self._since_letter.isValid() and not expired
        self._since_letter.start()
        self._typed = self._typed + letters if goes_on else letters
        first = self.currentIndex() + (len(self._typed) == 1)  # one letter alone leads on to the next match
        for place in (place % self.count() for place in range(first, first + self.count())):
            if f" {self._typed}" in f" {folded(self.itemText(place))}":
                self._choose(place)
                return

    def _choose(self, place: int) -> None:
        if place != self.currentIndex():
            self.setCurrentIndex(place)
            self.activated.emit(place)


class ChoiceEditor(FieldEditor):
    """One of several options, or none unless `empty_label` is None; an unknown stored code stays visible."""

    def __init__(
        self,
        options: Sequence[Option],
        field_type: FieldType | None = None,
        *,
        empty_label: str | None = "(belum dipilih)",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(field_type or Line(), parent)
        self.combo = QuietCombo()
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(18)
        self._empty_label = empty_label
        self._hold(self.combo)
        self.set_options(options)
        self.combo.activated.connect(self._on_chosen)
        self.combo.focus_left.connect(self._focus_went)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer other options; what is chosen stays."""
        chosen = self.value()
        self.combo.clear()
        if self._empty_label is not None:
            self.combo.addItem(self._empty_label, "")
        for option in options:
            self.combo.addItem(option.label, option.code)
        self.set_value(chosen)

    def value(self) -> str:
        """Return the chosen code."""
        return str(self.combo.currentData() or "")

    def set_value(self, text: str) -> None:
        """Choose the option with the code `text`."""
        index = self.combo.findData(text)
        if index < 0 and text:
            self.combo.addItem(text, text)
            index = self.combo.count() - 1
        self.combo.setCurrentIndex(index)

    def set_read_only(self, read_only: bool) -> None:
        """Lock or unlock the list."""
        self.combo.setEnabled(not read_only)

    def focus_target(self) -> QWidget:
        """Return the combobox."""
        return self.combo

    def _on_chosen(self) -> None:
        self.edited.emit(self.value())
        self.left.emit()


class _Box(QCheckBox):
    focus_left = Signal(object)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell where the focus went."""
        super().focusOutEvent(event)
        self.focus_left.emit(event)


class ChoicesEditor(FieldEditor):
    """Any number of options, one tick each; the value is their codes joined by `;` in the options' order."""

    def __init__(
        self,
        options: Sequence[Option],
        field_type: FieldType | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(field_type or Line(), parent)
        self._boxes = {option.code: _Box(button_text(option.label)) for option in options}
        self._name = ""
        self._labels = {option.code: option.label for option in options}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for box in self._boxes.values():
            layout.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
            box.clicked.connect(lambda _on: self.edited.emit(self.value()))
            box.focus_left.connect(self._focus_went)
        self.setFocusProxy(self.focus_target())

    def value(self) -> str:
        """Return the codes of the ticked options joined by `;`."""
        return ";".join(code for code, box in self._boxes.items() if box.isChecked())

    def set_value(self, text: str) -> None:
        """Tick exactly the options whose codes stand in `text`."""
        wanted = {part.strip() for part in text.split(";")}
        for code, box in self._boxes.items():
            box.setChecked(code in wanted)

    def set_read_only(self, read_only: bool) -> None:
        """Lock or unlock the ticks."""
        for box in self._boxes.values():
            box.setEnabled(not read_only)

    def focus_target(self) -> QWidget:
        """Return the first tick."""
        return next(iter(self._boxes.values()), self)

    def set_names(self, name: str, description: str) -> None:
        """Name every tick by the field and its own label."""
        for code, box in self._boxes.items():
            box.setAccessibleName(f"{name}: {self._labels[code]}")
            box.setAccessibleDescription(description)


class _Radio(QRadioButton):
    focus_left = Signal(object)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell where the focus went."""
        super().focusOutEvent(event)
        self.focus_left.emit(event)


class YesNoEditor(FieldEditor):
    """Ya, Tidak or unanswered; the value is `ya`, `tidak` or nothing."""

    def __init__(self, field_type: FieldType | None = None, parent: QWidget | None = None) -> None:
        super().__init__(field_type or YesNo(), parent)
        self._yes, self._no = _Radio(self.tr("Ya")), _Radio(self.tr("Tidak"))
        self._group = QButtonGroup(self)
        for radio in (self._yes, self._no):
            self._group.addButton(radio)
            radio.focus_left.connect(self._focus_went)
        self._hold(self._yes, self._no, stretch=False)
        self.setMinimumHeight(_LINE_HEIGHT)
        self._group.buttonClicked.connect(lambda _button: self.edited.emit(self.value()))

    def value(self) -> str:
        """Return `ya`, `tidak` or nothing."""
        if self._yes.isChecked():
            return "ya"
        return "tidak" if self._no.isChecked() else ""

    def set_value(self, text: str) -> None:
        """Show the stored answer."""
        self._group.setExclusive(False)
        self._yes.setChecked(text == "ya")
        self._no.setChecked(text == "tidak")
        self._group.setExclusive(True)

    def set_read_only(self, read_only: bool) -> None:
        """Lock or unlock both answers."""
        self._yes.setEnabled(not read_only)
        self._no.setEnabled(not read_only)

    def focus_target(self) -> QWidget:
        """Return the answer that Tab reaches: the chosen one, else Ya."""
        return self._no if self._no.isChecked() else self._yes

    def set_names(self, name: str, description: str) -> None:
        """Name both answers by the field and their own label."""
        for radio in (self._yes, self._no):
            radio.setAccessibleName(f"{name}: {radio.text()}")
            radio.setAccessibleDescription(description)
