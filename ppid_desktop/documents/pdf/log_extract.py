"""Kutipan log: the filtered log on paper, with the choice that was made and the log's head at that moment."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from ppid_desktop.documents.pdf import sheet
from ppid_desktop.documents.pdf.blocks import facts, grid, letterhead
from ppid_desktop.documents.pdf.text import BODY, TITLE, words
from ppid_desktop.domain.papers import LogExtract

_TITLE = "Kutipan Log"


def log_extract(data: LogExtract) -> bytes:
    """Return the entries as they stand on the Log page."""
    sheet.prepare()
    width = sheet.text_width(data.frame.office.paper)
    nothing = [] if data.rows else [words("Tidak ada catatan yang cocok dengan pilihan ini.", BODY)]
    story: list[Flowable] = [
        *letterhead(data.frame.office),
        words(_TITLE.upper(), TITLE),
        facts(data.notes, width),
        Spacer(0, 3 * mm),
        grid(data.heads, (12, 33, 22, 35, 38, 50), data.rows, width),
        *nothing,
    ]
    return sheet.build(_TITLE, data.frame, story)
