"""Finds the rows of a table that lost bookmark and code: by their words, by their order, by their number."""

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from ppid_desktop.documents.review.label_text import without_code
from ppid_desktop.documents.review.layout import Cell, Row, original_text
from ppid_desktop.documents.review.shifted_cells import is_new
from ppid_desktop.domain.tracking_code import normal_form

_MOST_ALIGNED = 2_000

Texts = tuple[str, ...]


class Columns(NamedTuple):
    """Where the columns of a table stand now: the exported ones in order, None for one that is gone."""

    places: tuple[int | None, ...]

    def number_in(self, row: Row) -> str:
        """Return the number typed in a row, the first column's text; nothing where that column is gone."""
        place = self.places[0] if self.places else None
        cells = _cells(row)
        if place is None or place >= len(cells):
            return ""
        return without_code(original_text(cells[place].paragraphs)).rstrip(".")

    def sent(self, cells: Sequence[str]) -> Texts:
        """Return what an exported row said in the columns that are still there."""
        kept = [at for at, place in enumerate(self.places) if at and place is not None]
        return tuple(normal_form(cells[at]) for at in kept if at < len(cells))

    def found(self, row: Row) -> Texts:
        """Return what a row says in them."""
        texts = _texts(row)
        kept = [place for place in self.places[1:] if place is not None]
        return tuple(texts[place] for place in kept if place < len(texts))


class Gap(NamedTuple):
    """Rows that no anchor claimed, and the numbers of the claimed ones before and behind them."""

    after: int
    before: int | None
    rows: list[Row]

    def holds(self, number: int) -> bool:
        """Say whether a row of this number would stand here."""
        return self.after < number and (self.before is None or number < self.before)


def gaps(rows: Sequence[Row], claimed: Mapping[int, int]) -> Iterator[Gap]:
    """Return the unclaimed rows between each two claimed ones; `claimed` gives numbers by a row's id()."""
    after, between = 0, list[Row]()
    for row in rows:
        number = claimed.get(id(row))
        if number is None:
            between.append(row)
            continue
        yield Gap(after, number, between)
        after, between = number, []
    yield Gap(after, None, between)


def rows_in_order(wanted: Mapping[int, Texts], found: Sequence[tuple[Row, Texts]]) -> dict[int, Row]:
    """Pair the rows that read as sent, and between those as many as are missing there, in their order.

    `wanted` gives what each missing row said. Rows in which hardly a word stayed are others.
    """
    if max(len(wanted), len(found)) > _MOST_ALIGNED:
        return {}
    numbers, was, now = list(wanted), list(wanted.values()), [texts for _row, texts in found]
    pairs: dict[int, Row] = {}
    for tag, a, b, c, d in SequenceMatcher(None, was, now).get_opcodes():
        if tag == "equal" or (b - a == d - c and _are_alike(was[a:b], now[c:d])):
            pairs.update(zip(numbers[a:b], (row for row, _texts in found[c:d]), strict=True))
    return pairs


def _are_alike(was: list[Texts], now: list[Texts]) -> bool:
    shared = sum(bool(set(old) & set(new) - {""}) or old == new for old, new in zip(was, now, strict=True))
    return 2 * shared >= len(was)


def _cells(row: Row) -> list[Cell]:
    return [cell for cell in row.cells if not is_new(cell)]


def _texts(row: Row) -> list[str]:
    return [original_text(cell.paragraphs) for cell in _cells(row)]
