"""A list of things told in a few lines each, to choose or to tick; only what is in sight is drawn."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from ppid_desktop.domain.text import visible
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.plain import escaped

_ID = Qt.ItemDataRole.UserRole
_PADDING = 14  # of a row, above and below its lines together
_MOST_ROWS = 8  # in sight at once
_NO_INDEX = QModelIndex()
AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its lines of text, and an icon where it is not ticked."""

    id: UUID
    text: str
    icon: tuple[Icon, Tone] | None = None


class LineModel(QAbstractListModel):
    """Rows with the same number of lines; `ticked` is None where nothing is ticked."""

    tick_changed = Signal(object, bool)  # UUID

    def __init__(self, parent: QObject | None = None, *, ticks: bool = False) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._ticked: set[UUID] | None = set() if ticks else None

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these; rows that stay are only said anew."""
        same = [one.id for one in lines] == [one.id for one in self._lines]
        if not same:
            self.beginResetModel()
        self._lines = list(lines)
        if not same:
            self.endResetModel()
        elif lines:
            self._tell_changed()

    def tick(self, ids: Collection[UUID]) -> None:
        """Tick these and no others."""
        self._ticked = set(ids)
        if self._lines:
            self._tell_changed()

    def row_of(self, line_id: UUID | None) -> int:
        """Return the number of a row, -1 when it is not shown."""
        return next((row for row, one in enumerate(self._lines) if one.id == line_id), -1)

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, _index: AnyIndex) -> Qt.ItemFlag:
        """Let every row be chosen, and ticked where rows are."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags if self._ticked is None else flags | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows and says."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return visible(line.text)
            case Qt.ItemDataRole.AccessibleTextRole:
                return visible(line.text).replace("\n", ", ")
            case Qt.ItemDataRole.ToolTipRole:
                return escaped(line.text)
            case Qt.ItemDataRole.DecorationRole:
                return themed_icon(*line.icon) if line.icon else None
            case Qt.ItemDataRole.CheckStateRole if self._ticked is not None:
                return Qt.CheckState.Checked if line.id in self._ticked else Qt.CheckState.Unchecked
            case _ if role == _ID:
                return line.id
        return None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a tick in."""
        if role != Qt.ItemDataRole.CheckStateRole or self._ticked is None or not index.isValid():
            return False
        line_id, on = self._lines[index.row()].id, Qt.CheckState(value) is Qt.CheckState.Checked
        (self._ticked.add if on else self._ticked.discard)(line_id)
        self.dataChanged.emit(index, index)
        self.tick_changed.emit(line_id, on)
        return True

    def _tell_changed(self) -> None:
        self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))


class LineList(QListView):
    """As tall as its rows, up to a few; `line_chosen` carries the id, `activated` comes with Enter."""

    line_chosen = Signal(object)  # UUID

    def __init__(
        self, parent: QWidget | None = None, *, ticks: bool = False, lines: LineModel | None = None
    ) -> None:
        super().__init__(parent)
        self.lines = lines or LineModel(self, ticks=ticks)
        self.setModel(self.lines)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these rows; the chosen one stays chosen, or what took its place is."""
        chosen, row = self.chosen(), max(self.currentIndex().row(), 0)
        self.lines.show_lines(lines)
        self._fit()
        if lines and self.lines.row_of(chosen) < 0:
            chosen = lines[min(row, len(lines) - 1)].id
        self.choose(chosen)

    def chosen(self) -> UUID | None:
        """Return the id of the row chosen."""
        found = self.currentIndex().data(_ID)
        return found if isinstance(found, UUID) else None

    def choose(self, line_id: UUID | None) -> None:
        """Choose a row."""
        row = self.lines.row_of(line_id)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self.lines.index(row))

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Tell which row is chosen now."""
        super().currentChanged(current, previous)
        found = current.data(_ID)
        if isinstance(found, UUID):
            self.line_chosen.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the chosen row with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow another size of the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        first = self.lines.index(0)
        height = self.sizeHintForIndex(first).height() if first.isValid() else 0
        rows = min(self.lines.rowCount(), _MOST_ROWS)
        self.setFixedHeight(rows * height + 2 * self.frameWidth())
