"""Editors of text and whole numbers."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.field_types import Block, FieldType, Line, Number
from ppid_desktop.domain.text import clean
from ppid_desktop.gui.kit.field_editor import FieldEditor

_BREAKS = re.compile(r"[\n\t]")
_LEAST_LINES = 3
_MOST_LINES = 14
# More than any field holds, so that the person is told; laying out a megabyte without a break takes minutes.
_MOST_PASTED, _LONGEST_LINE = 21_000, 10_000  # characters


def one_line(text: str) -> str:
    """Return what a line may hold while it is being typed: no control characters, breaks as spaces."""
    return _BREAKS.sub(" ", clean(text))


class _CleanLine(QValidator):
    """Takes out of typed and pasted text what XML cannot hold."""

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        before = one_line(text[:position])
        return QValidator.State.Acceptable, one_line(text), len(before)


class CleanLineEdit(QLineEdit):
    """A line edit that keeps its text clean and tells when the focus leaves it."""

    focus_left = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setValidator(_CleanLine(self))
        self.setMaxLength(_LONGEST_LINE)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell where the focus went."""
        super().focusOutEvent(event)
        self.focus_left.emit(event)


class LineEditor(FieldEditor):
    """One line of text."""

    def __init__(self, field_type: FieldType | None = None, parent: QWidget | None = None) -> None:
        super().__init__(field_type or Line(), parent)
        self.line = CleanLineEdit()
        self.row = self._hold(self.line)
        self.line.textEdited.connect(lambda _text: self.edited.emit(self.value()))
        self.line.editingFinished.connect(self._on_finished)
        self.line.focus_left.connect(self._focus_went)

    def value(self) -> str:
        """Return the line without blanks at its ends."""
        return self.line.text().strip()

    def set_value(self, text: str) -> None:
        """Show a stored line."""
        if text != self.value():
            self.line.setText(one_line(text))
            self.line.setCursorPosition(0)

    def set_read_only(self, read_only: bool) -> None:
        """Lock or unlock the line."""
        self.line.setReadOnly(read_only)

    def focus_target(self) -> QWidget:
        """Return the line edit."""
        return self.line

    def _on_finished(self) -> None:
        if self.line.hasFocus():  # Enter was pressed
            self.left.emit()


class _Block(QPlainTextEdit):
    """A plain text edit that grows with its text, cleans what is pasted and lets Tab move on."""

    focus_left = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.updateGeometry())

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.textCursor().insertText(clean(source.text()[:_MOST_PASTED]))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell where the focus went."""
        super().focusOutEvent(event)
        self.focus_left.emit(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not a text that fits or is not being edited."""
        if self.hasFocus() and self.verticalScrollBar().maximum() > 0:
            super().wheelEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height_for_text())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._height_for_text())

    def _height_for_text(self) -> int:
        lines = min(max(int(self.document().size().height()), _LEAST_LINES), _MOST_LINES)
        margins = self.contentsMargins()
        frame = margins.top() + margins.bottom() + 2 * int(self.document().documentMargin())
        return lines * self.fontMetrics().lineSpacing() + frame + 12


class BlockEditor(FieldEditor):
    """Text of several lines; grows from three to fourteen lines, then scrolls."""

    def __init__(self, field_type: FieldType | None = None, parent: QWidget | None = None) -> None:
        super().__init__(field_type or Block(), parent)
        self.block = _Block()
        self._showing = False
        self._hold(self.block)
        self.block.textChanged.connect(self._on_changed)
        self.block.focus_left.connect(self._focus_went)

    def value(self) -> str:
        """Return the text without blanks at line ends and empty lines at the ends."""
        return Block(1 << 30).parse(self.block.document().toRawText())  # toPlainText loses hard spaces

    def set_value(self, text: str) -> None:
        """Show a stored text."""
        if text != self.value():
            self._showing = True
            self.block.setPlainText(clean(text))
            self._showing = False

    def set_read_only(self, read_only: bool) -> None:
        """Lock or unlock the text."""
        self.block.setReadOnly(read_only)

    def focus_target(self) -> QWidget:
        """Return the text edit."""
        return self.block

    def _on_changed(self) -> None:
        if not self._showing:
            self.edited.emit(self.value())


class NumberEditor(LineEditor):
    """A whole number or nothing; the arrow keys count up and down."""

    def __init__(self, field_type: Number | None = None, parent: QWidget | None = None) -> None:
        self._number = field_type or Number()
        super().__init__(self._number, parent)
        self.line.setMaximumWidth(140)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.row.addStretch(1)

    def value(self) -> str:
        """Return the digits, or what was typed where that is no number."""
        try:
            return self._number.encode(Number(-(10**12), 10**12).parse(self.line.text()))
        except InvalidValue:
            return self.line.text().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Count with the arrow keys, which the line itself does not use."""
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None or self.line.isReadOnly():
            super().keyPressEvent(event)
        else:
            self._count(step)

    def _count(self, step: int) -> None:
        digits = self.value()
        number = int(digits) + step if digits.isdigit() else self._number.low
        self.line.setText(str(min(max(number, self._number.low), self._number.high)))
        self.edited.emit(self.value())


class SuggestingCombo(QComboBox):
    """An editable combobox that never adds to its own list and ignores a wheel passing by."""

    focus_left = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.line = CleanLineEdit()
        self.setLineEdit(self.line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell where the focus went."""
        super().focusOutEvent(event)
        self.focus_left.emit(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class SuggestEditor(FieldEditor):
    """One line of text with suggestions; anything else may be typed too."""

    def __init__(
        self,
        suggestions: Sequence[str] = (),
        field_type: FieldType | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(field_type or Line(), parent)
        self.combo = SuggestingCombo()
        self._hold(self.combo)
        self.set_suggestions(suggestions)
        self.combo.line.textEdited.connect(lambda _text: self.edited.emit(self.value()))
        self.combo.activated.connect(self._on_chosen)
        self.combo.focus_left.connect(self._focus_went)

    def set_suggestions(self, suggestions: Sequence[str]) -> None:
        """Offer other suggestions; what is written stays."""
        written = self.combo.currentText()
        self.combo.clear()
        self.combo.addItems([one_line(text) for text in suggestions])
        self.combo.setEditText(written)

    def value(self) -> str:
        """Return the line without blanks at its ends."""
        return self.combo.currentText().strip()

    def set_value(self, text: str) -> None:
        """Show a stored line."""
        if text != self.value():
            self.combo.setEditText(one_line(text))

    def set_read_only(self, read_only: bool) -> None:
        """Lock or unlock the line and its list."""
        self.combo.line.setReadOnly(read_only)
        self.combo.setEnabled(not read_only)

    def focus_target(self) -> QWidget:
        """Return the combobox."""
        return self.combo

    def _on_chosen(self) -> None:
        self.edited.emit(self.value())
        self.left.emit()
