"""What changed since the last round and what became of each remark: the follow-up on page 1."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from uuid import UUID

from ppid_desktop.domain.cover import RemarkOutcome
from ppid_desktop.domain.draft_parts import PrintedField
from ppid_desktop.domain.places import Places
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import (
    Correction,
    CorrectionSource,
    CorrectionState,
    Export,
    Round,
    SentSoftfile,
)
from ppid_desktop.domain.text import clean_line, printable, same_text, without_tricks
from ppid_desktop.domain.text_difference import Kind, Segment, difference, side

SHOWN_CHANGES = 8
SHOWN_REMARKS = 6
_LONGEST = 90
_LONGEST_WHOLE = 240  # letters; of longer texts that were corrected only the words that differ are told
_AROUND = 24  # characters kept on either side of words that differ

_Key = tuple[str, UUID | None]


def last_sent(case: Case, number: int) -> Round | None:
    """Return the newest round before this one that reached the lead, if any; withdrawn ones count too."""
    earlier = [one for one in case.rounds if one.number < number and one.exports]
    return earlier[-1] if earlier else None


def changes_since(
    case: Case,
    before: Round,
    printed: Iterable[PrintedField],
    sent: Iterable[SentSoftfile],
    names: dict[UUID, str],
) -> tuple[str, ...]:
    """Return one sentence per changed, new or dropped text or softfile, at most eight and a count."""
    found = [
        *_field_changes(Places(case), before.exports[-1], printed),
        *_file_changes(before.sent, sent, names),
    ]
    if not found:
        return ("Tidak ada perubahan isi sejak putaran itu.",)
    more = len(found) - SHOWN_CHANGES
    return (*found[:SHOWN_CHANGES], *([f"dan {more} perubahan lain."] if more > 0 else []))


def _field_changes(present: Places, export: Export, printed: Iterable[PrintedField]) -> Iterator[str]:
    old = {
        (field, entry and present.present_id(entry)): one for (field, entry), one in _texts(export).items()
    }
    for one in printed:
        if one.place is None:
            continue
        before = old.pop((one.place.field_id, one.place.entry_id), None)
        if before is None:
            if one.text:
                yield f"{one.label}: baru, {_quoted(one.text)}"
        elif not same_text(before[1], one.text):
            old_words, new_words = excerpts(before[1], one.text, _LONGEST)
            yield f"{one.label}: semula “{old_words}”, menjadi {_quoted(new_words)}"
    yield from (f"{label}: dihapus." for label, text in old.values() if text)


def _quoted(text: str) -> str:
    """Return a text in quotation marks at the end of a sentence, with one full stop."""
    shown = shortened(text)
    return f"“{shown}”" if shown.endswith(".") else f"“{shown}”."


def _texts(export: Export) -> dict[_Key, tuple[str, str]]:
    fields = json.loads(export.registry)["fields"]
    kept = [(place, fields[place.printed_id]) for place in export.places if place.printed_id in fields]
    return {(place.field_id, place.entry_id): (one["label"], one["text"]) for place, one in kept}


def _file_changes(
    before: Iterable[SentSoftfile], now: Iterable[SentSoftfile], names: dict[UUID, str]
) -> Iterator[str]:
    old = {one.softfile_id: one.version for one in before}
    for one in now:
        name = shortened(names.get(one.softfile_id) or one.file_name)
        version = old.pop(one.softfile_id, None)
        if version is None:
            yield f"Softfile “{name}”: baru dilampirkan."
        elif version != one.version:
            yield f"Softfile “{name}”: diganti versi {one.version} (semula versi {version})."
    yield from (
        f"Softfile “{shortened(names[gone])}”: tidak dilampirkan lagi." for gone in old if gone in names
    )


def remark_summary(case: Case, number: int) -> str:
    """Return `8 koreksi: 6 diterapkan, 2 tidak diterapkan.`; empty when there were no remarks."""
    found = _remarks(case, number)
    counts = Counter(one.state for one in found)
    parts = [f"{counts[state]} {state.label.lower()}" for state in CorrectionState if counts[state]]
    return f"{len(found)} koreksi: {', '.join(parts)}." if found else ""


def remark_outcomes(case: Case, number: int) -> tuple[RemarkOutcome, ...]:
    """Return the remarks of the newest reviewed round before this one, each with what became of it.

    Of many remarks, those applied as written come last: page 1 is for what the lead must still see.
    """
    found = _remarks(case, number)
    if len(found) > SHOWN_REMARKS:
        found = tuple(sorted(found, key=lambda one: one.state is CorrectionState.APPLIED))
    return (*(_outcome(one) for one in found), *_replacements(case, number))


def _replacements(case: Case, number: int) -> Iterator[RemarkOutcome]:
    names = {one.id: one.standard_name for one in case.softfiles}
    reviewed = _reviewed(case, number)
    sent = reviewed.sent if reviewed else ()
    yield from (_replaced(one, names) for one in sent if one.outcome == "diganti")


def _remarks(case: Case, number: int) -> tuple[Correction, ...]:
    reviewed = _reviewed(case, number)
    return reviewed.corrections if reviewed else ()


def _reviewed(case: Case, number: int) -> Round | None:
    """Return the newest round before this one that came back with remarks."""
    earlier = [one for one in case.rounds if one.number < number and one.corrections]
    return earlier[-1] if earlier else None


def _outcome(one: Correction) -> RemarkOutcome:
    return RemarkOutcome(one.label, printable(_wanted(one)), printable(_became(one)))


def _replaced(sent: SentSoftfile, names: dict[UUID, str]) -> RemarkOutcome:
    name = names.get(sent.softfile_id) or sent.file_name
    became = f"Diganti versi {sent.new_version} (hasil koreksi)."
    return RemarkOutcome("Softfile yang diajukan", printable(name), became)


def _wanted(one: Correction) -> str:
    """Return what the lead wrote, in the lead's own words."""
    if one.source is CorrectionSource.COMMENT:
        return " / ".join((one.remark, *(reply.text for reply in one.thread)))
    if one.row is not None or one.source is CorrectionSource.ROW:
        return f"Baris baru: {one.after}" if one.after else f"Baris dihapus: {one.before}"
    if one.quoted and one.asked:
        told = f"“{one.quoted}” menjadi “{one.asked}”"
    else:
        told = one.asked or _new_words(one) or ("" if one.remark else "(dihapus)")
    return ". ".join(part for part in (told, one.remark) if part)


def _new_words(one: Correction) -> str:
    """Return the field's new text; of a long one the words that differ, old and new."""
    if max(len(one.before), len(one.after)) <= _LONGEST_WHOLE or not one.before or not one.after:
        return one.after
    old, new = _differing(one.before, one.after, _LONGEST_WHOLE // 2)
    return f"“{old}” menjadi “{new}”"


def _became(one: Correction) -> str:
    if one.state is CorrectionState.CHANGED and one.applied:
        return (
            f"{one.state.label}: {_differing(one.after or one.before, one.applied, _LONGEST_WHOLE // 2)[1]}"
        )
    if one.reason:
        return f"{one.state.label}: {one.reason}"
    if one.state is CorrectionState.ANSWERED:
        return "Sudah ditandai selesai pada komentar."
    return one.state.label


def excerpts(before: str, after: str, longest: int) -> tuple[str, str]:
    """Return both texts on one line and cut; of long ones the words that differ and a little around them."""
    old, new = _differing(before, after, longest)
    return shortened(old, longest), shortened(new, longest)


def _differing(before: str, after: str, longest: int) -> tuple[str, str]:
    """Return both texts on one line; of long ones all words that differ, and a little around them."""
    old, new = clean_line(without_tricks(before)), clean_line(without_tricks(after))
    if max(len(old), len(new)) > longest:
        segments = difference(old, new)
        near = tuple(
            replace(one, text=_near(one, begins=place == 0, ends=place == len(segments) - 1))
            for place, one in enumerate(segments)
        )
        old, new = ("".join(one.text for one in side(near, kind)) for kind in (Kind.REMOVED, Kind.ADDED))
    return old, new


def _near(one: Segment, *, begins: bool, ends: bool) -> str:
    """Return of words both texts share those beside the words that differ."""
    if one.kind is not Kind.SAME or len(one.text) <= 2 * _AROUND:
        return one.text
    head = "" if begins else one.text[:_AROUND].rpartition(" ")[0]
    tail = "" if ends else one.text[-_AROUND:].partition(" ")[2]
    return f"{head}…{tail}"


def shortened(text: str, longest: int = _LONGEST) -> str:
    """Return the text on one line, cut at a word with an ellipsis when longer."""
    line = clean_line(without_tricks(text))
    if len(line) <= longest:
        return line
    head = line[:longest]
    return (head.rsplit(" ", 1)[0] if " " in head[longest // 2 :] else head).rstrip() + "…"
