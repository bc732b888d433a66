"""Finds classification codes by what a person types of their code or name."""

from collections.abc import Iterable, Sequence

from ppid_desktop.domain.archive import CodeEntry
from ppid_desktop.domain.found_words import typed_words
from ppid_desktop.domain.text import folded


def _holds(one: CodeEntry, words: Sequence[tuple[str, str]]) -> bool:
    """Return whether every word is part of the code, with its dots as written, or folded part of the name."""
    code, name = one.code.casefold(), folded(one.name)
    return all(word in code or plain in name for word, plain in words)


def matching_codes(codes: Iterable[CodeEntry], text: str) -> list[CodeEntry]:
    """Return the codes that hold what was typed: first that code itself, then those under it."""
    words = [(word.casefold(), folded(word)) for word in typed_words(text)]
    found, wanted = [one for one in codes if _holds(one, words)], text.strip().casefold()
    return sorted(found, key=lambda one: _distance(one.code.casefold(), wanted)) if wanted else found


def _distance(code: str, wanted: str) -> int:
    return 0 if code == wanted else 1 if code.startswith(wanted) else 2 if code.endswith(wanted) else 3
