"""Tells by the first bytes what a piece of evidence is; names and suffixes are not believed."""

import re

from ppid_desktop.documents.evidence import limits
from ppid_desktop.domain.evidence import EvidenceKind

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MSG_STREAM = "__properties_version1.0".encode("utf-16-le")
_STARTS = (
    (b"\xff\xd8\xff", EvidenceKind.PICTURE, "JPEG"),
    (b"\x89PNG\r\n\x1a\n", EvidenceKind.PICTURE, "PNG"),
    (b"II*\0", EvidenceKind.PICTURE, "TIFF"),
    (b"MM\0*", EvidenceKind.PICTURE, "TIFF"),
    (b"GIF8", EvidenceKind.PICTURE, "GIF"),
    (b"OggS", EvidenceKind.SOUND, "OGG"),
    (b"#!AMR", EvidenceKind.SOUND, "AMR"),
    (b"fLaC", EvidenceKind.SOUND, "FLAC"),
    (b"\x1aE\xdf\xa3", EvidenceKind.SOUND, "WEBM"),
    (b"0&\xb2u\x8ef\xcf\x11\xa6\xd9\0\xaa\0b\xcel", EvidenceKind.SOUND, "WMA"),
    (b"ID3", EvidenceKind.SOUND, "MP3"),
    (b"PK\x03\x04", EvidenceKind.OTHER, "dokumen Office atau arsip ZIP"),
    (b"{\\rtf", EvidenceKind.OTHER, "dokumen RTF"),
)
_HEIF_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")
_AVIF_BRANDS = (b"avif", b"avis")
_NO_SOUND_BRANDS = (
    b"crx ",
    b"jp2 ",
    b"jpx ",
    b"jxl ",
)  # raw photos and other pictures that nothing here shows
_BITMAP = re.compile(rb"BM.{4}\0{4}.{4}[\x0c\x28\x34\x38\x40\x6c\x7c]\0{3}", re.DOTALL)  # a text may begin so
_TAGGED_FLAC = b"fLaC\0\0\0\x22"
_AAC_FRAME = re.compile(rb"\xff[\xf0\xf1\xf8\xf9]")  # no layer, unlike MP3
_MP3_FRAME = re.compile(rb"\xff[\xe2-\xfd\xff][^\xff]")  # FF FE begins a text in UTF-16
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
            return kind, "FLAC" if form == "MP3" and _TAGGED_FLAC in data[: limits.TAG_BYTES] else form
    return _container(data) or _mail(data) or (EvidenceKind.OTHER, "")


def _container(data: bytes) -> tuple[EvidenceKind, str] | None:
    if data[4:8] == b"ftyp":
        return _by_brand(data)
    if _BITMAP.match(data):
        return EvidenceKind.PICTURE, "BMP"
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


def _by_brand(data: bytes) -> tuple[EvidenceKind, str] | None:
    """Tell photos from recordings by brand: the first, then the others (ISO/IEC 14496-12, 4.3)."""
    size = min(int.from_bytes(data[:4]), 256)
    brands = [data[8:12], *(data[at : at + 4] for at in range(16, size, 4))]
    if brands[0] in _NO_SOUND_BRANDS:
        return None
    if brands[0] not in (*_HEIF_BRANDS, *_AVIF_BRANDS):
        return EvidenceKind.SOUND, "MP4"
    first = next((one for one in brands if one not in (b"mif1", b"msf1", b"miaf")), b"")
    return EvidenceKind.PICTURE, "AVIF" if first in _AVIF_BRANDS else "HEIC"


def _mail(data: bytes) -> tuple[EvidenceKind, str] | None:
    head = data[:65536].lstrip(b"\xef\xbb\xbf\r\n")
    is_mail = _MAIL_HEADERS.match(head) and _FROM.search(head)
    return (EvidenceKind.MAIL, "EML") if is_mail else None
