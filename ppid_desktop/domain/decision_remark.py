"""Whether what stands beside the decision says more than the decision: such words are a remark to answer."""

import re
from uuid import UUID

from ppid_desktop.domain.review import NOTE_FIELD, ReadDecision
from ppid_desktop.domain.review_terms import Confidence, DecisionBasis, DecisionValue
from ppid_desktop.domain.rounds import Correction, CorrectionSource, Round, RoundDecision
from ppid_desktop.domain.terms import Verdict
from ppid_desktop.domain.text import same_text

NOTE_LABEL = "Catatan keputusan"

_LETTER = re.compile(r"\w")
_WORD = re.compile(r"[^\W\d_]{2,}|\d+")
_YES = {"setuju", "setujui", "disetujui", "menyetujui", "acc", "ok", "oke", "ya", "terima", "kasih"}
_FIX = {"koreksi", "perbaiki", "diperbaiki", "perbaikan", "revisi", "direvisi", "kembalikan", "dikembalikan"}
_AROUND = {"mohon", "harap", "perlu", "agar", "saya", "kami", "sudah", "telah", "dengan", "beberapa"}
_DECISION = frozenset(_YES | _FIX | _AROUND)
_SPEAKING = {
    "tetapi",
    "tapi",
    "namun",
    "harap",
    "mohon",
    "tolong",
    "agar",
    "supaya",
    "jangan",
    "tidak",
    "belum",
}
_SPEAKING |= {
    "ganti",
    "diganti",
    "ubah",
    "diubah",
    "perbaiki",
    "diperbaiki",
    "perlu",
    "dulu",
    "setelah",
    "jika",
}
_LONGEST_NAME = 10


def speaks(text: str) -> bool:
    """Return whether a cell for a name or a date holds a sentence beyond that."""
    words = _WORD.findall(text.casefold())
    return len(words) > _LONGEST_NAME or not _SPEAKING.isdisjoint(words)


def note_to_answer(decision: ReadDecision) -> str:
    """Return the note where it is a remark to answer, else empty.

    It is where it says more than the decision, and wherever the decision is asked about for another reason
    than that it was read from words: the note may be that reason.
    """
    note = (decision.note or "").strip()
    asked = decision.confidence is Confidence.ASK and decision.basis is not DecisionBasis.TEXT
    return note if asked or is_undecided(decision) or says_more(note) else ""


def remark_entered(latest: Round, decision: RoundDecision, new_id: UUID) -> Correction | None:
    """Return what the officer entered beside a draft sent back as a remark to answer, as from a DOCX.

    That is the note and what the lead said aloud. None where neither says more than the decision, or the
    round holds it as a remark already.
    """
    entered = (decision.note, decision.spoken.words if decision.spoken else "")
    told = [one.remark for one in latest.corrections if not one.set_aside]
    new = [text for text in entered if says_more(text) and not any(same_text(text, one) for one in told)]
    if decision.verdict is not Verdict.DIKEMBALIKAN or not new:
        return None
    written = decision.entered_at.isoformat(timespec="minutes")
    return Correction(
        new_id,
        CorrectionSource.OUTSIDE,
        NOTE_FIELD,
        None,
        NOTE_LABEL,
        "",
        "",
        author=decision.decider_name,
        written_at=written,
        remark="\n".join(dict.fromkeys(new)),
    )


def is_undecided(decision: ReadDecision) -> bool:
    """Return whether something was written where the decision stands, and no decision follows from it."""
    unread = decision.value is DecisionValue.NONE and decision.confidence is Confidence.ASK
    return unread or decision.value is DecisionValue.CONFLICT


def is_sign(text: str) -> bool:
    """Return whether a text is nothing but a sign: a thumb, a question mark, a glyph of a symbol font."""
    return bool(text.strip()) and _LETTER.search(text) is None


def says_more(text: str) -> bool:
    """Return whether words say more than *setuju*, *acc*, *perbaiki* and their kin; a tick says nothing."""
    return any(word not in _DECISION for word in _WORD.findall(text.casefold()))
