"""The list of corrections at the left of the desk: fields, and under each who corrected it and its state."""

from collections.abc import Sequence
from typing import cast
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ppid_desktop.domain.text import visible
from ppid_desktop.gui.case.step_review.desk_presenter import Group, Line
from ppid_desktop.gui.icons import themed_icon
from ppid_desktop.gui.kit.plain import escaped

_ID = Qt.ItemDataRole.UserRole
_LINE = _ID + 1


class CorrectionTree(QTreeWidget):
    """Only corrections can be chosen; `correction_chosen` carries the id.

    Enter asks for the correction's first choice (an empty `letter_pressed`), a plain letter for what it
    names: fifty corrections are worked through without leaving the list.
    """

    correction_chosen = Signal(object)  # UUID
    letter_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(12)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformRowHeights(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._groups: tuple[Group, ...] = ()
        self._items: dict[UUID, QTreeWidgetItem] = {}
        self.currentItemChanged.connect(self._on_current)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show the corrections; the chosen one stays chosen."""
        if tuple(groups) == self._groups:
            return
        alike = _shape(groups) == _shape(self._groups)
        chosen, self._groups = self.chosen(), tuple(groups)
        if alike:
            self._update(groups)
            return
        self.blockSignals(True)
        self.clear()
        self._items = {}
        for group in groups:
            self._add(group)
        self.expandAll()
        self.blockSignals(False)
        self.choose(chosen if chosen in self._items else self.next_open(None))

    def chosen(self) -> UUID | None:
        """Return the correction chosen."""
        item = cast("QTreeWidgetItem | None", self.currentItem())  # the stubs promise too much
        found = item.data(0, _ID) if item is not None else None
        return found if isinstance(found, UUID) else None

    def choose(self, correction_id: UUID | None) -> None:
        """Choose a correction, or the first one."""
        item = self._items.get(correction_id) if correction_id else next(iter(self._items.values()), None)
        if item is not None:
            self.setCurrentItem(item)
            self.scrollToItem(item.parent())
            self.scrollToItem(item)

    def next_open(self, after: UUID | None) -> UUID | None:
        """Return the next correction that waits, from the top again after the last; None when none does."""
        lines = [line for group in self._groups for line in group.lines]
        ids = [line.id for line in lines]
        start = ids.index(after) + 1 if after in ids else 0
        return next((line.id for line in (*lines[start:], *lines[:start]) if line.is_open), None)

    def neighbour(self, step: int) -> UUID | None:
        """Return the correction before (-1) or after (+1) the chosen one."""
        ids, chosen = list(self._items), self.chosen()
        if chosen not in ids:
            return ids[0] if ids else None
        return ids[min(max(ids.index(chosen) + step, 0), len(ids) - 1)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act with Enter or a letter; everything else moves in the list."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.letter_pressed.emit("")
        elif plain and event.text().isalpha():
            self.letter_pressed.emit(event.text().upper())
        else:
            super().keyPressEvent(event)

    def _update(self, groups: Sequence[Group]) -> None:
        """Say anew what became of each; nothing is built, so that a long list stays quick."""
        for group in groups:
            for line in group.lines:
                self._fill(self._items[line.id], group, line)

    def _add(self, group: Group) -> None:
        head = QTreeWidgetItem(self)
        head.setText(0, visible(group.label))
        head.setToolTip(0, escaped(group.label))
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        for line in group.lines:
            self._items[line.id] = self._line(head, group, line)

    def _line(self, head: QTreeWidgetItem, group: Group, line: Line) -> QTreeWidgetItem:
        item = QTreeWidgetItem(head)
        item.setData(0, _ID, line.id)
        self._fill(item, group, line)
        return item

    def _fill(self, item: QTreeWidgetItem, group: Group, line: Line) -> None:
        if item.data(0, _LINE) == line:
            return
        item.setData(0, _LINE, line)
        item.setText(0, visible(f"{line.text}\n{line.state}"))
        item.setToolTip(0, escaped(line.text))
        item.setIcon(0, themed_icon(line.icon, line.tone))
        spoken = f"{group.label}: {line.text}, {line.state}"
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)

    def _on_current(self, current: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        found = current.data(0, _ID) if current is not None else None
        if isinstance(found, UUID):
            self.correction_chosen.emit(found)


def _shape(groups: Sequence[Group]) -> list[tuple[str, list[UUID]]]:
    return [(group.label, [line.id for line in group.lines]) for group in groups]
