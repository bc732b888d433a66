"""Words the lead set bold, slanted or in capitals with changes tracked: said without changing a word."""

from collections.abc import Iterator

from ppid_desktop.domain.review import Change, ReviewResult
from ppid_desktop.domain.review_terms import ChangeKind

_TELLING = frozenset({"b", "i", "caps", "smallCaps", "em", "effect", "bdr"})
"""Run properties by which people point at words (ECMA-376 part 1, section 17.3.2); a font or size is none."""


def emphasised(result: ReviewResult) -> tuple[Change, ...]:
    """Return the tracked changes of formatting that nothing else in the file tells."""
    return tuple(_untold(result))


def _untold(result: ReviewResult) -> Iterator[Change]:
    marked = {(one.field, one.text) for one in result.markings}
    for change in result.changes:
        words = change.text.strip(" \u00b6")
        if change.kind is not ChangeKind.FMT or not words or not _TELLING.intersection(change.detail):
            continue
        new = any(
            one.field == change.field and words in one.becomes and words not in one.was
            for one in result.proposals
        )
        if not new and not any(field == change.field and words in text for field, text in marked):
            yield change
