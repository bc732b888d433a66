"""What a returned file says about the decision, as it was kept with the file, and how far that holds."""

import json
from uuid import UUID

from ppid_desktop.domain.approval import from_this_round
from ppid_desktop.domain.look_first import is_doubtful
from ppid_desktop.domain.review_terms import Confidence, DecisionValue, IdentityVerdict
from ppid_desktop.domain.rounds import Returned, Round
from ppid_desktop.domain.terms import Verdict


def told_decision(file: Returned) -> DecisionValue:
    """Return what the file says; nothing for one that could not be read."""
    decision = _decision(file)
    return DecisionValue(decision["value"]) if decision else DecisionValue.NONE


def says_otherwise(file: Returned, verdict: Verdict) -> bool:
    """Return whether the file says a decision, and not (only) this one."""
    return opposes(told_decision(file), verdict)


def opposes(told: DecisionValue, verdict: Verdict) -> bool:
    """Return whether what was told is a decision, and not (only) this one."""
    agreeing = DecisionValue.APPROVED if verdict.approves else DecisionValue.NEEDS_FIX
    return told not in (agreeing, DecisionValue.NONE)


def opposing_late(one: Round) -> tuple[Returned, ...]:
    """Return the files that came after the decision was recorded and say another one."""
    made = one.decision
    late = [file for file in one.returned if made and file.entered_at > made.entered_at]
    return tuple(file for file in late if made and says_otherwise(file, made.verdict))


def bears_out(one: Round, file: Returned) -> bool:
    """Return whether a file is beyond doubt the evidence that a recorded decision still waits for.

    It is not while another file that came after the decision says the contrary: the officer asks first.
    """
    made = one.decision
    if made is None or not made.evidence_pending or opposing_late(one):
        return False
    told = told_decision(file)
    return told is not DecisionValue.NONE and not opposes(told, made.verdict) and _is_sure(one, file)


def doubt_of(one: Round, file: Returned) -> str:
    """Return why a file does not stand for the draft of this round, as an Indonesian clause; else empty."""
    if file.verdict == IdentityVerdict.OLDER_REVISION.value:
        return "berkas itu konsep putaran sebelumnya"
    if file.verdict == IdentityVerdict.TAMPERED.value:
        return "tanda atau kode di dalam berkas itu tidak cocok"
    if file.verdict != IdentityVerdict.CURRENT.value:
        return "berkas itu bukan konsep yang dikirim"
    if any(correction.set_aside and correction.returned_id == file.id for correction in one.corrections):
        return "berkas itu sudah dikesampingkan"
    return ""


def needs_reason(one: Round, returned_id: UUID | None, verdict: Verdict) -> bool:
    """Return whether a file can be the only evidence of a verdict for a stated reason alone.

    So it is with one that says otherwise, and with one that does not stand for the round's draft.
    """
    return any(
        file.id == returned_id and (says_otherwise(file, verdict) or bool(doubt_of(one, file)))
        for file in one.returned
    )


def approving_verdict(one: Round) -> Verdict:
    """Return how an approval reads: *dengan koreksi* where the round's own draft came with corrections."""
    own = (correction for correction in one.corrections if from_this_round(one, correction))
    changes = any(not correction.only_says for correction in own)
    return Verdict.DISETUJUI_KOREKSI if changes else Verdict.DISETUJUI


def told_verdict(one: Round) -> Verdict | None:
    """Return what the sound files of a round agree on beyond doubt, to prefill a form, if anything."""
    told = {told_decision(file) for file in one.returned if _is_sure(one, file)} - {DecisionValue.NONE}
    if told == {DecisionValue.NEEDS_FIX}:
        return Verdict.DIKEMBALIKAN
    return approving_verdict(one) if told == {DecisionValue.APPROVED} else None


def _is_sure(one: Round, file: Returned) -> bool:
    sound = not doubt_of(one, file) and not is_doubtful(file)
    return sound and (_decision(file) or {}).get("confidence") != Confidence.ASK.value


def _decision(file: Returned) -> dict[str, str] | None:
    decision: dict[str, str] | None = json.loads(file.reading or "{}").get("decision")
    return decision if file.readable else None
