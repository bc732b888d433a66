"""What the lead struck, coloured, shaded, set bold or drew without changing a word, which nothing else tells.

Labels and heads are bold in the draft itself: bold letters say something only in a field, which was sent
in plain ones.
"""

from ppid_desktop.documents.review.ground import is_vivid
from ppid_desktop.documents.review.layout import Layout, Paragraph, Piece, is_final
from ppid_desktop.documents.review.places import FieldMap, Places
from ppid_desktop.domain.review import (
    BOX_APPROVED,
    BOX_NEEDS_FIX,
    DecisionBasis,
    DecisionValue,
    Marking,
    MarkingKind,
    ReadDecision,
    Story,
)
from ppid_desktop.domain.review_registry import FieldKind
from ppid_desktop.domain.tracking_code import normal_form

_MOST = 500
_SPARED = {BOX_APPROVED: DecisionValue.NEEDS_FIX, BOX_NEEDS_FIX: DecisionValue.APPROVED}
# Headers and footers carry the office's own logo.
_OWN_PICTURES = frozenset({Story.HEADER, Story.FOOTER})


def read_markings(
    layout: Layout, wanted: FieldMap, places: Places, decision: ReadDecision
) -> tuple[Marking, ...]:
    """Return words struck, lit or emphasised, paragraph by paragraph, and the pictures put in."""
    found: list[Marking] = []
    for index in layout.telling:
        found.extend(_of_words(layout.paragraph(index), places, wanted))
        if len(found) >= _MOST:
            break
    for index in layout.pictures:
        if index < len(layout):
            paragraph = layout.paragraph(index)
            if paragraph.story not in _OWN_PICTURES:
                found.append(Marking(MarkingKind.PICTURE, places.role(paragraph.cell), ""))
    return tuple(one for one in found if not _is_the_decision(one, decision))[:_MOST]


def _is_the_decision(one: Marking, decision: ReadDecision) -> bool:
    """Say whether what was struck is the choice that the decision leaves out."""
    choice = (one.field or "").removeprefix("label:")
    if one.kind is not MarkingKind.STRIKE or choice not in _SPARED:
        return False
    return decision.basis is DecisionBasis.STRIKE or decision.value is _SPARED[choice]


def _of_words(paragraph: Paragraph, places: Places, wanted: FieldMap) -> list[Marking]:
    ground = paragraph.lies_on()
    if not ground and not any(one.struck or one.lit or one.stressed for one in paragraph.pieces):
        return []
    field = places.role(paragraph.cell)
    place = places.place_of(field) if field is not None else None
    on_colour = bool(ground) and (place is not None or is_vivid(ground))
    final = [piece for piece in paragraph.pieces if is_final(piece)]
    struck = _joined([one for one in final if one.struck])
    lit = _joined([one for one in final if one.lit or on_colour])
    sent = wanted.fields[field] if field is not None and place is not None else None
    is_plain = sent is not None and sent.kind is not FieldKind.INPUT
    stressed = _joined([one for one in final if _is_emphasis(one)]) if is_plain else ""
    # The same words are told once, as the strongest of what was done to them.
    told = {stressed: MarkingKind.EMPHASIS, lit: MarkingKind.HIGHLIGHT, struck: MarkingKind.STRIKE}
    return [Marking(kind, field, text) for text, kind in reversed(told.items()) if text]


def _is_emphasis(piece: Piece) -> bool:
    """New words, and formatting that was tracked, are told as changes."""
    return piece.stressed and not piece.marks and piece.format is None


def _joined(pieces: list[Piece]) -> str:
    return normal_form("".join(piece.text for piece in pieces))
