"""Certificates of issuers the office trusts, from the files authorities hand out (PEM, DER, PKCS #7)."""

from collections.abc import Sequence

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7

from ppid_desktop.documents.evidence import limits
from ppid_desktop.domain.evidence import Issuer

_READERS = (
    x509.load_pem_x509_certificates,
    lambda data: [x509.load_der_x509_certificate(data)],
    pkcs7.load_pem_pkcs7_certificates,
    pkcs7.load_der_pkcs7_certificates,
)


def issuers(data: bytes) -> tuple[Issuer, ...]:
    """Return the certificates in a file that may issue others; none when it holds no such thing."""
    return tuple(_issuer(one) for one in _loaded(data)[: limits.ISSUERS] if _may_issue(one))


def _loaded(data: bytes) -> Sequence[x509.Certificate]:
    for read in _READERS:
        try:
            return read(data)
        except (ValueError, TypeError):
            continue
    return ()


def _may_issue(one: x509.Certificate) -> bool:
    """A certificate of a person must not become an issuer by mistake (RFC 5280, 4.2.1.9)."""
    try:
        return one.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except (x509.ExtensionNotFound, ValueError):
        return one.subject == one.issuer  # version 1 roots have no extensions


def _issuer(one: x509.Certificate) -> Issuer:
    return Issuer(
        subject=_name(one.subject),
        issuer=_name(one.issuer),
        valid_until=one.not_valid_after_utc.date().isoformat(),
        sha256=one.fingerprint(hashes.SHA256()).hex(),
        pem=one.public_bytes(Encoding.PEM).decode(),
    )


def _name(name: x509.Name) -> str:
    for wanted in (x509.NameOID.COMMON_NAME, x509.NameOID.ORGANIZATION_NAME):
        found = name.get_attributes_for_oid(wanted)
        if found:
            return str(found[0].value)
    return name.rfc4514_string()
