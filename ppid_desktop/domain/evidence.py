"""What is read from a piece of evidence: pages, an e-mail's parts, a recording's length, PDF signatures."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from ppid_desktop.domain.people import same_person


class EvidenceKind(StrEnum):
    """How a piece of evidence is shown."""

    PICTURE = "picture"
    PDF = "pdf"
    MAIL = "mail"
    SOUND = "sound"
    OTHER = "other"


class Extent(StrEnum):
    """What of a PDF a signature covers, and what came after it."""

    WHOLE = "whole"
    ADDED = "added"  # what a signed PDF may still take: other signatures, time stamps, filled form fields
    CHANGED = "changed"
    UNCLEAR = "unclear"


@dataclass(frozen=True)
class PageExtent:
    """One page's natural size, upright: pixels of a picture, 1/72 inch of a PDF."""

    width: float
    height: float


@dataclass(frozen=True)
class Picture:
    """One page as pixels: rows of `4 * width` bytes, each pixel blue, green, red and an unused byte."""

    width: int
    height: int
    pixels: bytes = field(repr=False)


@dataclass(frozen=True)
class MailPart:
    """A file inside an e-mail; `size` in bytes."""

    name: str
    size: int


@dataclass(frozen=True)
class Mail:
    """An e-mail as plain text; `sent_at` as its header gives it in ISO form, or empty."""

    sender: str
    recipients: str
    sent_at: str
    subject: str
    text: str = field(repr=False)
    parts: tuple[MailPart, ...] = ()
    shortened: bool = False


@dataclass(frozen=True)
class Signature:
    """One signature of a PDF; `claimed_at` is the signer's own clock unless `stamped`, in ISO form.

    Intact: the signed bytes still give the signed digest, and the signature fits the certificate inside.
    Whether the issuer is known is judged by the certificates the office imported, and by nothing else.
    """

    signer: str
    issuer: str
    claimed_at: str
    intact: bool
    extent: Extent
    issuer_known: bool
    stamped: bool = False
    expired: bool = False
    broken: bool = False  # its structure cannot be read at all

    @property
    def sound(self) -> bool:
        """Return whether the document still is what was signed."""
        return self.intact and self.extent in (Extent.WHOLE, Extent.ADDED)

    @property
    def headline(self) -> str:
        """Return the finding in one Indonesian phrase."""
        if self.broken:
            return "Tanda tangan tidak dapat diperiksa karena susunannya rusak"
        if not self.intact:
            return "Tanda tangan tidak cocok: isi yang ditandatangani telah berubah"
        if self.extent is Extent.CHANGED:
            return "Tanda tangan utuh, tetapi dokumen diubah setelah ditandatangani"
        if self.extent is Extent.UNCLEAR:
            return "Tanda tangan tidak mencakup seluruh dokumen"
        if self.issuer_known:
            return "Tanda tangan utuh, penerbit dikenal"
        return "Tanda tangan utuh, penerbit belum dikenal"

    @property
    def claimed(self) -> datetime | None:
        """Return when it was signed, as far as that is told."""
        return datetime.fromisoformat(self.claimed_at) if self.claimed_at else None


@dataclass(frozen=True)
class EvidenceFacts:
    """What a piece of evidence holds; `trouble` is an Indonesian sentence where it cannot be shown.

    `page_count` counts all pages; `pages` gives the sizes of those that are shown. `seconds` is a
    recording's length where its file tells it.
    """

    kind: EvidenceKind
    form: str = ""
    pages: tuple[PageExtent, ...] = ()
    page_count: int = 0
    mail: Mail | None = None
    seconds: float | None = None
    signatures: tuple[Signature, ...] = ()
    trouble: str = ""

    @property
    def soundly_signed(self) -> bool:
        """Return whether at least one signature is sound and none is broken or followed by changes."""
        return bool(self.signatures) and all(one.sound for one in self.signatures)

    def signed_by(self, names: Iterable[str]) -> bool:
        """Return whether a certificate names one of these people."""
        known = tuple(names)
        return any(same_person(one.signer, name) for one in self.signatures for name in known)

    def signed_only_by(self, names: Iterable[str]) -> bool:
        """Return whether every certificate names one of these people."""
        known = tuple(names)
        return all(any(same_person(one.signer, name) for name in known) for one in self.signatures)


@dataclass(frozen=True)
class Issuer:
    """A certificate whose signatures the office trusts; `valid_until` in ISO form, `pem` as stored."""

    subject: str
    issuer: str
    valid_until: str
    sha256: str
    pem: str = field(repr=False)
