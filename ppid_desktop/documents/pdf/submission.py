"""Nota pengajuan konsep naskah dinas as a paper: the cover of the draft (step 6)."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer, Table

from ppid_desktop.documents.pdf import sheet
from ppid_desktop.documents.pdf.blocks import facts, grid, letterhead, signature_block, table_style
from ppid_desktop.documents.pdf.text import (
    BODY,
    BOLD_BODY,
    CELL,
    CELL_BOLD,
    HEADING,
    JUSTIFIED,
    RIGHT,
    SMALL,
    TITLE,
    words,
)
from ppid_desktop.domain.cover import Cover, Signatory, named
from ppid_desktop.domain.office import Office
from ppid_desktop.domain.papers import SubmissionNote

_TITLE = "Nota Pengajuan Konsep"


def submission_note(data: SubmissionNote) -> bytes:
    """Return the nota with follow-up, disposition, signature block and paraf."""
    sheet.prepare()
    width = sheet.text_width(data.frame.office.paper)
    cover = data.content.cover
    body = [
        words(cover.opening, JUSTIFIED),
        words("Koreksi dan keputusan mohon dituliskan pada konsep atau pada Lembar Keputusan.", JUSTIFIED),
        *follow_up(cover, width),
    ]
    code = f"Kode lacak konsep: {data.code or '-'}"
    return sheet.build(_TITLE, data.frame, nota(data.frame.office, cover, body, code))


def nota(office: Office, cover: Cover, body: Sequence[Flowable], last_line: str) -> list[Flowable]:
    """Return the official form around what is submitted: head, five lines, `body`, signature and paraf."""
    width = sheet.text_width(office.paper)
    return [
        *letterhead(office),
        words(cover.place_and_date, RIGHT),
        words(f"Nomor: {cover.memo_no or '-'}", BODY),
        words("Kepada Yth.", BODY),
        words(named(cover.recipient), BOLD_BODY),
        words("NOTA PENGAJUAN KONSEP NASKAH DINAS", TITLE),
        Spacer(0, 2 * mm),
        facts(cover.lines(), width, 26 * mm),
        Spacer(0, 2 * mm),
        *body,
        # A signature or a paraf never stands on a page alone.
        KeepTogether(
            [
                words(cover.closing, JUSTIFIED),
                Spacer(0, 3 * mm),
                _disposition(cover.sender, width),
                Spacer(0, 3 * mm),
                _paraf(cover, width),
                Spacer(0, 3 * mm),
                words(last_line, SMALL),
            ]
        ),
    ]


def follow_up(cover: Cover, width: float) -> list[Flowable]:
    """Return what changed since the last round and what became of each remark."""
    parts: list[Flowable] = []
    if cover.since:
        parts.append(words(cover.since, HEADING))
        parts += [words(f"• {text}", CELL) for text in cover.changes]
    if cover.remarks:
        rows = [(str(i), one.part, one.wanted, one.outcome) for i, one in enumerate(cover.remarks, 1)]
        parts.append(words("Tindak lanjut atas koreksi", HEADING))
        parts.append(words(cover.remarked, CELL))
        parts.append(
            grid(("No", "Bagian yang dikoreksi", "Koreksi", "Tindak lanjut"), (9, 45, 57, 57), rows, width)
        )
    return [*parts, Spacer(0, 3 * mm)] if parts else []


def _disposition(sender: Signatory, width: float) -> Flowable:
    table = Table(
        [[words("Disposisi Pimpinan", CELL_BOLD), signature_block("", sender)]],
        colWidths=[width / 2, width / 2],
        rowHeights=[42 * mm],
    )
    table.setStyle(
        table_style([("GRID", (0, 0), (-1, -1), 0.5, "#7f7f7f"), ("VALIGN", (0, 0), (-1, -1), "TOP")])
    )
    return table


def _paraf(cover: Cover, width: float) -> Flowable:
    who = cover.paraf or (named(cover.sender),)
    rows = [(str(index), text, "", "") for index, text in enumerate(who, 1)]
    return grid(("No", "Jabatan", "Paraf", "Tanggal paraf"), (9, 85, 37, 37), rows, width)
