"""Surat permintaan data dan informasi (step 4)."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from ppid_desktop.documents.pdf import sheet
from ppid_desktop.documents.pdf.blocks import facts, grid, letterhead, signatures
from ppid_desktop.documents.pdf.subjects import subject_line
from ppid_desktop.documents.pdf.text import BODY, BOLD_BODY, JUSTIFIED, RIGHT, words
from ppid_desktop.domain.indonesian import full_date, long_date
from ppid_desktop.domain.papers import RequestLetter

_TITLE = "Surat Permintaan Data"


def request_letter(data: RequestLetter) -> bytes:
    """Return the letter that asks a unit or party for data."""
    sheet.prepare()
    office = data.frame.office
    width = sheet.text_width(office.paper)
    place = ", ".join(part for part in (office.city, long_date(data.dated)) if part)
    head = [
        ("Nomor", data.number or "-"),
        ("Sifat", data.frame.mark or "Biasa"),
        ("Hal", "Permintaan data dan informasi"),
    ]
    story: list[Flowable] = [
        *letterhead(office),
        words(place, RIGHT),
        facts(head, width, 22 * mm),
        Spacer(0, 4 * mm),
        words("Kepada Yth.", BODY),
        words(data.recipient or "-", BOLD_BODY),
        words("di tempat", BODY),
        Spacer(0, 4 * mm),
        words(_opening(data), JUSTIFIED),
        grid(
            ("No", "Data yang diminta"),
            (9, 159),
            [(str(i), text) for i, text in enumerate(data.items, 1)],
            width,
        ),
        Spacer(0, 3 * mm),
        words(_due(data), JUSTIFIED),
        words("Atas perhatian dan kerja sama Saudara kami ucapkan terima kasih.", JUSTIFIED),
        signatures([("", data.sender)], width),
    ]
    return sheet.build(_TITLE, data.frame, story)


def _opening(data: RequestLetter) -> str:
    return (
        "Dalam rangka pendokumentasian informasi sesuai Undang-Undang Nomor 14 Tahun 2008 tentang "
        f"Keterbukaan Informasi Publik, untuk {subject_line(data.subject)}, kami mohon bantuan Saudara "
        "menyampaikan data berikut:"
    )


def _due(data: RequestLetter) -> str:
    when = f"paling lambat {full_date(data.due_on)}" if data.due_on else "pada kesempatan pertama"
    contact = f" Keterangan lebih lanjut: {data.contact}." if data.contact else ""
    return (
        f"Data mohon kami terima {when}, dalam bentuk softfile bila tersedia. Bila data tidak ada, mohon "
        f"diberitahukan beserta alasannya.{contact}"
    )
