"""Picks out the table rows that hold nothing but text, in one pass: a draft may have thousands of them.

Such a row holds cells of paragraphs of text and the bookmarks that anchor it; text may be marked as inserted
or deleted. Anything else that the walker would heed (a move, a merged cell, a shading, a field, a nested
table) makes the row one for it.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from ppid_desktop.documents.review.ground import SHADING, is_behind_block
from ppid_desktop.documents.review.layout import Marks, Piece
from ppid_desktop.documents.review.names import w
from ppid_desktop.documents.review.properties import EMPHASES, STYLES, TRACKED, StyleLook, is_on, mark_of
from ppid_desktop.documents.review.run_text import letters
from ppid_desktop.documents.review.xml_part import Element

_TR, _TC, _P, _RUN, _TEXT = (w(name) for name in ("tr", "tc", "p", "r", "t"))
_TEXTS = frozenset({_TEXT, w("delText")})
_MARKS = {w(name): TRACKED[w(name)] for name in ("ins", "del")}
_BOOKMARK = w("bookmarkStart")
_NAME = w("name")
_ACTS_IF = {SHADING: is_behind_block, **dict.fromkeys(EMPHASES, is_on)}

Line = list[str | Piece]


@dataclass(slots=True, eq=False)
class PlainRow:
    """The texts of each cell, paragraph by paragraph; bookmarks with the paragraph they begin in.

    Texts that are marked are pieces already.
    """

    cells: list[list[Line]]
    bookmarks: list[tuple[str, int]]
    is_marked: bool = False


def plain_rows(root: Element, heeded: Iterable[str], styles: StyleLook) -> dict[Element, PlainRow]:
    """Return the plain rows of a part by their element; `heeded` names all that the walker reacts to."""
    acts_if = _ACTS_IF | dict.fromkeys(STYLES, styles.acts)
    # One flat loop, for it sees every text of a part. Each element must stand right inside its owner.
    rows: dict[Element, PlainRow] = {}
    row = cell = paragraph = None
    tracked = _Tracked()
    cells: list[list[Line]] = []
    lines: list[Line] = []
    line: Line = []
    bookmarks: list[tuple[str, int]] = []
    plain = PlainRow(cells, bookmarks)
    for element in root.iter(*_TEXTS, _P, _TC, _TR, _BOOKMARK, SHADING, *heeded):
        tag = element.tag
        if row is None and tag != _TR:
            continue
        if tag == _TEXT and paragraph is not None and _is_in_run_of(paragraph, element):
            line.append(letters(element))
        elif tag == _P and cell is not None and element.getparent() is cell:
            paragraph, line = element, []
            lines.append(line)
        elif tag == _TC and element.getparent() is row:
            cell, paragraph, lines = element, None, []
            cells.append(lines)
        elif paragraph is not None and tracked.takes(element, paragraph, line):
            plain.is_marked = True
        elif tag == _TR and (row is None or element.getparent() is row.getparent()):
            row, cell, paragraph, cells, bookmarks = element, None, None, [], []
            plain = rows[row] = PlainRow(cells, bookmarks)
        elif tag == _BOOKMARK and paragraph is not None and element.getparent() is paragraph:
            bookmarks.append((element.get(_NAME) or "", sum(map(len, cells)) - 1))
        elif tag not in acts_if or acts_if[tag](element):
            _drop(rows, row, element, root)
            row = None
    return rows


class _Tracked:
    """The insertion or deletion right in a paragraph whose runs are read just now."""

    def __init__(self) -> None:
        self._element: Element | None = None
        self._marks: Marks = ()

    def takes(self, element: Element, paragraph: Element, line: Line) -> bool:
        """Take up a tracked change of a paragraph, or a text in it; say whether it was one of them."""
        kind = _MARKS.get(element.tag)
        if kind is not None and element.getparent() is paragraph:
            self._element, self._marks = element, (mark_of(element, kind),)
            return True
        if element.tag in _TEXTS and _is_in_run_of(self._element, element):
            line.append(Piece(letters(element), self._marks))
            return True
        return False


def pieces_of(line: Line) -> list[Piece]:
    """Return the pieces of a paragraph of which some texts are marked; others beside each other are one."""
    pieces: list[Piece] = []
    for one in line:
        if isinstance(one, Piece):
            pieces.append(one)
        elif pieces and not pieces[-1].marks:
            pieces[-1].text += one
        elif one:
            pieces.append(Piece(one))
    return [piece for piece in pieces if piece.text]


def _drop(rows: dict[Element, PlainRow], row: Element | None, element: Element, root: Element) -> None:
    """Leave a row to the walker; what stands right under the root is none of it."""
    if row is not None and element.getparent() is not root:
        del rows[row]


def _is_in_run_of(owner: Element | None, text: Element) -> bool:
    run = text.getparent()
    return owner is not None and run is not None and run.tag == _RUN and run.getparent() is owner
