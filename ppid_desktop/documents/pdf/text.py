"""Paragraphs whose text is never markup: reportlab's own markup could open local files (`<img>`)."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from ppid_desktop.documents.pdf.fonts import BOLD, REGULAR
from ppid_desktop.domain.text import clean, visible


@dataclass(frozen=True)
class Face:
    """How a paragraph looks; sizes in points."""

    size: float = 10.5
    bold: bool = False
    align: Literal[0, 1, 2, 4] = TA_LEFT
    before: float = 0
    after: float = 0
    keep: bool = False


BODY = Face(after=4)
JUSTIFIED = Face(align=TA_JUSTIFY, after=5)
SUMMARY = Face(10, before=6, after=4)
BOLD_BODY = Face(bold=True)
CENTRED = Face(align=TA_CENTER)
RIGHT = Face(align=TA_RIGHT)
TITLE = Face(13, bold=True, align=TA_CENTER, before=8, after=2, keep=True)
SUBTITLE = Face(10.5, align=TA_CENTER, after=8, keep=True)
HEADING = Face(11, bold=True, before=9, after=4, keep=True)
CELL = Face(9)
CELL_BOLD = Face(9, bold=True)
CELL_HEAD = Face(9, bold=True, align=TA_CENTER)
SMALL = Face(8)
ADDRESS = Face(7.5, align=TA_CENTER)
SMALL_CENTRED = Face(8, align=TA_CENTER)


def words(text: str, face: Face = BODY) -> Paragraph:
    """Return the text as typed: line breaks kept, long words broken, hidden characters shown as codes."""
    markup = "<br/>".join(escape(line) for line in visible(clean(text)).split("\n"))
    return Paragraph(markup, _style(face))


@lru_cache(maxsize=64)
def _style(face: Face) -> ParagraphStyle:
    return ParagraphStyle(
        "face",
        fontName=BOLD if face.bold else REGULAR,
        fontSize=face.size,
        leading=face.size * 1.25,
        alignment=face.align,
        spaceBefore=face.before,
        spaceAfter=face.after,
        keepWithNext=1 if face.keep else 0,
        splitLongWords=1,
        allowWidows=0,
        allowOrphans=0,
    )
