"""The sheet every paper is set on: size and margins, LATIHAN, sifat mark, page x of y."""

import io
from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from ppid_desktop.documents.pdf.fonts import BOLD, FONTS_IN_USE, REGULAR, register_fonts
from ppid_desktop.domain import papers
from ppid_desktop.domain.office import Paper
from ppid_desktop.domain.security_mark import PRACTICE_MARK, PRACTICE_WORD, copy_text

TOTAL_FORM = "jumlah_halaman"
_FOOT_SIZE = 8


class _CountingCanvas(Canvas):
    """Fills in the number of pages at the end, where pages before referred to it."""

    def save(self) -> None:
        """Define the total and finish the file."""
        total = str(self.getPageNumber() - 1)
        self.beginForm(TOTAL_FORM, 0, -4, 40, 12)
        self.setFont(REGULAR, _FOOT_SIZE)
        self.drawString(0, 0, total)
        self.endForm()
        super().save()


def text_width(paper: Paper) -> float:
    """Return the width between the margins in points."""
    return (paper.width - paper.left - paper.right) * mm


def build(title: str, frame: papers.Frame, story: Sequence[Flowable]) -> bytes:
    """Return the PDF; the same story gives the same bytes. `title` must not tell a protected subject."""
    paper = frame.office.paper
    target = io.BytesIO()
    document = BaseDocTemplate(
        target,
        pagesize=(paper.width * mm, paper.height * mm),
        title=title,
        author=frame.office.unit_name,
        creator="PPID Desktop",
        lang="id-ID",
        invariant=1,
        initialFontName=REGULAR,
    )
    body = Frame(
        paper.left * mm,
        paper.bottom * mm,
        text_width(paper),
        (paper.height - paper.top - paper.bottom) * mm - _marks_height(frame),
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )

    def decorate(canvas: Canvas, _document: BaseDocTemplate) -> None:
        _decorate(canvas, frame, title)

    document.addPageTemplates([PageTemplate("isi", [body], onPage=decorate)])
    with FONTS_IN_USE:
        document.build(list(story), canvasmaker=_CountingCanvas)
    return target.getvalue()


def prepare() -> None:
    """Register the fonts; call before making the first paragraph of a story."""
    register_fonts()


def _mark_lines(frame: papers.Frame) -> list[str]:
    lines = [PRACTICE_MARK] if frame.practice else []
    if frame.mark:
        lines.append(f"{frame.mark}  |  {copy_text(frame.copy_no, frame.copies)}")
    return [*lines, frame.mark_note] if frame.mark_note else lines


def _marks_height(frame: papers.Frame) -> float:
    # The top margin holds one line of mark; a second line pushes the text down.
    return max(0, len(_mark_lines(frame)) - 1) * 4 * mm


def _decorate(canvas: Canvas, frame: papers.Frame, title: str) -> None:
    canvas.saveState()
    if frame.practice:
        draw_watermark(canvas, frame.office.paper.width * mm, frame.office.paper.height * mm)
    _draw_marks(canvas, frame)
    _draw_foot(canvas, frame.office.paper, title)
    canvas.restoreState()


def draw_watermark(canvas: Canvas, width: float, height: float) -> None:
    """Draw the word of practice papers across a page of this size in points."""
    canvas.saveState()
    canvas.setFillGray(0.5, 0.18)
    canvas.setFont(BOLD, 96)
    canvas.translate(width / 2, height / 2)
    canvas.rotate(52)
    canvas.drawCentredString(0, -34, PRACTICE_WORD)
    canvas.restoreState()


def _draw_marks(canvas: Canvas, frame: papers.Frame) -> None:
    paper = frame.office.paper
    canvas.setFillColorRGB(0.69, 0, 0.13)
    canvas.setFont(BOLD, 10)
    for index, line in enumerate(_mark_lines(frame)):
        height = (paper.height - max(paper.top - 6, 5) - 4 * index) * mm
        canvas.drawCentredString(paper.width * mm / 2, height, line)


def _draw_foot(canvas: Canvas, paper: Paper, title: str) -> None:
    line = max(paper.bottom - 7, 5) * mm
    left, right = paper.left * mm, (paper.width - paper.right) * mm
    canvas.setStrokeGray(0.5)
    canvas.setLineWidth(0.5)
    canvas.line(left, line + 10, right, line + 10)
    canvas.setFillGray(0.25)
    canvas.setFont(REGULAR, _FOOT_SIZE)
    canvas.drawString(left, line, title)
    draw_page_of(canvas, right - 62, line, f"Halaman {canvas.getPageNumber()} dari ")


def draw_page_of(canvas: Canvas, x: float, y: float, text: str) -> None:
    """Draw text followed by the number of pages, known only at the end."""
    canvas.drawString(x, y, text)
    canvas.saveState()
    canvas.translate(x + canvas.stringWidth(text, REGULAR, _FOOT_SIZE), y)
    canvas.doForm(TOTAL_FORM)
    canvas.restoreState()
