"""E-mail as it is exported by mail programs: .eml (RFC 5322 with MIME)."""

from collections.abc import Iterator
from email import policy
from email.headerregistry import DateHeader
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from itertools import islice

from ppid_desktop.documents.evidence import limits
from ppid_desktop.documents.evidence.plain_text import text_of_html
from ppid_desktop.domain.evidence import Mail, MailPart

_NAMELESS = "lampiran"
_INNER = "message/rfc822"
_STUMBLES = (AttributeError, LookupError, TypeError, ValueError)  # of email's parser, over malformed headers


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


def _header(message: MIMEPart, name: str) -> str:
    """Return a header's text; as it stands in the file where the parser stumbles over it."""
    try:
        return str(message.get(name, ""))
    except _STUMBLES:
        raw = (str(value) for key, value in message.raw_items() if key.casefold() == name.casefold())
        return next(raw, "").strip()


def _sent_at(message: EmailMessage) -> str:
    try:
        header = message.get("Date")
    except _STUMBLES:
        return ""
    moment = header.datetime if isinstance(header, DateHeader) else None
    return moment.isoformat() if moment else ""


def _body(message: EmailMessage) -> str:
    part = message.get_body(("plain", "html"))
    if part is None:
        return ""
    text = _decoded(_content(part), part.get_content_charset())
    return text_of_html(text) if part.get_content_subtype() == "html" else text


def _decoded(content: bytes, charset: str | None) -> str:
    """Return the text, in whatever charset it is: a name that nobody knows must not hide the e-mail."""
    for name in filter(None, (charset, "utf-8")):
        try:
            return content.decode(name)
        except (LookupError, UnicodeError):
            continue
    return content.decode("cp1252", errors="replace")


def _parts(message: EmailMessage) -> list[tuple[str, bytes]]:
    """Return name and content of what is attached, also of pictures that stand inside the text."""
    attached = islice(_attached(message), limits.MAIL_PARTS)
    return [(_name_of(part), _content(part)) for part in attached]


def _attached(message: MIMEPart) -> Iterator[MIMEPart]:
    """Give every part but the text itself, which may stand there once plain and once as HTML."""
    texts = {"text/plain", "text/html"}
    for part in _leaves(message):
        kind = part.get_content_type()
        if kind in texts and not (part.get_filename() or part.is_attachment()):
            texts.remove(kind)
        else:
            yield part


def _leaves(message: MIMEPart) -> Iterator[MIMEPart]:
    if not message.is_multipart() or message.get_content_type() == _INNER:
        yield message
        return
    for part in message.iter_parts():
        yield from _leaves(part)


def _name_of(part: MIMEPart) -> str:
    if part.get_content_type() == _INNER and not part.get_filename():
        return f"{_header(_inner(part), 'Subject') or _NAMELESS}.eml"
    return part.get_filename() or _NAMELESS


def _inner(part: MIMEPart) -> MIMEPart:
    """Return the e-mail inside the e-mail (RFC 2046, 5.2.1); ValueError where there is none."""
    for one in part.iter_parts():
        return one
    raise ValueError("an empty message/rfc822")


def _content(part: MIMEPart) -> bytes:
    if part.get_content_type() == _INNER:
        return _inner(part).as_bytes()
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""
