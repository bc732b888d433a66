"""What a decision rests on, in words: on the page, in the timeline and on the archive sheet alike."""

from ppid_desktop.domain.rounds import RoundDecision
from ppid_desktop.domain.terms import EvidenceForm


def spoken_text(decision: RoundDecision) -> str:
    """Return a spoken decision's words with how they were given and who heard them, or nothing."""
    spoken = decision.spoken
    if spoken is None:
        return ""
    witness = f"; saksi: {spoken.witness}" if spoken.witness else ""
    return f"Disampaikan lisan ({spoken.means.label.lower()}{witness}): {spoken.words}"


def unsigned_text(decision: RoundDecision) -> str:
    """Return what the decision rests on where no signature is among it (a tick in a DOCX is none)."""
    if decision.signed:
        return ""
    if decision.evidence:
        return "Bukti tanpa tanda tangan."
    if decision.returned_id:
        return "Bukti: centang di konsep DOCX yang kembali, tanpa tanda tangan."
    return "Bukti: catatan keputusan lisan, tanpa tanda tangan." if decision.spoken else ""


def evidence_lines(decision: RoundDecision) -> tuple[str, ...]:
    """Return each piece of evidence with what it is, then what stands without one."""
    pieces = (f"{(one.form or EvidenceForm.LAIN).label}: {one.original_name}" for one in decision.evidence)
    pending = "Bukti menyusul." if decision.evidence_pending else ""
    rest = (spoken_text(decision), unsigned_text(decision), pending)
    return (*pieces, *(text for text in rest if text))
