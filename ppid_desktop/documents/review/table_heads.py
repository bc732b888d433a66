"""Tells a table of the draft by the texts of its head, also where columns came, went or were renamed."""

from collections.abc import Sequence
from functools import lru_cache

from ppid_desktop.documents.review.label_text import folded
from ppid_desktop.documents.review.layout import Row, Table

_MOST_COLUMNS = 20


def has_head(table: Table, head: tuple[str, ...]) -> bool:
    """Say whether a table's first row is just this head."""
    if not table.rows or table.rows[0].width != len(head):
        return False
    texts = tuple(folded(text) for text in table.rows[0].original_texts())
    return texts == _folded_head(head)


def resembles(table: Table, head: tuple[str, ...]) -> bool:
    """Say whether a table's first row holds most of a head's texts: columns were added, or one renamed."""
    return bool(table.rows) and table.parent is None and reads_as_head(table.rows[0], head)


def reads_as_head(row: Row, head: tuple[str, ...]) -> bool:
    """Say whether a row holds most of a head's texts."""
    return hold_head([folded(text) for text in row.final_texts()[:_MOST_COLUMNS]], head)


def hold_head(texts: Sequence[str], head: tuple[str, ...]) -> bool:
    """Say whether the folded texts of a row hold most of a head's texts."""
    first = texts[:_MOST_COLUMNS]
    return 2 * sum(text in first for text in _folded_head(head)) > len(head)


@lru_cache(maxsize=100)
def _folded_head(head: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(folded(text) for text in head)
