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
from ppid_desktop.documents.review.layout import Cell, CellPlace, Layout, Row
from ppid_desktop.documents.review.places import FieldMap
from ppid_desktop.domain.tracking_code import normal_form

_MOST_PARAGRAPHS = 3  # of a label


class AnchorIndex:
    """Where each anchor stands: places first, for asking for a cell makes all of its row."""

    def __init__(self, layout: Layout, wanted: FieldMap) -> None:
        self._bookmarks, self._codes = _Anchors(), _Anchors()
        self._layout = layout
        self._wanted = wanted
        for bookmark in layout.bookmarks:
            name = bookmark.name.lower()
            place = layout.place_of(bookmark.paragraph) if name.startswith("_ppid_") else None
            if place is not None:
                self._bookmarks.add(name, place)
        for place, text in self._short_texts("["):
            code = code_at_end(text) or self._code_behind_label(text)
            if code:
                self._codes.add(code, place)

    def bookmarked(self, name: str) -> list[Cell]:
        """Return the cells in which bookmarks of a name begin."""
        return self._bookmarks.cells(name.lower())

    def coded(self, code: str) -> list[Cell]:
        """Return the cells that show a code."""
        return self._codes.cells(code)

    def labelled(self, label: str) -> list[Cell]:
        """Return the cells that read as a folded label."""
        return self._labels.cells(label)

    def has_code(self, code: str | None) -> bool:
        """Say whether a code is shown anywhere."""
        return code in self._codes.first

    def code_of(self, cell: Cell) -> str | None:
        """Return the code a cell shows."""
        return self._code_at.get(CellPlace(cell.row, cell.at))

    @cached_property
    def _code_at(self) -> dict[CellPlace, str]:
        """The codes by their cells; made when first needed, as the labels are."""
        return {place: code for code in self._codes.first for place in self._codes.places(code)}

    def row_of(self, bookmark: str, code: str) -> Row | None:
        """Return the row that is sure: the first bookmark of its name stands in a cell with its code."""
        place = self._bookmarks.first.get(bookmark)
        if place is None or not (place == self._codes.first.get(code) or place in self._codes.places(code)):
            return None
        return place.row

    def repeated_codes(self) -> set[str]:
        """Return the codes that are shown more than once."""
        return set(self._codes.others)

    def repeats_bookmarks(self) -> bool:
        """Say whether some bookmark is there more than once."""
        return bool(self._bookmarks.others)

    @cached_property
    def _labels(self) -> "_Anchors":
        """Cells by folded label; made when first needed, for anchored drafts never."""
        found = _Anchors()
        for place, label in self._short_texts():
            text = folded(without_code(label[:200]))
            if text in self._known_labels:
                found.add(text, place)
        return found

    def _short_texts(self, held: str = "") -> Iterator[tuple[CellPlace, str]]:
        """The texts of a few paragraphs that hold something."""
        for table in self._layout.tables:
            for row in table.rows:
                if row.texts is None:
                    yield from _short_labels(row, held)
                    continue
                for at, text in enumerate(row.texts):
                    if held in text and text.count("\n") < _MOST_PARAGRAPHS:
                        yield CellPlace(row, at), normal_form(text)

    def _code_behind_label(self, text: str) -> str | None:
        """Return the code of a label behind which somebody typed."""
        code, before = code_within(text) or ("", "")
        return code if code and (before.isdigit() or before in self._known_labels) else None

    @cached_property
    def _known_labels(self) -> set[str]:
        known = {folded(one.label) for _name, one in self._wanted.beside_labels}
        return known | {folded(label) for label in BOX_LABELS.values()}


def _short_labels(row: Row, held: str) -> Iterator[tuple[CellPlace, str]]:
    for cell in row.cells:
        if (cell.bracketed or not held) and 0 < len(cell.paragraphs) <= _MOST_PARAGRAPHS:
            yield CellPlace(row, cell.at), label_text(cell)


class _Anchors:
    """Places by name: the first of each, and the others of the few names that stand in several."""

    def __init__(self) -> None:
        self.first: dict[str, CellPlace] = {}
        self.others: dict[str, list[CellPlace]] = {}

    def add(self, name: str, place: CellPlace) -> None:
        if self.first.setdefault(name, place) is not place:
            self.others.setdefault(name, []).append(place)

    def places(self, name: str) -> list[CellPlace]:
        first = self.first.get(name)
        return [] if first is None else [first, *self.others.get(name, ())]

    def cells(self, name: str) -> list[Cell]:
        return [place.cell for place in self.places(name)]
