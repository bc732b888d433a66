"""What changed since the last round and what became of each remark, as far as page 1 has room for it.

The lead decides on page 1. So many remarks are told there as fit above the decision; the table goes on after
it. Lines are estimated, never measured: too few rows do no harm, and one too many moves the decision whole.
"""

import math
from collections.abc import Iterable, Sequence

from ppid_desktop.documents.draft.markup import (
    KEPT,
    cell,
    head_row,
    lines,
    paragraph,
    row,
    run,
    shares,
    splits,
    table,
)
from ppid_desktop.documents.draft.page import Page
from ppid_desktop.domain.cover import RemarkOutcome
from ppid_desktop.domain.draft_parts import DraftContent

_COLUMNS = (10, 40, 46, 70)
_TITLES = ("No", "Bagian yang dikoreksi", "Koreksi Anda", "Tindak lanjut")
_DRAWN_FOR = 11.0  # points: the body of the styles
# Heights in points at that size, as LibreOffice sets them.
_REST_OF_PAGE = 475.0  # letterhead, nota, decision and help
_MARKS = 28.0  # sifat in the header and among the nota's lines
_HEADINGS = 68.0  # two headings, the summary, the head of the table
_LINE, _ROW = 9.8, 4.0
_LETTER = 4.3  # points: mean width of a small letter, rather too wide
_TWIPS = 20


def follow_up(content: DraftContent, page: Page) -> str:
    """Return changes and remarks for page 1; nothing in round 1."""
    cover, parts = content.cover, []
    if cover.since:
        parts.append(paragraph(run(cover.since), "Heading2"))
        parts += [lines(f"• {text}", "SelKecil") for text in cover.changes]
    if cover.remarks:
        shown = _fitting(content, page)
        rest = len(cover.remarks) - shown
        more = f" Nomor {shown + 1} sampai {len(cover.remarks)} dimuat sesudah keputusan." if rest else ""
        told = lines(cover.remarked + more, "SelKecil", properties=f'{KEPT}<w:spacing w:after="40"/>')
        parts += [paragraph(run("Tindak lanjut atas koreksi"), "Heading2"), told]
        parts.append(_table(cover.remarks[:shown], 1, page))
    return "".join(parts)


def rest(content: DraftContent, page: Page) -> str:
    """Return the remarks that page 1 had no room for; usually nothing."""
    shown = _fitting(content, page)
    left = content.cover.remarks[shown:]
    if not left:
        return ""
    heading = paragraph(run("Tindak lanjut atas koreksi (lanjutan)"), "Heading1")
    return heading + _table(left, shown + 1, page)


def _table(remarks: Iterable[RemarkOutcome], first: int, page: Page) -> str:
    widths = shares(page.text_width, _COLUMNS)
    rows = [
        row(
            (cell(width, lines(text, "SelKecil")) for width, text in zip(widths, texts, strict=True)),
            splits=splits(texts),
        )
        for texts in (
            (str(number), one.part, one.wanted, one.outcome) for number, one in enumerate(remarks, first)
        )
    ]
    return table(widths, [head_row(widths, _TITLES), *rows])


def _fitting(content: DraftContent, page: Page) -> int:
    """Return how many remarks page 1 shows: all, or as many as fit, at least one."""
    heights = [_height(one, page, content) for one in content.cover.remarks]
    room = _room(content, page)
    if sum(heights) <= room:
        return len(heights)
    fitting = [number for number in range(1, len(heights)) if sum(heights[:number]) <= room]
    return max(fitting, default=1)


def _room(content: DraftContent, page: Page) -> float:
    scale, cover = _scale(content), content.cover
    taken = _REST_OF_PAGE + _HEADINGS + (_MARKS if cover.nature else 0)
    taken += sum(_lines(text, page.text_width, scale) for text in cover.changes) * _LINE
    return (page.height - page.top - page.bottom) / _TWIPS - taken * scale


def _height(one: RemarkOutcome, page: Page, content: DraftContent) -> float:
    scale, widths = _scale(content), shares(page.text_width, _COLUMNS)[1:]
    texts: Sequence[str] = (one.part, one.wanted, one.outcome)
    most = max(_lines(text, width - 160, scale) for text, width in zip(texts, widths, strict=True))
    return (most * _LINE + _ROW) * scale


def _lines(text: str, width: int, scale: float) -> int:
    return sum(max(1, math.ceil(len(line) * _LETTER * scale * _TWIPS / width)) for line in text.split("\n"))


def _scale(content: DraftContent) -> float:
    return content.office.font_size / _DRAWN_FOR
