"""Stores what is typed into a daftar identifikasi; what is refused is kept and sent again."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.lists import InventoryList, InventoryRow
from ppid_desktop.gui.task_runner import TaskRunner
from ppid_desktop.gui.work.pasted_rows import Cells
from ppid_desktop.gui.work.unstored_rows import UnstoredRows
from ppid_desktop.services.inventory import LARGEST_PASTE, AlreadyListed, Inventories


class RowKeeper(QObject):
    """`unstored` holds what is on its way or was refused, until it is stored."""

    row_stored = Signal(object)  # InventoryRow
    rows_added = Signal(object)  # InventoryList
    refused = Signal(object)  # PpidError

    def __init__(
        self, inventories: Inventories, runner: TaskRunner, unstored: UnstoredRows, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._inventories = inventories
        self._runner = runner
        self._unstored = unstored

    def save_cell(self, row_id: str, key: str, text: str) -> None:
        """Store one cell, or with it the refused row it belongs to; a row on its way gets there first."""
        new = self._unstored.new_row(row_id)
        if new is not None and not new.is_sent:
            self._unstored.change_row(row_id, key, text)
            self._send_rows(new.list_id, [row_id])
            return
        self._unstored.send_cell(row_id, key, text)
        work = partial(self._inventories.save_cell, UUID(row_id), key, text)
        done = partial(self._on_cell_stored, row_id, key, text)
        refused = partial(self._on_cell_refused, row_id, key, text)
        self._runner.write(work, done, refused, owner=self)

    def add(
        self, list_id: UUID, rows: Sequence[Cells], listed: Callable[[AlreadyListed], None], *, again: bool
    ) -> None:
        """Add rows to a list; `listed` hears of those it has already, unless they are meant `again`."""
        work = partial(self._inventories.add_rows, list_id, tuple(rows), again=again)
        refused = partial(self._on_rows_refused, list_id, tuple(rows), listed)
        self._runner.write(work, self.rows_added.emit, refused, owner=self)

    def add_typed(self, list_id: UUID, row_id: str, cells: Cells) -> None:
        """Add a row that is shown already, under the id it is shown by."""
        self._unstored.keep_row(row_id, list_id, cells)
        self._send_rows(list_id, [row_id])

    def send_again(self) -> None:
        """Send everything that was refused."""
        for row_id, key, text in self._unstored.refused_cells():
            self.save_cell(row_id, key, text)
        for list_id, row_ids in self._unstored.refused_rows().items():
            self._send_rows(list_id, row_ids)

    def _send_rows(self, list_id: UUID, row_ids: list[str]) -> None:
        new = self._unstored.new_rows(list_id)
        self._unstored.mark_rows(row_ids, sent=True)
        rows = tuple(new[row_id].cells for row_id in row_ids)
        ids = [UUID(row_id) for row_id in row_ids]
        work = partial(self._inventories.add_rows, list_id, rows, ids, again=True)  # they are shown already
        done, refused = partial(self._on_sent, row_ids), partial(self._on_not_sent, row_ids)
        self._runner.write(work, done, refused, owner=self)

    def _on_cell_stored(self, row_id: str, key: str, text: str, stored: InventoryRow) -> None:
        self._unstored.forget_cell(row_id, key, text)
        self.row_stored.emit(stored)

    def _on_cell_refused(self, row_id: str, key: str, text: str, error: PpidError) -> None:
        if self._unstored.new_row(row_id) is not None:
            return  # its row was refused, with this cell in it, and that was told
        self._unstored.refuse_cell(row_id, key, text)
        self.refused.emit(error)

    def _on_rows_refused(
        self,
        list_id: UUID,
        rows: Sequence[Cells],
        listed: Callable[[AlreadyListed], None],
        error: PpidError,
    ) -> None:
        if isinstance(error, AlreadyListed):
            listed(error)
            return
        if len(rows) <= LARGEST_PASTE:  # a slip of the selection is still on the clipboard
            self._unstored.keep_rows(list_id, rows)
        self.refused.emit(error)

    def _on_sent(self, row_ids: Sequence[str], one: InventoryList) -> None:
        self._unstored.drop_rows(row_ids)
        self.rows_added.emit(one)

    def _on_not_sent(self, row_ids: Sequence[str], error: PpidError) -> None:
        self._unstored.mark_rows(row_ids, sent=False)
        self.refused.emit(error)
