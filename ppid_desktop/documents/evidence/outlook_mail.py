"""E-mail as Outlook saves it: .msg, an OLE file of MAPI properties (MS-OXMSG)."""

import io
import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import olefile

from ppid_desktop.documents.evidence import limits
from ppid_desktop.documents.evidence.plain_text import text_of_html
from ppid_desktop.domain.evidence import Mail, MailPart

_UNICODE, _STRING, _BINARY, _TIME = "001F", "001E", "0102", 0x0040
_SUBJECT, _SENDER, _SENDER_ADDRESS, _SMTP = "0037", "0C1A", "0C1F", "5D01"
_TO, _CC, _BODY, _HTML = "0E04", "0E03", "1000", "1013"
_LONG_NAME, _NAME, _DATA = "3707", "3704", "3701"
_SENT, _DELIVERED = 0x0039, 0x0E06
_PROPERTIES = "__properties_version1.0"
_TOP_HEADER = 32  # bytes before the property entries of a top-level message (MS-OXMSG 2.4.1.1)
_ENTRY = struct.Struct("<HHIQ")
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_NAMELESS = "lampiran"


def read_message(data: bytes) -> Mail:
    """Return what a .msg says; OSError, ValueError, struct.error for bytes that are none."""
    with olefile.OleFileIO(io.BytesIO(data)) as ole:
        text = _text(ole, _BODY) or text_of_html(_html(ole))
        address = _text(ole, _SMTP) or _text(ole, _SENDER_ADDRESS)
        name = _text(ole, _SENDER)
        return Mail(
            sender=f"{name} <{address}>" if name and "@" in address and name != address else name or address,
            recipients=", ".join(filter(None, (_text(ole, _TO), _text(ole, _CC)))),
            sent_at=_sent_at(ole),
            subject=_text(ole, _SUBJECT),
            text=text[: limits.MAIL_TEXT],
            parts=tuple(_part(ole, folder) for folder in _attachments(ole)),
            shortened=len(text) > limits.MAIL_TEXT,
        )


def message_part(data: bytes, number: int) -> bytes:
    """Return the bytes of one attached file; IndexError when there is none of that number."""
    with olefile.OleFileIO(io.BytesIO(data)) as ole:
        return _stream(ole, f"{_attachments(ole)[number]}/__substg1.0_{_DATA}{_BINARY}")


def _attachments(ole: olefile.OleFileIO) -> list[str]:
    tops = {path[0] for path in ole.listdir() if len(path) > 1 and path[0].startswith("__attach_version1.0_")}
    return sorted(tops)[: limits.MAIL_PARTS]


def _part(ole: olefile.OleFileIO, folder: str) -> MailPart:
    name = _text(ole, _LONG_NAME, folder) or _text(ole, _NAME, folder) or _NAMELESS
    path = f"{folder}/__substg1.0_{_DATA}{_BINARY}"
    return MailPart(name, ole.get_size(path) if ole.exists(path) else 0)


def _text(ole: olefile.OleFileIO, tag: str, folder: str = "") -> str:
    root = f"{folder}/" if folder else ""
    wide = _stream(ole, f"{root}__substg1.0_{tag}{_UNICODE}")
    if wide:
        return wide.decode("utf-16-le", errors="replace").rstrip("\0")
    return _stream(ole, f"{root}__substg1.0_{tag}{_STRING}").decode("cp1252", errors="replace").rstrip("\0")


def _html(ole: olefile.OleFileIO) -> str:
    return _stream(ole, f"__substg1.0_{_HTML}{_BINARY}").decode("utf-8", errors="replace")


def _stream(ole: olefile.OleFileIO, path: str) -> bytes:
    return bytes(ole.openstream(path).read(limits.PART_BYTES)) if ole.exists(path) else b""


def _sent_at(ole: olefile.OleFileIO) -> str:
    times = dict(_times(_stream(ole, _PROPERTIES)))
    ticks = times.get(_SENT) or times.get(_DELIVERED)
    return (_EPOCH + timedelta(microseconds=ticks // 10)).isoformat() if ticks else ""


def _times(properties: bytes) -> Iterator[tuple[int, int]]:
    whole = len(properties) - (len(properties) - _TOP_HEADER) % _ENTRY.size
    for kind, tag, _flags, value in _ENTRY.iter_unpack(properties[_TOP_HEADER:whole]):
        if kind == _TIME:
            yield tag, value
