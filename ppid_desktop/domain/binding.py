"""What of a round a decision binds: its corrections and corrected softfiles, from files that counted then."""

from ppid_desktop.domain.review_terms import IdentityVerdict
from ppid_desktop.domain.rounds import Correction, Provenance, Returned, Round, SentSoftfile


def binds(latest: Round, one: Correction) -> bool:
    """Return whether an approval covers a correction once it is applied as written.

    What came after the decision was recorded, in a file or typed in, is not part of it.
    """
    return not one.late and from_this_round(latest, one)


def from_this_round(latest: Round, one: Correction) -> bool:
    """Return whether a correction was typed in, or made on what this round sent out in a file that stands."""
    if latest.set_aside(one.returned_id):
        return False
    file = next((file for file in latest.returned if file.id == one.returned_id), None)
    return file is None or file.verdict == IdentityVerdict.CURRENT.value


def voucher(latest: Round, came: Provenance | None = None) -> Returned | None:
    """Return the newest standing file of the round's own draft, or the newest that came just so."""
    alike = (one for one in reversed(latest.standing) if one.origin and came in (None, one.origin))
    return next(alike, None)


def provenance(latest: Round) -> Provenance | None:
    """Return from whom, how and when the round's own draft came back last; None where nobody is named."""
    file = voucher(latest)
    return file.origin if file else None


def vouched_by(sent: SentSoftfile, file: Returned) -> bool:
    """Return whether a corrected softfile came with this file, as far as is known.

    Rows of older editions only say from whom it came: a file that came just so may be the one.
    """
    if sent.came_with is not None:
        return sent.came_with == file.id
    return sent.came is not None and sent.came == file.origin


def unseen(latest: Round, sent: SentSoftfile) -> str:
    """Return why a corrected softfile cannot be taken for the lead's own, or an empty string."""
    if sent.late:
        return "Softfile diganti setelah keputusan dicatat; pimpinan belum melihatnya."
    if sent.came is None:
        return "Softfile diganti tanpa catatan dari siapa hasil koreksinya diterima."
    aside = (one for one in latest.returned if latest.set_aside(one.id))
    if any(vouched_by(sent, one) for one in aside):
        return "Hasil koreksi softfile datang bersama berkas yang dikesampingkan."
    return ""


def followed(latest: Round, file: Returned) -> bool:
    """Return whether a file came after the decision and became evidence of it."""
    made = latest.decision
    return made is not None and file.entered_at > made.entered_at and counted(latest, file)


def counted(latest: Round, file: Returned) -> bool:
    """Return whether a decision, if one is recorded, rests on the round with this file.

    It was there and not set aside then, or became evidence later. Decisions of older editions did not keep
    what was there: then the moments tell, as far as they are still known.
    """
    made = latest.decision
    if made is None:
        return True
    added = (piece for piece in made.evidence if piece.added_at > made.entered_at)
    if any(piece.file.sha256 == file.file.sha256 for piece in added):
        return True
    if made.counted is not None:
        return file.id in made.counted
    aside = (one for one in latest.aside if one.returned_id == file.id)
    missed = any(one.uncounted or one.at <= made.entered_at for one in aside)
    return file.entered_at <= made.entered_at and not missed
