"""WordprocessingML as text: every value passes `_escaped`, so no content can become markup.

Building strings is about ten times as fast as building an element tree, and a draft may hold 300 softfiles.
Widths are in twentieths of a point (dxa).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from ppid_desktop.domain.text import clean, without_tricks

_GRID = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_MARGINS = (
    '<w:tblCellMar><w:top w:w="30" w:type="dxa"/><w:left w:w="80" w:type="dxa"/>'
    '<w:bottom w:w="30" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar>'
)
_DOUBLE_BELOW = '<w:tcBorders><w:bottom w:val="double" w:sz="6" w:space="0" w:color="000000"/></w:tcBorders>'
_LONG_ROW = 400  # characters; longer cells may break over pages


def escaped(text: str) -> str:
    """Return the text as XML character data without anything XML forbids."""
    return escape(clean(without_tricks(text)).replace("\t", " "), {'"': "&quot;"})


def run(text: str, *, bold: bool = False, style: str = "") -> str:
    """Return one run of one line."""
    marks = (f'<w:rStyle w:val="{style}"/>' if style else "") + ("<w:b/>" if bold else "")
    properties = f"<w:rPr>{marks}</w:rPr>" if marks else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escaped(text)}</w:t></w:r>'


def live_number(instruction: str) -> str:
    """Return a complex field (`PAGE`, `NUMPAGES`), which every program renews by itself."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def paragraph(runs: str, style: str = "", properties: str = "") -> str:
    """Return a paragraph; `properties` are raw elements in the schema's order after the style."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    head = f"<w:pPr>{named}{properties}</w:pPr>" if named or properties else ""
    return f"<w:p>{head}{runs}</w:p>"


def lines(text: str, style: str = "", *, bold: bool = False, properties: str = "") -> str:
    """Return one paragraph per line; empty text gives one empty paragraph."""
    return "".join(
        paragraph(run(line, bold=bold) if line else "", style, properties) for line in text.split("\n")
    )


def bookmarked(number: int, name: str, runs: str) -> str:
    """Return runs inside a bookmark."""
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{runs}<w:bookmarkEnd w:id="{number}"/>'


@dataclass(frozen=True)
class Look:
    """How a cell differs from a plain one; `merge` is `restart` or `continue` for cells joined downwards."""

    shade: str = ""
    span: int = 1
    merge: str = ""
    double_below: bool = False
    middle: bool = False


PLAIN = Look()
HEAD = Look(shade="E7ECF4", middle=True)
LABEL = Look(shade="F5F6F8")
NAME = Look(shade="F5F6F8", middle=True)
MIDDLE = Look(middle=True)
KEPT = "<w:keepNext/>"
"""Paragraph property: on one page with what follows."""


def cell(width: int, content: str, look: Look = PLAIN) -> str:
    """Return a cell; its properties stand in the schema's order."""
    properties = f'<w:tcW w:w="{width}" w:type="dxa"/>'
    if look is not PLAIN:
        properties += f'<w:gridSpan w:val="{look.span}"/>' if look.span > 1 else ""
        properties += f'<w:vMerge w:val="{look.merge}"/>' if look.merge else ""
        properties += _DOUBLE_BELOW if look.double_below else ""
        properties += f'<w:shd w:val="clear" w:color="auto" w:fill="{look.shade}"/>' if look.shade else ""
        properties += '<w:vAlign w:val="center"/>' if look.middle else ""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>"


def row(cells: Iterable[str], *, splits: bool = False, header: bool = False, height: int = 0) -> str:
    """Return a table row; a header row repeats on every page."""
    properties = "" if splits else "<w:cantSplit/>"
    properties += f'<w:trHeight w:val="{height}" w:hRule="atLeast"/>' if height else ""
    properties += "<w:tblHeader/>" if header else ""
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{''.join(cells)}</w:tr>"


def table(widths: Sequence[int], rows: Iterable[str], *, grid: bool = True) -> str:
    """Return a table of fixed column widths."""
    borders = f"<w:tblBorders>{_GRID}</w:tblBorders>" if grid else ""
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>{borders}'
        f'<w:tblLayout w:type="fixed"/>{_MARGINS}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>'
        f"{''.join(rows)}</w:tbl>"
    )


def head_row(widths: Sequence[int], titles: Sequence[str]) -> str:
    """Return the repeated, shaded head of a table."""
    cells = (
        cell(width, lines(title, "SelKepala"), HEAD) for width, title in zip(widths, titles, strict=True)
    )
    return row(cells, header=True)


def splits(texts: Iterable[str]) -> bool:
    """Return whether a row is long enough that it must be allowed to break over pages."""
    return any(len(text) > _LONG_ROW or text.count("\n") > 6 for text in texts)


def shares(total: int, parts: Sequence[int]) -> list[int]:
    """Divide a width in proportion to the parts; the sum is exact."""
    whole = sum(parts)
    widths = [total * part // whole for part in parts]
    widths[-1] += total - sum(widths)
    return widths
