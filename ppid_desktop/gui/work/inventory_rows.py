"""The rows of a daftar identifikasi as table cells; a row that became a record can only be read."""

from PySide6.QtCore import QObject, Qt

from ppid_desktop.domain.lists import InventoryList, InventoryRow
from ppid_desktop.gui.kit.editable_table import CellColumn, CellModel
from ppid_desktop.gui.kit.table_model import AnyIndex
from ppid_desktop.gui.work.pasted_rows import Cells
from ppid_desktop.gui.work.unstored_rows import KEYS, UnstoredRows

COLUMNS = (
    CellColumn(KEYS[0], "Judul Informasi", 5),
    CellColumn(KEYS[1], "Ringkasan Isi", 5),
    CellColumn(KEYS[2], "Kategori", 4),
    CellColumn(KEYS[3], "Catatan", 3),
    CellColumn("rekaman", "Rekaman", 3),
)
CATEGORY_COLUMN = 2
RECORD_COLUMN = 4
_BECAME_RECORD = "Sudah dibuat"
_NOT_STORED = "Belum tersimpan"


class InventoryModel(CellModel):
    """Shows one list.

    What is typed and not stored stands over what is stored, and says so in the column *Rekaman*.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self._rows: dict[str, InventoryRow] = {}
        self.unstored = UnstoredRows()

    def show_list(self, one: InventoryList | None) -> None:
        """Show the rows of a list, or none."""
        rows = one.rows if one else ()
        new = self.unstored.new_rows(one.id) if one else {}
        self._rows = {str(row.id): row for row in rows}
        cells = [(row_id, self._cells_over(row_id, cells_of(row))) for row_id, row in self._rows.items()]
        cells += [(row_id, self._cells_over(row_id, (*row.cells, ""))) for row_id, row in new.items()]
        self.show_rows(cells)

    def inventory_row(self, row_id: str) -> InventoryRow | None:
        """Return the row behind an id."""
        return self._rows.get(row_id)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Return that the column *Rekaman*, and rows that became one, cannot be edited."""
        flags = super().flags(index)
        row = self._rows.get(self.row_id(index.row()))
        if index.column() == RECORD_COLUMN or (row is not None and row.record_id is not None):
            return flags & ~Qt.ItemFlag.ItemIsEditable
        return flags

    def _cells_over(self, row_id: str, cells: tuple[str, ...]) -> tuple[str, ...]:
        title, summary, category, note, record = cells
        shown: Cells = self.unstored.over(row_id, (title, summary, category, note))
        return (*shown, _NOT_STORED if self.unstored.has_refused(row_id) else record)


def cells_of(row: InventoryRow) -> tuple[str, ...]:
    """Return a row as the texts of its cells."""
    record = _BECAME_RECORD if row.record_id else ""
    return row.title, row.summary, row.category.label, row.note, record
