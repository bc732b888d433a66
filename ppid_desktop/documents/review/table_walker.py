"""Walks tables: rows and cells through every wrapper, their marks and their grid columns."""

from typing import TYPE_CHECKING

from ppid_desktop.documents.review import limits, names
from ppid_desktop.documents.review.ground import SHADING, ground_of
from ppid_desktop.documents.review.layout import PLAIN_END, Bookmark, Cell, Paragraph, Row, Table
from ppid_desktop.documents.review.marks import FormatMark, Marks
from ppid_desktop.documents.review.names import w
from ppid_desktop.documents.review.plain_rows import PlainRow
from ppid_desktop.documents.review.properties import format_mark, is_on, mark_of
from ppid_desktop.documents.review.refusal import Refusal
from ppid_desktop.documents.review.xml_part import Element
from ppid_desktop.domain.review_terms import ChangeKind, RejectCode

if TYPE_CHECKING:
    from ppid_desktop.documents.review.walker import Walker

_TR, _TC, _SDT, _VAL = w("tr"), w("tc"), w("sdt"), w("val")
_TABLE_PROPERTIES, _TABLE_EXCEPTIONS = w("tblPr"), w("tblPrEx")
_ROW_PROPERTIES, _ROW_CHANGE, _HEADER, _SKIPPED = w("trPr"), w("trPrChange"), w("tblHeader"), w("gridBefore")
_CELL_PROPERTIES, _CELL_CHANGE, _CELL_MERGE = w("tcPr"), w("tcPrChange"), w("cellMerge")
_SPAN, _MERGED = w("gridSpan"), w("vMerge")
_ALTERNATE = f"{{{names.MC_NS}}}AlternateContent"
_WRAPPERS = {w(name) for name in ("customXml", "smartTag", "ins", "del", "moveFrom", "moveTo")}
_ROW_MARKS = {w("ins"): ChangeKind.INS, w("del"): ChangeKind.DEL}
_CELL_MARKS = {w("cellIns"): ChangeKind.INS, w("cellDel"): ChangeKind.DEL}
HEEDED_IN_TABLES = frozenset(
    {
        *(w("tblPrChange"), w("tblPrExChange"), _ROW_CHANGE, _HEADER, _SKIPPED),
        *(_CELL_CHANGE, _CELL_MERGE, _SPAN, _MERGED),
        *_ROW_MARKS,
        *_CELL_MARKS,
    }
)


class TableWalker:
    """Walks tables on behalf of the Walker, which walks the cells' content."""

    def __init__(self, walker: "Walker") -> None:
        self._walker = walker
        self._count = 0
        self._cell_count = 0

    def walk(self, element: Element, marks: Marks, blocks: list[Paragraph | Table]) -> None:
        """Walk one table into the blocks around it."""
        markers = self._walker.markers
        table = Table(markers.story, markers.cell, [])
        self._walker.layout.tables.append(table)
        blocks.append(table)
        self._rows(element, marks, table)

    def _rows(self, parent: Element, marks: Marks, table: Table) -> None:
        for element in parent:
            tag = element.tag
            if tag == _TR:
                self._row(element, marks, table)
            elif tag in _WRAPPERS:
                self._rows(element, marks, table)
            elif tag == _SDT:
                self._walker.control(element, marks, lambda el, inner: self._rows(el, inner, table))
            elif tag == _ALTERNATE:
                self._walker.alternate(element, marks, lambda el, inner: self._rows(el, inner, table))
            elif tag == _TABLE_PROPERTIES:
                self._properties(element, w("tblPrChange"), ChangeKind.TBL_FMT)
            elif tag in self._walker.markers.handlers:
                self._walker.markers.handlers[tag](element)

    def _row(self, element: Element, marks: Marks, table: Table) -> None:
        self._count += 1
        if self._count > limits.TABLE_ROWS:
            raise Refusal(RejectCode.TABLE_TOO_BIG, "Tabel memuat terlalu banyak baris.")
        row = Row(table)
        table.rows.append(row)
        plain = None if marks else self._walker.plain_row(element)
        if plain is not None and plain.is_marked:
            self._marked_cells(plain, row)
        elif plain is None or not self._stays_texts(plain, row):
            self._cells(element, marks, row)

    def _stays_texts(self, plain: PlainRow, row: Row) -> bool:
        """Leave a row the texts it is; say whether that is all there is to tell of it."""
        texts = plain.texts()
        if texts is None:
            return False
        self._count_cells(len(texts))
        self._note_bookmarks(plain)
        self._walker.layout.add_plain_row(row, texts)
        return True

    def _note_bookmarks(self, plain: PlainRow) -> None:
        layout = self._walker.layout
        for name, line in plain.bookmarks:
            layout.bookmarks.append(Bookmark(name, len(layout) + line))

    def _marked_cells(self, plain: PlainRow, row: Row) -> None:
        layout, story = self._walker.layout, self._walker.markers.story
        first, cells = len(layout), plain.cells()
        self._count_cells(len(cells))
        self._note_bookmarks(plain)
        added: list[Paragraph] = []
        for at, contents in enumerate(cells):
            cell = Cell(row, at, at, 1, [], [])
            row.cells.append(cell)
            whole = "\n".join("".join([piece.text for piece in pieces]) for pieces in contents)
            own = [Paragraph(story, cell, pieces, PLAIN_END) for pieces in contents]
            cell.paragraphs, cell.blocks = own, [*own]
            is_marked = any(piece.marks for pieces in contents for piece in pieces)
            cell.plain = None if is_marked else whole
            if is_marked or not whole.isascii():
                here = first + len(added)
                layout.telling.extend(here + at for at, one in enumerate(own) if one.is_telling())
            if "[" in whole:
                cell.note_bracket()
            layout.length += len(whole)
            added += own
        layout.add(row.table.parent, added)

    def _count_cells(self, more: int) -> None:
        self._cell_count += more
        if self._cell_count > limits.TABLE_CELLS:
            raise Refusal(RejectCode.TABLE_TOO_BIG, "Tabel memuat terlalu banyak sel.")

    def _cells(self, parent: Element, marks: Marks, row: Row) -> None:
        for element in parent:
            tag = element.tag
            if tag == _TC:
                self._cell(element, marks, row)
            elif tag in _WRAPPERS:
                self._cells(element, marks, row)
            elif tag == _SDT:
                self._walker.control(element, marks, lambda el, inner: self._cells(el, inner, row))
            elif tag == _ALTERNATE:
                self._walker.alternate(element, marks, lambda el, inner: self._cells(el, inner, row))
            elif tag == _ROW_PROPERTIES:
                self._row_properties(element, row)
            elif tag == _TABLE_EXCEPTIONS:
                self._properties(element, w("tblPrExChange"), ChangeKind.TBL_FMT)
            elif tag in self._walker.markers.handlers:
                self._walker.markers.handlers[tag](element)

    def _row_properties(self, element: Element, row: Row) -> None:
        for child in element:
            kind = _ROW_MARKS.get(child.tag)
            if kind:
                row.marks = (*row.marks, mark_of(child, kind))
            elif child.tag == _HEADER:
                row.header = is_on(child)
            elif child.tag == _SKIPPED:
                row.skipped = _number(child, 0)
        self._properties(element, _ROW_CHANGE, ChangeKind.TBL_FMT)

    def _cell(self, element: Element, marks: Marks, row: Row) -> None:
        self._count_cells(1)
        last = row.cells[-1] if row.cells else None
        column = last.column + last.span if last else row.skipped
        cell = Cell(row, len(row.cells), column, 1, [], [])
        row.cells.append(cell)
        first = element[0] if len(element) else None
        if first is not None and first.tag == _CELL_PROPERTIES:
            self._cell_properties(first, cell)
        self._walker.walk_cell(element, cell, marks)

    def _cell_properties(self, element: Element, cell: Cell) -> None:
        for child in element:
            tag = child.tag
            if tag == SHADING:
                cell.ground = ground_of(element)
            elif tag == _SPAN:
                cell.span = max(1, _number(child, 1))
            elif tag == _MERGED:
                cell.merged = (child.get(_VAL) or "continue") == "continue"
            elif tag in _CELL_MARKS:
                cell.marks = (*cell.marks, mark_of(child, _CELL_MARKS[tag]))
            elif tag in (_CELL_MERGE, _CELL_CHANGE):
                self._cell_change(child, element, cell)

    def _cell_change(self, child: Element, properties: Element, cell: Cell) -> None:
        change = format_mark(child, properties, ChangeKind.CELL_FMT)
        if child.tag == _CELL_MERGE:
            change = FormatMark(change.mark, ("cellMerge",))
        outer, self._walker.markers.cell = self._walker.markers.cell, cell
        self._walker.markers.spot(ChangeKind.CELL_FMT, change)
        self._walker.markers.cell = outer

    def _properties(self, element: Element, name: str, kind: ChangeKind) -> None:
        change = element.find(name)
        if change is not None:
            self._walker.markers.spot(kind, format_mark(change, element, kind))


def _number(element: Element, default: int) -> int:
    try:
        return min(int(element.get(_VAL) or default), 1000)
    except ValueError:
        return default
