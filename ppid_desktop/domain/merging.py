"""Joins two changes of one text where they touch different words, and never guesses where they do not."""

from difflib import SequenceMatcher
from itertools import pairwise

from ppid_desktop.domain.text_difference import MOST_PAIRS, pieces_of

_Edit = tuple[int, int, list[str]]
"""Pieces of the base from, to (exclusive), and what stands in their place."""


def merged(base: str, one: str, other: str) -> str | None:
    """Return the base with both changes; None where both touch the same place in different ways."""
    pieces = pieces_of(base)
    first, second = _edits(pieces, pieces_of(one)), _edits(pieces, pieces_of(other))
    if first is None or second is None:
        return None
    edits = sorted([*first, *(edit for edit in second if edit not in first)], key=lambda edit: edit[:2])
    if any(_clash(left, right) for left, right in pairwise(edits)):
        return None
    return "".join(_replaced(pieces, edits))


def _edits(base: list[str], changed: list[str]) -> list[_Edit] | None:
    if len(base) * len(changed) > MOST_PAIRS:
        return None
    matcher = SequenceMatcher(None, base, changed, autojunk=False)
    return [(a, b, changed[c:d]) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal"]


def _clash(left: _Edit, right: _Edit) -> bool:
    """Edits that touch are taken as a clash: the order of two insertions at one place is a guess."""
    return right[0] <= left[1]


def _replaced(base: list[str], edits: list[_Edit]) -> list[str]:
    result, at = [], 0
    for start, end, new in edits:
        result += [*base[at:start], *new]
        at = end
    return result + base[at:]
