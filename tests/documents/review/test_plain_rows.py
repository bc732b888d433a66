"""Rows nothing was done to are read in one pass; whatever else stands in a row leaves it to the walker."""

import pytest
from lxml import etree

from ppid_desktop.documents.review.layout import Layout, Paragraph, Piece, Row
from ppid_desktop.documents.review.marks import Mark
from ppid_desktop.documents.review.names import W_NS, w
from ppid_desktop.documents.review.plain_rows import PlainRow, plain_rows
from ppid_desktop.documents.review.properties import StyleLook
from ppid_desktop.documents.review.walker import Walker
from ppid_desktop.domain.review import ChangeKind, Story

HEEDED = {w(name) for name in ("tbl", "ins", "del", "delText", "moveTo", "gridSpan", "hyperlink")}
TEXT = "<w:p><w:r><w:t>dua</w:t></w:r></w:p>"


def found(body: str) -> list[PlainRow]:
    root = etree.fromstring(f'<w:body xmlns:w="{W_NS}">{body}</w:body>')
    return list(plain_rows(root, HEEDED, StyleLook()).values())


def table(*cells: str) -> str:
    return f"<w:tbl><w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr></w:tbl>"


def test_a_plain_row_keeps_its_texts_and_bookmarks() -> None:
    marked = (
        '<w:p/><w:p><w:bookmarkStart w:name="satu"/><w:r><w:t>a\n</w:t></w:r><w:r><w:t>b</w:t></w:r></w:p>'
    )
    (row,) = found(table(TEXT, marked, "<w:p/>"))
    assert row.texts() == ("dua", "\na b", "")
    assert (row.bookmarks, row.is_marked) == ([("satu", 2)], False)


class Looked(list[str | Piece]):
    """Counts what is looked through in it, and in parts of it."""

    total = 0

    def count(self, value: object) -> int:
        Looked.total += len(self)
        return super().count(value)  # type: ignore[arg-type] # as any list

    def __getitem__(self, at: object) -> object:  # type: ignore[override] # as any list
        found = super().__getitem__(at)  # type: ignore[call-overload] # as any list
        return Looked(found) if isinstance(at, slice) else found


def test_however_many_bookmarks_a_row_has_its_texts_are_looked_through_once() -> None:
    row = PlainRow(Looked(), [])
    for number in range(200):
        row.parts += ["\0", "\1", "a", "\1"]
        row.note_bookmark(str(number))
    assert row.bookmarks == [(str(number), 2 * number + 1) for number in range(200)]
    assert Looked.total == len(row.parts)


@pytest.mark.parametrize("cell", ["", "<w:p><w:r><w:t>a\u202eb</w:t></w:r></w:p>"])
def test_texts_are_not_all_of_a_row_without_a_paragraph_or_with_reversed_letters(cell: str) -> None:
    (row,) = found(table(TEXT, cell, TEXT))
    assert row.texts() is None


def test_text_marked_as_inserted_or_deleted_leaves_a_row_plain() -> None:
    edited = (
        '<w:p><w:r><w:t>a</w:t></w:r><w:del w:author="P"><w:r><w:delText>b</w:delText></w:r></w:del>'
        '<w:ins w:author="P"><w:r><w:t>c</w:t></w:r><w:r><w:t/></w:r></w:ins><w:r><w:t>d</w:t></w:r>'
        "<w:r><w:t>e</w:t></w:r></w:p>"
    )
    (row,) = found(table(TEXT, edited))
    (first,), (pieces,) = row.cells()
    assert [(one.text, [mark.kind for mark in one.marks]) for one in pieces] == [
        ("a", []),
        ("b", [ChangeKind.DEL]),
        ("c", [ChangeKind.INS]),
        ("de", []),
    ]
    assert pieces[1].marks == (Mark(ChangeKind.DEL, "P", None, None),)
    assert first[0].marks == Piece("").marks


def test_what_follows_the_table_takes_no_row_away() -> None:
    assert len(found(table(TEXT) + f"<w:p><w:ins/></w:p>{table(TEXT)}<w:ins/>")) == 2


@pytest.mark.parametrize(
    "cell",
    [
        f"<w:tcPr><w:gridSpan/></w:tcPr>{TEXT}",
        "<w:p><w:ins><w:del><w:r><w:delText>a</w:delText></w:r></w:del></w:ins></w:p>",
        "<w:p><w:ins><w:unknown><w:r><w:t>a</w:t></w:r></w:unknown></w:ins></w:p>",
        "<w:p><w:moveTo><w:r><w:t>a</w:t></w:r></w:moveTo></w:p>",
        "<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr></w:p>",
        "<w:p><w:unknown><w:r><w:t>a</w:t></w:r></w:unknown></w:p>",
        "<w:p><w:unknown><w:t>a</w:t></w:unknown></w:p>",
        "<w:r><w:t>a</w:t></w:r>",
        f"<w:unknown>{TEXT}</w:unknown>",
        '<w:bookmarkStart w:name="satu"/>',
        "<w:tr/>",
    ],
)
def test_anything_else_in_a_row_leaves_it_to_the_walker(cell: str) -> None:
    assert found(table(TEXT, cell, TEXT)) == []


def test_a_nested_table_leaves_the_row_around_it_to_the_walker() -> None:
    assert found(table(f"{table(TEXT)}<w:p/>")) == []


def walked(body: str) -> Layout:
    walker = Walker(StyleLook())
    walker.walk(etree.fromstring(f'<w:body xmlns:w="{W_NS}">{body}</w:body>'), Story.BODY)
    return walker.layout


def test_a_row_stays_texts_until_somebody_asks_for_its_cells() -> None:
    marked = '<w:p><w:r><w:t>[L01]</w:t></w:r></w:p><w:p><w:bookmarkStart w:name="satu"/></w:p>'
    layout = walked(f"<w:p/>{table(TEXT, marked)}<w:p/>")
    row = layout.tables[0].rows[0]
    place = layout.place_of(layout.bookmarks[0].paragraph)
    assert (place, len(layout), row.width, row.final_texts()) == ((row, 1), 5, 2, ["dua", "[L01]"])
    assert row.is_untouched
    assert place is not None and layout.paragraph(2) is place.cell.paragraphs[0]
    assert [(cell.at, cell.plain, cell.bracketed) for cell in row.cells] == [
        (0, "dua", False),
        (1, "[L01]\n", True),
    ]
    assert not row.is_untouched


def test_a_row_in_a_nested_table_is_known_to_the_cell_around_it() -> None:
    outer = walked(table(f"{table(TEXT, '<w:p><w:r><w:t>[</w:t></w:r></w:p>')}<w:p/>")).tables[0].rows[0]
    (cell,) = outer.cells
    assert ([len(one.pieces) for one in cell.paragraphs], cell.bracketed) == ([1, 1, 0], True)


def test_the_paragraphs_of_a_row_are_made_once_however_many_of_them_are_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[Row] = []
    made = Row.paragraphs.__get__

    def counted(row: Row) -> list[Paragraph]:
        asked.append(row)
        found: list[Paragraph] = made(row)
        return found

    monkeypatch.setattr(Row, "paragraphs", property(counted))
    layout = walked(f"<w:p/>{table('<w:p/>' * 3, TEXT)}{table(TEXT)}")
    row, other = (one.rows[0] for one in layout.tables)
    assert [layout.paragraph(index).cell for index in (4, 2, 3, 1)] == [row.cells[1], *[row.cells[0]] * 3]
    assert asked == [row]
    assert list(layout.lines())[1:] == [*made(row), other]
    assert layout.place_of(3) == (row, 0)
