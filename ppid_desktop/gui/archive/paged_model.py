"""A table over rows that are loaded a page at a time, so that a million rows open at once."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ppid_desktop.domain.text import visible
from ppid_desktop.gui.kit.plain import escaped
from ppid_desktop.gui.kit.table_model import Column

Row = TypeVar("Row")
AnyIndex = QModelIndex | QPersistentModelIndex
PAGE = 25
"""About what a screen shows: the first rows wait for no others."""
_NO_INDEX = QModelIndex()
_PAGES_KEPT = 200
_NOT_LOADED = "…"


class PagedRole(IntEnum):
    """What a cell tells beside Qt's own roles."""

    UNDER = Qt.ItemDataRole.UserRole + 1  # the lines under its text


class PagedModel(QAbstractTableModel, Generic[Row]):
    """Knows how many rows there are; asks `load(page)` for those that come into view.

    `under` gives the lines that stand under the text of column `under_column`. `page_taken(page)` follows
    every page that arrived.
    """

    page_taken = Signal(int)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        load: Callable[[int], None],
        parent: QObject | None = None,
        *,
        under_column: int = -1,
        under: Callable[[Row], tuple[str, ...]] = lambda _row: (),
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._load = load
        self._under_column, self._under = under_column, under
        self._count = 0
        self._pages: dict[int, tuple[Row, ...]] = {}
        self._stale: set[int] = set()
        self._asked: set[int] = set()

    def start(self, count: int) -> None:
        """Begin anew with that many rows, none of them loaded."""
        self.beginResetModel()
        self._count = count
        self._pages.clear()
        self._stale.clear()
        self._asked.clear()
        self.endResetModel()

    def renew(self) -> None:
        """Keep showing what is loaded, but load again what is in view; pages on their way are given up."""
        self._stale = set(self._pages)
        self._asked.clear()
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, len(self._columns) - 1))

    def fetch(self, page: int) -> None:
        """Ask for a page, whether or not it is in view."""
        if page not in self._asked and (page not in self._pages or page in self._stale):
            self._asked.add(page)
            self._load(page)

    def take_page(self, page: int, rows: Sequence[Row]) -> None:
        """Take in the rows of a page that was asked for."""
        if page not in self._asked:
            return
        self._asked.discard(page)
        self._stale.discard(page)
        self._pages.pop(page, None)
        self._pages[page] = tuple(rows)
        while len(self._pages) > _PAGES_KEPT:
            oldest = next(iter(self._pages))
            self._pages.pop(oldest)
            self._stale.discard(oldest)
        first, last = page * PAGE, min((page + 1) * PAGE, self._count) - 1
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))
        self.page_taken.emit(page)

    def give_up_page(self, page: int) -> None:
        """Let a page that could not be loaded be asked for again."""
        self._asked.discard(page)

    def row_at(self, index: AnyIndex) -> Row | None:
        """Return the row behind an index, None while it is not loaded."""
        page, place = divmod(index.row(), PAGE)
        rows = self._pages.get(page, ())
        return rows[place] if index.isValid() and 0 <= place < len(rows) else None

    def find(self, wanted: Callable[[Row], bool]) -> int:
        """Return the number of the first loaded row that `wanted` accepts, -1 when none does."""
        for page in sorted(self._pages):
            for place, row in enumerate(self._pages[page]):
                if wanted(row):
                    return page * PAGE + place
        return -1

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return the number of rows; a cell has none below it."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return the number of columns; a cell has none below it."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what one cell shows; asks for its page when that is not loaded."""
        if not index.isValid() or role not in _ANSWERED:
            return None
        self.fetch(index.row() // PAGE)
        row = self.row_at(index)
        if row is None:
            return _NOT_LOADED if role in _TEXTS else None
        return self._told(row, index.column(), role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column, or the number of a row."""
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        return self._columns[section].title if 0 <= section < len(self._columns) else None

    def _told(self, row: Row, column: int, role: int) -> object:
        text = visible(self._columns[column].text(row))
        under = tuple(map(visible, self._under(row))) if column == self._under_column else ()
        if role == PagedRole.UNDER:
            return under
        if role == Qt.ItemDataRole.ToolTipRole:
            return escaped("\n".join(part for part in (text, *under) if part))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(part for part in (f"{self._columns[column].title}: {text}", *under) if part)
        return text


_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_ANSWERED = (*_TEXTS, Qt.ItemDataRole.ToolTipRole, PagedRole.UNDER)
