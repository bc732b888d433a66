"""What can be done about a returned file beyond working through it, decided without Qt."""

from enum import Enum

from ppid_desktop.domain.review import (
    IdentityVerdict,
    RejectCode,
    ReviewResult,
    Status,
    WarningCode,
)
from ppid_desktop.domain.rounds import Correction, CorrectionState


class ReadingAction(Enum):
    """An offer beside a returned file; the value is its verb."""

    COMPARE = "Bandingkan dengan isi sekarang..."
    SET_ASIDE = "Kesampingkan koreksinya..."
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


def actions_for(result: ReviewResult, own: tuple[Correction, ...]) -> tuple[ReadingAction, ...]:
    """Return the offers for a file, given the corrections that came with it."""
    if result.status is Status.REJECTED:
        readable_by_eye = result.reject is not None and result.reject.code in _BY_HAND
        by_hand = (ReadingAction.EVIDENCE, ReadingAction.TYPE) if readable_by_eye else ()
        return (*by_hand, ReadingAction.TAKE_OTHER)
    if WarningCode.UNCHANGED_FILE in result.warnings:
        return (ReadingAction.TAKE_OTHER, ReadingAction.DECIDE)
    waits = any(one.state is CorrectionState.OPEN for one in own)
    aside = (ReadingAction.SET_ASIDE,) if waits else ()
    match result.identity.verdict:
        case IdentityVerdict.CURRENT:
            return ()
        case IdentityVerdict.OLDER_REVISION:
            return (ReadingAction.COMPARE, *aside)
        case _:
            return (*aside, ReadingAction.TAKE_OTHER)
