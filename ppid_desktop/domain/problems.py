"""What stands between a record and the end of a step."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """One missing or wrong thing: its step, field and entry (to focus it), a stable code and the sentence."""

    step: int
    field_id: str
    code: str
    text: str
    entry_id: str = ""
    warning: bool = False
