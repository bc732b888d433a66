"""What a decision rests on, in words: on the page, in the timeline, the archive and its sheet alike."""

from ppid_desktop.domain.rounds import Round, RoundDecision
from ppid_desktop.domain.terms import EvidenceForm
from ppid_desktop.domain.told_decision import name_of_piece


def spoken_text(decision: RoundDecision) -> str:
    """Return a spoken decision's words with how they were given and who heard them, or nothing."""
    spoken = decision.spoken
    if spoken is None:
        return ""
    witness = f"; saksi: {spoken.witness}" if spoken.witness else ""
    return f"Disampaikan lisan ({spoken.means.label.lower()}{witness}): {spoken.words}"


def basis_text(one: Round) -> str:
    """Return where the decision was read, with a note where that file was set aside since."""
    made = one.decision
    if made is None or not (made.basis and one.set_aside(made.returned_id)):
        return made.basis if made else ""
    return f"Semula, dari berkas yang kini dikesampingkan: {made.basis}"


def unsigned_text(one: Round) -> str:
    """Return what the decision rests on where no signature is among it (a tick in a DOCX is none).

    Where all of it was set aside, that is said instead.
    """
    made = one.decision
    if made is None or one.signed:
        return ""
    if one.standing_evidence:
        return "Bukti tanpa tanda tangan."
    if any(file.id == made.returned_id for file in one.standing):
        return "Bukti: centang di konsep DOCX yang kembali, tanpa tanda tangan."
    if made.spoken:
        return "Bukti: catatan keputusan lisan, tanpa tanda tangan."
    gone = bool(made.evidence or made.returned_id)
    return "Semua berkas yang menjadi bukti sudah dikesampingkan." if gone else ""


def evidence_lines(one: Round) -> tuple[str, ...]:
    """Return each piece of evidence with what it is, then what stands without one."""
    made = one.decision
    if made is None:
        return ()
    pieces = (
        f"{(piece.form or EvidenceForm.LAIN).label}: {name_of_piece(one, piece)}" for piece in made.evidence
    )
    pending = "Bukti menyusul." if one.awaits_evidence else ""
    rest = (spoken_text(made), unsigned_text(one), pending)
    return (*pieces, *(text for text in rest if text))
