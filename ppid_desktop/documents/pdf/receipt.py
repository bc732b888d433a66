"""Tanda terima data dan informasi (step 4)."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from ppid_desktop.documents.pdf import sheet
from ppid_desktop.documents.pdf.blocks import Cell, facts, grid, letterhead, signatures
from ppid_desktop.documents.pdf.subjects import subject_line
from ppid_desktop.documents.pdf.text import SUBTITLE, SUMMARY, TITLE, words
from ppid_desktop.domain.indonesian import counted, full_date
from ppid_desktop.domain.papers import Receipt, ReceiptItem

_TITLE = "Tanda Terima Data"


def receipt(data: Receipt) -> bytes:
    """Return the receipt, signed by who gave and who received."""
    sheet.prepare()
    width = sheet.text_width(data.frame.office.paper)
    giver = data.giver.name or data.giver.position or "-"
    head = [
        ("Diterima pada", full_date(data.received_on)),
        ("Diterima dari", giver),
        ("Untuk informasi", subject_line(data.subject)),
    ]
    titles = ("No", "Uraian", "Bentuk", "Asli/Salinan", "Berkas")
    rows = [_row(index, item) for index, item in enumerate(data.items, 1)]
    story: list[Flowable] = [
        *letterhead(data.frame.office),
        words(_TITLE.upper(), TITLE),
        words(f"Nomor: {data.number or '-'}", SUBTITLE),
        facts(head, width),
        Spacer(0, 3 * mm),
        grid(titles, (9, 70, 20, 24, 45), rows, width),
        words(f"Telah diterima {counted(len(data.items), 'data')} sebagaimana tersebut di atas.", SUMMARY),
        signatures([("Yang menyerahkan", data.giver), ("Yang menerima", data.receiver)], width),
    ]
    return sheet.build(_TITLE, data.frame, story)


def _row(index: int, item: ReceiptItem) -> tuple[Cell, ...]:
    return (str(index), item.description, item.form, item.originality, "\n".join(item.files) or "-")
