"""Nota and lembar keputusan over several drafts: one nota, a row per record, one signature (step 6)."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Spacer, Table

from ppid_desktop.documents.pdf import sheet
from ppid_desktop.documents.pdf.blocks import (
    Cell,
    Command,
    TickBox,
    facts,
    grid,
    letterhead,
    signatures,
    table_style,
)
from ppid_desktop.documents.pdf.decision_sheet import MEANING, signer
from ppid_desktop.documents.pdf.submission import nota
from ppid_desktop.documents.pdf.text import CELL_BOLD, JUSTIFIED, SMALL, SUBTITLE, TITLE, Face, words
from ppid_desktop.domain.indonesian import counted
from ppid_desktop.domain.papers import CollectiveNote, CollectiveRow, CollectiveSheet
from ppid_desktop.domain.terms import Verdict

_NOTE_TITLE = "Nota Pengajuan Konsep"
_SHEET_TITLE = "Lembar Keputusan Kolektif"
_ON_THE_NOTE = 6  # rows; a longer list is an annex, so that nota and signature stay on one page
_ROOM_TO_WRITE = 13 * mm
_CODE = Face(7)
_HELP = Face(8, before=4, after=4)
_COVERED = Face(9, before=6)
_ROOM_TO_SIGN = 65 * mm


def collective_note(data: CollectiveNote) -> bytes:
    """Return the nota with the list of the drafts it submits, on its own page or on an annex."""
    sheet.prepare()
    width = sheet.text_width(data.frame.office.paper)
    apart = len(data.rows) > _ON_THE_NOTE
    listed = [_list(data.rows, width)]
    body = [
        words(_asked(len(data.rows), apart=apart), JUSTIFIED),
        *([] if apart else listed),
        Spacer(0, 3 * mm),
    ]
    last = "Lembar keputusan dan tiap konsep memuat kode lacak yang sama dengan daftar konsep."
    story = nota(data.frame.office, data.cover, body, last)
    if apart:
        story += [PageBreak(), words("LAMPIRAN NOTA PENGAJUAN KONSEP", TITLE)]
        story += [words(f"Nomor: {data.cover.memo_no or '-'}", SUBTITLE), *listed]
    return sheet.build(_NOTE_TITLE, data.frame, story)


def collective_sheet(data: CollectiveSheet) -> bytes:
    """Return the sheet: for every draft one of three boxes and a note, then one signature for all."""
    sheet.prepare()
    width = sheet.text_width(data.frame.office.paper)
    head = [
        ("Nota pengajuan", data.cover.memo_no or "-"),
        ("Tempat dan tanggal nota", data.cover.place_and_date or "-"),
        ("Jumlah konsep", counted(len(data.rows))),
    ]
    story: list[Flowable] = [
        *letterhead(data.frame.office),
        words(_SHEET_TITLE.upper(), TITLE),
        words("atas konsep dokumentasi informasi", SUBTITLE),
        facts(head, width),
        _help(),
        _table(data.rows, width),
        CondPageBreak(_ROOM_TO_SIGN),
        words(_covered(data), _COVERED),
        signatures([signer(data.frame.office, data.cover.recipient)], width),
    ]
    return sheet.build(_SHEET_TITLE, data.frame, story)


def _asked(count: int, *, apart: bool) -> str:
    where = " sebagaimana daftar pada lampiran nota ini" if apart else ""
    return (
        f"Bersama ini kami ajukan {counted(count, 'konsep dokumentasi informasi')}{where} beserta softfile "
        "yang dilampirkan untuk diperiksa. Koreksi mohon dituliskan pada konsep masing-masing; keputusan "
        "dapat diisi pada tiap konsep atau sekaligus pada Lembar Keputusan Kolektif terlampir."
    )


def _help() -> Flowable:
    """Return how to fill the sheet in."""
    ticked = "Beri tanda pada satu kotak di setiap baris. Baris tanpa tanda berarti belum diputuskan."
    meanings = "\n".join(f"{verdict.label}: {meaning}" for verdict, meaning in MEANING.items())
    return words(f"{ticked}\n{meanings}", _HELP)


def _covered(data: CollectiveSheet) -> str:
    """Return the sentence over the signature, which may stand on a page of its own."""
    return (
        f"Keputusan di atas berlaku untuk {counted(len(data.rows), 'konsep')} yang diajukan dengan nota "
        f"nomor {data.cover.memo_no or '-'}."
    )


def _list(rows: Sequence[CollectiveRow], width: float) -> Table:
    titles = ("No", "Nomor register", "Informasi", "Putaran", "Softfile", "Kode lacak konsep")
    body = [
        (str(index), row.number, row.title, str(row.round_no), str(row.softfiles), _codes(row))
        for index, row in enumerate(rows, 1)
    ]
    return _whole_rows(grid(titles, (8, 31, 53, 15, 16, 42), body, width))


def _table(rows: Sequence[CollectiveRow], width: float) -> Table:
    titles = ("No", "Nomor register dan kode lacak", "Informasi", *(one.label for one in Verdict), "Catatan")
    body = [_row(index, row) for index, row in enumerate(rows, 1)]
    table = grid(titles, (8, 42, 34, 18, 18, 24, 21), body, width)
    boxes: list[Command] = [("ALIGN", (3, 1), (5, -1), "CENTER"), ("VALIGN", (3, 1), (5, -1), "MIDDLE")]
    table.setStyle(table_style(boxes))
    return _whole_rows(table)


def _row(index: int, row: CollectiveRow) -> Sequence[Cell]:
    name = [words(row.number, CELL_BOLD), words(f"Putaran {row.round_no}", SMALL), _codes(row)]
    return (str(index), name, row.title, *(TickBox() for _ in Verdict), Spacer(0, _ROOM_TO_WRITE))


def _codes(row: CollectiveRow) -> Flowable:
    return words("\n".join(row.codes), _CODE)


def _whole_rows(table: Table) -> Table:
    """Let no row break over two pages: a box to tick belongs to what stands beside it."""
    table.splitInRow = 0
    return table
