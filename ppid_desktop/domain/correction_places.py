"""Which field a remark means: found by its code, its label or its words, or said by the officer."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ppid_desktop.domain.corrections import Printed, printed_fields, requoted
from ppid_desktop.domain.places import locate
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import Correction, FieldPlace
from ppid_desktop.domain.text import folded

_CODE = re.compile(r"\[?\b([A-Z]\d{2,3})\b\]?")


def placed(one: Correction, place: FieldPlace, label: str, text: str) -> Correction:
    """Return the correction tied to a field whose exported text is given.

    Quoted words that stand there just once are replaced in it; where they do not, the officer must word it.
    """
    after = "" if one.row or one.softfile_id else requoted(text, one.quoted, one.asked)
    return replace(one, place=place, printed_id=place.printed_id, label=label, before=text, after=after)


def matched(one: Correction, case: Case, part: str) -> Correction:
    """Return a correction from paper tied to the field of the newest draft it means, if that is clear."""
    latest = case.last_round
    if latest is None or not latest.exports:
        return one
    export = latest.exports[0]
    found = find_printed(printed_fields(export), part, one.quoted)
    place = next((at for at in export.places if found and at.printed_id == found.printed_id), None)
    here = locate(case, place) if place else None
    return placed(one, place, here.field.label, found.text) if place and here and found else one


def find_printed(fields: Iterable[Printed], part: str, written: str) -> Printed | None:
    """Return the field a person means by its code, its label or the label's beginning (*Judul*), or by words.

    Words tell of several fields the only one that holds them.
    """
    known = tuple(fields)
    if found := _CODE.search(part.upper()):
        return _settled([one for one in known if one.code == found[1]], written)
    name = folded(part)
    if not name:
        return _settled(known, written)
    same = _only([one for one in known if folded(one.label) == name])
    return same or _settled([one for one in known if folded(one.label).startswith(f"{name} ")], written)


def _settled(found: Sequence[Printed], written: str) -> Printed | None:
    """Return the only field, or the only one of several that holds the words."""
    return _only(found) or _only([one for one in found if written and written in one.text])


def _only(found: Sequence[Printed]) -> Printed | None:
    return found[0] if len(found) == 1 else None
