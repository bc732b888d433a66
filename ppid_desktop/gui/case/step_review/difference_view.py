"""Shows a text with what was removed struck out and what was added underlined, never by colour alone."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from ppid_desktop.domain.text import visible
from ppid_desktop.domain.text_difference import Kind, Segment
from ppid_desktop.gui.theme import current_colours

_LEAST_LINES = 2
_MOST_LINES = 12


class DifferenceView(QTextEdit):
    """Read-only; the text is put in piece by piece with formats, so nothing in it is ever markup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._segments: tuple[Segment, ...] = ()
        self._drawing = False
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.updateGeometry())

    def show_text(self, text: str) -> None:
        """Show a text without marks."""
        self.show_segments((Segment(Kind.SAME, text),) if text else ())

    def show_segments(self, segments: Sequence[Segment]) -> None:
        """Show a text with its marks; an empty one says so."""
        self._segments = tuple(segments)
        self._draw()
        self.setAccessibleDescription(spoken(self._segments))

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not self._drawing:
            self._draw()

    def sizeHint(self) -> QSize:
        """Return the height of the text, within limits."""
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        """Return a width that always fits and the height of the text, within limits."""
        return QSize(150, self._height())

    def _draw(self) -> None:
        self._drawing = True
        self.clear()
        cursor = QTextCursor(self.document())
        for segment in self._segments or (Segment(Kind.SAME, "(kosong)"),):
            cursor.insertText(visible(segment.text), _format(segment.kind, empty=not self._segments))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._drawing = False

    def _height(self) -> int:
        line = self.fontMetrics().lineSpacing()
        wanted = int(self.document().size().height()) + 16
        return min(max(wanted, _LEAST_LINES * line + 16), _MOST_LINES * line + 16)


def spoken(segments: Sequence[Segment]) -> str:
    """Return the marks in words, for screen readers."""
    words = {Kind.REMOVED: "dihapus: ", Kind.ADDED: "ditambahkan: "}
    marked = [f"{words[one.kind]}{one.text.strip()}" for one in segments if one.kind in words]
    return "; ".join(one for one in marked if not one.endswith(": "))


def _format(kind: Kind, *, empty: bool) -> QTextCharFormat:
    colours, shape = current_colours(), QTextCharFormat()
    shape.setForeground(QColor(colours.muted if empty else colours.text))
    if kind is Kind.REMOVED:
        shape.setFontStrikeOut(True)
        shape.setForeground(QColor(colours.on_danger_soft))
        shape.setBackground(QColor(colours.danger_soft))
    elif kind is Kind.ADDED:
        shape.setFontUnderline(True)
        shape.setFontWeight(QFont.Weight.Bold)
        shape.setForeground(QColor(colours.on_success_soft))
        shape.setBackground(QColor(colours.success_soft))
    return shape
