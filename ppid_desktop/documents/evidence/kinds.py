"""Tells by the first bytes what a piece of evidence is; names and suffixes are not believed."""

import re

from ppid_desktop.domain.evidence import EvidenceKind

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MSG_STREAM = "__properties_version1.0".encode("utf-16-le")
_STARTS = (
    (b"\xff\xd8\xff", EvidenceKind.PICTURE, "JPEG"),
    (b"\x89PNG\r\n\x1a\n", EvidenceKind.PICTURE, "PNG"),
    (b"II*\0", EvidenceKind.PICTURE, "TIFF"),
    (b"MM\0*", EvidenceKind.PICTURE, "TIFF"),
    (b"GIF8", EvidenceKind.PICTURE, "GIF"),
    (b"BM", EvidenceKind.PICTURE, "BMP"),
    (b"OggS", EvidenceKind.SOUND, "OGG"),
    (b"#!AMR", EvidenceKind.SOUND, "AMR"),
    (b"ID3", EvidenceKind.SOUND, "MP3"),
    (b"PK\x03\x04", EvidenceKind.OTHER, "dokumen Office atau arsip ZIP"),
    (b"{\\rtf", EvidenceKind.OTHER, "dokumen RTF"),
)
_HEIF_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")
_AAC_FRAME = re.compile(rb"\xff[\xf0\xf1\xf8\xf9]")  # no layer, unlike MP3
_MP3_FRAME = re.compile(rb"\xff[\xe2-\xff][^\xff]")
_MAIL_HEADERS = re.compile(
    rb"(?:Return-Path|Received|Delivered-To|From|To|Subject|Date|Message-ID|MIME-Version|X-[\w-]+"
    rb"|DKIM-Signature|ARC-[\w-]+|Authentication-Results|Content-Type|Reply-To)[ \t]*:",
    re.IGNORECASE,
)
_FROM = re.compile(rb"^From[ \t]*:", re.IGNORECASE | re.MULTILINE)


def kind_of(data: bytes) -> tuple[EvidenceKind, str]:
    """Return what the bytes are and the name of their form; an unknown form has an empty name."""
    if b"%PDF-" in data[:1024]:
        return EvidenceKind.PDF, "PDF"
    for start, kind, form in _STARTS:
        if data.startswith(start):
            return kind, form
    return _container(data) or _mail(data) or (EvidenceKind.OTHER, "")


def _container(data: bytes) -> tuple[EvidenceKind, str] | None:
    if data[4:8] == b"ftyp":
        heif = data[8:12] in _HEIF_BRANDS
        return (EvidenceKind.PICTURE, "HEIC") if heif else (EvidenceKind.SOUND, "MP4")
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return EvidenceKind.PICTURE, "WEBP"
    if data.startswith(b"RIFF") and data[8:12] == b"WAVE":
        return EvidenceKind.SOUND, "WAV"
    if data.startswith(OLE):
        if _MSG_STREAM in data:
            return EvidenceKind.MAIL, "MSG"
        return EvidenceKind.OTHER, "dokumen Office lama"
    if _AAC_FRAME.match(data):
        return EvidenceKind.SOUND, "AAC"
    return (EvidenceKind.SOUND, "MP3") if _MP3_FRAME.match(data) else None


def _mail(data: bytes) -> tuple[EvidenceKind, str] | None:
    head = data[:65536].lstrip(b"\xef\xbb\xbf\r\n")
    is_mail = _MAIL_HEADERS.match(head) and _FROM.search(head)
    return (EvidenceKind.MAIL, "EML") if is_mail else None
