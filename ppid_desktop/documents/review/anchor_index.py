"""The cells of a returned layout by bookmark, by visible code and by label text."""

from collections.abc import Iterator
from functools import cached_property

from ppid_desktop.documents.review.label_text import (
    BOX_LABELS,
    code_at_end,
    code_within,
    folded,
    label_text,
    without_code,
)
from ppid_desktop.documents.review.layout import Cell, Layout
from ppid_desktop.documents.review.places import FieldMap


class AnchorIndex:
    """Where each anchor stands; `code_of` gives a cell's code by its id()."""

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
            text = label_text(cell)
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
        code, before = code_within(text) or ("", "")
        return code if code and (before.isdigit() or before in self._known_labels) else None

    @cached_property
    def _known_labels(self) -> set[str]:
        known = {folded(one.label) for _name, one in self._wanted.beside_labels}
        return known | {folded(label) for label in BOX_LABELS.values()}

    def _find_labels(self) -> dict[str, list[Cell]]:
        found: dict[str, list[Cell]] = {}
        for cell in self._short_cells():
            text = folded(without_code(label_text(cell)[:200]))
            if text in self._known_labels:
                found.setdefault(text, []).append(cell)
        return found
