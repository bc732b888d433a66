"""Pages of a PDF as pixels, with filled form fields and the look of its signatures."""

from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2

from ppid_desktop.documents.evidence import limits
from ppid_desktop.domain.evidence import PageExtent, Picture

_PASSWORD = "password"  # noqa: S105 - a word in PDFium's message


class PdfLocked(Exception):
    """The PDF opens with a password only."""


def pdf_pages(data: bytes) -> tuple[tuple[PageExtent, ...], int]:
    """Return the sizes of the pages shown and the number of all; PdfLocked, PdfiumError."""
    with _opened(data) as document:
        count = len(document)
        sizes = (document.get_page_size(number) for number in range(min(count, limits.PAGES)))
        return tuple(PageExtent(float(wide), float(high)) for wide, high in sizes), count


def pdf_page(data: bytes, number: int, longest: int) -> Picture:
    """Return a page, its longer side `longest` pixels; PdfLocked, PdfiumError."""
    with _opened(data) as document:
        page = document[number]
        scale = longest / max(*page.get_size(), 1)
        bitmap = page.render(scale=scale, may_draw_forms=True, force_bitmap_format=_BGRX)
        return Picture(bitmap.width, bitmap.height, _rows(bitmap))


_BGRX = pypdfium2.raw.FPDFBitmap_BGRx


@contextmanager
def _opened(data: bytes) -> Iterator[pypdfium2.PdfDocument]:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if _PASSWORD in str(error).lower():
            raise PdfLocked from None
        raise
    try:
        if document.get_formtype() != pypdfium2.raw.FORMTYPE_NONE:
            document.init_forms()
        yield document
    finally:
        document.close()


def _rows(bitmap: pypdfium2.PdfBitmap) -> bytes:
    pixels, wanted = bytes(bitmap.buffer), bitmap.width * 4
    if bitmap.stride == wanted:
        return pixels[: wanted * bitmap.height]
    starts = range(0, bitmap.stride * bitmap.height, bitmap.stride)
    return b"".join(pixels[start : start + wanted] for start in starts)
