"""Compares each field as exported with its two views: all changes rejected, all accepted."""

import re
import unicodedata

from ppid_desktop.documents.review.layout import (
    Paragraph,
    Piece,
    Row,
    final_text,
    is_original,
    original_text,
    plain_text,
)
from ppid_desktop.documents.review.places import FieldMap, Places
from ppid_desktop.domain.review import (
    FieldReading,
    FieldStatus,
    Proposal,
    ProposalBasis,
    UntrackedEdit,
)
from ppid_desktop.domain.review_registry import ExportedField, FieldKind
from ppid_desktop.domain.tracking_code import normal_form

_MOST_GROUPS = 20
_TYPOGRAPHY = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032`\u00b4", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        "\u2026": "...",
    }
)

_OTHER_MEANING = ("<super>", "<sub>", "<circle>", "<fraction>", "<square>")


def read_fields(wanted: FieldMap, places: Places) -> dict[str, FieldReading]:
    """Return the fields that differ from the export; what the lead fills in is no difference."""
    found: dict[str, FieldReading] = {}
    kept = _as_exported(wanted, places)
    for name, one in wanted.fields.items():
        if name not in kept and one.kind is not FieldKind.INPUT:
            reading = _read_field(name, one, places)
            if reading is not None:
                found[name] = reading
    return found


def _as_exported(wanted: FieldMap, places: Places) -> set[str]:
    """Return the fields that read letter by letter as exported, as far as a row's texts tell that."""
    kept: set[str] = set()
    fields = wanted.fields
    for place in places.rows.values():
        texts = place.row.texts or ()
        for column, name in places.names_by_row.get(id(place.row), {}).items():
            if texts[column] == fields[name].text:
                kept.add(name)
    return kept


def untracked_edits(wanted: FieldMap, fields: dict[str, FieldReading]) -> tuple[UntrackedEdit, ...]:
    """Return what was changed without marks."""
    return tuple(
        UntrackedEdit(name, normal_form(wanted.fields[name].text), reading.original, reading.cosmetic)
        for name, reading in fields.items()
        if reading.status in (FieldStatus.UNTRACKED, FieldStatus.BOTH) and reading.original is not None
    )


def field_proposals(wanted: FieldMap, fields: dict[str, FieldReading]) -> list[Proposal]:
    """Return the new text of each changed field; a client's typographic habit is none."""
    return [
        Proposal(
            name, normal_form(wanted.fields[name].text), reading.final, ProposalBasis(reading.status.value)
        )
        for name, reading in fields.items()
        if reading.status is not FieldStatus.MISSING
        and reading.final is not None
        and not (reading.cosmetic and reading.status is FieldStatus.UNTRACKED)
    ]


def is_row_deleted(row: Row) -> bool:
    """Say whether a row is gone when all changes are accepted."""
    return bool(row.marks) and any(mark.is_gone for mark in row.marks)


def cosmetically_same(one: str, other: str) -> bool:
    """Say whether texts differ only in what programs replace by themselves: quotes, dashes, dots."""
    return _typographic(one) == _typographic(other)


def _typographic(text: str) -> str:
    """Fold what fonts and programs write differently; a raised, lowered or circled digit is another text."""
    composed = unicodedata.normalize("NFC", text.translate(_TYPOGRAPHY))
    plain = "".join(map(_simple, composed))
    return re.sub(r"\n+", "\n", re.sub(r"[^\S\n]+", " ", plain))


def _simple(char: str) -> str:
    if char.isascii() or unicodedata.decomposition(char).startswith(_OTHER_MEANING):
        return char
    return unicodedata.normalize("NFKC", char)


def _read_field(name: str, one: ExportedField, places: Places) -> FieldReading | None:
    place = places.place_of(name)
    if place is None:
        return FieldReading(FieldStatus.MISSING, None, None, None)
    cell = place.cell
    if cell.plain == one.text:
        return None
    if plain_text(cell.paragraphs) == one.text and not cell.marks and not cell.row.marks:
        return None
    exported = normal_form(one.text)
    original = original_text(cell.paragraphs)
    if is_row_deleted(cell.row):
        return FieldReading(FieldStatus.MISSING, original, None, place.basis)
    gone = any(mark.is_gone for mark in cell.marks)
    final = "" if gone else final_text(cell.paragraphs)
    if original == exported == final:
        return None
    lost = original != exported and _lost_nested(cell.paragraphs, exported)
    original = exported if lost else original
    if original == exported == final:
        return None
    cosmetic = cosmetically_same(original, exported) and cosmetically_same(final, exported)
    return FieldReading(_status(exported, original, final), original, final, place.basis, cosmetic, lost)


def _status(exported: str, original: str, final: str) -> FieldStatus:
    if original == exported:
        return FieldStatus.TRACKED
    return FieldStatus.UNTRACKED if original == final else FieldStatus.BOTH


def _lost_nested(paragraphs: list[Paragraph], exported: str) -> bool:
    """Say whether the export reappears once deletions of text that was never exported are left out.

    LibreOffice keeps of "inserted, then deleted by another" only the deletion; the insertion's mark is lost.
    """
    groups = {piece.marks for paragraph in paragraphs for piece in paragraph.pieces if _is_deletion(piece)}
    if len(groups) > _MOST_GROUPS:
        return False
    pieces = [piece for paragraph in paragraphs for piece in [*paragraph.pieces, paragraph.end]]
    for group in groups:
        kept = (piece.text for piece in pieces if is_original(piece) and piece.marks != group)
        if normal_form("".join(kept)) == exported:
            return True
    return False


def _is_deletion(piece: Piece) -> bool:
    return bool(piece.marks) and all(mark.is_gone for mark in piece.marks)
