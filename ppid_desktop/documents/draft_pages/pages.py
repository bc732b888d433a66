"""Lays a draft's DOCX out on its sheets: first header, next headers, footer, body."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    KeepTogether,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Table,
)

from ppid_desktop.documents.draft_pages.blocks import Setting, pieces
from ppid_desktop.documents.draft_pages.looks import W, look_of, styles_of
from ppid_desktop.documents.pdf.fonts import FONTS_IN_USE, REGULAR, register_fonts
from ppid_desktop.documents.pdf.sheet import draw_watermark

_TWIPS = 20  # twentieths of a point
_USUAL_PAGES = 3  # guessed right, the pages need be laid out only once
_LOGO = "word/media/logo.png"
_WATERMARK = "{urn:schemas-microsoft-com:vml}shape"


@dataclass(frozen=True)
class _Sheet:
    """Measures in points; `header` and `footer` are distances from the sheet's edge."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    header: float
    footer: float

    @property
    def text_width(self) -> float:
        return self.width - self.left - self.right


@dataclass(frozen=True)
class _Parts:
    body: etree._Element
    first_header: etree._Element
    next_header: etree._Element
    footer: etree._Element
    sheet: _Sheet
    setting: Setting

    @property
    def practice(self) -> bool:
        return next(self.first_header.iter(_WATERMARK), None) is not None

    def pieces(self, of: etree._Element, page: int, total: int) -> list[Flowable]:
        """Return the pieces of a header or footer on one page."""
        return pieces(of, replace(self.setting, numbers={"PAGE": str(page), "NUMPAGES": str(total)}))


def draft_pages(docx: bytes) -> bytes:
    """Return the PDF of a draft that this program wrote; the same bytes give the same PDF."""
    register_fonts()
    parts = _parts(docx)
    with FONTS_IN_USE:
        data, pages = _built(parts, _USUAL_PAGES)
        return data if pages == _USUAL_PAGES else _built(parts, pages)[0]


def _parts(docx: bytes) -> _Parts:
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        names = ("document", "header1", "header2", "footer1")
        document, first, following, footer = (
            etree.fromstring(archive.read(f"word/{name}.xml")) for name in names
        )
        styles = styles_of(archive.read("word/styles.xml"))
        logo = archive.read(_LOGO) if _LOGO in archive.namelist() else b""
    body = document[0]
    sheet = _sheet(body)
    return _Parts(body, first, following, footer, sheet, Setting(styles, sheet.text_width, logo))


def _sheet(body: etree._Element) -> _Sheet:
    size, margins = body.find(f"{W}sectPr/{W}pgSz"), body.find(f"{W}sectPr/{W}pgMar")
    if size is None or margins is None:
        raise ValueError("a draft names its paper")
    sides = [size.get(f"{W}{name}", "0") for name in ("w", "h")]
    sides += [
        margins.get(f"{W}{name}", "0") for name in ("top", "bottom", "left", "right", "header", "footer")
    ]
    return _Sheet(*(int(side) / _TWIPS for side in sides))


def _built(parts: _Parts, total: int) -> tuple[bytes, int]:
    target = io.BytesIO()
    document = BaseDocTemplate(
        target,
        pagesize=(parts.sheet.width, parts.sheet.height),
        title="Konsep",
        creator="PPID Desktop",
        lang="id-ID",
        invariant=1,
        initialFontName=REGULAR,
    )
    first = _template("pertama", parts, parts.first_header, total)
    document.addPageTemplates([first, _template("berikut", parts, parts.next_header, total)])
    document.build([NextPageTemplate("berikut"), *_story(parts)])
    return target.getvalue(), document.page


def _template(name: str, parts: _Parts, header: etree._Element, total: int) -> PageTemplate:
    sheet = parts.sheet
    above = max(sheet.top, sheet.header + _height(parts.pieces(header, 1, total), sheet.text_width))
    below = max(sheet.bottom, sheet.footer + _height(parts.pieces(parts.footer, 1, total), sheet.text_width))

    def draw(canvas: Canvas, document: BaseDocTemplate) -> None:
        if parts.practice:
            draw_watermark(canvas, sheet.width, sheet.height)
        _draw(canvas, parts.pieces(header, document.page, total), sheet, sheet.height - sheet.header)
        foot = parts.pieces(parts.footer, document.page, total)
        _draw(canvas, foot, sheet, sheet.footer + _height(foot, sheet.text_width))

    frame = _frame(sheet, below, sheet.height - above - below)
    return PageTemplate(name, [frame], onPage=draw)


def _frame(sheet: _Sheet, bottom: float, height: float) -> Frame:
    return Frame(sheet.left, bottom, sheet.text_width, height, 0, 0, 0, 0)


def _draw(canvas: Canvas, shown: list[Flowable], sheet: _Sheet, top: float) -> None:
    _frame(sheet, 0, top).addFromList(shown, canvas)


def _height(shown: list[Flowable], width: float) -> float:
    canvas = Canvas(io.BytesIO())
    total = after = 0.0
    for index, one in enumerate(shown):
        before = max(one.getSpaceBefore() - after, 0) if index else 0
        total += before + one.wrapOn(canvas, width, 10_000)[1] + one.getSpaceAfter()
        after = one.getSpaceAfter()
    return total


def _story(parts: _Parts) -> Iterator[Flowable]:
    """Give the body's pieces; what must stay together does."""
    chain: list[Flowable] = []
    has_table = False
    for one in parts.body:
        shown = pieces([one], parts.setting)
        if _starts_page(one, parts):
            yield PageBreak()
        if _kept(one, parts):
            chain += shown
            has_table = has_table or one.tag == f"{W}tbl"
            continue
        yield from _joined(chain, shown, parts.sheet.text_width, together=has_table)
        chain, has_table = [], False
    yield from chain


def _joined(
    chain: list[Flowable], following: list[Flowable], width: float, *, together: bool
) -> list[Flowable]:
    if not chain:
        return following
    if together:
        return [KeepTogether([*chain, *following])]
    needed = _height(chain, width) + sum(_beginning(one, width) for one in following[:1])
    return [CondPageBreak(needed), *chain, *following]


def _beginning(one: Flowable, width: float) -> float:
    """Return the height of what may not be parted from a heading: head and first row, or all."""
    whole = one.wrapOn(Canvas(io.BytesIO()), width, 10_000)[1]
    if not isinstance(one, Table):
        return whole
    rows: list[float] = one._rowHeights  # type: ignore[attr-defined]  # told nowhere else
    return sum(rows[: one.repeatRows + 1])


def _starts_page(one: etree._Element, parts: _Parts) -> bool:
    return one.tag == f"{W}p" and look_of(one, parts.setting.styles).new_page


def _kept(one: etree._Element, parts: _Parts) -> bool:
    """Return whether a paragraph, or a table by its last row, stays with what follows."""
    if one.tag == f"{W}tbl":
        last = one.findall(f"{W}tr")[-1].find(f"{W}tc/{W}p")
        return last is not None and look_of(last, parts.setting.styles).kept
    return one.tag == f"{W}p" and look_of(one, parts.setting.styles).kept
