"""Catatan koordinasi with a blank attendance list (step 2)."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak

from ppid_desktop.documents.pdf import sheet
from ppid_desktop.documents.pdf.blocks import facts, grid, letterhead, signatures
from ppid_desktop.documents.pdf.subjects import subject_lines
from ppid_desktop.documents.pdf.text import HEADING, JUSTIFIED, SUBTITLE, TITLE, words
from ppid_desktop.domain.cover import Signatory
from ppid_desktop.domain.indonesian import full_date
from ppid_desktop.domain.papers import CoordinationNote

_TITLE = "Catatan Koordinasi"


def coordination_note(data: CoordinationNote) -> bytes:
    """Return the note and, on a page of its own, the attendance list to be signed."""
    sheet.prepare()
    width = sheet.text_width(data.frame.office.paper)
    one = data.coordination
    day = full_date(one.held_on) if one.held_on else "-"
    head = [
        ("Nomor nota dinas", one.memo_no or "-"),
        ("Hari, tanggal", day),
        ("Cara", one.means.label if one.means else "-"),
        ("Pejabat PPID", one.official or "-"),
        ("Informasi yang dibahas", subject_lines(data.subjects)),
    ]
    story: list[Flowable] = [
        *letterhead(data.frame.office),
        words(_TITLE.upper(), TITLE),
        words("Langkah 2 SOP: koordinasi dengan pejabat PPID", SUBTITLE),
        facts(head, width),
        words("Hasil koordinasi", HEADING),
        words(one.outcome or "-", JUSTIFIED),
        signatures(
            [("Mengetahui", Signatory(one.official or "Pejabat PPID")), ("Dicatat oleh", data.maker)], width
        ),
        PageBreak(),
        *letterhead(data.frame.office),
        words("DAFTAR HADIR", TITLE),
        words(f"Koordinasi {day}", SUBTITLE),
        _attendance(data.attendance_lines, width),
        signatures([("Dicatat oleh", data.maker)], width),
    ]
    return sheet.build(_TITLE, data.frame, story)


def _attendance(lines: int, width: float) -> Flowable:
    rows = [(str(index), "", "", "", "") for index in range(1, lines + 1)]
    titles = ("No", "Nama", "Jabatan", "Unit / Instansi", "Tanda tangan")
    return grid(titles, (9, 46, 40, 38, 35), rows, width, height=10 * mm)
