"""What a returned file says about the decision, as it was kept with the file, and how far that holds."""

import json
from collections.abc import Iterable, Iterator
from uuid import UUID

from ppid_desktop.domain.binding import counted, from_this_round
from ppid_desktop.domain.indonesian import ended, moment_text
from ppid_desktop.domain.look_first import is_doubtful
from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.review_terms import Confidence, DecisionValue, IdentityVerdict
from ppid_desktop.domain.rounds import Returned, Round
from ppid_desktop.domain.softfiles import Attachment
from ppid_desktop.domain.terms import Verdict

CONTRADICTED = "keputusan_bertentangan"
"""The code of a problem that a file gainsays the recorded approval."""

REASON = "Alasan petugas:"
"""Stands in the basis of a decision before the reason why it holds against a file."""


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


def gainsaying(one: Round, verdict: Verdict) -> tuple[Returned, ...]:
    """Return the files that stand and say another decision than this one; an older draft says none of it."""
    older = IdentityVerdict.OLDER_REVISION.value
    return tuple(file for file in one.standing if says_otherwise(file, verdict) and file.verdict != older)


def overruled(one: Round, returned_id: UUID | None, verdict: Verdict) -> tuple[Returned, ...]:
    """Return the files against which a verdict needs a reason; none where a sound file is chosen for it."""
    chosen = any(file.id == returned_id for file in one.standing)
    return () if chosen and not needs_reason(one, returned_id, verdict) else gainsaying(one, verdict)


def opposing(one: Round) -> tuple[Returned, ...]:
    """Return the files that say another decision than the recorded one, and nobody said which holds.

    They came later, or editions that did not ask recorded the decision against them without a reason. None
    of them is set aside, and against none was the decision confirmed.
    """
    made = one.decision
    if made is None:
        return ()
    reasoned = REASON in made.basis
    unasked = () if reasoned else overruled(one, made.returned_id, made.verdict)
    open_ones = [file for file in one.standing if file in unasked or not counted(one, file)]
    held = [file for file in open_ones if not one.held_against(file.id)]
    return tuple(file for file in held if says_otherwise(file, made.verdict))


def contradiction_problems(case: Case, step: int) -> Iterator[Problem]:
    """Give the files that contradict a recorded approval, until it is known which of the two holds."""
    latest = case.last_round
    if latest is None or latest.decision is None or not latest.decision.verdict.approves:
        return
    for file in opposing(latest):
        yield Problem(step, "", CONTRADICTED, contradiction_text(file), str(file.id))


def contradiction_text(file: Returned) -> str:
    """Return that a file says another decision than the recorded one, as Indonesian sentences."""
    return (
        f"{file.original_name} menyatakan keputusan lain daripada yang dicatat. "
        "Tanyakan kepada pimpinan PPID mana yang berlaku."
    )


def bears_out(one: Round, file: Returned) -> bool:
    """Return whether a file is beyond doubt the evidence that a recorded decision still waits for.

    It is not while another file that came after the decision says the contrary: the officer asks first.
    """
    return awaited(one, file) and not opposing(one) and _is_sure(one, file)


def doubt_of(one: Round, file: Returned) -> str:
    """Return why a file does not stand for the draft of this round, as an Indonesian clause; else empty."""
    if file.verdict == IdentityVerdict.OLDER_REVISION.value:
        return "berkas itu konsep putaran sebelumnya"
    if file.verdict == IdentityVerdict.TAMPERED.value:
        return "tanda atau kode di dalam berkas itu tidak cocok"
    if file.verdict != IdentityVerdict.CURRENT.value:
        return "berkas itu bukan konsep yang dikirim"
    if one.set_aside(file.id):
        return "berkas itu sudah dikesampingkan"
    return ""


def unsound(one: Round, file: Returned) -> str:
    """Return why nothing follows from a file by itself, as an Indonesian clause; empty for a sound one."""
    return doubt_of(one, file) or ("berkas itu perlu diperiksa dahulu" if is_doubtful(file) else "")


def needs_reason(one: Round, returned_id: UUID | None, verdict: Verdict) -> bool:
    """Return whether a file can be the only evidence of a verdict for a stated reason alone.

    So it is with one that says otherwise, and with one that does not stand for the round's draft.
    """
    return any(
        file.id == returned_id and (says_otherwise(file, verdict) or bool(doubt_of(one, file)))
        for file in one.returned
    )


def file_behind(one: Round, piece: Attachment) -> Returned | None:
    """Return the file that came back in the round and whose bytes a piece of evidence has, if any."""
    return next((file for file in one.returned if file.file.sha256 == piece.file.sha256), None)


def vouching(one: Round, pieces: Iterable[Attachment], verdict: Verdict) -> tuple[Attachment, ...]:
    """Return the pieces that stand for a verdict by themselves.

    A draft that came back does not where it would need a reason; what the reader could not read is looked at.
    """
    behind = ((piece, file_behind(one, piece)) for piece in pieces)
    return tuple(
        piece
        for piece, file in behind
        if not (file and file.readable and needs_reason(one, file.id, verdict))
    )


def agrees(one: Round, file: Returned) -> bool:
    """Return whether the file says the recorded decision, however sure that is."""
    told, made = told_decision(file), one.decision
    return made is not None and told is not DecisionValue.NONE and not opposes(told, made.verdict)


def is_evidence(one: Round, file: Returned) -> bool:
    """Return whether the decision rests on the file, or will on what lies ready."""
    made = one.decision
    pieces = made.evidence if made else one.laid
    chosen = made is not None and made.returned_id == file.id
    return chosen or any(piece.file.sha256 == file.file.sha256 for piece in pieces)


def name_of_file(one: Round, file: Returned) -> str:
    """Return a returned file's name, with a note where it was set aside."""
    return f"{file.original_name} (dikesampingkan)" if one.set_aside(file.id) else file.original_name


def name_of_piece(one: Round, piece: Attachment) -> str:
    """Return the name of a piece of evidence, with a note where it is a returned file that was set aside."""
    file = file_behind(one, piece)
    return name_of_file(one, file) if file else piece.original_name


def standing_of_file(one: Round, file: Returned) -> str:
    """Return what a returned file counts for beside the decision, as Indonesian sentences, or nothing."""
    aside = one.set_aside(file.id)
    if aside is not None:
        return f"Dikesampingkan pada {moment_text(aside.at)}: {ended(aside.reason)}"
    if file in opposing(one):
        return (
            f"{_how_opposing(one, file)} Tanyakan kepada pimpinan PPID mana yang berlaku: kesampingkan "
            "berkas ini, nyatakan keputusan yang dicatat tetap berlaku, atau kirim putaran berikutnya."
        )
    if is_evidence(one, file):
        return "Menjadi bukti keputusan."
    held = one.held_against(file.id)
    if held is not None:
        return f"Keputusan yang dicatat dinyatakan tetap berlaku {moment_text(held.at)}: {ended(held.reason)}"
    if one.awaits_evidence and agrees(one, file):
        barred = "belum menjadi bukti dengan sendirinya" if awaited(one, file) else "tidak menjadi buktinya"
        return f"Sejalan dengan keputusan, tetapi {barred}: {_unsure(one, file)}."
    return ""


def _how_opposing(one: Round, file: Returned) -> str:
    if counted(one, file):
        return "Menyatakan keputusan lain, dan tidak tertulis mengapa keputusan yang dicatat berlaku."
    return "Baru berlaku setelah keputusan dicatat dan menyatakan keputusan lain."


def awaited(one: Round, file: Returned) -> bool:
    """Return whether the officer may take the file for the evidence that was to follow."""
    return one.awaits_evidence and agrees(one, file) and not (doubt_of(one, file) or is_evidence(one, file))


def _unsure(one: Round, file: Returned) -> str:
    if opposing(one) and not doubt_of(one, file):
        return "berkas lain menyatakan keputusan lain"
    return unsound(one, file) or "keputusannya perlu dipastikan"


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
    return not unsound(one, file) and (_decision(file) or {}).get("confidence") != Confidence.ASK.value


def _decision(file: Returned) -> dict[str, str] | None:
    decision: dict[str, str] | None = json.loads(file.reading or "{}").get("decision")
    return decision if file.readable else None
