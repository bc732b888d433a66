"""Draws an archived item as a catalogue does: its title whole, what it is, and where words were found."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ppid_desktop.domain.found_words import Span, found_words
from ppid_desktop.gui.archive.paged_model import PagedRole
from ppid_desktop.gui.theme import current_colours

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

TITLE_LINES = 2
CELL_MARGIN = 11  # as the style sheet gives the head
AnyIndex = QModelIndex | QPersistentModelIndex


class ItemLines(QStyledItemDelegate):
    """Draws a cell's text in up to two lines, found words in bold, and the paler lines under it."""

    def __init__(self, parent: "QWidget") -> None:
        super().__init__(parent)
        self.words = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw ground and focus as any cell, then the lines from the top."""
        under = [str(line) for line in index.data(PagedRole.UNDER) or ()]
        if not under:
            super().paint(painter, option, index)
            return
        number = index.sibling(index.row(), 0)
        if option.widget.isColumnHidden(0) and index.column():  # type: ignore[attr-defined]
            under[0] = f"{number.data()} · {under[0]}"
        self.initStyleOption(option, index)
        text, option.text = option.text, ""  # type: ignore[attr-defined]  # the stubs lack the fields
        style = option.widget.style()  # type: ignore[attr-defined]
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)  # type: ignore[attr-defined]
        self._draw_lines(painter, option, text, under)

    def _draw_lines(
        self, painter: QPainter, option: QStyleOptionViewItem, title: str, under: list[str]
    ) -> None:
        colours = current_colours()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        place: QRect = option.rect.adjusted(CELL_MARGIN, 0, -CELL_MARGIN, 0)  # type: ignore[attr-defined]
        font: QFont = option.font  # type: ignore[attr-defined]
        step = QFontMetrics(font).lineSpacing()
        parts = [(one, colours.text) for one in folded_lines(title, self._marks(title), font, place.width())]
        parts += [((line, self._marks(line)), colours.muted) for line in under]
        top = place.top() + (place.height() - len(parts) * step) // 2
        painter.save()
        for number, ((line, marks), plain) in enumerate(parts):
            painter.setPen(QColor(colours.on_accent_soft if selected else plain))
            at = QPointF(place.left(), top + number * step)
            room = place.width() - _wider(line, marks, font)
            cut = QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, room)
            _laid_out(cut, marks, font, place.width())[0].draw(painter, at)
        painter.restore()

    def _marks(self, line: str) -> tuple[Span, ...]:
        return found_words(line, self.words) if self.words else ()


def folded_lines(
    title: str, marks: tuple[Span, ...], font: QFont, width: int
) -> list[tuple[str, tuple[Span, ...]]]:
    """Return the title in at most two lines with the marks of each; the last line holds all that is left."""
    _, starts = _laid_out(title, marks, font, width)
    starts = starts[:TITLE_LINES]
    ends = [*starts[1:], len(title)]
    return [
        (
            title[begin:end].rstrip(),
            tuple(
                (max(one, begin) - begin, min(last, end) - begin)
                for one, last in marks
                if one < end and last > begin
            ),
        )
        for begin, end in zip(starts, ends, strict=True)
    ]


def _laid_out(text: str, marks: tuple[Span, ...], font: QFont, width: int) -> tuple[QTextLayout, list[int]]:
    """Return the text laid out in `width` with its marks in bold, and where each line begins."""
    layout = QTextLayout(text, font)
    layout.setFormats([_bold_range(begin, min(end, len(text))) for begin, end in marks if begin < len(text)])
    starts: list[int] = []
    step = QFontMetrics(font).lineSpacing()
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, len(starts) * step))
        starts.append(line.textStart())
    layout.endLayout()
    return layout, starts or [0]


def _bold_range(begin: int, end: int) -> QTextLayout.FormatRange:
    bold, span = QTextCharFormat(), QTextLayout.FormatRange()
    bold.setFontWeight(QFont.Weight.Bold)
    span.start, span.length, span.format = begin, end - begin, bold  # type: ignore[attr-defined]
    return span


def _wider(line: str, marks: tuple[Span, ...], font: QFont) -> int:
    """Return how many pixels the marks take more than the same words would without."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.Bold)
    marked = "".join(line[begin:end] for begin, end in marks)
    return QFontMetrics(bold).horizontalAdvance(marked) - QFontMetrics(font).horizontalAdvance(marked)
