"""What a returned file says about the decision, as it was kept with the file when it was read."""

import json

from ppid_desktop.domain.review_terms import DecisionValue
from ppid_desktop.domain.rounds import Returned
from ppid_desktop.domain.terms import Verdict


def told_decision(file: Returned) -> DecisionValue:
    """Return what the file says; nothing for one that could not be read."""
    decision = json.loads(file.reading or "{}").get("decision") if file.readable else None
    return DecisionValue(decision["value"]) if decision else DecisionValue.NONE


def says_otherwise(file: Returned, verdict: Verdict) -> bool:
    """Return whether the file says a decision, and not (only) this one."""
    agreeing = DecisionValue.APPROVED if verdict.approves else DecisionValue.NEEDS_FIX
    return told_decision(file) not in (agreeing, DecisionValue.NONE)
