"""What the correction desk says about each correction and what can be done with it, decided without Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from uuid import UUID

from ppid_desktop.domain.binding import from_this_round
from ppid_desktop.domain.corrections import Printed
from ppid_desktop.domain.indonesian import moment_text
from ppid_desktop.domain.locks import at_rest
from ppid_desktop.domain.look_first import applied_together, gainsaid_in
from ppid_desktop.domain.places import Places
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import Correction, CorrectionSource, CorrectionState, FieldPlace, Round
from ppid_desktop.domain.three_way import Fit, Outlook, Outlooks
from ppid_desktop.gui.case.step_review import desk_words as words
from ppid_desktop.gui.icons import Icon, Tone

_STATE_ICONS = {
    CorrectionState.OPEN: (Icon.NOT_STARTED, Tone.WARNING),
    CorrectionState.APPLIED: (Icon.DONE, Tone.SUCCESS),
    CorrectionState.CHANGED: (Icon.EDIT, Tone.ACCENT),
    CorrectionState.NOT_APPLIED: (Icon.BLOCKED, Tone.MUTED),
    CorrectionState.ANSWERED: (Icon.COMMENT, Tone.SUCCESS),
}
_REASSIGNABLE = frozenset({CorrectionSource.TABLE, CorrectionSource.TYPED, CorrectionSource.OUTSIDE})


class Move(Enum):
    """What the officer can do with a correction."""

    APPLY = "apply"
    CHANGE = "change"
    DECLINE = "decline"
    ANSWER = "answer"
    ASSIGN = "assign"
    UNDO = "undo"


_CHANGING = frozenset({Move.APPLY, Move.CHANGE, Move.UNDO})  # what no accepted record allows
_FIRST_CHOICE = (Move.APPLY, Move.ANSWER, Move.CHANGE, Move.ASSIGN, Move.DECLINE)


@dataclass(frozen=True)
class Line:
    """One correction in the list: who and how it was marked; when, and what became of it."""

    id: UUID
    text: str
    state: str
    icon: Icon
    tone: Tone
    is_open: bool


@dataclass(frozen=True)
class Group:
    """The corrections of one field."""

    label: str
    lines: tuple[Line, ...]

    @property
    def left(self) -> int:
        """Return how many wait."""
        return sum(1 for one in self.lines if one.is_open)


@dataclass(frozen=True)
class Detail:
    """One correction in full; `now` is None where it belongs to no field.

    `offered` is what an editor begins with; `consequence` says what an approval then covers; `must_word` asks
    for the editor at once, because the correction cannot be applied as it stands.
    """

    label: str
    who: str
    remark: str
    sent: str
    wanted: str
    now: str | None
    notice: str
    outcome: str
    moves: frozenset[Move]
    place: FieldPlace | None
    offered: str = ""
    consequence: str = ""
    warns: bool = False
    must_word: bool = False

    @property
    def first_move(self) -> Move | None:
        """Return what Enter does; it never takes back what is done."""
        if self.must_word:
            return Move.CHANGE
        return next((move for move in _FIRST_CHOICE if move in self.moves), None)


def groups_of(corrections: Iterable[Correction], printed: Sequence[Printed] = ()) -> tuple[Group, ...]:
    """Return the corrections field by field, in the order in which the draft printed the fields."""
    order = {one.printed_id: number for number, one in enumerate(printed)}
    found: dict[str, list[Line]] = {}
    places: dict[str, int] = {}
    days: dict[str, str] = {}
    for one in corrections:
        if one.written_at not in days:
            days[one.written_at] = _short_day(one.written_at)
        found.setdefault(one.label, []).append(_line(one, days[one.written_at]))
        place = order.get(one.printed_id, len(order))
        places[one.label] = min(place, places.get(one.label, place))
    groups = [Group(label, tuple(lines)) for label, lines in found.items()]
    return tuple(sorted(groups, key=lambda group: places[group.label]))


def counts(corrections: tuple[Correction, ...]) -> str:
    """Return `12 koreksi: 10 diterapkan, 2 tidak diterapkan`, or nothing where there is none."""
    if not corrections:
        return ""
    parts = [
        f"{count} {state.label.lower()}"
        for state in (*tuple(CorrectionState)[1:], CorrectionState.OPEN)
        if (count := sum(1 for one in corrections if one.state is state))
    ]
    return f"{len(corrections)} koreksi: " + ", ".join(parts)


def applicable(case: Case) -> tuple[Correction, ...]:
    """Return the open corrections that *Terapkan semua* would apply."""
    clean = _clean(case)
    return applied_together(case.last_round, clean) if case.last_round else ()


def held_back(case: Case) -> int:
    """Return how many more would apply cleanly, but want a person's look or are gainsaid by another."""
    return len(_clean(case)) - len(applicable(case))


def _clean(case: Case) -> tuple[Correction, ...]:
    open_ones = case.last_round.open_corrections if case.last_round else ()
    outlooks = Outlooks(case)
    return tuple(one for one in open_ones if one.place and outlooks.of(one).applies)


def last_batch(corrections: Iterable[Correction]) -> tuple[Correction, ...]:
    """Return what was handled together in one step last, as far as it still stands; none for single steps."""
    handled = [(one.handled_at, one) for one in corrections if one.batch and one.handled_at]
    newest = max(handled, key=lambda pair: pair[0], default=None)
    together = tuple(one for _at, one in handled if newest and one.batch == newest[1].batch)
    return together if len(together) > 1 else ()


def detail_of(case: Case, one: Correction) -> Detail:
    """Return everything the desk shows of a correction."""
    outlooks = Outlooks(case)
    here = outlooks.here(one)
    comment, is_open = one.source is CorrectionSource.COMMENT, one.state is CorrectionState.OPEN
    seen = outlooks.of(one)
    own = case.last_round is None or from_this_round(case.last_round, one)
    moves = _moves(one, seen) if is_open else frozenset({Move.UNDO})
    return Detail(
        label=one.label,
        who=_joined(one.author, when_text(one.written_at), words.SOURCES[one.source]),
        remark=words.remark(one, when_text),
        sent=one.before,
        wanted="" if comment else one.after or _asked(one),
        now=here.text if here else None,
        notice=_notice(case.last_round, one, seen) if is_open else "",
        outcome=_outcome(one),
        moves=moves - _CHANGING if at_rest(case) else moves,
        place=one.place or _printed_place(case.last_round, one.printed_id),
        offered=seen.offered,
        consequence=words.consequence(one, seen, own=own) if is_open else "",
        warns=is_open and (one.late or seen.fit in words.WARNED),
        must_word=is_open and seen.fit is Fit.UNREADABLE and not at_rest(case),
    )


def _notice(latest: Round | None, one: Correction, seen: Outlook) -> str:
    told = words.notice(one, seen)
    return " ".join(part for part in (told, _single(latest, one) if latest and seen.applies else "") if part)


def _single(latest: Round, one: Correction) -> str:
    """Return why a correction that applies is not applied together with others; nothing where it is."""
    if applied_together(latest, (one,)):
        return ""
    return words.CONTRADICTED if one.id in gainsaid_in(latest) else words.ONE_BY_ONE


def _asked(one: Correction) -> str:
    """Return the wanted words of a remark whose field is not known or does not hold the quotation."""
    return "" if one.source.is_edit else one.asked


def when_text(written: str) -> str:
    """Return the moment a correction was written as people read it; what is no moment as it stands.

    LibreOffice writes a comment without a date as `0-00-00T00:00:00Z`: that is none.
    """
    if not written.strip("0-:TZ"):
        return ""
    try:
        return moment_text(datetime.fromisoformat(written.replace("Z", "+00:00")))
    except ValueError:
        return written


def offered_answer(case: Case, one: Correction) -> str:
    """Return what an answer begins with: what became of the document that the remark is about."""
    sent = case.last_round.sent if case.last_round else ()
    new = next((file for file in sent if one.softfile_id == file.softfile_id and file.new_version), None)
    return f"Softfile diganti versi {new.new_version}." if new else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _line(one: Correction, day: str) -> Line:
    who = one.author or words.SOURCES[one.source].capitalize()
    how = words.SHORT_SOURCES.get(one.source, "") if one.author else ""
    icon, tone = _STATE_ICONS[one.state]
    state = _joined(one.state.label, day)
    return Line(one.id, _joined(who, how), state, icon, tone, one.state is CorrectionState.OPEN)


def _short_day(written: str) -> str:
    """Return `25 Nov`; a list has little room, and the whole moment stands beside it."""
    told = when_text(written)
    day, *rest = told.split(" ")
    return f"{day} {rest[0][:3]}" if len(rest) == 3 else told[:12]


def _moves(one: Correction, seen: Outlook) -> frozenset[Move]:
    if one.source is CorrectionSource.COMMENT:
        known = seen.fit is Fit.WORDLESS
        return frozenset({Move.ANSWER, Move.DECLINE} | ({Move.CHANGE} if known else set()))
    if one.source is CorrectionSource.ROW:
        worded = {Move.CHANGE} if one.row and one.row.added else set()
        return frozenset({Move.DECLINE, Move.APPLY if one.row else Move.ANSWER} | worded)
    moves = {Move.DECLINE}
    if one.answerable:
        moves.add(Move.ANSWER)
    if one.source in _REASSIGNABLE or seen.fit is Fit.GONE or words.is_unplaced(one):
        moves.add(Move.ASSIGN)
    if seen.fit not in (Fit.NOWHERE, Fit.GONE):
        moves.add(Move.CHANGE)
    if seen.applies:
        moves.add(Move.APPLY)
    return frozenset(moves)


def _outcome(one: Correction) -> str:
    if one.state is CorrectionState.CHANGED:
        return f"Diterapkan dengan perubahan: {one.applied}"
    if one.state is CorrectionState.NOT_APPLIED:
        return f"Tidak diterapkan. Alasan: {one.reason}"
    if one.state is CorrectionState.ANSWERED:
        return f"Jawaban: {one.reason}" if one.reason else "Sudah ditandai selesai oleh penulisnya."
    return "Diterapkan seperti dikoreksi." if one.state is CorrectionState.APPLIED else ""


def _printed_place(latest: Round | None, printed_id: str) -> FieldPlace | None:
    exports = latest.exports if latest else ()
    wanted = printed_id.removeprefix("label:")
    return next((at for export in exports[:1] for at in export.places if at.printed_id == wanted), None)


@dataclass(frozen=True)
class FieldChoice:
    """A field of the draft that a correction may mean; `id` only tells the rows of the list apart."""

    id: UUID
    code: str
    label: str
    text: str
    place: FieldPlace


def field_choices(case: Case, printed: Sequence[Printed], new_id: Iterable[UUID]) -> tuple[FieldChoice, ...]:
    """Return every field of the newest draft that still lives, with its text now."""
    latest = case.last_round
    if latest is None or not latest.exports:
        return ()
    places = {one.printed_id: one for one in latest.exports[0].places}
    choices, known = [], Places(case)
    for one, own_id in zip(printed, new_id, strict=False):
        place = places.get(one.printed_id)
        here = known.locate(place)
        if place and here:
            choices.append(FieldChoice(own_id, one.code, one.label, here.text, place))
    return tuple(choices)
