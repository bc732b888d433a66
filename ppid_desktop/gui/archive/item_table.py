"""The table of archived items: as many rows as there are, two lines each, the title never squeezed away."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ppid_desktop.gui.archive.paged_model import PagedRole
from ppid_desktop.gui.kit.row_table import ChoosingTable
from ppid_desktop.gui.theme import Space, current_colours

_LINES = 2
_PADDING = 16
_CELL_MARGIN = 11  # as the style sheet gives the head
AnyIndex = QModelIndex | QPersistentModelIndex


class TwoLines(QStyledItemDelegate):
    """Draws a cell's text and, smaller and paler, the line under it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw ground and focus as any cell, then both lines."""
        under = str(index.data(PagedRole.UNDER) or "")
        if not under:
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        text, option.text = option.text, ""  # type: ignore[attr-defined]  # the stubs lack the fields
        style = option.widget.style()  # type: ignore[attr-defined]
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)  # type: ignore[attr-defined]
        self._draw_lines(painter, option, text, under)

    def _draw_lines(self, painter: QPainter, option: QStyleOptionViewItem, text: str, under: str) -> None:
        colours = current_colours()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        place = option.rect.adjusted(_CELL_MARGIN, 0, -_CELL_MARGIN, 0)  # type: ignore[attr-defined]
        half = place.height() // 2
        upper = QRect(place.left(), place.top() + 2, place.width(), half - 2)
        lower = QRect(place.left(), place.top() + half, place.width(), half - 4)
        painter.save()
        for line, rect, plain, side in (
            (text, upper, colours.text, Qt.AlignmentFlag.AlignBottom),
            (under, lower, colours.muted, Qt.AlignmentFlag.AlignTop),
        ):
            painter.setPen(QColor(colours.on_accent_soft if selected else plain))
            elided = option.fontMetrics.elidedText(line, Qt.TextElideMode.ElideRight, rect.width())  # type: ignore[attr-defined]
            painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | side, elided)
        painter.restore()


class ItemTable(ChoosingTable):
    """Columns are as wide as a sample text, all but `wide`, which takes the rest.

    Those of `optional` are left out while the table is narrower than so many pixels. Nothing here looks at
    more rows than are in view.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._samples: tuple[str, ...] = ()
        self._wide = 0
        self._optional: dict[int, int] = {}
        self._left_out: set[int] = set()
        self.setWordWrap(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def set_columns(
        self, samples: Sequence[str], wide: int, optional: Mapping[int, int] | None = None
    ) -> None:
        """Say how wide the columns are; to be called after `setModel`."""
        self._samples, self._wide, self._optional = tuple(samples), wide, dict(optional or {})
        self.setItemDelegateForColumn(wide, TwoLines(self))
        self._share_width()

    def leave_out(self, column: int, left_out: bool) -> None:
        """Leave a column out that says the same in every row, or show it again."""
        (self._left_out.add if left_out else self._left_out.discard)(column)
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the columns."""
        super().resizeEvent(event)
        self._share_width()

    def sizeHint(self) -> QSize:
        """Return a size for about six rows."""
        return QSize(320, 6 * self._row_height())

    def _row_height(self) -> int:
        return _LINES * self.fontMetrics().lineSpacing() + _PADDING

    def _share_width(self) -> None:
        if self.verticalHeader().defaultSectionSize() != self._row_height():
            self.verticalHeader().setDefaultSectionSize(self._row_height())
        rest = self.viewport().width()
        for column, sample in enumerate(self._samples):
            narrow = self.viewport().width() < self._optional.get(column, 0)
            self.setColumnHidden(column, narrow or column in self._left_out)
            if column != self._wide and not self.isColumnHidden(column):
                width = self.fontMetrics().horizontalAdvance(sample) + 2 * _CELL_MARGIN + Space.SMALL
                self.setColumnWidth(column, width)
                rest -= width
        if self._samples:
            self.setColumnWidth(self._wide, max(rest, 80))
