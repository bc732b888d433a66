"""A list whose rows a person puts into another order, by dragging or with Alt and the arrow keys.

It only tells what is wanted: the rows move once the new order is stored and shown.
"""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ppid_desktop.gui.kit.line_list import AnyIndex, LineList, LineModel

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: +1}


class OrderedModel(LineModel):
    """Rows that can be dragged between others."""

    move_wanted = Signal(object, int)  # UUID, the place it is to have, from 0

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let rows be dragged, and dropped between rows only."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Let rows be moved."""
        return Qt.DropAction.MoveAction

    def moveRows(self, _source: AnyIndex, row: int, count: int, _target: AnyIndex, before: int) -> bool:
        """Ask for the move that the view makes of a drop; True, so that it tries nothing else."""
        place = before - 1 if before > row else before
        if count == 1 and place != row and 0 <= row < self.rowCount():
            self.move_wanted.emit(self.data(self.index(row), Qt.ItemDataRole.UserRole), place)
        return True


class OrderedLines(LineList):
    """`move_wanted` carries the id of a row and the place it is to have, counted from 0."""

    move_wanted = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        model = OrderedModel()
        super().__init__(parent, lines=model)
        model.setParent(self)
        model.move_wanted.connect(self.move_wanted)
        self.let_order(False)

    def let_order(self, may: bool) -> None:
        """Let rows be moved, or not."""
        mode = QAbstractItemView.DragDropMode
        self.setDragDropMode(mode.InternalMove if may else mode.NoDragDrop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the chosen row with Alt and an arrow key."""
        step = _STEPS.get(Qt.Key(event.key()))
        if (
            step is None
            or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.AltModifier
        ):
            super().keyPressEvent(event)
            return
        row = self.currentIndex().row()
        if self.dragEnabled() and row >= 0 and 0 <= row + step < self.lines.rowCount():
            self.lines.moveRow(QModelIndex(), row, QModelIndex(), row + (2 if step > 0 else -1))
