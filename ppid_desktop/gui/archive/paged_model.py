"""A table over rows that are loaded a page at a time, so that a million rows open at once."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ppid_desktop.domain.text import visible
from ppid_desktop.gui.kit.table_model import Column

Row = TypeVar("Row")
AnyIndex = QModelIndex | QPersistentModelIndex
PAGE = 100
_NO_INDEX = QModelIndex()
_PAGES_KEPT = 50


class PagedModel(QAbstractTableModel, Generic[Row]):
    """Knows how many rows there are; asks `load(page)` for those that come into view."""

    def __init__(
        self, columns: Sequence[Column[Row]], load: Callable[[int], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._load = load
        self._count = 0
        self._pages: dict[int, tuple[Row, ...]] = {}
        self._asked: set[int] = set()

    def start(self, count: int) -> None:
        """Begin anew with that many rows, none of them loaded."""
        self.beginResetModel()
        self._count = count
        self._pages.clear()
        self._asked.clear()
        self.endResetModel()

    def take_page(self, page: int, rows: Sequence[Row]) -> None:
        """Take in the rows of a page that was asked for."""
        if page not in self._asked:
            return
        self._asked.discard(page)
        self._pages[page] = tuple(rows)
        while len(self._pages) > _PAGES_KEPT:
            self._pages.pop(next(iter(self._pages)))
        first, last = page * PAGE, min((page + 1) * PAGE, self._count) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    def row_at(self, index: AnyIndex) -> Row | None:
        """Return the row behind an index, None while it is not loaded."""
        page, place = divmod(index.row(), PAGE)
        rows = self._pages.get(page, ())
        return rows[place] if index.isValid() and 0 <= place < len(rows) else None

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return the number of rows; a cell has none below it."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return the number of columns; a cell has none below it."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what one cell shows; asks for its page when that is not loaded."""
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        row = self.row_at(index)
        if row is None:
            self._ask(index.row() // PAGE)
            return "…"
        column = self._columns[index.column()]
        text = visible(column.text(row))
        return f"{column.title}: {text}" if role == Qt.ItemDataRole.AccessibleTextRole else text

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column, or the number of a row."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        return self._columns[section].title if 0 <= section < len(self._columns) else None

    def _ask(self, page: int) -> None:
        if page not in self._asked and page not in self._pages:
            self._asked.add(page)
            self._load(page)
