"""Daftar identifikasi informasi of one unit (step 1)."""

from reportlab.platypus import Flowable

from ppid_desktop.documents.pdf import sheet
from ppid_desktop.documents.pdf.blocks import facts, grid, letterhead, signatures
from ppid_desktop.documents.pdf.text import BODY, SUBTITLE, SUMMARY, TITLE, words
from ppid_desktop.domain.indonesian import counted, long_date
from ppid_desktop.domain.papers import IdentificationSheet

_TITLE = "Daftar Identifikasi Informasi"


def identification_sheet(data: IdentificationSheet) -> bytes:
    """Return the unit's list; rows without a category say so."""
    sheet.prepare()
    width = sheet.text_width(data.frame.office.paper)
    head = [("Unit", data.unit or "-"), ("Periode", data.period or "-"), ("Tanggal", long_date(data.dated))]
    rows = [
        (str(index), row.title, row.summary, row.category.label, row.note)
        for index, row in enumerate(data.rows, 1)
    ]
    story: list[Flowable] = [
        *letterhead(data.frame.office),
        words(_TITLE.upper(), TITLE),
        words("Langkah 1 SOP: identifikasi informasi yang akan didokumentasikan", SUBTITLE),
        facts(head, width),
        words("", BODY),
        grid(
            ("No", "Judul Informasi", "Ringkasan Isi", "Kategori", "Keterangan"),
            (9, 45, 52, 34, 28),
            rows,
            width,
        ),
        words(f"Jumlah: {counted(len(data.rows), 'informasi')}.", SUMMARY),
        signatures([("Disusun oleh", data.maker)], width),
    ]
    return sheet.build(_TITLE, data.frame, story)
