"""Picks out the table rows that hold nothing but text, in one pass: a draft may have thousands of them.

Such a row holds cells of paragraphs of text and the bookmarks that anchor it; text may be marked as inserted
or deleted. Anything else that the walker would heed (a move, a merged cell, a shading, a field, a nested
table) makes the row one for it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from ppid_desktop.documents.review.ground import SHADING, is_behind_block
from ppid_desktop.documents.review.layout import Piece
from ppid_desktop.documents.review.marks import Marks
from ppid_desktop.documents.review.names import w
from ppid_desktop.documents.review.properties import EMPHASES, STYLES, TRACKED, StyleLook, is_on, mark_of
from ppid_desktop.documents.review.run_text import REORDERING, letters
from ppid_desktop.documents.review.xml_part import Element

_TR, _TC, _P, _RUN, _TEXT = (w(name) for name in ("tr", "tc", "p", "r", "t"))
_TEXTS = frozenset({_TEXT, w("delText")})
_MARKS = {w(name): TRACKED[w(name)] for name in ("ins", "del")}
_BOOKMARK = w("bookmarkStart")
_NAME = w("name")
_BESIDE_RUNS = frozenset({*_MARKS, _BOOKMARK})
_ACTS_IF = {SHADING: is_behind_block, **dict.fromkeys(EMPHASES, is_on)}

_CELL, _PARAGRAPH = "\0", "\1"  # no XML can write these characters

Line = list[str | Piece]


@dataclass(slots=True, eq=False)
class PlainRow:
    """What a row holds one after the other: its texts, and a break before each cell and each paragraph.

    Texts that are marked are pieces already. Bookmarks are given with the paragraph they begin in.
    """

    parts: Line
    bookmarks: list[tuple[str, int]]
    is_marked: bool = False
    _counted: tuple[int, int] = (0, 0)  # parts looked through, and paragraphs among them

    def note_bookmark(self, name: str) -> None:
        """Note a bookmark that begins in the last paragraph; count only what came since the one before."""
        seen, paragraphs = self._counted
        paragraphs += self.parts[seen:].count(_PARAGRAPH)
        self._counted = (len(self.parts), paragraphs)
        self.bookmarks.append((name, paragraphs - 1))

    def texts(self) -> tuple[str, ...] | None:
        """Return the raw text of each cell of a row without marks.

        None if they are not all there is to tell: a cell has no paragraph, or letters change their order.
        """
        whole = "".join(self.parts)  # type: ignore[arg-type] # strings only
        if not whole.isascii() and REORDERING.search(whole):
            return None
        _nothing, *cells = whole.replace("\n", " ").replace(_PARAGRAPH, "\n").split(f"{_CELL}\n")
        return tuple(cells) if len(cells) == whole.count(_CELL) else None

    def cells(self) -> list[list[list[Piece]]]:
        """Return the pieces of each cell, paragraph by paragraph."""
        cells: list[list[list[Piece]]] = []
        pieces: list[Piece] = []
        for is_text, parts in groupby(self.parts, _is_unmarked_text):
            if is_text:  # unmarked texts beside each other are one
                pieces.append(Piece("".join(map(str, parts)).replace("\n", " ")))
                continue
            for part in parts:
                if isinstance(part, Piece):
                    pieces.append(part)
                elif part == _CELL:
                    cells.append([])
                else:
                    pieces = []
                    cells[-1].append(pieces)
        return [[[piece for piece in line if piece.text] for line in lines] for lines in cells]


def plain_rows(root: Element, heeded: Iterable[str], styles: StyleLook) -> dict[Element, PlainRow]:
    """Return the plain rows of a part by their element; `heeded` names all that the walker reacts to."""
    acts_if = _ACTS_IF | dict.fromkeys(STYLES, styles.acts)
    # One flat loop, for it sees every text of a part. Each element must stand right inside its owner.
    rows: dict[Element, PlainRow] = {}
    row = cell = paragraph = None
    inner = _InnerParts()
    plain = PlainRow([], [])
    parts = plain.parts
    for element in root.iter(*_TEXTS, _P, _TC, _TR, _BOOKMARK, SHADING, *heeded):
        tag = element.tag
        if row is None and tag != _TR:
            continue
        if tag == _TEXT and paragraph is not None and _is_in_run_of(paragraph, element):
            parts.append(element.text or "")
        elif tag == _P and cell is not None and element.getparent() is cell:
            paragraph = element
            parts.append(_PARAGRAPH)
        elif tag == _TC and element.getparent() is row:
            cell, paragraph = element, None
            parts.append(_CELL)
        elif tag == _TR and (row is None or element.getparent() is row.getparent()):
            row, cell, paragraph = element, None, None
            plain = rows[row] = PlainRow([], [])
            parts = plain.parts
        elif paragraph is not None and inner.takes(element, paragraph, plain):
            continue
        elif tag not in acts_if or acts_if[tag](element):
            _drop(rows, row, element, root)
            row = None
    return rows


class _InnerParts:
    """What a paragraph may hold beside its runs: bookmarks, insertions and deletions with their runs."""

    def __init__(self) -> None:
        self._element: Element | None = None
        self._marks: Marks = ()

    def takes(self, element: Element, paragraph: Element, plain: PlainRow) -> bool:
        """Take up a bookmark, a tracked change or a text in one; say whether it was one of them."""
        tag = element.tag
        if tag in _TEXTS:
            is_marked = _is_in_run_of(self._element, element)
            if is_marked:
                plain.parts.append(Piece(letters(element), self._marks))
            return is_marked
        if tag not in _BESIDE_RUNS or element.getparent() is not paragraph:
            return False
        if tag == _BOOKMARK:
            plain.note_bookmark(element.get(_NAME) or "")
        else:
            self._element, self._marks = element, (mark_of(element, _MARKS[tag]),)
            plain.is_marked = True
        return True


def _drop(rows: dict[Element, PlainRow], row: Element | None, element: Element, root: Element) -> None:
    """Leave a row to the walker; what stands right under the root is none of it."""
    if row is not None and element.getparent() is not root:
        del rows[row]


def _is_unmarked_text(part: str | Piece) -> bool:
    return isinstance(part, str) and part not in (_CELL, _PARAGRAPH)


def _is_in_run_of(owner: Element | None, text: Element) -> bool:
    run = text.getparent()
    return owner is not None and run is not None and run.tag == _RUN and run.getparent() is owner
