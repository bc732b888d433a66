"""The table of archived items: as many rows as there are, the title in full before anything else has room."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from ppid_desktop.gui.archive.item_lines import CELL_MARGIN, TITLE_LINES, ItemLines
from ppid_desktop.gui.kit.row_table import ChoosingTable
from ppid_desktop.gui.theme import Space

_PADDING = 16


class ItemTable(ChoosingTable):
    """Columns are as wide as a sample text, all but `wide`, which takes the rest.

    Those of `optional` are left out while the table is narrower than so many average characters. Nothing
    here looks at more rows than are in view.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._samples: tuple[str, ...] = ()
        self._wide = 0
        self._optional: dict[int, int] = {}
        self._under = 1
        self._lines = ItemLines(self)
        self.setWordWrap(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def set_columns(
        self, samples: Sequence[str], wide: int, optional: Mapping[int, int] | None = None
    ) -> None:
        """Say how wide the columns are; to be called after `setModel`."""
        self._samples, self._wide, self._optional = tuple(samples), wide, dict(optional or {})
        self.setItemDelegateForColumn(wide, self._lines)
        self._share_width()

    def look_for(self, words: str) -> None:
        """Mark the words searched for, and give the line that says where they were found its room."""
        self._lines.words, self._under = words, 2 if words else 1
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the columns."""
        super().resizeEvent(event)
        self._share_width()

    def sizeHint(self) -> QSize:
        """Return a size for about six rows."""
        return QSize(320, 6 * self._row_height())

    def _row_height(self) -> int:
        return (TITLE_LINES + self._under) * self.fontMetrics().lineSpacing() + _PADDING

    def _share_width(self) -> None:
        if self.verticalHeader().defaultSectionSize() != self._row_height():
            self.verticalHeader().setDefaultSectionSize(self._row_height())
        rest = self.viewport().width()
        for column, sample in enumerate(self._samples):
            least = self._optional.get(column, 0) * self.fontMetrics().averageCharWidth()
            self.setColumnHidden(column, self.viewport().width() < least)
            if column != self._wide and not self.isColumnHidden(column):
                width = self.fontMetrics().horizontalAdvance(sample) + 2 * CELL_MARGIN + Space.SMALL
                self.setColumnWidth(column, width)
                rest -= width
        if self._samples:
            self.setColumnWidth(self._wide, max(rest, 80))
