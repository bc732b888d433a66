"""What the evidence process answers: facts about bytes, pages as pixels, parts of an e-mail, open documents.

Nothing here is called in the main process. What cannot be read is a sentence for the person, never a crash.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from zlib import error as ZlibError  # noqa: N812 - an exception by any name

from ppid_desktop.documents.evidence import kinds, limits
from ppid_desktop.domain.evidence import EvidenceFacts, EvidenceKind, Mail, PageExtent, Picture, Signature
from ppid_desktop.domain.text import clean_block, clean_line

_TOO_BIG = "Gambar ini terlalu besar untuk ditampilkan di sini."
_LOCKED = "PDF ini dilindungi kata sandi."
_BROKEN = "Berkas ini rusak atau tidak lengkap."
_UNKNOWN = "Bentuk berkas ini tidak dapat ditampilkan di sini."


def facts(data: bytes, issuers: Sequence[str], today: datetime) -> EvidenceFacts:
    """Return what the bytes hold; `issuers` are PEM certificates, `today` is aware."""
    kind, form = kinds.kind_of(data)
    if kind is EvidenceKind.PICTURE:
        return _picture(data, form)
    if kind is EvidenceKind.PDF:
        return _pdf(data, form, issuers, today)
    if kind is EvidenceKind.MAIL:
        return _mail(data, form)
    if kind is EvidenceKind.SOUND:
        from ppid_desktop.documents.evidence.sound import seconds_of

        return EvidenceFacts(kind, form, seconds=seconds_of(data, form))
    return EvidenceFacts(kind, form, trouble=_UNKNOWN)


def page(data: bytes, number: int, longest: int) -> Picture:
    """Return a page of a picture or a PDF, its longer side at most `longest` pixels; ValueError."""
    kind, _form = kinds.kind_of(data)
    side = max(16, min(longest, limits.LONGEST_SIDE))
    if kind is EvidenceKind.PDF:
        from ppid_desktop.documents.evidence.pdf_pages import pdf_page

        return pdf_page(data, number, side)
    if kind is EvidenceKind.PICTURE:
        from ppid_desktop.documents.evidence.pictures import picture_page

        return picture_page(data, number, side)
    raise ValueError("no pages")


def part(data: bytes, number: int) -> bytes:
    """Return an attached file of an e-mail; ValueError, IndexError."""
    kind, form = kinds.kind_of(data)
    if kind is not EvidenceKind.MAIL:
        raise ValueError("no e-mail")
    if form == "MSG":
        from ppid_desktop.documents.evidence.outlook_mail import message_part

        found = message_part(data, number)
    else:
        from ppid_desktop.documents.evidence.mail import mail_part

        found = mail_part(data, number)
    return found[: limits.PART_BYTES]


def _picture(data: bytes, form: str) -> EvidenceFacts:
    from ppid_desktop.documents.evidence.pictures import TooManyPixels, picture_pages

    try:
        pages, count = picture_pages(data)
    except TooManyPixels:
        return EvidenceFacts(EvidenceKind.PICTURE, form, trouble=_TOO_BIG)
    except (OSError, ValueError, SyntaxError, ZlibError, RuntimeError, TypeError, IndexError, KeyError):
        return EvidenceFacts(EvidenceKind.PICTURE, form, trouble=_BROKEN)
    return EvidenceFacts(EvidenceKind.PICTURE, form, pages, count)


def _pdf(data: bytes, form: str, issuers: Sequence[str], today: datetime) -> EvidenceFacts:
    from pypdfium2 import PdfiumError

    from ppid_desktop.documents.evidence.pdf_pages import PdfLocked, pdf_pages

    pages: tuple[PageExtent, ...] = ()
    count, trouble = 0, ""
    try:
        pages, count = pdf_pages(data)
    except PdfLocked:
        trouble = _LOCKED
    except PdfiumError:
        trouble = _BROKEN
    signed = _signatures(data, issuers, today) if trouble != _LOCKED else ()
    return EvidenceFacts(EvidenceKind.PDF, form, pages, count, signatures=signed, trouble=trouble)


def _signatures(data: bytes, issuers: Sequence[str], today: datetime) -> tuple[Signature, ...]:
    """Look for signatures only where there can be some: what reads them takes a second to load."""
    if b"/ByteRange" not in data:
        return ()
    from ppid_desktop.documents.evidence.signatures import signatures

    return signatures(data, issuers, today)


def _mail(data: bytes, form: str) -> EvidenceFacts:
    from ppid_desktop.documents.evidence.mail import read_mail
    from ppid_desktop.documents.evidence.outlook_mail import read_message

    try:
        mail = read_message(data) if form == "MSG" else read_mail(data)
    except Exception:  # noqa: BLE001 - the parsers raise many kinds for hostile bytes
        return EvidenceFacts(EvidenceKind.MAIL, form, trouble=_BROKEN)
    return EvidenceFacts(EvidenceKind.MAIL, form, mail=_cleaned(mail))


def _cleaned(mail: Mail) -> Mail:
    return replace(
        mail,
        sender=clean_line(mail.sender),
        recipients=clean_line(mail.recipients),
        subject=clean_line(mail.subject),
        text=clean_block(mail.text),
        parts=tuple(replace(one, name=clean_line(one.name) or "lampiran") for one in mail.parts),
    )
