"""The items of the archive that are asked for: found, counted, loaded in pages, chosen, and kept in place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QModelIndex, QObject, QTimer, Signal

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.lists import ArchiveRow, SearchHit
from ppid_desktop.domain.record import Origin
from ppid_desktop.gui.archive.item_table import ItemTable
from ppid_desktop.gui.archive.paged_model import PAGE, PagedModel
from ppid_desktop.gui.kit.table_model import Column
from ppid_desktop.gui.task_runner import TaskRunner
from ppid_desktop.services.archiving import Archiving

_CHOSEN_AFTER_MS = 60  # an arrow key held down does not open every record on its way


def under_title(hit: SearchHit) -> tuple[str, ...]:
    """Return what the item is, and where the words were found: the field, its text, the other fields."""
    row = hit.row
    origin = ("Arsip lama",) if row.origin is Origin.OLD_ARCHIVE else ()
    file = f"Berkas {row.file_number}"
    sealed = f"disegel {long_date(row.sealed_at.date())}"
    facts = " · ".join((*origin, row.classification.label, file, row.unit, sealed))
    if not hit.matched:
        return (facts,)
    first, *others = hit.matched
    more = f" · juga pada {', '.join(others)}" if others else ""
    return facts, f"{first}: {hit.snippet}{more}"


COLUMNS: tuple[Column[SearchHit], ...] = (
    Column("Nomor", lambda hit: hit.row.register_no),
    Column("Judul", lambda hit: hit.row.title),
)
_SAMPLES = ("PPID/00000/2026", "")
_OPTIONAL = {0: 56}
_TITLE = 1


@dataclass(frozen=True)
class Query:
    """What is asked for: words in the whole archive, or one archive file, or everything."""

    text: str = ""
    file_id: UUID | None = None


class ItemList(QObject):
    """Fills an item table; an answer to an older question never overwrites a newer one.

    `counted(int)`, `chosen(ArchiveRow)`, `emptied()` when what was chosen is no longer in the list,
    `opened(ArchiveRow)` by Enter or a double click, `failed(PpidError)`.
    """

    counted = Signal(int)
    chosen = Signal(object)
    emptied = Signal()
    opened = Signal(object)
    failed = Signal(object)

    def __init__(
        self, table: ItemTable, archiving: Archiving, runner: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._table = table
        self._archiving = archiving
        self._runner = runner
        self._query = Query()
        self._asked = 0
        self._kept: UUID | None = None
        self._looked_for = -1  # the page in which the kept item should be
        self.model: PagedModel[SearchHit] = PagedModel(
            COLUMNS, self._load_page, self, under_column=_TITLE, under=under_title
        )
        table.setModel(self.model)
        table.set_columns(_SAMPLES, _TITLE, _OPTIONAL)
        self._timer = QTimer(self, singleShot=True, interval=_CHOSEN_AFTER_MS)
        self._timer.timeout.connect(self._tell_chosen)
        table.selectionModel().currentRowChanged.connect(self._on_current)
        table.row_chosen.connect(self._on_opened)
        self.model.page_taken.connect(self._on_page)

    @property
    def query(self) -> Query:
        """Return what was asked for last."""
        return self._query

    def ask(self, query: Query) -> None:
        """Ask anew; the item that is chosen stays chosen where the answer holds it."""
        same, self._query = query == self._query, query
        self._asked += 1
        text, archiving = query.text, self._archiving
        count = partial(archiving.count_found, text) if text else partial(archiving.count, query.file_id)
        self._runner.read(count, partial(self._on_count, self._asked, same), self.failed.emit, owner=self)

    def clear(self) -> None:
        """Take every item off the screen; the chosen one is chosen again after the next question."""
        self._asked += 1
        self._kept = self._current_id() or self._kept
        self.model.start(0)

    def _on_count(self, asked: int, same: bool, count: int) -> None:
        if asked != self._asked:
            return  # somebody has asked on
        self._table.look_for(self._query.text)
        before, row = self.model.rowCount(), self._table.currentIndex().row()
        if same and before and count == before:
            self.model.renew()
        else:
            self._kept = self._current_id() or self._kept
            self.model.start(count)
            self._look_for_kept(max(row + count - before, 0) if same and row >= 0 else 0)
        self.counted.emit(count)

    def _look_for_kept(self, row: int) -> None:
        if self._kept is None:
            return
        if not self.model.rowCount():
            self._give_up_kept()
            return
        self._looked_for = min(row, self.model.rowCount() - 1) // PAGE
        self.model.fetch(self._looked_for)

    def _on_page(self, page: int) -> None:
        if self._kept is not None and page == self._looked_for:
            kept, self._looked_for = self._kept, -1
            row = self.model.find(lambda hit: hit.row.record_id == kept)
            if row < 0:
                self._give_up_kept()
            else:
                self._kept = None
                self._table.selectRow(row)
        current = self._table.currentIndex()
        if current.isValid() and current.row() // PAGE == page:
            self._timer.start()

    def _give_up_kept(self) -> None:
        self._kept = None
        self.emptied.emit()

    def _current_id(self) -> UUID | None:
        hit = self.model.row_at(self._table.currentIndex())
        return hit.row.record_id if hit else None

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._timer.start()

    def _tell_chosen(self) -> None:
        hit = self.model.row_at(self._table.currentIndex())
        if hit is not None:  # else it is told when its page arrives
            self.chosen.emit(hit.row)

    def _on_opened(self, index: QModelIndex) -> None:
        hit = self.model.row_at(index)
        if hit is not None:
            self.opened.emit(hit.row)

    def _load_page(self, page: int) -> None:
        query, archiving = self._query, self._archiving
        load: Callable[[], Sequence[SearchHit]]
        if query.text:
            load = partial(archiving.search, query.text, page * PAGE, PAGE)
        else:
            load = partial(_rows, archiving, query.file_id, page)
        taken, failed = partial(self._take, self._asked, page), partial(self._on_page_failed, page)
        self._runner.read(load, taken, failed, owner=self)

    def _take(self, asked: int, page: int, hits: Sequence[SearchHit]) -> None:
        if asked == self._asked:
            self.model.take_page(page, hits)

    def _on_page_failed(self, page: int, error: PpidError) -> None:
        self.model.give_up_page(page)
        self.failed.emit(error)


def _rows(archiving: Archiving, file_id: UUID | None, page: int) -> tuple[SearchHit, ...]:
    rows: tuple[ArchiveRow, ...] = archiving.rows(file_id, page * PAGE, PAGE)
    return tuple(SearchHit(row, (), "") for row in rows)
