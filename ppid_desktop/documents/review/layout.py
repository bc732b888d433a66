"""The document as the walker leaves it: paragraphs of marked pieces, tables of rows of cells.

Mutable while the walker fills it, then only read. Everything carries slots: a table of 5,000 rows has
30,000 cells.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ppid_desktop.domain.review_terms import ChangeKind, Story
from ppid_desktop.domain.tracking_code import normal_form

_LONGEST_ANCHOR = 2_000  # characters of a comment's anchor: a hint where it stands, not a copy of the draft
# Tuples, for an enum's hash costs more than comparing it with both.
_GONE_IN_FINAL = (ChangeKind.DEL, ChangeKind.MOVE_FROM)
_NEW = (ChangeKind.INS, ChangeKind.MOVE_TO)


class Mark(NamedTuple):
    """Who changed something, when and how."""

    kind: ChangeKind
    author: str
    date: str | None
    date_utc: str | None
    move: str | None = None

    @property
    def is_new(self) -> bool:
        """Say whether the marked text appears only when changes are accepted."""
        return self.kind in _NEW

    @property
    def is_gone(self) -> bool:
        """Say whether the marked text vanishes when changes are accepted."""
        return self.kind in _GONE_IN_FINAL


class FormatMark(NamedTuple):
    """A tracked change of properties, with the names of those that differ."""

    mark: Mark
    detail: tuple[str, ...]


Marks = tuple[Mark, ...]


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

    `bracketed` says that a text of it holds a bracket, as every visible code does; `plain` is the raw text of
    a cell to which nothing was done.
    """

    row: "Row"
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

    def outermost(self) -> "Cell":
        """Return the cell of the outermost table around this one."""
        cell = self
        while cell.row.table.parent is not None:
            cell = cell.row.table.parent
        return cell


@dataclass(slots=True, eq=False)
class Row:
    """A table row with its own marks."""

    table: "Table"
    cells: list[Cell]
    marks: Marks = ()
    header: bool = False
    skipped: int = 0

    @property
    def is_inserted(self) -> bool:
        """Say whether the row is marked as inserted."""
        return bool(self.marks) and any(mark.is_new for mark in self.marks)

    def next_cell(self, cell: Cell) -> Cell | None:
        """Return the cell to the right."""
        place = self.cells.index(cell) + 1
        return self.cells[place] if place < len(self.cells) else None

    def previous_cell(self, cell: Cell) -> Cell | None:
        """Return the cell to the left."""
        place = self.cells.index(cell) - 1
        return self.cells[place] if place >= 0 else None

    def cell_at(self, column: int) -> Cell | None:
        """Return the cell that covers a grid column."""
        for cell in self.cells:
            if cell.column <= column < cell.column + cell.span:
                return cell
        return None


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
        self.paragraphs: list[Paragraph] = []
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
        self.paragraphs.extend(paragraphs)
        while cell is not None:
            cell.paragraphs.extend(paragraphs)
            cell = cell.row.table.parent

    def append_hidden(self, pieces: list[Piece]) -> None:
        """Show behind the last paragraph what stood in a field that never ends."""
        last = len(self.paragraphs) - 1
        if pieces and last >= 0:
            self.paragraphs[last].pieces.extend(pieces)
            if self.telling[-1:] != [last]:
                self.telling.append(last)

    def note_control(self, control: Control | None) -> None:
        """Take up a content control, if it says anything."""
        if control is not None:
            self.controls.append(control)

    def cell_of(self, paragraph: int) -> Cell | None:
        """Return the cell around a paragraph given by its index."""
        return self.paragraphs[paragraph].cell if paragraph < len(self.paragraphs) else None

    def texts(self, start: Position, end: Position) -> str:
        """Return the text between two places as finally read, or as it was if nothing of it stays."""
        pieces = list(self._between(start, end))
        final = "".join(piece.text for piece in pieces if is_final(piece))
        return normal_form(final) or normal_form("".join(piece.text for piece in pieces))

    def _between(self, start: Position, end: Position) -> Iterator[Piece]:
        last = min(end.paragraph, len(self.paragraphs) - 1, start.paragraph + _LONGEST_ANCHOR)
        left = _LONGEST_ANCHOR
        for index in range(start.paragraph, last + 1):
            pieces = self.paragraphs[index].pieces
            first = start.piece if index == start.paragraph else 0
            for piece in pieces[first : end.piece if index == end.paragraph else None]:
                yield piece
                left -= len(piece.text)
                if left < 0:
                    return
            if index < last:
                yield PLAIN_END


def is_original(piece: Piece) -> bool:
    """Say whether a piece is there when all changes are rejected."""
    return not piece.marks or not any(mark.kind in _NEW for mark in piece.marks)


def is_final(piece: Piece) -> bool:
    """Say whether a piece is there when all changes are accepted."""
    return not piece.marks or not any(mark.kind in _GONE_IN_FINAL for mark in piece.marks)


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
