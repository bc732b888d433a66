"""Finds classification codes by what a person types of their code or name."""

from collections.abc import Iterable

from ppid_desktop.domain.archive import CodeEntry
from ppid_desktop.domain.text import folded


def holds(one: CodeEntry, text: str) -> bool:
    """Return whether every word typed is part of the code, with its dots as written, or of the name."""
    code, name = one.code.casefold(), folded(one.name)
    return all(word.casefold() in code or folded(word).strip() in name for word in text.split())


def matching_codes(codes: Iterable[CodeEntry], text: str) -> list[CodeEntry]:
    """Return the codes that hold what was typed: first that code itself, then those under it."""
    found, wanted = [one for one in codes if holds(one, text)], text.strip().casefold()
    return sorted(found, key=lambda one: _distance(one.code.casefold(), wanted)) if wanted else found


def _distance(code: str, wanted: str) -> int:
    return 0 if code == wanted else 1 if code.startswith(wanted) else 2 if code.endswith(wanted) else 3
