"""What the correction desk says about each correction and what can be done with it, decided without Qt."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from uuid import UUID

from ppid_desktop.domain.corrections import printed_fields
from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.indonesian import moment_text
from ppid_desktop.domain.places import Located, locate
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import Correction, CorrectionSource, CorrectionState, FieldPlace, Round
from ppid_desktop.domain.text import same_text
from ppid_desktop.gui.icons import Icon, Tone

_SOURCES = {
    CorrectionSource.TRACKED: "perubahan terlacak",
    CorrectionSource.UNTRACKED: "perubahan tanpa pelacakan",
    CorrectionSource.TABLE: "tabel koreksi",
    CorrectionSource.COMMENT: "komentar",
    CorrectionSource.ROW: "baris tabel",
    CorrectionSource.OUTSIDE: "teks di luar isian",
    CorrectionSource.TYPED: "diketik dari kertas",
}
_STATE_ICONS = {
    CorrectionState.OPEN: (Icon.NOT_STARTED, Tone.WARNING),
    CorrectionState.APPLIED: (Icon.DONE, Tone.SUCCESS),
    CorrectionState.CHANGED: (Icon.EDIT, Tone.ACCENT),
    CorrectionState.NOT_APPLIED: (Icon.BLOCKED, Tone.MUTED),
    CorrectionState.ANSWERED: (Icon.COMMENT, Tone.SUCCESS),
}


class Move(Enum):
    """What the officer can do with a correction."""

    APPLY = "apply"
    CHANGE = "change"
    DECLINE = "decline"
    ANSWER = "answer"
    ASSIGN = "assign"
    UNDO = "undo"


@dataclass(frozen=True)
class Line:
    """One correction in the list; `text` says who and, on a line of its own, when."""

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
    """One correction in full; `now` is None where it belongs to no field."""

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


def groups_of(corrections: Iterable[Correction]) -> tuple[Group, ...]:
    """Return the corrections field by field, in the order of the document."""
    found: dict[str, list[Line]] = {}
    for one in corrections:
        found.setdefault(one.label, []).append(_line(one))
    return tuple(Group(label, tuple(lines)) for label, lines in found.items())


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


def applicable(case: Case) -> int:
    """Return how many open corrections *Terapkan semua* would apply."""
    latest = case.last_round
    open_ones = latest.open_corrections if latest else ()
    placed = ((one, locate(case, one.place)) for one in open_ones if one.place)
    return sum(1 for one, here in placed if here and not _notice(one, here))


def detail_of(case: Case, one: Correction) -> Detail:
    """Return everything the desk shows of a correction."""
    here = locate(case, one.place) if one.place else None
    comment = one.source is CorrectionSource.COMMENT
    notice = _notice(one, here) if one.state is CorrectionState.OPEN else ""
    return Detail(
        label=one.label,
        who=" · ".join(
            part for part in (one.author, when_text(one.written_at), _SOURCES[one.source]) if part
        ),
        remark=_remark(one, comment=comment),
        sent=one.before,
        wanted="" if comment else one.after,
        now=here.text if here else None,
        notice=notice,
        outcome=_outcome(one),
        moves=_moves(one, here, clean=not notice),
        place=one.place or _printed_place(case.last_round, one.printed_id),
    )


def when_text(written: str) -> str:
    """Return the moment a correction was written as people read it; what is no moment as it stands."""
    try:
        return moment_text(datetime.fromisoformat(written.replace("Z", "+00:00")))
    except ValueError:
        return written


def _line(one: Correction) -> Line:
    who = one.author or _SOURCES[one.source].capitalize()
    icon, tone = _STATE_ICONS[one.state]
    text = "\n".join(part for part in (who, when_text(one.written_at)) if part)
    return Line(one.id, text, one.state.label, icon, tone, one.state is CorrectionState.OPEN)


def _remark(one: Correction, *, comment: bool) -> str:
    if not one.remark:
        return ""
    return f"Komentar: {one.remark}" if comment else f"Alasan: {one.remark}"


def _notice(one: Correction, here: Located | None) -> str:
    if one.place is None:
        return ""
    if here is None:
        return (
            "Entri yang dikoreksi sudah tidak ada. Hubungkan dengan isian lain atau jelaskan mengapa tidak."
        )
    if not (_same(here.text, one.before) or _same(here.text, one.after)):
        return (
            "Isian ini sudah berubah sejak konsep dikirim. Bandingkan ketiga teks, lalu pilih Ubah atau "
            "Tidak diterapkan."
        )
    try:
        here.field.type.parse("" if one.after.strip() == "-" else one.after)
    except InvalidValue as mistake:
        return f"Koreksi tidak dapat diterapkan apa adanya. {mistake.what} Pilih Ubah untuk menuliskannya."
    return ""


def _moves(one: Correction, here: Located | None, *, clean: bool) -> frozenset[Move]:
    if one.state is not CorrectionState.OPEN:
        return frozenset({Move.UNDO})
    if one.source is CorrectionSource.COMMENT:
        return frozenset({Move.ANSWER, Move.DECLINE})
    moves = {Move.DECLINE}
    if one.place is None:
        moves |= {Move.ASSIGN, Move.ANSWER}
    elif here is None:
        moves.add(Move.ASSIGN)
    else:
        moves |= {Move.CHANGE} | ({Move.APPLY} if clean else set())
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


def _same(one: str, other: str) -> bool:
    return same_text(one.strip() or "-", other.strip() or "-")


@dataclass(frozen=True)
class FieldChoice:
    """A field of the draft that a correction may mean; `id` only tells the rows of the list apart."""

    id: UUID
    code: str
    label: str
    text: str
    place: FieldPlace


def field_choices(case: Case, new_id: Iterable[UUID]) -> tuple[FieldChoice, ...]:
    """Return every field of the newest draft that still lives, with its text now."""
    latest = case.last_round
    if latest is None or not latest.exports:
        return ()
    export = latest.exports[0]
    places = {one.printed_id: one for one in export.places}
    choices = []
    for printed, own_id in zip(printed_fields(export), new_id, strict=False):
        place = places.get(printed.printed_id)
        here = locate(case, place) if place else None
        if place and here:
            choices.append(FieldChoice(own_id, printed.code, printed.label, here.text, place))
    return tuple(choices)
