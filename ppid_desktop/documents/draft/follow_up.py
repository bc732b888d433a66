"""What changed since the last round and what became of each remark, as far as page 1 has room for it.

The lead decides on page 1. So many remarks are told there as fit above the decision, long ones cut; the table
goes on after it with those that are missing and, whole, with those that were cut. Lines are estimated, never
measured: too few rows do no harm, and one too many moves the decision whole.
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
from ppid_desktop.domain.draft_changes import shortened
from ppid_desktop.domain.draft_parts import DraftContent
from ppid_desktop.domain.text import clean_line

_Numbered = tuple[int, RemarkOutcome]
_LONGEST_CUT = 240  # letters of a cell on page 1 once the remarks do not fit there whole
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
        shown = _on_page_1(content, page)
        told = cover.remarked + _pointer(_left(content, shown), len(shown))
        parts.append(paragraph(run("Tindak lanjut atas koreksi"), "Heading2"))
        parts.append(lines(told, "SelKecil", properties=f'{KEPT}<w:spacing w:after="40"/>'))
        parts.append(_table(enumerate(shown, 1), page))
    return "".join(parts)


def rest(content: DraftContent, page: Page) -> str:
    """Return the remarks that page 1 had no room for, whole; usually nothing."""
    left = _left(content, _on_page_1(content, page))
    if not left:
        return ""
    return paragraph(run("Tindak lanjut atas koreksi (lanjutan)"), "Heading1") + _table(left, page)


def _left(content: DraftContent, shown: Sequence[RemarkOutcome]) -> list[_Numbered]:
    """Return the remarks with their numbers that page 1 does not show, or shows cut."""
    told = zip(shown, content.cover.remarks, strict=False)
    cut = [(number, whole) for number, (one, whole) in enumerate(told, 1) if not _says_all(one, whole)]
    return [*cut, *enumerate(content.cover.remarks[len(shown) :], len(shown) + 1)]


def _says_all(one: RemarkOutcome, whole: RemarkOutcome) -> bool:
    pairs = (one.wanted, whole.wanted), (one.outcome, whole.outcome)
    return all(clean_line(told) == clean_line(text) for told, text in pairs)


def _pointer(left: Sequence[_Numbered], shown: int) -> str:
    """Return where what page 1 lacks stands, as sentences with a blank before."""
    cut = [str(number) for number, _ in left if number <= shown]
    missing = [str(number) for number, _ in left if number > shown]
    told = ""
    if missing:
        span = missing[0] if len(missing) == 1 else f"{missing[0]} sampai {missing[-1]}"
        told += f" Nomor {span} dimuat sesudah keputusan."
    return told + (f" Bunyi lengkap nomor {', '.join(cut)} dimuat sesudah keputusan." if cut else "")


def _table(remarks: Iterable[_Numbered], page: Page) -> str:
    widths = shares(page.text_width, _COLUMNS)
    rows = [
        row(
            (cell(width, lines(text, "SelKecil")) for width, text in zip(widths, texts, strict=True)),
            splits=splits(texts),
        )
        for texts in ((str(number), one.part, one.wanted, one.outcome) for number, one in remarks)
    ]
    return table(widths, [head_row(widths, _TITLES), *rows])


def _on_page_1(content: DraftContent, page: Page) -> Sequence[RemarkOutcome]:
    """Return the remarks for page 1: all and whole, or cut and as many as fit, at least one."""
    room = _room(content, page)

    def fit(remarks: Sequence[RemarkOutcome]) -> bool:
        return sum(_height(one, page, content) for one in remarks) <= room

    whole = content.cover.remarks
    if fit(whole):
        return whole
    brief = [_brief(one) for one in whole]
    fitting = (number for number in range(len(brief), 1, -1) if fit(brief[:number]))
    return brief[: next(fitting, 1)]


def _brief(one: RemarkOutcome) -> RemarkOutcome:
    return RemarkOutcome(one.part, shortened(one.wanted, _LONGEST_CUT), shortened(one.outcome, _LONGEST_CUT))


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
