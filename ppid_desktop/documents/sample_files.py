"""Real files of several kinds, made on the spot for the demonstration; all content is fictitious."""

import io
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import docx
import openpyxl
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

_MEGABYTE = 1024 * 1024


def make_pdf(target: Path, title: str, lines: Sequence[str]) -> Path:
    """Write a PDF of one page with a title and lines."""
    canvas = Canvas(str(target), pagesize=A4, invariant=True)
    canvas.setFont("Helvetica-Bold", 14)
    canvas.drawString(70, 770, title)
    canvas.setFont("Helvetica", 11)
    for number, line in enumerate(lines):
        canvas.drawString(70, 740 - 18 * number, line)
    canvas.save()
    return target


def make_workbook(target: Path, rows: Sequence[Sequence[str | int]]) -> Path:
    """Write an XLSX with one sheet; every text cell is stored as text, never as a formula."""
    book = openpyxl.Workbook()
    sheet = book.active
    if sheet is None:
        raise RuntimeError("a new workbook has no sheet")
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(row=number, column=column, value=value)
            if isinstance(value, str):
                cell.data_type = "s"
    book.save(target)
    return target


def make_document(target: Path, title: str, paragraphs: Sequence[str]) -> Path:
    """Write a DOCX with a heading and paragraphs."""
    document = docx.Document()
    document.add_heading(title, level=1)
    for text in paragraphs:
        document.add_paragraph(text)
    document.save(str(target))
    return target


def make_picture(target: Path, width: int = 640, height: int = 400) -> Path:
    """Write a PNG with a plain gradient (RFC 2083: signature, IHDR, IDAT, IEND)."""
    rows = b"".join(_gradient_row(line, width, height) for line in range(height))
    header = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\x00\x00\x00"
    out = io.BytesIO(b"")
    out.write(b"\x89PNG\r\n\x1a\n")
    for kind, body in ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")):
        out.write(len(body).to_bytes(4, "big") + kind + body)
        out.write(zlib.crc32(kind + body).to_bytes(4, "big"))
    target.write_bytes(out.getvalue())
    return target


def make_large(target: Path, size: int = 50 * _MEGABYTE) -> Path:
    """Write a file of that many bytes which does not compress (a stand-in for a scan or a recording)."""
    with target.open("wb") as file:
        for block in _noise(size):
            file.write(block)
    return target


def _gradient_row(line: int, width: int, height: int) -> bytes:
    shade = 40 + 180 * line // height
    return b"\x00" + bytes(byte for x in range(width) for byte in (shade, 120, 60 + 160 * x // width))


def _noise(size: int) -> Iterator[bytes]:
    # A fixed multiplicative sequence: the same bytes on every machine, and no two megabytes alike.
    state, left = 0x9E3779B97F4A7C15, size
    while left > 0:
        state = state * 6364136223846793005 + 1442695040888963407 & (1 << 64) - 1
        seed = state.to_bytes(8, "big")
        block = b"".join(zlib.crc32(seed + n.to_bytes(4, "big")).to_bytes(4, "big") for n in range(16384))
        yield (block * (_MEGABYTE // len(block)))[: min(left, _MEGABYTE)]
        left -= _MEGABYTE
