"""The record part of a draft: fields, tables, correction table, softfiles and the code at the end."""

from collections.abc import Iterable

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
    splits,
    table,
)
from ppid_desktop.documents.draft.page import Page
from ppid_desktop.domain.draft_parts import (
    CORRECTION_ROWS,
    CORRECTION_TABLE,
    DraftContent,
    PrintedField,
    PrintedRow,
    PrintedTable,
)

_NUMBER_WIDTH = 17
_CORRECTION_TITLES = ("No", "Bagian", "Tertulis", "Seharusnya", "Alasan")


def record(content: DraftContent, anchors: Anchors, page: Page) -> str:
    """Return the record's fields, each label beside its cell, then the tables of entries."""
    # The plain nota fills page 1; with a follow-up it runs on, and a break would leave a page half empty.
    new_page = "" if content.cover.since else "<w:pageBreakBefore/>"
    test = ""
    if content.test:
        test = paragraph(run("Uji konsekuensi"), "Heading1") + _fields(content.test, anchors, page)
    return (
        paragraph(run("Rekaman informasi"), "Heading1", new_page)
        + _fields(content.fields, anchors, page)
        + test
        + "".join(entries(one, anchors, page) for one in content.tables)
    )


def _fields(fields: Iterable[PrintedField], anchors: Anchors, page: Page) -> str:
    widths = shares(page.text_width, (61, 105))
    return table(widths, (_field_row(one, widths, anchors) for one in fields))


def _field_row(one: PrintedField, widths: list[int], anchors: Anchors) -> str:
    label = paragraph(anchors.label(one.printed_id, one.label, one.code), "Sel")
    cells = (cell(widths[0], label, LABEL), cell(widths[1], lines(one.text, "Sel")))
    return row(cells, splits=splits((one.text,)))


def entries(one: PrintedTable, anchors: Anchors, page: Page) -> str:
    """Return a table of entries under its heading."""
    widths = shares(page.text_width, (_NUMBER_WIDTH, *(column.width for column in one.columns)))
    titles = ("No", *(column.title for column in one.columns))
    rows = [_entry_row(one.id, entry, widths, anchors) for entry in one.rows]
    return paragraph(run(one.title), "Heading1") + table(widths, [head_row(widths, titles), *rows])


def _entry_row(table_id: str, entry: PrintedRow, widths: list[int], anchors: Anchors) -> str:
    label = anchors.label(f"{table_id}.{entry.number:02d}", str(entry.number), entry.code)
    texts = [one.text for one in entry.cells]
    cells = [cell(widths[0], paragraph(label, "SelKecil"))]
    cells += [cell(width, lines(text, "SelKecil")) for width, text in zip(widths[1:], texts, strict=True)]
    return row(cells, splits=splits(texts))


def corrections(anchors: Anchors, page: Page) -> str:
    """Return the empty correction table; the reader finds it by its head."""
    widths = shares(page.text_width, (10, 34, 42, 42, 38))
    head = head_row(widths, _CORRECTION_TITLES)
    head = head.replace(run("No"), anchors.plain(CORRECTION_TABLE, run("No")), 1)
    rows = (_empty_row(index, widths) for index in range(1, CORRECTION_ROWS + 1))
    hint = "Tulislah koreksi yang tidak dapat dituliskan langsung di atas; tambahkan baris bila perlu."
    return (
        paragraph(run("Tabel koreksi"), "Heading1")
        + lines(hint, "SelKecil", properties='<w:keepNext/><w:spacing w:after="60"/>')
        + table(widths, [head, *rows])
    )


def _empty_row(number: int, widths: list[int]) -> str:
    first = cell(widths[0], lines(str(number), "SelKecil"))
    return row([first, *(cell(width, lines("", "SelKecil")) for width in widths[1:])], height=453)


def closing(code: str) -> str:
    """Return the tracking code on the last page."""
    text = f"Kode lacak: {code}. Jangan menghapus kode ini; kode menghubungkan berkas dengan kasusnya."
    return lines(text, "Bantuan", properties='<w:spacing w:before="160"/>')
