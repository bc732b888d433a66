"""A table to type into or to paste rows into from a spreadsheet; it ends with an empty row to write in."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import uuid4

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from ppid_desktop.domain.text import clean_line, visible
from ppid_desktop.gui.kit.clipboard import put_text
from ppid_desktop.gui.kit.tab_text import read_cells, write_cells
from ppid_desktop.gui.kit.table_model import AnyIndex
from ppid_desktop.gui.kit.turns import in_turns

_NO_INDEX = QModelIndex()
_MOST_ROWS = 5000


@dataclass(frozen=True, slots=True)
class CellColumn:
    """One column to type into; `key` names it to the program, `width` is its share of the table."""

    key: str
    title: str
    width: int = 1


class CellModel(QAbstractTableModel):
    """Lines of text cells with stable ids; the last line is empty and not part of the value.

    `row_edited(row_id, key, text)` tells of one changed cell of a row, `row_typed(row_id, texts)` that the
    empty line became a row, which is to be kept under this id (a UUID), `rows_added(rows)` of pasted ones
    that are not shown yet, as a list of tuples of texts in column order.
    """

    row_edited = Signal(str, str, str)
    row_typed = Signal(str, object)
    rows_added = Signal(object)

    def __init__(self, columns: Sequence[CellColumn], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._ids: list[str] = []
        self._cells: list[list[str]] = []
        self._draft = self._empty()
        self._read_only = False

    def show_rows(self, rows: Sequence[tuple[str, tuple[str, ...]]]) -> None:
        """Show rows as (id, texts in column order); the empty line keeps what is typed in it.

        When the rows are the same as before, only cells that changed are told: an open editor stays open.
        """
        ids = [row_id for row_id, _ in rows]
        if ids == self._ids:
            for row, (_, texts) in enumerate(rows):
                self._show_texts(row, texts)
            return
        self.beginResetModel()
        self._ids = ids
        self._cells = [list(texts) for _, texts in rows]
        self.endResetModel()

    def is_read_only(self) -> bool:
        """Return whether rows can only be seen and copied."""
        return self._read_only

    def set_read_only(self, read_only: bool) -> None:
        """Let rows be seen and copied but not changed; the empty line goes away."""
        self.beginResetModel()
        self._read_only = read_only
        self.endResetModel()

    def row_id(self, row: int) -> str:
        """Return the id of a stored row, or an empty string for the empty line."""
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    @property
    def has_unfinished_row(self) -> bool:
        """Return whether something stands in the empty line that is no row yet."""
        return any(self._draft)

    def texts(self, row: int) -> tuple[str, ...]:
        """Return the cells of a row."""
        return tuple(self._line(row))

    def add_texts(self, rows: Sequence[tuple[str, ...]]) -> int:
        """Announce new rows cut or filled to the columns; return how many."""
        width = len(self.columns)
        fitted = [tuple(clean_line(text) for text in (*row, *[""] * width)[:width]) for row in rows]
        wanted = [row for row in fitted if any(row)][:_MOST_ROWS]
        if wanted and not self._read_only:
            self.rows_added.emit(wanted)
            return len(wanted)
        return 0

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return the stored rows and the empty line."""
        return 0 if parent.isValid() else len(self._cells) + (not self._read_only)

    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Return that every cell can be chosen and, unless locked, edited."""
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return plain if self._read_only else plain | Qt.ItemFlag.ItemIsEditable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell."""
        if not index.isValid():
            return None
        text = self._line(index.row())[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return visible(text)
        if role == Qt.ItemDataRole.EditRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.columns[index.column()].title}: {visible(text)}"
        return None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed; the empty line becomes a row when its first cell is written."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or self._read_only:
            return False
        text = clean_line(str(value or ""))
        line = self._line(index.row())
        if line[index.column()] == text:
            return False
        line[index.column()] = text
        self.dataChanged.emit(index, index)
        if row_id := self.row_id(index.row()):
            self.row_edited.emit(row_id, self.columns[index.column()].key, text)
        elif self._draft[0]:
            self._keep_draft()
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column; rows are numbered, the empty line is marked."""
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if section < len(self._cells) else "+"
        return self.columns[section].title if 0 <= section < len(self.columns) else None

    def _keep_draft(self) -> None:
        """Make the empty line a row where it stands, so that typing goes on in its next cell."""
        row_id, below = str(uuid4()), len(self._cells) + 1
        self.beginInsertRows(QModelIndex(), below, below)
        self._ids.append(row_id)
        self._cells.append(self._draft)
        self._draft = self._empty()
        self.endInsertRows()
        self.row_typed.emit(row_id, tuple(self._cells[-1]))

    def _show_texts(self, row: int, texts: Sequence[str]) -> None:
        for column, text in enumerate(texts):
            if self._cells[row][column] != text:
                self._cells[row][column] = text
                self.dataChanged.emit(self.index(row, column), self.index(row, column))

    def _line(self, row: int) -> list[str]:
        return self._cells[row] if row < len(self._cells) else self._draft

    def _empty(self) -> list[str]:
        return [""] * len(self.columns)


class EditableTable(QTableView):
    """Shows a `CellModel`; Ctrl+V adds rows from a spreadsheet, Ctrl+C copies, Delete asks to remove.

    A paste always adds rows and never overwrites; when the first pasted line repeats the column titles it is
    left out. `rows_pasted(count)` follows a paste, `removal_requested(row_ids)` the Delete key.
    """

    rows_pasted = Signal(int)
    removal_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self._fitted: set[int] = set()  # rows that have the height their texts need
        self.verticalScrollBar().valueChanged.connect(self._fit_in_view)

    def show_model(self, model: CellModel) -> None:
        """Show a model, with its columns' widths as shares of the table's."""
        self.setModel(model)
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        model.modelReset.connect(self._fit_rows)
        model.rowsInserted.connect(lambda *_places: self._fit_rows())
        model.dataChanged.connect(self._fit_changed)
        self._fitted.clear()
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the columns; every row then takes the height its texts need."""
        super().resizeEvent(event)
        if isinstance(self.model(), CellModel):
            self._share_width()
            self._fit_rows()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit what was filled unseen."""
        super().showEvent(event)
        in_turns(self, self._fit_in_view)

    def _fit_rows(self) -> None:
        self._fitted.clear()
        in_turns(self, self._fit_in_view)

    def _fit_in_view(self) -> None:
        """Give the rows in view their heights; a list may have thousands, which get theirs when they come."""
        bar = self.verticalScrollBar()
        if not self.isVisible() or not isinstance(self.model(), CellModel):
            return
        at_end = 0 < bar.maximum() == bar.value()
        row, count = max(self.rowAt(0), 0), self.cell_model().rowCount()
        while row < count and self.rowViewportPosition(row) < self.viewport().height():
            self._fit(row)
            row += 1
        if at_end:
            self._keep_last_in_view()

    def _keep_last_in_view(self) -> None:
        """Fit the rows at the end, where higher ones may have pushed the last out, and stay there."""
        room, row = self.viewport().height(), self.cell_model().rowCount() - 1
        while room > 0 and row >= 0:
            self._fit(row)
            room -= self.rowHeight(row)
            row -= 1
        self.updateGeometries()
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def _fit(self, row: int) -> None:
        if row not in self._fitted:
            self._fitted.add(row)
            self.resizeRowToContents(row)

    def _fit_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self._fitted.difference_update(range(first.row(), last.row() + 1))
        self._fit_in_view()

    def _share_width(self) -> None:
        columns = self.cell_model().columns
        share = self.viewport().width() / max(sum(column.width for column in columns), 1)
        for place, column in enumerate(columns[:-1]):
            self.setColumnWidth(place, int(share * column.width))

    def cell_model(self) -> CellModel:
        """Return the model shown; LookupError before `show_model`."""
        model = self.model()
        if not isinstance(model, CellModel):
            raise LookupError("the table has no model yet")
        return model

    def paste(self) -> int:
        """Add the rows on the clipboard; return how many."""
        model = self.cell_model()
        rows = list(read_cells(QGuiApplication.clipboard().text()))
        titles = [column.title.casefold() for column in model.columns]
        if rows and [text.casefold() for text in rows[0]][: len(titles)] == titles:
            rows = rows[1:]
        count = model.add_texts(rows)
        self.rows_pasted.emit(count)
        return count

    def copy(self) -> None:
        """Put the chosen cells on the clipboard, as a spreadsheet would."""
        model = self.cell_model()
        chosen = self.selectionModel().selectedIndexes()
        numbers = sorted({index.row() for index in chosen})
        columns = sorted({index.column() for index in chosen})
        rows = tuple(tuple(model.texts(row)[column] for column in columns) for row in numbers)
        put_text(write_cells(rows))

    def chosen_ids(self) -> list[str]:
        """Return the ids of the stored rows in the selection, from the top."""
        numbers = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        return [row_id for number in numbers if (row_id := self.cell_model().row_id(number))]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste, copy, ask to remove; Enter edits; everything else moves as in any table."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Delete and self.chosen_ids():
            self.removal_requested.emit(self.chosen_ids())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._is_resting():
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go from a cell being edited to the next one that can be, across rows; else as in any table."""
        if action is QAbstractItemView.CursorAction.MoveNext:
            return self._next_editable(1)
        if action is QAbstractItemView.CursorAction.MovePrevious:
            return self._next_editable(-1)
        return super().moveCursor(action, modifiers)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go down a row after Enter, as in a spreadsheet."""
        super().closeEditor(editor, hint)
        here = self.currentIndex()
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache and here.isValid():
            below = here.sibling(here.row() + 1, here.column())
            self.setCurrentIndex(below if below.isValid() else here)

    def _next_editable(self, step: int) -> QModelIndex:
        model, here = self.cell_model(), self.currentIndex()
        width = model.columnCount()
        place = here.row() * width + here.column() + step
        while 0 <= place < model.rowCount() * width:
            index = model.index(*divmod(place, width))
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                return index
            place += step
        return QModelIndex()

    def _is_resting(self) -> bool:
        return self.state() != QAbstractItemView.State.EditingState and self.currentIndex().isValid()
