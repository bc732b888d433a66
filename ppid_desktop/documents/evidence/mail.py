"""E-mail as it is exported by mail programs: .eml (RFC 5322 with MIME)."""

from email import policy
from email.headerregistry import DateHeader
from email.message import EmailMessage
from email.parser import BytesParser

from ppid_desktop.documents.evidence import limits
from ppid_desktop.documents.evidence.plain_text import text_of_html
from ppid_desktop.domain.evidence import Mail, MailPart

_NAMELESS = "lampiran"


def read_mail(data: bytes) -> Mail:
    """Return what an .eml says; ValueError and kin for bytes that are none."""
    message = _message(data)
    text = _body(message)
    return Mail(
        sender=_header(message, "From"),
        recipients=", ".join(filter(None, (_header(message, name) for name in ("To", "Cc")))),
        sent_at=_sent_at(message),
        subject=_header(message, "Subject"),
        text=text[: limits.MAIL_TEXT],
        parts=tuple(MailPart(name, len(content)) for name, content in _parts(message)),
        shortened=len(text) > limits.MAIL_TEXT,
    )


def mail_part(data: bytes, number: int) -> bytes:
    """Return the bytes of one attached file; IndexError when there is none of that number."""
    return _parts(_message(data))[number][1]


def _message(data: bytes) -> EmailMessage:
    return BytesParser(EmailMessage, policy=policy.default).parsebytes(data)


def _header(message: EmailMessage, name: str) -> str:
    return str(message.get(name, "") or "")


def _sent_at(message: EmailMessage) -> str:
    header = message.get("Date")
    moment = header.datetime if isinstance(header, DateHeader) else None
    return moment.isoformat() if moment else ""


def _body(message: EmailMessage) -> str:
    part = message.get_body(("plain", "html"))
    if part is None:
        return ""
    content = part.get_content()
    text = content if isinstance(content, str) else bytes(content).decode("utf-8", errors="replace")
    return text_of_html(text) if part.get_content_subtype() == "html" else text


def _parts(message: EmailMessage) -> list[tuple[str, bytes]]:
    found: list[tuple[str, bytes]] = []
    for part in message.iter_attachments():
        if len(found) >= limits.MAIL_PARTS:
            break
        found.append((part.get_filename() or _NAMELESS, _content(part)))
    return found


def _content(part: EmailMessage) -> bytes:
    if part.get_content_type() == "message/rfc822":  # an e-mail inside the e-mail
        return bytes(part.get_content())
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""
