"""Picks out the table rows that nothing was done to, in one pass: a draft may have thousands of them.

Such a row holds cells of paragraphs of text and the bookmarks that anchor it. Anything else that the walker
would heed (a tracked change, a merged cell, a shading, a field, a nested table) makes the row one for it.
"""

from collections.abc import Iterable
from typing import NamedTuple

from ppid_desktop.documents.review.ground import SHADING, is_behind_block
from ppid_desktop.documents.review.names import w
from ppid_desktop.documents.review.properties import EMPHASES, STYLES, StyleLook, is_on
from ppid_desktop.documents.review.run_text import letters
from ppid_desktop.documents.review.xml_part import Element

_TR, _TC, _P, _RUN, _TEXT = (w(name) for name in ("tr", "tc", "p", "r", "t"))
_BOOKMARK = w("bookmarkStart")
_NAME = w("name")
_ACTS_IF = {SHADING: is_behind_block, **dict.fromkeys(EMPHASES, is_on)}


class PlainRow(NamedTuple):
    """The texts of each cell, paragraph by paragraph; bookmarks with the paragraph they begin in."""

    cells: list[list[list[str]]]
    bookmarks: list[tuple[str, int]]


def plain_rows(root: Element, heeded: Iterable[str], styles: StyleLook) -> dict[Element, PlainRow]:
    """Return the plain rows of a part by their element; `heeded` names all that the walker reacts to."""
    acts_if = _ACTS_IF | dict.fromkeys(STYLES, styles.acts)
    # One flat loop, for it sees every text of a part. Each element must stand right inside its owner.
    rows: dict[Element, PlainRow] = {}
    row = cell = paragraph = None
    cells: list[list[list[str]]] = []
    lines: list[list[str]] = []
    texts: list[str] = []
    bookmarks: list[tuple[str, int]] = []
    for element in root.iter(_TEXT, _P, _TC, _TR, _BOOKMARK, SHADING, *heeded):
        tag = element.tag
        if row is None and tag != _TR:
            continue
        if tag == _TEXT and paragraph is not None and _is_in_run_of(paragraph, element):
            texts.append(letters(element))
        elif tag == _P and cell is not None and element.getparent() is cell:
            paragraph, texts = element, []
            lines.append(texts)
        elif tag == _TC and element.getparent() is row:
            cell, paragraph, lines = element, None, []
            cells.append(lines)
        elif tag == _TR and (row is None or element.getparent() is row.getparent()):
            row, cell, paragraph, cells, bookmarks = element, None, None, [], []
            rows[row] = PlainRow(cells, bookmarks)
        elif tag == _BOOKMARK and paragraph is not None and element.getparent() is paragraph:
            bookmarks.append((element.get(_NAME) or "", sum(map(len, cells)) - 1))
        elif tag not in acts_if or acts_if[tag](element):
            if row is not None and not _comes_after(element, root):
                del rows[row]
            row = None
    return rows


def _comes_after(element: Element, root: Element) -> bool:
    """Say whether an element stands right under the root, so that it does not belong to the row before it."""
    return element.getparent() is root


def _is_in_run_of(paragraph: Element, text: Element) -> bool:
    run = text.getparent()
    return run is not None and run.tag == _RUN and run.getparent() is paragraph
