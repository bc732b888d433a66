"""What can be done about a returned file beyond working through it, decided without Qt."""

from enum import Enum

from ppid_desktop.domain.look_first import is_doubtful
from ppid_desktop.domain.review import (
    IdentityVerdict,
    RejectCode,
    ReviewResult,
    Status,
    WarningCode,
)
from ppid_desktop.domain.rounds import Returned, Round
from ppid_desktop.domain.told_decision import awaited, opposing


class ReadingAction(Enum):
    """An offer beside a returned file; the value is its verb."""

    COMPARE = "Bandingkan dengan isi sekarang..."
    SET_ASIDE = "Kesampingkan..."
    UPHOLD = "Keputusan tetap berlaku..."
    TAKE_UP = "Pakai lagi berkas ini"
    TAKE_OTHER = "Terima berkas lain..."
    EVIDENCE = "Jadikan bukti"
    TYPE = "Ketik koreksinya..."
    DECIDE = "Catat keputusan"


_BY_HAND = frozenset(
    {
        RejectCode.FORMAT_ODT,
        RejectCode.FORMAT_DOC,
        RejectCode.FORMAT_RTF,
        RejectCode.FORMAT_PDF,
        RejectCode.FORMAT_HTML,
        RejectCode.FORMAT_FLAT_OPC,
        RejectCode.ENCRYPTED,
        RejectCode.FOREIGN,
    }
)


def actions_for(
    latest: Round, file: Returned, result: ReviewResult, *, at_rest: bool = False
) -> tuple[ReadingAction, ...]:
    """Return the offers for a file of the newest round, as the round stands now.

    While the record is at rest no file is set aside or taken up: that would open the round again.
    """
    held = {ReadingAction.SET_ASIDE, ReadingAction.TAKE_UP} if at_rest else set()
    return tuple(one for one in _offers(latest, file, result) if one not in held)


def _offers(latest: Round, file: Returned, result: ReviewResult) -> tuple[ReadingAction, ...]:
    if result.status is Status.REJECTED:
        readable_by_eye = result.reject is not None and result.reject.code in _BY_HAND
        by_hand = (ReadingAction.EVIDENCE, ReadingAction.TYPE) if readable_by_eye else ()
        return (*by_hand, ReadingAction.TAKE_OTHER)
    if latest.set_aside(file.id):
        return (ReadingAction.TAKE_UP,)
    if WarningCode.UNCHANGED_FILE in result.warnings:
        return (ReadingAction.TAKE_OTHER, ReadingAction.DECIDE)
    evidence = (ReadingAction.EVIDENCE,) if awaited(latest, file) else ()
    gainsays = file in opposing(latest)
    first = (*evidence, *((ReadingAction.UPHOLD,) if gainsays else ()))
    match result.identity.verdict:
        case IdentityVerdict.CURRENT:
            aside = (ReadingAction.SET_ASIDE,) if gainsays or is_doubtful(file) else ()
            return (*first, *aside)
        case IdentityVerdict.OLDER_REVISION:
            return (*first, ReadingAction.COMPARE, ReadingAction.SET_ASIDE)
        case _:
            return (*first, ReadingAction.SET_ASIDE, ReadingAction.TAKE_OTHER)
