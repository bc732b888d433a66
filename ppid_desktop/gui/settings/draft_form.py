"""From the fields of the page Konsep to officials and texts and back; knows no widget."""

from collections.abc import Mapping

from ppid_desktop.domain.draft_texts import RULES
from ppid_desktop.domain.people import Official, nip_text
from ppid_desktop.domain.terms import Term

OFFICIAL_FIELDS = ("acting", "position", "name", "rank", "nip")
PAGE_TEXTS = ("opening", "instructions", "closing", "help")
MESSAGES = (
    "sending",
    "reminding",
    "sending_short",
    "reminding_short",
    "sending_note",
    "reminding_note",
)


class Acting(Term):
    """How an official holds the office."""

    APPOINTED = "-", "Pejabat tetap"
    PLT = "Plt.", "Plt. (pelaksana tugas)"
    PLH = "Plh.", "Plh. (pelaksana harian)"


def official_values(prefix: str, one: Official) -> dict[str, str]:
    """Return an official as the fields `prefix`_acting, `prefix`_name, ... show them."""
    values = {
        "acting": one.acting or Acting.APPOINTED.code,
        "position": one.position,
        "name": one.name,
        "rank": one.rank,
        "nip": nip_text(one.nip),
    }
    return {f"{prefix}_{name}": text for name, text in values.items()}


def official_from(prefix: str, values: Mapping[str, str]) -> Official:
    """Return the official the fields tell; a field the page does not show is empty."""
    acting, *texts = (values.get(f"{prefix}_{name}", "") for name in OFFICIAL_FIELDS)
    position, name, rank, nip = texts
    return Official(position, name, rank, nip, "" if acting == Acting.APPOINTED.code else acting)


def tokens_help(name: str) -> str:
    """Return which tokens a text may hold, as its field's help says it."""
    tokens = RULES[name].tokens
    if not tokens:
        return "Satu kalimat per baris."
    return f"Isian: {' '.join(f'{{{one}}}' for one in tokens)}"
