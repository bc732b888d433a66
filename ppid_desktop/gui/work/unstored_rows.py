"""What was typed into a daftar identifikasi and is not stored yet: shown over what is, without Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from uuid import UUID, uuid4

from ppid_desktop.domain.lists import InventoryList
from ppid_desktop.gui.work.pasted_rows import Cells

KEYS = ("judul", "ringkasan", "kategori", "catatan")


@dataclass(frozen=True)
class _Cell:
    text: str
    is_sent: bool


@dataclass(frozen=True)
class NewRow:
    """A row that is on its way into its list, or was refused there."""

    list_id: UUID
    cells: Cells
    is_sent: bool = False


class UnstoredRows:
    """Cells by row and key, and whole new rows by the id (a UUID) they are stored under."""

    def __init__(self) -> None:
        self._cells: dict[tuple[str, str], _Cell] = {}
        self._new: dict[str, NewRow] = {}

    def send_cell(self, row_id: str, key: str, text: str) -> None:
        """Note a cell that is on its way."""
        self._cells[row_id, key] = _Cell(text, is_sent=True)

    def forget_cell(self, row_id: str, key: str, text: str) -> None:
        """Note that a cell was stored, unless something newer was typed into it."""
        if self._cells.get((row_id, key)) == _Cell(text, is_sent=True):
            del self._cells[row_id, key]

    def refuse_cell(self, row_id: str, key: str, text: str) -> None:
        """Note that a cell was not stored, unless something newer was typed into it."""
        if (row_id, key) in self._cells and self._cells[row_id, key].text == text:
            self._cells[row_id, key] = _Cell(text, is_sent=False)

    def refused_cells(self) -> list[tuple[str, str, str]]:
        """Return row, key and text of every cell that was refused."""
        return [(*place, cell.text) for place, cell in self._cells.items() if not cell.is_sent]

    def keep_rows(self, list_id: UUID, rows: Iterable[Cells]) -> None:
        """Keep rows that were refused."""
        for cells in rows:
            self.keep_row(str(uuid4()), list_id, cells)

    def keep_row(self, row_id: str, list_id: UUID, cells: Cells) -> None:
        """Keep one new row under the id it has already."""
        self._new[row_id] = NewRow(list_id, cells)

    def new_row(self, row_id: str) -> NewRow | None:
        """Return the new row with this id."""
        return self._new.get(row_id)

    def new_rows(self, list_id: UUID) -> dict[str, NewRow]:
        """Return the new rows of a list by their ids."""
        return {row_id: row for row_id, row in self._new.items() if row.list_id == list_id}

    def refused_rows(self) -> dict[UUID, list[str]]:
        """Return the ids of the new rows that are not on their way, by list."""
        found: dict[UUID, list[str]] = {}
        for row_id, row in self._new.items():
            if not row.is_sent:
                found.setdefault(row.list_id, []).append(row_id)
        return found

    def change_row(self, row_id: str, key: str, text: str) -> None:
        """Take what was typed into a new row."""
        title, summary, category, note = (
            text if one == key else before for one, before in zip(KEYS, self._new[row_id].cells, strict=True)
        )
        self._new[row_id] = replace(self._new[row_id], cells=(title, summary, category, note))

    def mark_rows(self, row_ids: Sequence[str], *, sent: bool) -> None:
        """Note that new rows are on their way, or were refused with what was typed into them since."""
        for row_id in row_ids:
            row = self._new[row_id]
            self._new[row_id] = replace(row, cells=self.over(row_id, row.cells), is_sent=sent)
            for key in KEYS:
                self._cells.pop((row_id, key), None)

    def drop_rows(self, row_ids: Iterable[str]) -> None:
        """Forget new rows, which were stored or removed."""
        for row_id in row_ids:
            self._new.pop(row_id, None)

    def forget_gone(self, lists: Iterable[InventoryList]) -> None:
        """Forget the cells of rows that were removed or became records."""
        open_rows = {str(row.id) for one in lists for row in one.rows if row.record_id is None}
        open_rows |= set(self._new)
        self._cells = {place: cell for place, cell in self._cells.items() if place[0] in open_rows}

    def over(self, row_id: str, texts: Cells) -> Cells:
        """Return the cells of a stored row with what was typed into them since."""
        cells = (self._cells.get((row_id, key)) for key in KEYS)
        title, summary, category, note = (
            cell.text if cell else stored for cell, stored in zip(cells, texts, strict=True)
        )
        return title, summary, category, note

    def has_refused(self, row_id: str) -> bool:
        """Return whether something of this row was refused."""
        new = self._new.get(row_id)
        refused = any(row == row_id for row, _key, _text in self.refused_cells())
        return refused or (new is not None and not new.is_sent)

    def __len__(self) -> int:
        """Return how many rows have something that was refused."""
        new = sum(len(row_ids) for row_ids in self.refused_rows().values())
        return new + len({row_id for row_id, _key, _text in self.refused_cells()})
