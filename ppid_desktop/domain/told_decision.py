"""What a returned file says about the decision, as it was kept with the file when it was read."""

import json

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
    agreeing = DecisionValue.APPROVED if verdict.approves else DecisionValue.NEEDS_FIX
    return told_decision(file) not in (agreeing, DecisionValue.NONE)


def told_verdict(one: Round) -> Verdict | None:
    """Return what the sound files of a round agree on beyond doubt, to prefill a form, if anything."""
    told = {told_decision(file) for file in one.returned if _is_sure(file)} - {DecisionValue.NONE}
    if told == {DecisionValue.NEEDS_FIX}:
        return Verdict.DIKEMBALIKAN
    if told != {DecisionValue.APPROVED}:
        return None
    changes = any(not correction.only_says for correction in one.corrections)
    return Verdict.DISETUJUI_KOREKSI if changes else Verdict.DISETUJUI


def _is_sure(file: Returned) -> bool:
    own = file.verdict == IdentityVerdict.CURRENT.value and not is_doubtful(file)
    return own and (_decision(file) or {}).get("confidence") != Confidence.ASK.value


def _decision(file: Returned) -> dict[str, str] | None:
    decision: dict[str, str] | None = json.loads(file.reading or "{}").get("decision")
    return decision if file.readable else None
