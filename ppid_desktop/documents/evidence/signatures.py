"""Signatures of a PDF (ISO 32000-2, 12.8), each part judged by itself; nothing is fetched from a network.

Only the certificates that the office imported make an issuer known. The path is judged at the moment the
signer claims, so that a certificate that has run out since does not turn a good signature into a bad one;
that it has run out is told besides.
"""

import io
import logging
from collections.abc import Sequence
from datetime import UTC, datetime

from asn1crypto import pem, x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import (
    EmbeddedPdfSignature,
    PdfSignatureStatus,
    SignatureCoverageLevel,
    validate_pdf_signature,
)
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko_certvalidator import ValidationContext

from ppid_desktop.documents.evidence import limits
from ppid_desktop.domain.evidence import Extent, Signature

_USES = KeyUsageConstraints(key_usage={"non_repudiation", "digital_signature"}, match_all_key_usages=False)
_END = b"%%EOF"
logging.getLogger("pyhanko").setLevel(logging.CRITICAL)  # it logs whole certificates
logging.getLogger("pyhanko_certvalidator").setLevel(logging.CRITICAL)


def signatures(data: bytes, issuers: Sequence[str], today: datetime) -> tuple[Signature, ...]:
    """Return what each signature says, oldest first; a structure nobody can read is told as broken."""
    try:
        found = PdfFileReader(io.BytesIO(data), strict=False).embedded_regular_signatures
    except Exception:  # noqa: BLE001 - the library raises many kinds for hostile bytes
        return (_BROKEN,)
    return tuple(_judged(one, issuers, today) for one in found[: limits.SIGNATURES])


_BROKEN = Signature("", "", "", intact=False, extent=Extent.UNCLEAR, issuer_known=False, broken=True)


def _judged(one: EmbeddedPdfSignature, issuers: Sequence[str], today: datetime) -> Signature:
    try:
        claimed = one.self_reported_timestamp
        return _told(one, _status(one, issuers, claimed or today), claimed, today)
    except Exception:  # noqa: BLE001 - see above
        return _BROKEN


def _status(one: EmbeddedPdfSignature, issuers: Sequence[str], moment: datetime) -> PdfSignatureStatus:
    context = ValidationContext(
        trust_roots=[_certificate(text) for text in issuers],
        moment=moment if moment.tzinfo else moment.replace(tzinfo=UTC),
        allow_fetching=False,
        revocation_mode="soft-fail",
    )
    return validate_pdf_signature(one, context, key_usage_settings=_USES)


def _told(
    one: EmbeddedPdfSignature, status: PdfSignatureStatus, claimed: datetime | None, today: datetime
) -> Signature:
    certificate = one.signer_cert
    stamp = status.timestamp_validity
    stamped = bool(stamp and stamp.valid and stamp.intact)
    at = stamp.timestamp if stamp and stamped else claimed
    return Signature(
        signer=_name(certificate.subject),
        issuer=_name(certificate.issuer),
        claimed_at=at.isoformat() if at else "",
        intact=status.intact and status.valid,
        extent=_extent(one, status),
        issuer_known=status.trusted,
        stamped=stamped,
        expired=certificate.not_valid_after < today,
    )


def _extent(one: EmbeddedPdfSignature, status: PdfSignatureStatus) -> Extent:
    data = _bytes_of(one)
    if not _leaves_out_itself_only(one, data):
        return Extent.UNCLEAR
    if status.coverage is SignatureCoverageLevel.ENTIRE_FILE:
        return Extent.WHOLE
    if status.coverage is not SignatureCoverageLevel.ENTIRE_REVISION or _behind_updates(one, data).strip():
        return Extent.UNCLEAR
    level = status.modification_level
    allowed = level is not None and level <= ModificationLevel.FORM_FILLING and status.docmdp_ok is not False
    return Extent.ADDED if allowed else Extent.CHANGED


def _bytes_of(one: EmbeddedPdfSignature) -> bytes:
    stream = one.reader.stream
    stream.seek(0)
    return bytes(stream.read())


def _leaves_out_itself_only(one: EmbeddedPdfSignature, data: bytes) -> bool:
    """Say whether the hole between the two signed stretches is the signature in its brackets, all of it."""
    if len(one.byte_range) != 4:
        return False
    start, length, again, rest = one.byte_range
    hole = data[length:again]
    fills = len(hole) == 2 * len(one.pkcs7_content) + 2 and hole[:1] == b"<" and hole[-1:] == b">"
    return start == 0 and fills and again + rest <= len(data)


def _behind_updates(one: EmbeddedPdfSignature, data: bytes) -> bytes:
    """Return what stands behind the last update that is part of the document: no reader judges it."""
    last = data.find(_END, one.reader.last_startxref)
    signed = one.byte_range[2] + one.byte_range[3]
    return data[max(signed, last + len(_END)) :]


def _certificate(text: str) -> x509.Certificate:
    _kind, _headers, der = pem.unarmor(text.encode())
    return x509.Certificate.load(der)


def _name(name: x509.Name) -> str:
    parts = name.native
    for wanted in ("common_name", "organization_name", "organizational_unit_name", "email_address"):
        value = parts.get(wanted)
        if value:
            return value if isinstance(value, str) else ", ".join(value)
    return str(name.human_friendly)
