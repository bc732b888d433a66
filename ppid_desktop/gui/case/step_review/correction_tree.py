"""The list of corrections at the left of the desk: fields, and under each who corrected it and its state."""

from collections.abc import Sequence
from typing import cast
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ppid_desktop.domain.text import visible
from ppid_desktop.gui.case.step_review.desk_presenter import Group, Line
from ppid_desktop.gui.icons import themed_icon
from ppid_desktop.gui.kit.plain import escaped

_ID = Qt.ItemDataRole.UserRole


class CorrectionTree(QTreeWidget):
    """Only corrections can be chosen; `correction_chosen` carries the id."""

    correction_chosen = Signal(object)  # UUID

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
        chosen, self._groups = self.chosen(), tuple(groups)
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
        item.setText(0, visible(f"{line.text}\n{line.state}"))
        item.setIcon(0, themed_icon(line.icon, line.tone))
        item.setData(0, _ID, line.id)
        spoken = f"{group.label}: {line.text}, {line.state}".replace("\n", ", ")
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
        return item

    def _on_current(self, current: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        found = current.data(0, _ID) if current is not None else None
        if isinstance(found, UUID):
            self.correction_chosen.emit(found)
