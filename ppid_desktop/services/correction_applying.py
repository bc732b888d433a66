"""Applying corrections and putting them back: planned in memory, then written, each entity once."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple
from uuid import UUID

from ppid_desktop.domain.errors import InvalidValue, RuleBroken
from ppid_desktop.domain.field_types import Value
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.places import Located, Places, locate
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import Correction, CorrectionState, FieldPlace, Provenance
from ppid_desktop.domain.three_way import (
    Applied,
    Fit,
    Key,
    Outlook,
    key_of,
    outlook,
    same_value,
    value_text,
)


class Conflict(RuleBroken):
    """The record moved on; all three texts are there to decide with."""

    what = "Isian ini sudah berubah sejak konsep dikirim."
    meaning = "Koreksi belum diterapkan agar tidak ada perubahan yang hilang diam-diam."
    next_step = "Bandingkan ketiga teks, lalu pilih Ubah atau Tidak diterapkan."

    def __init__(self, exported: str, current: str, wanted: str) -> None:
        super().__init__()
        self.exported, self.current, self.wanted = exported, current, wanted


class RowConflict(Conflict):
    """The entry of a row that is to go says something else than was sent."""

    what = "Baris ini sudah berubah sejak konsep dikirim."
    next_step = (
        "Batalkan dahulu koreksi lain yang diterapkan pada baris ini, lepaskan entrinya pada langkahnya, "
        "atau pilih Tidak diterapkan."
    )


class UndoConflict(Conflict):
    """What was applied has been changed again since."""

    what = "Isian ini sudah berubah lagi sejak koreksi diterapkan."
    meaning = "Koreksi belum dibatalkan agar tidak ada perubahan yang hilang diam-diam."
    next_step = "Batalkan dahulu koreksi yang diterapkan sesudahnya, atau ubah isiannya pada langkahnya."


@dataclass(frozen=True)
class Written:
    """What is to be written: the corrections as they then stand, and the values of the record's fields."""

    corrections: tuple[Correction, ...]
    values: tuple[tuple[Located, Value], ...]


class Together(NamedTuple):
    """What one step over many corrections came to.

    `left` counts those that stayed as they were, `shared` those of them that would change another record.
    """

    case: Case
    left: int
    shared: int


class Plan:
    """Works on a case in memory, so that one correction sees what the one before it did."""

    def __init__(self, case: Case, check: Callable[[Value], None]) -> None:
        """`check` raises RuleBroken for a value that the office does not admit."""
        self._case = case
        self._check = check
        self._places = Places(case)
        self._applied = Applied(case.last_round.corrections if case.last_round else ())
        self._changed: list[Correction] = []
        self._texts: dict[Key, str] = {}
        self._values: dict[Key, tuple[Located, Value]] = {}

    def written(self) -> Written:
        """Return everything planned."""
        return Written(tuple(self._changed), tuple(self._values.values()))

    def outlook(self, one: Correction) -> Outlook:
        """Return how a correction fits the case as planned so far."""
        here = self._places.locate(one.place)
        others = self._applied.others(one)
        return outlook(one, here.field if here else None, self._now(here, one.place), others)

    def apply(self, one: Correction) -> None:
        """Apply as written; RuleBroken, Conflict or InvalidValue say why not."""
        seen = self.outlook(one)
        here = located(self._case, needed_place(one))
        if seen.fit is Fit.CONFLICT:
            raise Conflict(one.before, self._now(here, one.place), one.after)
        if seen.fit is Fit.WORDLESS:
            raise RuleBroken(
                "Koreksi ini tidak memuat bunyi baru isian.",
                "Koreksi belum diterapkan.",
                "Pilih Ubah untuk menuliskannya, atau Jawab.",
            )
        self._write(
            one, here, one.after if seen.fit is Fit.UNREADABLE else seen.text, CorrectionState.APPLIED
        )

    def apply_text(self, one: Correction, text: str) -> None:
        """Apply with the officer's wording, which may turn out to be the lead's."""
        here = located(self._case, needed_place(one))
        seen = self.outlook(one)
        as_written = (one.says_text and same_value(text, one.after)) or (
            seen.fit is Fit.JOINED and same_value(text, seen.text)
        )
        self._write(one, here, text, CorrectionState.APPLIED if as_written else CorrectionState.CHANGED)

    def undo(self, one: Correction) -> None:
        """Put back what was there before; Conflict when the field has changed since."""
        if one.applies and one.place is not None:
            here = located(self._case, one.place)
            now = self._now(here, one.place)
            if not same_value(now, one.applied):
                raise UndoConflict(one.applied, now, one.previous)
            self._set(here, one.place, here.field.parse(value_text(one.previous)))
        self._keep(reopened(one))

    def _now(self, here: Located | None, place: FieldPlace | None) -> str:
        key = key_of(place)
        if here is None or key is None:
            return ""
        return self._texts.get(key, here.text)

    def _write(self, one: Correction, here: Located, text: str, state: CorrectionState) -> None:
        previous = self._now(here, one.place)
        value = here.field.parse(value_text(text))
        self._check(value)
        if one.place is not None:
            self._set(here, one.place, value)
        self._keep(replace(one, state=state, applied=here.field.type.format(value), previous=previous))

    def _set(self, here: Located, place: FieldPlace, value: Value) -> None:
        key = place.field_id, place.entry_id
        self._texts[key] = here.field.type.format(value)
        self._values[key] = here, value

    def _keep(self, one: Correction) -> None:
        self._applied.note(one)
        self._changed.append(one)


def all_that_work(work: Callable[[Correction], None], corrections: Iterable[Correction]) -> int:
    """Do it for every correction that allows it; return how many did not."""
    left = 0
    for one in corrections:
        try:
            work(one)
        except (RuleBroken, InvalidValue):
            left += 1
    return left


def declined(one: Correction, reason: str) -> Correction:
    """Return the correction as left unapplied; RuleBroken without a reason."""
    if not reason:
        raise RuleBroken(
            "Alasan tidak diterapkan belum diisi.",
            "Koreksi masih menunggu tindak lanjut.",
            "Tuliskan alasannya agar pimpinan mengetahuinya.",
        )
    return replace(one, state=CorrectionState.NOT_APPLIED, reason=reason)


def require_note(one: Correction) -> None:
    """Raise RuleBroken where an answer would pass over a change that the lead wants."""
    if not one.answerable:
        raise RuleBroken(
            "Koreksi ini mengubah isi rekaman, sehingga tidak cukup dijawab.",
            "Koreksi masih menunggu tindak lanjut.",
            "Terapkan, ubah, atau nyatakan tidak diterapkan beserta alasannya.",
        )


def reopened(one: Correction) -> Correction:
    """Return the correction as nobody had dealt with it."""
    return replace(
        one,
        state=CorrectionState.OPEN,
        applied="",
        previous="",
        reason="",
        handled_at=None,
        handled_by=None,
        batch=None,
    )


def located(case: Case, place: FieldPlace) -> Located:
    """Return where a place lives now; RuleBroken when its entry is gone."""
    here = locate(case, place)
    if here is None:
        raise RuleBroken(
            "Entri yang dikoreksi sudah tidak ada pada rekaman ini.",
            "Koreksi belum diterapkan.",
            "Pilih isian lain untuk koreksi ini, atau jelaskan mengapa tidak diterapkan.",
        )
    return here


def needed_place(one: Correction) -> FieldPlace:
    """Return the field a correction belongs to; RuleBroken when it belongs to none."""
    if one.place is None:
        raise RuleBroken(
            "Koreksi ini belum terhubung dengan isian mana pun.",
            "Koreksi belum diterapkan.",
            "Pilih isian yang dimaksud, atau jawab sebagai catatan.",
        )
    return one.place


def known_place(case: Case, field_id: str, entry_id: UUID | None) -> FieldPlace:
    """Return the place under which the newest draft printed a field, or the field's own where it did not."""
    latest = case.last_round
    places = latest.exports[0].places if latest and latest.exports else ()
    present = Places(case)
    wanted = entry_id and present.present_id(entry_id)
    named = (one for one in places if one.field_id == field_id)
    known = (one for one in named if (one.entry_id and present.present_id(one.entry_id)) == wanted)
    return next(known, FieldPlace(field_id, field_id, entry_id))


def named_origin(came: Provenance | None) -> Provenance | None:
    """Return where a file came from when somebody is named."""
    sender = FreeText.SENDER.read(came.sender) if came else ""
    return replace(came, sender=sender) if came and sender else None
