"""Headers and footers: a section may have a copy of its own, and only what differs in a copy was changed."""

import difflib
from collections.abc import Iterator, Sequence

Part = tuple[str, ...]

_MOST_TEXTS, _MOST_PARTS = 24, 6  # of headers that are looked at this closely
_MOST_LETTERS = 2_000
_ALIKE = 0.5


def compared(before: Part, parts: Sequence[Part]) -> Iterator[tuple[Part, Part]]:
    """Give what was exported beside what came back, to be compared text by text.

    `before` holds all headers of the export one after another, `parts` each different one that came back.
    Where there are more than were sent, each stands beside the stretch it was made from.
    """
    after = tuple(text for part in parts for text in part)
    longest = max(map(len, (before, *parts)))
    if len(parts) < 2 or len(after) <= len(before) or longest > _MOST_TEXTS or len(parts) > _MOST_PARTS:
        yield before, after
        return
    left = set(range(len(before)))
    for part in parts:
        stretch = _likeliest(before, part)
        left.difference_update(stretch)
        yield before[stretch.start : stretch.stop], part
    yield tuple(before[at] for at in sorted(left)), ()


def _likeliest(before: Part, part: Part) -> range:
    """Return the stretch that a part says the most of; none where it says little of any."""
    wanted = _words(part)
    best, found = _ALIKE, range(0)
    for start in range(len(before)):
        for stop in range(start + 1, len(before) + 1):
            matcher = difflib.SequenceMatcher(None, _words(before[start:stop]), wanted, autojunk=False)
            if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best:
                ratio = matcher.ratio()
                best, found = (ratio, range(start, stop)) if ratio > best else (best, found)
    return found


def _words(texts: Part) -> list[str]:
    return " ".join(texts)[:_MOST_LETTERS].split()
