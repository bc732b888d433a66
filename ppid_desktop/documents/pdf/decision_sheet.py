"""Lembar keputusan: what the lead signs, with the three decisions to tick (step 6)."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer, Table

from ppid_desktop.documents.pdf import sheet
from ppid_desktop.documents.pdf.blocks import (
    Cell,
    TickBox,
    facts,
    grid,
    letterhead,
    signature_parts,
    table_style,
)
from ppid_desktop.documents.pdf.text import CELL, CELL_BOLD, HEADING, SUBTITLE, TITLE, Face, words
from ppid_desktop.domain.cover import Signatory
from ppid_desktop.domain.draft_parts import PrintedRow
from ppid_desktop.domain.office import Office
from ppid_desktop.domain.papers import DecisionSheet
from ppid_desktop.domain.terms import Verdict

_TITLE = "Lembar Keputusan"
MEANING = {
    Verdict.DISETUJUI: "Konsep disimpan sebagai arsip tanpa perubahan.",
    Verdict.DISETUJUI_KOREKSI: "Koreksi di bawah atau pada konsep diterapkan, lalu disimpan sebagai arsip.",
    Verdict.DIKEMBALIKAN: "Petugas memperbaiki konsep, lalu mengajukannya kembali.",
}
_BLANK_LINES = 4
_HOW = (
    "Beri tanda centang pada satu kotak, tulis koreksi bila ada, tanda tangani, lalu kembalikan lembar ini "
    "kepada petugas. Koreksi selebihnya ditulis pada cetakan konsep atau di balik lembar ini."
)


def decision_sheet(data: DecisionSheet) -> bytes:
    """Return the sheet; it names the draft by its tracking code, so it counts for that draft only.

    The signature comes last, so that it stands below everything it is given for, and never alone on a page.
    """
    sheet.prepare()
    width = sheet.text_width(data.frame.office.paper)
    cover = data.content.cover
    head = [
        ("Nomor register", data.subject.register_no or "-"),
        ("Informasi", data.subject.title or "-"),
        ("Nota pengajuan", cover.memo_no or "-"),
        ("Putaran", str(data.content.number)),
        ("Kode lacak konsep", data.code or "-"),
    ]
    rows = [(str(index), "", "", "", "", "") for index in range(1, _BLANK_LINES + 1)]
    titles = ("No", "Bagian / Halaman", "Tertulis", "Seharusnya", "Alasan", "Tindak Lanjut")
    story: list[Flowable] = [
        *letterhead(data.frame.office),
        words(_TITLE.upper(), TITLE),
        words("atas konsep dokumentasi informasi", SUBTITLE),
        facts(head, width),
        words(_HOW, Face(9, before=4)),
        words("Keputusan", HEADING),
        _choices(width),
        words("Softfile yang diajukan", HEADING),
        _softfiles(data.content.softfiles.rows, width),
        KeepTogether(
            [
                words("Lembar koreksi", HEADING),
                grid(titles, (9, 32, 34, 34, 30, 29), rows, width, height=7 * mm),
                *signature_parts([signer(data.frame.office, cover.recipient)], width),
            ]
        ),
    ]
    return sheet.build(f"{_TITLE} {data.code}".strip(), data.frame, story)


def signer(office: Office, recipient: Signatory) -> tuple[str, Signatory]:
    """Return the lead's signature block under a line for place and date."""
    return f"{office.city or '................'}, ..............................", recipient


def _softfiles(rows: tuple[PrintedRow, ...], width: float) -> Flowable:
    files = (row.cells[3].text.replace("\n", ", ") for row in rows)  # one line each keeps it on one page
    shown = [(str(row.number), row.cells[0].text, file, "") for row, file in zip(rows, files, strict=True)]
    return grid(("No", "Nama Baku", "Berkas", "Tetap / koreksi"), (9, 50, 81, 28), shown, width)


def _choices(width: float) -> Flowable:
    rows: list[list[Cell]] = [
        [TickBox(), words(verdict.label, CELL_BOLD), words(meaning, CELL)]
        for verdict, meaning in MEANING.items()
    ]
    rows.append(["", words("Catatan", CELL_BOLD), Spacer(0, 9 * mm)])
    table = Table(rows, colWidths=[12 * mm, 46 * mm, width - 58 * mm])
    table.setStyle(
        table_style(
            [
                ("GRID", (0, 0), (-1, -1), 0.5, "#7f7f7f"),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("ALIGN", (0, 0), (0, -1), "CENTER"),
                ("TOPPADDING", (0, 0), (-1, -1), 4),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
            ]
        )
    )
    return table
