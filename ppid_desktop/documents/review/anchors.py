"""Finds each field: by bookmark, then visible code, then label text, then table head and row number."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ppid_desktop.documents.review.anchor_index import AnchorIndex
from ppid_desktop.documents.review.correction_tables import correction_tables
from ppid_desktop.documents.review.glyphs import holds_glyph
from ppid_desktop.documents.review.label_text import (
    BOX_CODES,
    BOX_LABELS,
    bookmark_name,
    folded,
    without_code,
)
from ppid_desktop.documents.review.layout import Cell, Layout, Paragraph, Row, Table, original_text
from ppid_desktop.documents.review.places import BoxPlace, FieldMap, FieldPlace, Places, RowPlace
from ppid_desktop.documents.review.row_positions import Columns, gaps, rows_in_order
from ppid_desktop.documents.review.shifted_cells import exported_cells, is_new, value_beside
from ppid_desktop.documents.review.table_heads import has_head, reads_as_head, resembles
from ppid_desktop.domain.review import CORRECTION_TABLE
from ppid_desktop.domain.review_registry import ExportedField, ExportedTable
from ppid_desktop.domain.review_terms import FieldBasis

_UNSENT = ExportedTable(())


def locate(layout: Layout, wanted: FieldMap) -> Places:
    """Find everything the map names in the layout."""
    return _Locator(layout, wanted).run()


class _Order(NamedTuple):
    """How many columns a table has now, and where those that were exported stand among them."""

    width: int
    places: tuple[int | None, ...]


class _Locator:
    def __init__(self, layout: Layout, wanted: FieldMap) -> None:
        self._layout = layout
        self._wanted = wanted
        self._places = Places(wanted)
        self._index = AnchorIndex(layout, wanted)
        self._taken: dict[int, int] = {}  # the number of a row by its id()
        self._contested = False
        self._orders: dict[int, _Order | None] = {}
        self._values = self._cells_beside_bookmarks()

    def run(self) -> Places:
        self._find_correction_table()
        self._find_boxes()
        for name, one in self._wanted.beside_labels:
            self._find_beside(name, one)
        self._find_rows()
        self._find_tables()
        self._find_rows_by_position()
        self._doubt_swapped_codes()
        self._assign_roles()
        self._find_duplicates()
        return self._places

    def _cells_beside_bookmarks(self) -> set[int]:
        """Cells that hold a field's text: a code that the lead typed there labels nothing."""
        found: set[int] = set()
        for name, one in self._wanted.beside_labels:
            for cell in self._index.bookmarked(bookmark_name(name))[:1]:
                beside, _sure = value_beside(cell, one)
                if beside is not None and self._agrees(cell, one.code, one.label):
                    found.add(id(beside))
        return found

    def _label_cell(self, name: str, code: str, label: str) -> tuple[Cell, FieldBasis] | None:
        marked = self._index.bookmarked(bookmark_name(name))
        if marked and self._agrees(marked[0], code, label):
            return marked[0], FieldBasis.BOOKMARK
        coded = self._labelling(code)
        if coded:
            same = [
                cell
                for cell in coded
                if folded(without_code(original_text(cell.paragraphs))) == folded(label)
            ]
            before = [cell for cell in coded if cell.row.next_cell(cell) is not None]
            return (same or before or coded)[0], FieldBasis.CODE
        labelled = self._outside_correction(self._index.labelled(folded(label)))
        if labelled:
            return labelled[0], FieldBasis.LABEL
        return (marked[0], FieldBasis.BOOKMARK) if marked else None

    def _agrees(self, cell: Cell, code: str, label: str) -> bool:
        """A bookmark that slid into another cell is not believed, but where the label bears it out it is."""
        found = self._index.code_of(cell)
        if found == code:
            return True
        if folded(without_code(original_text(cell.paragraphs))) == folded(label):
            self._contested |= self._index.has_code(found) and self._index.has_code(code)
            return True
        return not self._index.has_code(code)

    def _labelling(self, code: str) -> list[Cell]:
        """Return the cells a code labels: none of the correction table, none that holds a field's text."""
        cells = self._outside_correction(self._index.coded(code))
        held = self._places.name_in_row
        return [cell for cell in cells if id(cell) not in self._values and held(cell) is None]

    def _outside_correction(self, cells: list[Cell]) -> list[Cell]:
        return [cell for cell in cells if cell.row.table not in self._places.corrections]

    def _find_beside(self, name: str, one: ExportedField) -> None:
        found = self._label_cell(name, one.code, one.label)
        if found is None:
            return
        cell, basis = found
        beside, sure = value_beside(cell, one)
        self._places.shifted |= not sure
        self._places.labels[name] = cell
        if beside is not None:
            self._places.fields[name] = FieldPlace(beside, basis)

    def _find_boxes(self) -> None:
        for name, code in BOX_CODES.items():
            found = self._label_cell(name, code, BOX_LABELS[name])
            label = found[0] if found else None
            self._places.boxes[name] = BoxPlace(_box_of(label) if label is not None else None, label)
        for control in self._layout.controls:
            cell = self._layout.cell_of(control.paragraph)
            tagged = control.tag.removeprefix("ppid:")
            if tagged in BOX_CODES:
                place = self._places.boxes[tagged]
                place.box = place.box or cell
                if control.checked is not None:
                    place.checked = control.checked
            elif control.checked is not None and cell is not None:
                _note_untagged(self._places.boxes.values(), cell, control.checked)

    def _find_rows(self) -> None:
        for (table, number), code in self._wanted.row_codes.items():
            bookmark = bookmark_name(f"{table}_{number:02d}").lower()
            row = self._index.row_of(bookmark, code)
            if row is not None and not row.marks:
                self._take(table, number, row, FieldBasis.BOOKMARK)
            elif found := self._row_cell(bookmark, code, str(number)):
                self._take(table, number, found[0].row, found[1])

    def _row_cell(self, bookmark: str, code: str, number: str) -> tuple[Cell, FieldBasis] | None:
        """A row that was moved takes its bookmark along: what was exported is the row it came from."""
        marked = next(iter(self._index.bookmarked(bookmark)), None)
        if marked is not None:
            # A cell further on may hold any number: only the first one names its row.
            label = "" if marked.at else number
            marked = marked if self._agrees(marked, code, label) else None
        if marked is not None and not marked.row.is_inserted:
            return marked, FieldBasis.BOOKMARK
        coded = self._labelling(code)
        settled = [cell for cell in coded if not cell.row.is_inserted]
        if marked is not None and not settled:
            return marked, FieldBasis.BOOKMARK
        found = settled or coded
        return (found[0], FieldBasis.CODE) if found else None

    def _take(self, table: str, number: int, row: Row, basis: FieldBasis) -> None:
        if id(row) in self._taken:
            return
        self._taken[id(row)] = number
        self._places.rows[table, number] = RowPlace(row, basis)
        known = self._places.tables.setdefault(table, [])
        if row.table not in known:
            known.append(row.table)

    def _find_tables(self) -> None:
        for name in self._wanted.tables:
            head = self._wanted.heads.get(name)
            if name in self._places.tables or name == CORRECTION_TABLE or not head:
                continue
            known = set(self._places.corrections).union(*self._places.tables.values())
            free = [table for table in self._layout.tables if table not in known]
            exact = [table for table in free if has_head(table, head)]
            found = exact or [table for table in free if resembles(table, head)]
            if found:
                self._places.tables[name] = found

    def _find_rows_by_position(self) -> None:
        missing: dict[str, list[int]] = {}
        for name, number in self._wanted.row_codes:
            if (name, number) not in self._places.rows:
                missing.setdefault(name, []).append(number)
        for name, numbers in missing.items():
            for table in self._places.tables.get(name, []):
                self._find_in_order(name, table, numbers)
            self._find_by_number(name, numbers)

    def _find_in_order(self, name: str, table: Table, numbers: list[int]) -> None:
        """Between rows that are known, those that read as sent, or as many as are missing there."""
        sent, columns = self._sent(name).rows, self._standing(name, table)
        for gap in gaps(self._entries(name, table), self._taken):
            lost = [one for one in numbers if gap.holds(one) and (name, one) not in self._places.rows]
            wanted = {one: columns.sent(sent[one - 1]) for one in lost if one <= len(sent)}
            found = [(row, columns.found(row)) for row in gap.rows]
            for number, row in rows_in_order(wanted, found).items():
                # What lost bookmark, code and number is known by its place alone: a person must look.
                self._contested |= columns.number_in(row) != str(number)
                self._take(name, number, row, FieldBasis.POSITION)

    def _find_by_number(self, name: str, numbers: list[int]) -> None:
        rows: dict[str, Row] = {}
        for table in self._places.tables.get(name, []):
            columns = self._standing(name, table)
            for row in self._entries(name, table):
                if id(row) not in self._taken:
                    rows.setdefault(columns.number_in(row), row)
        for number in numbers:
            if str(number) in rows and (name, number) not in self._places.rows:
                self._take(name, number, rows[str(number)], FieldBasis.POSITION)

    def _doubt_swapped_codes(self) -> None:
        """Rows known by their codes alone whose numbers say that they changed places: either may be right."""
        coded = [one for one in self._places.rows.items() if one[1].basis is FieldBasis.CODE]
        for name in self._places.tables:
            typed = {
                str(number): self._standing(name, place.row.table).number_in(place.row)
                for (table, number), place in coded
                if table == name
            }
            apart = {number: other for number, other in typed.items() if number != other}
            self._contested |= bool(apart) and set(apart) == set(apart.values())

    def _entries(self, name: str, table: Table) -> list[Row]:
        """The rows of a table but its head and those that are marked as new."""
        head = self._wanted.heads.get(name, ())
        rows = [row for row in table.rows if row.width and not row.is_inserted]
        return [row for row in rows if id(row) in self._taken or not (row.header or reads_as_head(row, head))]

    def _standing(self, name: str, table: Table) -> Columns:
        order = self._column_order(name, table)
        return Columns(order.places if order else tuple(range(len(self._sent(name).columns) or 1)))

    def _sent(self, name: str) -> ExportedTable:
        return self._wanted.tables.get(name, _UNSENT)

    def _find_correction_table(self) -> None:
        marked = self._index.bookmarked(bookmark_name(CORRECTION_TABLE))
        head = self._wanted.heads.get(CORRECTION_TABLE, ())
        tables = correction_tables(self._layout, (cell.row.table for cell in marked), head)
        self._places.corrections = dict.fromkeys(tables)

    def _assign_roles(self) -> None:
        roles = self._places.roles
        for name, tables in self._places.tables.items():
            roles.update((id(table), f"table:{name}") for table in tables)
        roles.update((id(table), CORRECTION_TABLE) for table in self._places.corrections)
        for name, label in self._places.labels.items():
            roles[id(label)] = f"label:{name}"
        for name, box in self._places.boxes.items():
            if box.label is not None:
                roles[id(box.label)] = f"label:{name}"
            if box.box is not None:
                roles[id(box.box)] = name
        roles.update((id(place.cell), name) for name, place in self._places.fields.items())
        self._place_table_fields()

    def _place_table_fields(self) -> None:
        found, roles = self._places.fields, self._places.roles
        for key, fields in self._wanted.row_fields.items():
            place = self._places.rows.get(key)
            if place is None:
                continue
            if self._stands_as_exported(place.row, key):
                self._places.names_by_row[id(place.row)] = fields
                continue
            columns = self._columns(place.row, key, fields)
            used = set(columns[:1])
            for column, name in fields.items():
                cell = columns[column] if column < len(columns) else None
                # Of merged cells the first keeps the text, beside each other or one above the other.
                if cell is not None and cell not in used and not cell.is_swallowed:
                    used.add(cell)
                    found[name] = FieldPlace(cell, place.basis)
                    roles[id(cell)] = name

    def _stands_as_exported(self, row: Row, key: tuple[str, int]) -> bool:
        """Say whether every cell of a row of texts stands in its own column."""
        table, number = key
        return _has_columns(row, self._sent(table), number) and self._column_order(table, row.table) is None

    def _columns(self, row: Row, key: tuple[str, int], fields: dict[int, str]) -> Sequence[Cell | None]:
        """Return a row's cells by exported column: where the head's texts moved, else by count or grid."""
        table, number = key
        cells = [cell for cell in row.cells if not (cell.marks and is_new(cell))]
        sent = self._sent(table)
        width = len(sent.columns)
        order = self._column_order(table, row.table)
        rows = sent.rows[number - 1 : number] if order is None else ()
        if rows and len(cells) == len(rows[0]) == width:
            return cells
        shifted = exported_cells(cells, rows[0]) if rows else None
        if shifted is not None:
            self._places.shifted |= not shifted.sure
            return shifted.cells
        counted: Sequence[Cell | None] = cells
        if len(cells) != width:
            counted = [row.cell_at(column) for column in range(1 + max(fields, default=0))]
        if order is None or len(cells) != order.width:
            return counted
        spare = counted if order.width >= width else []
        return [
            cells[place] if place is not None else spare[column] if column < len(spare) else None
            for column, place in enumerate(order.places)
        ]

    def _column_order(self, name: str, table: Table) -> "_Order | None":
        """Where each column stands now; None while the head reads as exported, or like no head at all."""
        if id(table) not in self._orders:
            head = [folded(text) for text in self._wanted.heads.get(name, ())]
            top = [cell for cell in table.rows[0].cells if not is_new(cell)]
            texts = [folded(original_text(cell.paragraphs)) for cell in top]
            places = tuple(texts.index(text) if text in texts else None for text in head)
            is_other = texts != head and 2 * sum(place is not None for place in places) > len(head)
            self._orders[id(table)] = _Order(len(texts), places) if is_other else None
        return self._orders[id(table)]

    def _find_duplicates(self) -> None:
        repeated = self._index.repeated_codes()
        if repeated:
            repeated &= {one.code for one in self._wanted.fields.values()} | set(BOX_CODES.values())
            self._values.update(id(place.cell) for place in self._places.fields.values())
        coded = (self._labelling(code) for code in repeated)
        settled = ([cell for cell in cells if not cell.row.is_inserted] for cells in coded)
        twice = [cells for cells in settled if len(cells) > 1]
        marked_twice = self._index.repeats_bookmarks()
        copied = all(self._is_copied_row(cells) for cells in twice)
        self._places.duplicated = bool(twice) or marked_twice or self._contested
        self._places.ambiguous = marked_twice or not copied or self._contested

    def _is_copied_row(self, cells: list[Cell]) -> bool:
        """A copied table row leaves no doubt when the bookmark tells which one is the original."""
        marked = {id(place.row) for place in self._places.rows.values() if place.basis is FieldBasis.BOOKMARK}
        return sum(id(cell.row) in marked for cell in cells) == 1


def _note_untagged(boxes: Iterable[BoxPlace], cell: Cell, checked: bool) -> None:
    """LibreOffice 7.0 to 7.4 drops tags: the box is then known by its cell."""
    for place in boxes:
        if place.box is cell and place.checked is None:
            place.checked = checked


def _has_columns(row: Row, sent: ExportedTable, number: int) -> bool:
    """Say whether a row of texts has as many cells as its number was sent with, one in each column."""
    if row.texts is None or not 0 < number <= len(sent.rows):
        return False
    return len(row.texts) == len(sent.columns) == len(sent.rows[number - 1])


def _box_of(label: Cell) -> Cell | None:
    """Return the cell of a label's box: the nearest that holds a box glyph, else the one before the label."""
    cells = label.row.cells
    at = label.at
    drawn = [
        place
        for place, cell in enumerate(cells)
        if cell is not label and holds_glyph("".join(map(_raw_text, cell.paragraphs)))
    ]
    nearest = min(drawn, key=lambda place: (abs(place - at), place > at), default=None)
    return label.row.previous_cell(label) if nearest is None else cells[nearest]


def _raw_text(paragraph: Paragraph) -> str:
    return "".join(piece.text for piece in paragraph.pieces)
