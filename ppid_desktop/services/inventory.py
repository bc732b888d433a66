"""Step 1's daftar identifikasi: rows per unit, typed or pasted, each of which can become a record."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID, uuid4

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.errors import InvalidValue, NotFound, RuleBroken
from ppid_desktop.domain.fields import record_field
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.inventory_notes import already_listed, producer_in
from ppid_desktop.domain.lists import InventoryList, InventoryRow
from ppid_desktop.domain.office import Sop
from ppid_desktop.domain.record import Information, Record
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.terms import Category
from ppid_desktop.services.field_writing import check_admitted
from ppid_desktop.services.ports import Unit
from ppid_desktop.services.record_editing import add_record
from ppid_desktop.services.session import Session

LARGEST_PASTE = 2000  # rows; a larger block is a slip of the selection in Excel


class AlreadyListed(RuleBroken):
    """Rows say what the list has already; the person says whether they are added all the same.

    `positions` are theirs among the rows that were to be added, from 0.
    """

    def __init__(self, positions: tuple[int, ...], count: int) -> None:
        super().__init__(
            f"{len(positions)} dari {count} baris sudah tercantum pada daftar ini dengan isi yang sama.",
            "Tidak ada baris yang ditambahkan.",
            "Tambahkan hanya baris yang baru, atau nyatakan bahwa semuanya ditambahkan.",
        )
        self.positions = positions


class Inventories:
    """Keeps the lists of what a unit could document."""

    def __init__(self, session: Session, sop: Sop) -> None:
        """`sop` is the SOP that records made from rows follow."""
        self._session = session
        self._sop = sop

    def lists(self) -> tuple[InventoryList, ...]:
        """Return all lists with their rows."""
        with self._session.reading() as unit:
            return unit.office.inventories()

    def create(self, unit: str, period: str) -> InventoryList:
        """Start a list for a unit and a period, e.g. `2026`; InvalidValue without a unit."""
        name = str(record_field("unit").parse(unit))
        if not name:
            raise InvalidValue(
                "Unit belum diisi.", "Daftar identifikasi belum dibuat.", "Isi nama unit, lalu ulangi."
            )
        one = InventoryList(uuid4(), name, FreeText.LIST_PERIOD.read(period), self._session.clock.now())
        with self._session.changing(UseCase.KEEP_INVENTORY) as work:
            saved = work.office.save_inventory(one)
            _note(work, one.id, "daftar baru")
        return saved

    def add_rows(
        self,
        list_id: UUID,
        rows: Sequence[tuple[str, str, str, str]],
        row_ids: Sequence[UUID] = (),
        *,
        again: bool = False,
    ) -> InventoryList:
        """Add typed or pasted rows (title, summary, category, note): all of them or, if one fails, none.

        They are stored under new ids, or under `row_ids`, one each. Rows that are empty throughout are left
        out; InvalidValue names the row that cannot be read. AlreadyListed for rows that the list has, unless
        it was said that they are meant `again`.
        """
        if len(rows) > LARGEST_PASTE:
            raise InvalidValue(
                f"Sekali tempel paling banyak {LARGEST_PASTE} baris.",
                "Tidak ada baris yang ditambahkan.",
                "Periksa pilihan sel di Excel, atau tempel bertahap.",
            )
        with self._session.changing(UseCase.KEEP_INVENTORY) as unit:
            before = _list(unit, list_id)
            first = max((row.position for row in before.rows), default=0) + 1
            ids = row_ids or [uuid4() for _ in rows]
            filled = [
                (number, row_id, row)
                for number, (row_id, row) in enumerate(zip(ids, rows, strict=True), 1)
                if any(map(str.strip, row))
            ]
            added = tuple(
                _read_row(InventoryRow(row_id, list_id, first + index), number, row)
                for index, (number, row_id, row) in enumerate(filled)
            )
            if not again and (doubles := already_listed(before.rows, added)):
                raise AlreadyListed(tuple(filled[at][0] - 1 for at in doubles), len(added))
            for row in added:
                unit.office.save_inventory_row(row)
            _note(unit, list_id, f"{len(added)} baris ditambahkan")
            return replace(before, rows=(*before.rows, *added))

    def save_cell(self, row_id: UUID, field: str, text: str) -> InventoryRow:
        """Save one cell (judul, ringkasan, kategori, catatan); RuleBroken once the row became a record."""
        with self._session.changing(UseCase.KEEP_INVENTORY) as unit:
            before = _row(unit, row_id)
            _check_no_record(before)
            after = _with_cell(before, field, text)
            if after != before:
                unit.office.save_inventory_row(after)
                _note(unit, before.list_id, f"{field} {unit.audit.content_hash(text)}")
            return after

    def remove_row(self, row_id: UUID) -> None:
        """Remove a row; RuleBroken once it became a record."""
        with self._session.changing(UseCase.KEEP_INVENTORY) as unit:
            row = _row(unit, row_id)
            _check_no_record(row)
            unit.office.remove_inventory_row(row_id)
            _note(unit, row.list_id, "baris dihapus")

    def make_record(self, row_id: UUID) -> Record:
        """Let a row become a record of its list's unit; a *Penanggung jawab* noted goes into its field."""
        self._session.must(UseCase.KEEP_INVENTORY)
        with self._session.changing(UseCase.CREATE_RECORD) as unit:
            row = _row(unit, row_id)
            _check_no_record(row)
            check_admitted(unit, row.category)
            producer, note = producer_in(row.note)
            about = Information(
                title=row.title,
                summary=row.summary,
                unit=_list(unit, row.list_id).unit,
                category=row.category,
                producer=producer,
                officer_note=note,
            )
            record = add_record(self._session, unit, about, self._sop)
            unit.office.save_inventory_row(replace(row, record_id=record.id))
            _note(unit, row.list_id, f"rekaman {record.id}")
            return record


def _read_row(row: InventoryRow, number: int, cells: tuple[str, str, str, str]) -> InventoryRow:
    try:
        for field, text in zip(("judul", "ringkasan", "kategori", "catatan"), cells, strict=True):
            row = _with_cell(row, field, text)
    except InvalidValue as error:
        raise InvalidValue(
            f"Baris ke-{number}: {error.what}", "Tidak ada baris yang ditambahkan.", error.next_step
        ) from None
    return row


def _with_cell(row: InventoryRow, field: str, text: str) -> InventoryRow:
    match field:
        case "judul":
            return replace(row, title=str(record_field("judul").parse(text)))
        case "ringkasan":
            return replace(row, summary=str(record_field("ringkasan").parse(text)))
        case "kategori":
            value = record_field("kategori").parse(text)
            return replace(row, category=value if isinstance(value, Category) else Category.BELUM)
        case "catatan":
            return replace(row, note=FreeText.LIST_NOTE.read(text))
    raise NotFound


def _list(unit: Unit, list_id: UUID) -> InventoryList:
    for one in unit.office.inventories():
        if one.id == list_id:
            return one
    raise NotFound


def _row(unit: Unit, row_id: UUID) -> InventoryRow:
    for one in unit.office.inventories():
        for row in one.rows:
            if row.id == row_id:
                return row
    raise NotFound


def _check_no_record(row: InventoryRow) -> None:
    if row.record_id is not None:
        raise RuleBroken(
            "Baris ini sudah menjadi rekaman.",
            "Baris tidak berubah.",
            "Buka rekamannya untuk mengubah isinya.",
        )


def _note(unit: Unit, list_id: UUID, detail: str) -> None:
    unit.audit.write(AuditNote(Action.INVENTORY_CHANGED, "inventory", str(list_id), detail))
