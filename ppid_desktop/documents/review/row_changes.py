"""Rows that came to or went from the tables of the draft; the correction table is not among them."""

from collections.abc import Iterator

from ppid_desktop.documents.review.label_text import without_code
from ppid_desktop.documents.review.layout import Cell, Piece, Row, is_final
from ppid_desktop.documents.review.marks import Mark
from ppid_desktop.documents.review.places import FieldMap, Places
from ppid_desktop.documents.review.table_heads import has_head, reads_as_head
from ppid_desktop.domain.review import CORRECTION_TABLE, RowChange, RowOp, WarningCode


class RowReader:
    """Compares the tables' rows with those exported."""

    def __init__(self, wanted: FieldMap, places: Places) -> None:
        self._wanted = wanted
        self._places = places
        self._codes = wanted.row_codes
        self._known = {id(place.row) for place in places.rows.values()}
        self.warnings: set[WarningCode] = set()
        self.inserted: set[int] = set()
        self.vanished: set[tuple[str, int]] = set()

    def settle_marks(self) -> None:
        """Drop row marks that the row's own content contradicts, before anything reads them.

        LibreOffice marks a row as inserted when text was moved into it, whatever table it belongs to.
        """
        for row in self._exported_rows():
            if row.is_inserted or (row.marks and _is_half_deleted(row)):
                self._settle(row)
        for row in self._places.correction_rows:
            if row.marks and not row.is_inserted and _is_half_deleted(row):
                self._settle(row)

    def _settle(self, row: Row) -> None:
        row.marks = ()
        self.warnings.add(WarningCode.ROW_MARK_IGNORED)

    def _exported_rows(self) -> Iterator[Row]:
        """Rows that the draft was sent with: of table entries, of labels, of boxes, and the tables' heads."""
        places = self._places
        yield from (place.row for place in places.rows.values())
        yield from (cell.row for cell in places.labels.values())
        yield from (box.label.row for box in places.boxes.values() if box.label is not None)
        heads = [
            (table, self._wanted.heads.get(name, ()))
            for name in places.tables
            for table in places.tables[name]
        ]
        yield from (table.rows[0] for table, head in heads if head and has_head(table, head))

    def read(self) -> tuple[RowChange, ...]:
        """Return inserted and deleted rows of every table of the draft."""
        found: list[RowChange] = []
        anchored = {table for table, _number in self._codes}
        for name, exported in self._wanted.tables.items():
            if name in anchored and name != CORRECTION_TABLE:
                found.extend(self._deleted(name, exported.rows))
                found.extend(self._inserted(name))
        return tuple(found)

    def _deleted(self, name: str, rows: tuple[tuple[str, ...], ...]) -> list[RowChange]:
        found: list[RowChange] = []
        for number, cells in enumerate(rows, start=1):
            if (name, number) not in self._codes:
                continue
            place = self._places.rows.get((name, number))
            marks = place.row.marks if place is not None else ()
            mark = next((mark for mark in marks if mark.is_gone), None) if marks else None
            if place is None:
                found.append(RowChange(name, RowOp.DELETED, False, None, None, cells))
                self.vanished.add((name, number))
            elif mark is not None:
                texts = tuple(_entry_texts(place.row, original=True))
                found.append(RowChange(name, RowOp.DELETED, True, mark.author, mark.date, texts))
        return found

    def _inserted(self, name: str) -> list[RowChange]:
        head = self._wanted.heads.get(name, ())
        found: list[RowChange] = []
        for table in self._places.tables.get(name, []):
            skip = 1 if head and reads_as_head(table.rows[0], head) else 0
            for row in table.rows[skip:]:
                if id(row) not in self._known and not row.header and row.width and not _came_and_went(row):
                    self.inserted.add(id(row))
                    mark = next((mark for mark in row.marks if mark.is_new), None) or _whole_mark(row)
                    texts = tuple(_entry_texts(row, original=False))
                    found.append(_insertion(name, mark, texts))
        return found


def _insertion(name: str, mark: Mark | None, texts: tuple[str, ...]) -> RowChange:
    if mark is None:
        return RowChange(name, RowOp.INSERTED, False, None, None, texts)
    return RowChange(name, RowOp.INSERTED, True, mark.author, mark.date, texts)


def _entry_texts(row: Row, *, original: bool) -> list[str]:
    texts = row.original_texts() if original else row.final_texts()
    return [without_code(text) if at == 0 else text for at, text in enumerate(texts)]


def _came_and_went(row: Row) -> bool:
    """A row inserted and deleted again leaves nothing to report."""
    return any(mark.is_new for mark in row.marks) and any(mark.is_gone for mark in row.marks)


def _whole_mark(row: Row) -> Mark | None:
    """The insertion mark of a row that carries it on all of its text but not on the row itself."""
    pieces = [piece for cell in row.cells for paragraph in cell.paragraphs for piece in paragraph.pieces]
    marks = [
        next((mark for mark in piece.marks if mark.is_new), None) for piece in pieces if piece.text.strip()
    ]
    return marks[0] if marks and all(mark is not None for mark in marks) else None


def _is_half_deleted(row: Row) -> bool:
    """Some text of the row is deleted and some stands unmarked: programs that delete rows mark all of it."""
    pieces = [piece for cell in row.cells for piece in _texts(cell)]
    gone = [piece for piece in pieces if not is_final(piece)]
    live = [piece for piece in pieces if not piece.marks]
    return bool(gone) and bool(live)


def _texts(cell: Cell) -> list[Piece]:
    return [piece for paragraph in cell.paragraphs for piece in paragraph.pieces if piece.text.strip()]
