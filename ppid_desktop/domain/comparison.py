"""Two states of a record field by field: a round as it was sent or as the lead wants it, and the present."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from uuid import UUID

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.binding import from_this_round
from ppid_desktop.domain.draft import consequence_fields, record_fields
from ppid_desktop.domain.draft_parts import REMARK_FIELD
from ppid_desktop.domain.draft_tables import TABLE_OWNERS, TABLE_TITLES, entry_tables, softfile_table
from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.merging import merged
from ppid_desktop.domain.places import Places
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import Correction, Export, Round
from ppid_desktop.domain.text import same_text

_Key = tuple[str, UUID | None]
_COMPUTED = ("tahap.", "keputusan.")  # states of steps and what the lead fills in tell nothing of the content
_VERSION = "#versi"

Texts = dict[_Key, tuple[str, str]]
"""Label and text by field and entry, in the order of the draft."""


class Change(Enum):
    """What became of a field between two states."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"

    @property
    def label(self) -> str:
        """Return the Indonesian word shown for it."""
        return {"same": "Sama", "changed": "Berubah", "added": "Baru", "removed": "Hilang"}[self.value]


@dataclass(frozen=True)
class Side:
    """One state to compare with; `key` tells it apart."""

    key: str
    label: str


@dataclass(frozen=True)
class Row:
    """One field in both states; an absent field has no text."""

    label: str
    left: str
    right: str
    change: Change


NOW = Side("now", "Isi rekaman sekarang")


def sides_of(case: Case) -> tuple[Side, ...]:
    """Return the states that can be compared: every round from the oldest, then the present."""
    return (*(side for one in case.rounds if one.exports for side in _sides_of_round(one)), NOW)


def _sides_of_round(one: Round) -> Iterator[Side]:
    withdrawn = ", ditarik kembali" if one.withdrawn else ""
    yield Side(f"sent:{one.id}", f"Putaran {one.number}, dikirim {long_date(one.sent_on)}{withdrawn}")
    if any(_counts(one, each) for each in one.corrections):
        yield Side(f"wanted:{one.id}", f"Putaran {one.number}, sebagaimana dikoreksi pimpinan")


def compared(case: Case, left: str, right: str) -> tuple[Row, ...]:
    """Return every field of two states, named by `Side.key`, in the order of the draft."""
    old, new = texts_of(case, left), texts_of(case, right)
    keys = dict.fromkeys((*old, *new))
    return tuple(_row(old.get(key, ("", "")), new.get(key, ("", ""))) for key in keys)


def _row(old: tuple[str, str], new: tuple[str, str]) -> Row:
    label, left, right = new[0] or old[0], old[1], new[1]
    if same_text(left, right):
        return Row(label, left, right, Change.SAME)
    change = Change.ADDED if not left else Change.REMOVED if not right else Change.CHANGED
    return Row(label, left, right, change)


def texts_of(case: Case, key: str) -> Texts:
    """Return the texts of one state; an unknown one has none.

    An entry goes by the id it has in the record now, so that it is the same one in all states.
    """
    if key == NOW.key:
        return _now(case)
    present = Places(case)
    texts = _then(case, key)
    return {(field_id, entry and present.present_id(entry)): one for (field_id, entry), one in texts.items()}


def _then(case: Case, key: str) -> Texts:
    kind, _, round_id = key.partition(":")
    found = next((one for one in case.rounds if str(one.id) == round_id and one.exports), None)
    if found is None:
        return {}
    names = {one.id: one.standard_name for one in case.softfiles}
    texts = _exported(found.exports[0]) | {
        (_VERSION, sent.softfile_id): _version(names.get(sent.softfile_id, sent.file_name), sent.version)
        for sent in found.sent
    }
    return _wanted(found, texts) if kind == "wanted" else texts


def _exported(export: Export) -> Texts:
    places = {one.printed_id: one for one in export.places}
    texts: Texts = {}
    for printed, one in json.loads(export.registry)["fields"].items():
        place = places.get(printed)
        if printed.startswith(_COMPUTED) or (place and place.field_id == REMARK_FIELD):
            continue
        texts[(place.field_id, place.entry_id) if place else (printed, None)] = one["label"], one["text"]
    return texts


def _now(case: Case) -> Texts:
    fields = record_fields(case)
    printed = [*fields, *consequence_fields(case, len(fields) + 1)]
    for table in (*entry_tables(case), softfile_table(case, {})):
        printed += [one for one in table.fields() if one.place and one.place.field_id != REMARK_FIELD]
    texts: Texts = {
        (one.place.field_id, one.place.entry_id) if one.place else (one.printed_id, None): (
            one.label,
            one.text,
        )
        for one in printed
    }
    for softfile in case.softfiles:
        if softfile.submitted and softfile.removed_at is None:
            texts[_VERSION, softfile.id] = _version(softfile.standard_name, softfile.current.number)
    return texts


def _version(name: str, number: int) -> tuple[str, str]:
    return f"Berkas softfile {name}", f"versi {number}"


def _wanted(one: Round, texts: Texts) -> Texts:
    """Write the lead's corrections into what was sent; where two touch the same words the later one shows."""
    for each in one.corrections:
        if not _counts(one, each):
            continue
        if each.row is not None:
            _row_wanted(each, texts)
        elif each.place is not None:
            key = each.place.field_id, each.place.entry_id
            label, text = texts.get(key, (each.label, each.before))
            texts[key] = label, merged(each.before, text, each.after) or each.after
    return texts


def _row_wanted(one: Correction, texts: Texts) -> None:
    row = one.row
    if row is None:
        return
    if not row.added:
        for key in [key for key in texts if key[1] == row.entry_id and row.entry_id]:
            del texts[key]
        return
    for field_id, text in row.texts:
        label = catalogue.field_of(TABLE_OWNERS[row.table], field_id).label
        texts[field_id, row.entry_id or one.id] = f"{TABLE_TITLES[row.table]} baris baru {label}", text


def _counts(one: Round, each: Correction) -> bool:
    return from_this_round(one, each) and (each.says_text or each.row is not None)
