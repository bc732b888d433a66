"""Daftar periksa peralatan (step 3)."""

from reportlab.platypus import Flowable

from ppid_desktop.documents.pdf import sheet
from ppid_desktop.documents.pdf.blocks import Cell, facts, grid, letterhead, signatures
from ppid_desktop.documents.pdf.subjects import subject_lines
from ppid_desktop.documents.pdf.text import BODY, SUBTITLE, TITLE, words
from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.papers import EquipmentSheet
from ppid_desktop.domain.record import EquipmentItem

_TITLE = "Daftar Periksa Peralatan"
_ANSWERS = {True: "Ya", False: "Tidak", None: ""}


def equipment_sheet(data: EquipmentSheet) -> bytes:
    """Return the check with what the program measured on the disk."""
    sheet.prepare()
    width = sheet.text_width(data.frame.office.paper)
    check = data.check
    head = [
        ("Tanggal pemeriksaan", long_date(check.checked_on) if check.checked_on else "-"),
        ("Diperiksa oleh", check.checked_by or "-"),
        ("Untuk informasi", subject_lines(data.subjects)),
        ("Ruang dan hak tulis diska", check.machine or "-"),
    ]
    rows = [_row(index, item) for index, item in enumerate(check.items, 1)]
    titles = ("No", "Nama Peralatan", "Jumlah", "Kondisi", "Siap", "Catatan")
    story: list[Flowable] = [
        *letterhead(data.frame.office),
        words(_TITLE.upper(), TITLE),
        words("Langkah 3 SOP: mempersiapkan peralatan", SUBTITLE),
        facts(head, width),
        words("", BODY),
        grid(titles, (9, 56, 16, 28, 14, 45), rows, width),
        signatures([("Diperiksa oleh", data.maker)], width),
    ]
    return sheet.build(_TITLE, data.frame, story)


def _row(index: int, item: EquipmentItem) -> tuple[Cell, ...]:
    quantity = "" if item.quantity is None else str(item.quantity)
    condition = item.condition.label if item.condition else ""
    return (str(index), item.name, quantity, condition, _ANSWERS[item.ready], item.note)
