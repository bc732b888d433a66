"""The list of corrections at the left of the desk: fields, and under each who corrected it and its state.

A model tells only what is on the screen, so that a list of hundreds is as quick as one of three.
"""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ppid_desktop.domain.text import visible
from ppid_desktop.gui.case.step_review.desk_presenter import Group, Line
from ppid_desktop.gui.icons import themed_icon
from ppid_desktop.gui.kit.plain import escaped
from ppid_desktop.gui.theme import current_colours

_ID = Qt.ItemDataRole.UserRole
_PADDING = 14  # of a row, above and below its lines together
_NO_INDEX = QModelIndex()
_BESIDE, _STACKED, _UNLIMITED = 300, 100, 16_777_215  # pixels; the last is Qt's QWIDGETSIZE_MAX

Entry = tuple[Group, Line | None]
"""A field's heading, or one correction below it."""


class CorrectionModel(QAbstractListModel):
    """Headings and corrections in the order of the draft; only corrections can be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._bold = QFont()
        self._line_height = 16

    def set_font(self, font: QFont, line_height: int) -> None:
        """Take the list's font over: headings stand in its bold."""
        self._bold = QFont(font)
        self._bold.setBold(True)
        self._line_height = line_height

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these corrections; rows that stay are only said anew."""
        entries = [
            entry for group in groups for entry in ((group, None), *((group, one) for one in group.lines))
        ]
        if [_key(entry) for entry in entries] != [_key(entry) for entry in self._entries]:
            self.beginResetModel()
            self._entries = entries
            self.endResetModel()
            return
        self._entries = entries
        if entries:
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))

    def lines(self) -> list[Line]:
        """Return the corrections in the order shown."""
        return [line for _group, line in self._entries if line is not None]

    def row_of(self, correction_id: UUID | None) -> int:
        """Return the row of a correction, -1 when it is not shown."""
        found = (row for row, (_, line) in enumerate(self._entries) if line and line.id == correction_id)
        return next(found, -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        """Return the number of headings and corrections."""
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let only corrections be chosen: keys and mouse pass over headings."""
        if not index.isValid() or self._entries[index.row()][1] is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what a row shows and says."""
        if not index.isValid():
            return None
        group, line = self._entries[index.row()]
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, (1 if line is None else 2) * self._line_height + _PADDING)
        return self._heading(group, role) if line is None else _told(group, line, role)

    def _heading(self, group: Group, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return visible(group.label)
            case Qt.ItemDataRole.ToolTipRole:
                return escaped(group.label)
            case Qt.ItemDataRole.FontRole:
                return self._bold
            case Qt.ItemDataRole.ForegroundRole:
                return QColor(current_colours().text)  # nothing to choose, but to read
        return None


def _told(group: Group, line: Line, role: int) -> object:
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return visible(f"{line.text}\n{line.state}")
        case Qt.ItemDataRole.ToolTipRole:
            return escaped(line.text)
        case Qt.ItemDataRole.DecorationRole:
            return themed_icon(line.icon, line.tone)
        case Qt.ItemDataRole.AccessibleTextRole:
            return visible(f"{group.label}: {line.text}, {line.state}")
        case _ if role == _ID:
            return line.id
    return None


def _key(entry: Entry) -> tuple[str, UUID | None]:
    group, line = entry
    return group.label, line.id if line else None


class CorrectionList(QListView):
    """`correction_chosen` carries the id.

    Enter asks for the correction's first choice (an empty `letter_pressed`), a plain letter for what it
    names: fifty corrections are worked through without leaving the list.
    """

    correction_chosen = Signal(object)  # UUID
    letter_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._groups: tuple[Group, ...] = ()
        self._model = CorrectionModel(self)
        self.setModel(self._model)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show the corrections; the chosen one stays chosen."""
        if tuple(groups) == self._groups:
            return
        chosen, self._groups = self.chosen(), tuple(groups)
        self._take_font()
        self.blockSignals(True)
        self._model.show_groups(groups)
        self.choose(chosen if self._model.row_of(chosen) >= 0 else self.next_open(None))
        self.blockSignals(False)

    def chosen(self) -> UUID | None:
        """Return the correction chosen."""
        found = self.currentIndex().data(_ID)
        return found if isinstance(found, UUID) else None

    def choose(self, correction_id: UUID | None) -> None:
        """Choose a correction, or the first one."""
        lines = self._model.lines()
        if correction_id is None and lines:
            correction_id = lines[0].id
        row = self._model.row_of(correction_id)
        if row < 0:
            return
        index = self._model.index(row)
        if index != self.currentIndex():
            self.setCurrentIndex(index)  # brings it up too
        else:
            self._bring_up(index)

    def next_open(self, after: UUID | None) -> UUID | None:
        """Return the next correction that waits, from the top again after the last; None when none does."""
        lines = self._model.lines()
        ids = [line.id for line in lines]
        start = ids.index(after) + 1 if after in ids else 0
        return next((line.id for line in (*lines[start:], *lines[:start]) if line.is_open), None)

    def neighbour(self, step: int) -> UUID | None:
        """Return the correction before (-1) or after (+1) the chosen one."""
        ids, chosen = [line.id for line in self._model.lines()], self.chosen()
        if chosen not in ids:
            return ids[0] if ids else None
        return ids[min(max(ids.index(chosen) + step, 0), len(ids) - 1)]

    def fit(self, *, stacked: bool) -> None:
        """Take little height where the list stands above what it chooses."""
        least, most = (_STACKED, _STACKED) if stacked else (_BESIDE, _UNLIMITED)
        self.setMinimumHeight(least)
        self.setMaximumHeight(most)

    def _bring_up(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Show a correction with its field's heading."""
        above = self._model.index(index.row() - 1)
        if above.isValid() and above.data(_ID) is None:
            self.scrollTo(above)
        self.scrollTo(index)

    def dataChanged(
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """Draw rows that say something else now, without measuring every row anew: none changes its size."""
        QAbstractItemView.dataChanged(self, first, last, list(roles))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._take_font()
            self.scheduleDelayedItemsLayout()

    def _take_font(self) -> None:
        self._model.set_font(self.font(), self.fontMetrics().lineSpacing())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act with Enter or a letter; everything else moves in the list."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.letter_pressed.emit("")
        elif plain and event.text().isalpha():
            self.letter_pressed.emit(event.text().upper())
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go to the correction below where Qt would stop at its heading and stay where it is."""
        found = super().moveCursor(action, modifiers)
        return found if isinstance(found.data(_ID), UUID) else self._model.index(found.row() + 1)

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tell which correction is chosen now."""
        super().currentChanged(current, previous)
        self._bring_up(current)
        found = current.data(_ID)
        if isinstance(found, UUID):
            self.correction_chosen.emit(found)
