"""Page 1 of a draft: the nota pengajuan konsep, the decision, the signatures."""

from ppid_desktop.documents.draft.anchors import Anchors
from ppid_desktop.documents.draft.markup import (
    KEPT,
    LABEL,
    MIDDLE,
    NAME,
    cell,
    head_row,
    lines,
    paragraph,
    row,
    run,
    shares,
    splits,
    table,
)
from ppid_desktop.documents.draft.page import Page
from ppid_desktop.domain.cover import Cover, Signatory, named
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
    addressed = run("Kepada Yth. ") + run(named(cover.recipient), bold=True)
    return (
        paragraph(number, "Nota", tab)
        + paragraph(addressed, "Nota")
        + paragraph(run("NOTA PENGAJUAN KONSEP NASKAH DINAS"), "Title")
        + _facts(cover, page)
        + lines(
            cover.opening, "Nota", properties='<w:spacing w:before="80" w:after="40"/><w:jc w:val="both"/>'
        )
        + lines(cover.instructions, "Nota", bold=True, properties='<w:spacing w:after="60"/>')
    )


def _facts(cover: Cover, page: Page) -> str:
    widths = shares(page.text_width, (26, 5, 135))
    rows = (
        row(
            (
                cell(width, lines(text, "Sel"))
                for width, text in zip(widths, (label, ":", value), strict=True)
            ),
            splits=splits((value,)),
        )
        for label, value in cover.lines()
    )
    return table(widths, rows, grid=False)


def decision(content: DraftContent, anchors: Anchors, page: Page) -> str:
    """Return the two boxes, the three fields and the help; they stay on one page."""
    heading = paragraph(run("Keputusan pimpinan PPID"), "Heading1")
    boxes = shares(page.text_width, (12, 38, 116))
    ticks = table(boxes, (_box(index, boxes, anchors) for index in range(len(_BOXES))))
    widths = shares(page.text_width, (50, 116))
    inputs = table(widths, (_input(one, widths, anchors) for one in content.decision))
    gap, hints = paragraph("", "Sela", KEPT), content.cover.help
    shown = [lines(text, "Bantuan", properties=KEPT) for text in hints[:-1]]
    shown += [lines(text, "Bantuan") for text in hints[-1:]]
    return heading + ticks + gap + inputs + gap + "".join(shown)


def _box(index: int, widths: list[int], anchors: Anchors) -> str:
    tag, label, code, meaning = _BOXES[index]
    box = paragraph(_checkbox(tag, label, 700_000_001 + index), "", f'{KEPT}<w:jc w:val="center"/>')
    name = paragraph(anchors.label(tag, label, code, bold=True), "Sel", KEPT)
    contents = ((box, MIDDLE), (name, NAME), (lines(meaning, "SelKecil", properties=KEPT), MIDDLE))
    return row(cell(width, content, look) for width, (content, look) in zip(widths, contents, strict=True))


def _checkbox(tag: str, label: str, number: int) -> str:
    font = '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/>'
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{label}"/><w:tag w:val="ppid:{tag}"/><w:id w:val="{number}"/>'
        '<w:lock w:val="sdtLocked"/><w14:checkbox><w14:checked w14:val="0"/>'
        '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
        '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent>'
        f'<w:r><w:rPr>{font}<w:sz w:val="24"/></w:rPr><w:t>\u2610</w:t></w:r></w:sdtContent></w:sdt>'
    )


def _input(one: PrintedField, widths: list[int], anchors: Anchors) -> str:
    label = paragraph(anchors.label(one.printed_id, one.label, one.code), "Sel", KEPT)
    return row(
        (cell(widths[0], label, LABEL), cell(widths[1], lines(one.text, "Sel", properties=KEPT))),
        splits=True,
        height=360,
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
    who = cover.paraf or (named(cover.sender),)
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
