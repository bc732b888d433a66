"""The document as the walker leaves it: paragraphs of marked pieces, tables of rows of cells.

Mutable while the walker fills it, then only read. Everything carries slots, and a row to which nothing was
done stays the texts of its cells until somebody asks for more: a table of 5,000 rows has 30,000 of them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ppid_desktop.documents.review.marks import GONE_IN_FINAL, NEW, FormatMark, Marks
from ppid_desktop.domain.review_terms import ChangeKind, Story
from ppid_desktop.domain.tracking_code import normal_form

_MOST_UNTOUCHED = 100  # paragraphs of a row that stays texts: no program writes more into one


@dataclass(slots=True, eq=False)
class Piece:
    """A stretch of text with one set of marks."""

    text: str
    marks: Marks = ()
    hidden: bool = False
    struck: bool = False
    format: FormatMark | None = None
    lit: bool = False
    stressed: bool = False

    def is_telling(self) -> bool:
        """Say whether it is more than unmarked letters that anybody sees."""
        shown = self.hidden or self.struck or self.lit or self.stressed
        return bool(self.marks or shown or self.format or not self.text.isascii())


PLAIN_END = Piece("\n")


@dataclass(slots=True, eq=False)
class Paragraph:
    """A paragraph: its pieces, and what is marked on its end (unmarked ends share one piece)."""

    story: Story
    cell: "Cell | None"
    pieces: list[Piece]
    end: Piece
    format: FormatMark | None = None
    ground: str = ""

    def is_telling(self) -> bool:
        """Say whether anything is marked in it or behind it, or reads otherwise than plain letters."""
        if self.format is not None or self.end.is_telling() or self.lies_on():
            return True
        return any(piece.is_telling() for piece in self.pieces)

    def lies_on(self) -> str:
        """Return the colour behind it, its own or its cell's; empty for none."""
        return self.ground or (self.cell.ground if self.cell else "")


@dataclass(slots=True, eq=False)
class Cell:
    """A table cell; `column` counts grid columns from 0, `paragraphs` includes those of nested tables.

    `at` counts the cells of its row from 0. `bracketed` says that a text of it holds a bracket, as every
    visible code does; `plain` is the raw text of a cell to which nothing was done.
    """

    row: "Row"
    at: int
    column: int
    span: int
    paragraphs: list[Paragraph]
    blocks: "list[Paragraph | Table]"
    merged: bool = False
    marks: Marks = ()
    bracketed: bool = False
    plain: str | None = None
    ground: str = ""

    @property
    def is_swallowed(self) -> bool:
        """Say whether the cell above took this one's place and text."""
        return self.merged and not any(paragraph.pieces for paragraph in self.paragraphs)

    def note_bracket(self) -> None:
        """Note a bracket in this cell, and so in those around it."""
        cell: Cell | None = self
        while cell is not None and not cell.bracketed:
            cell.bracketed = True
            cell = cell.row.table.parent


@dataclass(slots=True, eq=False)
class Row:
    """A table row with its own marks; `texts` are the raw texts of its cells if nothing was done to it.

    The cells of such a row are made when they are first asked for: of thousands of rows hardly any is.
    """

    table: "Table"
    texts: tuple[str, ...] | None = None
    marks: Marks = ()
    header: bool = False
    skipped: int = 0
    _cells: list[Cell] | None = None

    @property
    def cells(self) -> list[Cell]:
        """Return the cells."""
        if self._cells is None:
            self._cells = [_plain_cell(self, at, text) for at, text in enumerate(self.texts or ())]
        return self._cells

    @property
    def width(self) -> int:
        """Return how many cells it has."""
        return len(self.cells) if self.texts is None else len(self.texts)

    @property
    def is_untouched(self) -> bool:
        """Say whether it is texts only: nobody has asked for its cells."""
        return self.texts is not None and self._cells is None

    @property
    def paragraphs(self) -> list[Paragraph]:
        """Return the paragraphs of all cells."""
        return [paragraph for cell in self.cells for paragraph in cell.paragraphs]

    @property
    def is_inserted(self) -> bool:
        """Say whether the row is marked as inserted."""
        return bool(self.marks) and any(mark.is_new for mark in self.marks)

    def next_cell(self, cell: Cell) -> Cell | None:
        """Return the cell to the right."""
        return self.cells[cell.at + 1] if cell.at + 1 < len(self.cells) else None

    def previous_cell(self, cell: Cell) -> Cell | None:
        """Return the cell to the left."""
        return self.cells[cell.at - 1] if cell.at else None

    def cell_at(self, column: int) -> Cell | None:
        """Return the cell that covers a grid column."""
        for cell in self.cells:
            if cell.column <= column < cell.column + cell.span:
                return cell
        return None

    def original_texts(self) -> list[str]:
        """Return the normal form of each cell with all changes rejected."""
        if self.texts is not None:
            return [normal_form(text) for text in self.texts]
        return [original_text(cell.paragraphs) for cell in self.cells]

    def final_texts(self) -> list[str]:
        """Return the normal form of each cell with all changes accepted."""
        if self.texts is not None:
            return [normal_form(text) for text in self.texts]
        return [final_text(cell.paragraphs) for cell in self.cells]


class CellPlace(NamedTuple):
    """Which cell of which row, for cells that need not be there yet."""

    row: Row
    at: int

    @property
    def cell(self) -> Cell:
        """Return the cell."""
        return self.row.cells[self.at]


@dataclass(slots=True, eq=False)
class Table:
    """A table; `parent` is the cell it is nested in."""

    story: Story
    parent: Cell | None
    rows: list[Row]


@dataclass(slots=True, eq=False)
class Bookmark:
    """A bookmark's name and the index of the paragraph it begins in."""

    name: str
    paragraph: int


@dataclass(slots=True, eq=False)
class Control:
    """A content control: tag, whether it is a check box, and the paragraph it begins in."""

    tag: str
    alias: str
    checked: bool | None
    paragraph: int


class Position(NamedTuple):
    """A place between pieces."""

    paragraph: int
    piece: int


class Spot(NamedTuple):
    """A format or control change that belongs before a paragraph, in a cell or in none."""

    paragraph: int
    kind: ChangeKind
    format: FormatMark
    cell: Cell | None
    story: Story


class Layout:
    """All stories of one document in order."""

    def __init__(self) -> None:
        # A row that stays texts stands in the place of each of its paragraphs until one is asked for.
        self._paragraphs: list[Paragraph | Row] = []
        self.telling: list[int] = []  # indexes of the paragraphs that are more than unmarked plain letters
        self.length = 0  # characters
        self.tables: list[Table] = []
        self.parts: dict[Story, list[list[Paragraph | Table]]] = {story: [] for story in Story}
        self.references: list[tuple[str, str, str]] = []
        self.bookmarks: list[Bookmark] = []
        self.controls: list[Control] = []
        self.spots: list[Spot] = []
        self.comment_starts: dict[str, Position] = {}
        self.comment_ends: dict[str, Position] = {}
        self.comment_references: dict[str, Position] = {}
        self.instructions: list[str] = []
        self.has_ole = False
        self.has_activex = False
        self.has_chunk = False
        self.has_boxed_text = False
        self.has_bidi_override = False
        self.has_title_page = False
        self.image_links: list[str] = []
        self.pictures: list[int] = []  # indexes of the paragraphs they stand in

    def add(self, cell: Cell | None, paragraphs: Sequence[Paragraph]) -> None:
        """Take up paragraphs, also into the cell they stand in and those around it."""
        self._paragraphs.extend(paragraphs)
        while cell is not None:
            cell.paragraphs.extend(paragraphs)
            cell = cell.row.table.parent

    def add_plain_row(self, row: Row, texts: tuple[str, ...]) -> None:
        """Take up a row that is nothing but texts; a cell around its table must know its paragraphs now."""
        row.texts = texts
        whole = "\n".join(texts)
        self.length += len(whole) - max(len(texts) - 1, 0)
        around, lines = row.table.parent, whole.count("\n") + 1 if texts else 0
        if around is None and lines <= _MOST_UNTOUCHED:
            self._paragraphs.extend([row] * lines)
            return
        self.add(around, row.paragraphs)
        if around is not None and any(cell.bracketed for cell in row.cells):
            around.note_bracket()

    def append_hidden(self, pieces: list[Piece]) -> None:
        """Show behind the last paragraph what stood in a field that never ends."""
        last = len(self) - 1
        if pieces and last >= 0:
            self.paragraph(last).pieces.extend(pieces)
            if self.telling[-1:] != [last]:
                self.telling.append(last)

    def __len__(self) -> int:
        """Count the paragraphs."""
        return len(self._paragraphs)

    def paragraph(self, index: int) -> Paragraph:
        """Return a paragraph by its index."""
        found = self._paragraphs[index]
        if isinstance(found, Row):  # who asks for one of its paragraphs asks for the next one, too
            own = found.paragraphs
            line = self._line(found, index)
            self._paragraphs[index - line : index - line + len(own)] = own
            return own[line]
        return found

    def lines(self) -> Iterator[Paragraph | Row]:
        """Yield the paragraphs in order, a row that stays texts in place of all of its own."""
        return iter(dict.fromkeys(self._paragraphs))

    def note_control(self, control: Control | None) -> None:
        """Take up a content control, if it says anything."""
        if control is not None:
            self.controls.append(control)

    def place_of(self, paragraph: int) -> CellPlace | None:
        """Return the place of the cell around a paragraph given by its index."""
        found = self._paragraphs[paragraph] if paragraph < len(self) else None
        if isinstance(found, Row):
            return CellPlace(found, _cell_of_line(found.texts or (), self._line(found, paragraph)))
        cell = found.cell if found is not None else None
        return None if cell is None else CellPlace(cell.row, cell.at)

    def cell_of(self, paragraph: int) -> Cell | None:
        """Return the cell around a paragraph given by its index."""
        place = self.place_of(paragraph)
        return None if place is None else place.cell

    def _line(self, row: Row, index: int) -> int:
        """Return which of its row's paragraphs an index means."""
        first = index
        while first and self._paragraphs[first - 1] is row:
            first -= 1
        return index - first


def _plain_cell(row: Row, at: int, text: str) -> Cell:
    """Make a cell of a row that is nothing but texts."""
    cell = Cell(row, at, at, 1, [], [], plain=text, bracketed="[" in text)
    story = row.table.story
    cell.paragraphs = [
        Paragraph(story, cell, [Piece(line)] if line else [], PLAIN_END) for line in text.split("\n")
    ]
    cell.blocks = [*cell.paragraphs]
    return cell


def _cell_of_line(texts: Sequence[str], line: int) -> int:
    """Return which of a row's cells holds the paragraph of a number."""
    at, left = 0, line - texts[0].count("\n")
    while left > 0:
        at += 1
        left -= texts[at].count("\n") + 1
    return at


def is_original(piece: Piece) -> bool:
    """Say whether a piece is there when all changes are rejected."""
    return not piece.marks or not any(mark.kind in NEW for mark in piece.marks)


def is_final(piece: Piece) -> bool:
    """Say whether a piece is there when all changes are accepted."""
    return not piece.marks or not any(mark.kind in GONE_IN_FINAL for mark in piece.marks)


def original_text(paragraphs: list[Paragraph]) -> str:
    """Return the normal form of paragraphs with all changes rejected."""
    plain = plain_text(paragraphs)
    return normal_form(plain) if plain is not None else _view(paragraphs, original=True)


def final_text(paragraphs: list[Paragraph]) -> str:
    """Return the normal form of paragraphs with all changes accepted."""
    plain = plain_text(paragraphs)
    return normal_form(plain) if plain is not None else _view(paragraphs, original=False)


def plain_text(paragraphs: list[Paragraph]) -> str | None:
    """Return the raw text of paragraphs with at most one, unmarked, piece each; None for anything more."""
    if len(paragraphs) == 1:
        return _plain_line(paragraphs[0])
    lines: list[str] = []
    for paragraph in paragraphs:
        line = _plain_line(paragraph)
        if line is None or paragraph.end.marks:
            return None
        lines.append(line)
    return "\n".join(lines)


def _plain_line(paragraph: Paragraph) -> str | None:
    pieces = paragraph.pieces
    if len(pieces) == 1:
        return None if pieces[0].marks else pieces[0].text
    return None if pieces else ""


def _view(paragraphs: list[Paragraph], *, original: bool) -> str:
    keeps = is_original if original else is_final
    texts: list[str] = []
    for paragraph in paragraphs:
        texts.extend(piece.text for piece in paragraph.pieces if keeps(piece))
        if keeps(paragraph.end):
            texts.append("\n")
    return normal_form("".join(texts))
