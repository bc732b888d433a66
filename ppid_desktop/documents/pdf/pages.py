"""PDF pages as pictures, for the preview and the printer."""

from dataclasses import dataclass
from threading import Lock

import pypdfium2

_POINTS_PER_INCH = 72
# PDFium allows one call at a time in a process, whatever the document.
_PDFIUM = Lock()


@dataclass(frozen=True)
class PagePicture:
    """One page as pixels: rows of RGBA, four bytes each, from the top left."""

    width: int
    height: int
    rgba: bytes


def page_sizes(pdf: bytes) -> tuple[tuple[float, float], ...]:
    """Return width and height of every page in points (1/72 inch)."""
    with _PDFIUM, pypdfium2.PdfDocument(pdf) as document:
        return tuple(document.get_page_size(index) for index in range(len(document)))


def render_page(pdf: bytes, index: int, dpi: int) -> PagePicture:
    """Return one page (from 0) on white: long papers need not be held as pictures."""
    with _PDFIUM, pypdfium2.PdfDocument(pdf) as document:
        return _picture(document, index, dpi)


def _picture(document: pypdfium2.PdfDocument, index: int, dpi: int) -> PagePicture:
    page = document[index]
    bitmap = page.render(scale=dpi / _POINTS_PER_INCH, rev_byteorder=True, prefer_bgrx=True)
    try:
        return PagePicture(bitmap.width, bitmap.height, _packed(bytes(bitmap.buffer), bitmap))
    finally:
        bitmap.close()
        page.close()


def _packed(pixels: bytes, bitmap: pypdfium2.PdfBitmap) -> bytes:
    row = bitmap.width * 4
    if bitmap.stride == row:
        return pixels[: row * bitmap.height]
    starts = range(0, bitmap.stride * bitmap.height, bitmap.stride)
    return b"".join(pixels[start : start + row] for start in starts)
