"""What may become evidence of a decision, beside what is evidence already or lies ready for it."""

from collections.abc import Iterable, Sequence

from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.rounds import Returned, Round
from ppid_desktop.domain.softfiles import Attachment
from ppid_desktop.domain.terms import Verdict
from ppid_desktop.domain.told_decision import doubt_of, file_behind, says_otherwise


class ContraryEvidence(RuleBroken):
    """The only evidence is a file that says another decision, or does not stand for the round's draft."""

    def __init__(self, doubt: str = "") -> None:
        super().__init__(
            f"Berkas yang dirujuk tidak cukup menjadi satu-satunya bukti: {doubt}."
            if doubt
            else "Berkas yang dirujuk sebagai bukti tidak menyatakan keputusan ini.",
            "Keputusan belum dicatat.",
            "Lampirkan bukti yang sejalan, catat keputusan lisan, tandai bukti menyusul, atau tulis "
            "alasan berkas ini menjadi bukti.",
        )


class Gainsaid(RuleBroken):
    """A file that came back says another decision, and nobody wrote why this one holds."""

    def __init__(self, file: Returned) -> None:
        super().__init__(
            f"Berkas {file.original_name} yang kembali pada putaran ini menyatakan keputusan lain.",
            "Keputusan belum dicatat.",
            "Pada langkah 6 rekaman ini, tulis alasan keputusan ini berlaku, atau kesampingkan berkas itu.",
        )


def check_awaited(latest: Round, verdict: Verdict, proof: Attachment) -> None:
    """Raise RuleBroken for a draft that does not bear out a recorded verdict by itself.

    Why it does all the same could be written with the decision only: nothing is added to its words.
    """
    file = file_behind(latest, proof)
    if file is None or not file.readable:
        return
    if says_otherwise(file, verdict):
        raise RuleBroken(
            "Berkas ini konsep yang menyatakan keputusan lain daripada yang dicatat.",
            "Berkas belum disimpan sebagai bukti.",
            "Pastikan kepada pimpinan PPID, lalu lampirkan bukti yang sejalan.",
        )
    doubt = doubt_of(latest, file)
    if doubt:
        raise RuleBroken(
            f"Berkas ini tidak dapat melengkapi bukti keputusan: {doubt}.",
            "Berkas belum disimpan sebagai bukti.",
            "Lampirkan bukti lain atas konsep putaran ini, misalnya lembar keputusan atau suratnya.",
        )


def check_new(latest: Round, proof: Attachment) -> None:
    """Raise RuleBroken for what is evidence of the round already, or was set aside in it.

    Evidence of a decision may be added once more as what bears the signature: it cannot be named anew.
    """
    made = latest.decision
    same = (one for one in (made.evidence if made else latest.laid) if one.file.sha256 == proof.file.sha256)
    if any(one.signed or not (made and proof.signed) for one in same):
        raise RuleBroken(
            "Berkas yang sama persis sudah menjadi bukti pada putaran ini.",
            "Bukti tidak digandakan.",
            "Pilih berkas lain bila ada bukti berikutnya.",
        )
    _check_standing(latest, proof)


def _check_standing(latest: Round, proof: Attachment) -> None:
    file = file_behind(latest, proof)
    if file is not None and latest.set_aside(file.id):
        raise RuleBroken(
            "Berkas ini sudah dikesampingkan pada putaran ini, sehingga tidak dapat menjadi bukti.",
            "Bukti belum disimpan.",
            "Pakai lagi berkas itu dahulu, atau pilih bukti lain.",
        )


def once(pieces: Iterable[Attachment]) -> tuple[Attachment, ...]:
    """Return the pieces without those that are the same bytes as one before."""
    known: dict[str, Attachment] = {}
    for one in pieces:
        known.setdefault(one.file.sha256, one)
    return tuple(known.values())


def again_laid(latest: Round, new: Sequence[Attachment]) -> tuple[Attachment, ...]:
    """Return what lies ready and is handed over once more: it counts once, as what it is called now.

    RuleBroken for what was set aside.
    """
    for one in new:
        _check_standing(latest, one)
    known = {one.file.sha256 for one in new}
    return tuple(one for one in latest.laid if one.file.sha256 in known)
