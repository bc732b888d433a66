"""Page 1 of a draft: the nota pengajuan konsep, what changed, what became of each remark, the decision."""

from ppid_desktop.documents.draft.anchors import Anchors
from ppid_desktop.documents.draft.markup import (
    LABEL,
    cell,
    head_row,
    lines,
    paragraph,
    row,
    run,
    shares,
    table,
)
from ppid_desktop.documents.draft.page import Page
from ppid_desktop.domain.cover import Cover, Signatory
from ppid_desktop.domain.draft_parts import DraftContent, PrintedField
from ppid_desktop.domain.people import nip_text

_BOXES = (
    (
        "cek.setuju",
        "Disetujui",
        "K01",
        "Konsep diarsipkan; koreksi yang tertulis di dokumen ini ikut diterapkan.",
    ),
    ("cek.perbaikan", "Perlu perbaikan", "K02", "Petugas memperbaiki konsep, lalu mengajukannya kembali."),
)


def nota(content: DraftContent, page: Page) -> str:
    """Return the head of the nota: number, date, addressee, title and the five lines."""
    cover = content.cover
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{page.text_width}"/></w:tabs>'
    number = run(f"Nomor: {cover.memo_no or '-'}") + "<w:r><w:tab/></w:r>" + run(cover.place_and_date)
    return (
        paragraph(number, "Nota", tab)
        + lines("Kepada Yth.", "Nota")
        + lines(_named(cover.recipient), "Nota", bold=True)
        + paragraph(run("NOTA PENGAJUAN KONSEP NASKAH DINAS"), "Title")
        + _five_lines(cover, page)
        + lines(
            cover.opening, "Nota", properties='<w:spacing w:before="80" w:after="40"/><w:jc w:val="both"/>'
        )
        + lines(cover.instructions, "Nota", properties='<w:spacing w:after="60"/><w:jc w:val="both"/>')
    )


def _named(one: Signatory) -> str:
    return one.position or one.name or "-"


def _five_lines(cover: Cover, page: Page) -> str:
    widths = shares(page.text_width, (26, 5, 135))
    facts = (
        ("Kepada", _named(cover.recipient)),
        ("Dari", _named(cover.sender)),
        ("Tentang", cover.subject),
        ("Catatan", cover.note),
        ("Lampiran", cover.enclosures),
    )
    rows = (
        row(
            (
                cell(widths[0], lines(label, "Sel")),
                cell(widths[1], lines(":", "Sel")),
                cell(widths[2], lines(text, "Sel")),
            )
        )
        for label, text in facts
    )
    return table(widths, rows, grid=False)


def follow_up(cover: Cover, page: Page) -> str:
    """Return what changed since the last round and what became of each remark; nothing in round 1."""
    parts = []
    if cover.since:
        parts.append(paragraph(run(cover.since), "Heading2"))
        parts += [lines(f"• {text}", "SelKecil") for text in cover.changes]
    if cover.remarks:
        parts.append(paragraph(run("Tindak lanjut atas koreksi"), "Heading2"))
        parts.append(_remarks(cover, page))
    return "".join(parts)


def _remarks(cover: Cover, page: Page) -> str:
    widths = shares(page.text_width, (10, 46, 56, 54))
    rows = [
        row(
            cell(width, lines(text, "SelKecil"))
            for width, text in zip(widths, (str(index), one.part, one.wanted, one.outcome), strict=True)
        )
        for index, one in enumerate(cover.remarks, 1)
    ]
    titles = ("No", "Bagian yang dikoreksi", "Koreksi Anda", "Tindak lanjut")
    return table(widths, [head_row(widths, titles), *rows])


def decision(content: DraftContent, anchors: Anchors, page: Page) -> str:
    """Return the two boxes, the three fields and the help."""
    heading = paragraph(run("Keputusan pimpinan PPID"), "Heading1")
    boxes = shares(page.text_width, (12, 38, 116))
    ticks = table(boxes, (_box(index, boxes, anchors) for index in range(len(_BOXES))))
    widths = shares(page.text_width, (50, 116))
    inputs = table(widths, (_input(one, widths, anchors) for one in content.decision))
    hints = "".join(lines(text, "Bantuan") for text in content.cover.help)
    return heading + ticks + paragraph("", "Sela") + inputs + paragraph("", "Sela") + hints


def _box(index: int, widths: list[int], anchors: Anchors) -> str:
    tag, label, code, meaning = _BOXES[index]
    centred = paragraph(_checkbox(tag, label, 700_000_001 + index), "", '<w:jc w:val="center"/>')
    named = paragraph(anchors.label(tag, label, code, bold=True), "Sel")
    middle = LABEL
    return row(
        (
            cell(widths[0], centred),
            cell(widths[1], named, middle),
            cell(widths[2], lines(meaning, "SelKecil")),
        )
    )


def _checkbox(tag: str, label: str, number: int) -> str:
    font = '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/>'
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{label}"/><w:tag w:val="ppid:{tag}"/><w:id w:val="{number}"/>'
        '<w:lock w:val="sdtLocked"/><w14:checkbox><w14:checked w14:val="0"/>'
        '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
        '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent>'
        f'<w:r><w:rPr>{font}<w:sz w:val="28"/></w:rPr><w:t>\u2610</w:t></w:r></w:sdtContent></w:sdt>'
    )


def _input(one: PrintedField, widths: list[int], anchors: Anchors) -> str:
    label = paragraph(anchors.label(one.printed_id, one.label, one.code), "Sel")
    return row(
        (cell(widths[0], label, LABEL), cell(widths[1], lines(one.text, "Sel"))), splits=True, height=400
    )


def signing(cover: Cover, page: Page) -> str:
    """Return closing sentence, disposition and signature block, table of paraf."""
    halves = shares(page.text_width, (83, 83))
    left = lines("Disposisi Pimpinan", "Sel", bold=True) + lines("\n\n\n", "Sel")
    block = table(
        halves, [row((cell(halves[0], left), cell(halves[1], _signature(cover.sender))), height=1500)]
    )
    closing = lines(cover.closing, "Nota", properties='<w:keepNext/><w:spacing w:before="160" w:after="80"/>')
    return closing + block + paragraph("", "Sela") + _paraf(cover, page)


def _signature(one: Signatory) -> str:
    centred = '<w:jc w:val="center"/>'
    tail = [one.rank, f"NIP. {nip_text(one.nip)}" if one.nip else ""]
    return (
        lines(one.position, "Sel", properties=centred)
        + lines("\n\n", "Sel", properties=centred)
        + lines(
            one.name or "(........................................)", "Sel", bold=True, properties=centred
        )
        + "".join(lines(text, "Sel", properties=centred) for text in tail if text)
    )


def _paraf(cover: Cover, page: Page) -> str:
    widths = shares(page.text_width, (12, 84, 35, 35))
    who = cover.paraf or (_named(cover.sender),)
    rows = (
        row(
            [
                cell(widths[0], lines(str(index), "SelKecil")),
                cell(widths[1], lines(text, "SelKecil")),
                *(cell(width, lines("", "SelKecil")) for width in widths[2:]),
            ],
            height=340,
        )
        for index, text in enumerate(who, 1)
    )
    return table(widths, [head_row(widths, ("No", "Jabatan", "Paraf", "Tanggal paraf")), *rows])
