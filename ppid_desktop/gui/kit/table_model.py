"""A table over frozen dataclasses: columns are declared, rows are values, nothing is markup."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from ppid_desktop.domain.text import visible

Row = TypeVar("Row")
AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_DISPLAY, _DECORATION = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.DecorationRole
_ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole
_SHOWN = frozenset(map(int, (_DISPLAY, _DECORATION, _ALIGNMENT, Qt.ItemDataRole.AccessibleTextRole)))
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)  # no slots: with them Python 3.11 cannot call Column[Row](...)
class Column(Generic[Row]):
    """One column: its title, the shown text of a row, and what it sorts by (default: that text)."""

    title: str
    text: Callable[[Row], str]
    key: Callable[[Row], Any] | None = None
    icon: Callable[[Row], QIcon] | None = None
    right: bool = False

    def sort_key(self, row: Row) -> Any:
        """Return what `row` sorts by."""
        return self.key(row) if self.key else self.text(row).casefold()


class TableModel(QAbstractTableModel, Generic[Row]):
    """Shows rows in columns, sorts them, and hands back the row behind an index."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: list[Row] = []
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows in the order chosen last; the same rows again leave view and selection alone."""
        wanted = self._in_order(list(rows))
        if wanted == self._rows:
            if wanted:  # what a column says may depend on more than its row
                self.dataChanged.emit(self.index(0, 0), self.index(len(wanted) - 1, len(self._columns) - 1))
            return
        self.beginResetModel()
        self._rows = wanted
        self.endResetModel()

    def rows(self) -> tuple[Row, ...]:
        """Return the rows in the order shown."""
        return tuple(self._rows)

    def row_at(self, index: AnyIndex) -> Row | None:
        """Return the row behind an index of this model, None for an invalid one."""
        return self._rows[index.row()] if self._holds(index) else None

    def find(self, wanted: Callable[[Row], bool]) -> int:
        """Return the number of the first row that `wanted` accepts, -1 when none does."""
        return next((number for number, row in enumerate(self._rows) if wanted(row)), -1)

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return the number of rows; a cell has none below it."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return the number of columns; a cell has none below it."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what one cell shows."""
        if role not in _SHOWN or not self._holds(
            index
        ):  # views ask for nine roles a cell, most of them empty
            return None
        column, row = self._columns[index.column()], self._rows[index.row()]
        if role == _DISPLAY:
            return visible(column.text(row))
        if role == _DECORATION:
            return column.icon(row) if column.icon else None
        if role == _ALIGNMENT:
            return _RIGHT if column.right else _LEFT
        return f"{column.title}: {visible(column.text(row))}"

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column, or the number of a row."""
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self._columns[section].right else _LEFT
        return self._columns[section].title if role == Qt.ItemDataRole.DisplayRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; selection follows its rows."""
        if not 0 <= column < len(self._columns):
            return
        self._sorted_by = (column, order)
        self.layoutAboutToBeChanged.emit()
        before = self._rows
        places = sorted(range(len(before)), key=lambda place: self._columns[column].sort_key(before[place]))
        if order == Qt.SortOrder.DescendingOrder:
            places.reverse()
        self._rows = [before[place] for place in places]
        self._move_indexes({old: new for new, old in enumerate(places)})
        self.layoutChanged.emit()

    def _move_indexes(self, moved: dict[int, int]) -> None:
        old = self.persistentIndexList()
        new = [self.index(moved[index.row()], index.column()) for index in old]
        self.changePersistentIndexList(old, new)

    def _in_order(self, rows: list[Row]) -> list[Row]:
        if self._sorted_by is None:
            return rows
        column, order = self._sorted_by
        return sorted(rows, key=self._columns[column].sort_key, reverse=order == Qt.SortOrder.DescendingOrder)

    def _holds(self, index: AnyIndex) -> bool:
        return index.isValid() and index.row() < len(self._rows) and index.column() < len(self._columns)
