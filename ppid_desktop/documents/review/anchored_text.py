"""Says what words a comment stands at: a hint for whoever reads it, not a copy of the draft."""

from collections.abc import Iterator

from ppid_desktop.documents.review.layout import PLAIN_END, Layout, Piece, Position, is_final
from ppid_desktop.domain.tracking_code import normal_form

_LONGEST = 2_000  # characters


def anchored_text(layout: Layout, start: Position, end: Position) -> str:
    """Return the text between two places as finally read, or as it was if nothing of it stays."""
    pieces = list(_between(layout, start, end))
    final = "".join(piece.text for piece in pieces if is_final(piece))
    return normal_form(final) or normal_form("".join(piece.text for piece in pieces))


def _between(layout: Layout, start: Position, end: Position) -> Iterator[Piece]:
    last = min(end.paragraph, len(layout) - 1, start.paragraph + _LONGEST)
    left = _LONGEST
    for index in range(start.paragraph, last + 1):
        pieces = layout.paragraph(index).pieces
        first = start.piece if index == start.paragraph else 0
        for piece in pieces[first : end.piece if index == end.paragraph else None]:
            yield piece
            left -= len(piece.text)
            if left < 0:
                return
        if index < last:
            yield PLAIN_END
