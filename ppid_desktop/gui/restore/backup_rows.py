"""How a backup reads in a table."""

from ppid_desktop.domain.backups import Backup
from ppid_desktop.domain.indonesian import moment_text, number_text, size_text
from ppid_desktop.gui.kit.row_table import RowTable
from ppid_desktop.gui.kit.table_model import Column, TableModel


def _records(one: Backup) -> str:
    if not one.readable:
        return "-"
    counts = one.counts
    return f"{number_text(counts.in_work)} dalam pekerjaan, {number_text(counts.archived)} arsip"


def _state(one: Backup) -> str:
    if not one.readable:
        return one.check.state.label
    return f"{one.check.state.label}, diperiksa {moment_text(one.check.at)}"


def _softfiles(one: Backup) -> str:
    return number_text(one.counts.softfiles) if one.readable else "-"


def _size(one: Backup) -> str:
    return size_text(one.size) if one.readable else "-"


_COLUMNS: tuple[Column[Backup], ...] = (
    Column("Waktu", lambda one: moment_text(one.at), lambda one: one.at),
    Column("Rekaman", _records, lambda one: one.counts.in_work + one.counts.archived),
    Column("Berkas", _softfiles, lambda one: one.counts.softfiles, right=True),
    Column("Ukuran", _size, lambda one: one.size, right=True),
    Column("Keadaan", _state),
)
_SHARES = (0, 3, 0, 0, 4)
_OPTIONAL = {2: 620, 3: 720}
_LEAST_ROWS = 4


class BackupModel(TableModel[Backup]):
    """Backups, the newest first until the person sorts them otherwise."""

    def __init__(self, table: RowTable, name: str) -> None:
        super().__init__(_COLUMNS, table)
        table.show_model(self, _SHARES, _OPTIONAL)
        table.setAccessibleName(name)
        row = table.verticalHeader().defaultSectionSize()
        table.setMinimumHeight(table.horizontalHeader().sizeHint().height() + row * _LEAST_ROWS)
