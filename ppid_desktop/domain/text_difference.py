"""What changed between two texts, word by word, as plain segments: no markup is made here."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

_FINE = re.compile(r"\s+|\w+|[^\w\s]")
_COARSE = re.compile(r"\S+\s*|\s+")
MOST_PAIRS = 500_000  # beyond this a comparison could be felt; then whole words, then the middle as rewritten


class Kind(Enum):
    """What became of a piece of text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Segment:
    """One piece of text and what became of it."""

    kind: Kind
    text: str


def pieces_of(text: str) -> list[str]:
    """Return the words, blanks and marks of a text, one by one."""
    return _FINE.findall(text)


def difference(before: str, after: str) -> tuple[Segment, ...]:
    """Return the segments that turn `before` into `after`, removed pieces before added ones."""
    old, new = pieces_of(before), pieces_of(after)
    head, tail = _ends(old, new)
    if (len(old) - head - tail) * (len(new) - head - tail) > MOST_PAIRS:
        old, new = _COARSE.findall(before), _COARSE.findall(after)
        head, tail = _ends(old, new)
    middle = _middle(old[head : len(old) - tail], new[head : len(new) - tail])
    pieces = [(Kind.SAME, old[:head]), *middle, (Kind.SAME, old[len(old) - tail :])]
    return _joined(pieces)


def side(segments: tuple[Segment, ...], kind: Kind) -> tuple[Segment, ...]:
    """Return the segments of one side: the old text (REMOVED) or the new one (ADDED)."""
    return tuple(one for one in segments if one.kind in (Kind.SAME, kind))


def _ends(old: list[str], new: list[str]) -> tuple[int, int]:
    """Return how many pieces both texts share at their beginning and, after it, at their end."""
    head = _common(old, new)
    return head, _common(old[head:][::-1], new[head:][::-1])


def _common(one: list[str], other: list[str]) -> int:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count


def _middle(old: list[str], new: list[str]) -> list[tuple[Kind, list[str]]]:
    if len(old) * len(new) > MOST_PAIRS:
        return [(Kind.REMOVED, old), (Kind.ADDED, new)]
    pieces: list[tuple[Kind, list[str]]] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append((Kind.SAME, old[a:b]))
            continue
        pieces += [(Kind.REMOVED, old[a:b]), (Kind.ADDED, new[c:d])]
    return pieces


def _joined(pieces: list[tuple[Kind, list[str]]]) -> tuple[Segment, ...]:
    segments: list[Segment] = []
    for kind, words in pieces:
        text = "".join(words)
        if not text:
            continue
        if segments and segments[-1].kind is kind:
            segments[-1] = Segment(kind, segments[-1].text + text)
        else:
            segments.append(Segment(kind, text))
    return tuple(segments)
