"""Paragraphs and tables of a draft's DOCX as reportlab's pieces.

Reads only what our own writer writes; a returned file never comes here.
"""

import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from lxml import etree
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Image, Paragraph, Table

from ppid_desktop.documents.draft_pages.looks import Align, ParagraphLook, W, look_of
from ppid_desktop.documents.pdf.blocks import Command, TickBox, table_style
from ppid_desktop.documents.pdf.fonts import BOLD, REGULAR
from ppid_desktop.documents.pdf.logo import usable_logo

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_EMU_PER_POINT = 12_700
_TWIPS = 20
_LINE = colors.Color(0.5, 0.5, 0.5)
_PADDING: list[Command] = [
    ("LEFTPADDING", (0, 0), (-1, -1), 4),
    ("RIGHTPADDING", (0, 0), (-1, -1), 4),
    ("TOPPADDING", (0, 0), (-1, -1), 1.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
]


@dataclass(frozen=True)
class Setting:
    """What the pieces need to know: the styles, the width of the text, the logo and the numbers of pages."""

    styles: Mapping[str, ParagraphLook]
    width: float
    logo: bytes = b""
    numbers: Mapping[str, str] = field(default_factory=dict)


def pieces(elements: Iterable[etree._Element], setting: Setting) -> list[Flowable]:
    """Return paragraphs and tables in their order; anything else is no content."""
    found: list[Flowable] = []
    for one in elements:
        if one.tag == f"{W}p":
            found += _paragraph(one, setting)
        elif one.tag == f"{W}tbl":
            found.append(_table(one, setting))
    return found


def _paragraph(one: etree._Element, setting: Setting) -> list[Flowable]:
    look = look_of(one, setting.styles)
    if (box := one.find(f"{W}sdt//{W}sz")) is not None:
        return [_LineBox(int(box.get(f"{W}val", "0")) / 2)]
    extent = one.find(f".//{_DRAWING}extent")
    if extent is not None and usable_logo(setting.logo):
        width, height = (int(extent.get(name, "0")) / _EMU_PER_POINT for name in ("cx", "cy"))
        return [Image(io.BytesIO(setting.logo), width, height)]
    left, _, right = "".join(_markup(one, look, setting)).partition("\t")
    if not right:
        return [Paragraph(left or "&nbsp;", _style(look))]
    return [_two_ends(left, right, look, setting.width)]


class _LineBox(TickBox):
    """A box to tick that takes the room of a letter in its line; `size` in points."""

    def __init__(self, size: float) -> None:
        super().__init__(size * 0.75)
        self.height = size * 1.2

    def draw(self) -> None:
        """Draw the square on the line."""
        self.canv.setLineWidth(0.9)
        self.canv.rect(0, self.height - self.width * 1.3, self.width, self.width)


def _two_ends(left: str, right: str, look: ParagraphLook, width: float) -> Flowable:
    """Set a line whose right part a tab pushes to the margin."""
    cells = [Paragraph(left, _style(look)), Paragraph(right, _style(look, align=2))]
    line: list[Command] = [("LINEABOVE", (0, 0), (-1, 0), 0.5, _LINE)] if look.ruled else []
    table = Table(
        [cells], colWidths=[width * 0.7, width * 0.3], spaceBefore=look.before, spaceAfter=look.after
    )
    edges = [(f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT", "BOTTOM")]
    table.setStyle(table_style([*edges, ("TOPPADDING", (0, 0), (-1, -1), 2 if look.ruled else 0), *line]))
    return table


def _style(look: ParagraphLook, align: Align | None = None) -> ParagraphStyle:
    return ParagraphStyle(
        "konsep",
        fontName=BOLD if look.bold else REGULAR,
        fontSize=look.size,
        leading=look.leading,
        textColor=colors.HexColor(f"#{look.colour}"),
        alignment=look.align if align is None else align,
        spaceBefore=look.before,
        spaceAfter=look.after,
        splitLongWords=1,
    )


def _markup(paragraph: etree._Element, look: ParagraphLook, setting: Setting) -> Iterator[str]:
    """Give escaped text run by run; a complex field gives its number, not the result it was saved with."""
    in_result = False
    for run in paragraph.iter(f"{W}r"):
        if (mark := run.find(f"{W}fldChar")) is not None:
            in_result = mark.get(f"{W}fldCharType") == "separate"
        elif (code := run.find(f"{W}instrText")) is not None:
            yield escape(setting.numbers.get((code.text or "").strip(), ""))
        elif run.find(f"{W}tab") is not None:
            yield "\t"
        elif not in_result:
            yield _run(run, look, setting)


def _run(run: etree._Element, look: ParagraphLook, setting: Setting) -> str:
    # Word shows every blank, reportlab folds them.
    text = escape("".join(one.text or "" for one in run.iter(f"{W}t"))).replace("  ", "\u00a0 ")
    named = run.find(f"{W}rPr/{W}rStyle")
    if named is not None and text:
        own = setting.styles[named.get(f"{W}val", "")]
        text = f'<font size="{own.size}" color="#{own.colour}">{text}</font>'
    if run.find(f"{W}rPr/{W}b") is not None and not look.bold:
        text = f'<font name="{BOLD}">{text}</font>'
    return text


def _table(one: etree._Element, setting: Setting) -> Flowable:
    widths = [int(column.get(f"{W}w", "0")) / _TWIPS for column in one.iter(f"{W}gridCol")]
    rows = one.findall(f"{W}tr")
    cells = [[_cell(cell, setting, width - 8) for cell, width in _cells(row, widths)] for row in rows]
    made = Table(
        cells,
        colWidths=widths,
        repeatRows=sum(row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows),
        minRowHeights=[_height(row) for row in rows],
        splitInRow=1,
        hAlign="LEFT",
    )
    made.setStyle(table_style([*_PADDING, *_lines(one), *_looks(rows), *_spans(rows)]))
    return made


def _cells(row: etree._Element, widths: list[float]) -> Iterator[tuple[etree._Element, float]]:
    return zip(row.findall(f"{W}tc"), widths, strict=True)


def _cell(cell: etree._Element, setting: Setting, width: float) -> list[Flowable]:
    return pieces(cell, Setting(setting.styles, width, setting.logo, setting.numbers))


def _height(row: etree._Element) -> float:
    height = row.find(f"{W}trPr/{W}trHeight")
    return 0.0 if height is None else int(height.get(f"{W}val", "0")) / _TWIPS


def _lines(table: etree._Element) -> list[Command]:
    has_grid = table.find(f"{W}tblPr/{W}tblBorders") is not None
    return [("GRID", (0, 0), (-1, -1), 0.5, _LINE)] if has_grid else []


def _looks(rows: list[etree._Element]) -> Iterator[Command]:
    for y, row in enumerate(rows):
        for x, cell in enumerate(row.findall(f"{W}tc")):
            at = ((x, y), (x, y))
            if (shade := cell.find(f"{W}tcPr/{W}shd")) is not None:
                yield ("BACKGROUND", *at, colors.HexColor(f"#{shade.get(f'{W}fill')}"))
            if cell.find(f"{W}p/{W}sdt") is not None or cell.find(f".//{_DRAWING}inline") is not None:
                yield ("ALIGN", *at, "CENTER")
            if cell.find(f"{W}tcPr/{W}vAlign") is not None:
                yield ("VALIGN", *at, "MIDDLE")
            if cell.find(f"{W}tcPr/{W}tcBorders") is not None:
                yield ("LINEBELOW", *at, 0.75, colors.black, None, None, None, 2, 1.5)


def _spans(rows: list[etree._Element]) -> Iterator[Command]:
    """Give the cells joined downwards, column by column."""
    for x in range(max((len(row.findall(f"{W}tc")) for row in rows), default=0)):
        start = None
        for y, row in enumerate(rows):
            merge = row.findall(f"{W}tc")[x].find(f"{W}tcPr/{W}vMerge")
            kind = merge.get(f"{W}val") if merge is not None else None
            if kind == "restart":
                start = y
            elif kind == "continue" and start is not None and not _goes_on(rows[y + 1 :], x):
                yield ("SPAN", (x, start), (x, y))


def _goes_on(rows: list[etree._Element], x: int) -> bool:
    merge = rows[0].findall(f"{W}tc")[x].find(f"{W}tcPr/{W}vMerge") if rows else None
    return merge is not None and merge.get(f"{W}val") == "continue"
