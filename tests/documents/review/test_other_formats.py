"""Files that are no DOCX are refused by what they are, and their case is named where its code can be read."""

import io
import zipfile
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from ppid_desktop.documents.review.reader import read_returned
from ppid_desktop.domain.review import ContainerKind, IdentityVerdict, RejectCode, Signature
from tests.documents.review.returned import DATA, compound, read, registry

CODE = "KL-0017-03-P9CAR4X5-2CECT8"


def pdf(text: str) -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target)
    canvas.drawString(72, 72, text)
    canvas.save()
    return target.getvalue()


def zipped(**parts: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("_", "."), data)
    return target.getvalue()


@pytest.mark.parametrize(
    ("data", "kind", "code"),
    [
        (pdf(f"Kode lacak: {CODE}"), ContainerKind.PDF, RejectCode.FORMAT_PDF),
        (
            rb"{\rtf1\ansi Kode lacak: {\b KL-0017}-03-P9CAR4X5\_2CECT8\par}",
            ContainerKind.RTF,
            RejectCode.FORMAT_RTF,
        ),
        (
            b"<!DOCTYPE html><html><b>KL-0017</b>-03-P9CAR4X5-2CECT8",
            ContainerKind.HTML,
            RejectCode.FORMAT_HTML,
        ),
        (f"\ufeff<html>{CODE}</html>".encode("utf-16"), ContainerKind.HTML, RejectCode.FORMAT_HTML),
        (
            b'<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">'
            + b"<w:t>KL-0017-03-</w:t><w:t>P9CAR4X5-2CECT8</w:t></pkg:package>",
            ContainerKind.FLAT_OPC,
            RejectCode.FORMAT_FLAT_OPC,
        ),
        (
            zipped(
                mimetype=b"application/vnd.oasis.opendocument.text", content_xml=f"<t>{CODE}</t>".encode()
            ),
            ContainerKind.ODT,
            RejectCode.FORMAT_ODT,
        ),
    ],
)
def test_a_refused_format_still_names_its_case(data: bytes, kind: ContainerKind, code: RejectCode) -> None:
    result = read(data)
    assert result.reject is not None
    assert (result.reject.code, result.container.kind) == (code, kind)
    assert (result.identity.verdict, result.identity.case_no, result.identity.revision) == (
        IdentityVerdict.CURRENT,
        "0017",
        3,
    )
    assert result.identity.signature is Signature.VALID_CODE


@pytest.mark.parametrize(
    ("data", "kind", "code"),
    [
        (b"MZ\x90\0", ContainerKind.EXE, RejectCode.NOT_A_DOCUMENT),
        (b"\x7fELF", ContainerKind.EXE, RejectCode.NOT_A_DOCUMENT),
        (b"\x89PNG\r\n\x1a\n", ContainerKind.UNKNOWN, RejectCode.NOT_A_DOCUMENT),
        (b"\xff\xd8\xff\xe0 foto", ContainerKind.UNKNOWN, RejectCode.NOT_A_DOCUMENT),
        (f"Setuju. {CODE}".encode(), ContainerKind.UNKNOWN, RejectCode.NOT_A_DOCUMENT),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, ContainerKind.OLE, RejectCode.NOT_A_DOCUMENT),
        (b"%PDF-1.7 rusak", ContainerKind.PDF, RejectCode.FORMAT_PDF),
        (b"", ContainerKind.EMPTY, RejectCode.EMPTY_FILE),
        (
            zipped(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"),
            ContainerKind.UNKNOWN,
            RejectCode.NOT_A_DOCUMENT,
        ),
        (zipped(foto_png=b"x"), ContainerKind.UNKNOWN, RejectCode.NOT_OOXML),
    ],
)
def test_what_is_no_document_is_told(data: bytes, kind: ContainerKind, code: RejectCode) -> None:
    result = read(data)
    assert result.reject is not None
    assert (result.reject.code, result.container.kind) == (code, kind)
    assert result.identity.verdict is IdentityVerdict.NONE


def test_a_pdf_without_a_code_has_no_identity() -> None:
    assert read(pdf("Surat biasa")).identity.verdict is IdentityVerdict.NONE


def test_a_returned_odt_keeps_its_signature() -> None:
    result = read((DATA / "cases" / "l08-26-odt" / "returned.odt").read_bytes())
    assert (result.identity.verdict, result.identity.signature) == (IdentityVerdict.CURRENT, Signature.VALID)


def test_a_file_that_cannot_be_opened_is_refused(tmp_path: Path) -> None:
    result = read_returned(tmp_path / "tidak-ada.docx", registry())
    assert result.reject is not None
    assert result.reject.code is RejectCode.NOT_A_DOCUMENT


def test_compound_files_are_told_apart_by_their_streams() -> None:
    code = f"Kode lacak: {CODE}"
    cases = [
        (compound(EncryptedPackage=b"x", EncryptionInfo=b"y"), RejectCode.ENCRYPTED, None),
        (compound(WordDocument=code.encode("latin-1")), RejectCode.FORMAT_DOC, "0017"),
        (compound(WordDocument=b"\0" + code.encode("utf-16-le")), RejectCode.FORMAT_DOC, "0017"),
        (compound(Workbook=code.encode("latin-1")), RejectCode.NOT_A_DOCUMENT, None),
    ]
    for data, reject, case_no in cases:
        result = read(data)
        assert result.reject is not None
        assert (result.reject.code, result.identity.case_no) == (reject, case_no)
