"""Finds each field: by bookmark, then visible code, then label text, then table head and row number."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from ppid_desktop.documents.review.layout import Cell, Layout, Row, Table, final_text, original_text
from ppid_desktop.documents.review.places import BoxPlace, FieldMap, FieldPlace, Places, RowPlace
from ppid_desktop.documents.review.shifted_cells import exported_cells, is_new, value_beside
from ppid_desktop.domain.review import BOX_APPROVED, BOX_NEEDS_FIX, CORRECTION_TABLE
from ppid_desktop.domain.review_registry import ExportedField
from ppid_desktop.domain.review_terms import FieldBasis
from ppid_desktop.domain.tracking_code import normal_form

BOX_CODES = {BOX_APPROVED: "K01", BOX_NEEDS_FIX: "K02"}
BOX_LABELS = {BOX_APPROVED: "Disetujui", BOX_NEEDS_FIX: "Perlu perbaikan"}
_CODE = re.compile(r"\[\s*([A-Za-z])\s*([0-9OoIl]{2,5})\s*\]")
_CODE_AT_END = re.compile(_CODE.pattern + r"\s*$")
_DIGITS = str.maketrans("OoIl", "0011")
_WORDS = re.compile(r"[\W_]+")
_MOST_COLUMNS = 20


def locate(layout: Layout, wanted: FieldMap) -> Places:
    """Find everything the map names in the layout."""
    return _Locator(layout, wanted).run()


def code_at_end(text: str) -> str | None:
    """Return the visible code that ends a label, `F08` for `Jangka waktu [F08]`."""
    found = _CODE_AT_END.search(text)
    return _plain_code(found) if found else None


def _plain_code(found: re.Match[str]) -> str:
    return found.group(1).upper() + found.group(2).translate(_DIGITS)


def without_code(text: str) -> str:
    """Return a label without the visible code behind it."""
    return _CODE_AT_END.sub("", text).strip()


def bookmark_name(identifier: str) -> str:
    """Return the name of the hidden bookmark around a label or a table row."""
    return "_ppid_" + identifier.replace(".", "_")


def folded(text: str) -> str:
    """Return a text for comparing labels: no case, no punctuation, single blanks."""
    return _WORDS.sub(" ", text.casefold()).strip()


class _Index:
    """The cells of a layout by bookmark, by code and by label text."""

    def __init__(self, layout: Layout, wanted: FieldMap) -> None:
        self.bookmarks: dict[str, list[Cell]] = {}
        self.codes: dict[str, list[Cell]] = {}
        self._layout = layout
        self._wanted = wanted
        for bookmark in layout.bookmarks:
            cell = layout.cell_of(bookmark.paragraph)
            if cell is not None and bookmark.name.lower().startswith("_ppid_"):
                self.bookmarks.setdefault(bookmark.name.lower(), []).append(cell)
        self.code_of: dict[int, str] = {}
        for cell in self._short_cells(bracketed=True):
            text = _label_text(cell)
            code = code_at_end(text) or self._code_behind_label(text)
            if code:
                self.code_of[id(cell)] = code
                self.codes.setdefault(code, []).append(cell)

    @cached_property
    def labels(self) -> dict[str, list[Cell]]:
        """Cells by folded label; made when first needed, for anchored drafts never."""
        return self._find_labels()

    def _short_cells(self, *, bracketed: bool = False) -> Iterator[Cell]:
        rows = [row for table in self._layout.tables for row in table.rows]
        cells = [cell for row in rows for cell in row.cells if cell.bracketed or not bracketed]
        return (cell for cell in cells if 0 < len(cell.paragraphs) <= 3)

    def _code_behind_label(self, text: str) -> str | None:
        """Return the code of a label behind which somebody typed."""
        found = _CODE.search(text)
        if found is None:
            return None
        before = folded(text[: found.start()])
        code = _plain_code(found)
        return code if before.isdigit() or before in self._known_labels else None

    @cached_property
    def _known_labels(self) -> set[str]:
        known = {folded(one.label) for _name, one in self._wanted.beside_labels()}
        return known | {folded(label) for label in BOX_LABELS.values()}

    def _find_labels(self) -> dict[str, list[Cell]]:
        found: dict[str, list[Cell]] = {}
        for cell in self._short_cells():
            text = folded(without_code(_label_text(cell)[:200]))
            if text in self._known_labels:
                found.setdefault(text, []).append(cell)
        return found


class _Order(NamedTuple):
    """How many columns a table has now, and where those that were exported stand among them."""

    width: int
    places: tuple[int | None, ...]


class _Locator:
    def __init__(self, layout: Layout, wanted: FieldMap) -> None:
        self._layout = layout
        self._wanted = wanted
        self._places = Places()
        self._index = _Index(layout, wanted)
        self._taken: set[int] = set()
        self._orders: dict[int, _Order | None] = {}
        self._values = self._cells_beside_bookmarks()

    def run(self) -> Places:
        self._find_correction_table()
        self._find_boxes()
        for name, one in self._wanted.beside_labels():
            self._find_beside(name, one)
        self._find_rows()
        self._find_tables()
        self._find_rows_by_position()
        self._assign_roles()
        self._find_duplicates()
        return self._places

    def _cells_beside_bookmarks(self) -> set[int]:
        """Cells that hold a field's text: a code that the lead typed there labels nothing."""
        found: set[int] = set()
        for name, one in self._wanted.beside_labels():
            for cell in self._index.bookmarks.get(bookmark_name(name).lower(), [])[:1]:
                beside, _sure = value_beside(cell, one)
                if beside is not None and self._agrees(cell, one.code):
                    found.add(id(beside))
        return found

    def _label_cell(self, name: str, code: str, label: str) -> tuple[Cell, FieldBasis] | None:
        marked = self._index.bookmarks.get(bookmark_name(name).lower(), [])
        if marked and self._agrees(marked[0], code):
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
        labelled = self._outside_correction(self._index.labels.get(folded(label), []))
        if labelled:
            return labelled[0], FieldBasis.LABEL
        return (marked[0], FieldBasis.BOOKMARK) if marked else None

    def _agrees(self, cell: Cell, code: str) -> bool:
        """A bookmark that slid into another label's cell is not believed."""
        found = self._index.code_of.get(id(cell))
        return found is None or found == code or code not in self._index.codes

    def _labelling(self, code: str) -> list[Cell]:
        """Return the cells a code labels: none of the correction table, none that holds a field's text."""
        cells = self._outside_correction(self._index.codes.get(code, []))
        return [cell for cell in cells if id(cell) not in self._values]

    def _outside_correction(self, cells: list[Cell]) -> list[Cell]:
        return [cell for cell in cells if cell.row.table is not self._places.correction]

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
            box = label.row.previous_cell(label) if label is not None else None
            self._places.boxes[name] = BoxPlace(box, label)
        for control in self._layout.controls:
            cell = self._layout.cell_of(control.paragraph)
            tagged = control.tag.removeprefix("ppid:")
            if tagged in BOX_CODES:
                place = self._places.boxes[tagged]
                place.box = place.box or cell
                if control.checked is not None:
                    place.checked = control.checked
            elif control.checked is not None and cell is not None:
                self._note_untagged(cell, control.checked)

    def _note_untagged(self, cell: Cell, checked: bool) -> None:
        """LibreOffice 7.0 to 7.4 drops tags: the box is then known by its cell."""
        for place in self._places.boxes.values():
            if place.box is cell and place.checked is None:
                place.checked = checked

    def _find_rows(self) -> None:
        for (table, number), code in self._wanted.row_codes.items():
            found = self._row_cell(bookmark_name(f"{table}_{number:02d}").lower(), code)
            if found is not None:
                self._take(table, number, found[0].row, found[1])

    def _row_cell(self, bookmark: str, code: str) -> tuple[Cell, FieldBasis] | None:
        """A row that was moved takes its bookmark along: what was exported is the row it came from."""
        marked = [cell for cell in self._index.bookmarks.get(bookmark, [])[:1] if self._agrees(cell, code)]
        if marked and not is_inserted(marked[0].row):
            return marked[0], FieldBasis.BOOKMARK
        coded = self._labelling(code)
        settled = [cell for cell in coded if not is_inserted(cell.row)]
        if marked and not settled:
            return marked[0], FieldBasis.BOOKMARK
        cells = settled or coded
        return (cells[0], FieldBasis.CODE) if cells else None

    def _take(self, table: str, number: int, row: Row, basis: FieldBasis) -> None:
        if id(row) in self._taken:
            return
        self._taken.add(id(row))
        self._places.rows[table, number] = RowPlace(row, basis)
        known = self._places.tables.setdefault(table, [])
        if row.table not in known:
            known.append(row.table)

    def _find_tables(self) -> None:
        for name in self._wanted.tables:
            head = self._wanted.heads.get(name)
            if name in self._places.tables or name == CORRECTION_TABLE or not head:
                continue
            for table in self._layout.tables:
                if has_head(table, head):
                    self._places.tables.setdefault(name, []).append(table)

    def _find_rows_by_position(self) -> None:
        missing = [key for key in self._wanted.row_codes if key not in self._places.rows]
        numbered: dict[str, dict[str, Row]] = {}
        for name, number in missing:
            if name not in numbered:
                numbered[name] = self._numbered_rows(name)
            row = numbered[name].get(str(number))
            if row is not None:
                self._take(name, number, row, FieldBasis.POSITION)

    def _numbered_rows(self, name: str) -> dict[str, Row]:
        """The rows of a table that no anchor claimed, by the number in their first cell."""
        found: dict[str, Row] = {}
        for table in self._places.tables.get(name, []):
            for row in table.rows:
                if id(row) not in self._taken and row.cells and not is_inserted(row):
                    text = without_code(original_text(row.cells[0].paragraphs))
                    found.setdefault(text.rstrip("."), row)
        return found

    def _find_correction_table(self) -> None:
        marked = self._index.bookmarks.get(bookmark_name(CORRECTION_TABLE), [])
        tables = [cell.row.table for cell in marked] + self._layout.tables
        head = self._wanted.heads.get(CORRECTION_TABLE, ())
        exact = next((table for table in tables if head and has_head(table, head)), None)
        self._places.correction = exact or next((table for table in tables if resembles(table, head)), None)

    def _assign_roles(self) -> None:
        roles = self._places.roles
        for name, tables in self._places.tables.items():
            roles.update((id(table), f"table:{name}") for table in tables)
        if self._places.correction is not None:
            roles[id(self._places.correction)] = CORRECTION_TABLE
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
            columns = self._columns(place.row, key, fields)
            used = set(place.row.cells[:1])
            for name, column in fields:
                cell = columns[column] if column < len(columns) else None
                if cell is not None and cell not in used:  # of merged cells the first keeps the text
                    used.add(cell)
                    found[name] = FieldPlace(cell, place.basis)
                    roles[id(cell)] = name

    def _columns(
        self, row: Row, key: tuple[str, int], fields: list[tuple[str, int]]
    ) -> Sequence[Cell | None]:
        """Return a row's cells by exported column: where the head's texts moved, else by count or grid."""
        table, number = key
        cells = [cell for cell in row.cells if not is_new(cell)]
        sent = self._wanted.tables.get(table)
        width = len(sent.columns) if sent else 0
        order = self._column_order(table, row.table)
        rows = sent.rows[number - 1 : number] if sent and order is None else ()
        shifted = exported_cells(cells, rows[0]) if rows else None
        if shifted is not None:
            self._places.shifted |= not shifted.sure
            return shifted.cells
        counted: Sequence[Cell | None] = cells
        if len(cells) != width:
            counted = [row.cell_at(column) for column in range(1 + max(place for _name, place in fields))]
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
        repeated = {code for code, cells in self._index.codes.items() if len(cells) > 1}
        if repeated:
            repeated &= {one.code for one in self._wanted.fields.values()} | set(BOX_CODES.values())
            self._values.update(id(place.cell) for place in self._places.fields.values())
        coded = (self._labelling(code) for code in repeated)
        settled = ([cell for cell in cells if not is_inserted(cell.row)] for cells in coded)
        twice = [cells for cells in settled if len(cells) > 1]
        marked_twice = any(len(cells) > 1 for cells in self._index.bookmarks.values())
        self._places.duplicated = bool(twice) or marked_twice
        self._places.ambiguous = marked_twice or any(not self._is_copied_row(cells) for cells in twice)

    def _is_copied_row(self, cells: list[Cell]) -> bool:
        """A copied table row leaves no doubt when the bookmark tells which one is the original."""
        marked = {id(place.row) for place in self._places.rows.values() if place.basis is FieldBasis.BOOKMARK}
        return sum(id(cell.row) in marked for cell in cells) == 1


def _label_text(cell: Cell) -> str:
    if cell.plain is not None:
        return normal_form(cell.plain)
    return original_text(cell.paragraphs) or final_text(cell.paragraphs)


def is_inserted(row: Row) -> bool:
    """Say whether a row is marked as inserted."""
    return bool(row.marks) and any(mark.is_new for mark in row.marks)


def has_head(table: Table, head: tuple[str, ...]) -> bool:
    """Say whether a table's first row reads like a head."""
    if not table.rows or len(table.rows[0].cells) != len(head):
        return False
    texts = tuple(folded(original_text(cell.paragraphs)) for cell in table.rows[0].cells)
    return texts == tuple(folded(text) for text in head)


def resembles(table: Table, head: tuple[str, ...]) -> bool:
    """Say whether a table's first row holds most of a head's texts: columns were added, or one renamed."""
    if not table.rows or table.parent is not None:
        return False
    texts = {folded(final_text(cell.paragraphs)) for cell in table.rows[0].cells[:_MOST_COLUMNS]}
    return 2 * sum(folded(text) in texts for text in head) > len(head)
