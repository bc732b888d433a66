"""Pieces of evidence as offices get them, made here: photos, scans, signed PDFs, e-mails, recordings."""

import asyncio
import hashlib
import io
import re
import struct
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from functools import cache
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs12
from PIL import Image, ImageDraw
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from reportlab.pdfgen import canvas

from tests.documents.evidence.compound_file import Tree, compound_file

DATA = Path(__file__).parents[2] / "data" / "evidence"
NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
SIGNER, ISSUER = "Pimpinan Contoh", "Penerbit Sertifikat Contoh"


def picture(width: int = 80, height: int = 60) -> Image.Image:
    """A white sheet with a red mark in its upper left corner."""
    image = Image.new("RGB", (width, height), "white")
    ImageDraw.Draw(image).rectangle((0, 0, width // 4, height // 4), fill=(255, 0, 0))
    return image


def encoded(image: Image.Image, form: str, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def turned_photo() -> bytes:
    """A photo a phone took on its side: stored lying, with Exif's word to turn it right."""
    exif = Image.Exif()
    exif[0x0112] = 6
    return encoded(picture(), "JPEG", exif=exif, quality=95)


def scan(pages: int = 3) -> bytes:
    """A black-and-white scan of several pages, packed as fax machines and office scanners do."""
    sheets = [picture(100 + number, 140).convert("1") for number in range(pages)]
    return encoded(sheets[0], "TIFF", save_all=True, append_images=sheets[1:], compression="group4")


def pdf(pages: int = 2, text: str = "Lembar Keputusan") -> bytes:
    out = io.BytesIO()
    sheet = canvas.Canvas(out, pagesize=(300, 400))
    for number in range(pages):
        sheet.drawString(40, 300, f"{text} {number + 1}")
        sheet.showPage()
    sheet.save()
    return out.getvalue()


def locked_pdf() -> bytes:
    from reportlab.lib.pdfencrypt import StandardEncryption

    out = io.BytesIO()
    sheet = canvas.Canvas(out, encrypt=StandardEncryption("rahasia", strength=128))
    sheet.drawString(40, 300, "terkunci")
    sheet.save()
    return out.getvalue()


@dataclass(frozen=True)
class Authority:
    """An authority that issues certificates, and one person it issued one to."""

    root: x509.Certificate
    person: x509.Certificate
    pkcs12: bytes

    @property
    def pem(self) -> str:
        return self.root.public_bytes(serialization.Encoding.PEM).decode()


@cache
def authority(days: int = 3650) -> Authority:
    """Return an authority whose person's certificate holds for so many days from 2020 on."""
    root_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    root = _certificate(ISSUER, root_key, ISSUER, root_key, ca=True, days=7300)
    person = _certificate(SIGNER, key, ISSUER, root_key, ca=False, days=days)
    packed = pkcs12.serialize_key_and_certificates(b"x", key, person, [root], serialization.NoEncryption())
    return Authority(root, person, packed)


def _certificate(
    subject: str,
    key: ec.EllipticCurvePrivateKey,
    issuer: str,
    issuer_key: ec.EllipticCurvePrivateKey,
    *,
    ca: bool,
    days: int,
) -> x509.Certificate:
    start = datetime(2020, 1, 1, tzinfo=UTC)
    uses = dict.fromkeys(
        ("key_encipherment", "data_encipherment", "key_agreement", "encipher_only", "decipher_only"), False
    )
    usage = x509.KeyUsage(
        digital_signature=not ca, content_commitment=not ca, key_cert_sign=ca, crl_sign=ca, **uses
    )
    return (
        x509.CertificateBuilder()
        .subject_name(_name(subject))
        .issuer_name(_name(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + timedelta(days=days))
        .add_extension(x509.BasicConstraints(ca, None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), critical=False
        )
        .sign(issuer_key, hashes.SHA256())
    )


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, text)])


def signed(data: bytes | None = None, field: str = "TTD1", by: Authority | None = None) -> bytes:
    """Sign a PDF visibly, as an update appended to it."""
    signer = signers.SimpleSigner.load_pkcs12_data((by or authority()).pkcs12, other_certs=[])
    assert signer is not None
    writer = IncrementalPdfFileWriter(io.BytesIO(data or pdf()), strict=False)
    place = fields.SigFieldSpec(field, box=(40, 40, 200, 90))
    meta = signers.PdfSignatureMetadata(field_name=field, reason="Disetujui")
    return bytes(signers.sign_pdf(writer, meta, signer=signer, new_field_spec=place).getvalue())


def changed_after_signing() -> bytes:
    """Append an update that draws something onto the first page of a signed PDF."""
    writer = IncrementalPdfFileWriter(io.BytesIO(signed()), strict=False)
    from pyhanko.pdf_utils import generic

    stream = generic.StreamObject(stream_data=b"BT /F1 12 Tf 40 200 Td (ditambah) Tj ET")
    writer.add_stream_to_page(0, writer.add_object(stream))  # type: ignore[no-untyped-call]
    out = io.BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]
    return out.getvalue()


def with_another_hole(before: int, behind: int, shorter: int) -> bytes:
    """Sign a PDF so that its signature begins and ends its hole elsewhere than at its brackets."""
    data = bytearray(signed())
    found = re.search(rb"/ByteRange \[(\d+) (\d+) (\d+) (\d+)\](\s*)", data)
    assert found is not None
    _start, length, again, rest = (int(one) for one in found.groups()[:4])
    start, end = again + behind, again + behind + rest - shorter
    ranges = b"/ByteRange [0 %d %d %d]" % (length - before, start, end - start)
    data[found.start() : found.end()] = ranges.ljust(found.end() - found.start())
    digest = hashlib.sha256(data[: length - before] + data[start:end]).digest()
    signer = signers.SimpleSigner.load_pkcs12_data(authority().pkcs12, other_certs=[])
    assert signer is not None
    content = asyncio.run(signer.async_sign(digest, "sha256")).dump().hex().encode()
    data[length + 1 : again - 1] = content.ljust(again - length - 2, b"0")
    return bytes(data)


def tampered() -> bytes:
    """Change one byte of what was signed."""
    data = bytearray(signed())
    place = data.index(b"/MediaBox [ 0 0 300") + len(b"/MediaBox [ 0 0 ")
    data[place : place + 3] = b"301"
    return bytes(data)


def broken_signature() -> bytes:
    """Fill the room of the signature with what is none."""
    data = bytearray(signed())
    start = data.index(b"/Contents <") + len(b"/Contents <")
    data[start : start + 400] = b"41" * 200
    return bytes(data)


def brand(first: bytes, *others: bytes) -> bytes:
    """The first box of a phone's photo or recording."""
    return struct.pack(">I4s4sI", 16 + 4 * len(others), b"ftyp", first, 0) + b"".join(others)


def flac(seconds: int = 3, rate: int = 16_000) -> bytes:
    """The head of a recording without loss: 1 channel of 16 bits."""
    told = rate << 44 | 15 << 36 | seconds * rate
    return b"fLaC\0\0\0\x22" + bytes(10) + told.to_bytes(8) + bytes(16)


def eml(*, html: bool = False) -> bytes:
    message = EmailMessage()
    message["From"] = "Pimpinan Contoh <pimpinan@contoh.example>"
    message["To"] = "Petugas Contoh <petugas@contoh.example>"
    message["Date"] = "Mon, 02 Mar 2026 09:30:00 +0700"
    message["Subject"] = "Koreksi konsep – disetujui"
    if html:
        message.set_content(
            "<html><head><style>p{color:red}</style></head><body><p>Konsep saya <b>setujui</b>.</p>"
            "<img src='http://contoh.example/jejak.png'><p>Judul diganti.</p></body></html>",
            subtype="html",
        )
    else:
        message.set_content("Konsep saya setujui.\nJudul diganti.\n")
    message.add_attachment(pdf(1), maintype="application", subtype="pdf", filename="lembar keputusan.pdf")
    return bytes(message)


def msg() -> bytes:
    """A message as Outlook saves it."""
    ticks = int((datetime(2026, 3, 2, 2, 30, tzinfo=UTC) - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds())
    sent = struct.pack("<HHIQ", 0x0040, 0x0039, 6, ticks * 10_000_000)
    texts = {
        "0037": "Koreksi konsep",
        "0C1A": "Pimpinan Contoh",
        "0C1F": "pimpinan@contoh.example",
        "0E04": "Petugas Contoh",
        "1000": "Konsep saya setujui.",
    }
    streams = {f"__substg1.0_{tag}001F": text.encode("utf-16-le") for tag, text in texts.items()}
    attached: Tree = {
        "__substg1.0_3707001F": "foto paraf.png".encode("utf-16-le"),
        "__substg1.0_37010102": encoded(picture(900, 900).resize((901, 900)), "BMP"),
    }
    whole: Tree = {"__properties_version1.0": bytes(32) + sent, **streams}
    return compound_file({**whole, "__attach_version1.0_#00000000": attached})
