"""What applying a correction would do to the text as it is now: exported, current and wanted side by side."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.field_types import FieldType
from ppid_desktop.domain.fields import Field
from ppid_desktop.domain.merging import merged
from ppid_desktop.domain.rounds import Correction, CorrectionState, FieldPlace
from ppid_desktop.domain.text import same_text


class Fit(Enum):
    """How a correction meets the text as it is now."""

    CLEAN = "clean"  # nothing changed since the draft went out
    DONE = "done"  # the text already is what the lead wants
    JOINED = "joined"  # only other corrections of the lead changed it, at other words
    CONFLICT = "conflict"  # somebody changed it, or two corrections touch the same words
    WORDLESS = "wordless"  # it says no whole text: the officer words the field
    UNREADABLE = "unreadable"  # its text is no value of the field
    GONE = "gone"  # the entry is no longer there
    NOWHERE = "nowhere"  # it belongs to no field


@dataclass(frozen=True)
class Outlook:
    """The fit, the text that would be written, and what an editor begins with."""

    fit: Fit
    text: str = ""
    offered: str = ""
    problem: str = ""

    @property
    def applies(self) -> bool:
        """Return whether it can be applied as written."""
        return self.fit in (Fit.CLEAN, Fit.DONE, Fit.JOINED)


def same_value(one: str, other: str) -> bool:
    """Return whether two texts say the same; a cell shows "-" where the value is empty."""
    return same_text(one.strip() or "-", other.strip() or "-")


def value_text(text: str) -> str:
    """Return the text as a field reads it: "-" stands for an empty value."""
    return "" if text.strip() == "-" else text


def outlook(one: Correction, field: Field | None, current: str, applied: Iterable[str]) -> Outlook:
    """Return how a correction fits; `field` is None where its entry is gone.

    `applied` are the texts that other corrections of the round left in the same field.
    """
    if one.place is None:
        return Outlook(Fit.NOWHERE)
    if field is None:
        return Outlook(Fit.GONE)
    if not one.says_text:
        return Outlook(Fit.WORDLESS, offered=current)
    found = _fit(one, current, applied)
    problem = _problem(field.type, found.text) if found.applies else ""
    return Outlook(Fit.UNREADABLE, offered=one.after, problem=problem) if problem else found


def _fit(one: Correction, current: str, applied: Iterable[str]) -> Outlook:
    if same_value(current, one.before):
        return Outlook(Fit.CLEAN, one.after, one.after)
    if same_value(current, one.after):
        return Outlook(Fit.DONE, current, current)
    joined = merged(one.before, current, one.after)
    if joined is not None and any(same_value(current, text) for text in applied):
        return Outlook(Fit.JOINED, joined, joined)
    return Outlook(Fit.CONFLICT, offered=one.after if joined is None else joined)


def _problem(field_type: FieldType, text: str) -> str:
    try:
        field_type.parse(value_text(text))
    except InvalidValue as mistake:
        return mistake.what
    return ""


def others_applied(corrections: Iterable[Correction], one: Correction) -> tuple[str, ...]:
    """Return the texts that the round's other corrections left in the field of this one."""
    mine = key_of(one.place)
    return tuple(
        other.applied
        for other in corrections
        if other.id != one.id and other.state is CorrectionState.APPLIED and key_of(other.place) == mine
    )


def key_of(place: FieldPlace | None) -> tuple[str, object] | None:
    """Return what names a field across the exports of a record: its id and its entry."""
    return (place.field_id, place.entry_id) if place else None
