"""What the returned files say about the decision, to prefill the form: never more than a suggestion."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from ppid_desktop.domain.indonesian import parse_date
from ppid_desktop.domain.review import Confidence, DecisionValue, ReadDecision, ReviewResult, Status
from ppid_desktop.domain.rounds import Returned, Round
from ppid_desktop.domain.terms import Verdict
from ppid_desktop.domain.told_decision import approving_verdict, unsound
from ppid_desktop.gui.case.step_review.reading_explained import decision_text

_ASSURE = " Pilih keputusannya setelah memastikan."


@dataclass(frozen=True)
class Suggestion:
    """`verdict` is None where the officer must choose; `returned` is the file it was read in."""

    verdict: Verdict | None = None
    text: str = ""
    doubtful: bool = False
    note: str = ""
    decided_on: date | None = None
    basis: str = ""
    returned: Returned | None = None
    chosen: bool = False  # the officer said that this one holds
    contradicts: bool = False  # the files say different things and the officer has not said which holds

    def basis_of(self, verdict: Verdict, returned_id: UUID | None) -> str:
        """Return what a recorded decision rests on: what was read only where just that is recorded.

        A file tells approval or return; *dengan koreksi* follows from the corrections, not from the file.
        """
        if self.returned is None:
            return ""
        told = self.verdict is not None and self.verdict.approves == verdict.approves
        if told and returned_id == self.returned.id:
            return self.basis
        return f"Ditetapkan petugas; berkas {self.returned.original_name} menyatakan: {self.basis}"


def suggestion_of(one: Round, readings: Sequence[tuple[Returned, ReviewResult]], today: date) -> Suggestion:
    """Return what the files say; files that contradict each other are all named and none is preferred."""
    said = standing_decisions(one, readings)
    if not said:
        return Suggestion()
    if contradictory(said):
        lines = [f"{file.original_name}: {decision_text(decision)}" for file, decision in said]
        text = "Berkas yang kembali saling bertentangan. Tentukan mana yang berlaku. " + " ".join(lines)
        return Suggestion(text=text, doubtful=True, contradicts=True)
    sound = [(file, decision) for file, decision in said if not unsound(one, file)]
    file, decision = (sound or said)[-1]
    made = _from(one, file, decision, today)
    return made if sound else _only_told(made, unsound(one, file))


def _only_told(made: Suggestion, why: str) -> Suggestion:
    """Return what a file says, to be read and not to be taken over."""
    text = f"{made.text.removesuffix(_ASSURE)} Tidak diisikan, karena {why}.{_ASSURE}"
    return Suggestion(text=text, doubtful=True)


def decisions_in(
    readings: Sequence[tuple[Returned, ReviewResult]],
) -> tuple[tuple[Returned, ReadDecision], ...]:
    """Return every decision that the files tell, the oldest file first."""
    return tuple((file, result.decision) for file, result in readings if _says_something(result))


def standing_decisions(
    one: Round, readings: Sequence[tuple[Returned, ReviewResult]]
) -> tuple[tuple[Returned, ReadDecision], ...]:
    """Return the decisions between which the officer may have to choose: without what was set aside.

    Where nothing else tells a decision, what was set aside is told all the same.
    """
    said = decisions_in(readings)
    return tuple(each for each in said if not one.set_aside(each[0].id)) or said


def contradictory(said: Sequence[tuple[Returned, ReadDecision]]) -> bool:
    """Return whether the decisions are not all the same."""
    return len({decision.value for _, decision in said}) > 1


def chosen_of(
    one: Round, said: Sequence[tuple[Returned, ReadDecision]], file: Returned, today: date
) -> Suggestion:
    """Return the suggestion of the file whose decision holds; its basis names the others for the record."""
    decision = next(decision for other, decision in said if other.id == file.id)
    made = _from(one, file, decision, today)
    others = "; ".join(
        f"{other.original_name}: {_VALUES[told.value]}" for other, told in said if other != file
    )
    basis = f"{made.basis} Ditetapkan berlaku oleh petugas; keputusan lain pada putaran ini: {others}."
    verdict = None if decision.value is DecisionValue.CONFLICT else _verdict(one, decision)
    return replace(made, verdict=verdict, basis=basis, chosen=True, doubtful=False)


_VALUES = {
    DecisionValue.APPROVED: "Disetujui",
    DecisionValue.NEEDS_FIX: "Perlu perbaikan",
    DecisionValue.CONFLICT: "saling bertentangan",
}


def _says_something(result: ReviewResult) -> bool:
    return result.status is not Status.REJECTED and result.decision.value is not DecisionValue.NONE


def _from(one: Round, file: Returned, decision: ReadDecision, today: date) -> Suggestion:
    told = decision_text(decision)
    doubtful = decision.confidence is Confidence.ASK or decision.value is DecisionValue.CONFLICT
    verdict = None if doubtful else _verdict(one, decision)
    signer = f" Nama yang tertulis: {decision.signer}." if decision.signer else ""
    text = f"{file.original_name}: {told}{signer}"
    if doubtful:
        text += _ASSURE
    return Suggestion(
        verdict=verdict,
        text=text,
        doubtful=doubtful,
        note=decision.note or "",
        decided_on=_day(decision.date, today) or file.received_on,
        basis=told,
        returned=file,
    )


def _verdict(one: Round, decision: ReadDecision) -> Verdict:
    if decision.value is DecisionValue.NEEDS_FIX:
        return Verdict.DIKEMBALIKAN
    return approving_verdict(one)


def _day(text: str | None, today: date) -> date | None:
    try:
        day = parse_date(text or "")
    except ValueError:
        return None
    return day if day <= today else None
