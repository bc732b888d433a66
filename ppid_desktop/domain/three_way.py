"""What applying a correction would do to the text as it is now: exported, current and wanted side by side."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from uuid import UUID

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.field_types import FieldType
from ppid_desktop.domain.fields import Field
from ppid_desktop.domain.merging import merged
from ppid_desktop.domain.places import Located, Places
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import Correction, CorrectionState, FieldPlace
from ppid_desktop.domain.text import same_text

Key = tuple[str, UUID | None]
"""What names a field across the exports of a record: its id and its entry."""


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


class Applied:
    """The texts that corrections applied as written left in their fields."""

    def __init__(self, corrections: Iterable[Correction]) -> None:
        self._texts: dict[Key, dict[UUID, str]] = {}
        for one in corrections:
            self.note(one)

    def note(self, one: Correction) -> None:
        """Take in how a correction now stands."""
        key = key_of(one.place)
        if key is None:
            return
        texts = self._texts.setdefault(key, {})
        texts.pop(one.id, None)
        if one.state is CorrectionState.APPLIED:
            texts[one.id] = one.applied

    def others(self, one: Correction) -> tuple[str, ...]:
        """Return what other corrections left in the field of this one."""
        key = key_of(one.place)
        texts = self._texts.get(key, {}) if key else {}
        return tuple(text for other, text in texts.items() if other != one.id)


class Outlooks:
    """How the corrections of the newest round fit the record as it is now."""

    def __init__(self, case: Case) -> None:
        self._places = Places(case)
        self._applied = Applied(case.last_round.corrections if case.last_round else ())

    def here(self, one: Correction) -> Located | None:
        """Return where a correction's field lives now."""
        return self._places.locate(one.place)

    def of(self, one: Correction) -> Outlook:
        """Return how a correction fits."""
        here = self.here(one)
        text = here.text if here else ""
        return outlook(one, here.field if here else None, text, self._applied.others(one))


def key_of(place: FieldPlace | None) -> Key | None:
    """Return the key of a place."""
    return (place.field_id, place.entry_id) if place else None
