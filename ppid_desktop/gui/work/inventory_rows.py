"""The rows of a daftar identifikasi as table cells; a row that became a record can only be read."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt

from ppid_desktop.domain.lists import InventoryList, InventoryRow
from ppid_desktop.gui.kit.editable_table import CellColumn, CellModel
from ppid_desktop.gui.kit.table_model import AnyIndex

COLUMNS = (
    CellColumn("judul", "Judul Informasi", 5),
    CellColumn("ringkasan", "Ringkasan Isi", 5),
    CellColumn("kategori", "Kategori", 4),
    CellColumn("catatan", "Catatan", 3),
    CellColumn("rekaman", "Rekaman", 3),
)
CATEGORY_COLUMN = 2
RECORD_COLUMN = 4
_BECAME_RECORD = "Sudah dibuat"


class InventoryModel(CellModel):
    """Shows one list; cells that are the same are left alone, so that an open editor stays open."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self._rows: dict[str, InventoryRow] = {}

    def show_list(self, one: InventoryList | None) -> None:
        """Show the rows of a list, or none."""
        rows = one.rows if one else ()
        same = [str(row.id) for row in rows] == list(self._rows)
        self._rows = {str(row.id): row for row in rows}
        cells = [(str(row.id), cells_of(row)) for row in rows]
        if same:
            self._show_changes([texts for _, texts in cells])
        else:
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

    def _show_changes(self, rows: Sequence[tuple[str, ...]]) -> None:
        for place, texts in enumerate(rows):
            if self.texts(place) != texts:
                self.show_texts(place, texts)


def cells_of(row: InventoryRow) -> tuple[str, ...]:
    """Return a row as the texts of its cells."""
    record = _BECAME_RECORD if row.record_id else ""
    return row.title, row.summary, row.category.label, row.note, record
