"""E-mails as programs and scanners really write them: odd charsets, broken headers, pictures in the text."""

from email.message import EmailMessage

import pytest

from ppid_desktop.documents.evidence.kinds import kind_of
from ppid_desktop.documents.evidence.mail import mail_part, read_mail
from ppid_desktop.domain.evidence import EvidenceKind

HEAD = b"From: pimpinan@contoh.example\r\nSubject: Koreksi\r\n"


def said(text: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "pimpinan@contoh.example"
    message["Subject"] = "Koreksi konsep"
    message.set_content(text)
    return message


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        (b"text/plain; charset=x-tak-dikenal", b"Sudah saya koreksi \xe9"),
        (b"text/plain; charset=us-ascii", "Sudah saya koreksi é".encode()),
        (b"text/plain", b"Sudah saya koreksi \xe9"),
        (b"text/html; charset=x-tak-dikenal", b"<p>Sudah saya koreksi \xe9</p>"),
    ],
)
def test_a_text_of_an_unknown_or_wrong_charset_is_read_all_the_same(kind: bytes, body: bytes) -> None:
    mail = read_mail(HEAD + b"Content-Type: " + kind + b"\r\n\r\n" + body)
    assert mail.text.strip() == "Sudah saya koreksi é"


@pytest.mark.parametrize("sender", ["<", "=?utf-8?b?!!!?=", "pimpinan@["])
def test_a_header_that_cannot_be_parsed_is_shown_as_it_stands(sender: str) -> None:
    mail = read_mail(f"From: {sender}\r\nSubject: Koreksi\r\n\r\nSetuju.".encode())
    assert (mail.sender, mail.subject, mail.text) == (sender, "Koreksi", "Setuju.")


def test_a_photo_inside_the_text_is_listed_beside_what_is_attached() -> None:
    message = said("Terlampir.")
    message.add_alternative("<p>Terlampir.</p><img src='cid:paraf'>", subtype="html")
    page = message.get_payload(1)
    assert isinstance(page, EmailMessage)
    page.add_related(b"paraf", "image", "jpeg", cid="<paraf>", filename="paraf.jpg")
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="lembar.pdf")
    data = bytes(message)
    mail = read_mail(data)
    assert mail.text.strip() == "Terlampir."
    assert [one.name for one in mail.parts] == ["paraf.jpg", "lembar.pdf"]
    assert [mail_part(data, number) for number in (0, 1)] == [b"paraf", b"%PDF-1.7"]


def test_a_scanner_sends_its_page_as_the_whole_e_mail() -> None:
    data = HEAD + b'Content-Type: application/pdf; name="pindaian.pdf"\r\n\r\n%PDF-1.7 halaman'
    mail = read_mail(data)
    assert [one.name for one in mail.parts] == ["pindaian.pdf"]
    assert mail_part(data, 0).startswith(b"%PDF-1.7")


def test_an_e_mail_inside_the_e_mail_is_named_so_that_a_program_opens_it() -> None:
    message = said("Diteruskan.")
    message.add_attachment(said("Setuju."))
    [part] = read_mail(bytes(message)).parts
    assert part.name == "Koreksi konsep.eml"
    assert read_mail(mail_part(bytes(message), 0)).text.strip() == "Setuju."


def test_a_text_in_utf_16_is_no_recording() -> None:
    assert kind_of("Setuju.".encode("utf-16")) == (EvidenceKind.OTHER, "")
