"""Finds the cells that were exported in a row that somebody put further cells into."""

from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from ppid_desktop.documents.review.layout import Cell, final_text, original_text
from ppid_desktop.domain.review_registry import ExportedField, FieldKind
from ppid_desktop.domain.tracking_code import normal_form

_MOST_ADDED = 3
_MOST_CELLS = 20


class Exported(NamedTuple):
    """The cells a row was sent with, and whether all else of the row leaves no doubt about it."""

    cells: list[Cell]
    sure: bool


def is_new(cell: Cell) -> bool:
    """Say whether a cell is marked as inserted."""
    return bool(cell.marks) and any(mark.is_new for mark in cell.marks)


def value_beside(cell: Cell, one: ExportedField) -> tuple[Cell | None, bool]:
    """Return the cell that holds a label's text, and whether it is sure which one that is.

    Of several cells behind the label it is the first that reads as exported, or that was filled in; if none
    does, the first of them.
    """
    behind = cell.row.cells[cell.at + 1 :]
    settled = [one for one in behind if not is_new(one)] or behind
    if len(settled) < 2:
        return (settled[0] if settled else None), True
    if one.kind is FieldKind.INPUT:
        return next((cell for cell in settled if final_text(cell.paragraphs)), settled[0]), True
    wanted = normal_form(one.text)
    fitting = [cell for cell in settled if original_text(cell.paragraphs) == wanted]
    return (fitting or settled)[0], bool(fitting)


def exported_cells(cells: list[Cell], sent: Sequence[str]) -> Exported | None:
    """Pick the cells of a row that were sent, the first being its label; None unless a few were added."""
    added = len(cells) - len(sent)
    if not 0 < added <= _MOST_ADDED or len(cells) > _MOST_CELLS:
        return None
    wanted = [normal_form(text) for text in sent[1:]]
    texts = [original_text(cell.paragraphs) for cell in cells]
    ways = combinations(range(1, len(cells)), len(wanted))
    agree, way = max(((_agreeing(way, texts, wanted), way) for way in ways), key=lambda found: found[0])
    return Exported([cells[0], *(cells[at] for at in way)], agree == len(wanted))


def _agreeing(way: tuple[int, ...], texts: list[str], wanted: list[str]) -> int:
    return sum(texts[at] == text for at, text in zip(way, wanted, strict=True))
