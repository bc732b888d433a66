"""A table of rows to choose from, whose columns share its width so that no title is squeezed away."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

_LINES = 2
_PADDING = 14
MEASURED_ROWS = 40  # that decide how wide a column of short texts is


class ChoosingTable(QTableView):
    """Chooses whole rows; Enter and a double click emit `row_chosen`."""

    row_chosen = Signal(object)  # QModelIndex

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.doubleClicked.connect(self.row_chosen.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the row with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.row_chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class RowTable(ChoosingTable):
    """A choosing table that sorts and whose long cells wrap once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: tuple[int, ...] = ()
        self._optional: dict[int, int] = {}
        self._measured = False  # whether the columns of short texts are as wide as those
        self.setSortingEnabled(True)
        self.setWordWrap(True)
        self.verticalHeader().setDefaultSectionSize(_LINES * self.fontMetrics().lineSpacing() + _PADDING)

    def show_model(
        self, model: QAbstractItemModel, shares: Sequence[int], optional: Mapping[int, int] | None = None
    ) -> None:
        """Show a model; `shares` are the columns' parts of the width, 0 for as much as the texts need.

        `optional` names columns that are left out while the table is narrower than so many pixels.
        """
        self.setModel(model)
        order = Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(-1, order)  # no arrow before rows stand in its order
        self._shares = tuple(shares)
        self._optional = dict(optional or {})
        for place, part in enumerate(shares):
            if not part:
                self.horizontalHeader().setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setStretchLastSection(bool(self._shares[-1]))
        self.horizontalHeader().setResizeContentsPrecision(MEASURED_ROWS)
        model.modelReset.connect(self._measure_again)
        self._measure_again()

    def changeEvent(self, event: QEvent) -> None:
        """Follow another size of the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measured = False

    def showEvent(self, event: QShowEvent) -> None:
        """Measure what was filled unseen, now that the style sheet has given the cells their margins."""
        super().showEvent(event)
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the columns."""
        super().resizeEvent(event)
        self._share_width()

    def _measure_again(self) -> None:
        self._measured = False
        self._share_width()

    def _measure(self) -> None:
        """Give every column of short texts the width they need; Qt's own mode would do so at every step."""
        self._measured = True
        for place, part in enumerate(self._shares):
            if not part and not self.isColumnHidden(place):
                self.resizeColumnToContents(place)

    def _share_width(self) -> None:
        if not self.isVisible():
            return
        if not self._measured:
            self._measure()
        width = self.viewport().width()
        for place, least in self._optional.items():
            self.setColumnHidden(place, width < least)
        shown = {place: part for place, part in enumerate(self._shares) if not self.isColumnHidden(place)}
        taken = sum(self.columnWidth(place) for place, part in shown.items() if not part)
        share = (width - taken) / max(sum(shown.values()), 1)
        for place, part in shown.items():
            if part and self.columnWidth(place) != int(share * part):
                self.setColumnWidth(place, int(share * part))
