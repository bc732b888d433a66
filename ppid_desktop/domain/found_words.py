"""Where the words a person searches for stand in a text, so that they can be marked there."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from ppid_desktop.domain.text import folded

SHORT = 3
"""Words with fewer characters are found at the beginnings of words only."""

Span = tuple[int, int]

MOST_WORDS = 32
"""Words beyond these, of what somebody typed into a search box, are left out."""

LONGEST_WORD = 100
"""So are a word's characters beyond these."""


def found_words(line: str, typed: str) -> tuple[Span, ...]:
    """Return begin and end of everything in `line` that a word of `typed` finds, in order, apart."""
    plain, places = folded_places(line)
    found = {one for word in typed_words(typed) for one in _found(line, plain, places, folded(word))}
    return tuple(_apart(sorted(found)))


def typed_words(typed: str) -> tuple[str, ...]:
    """Return the different words of a search box: a pasted page of them would hold the window up."""
    words = dict.fromkeys(word[:LONGEST_WORD] for word in typed.split())
    return tuple(islice(words, MOST_WORDS))


def find_form(text: str, form: str, start: int = 0) -> int:
    """Return where a folded form begins in folded text, -1 when it is not found as the index finds it."""
    return f" {text}".find(f" {form}", start) if len(form) < SHORT else text.find(form, start)


def folded_places(line: str) -> tuple[str, list[int]]:
    """Return the folded line, and for each of its characters the place in the line it came from."""
    letters: list[str] = []
    places: list[int] = []
    for place, char in enumerate(line):
        plain = _letter(char)
        if plain:
            letters += plain
            places += [place] * len(plain)
        elif letters and letters[-1] != " " and not unicodedata.combining(char):
            letters.append(" ")
            places.append(place)
    return "".join(letters), places


def _found(line: str, plain: str, places: list[int], form: str) -> Iterator[Span]:
    if not form:
        return
    found = list(_spans(plain, places, form))
    if not found and len(form) >= SHORT:  # 5559 finds 555/9
        bare = [(letter, place) for letter, place in zip(plain, places, strict=True) if letter != " "]
        text, kept = "".join(letter for letter, _ in bare), [place for _, place in bare]
        squeezed = _spans(text, kept, form.replace(" ", ""))
        found = [(begin, end) for begin, end in squeezed if not any(map(str.isspace, line[begin:end]))]
    yield from found


def _spans(text: str, places: list[int], form: str) -> Iterator[Span]:
    at = find_form(text, form)
    while at >= 0:
        yield places[at], places[at + len(form) - 1] + 1
        at = find_form(text, form, at + len(form))


def _apart(spans: list[Span]) -> list[Span]:
    apart: list[Span] = []
    for begin, end in spans:
        if apart and begin <= apart[-1][1]:
            apart[-1] = apart[-1][0], max(end, apart[-1][1])
        else:
            apart.append((begin, end))
    return apart


@lru_cache(maxsize=4096)
def _letter(char: str) -> str:
    return folded(char)
