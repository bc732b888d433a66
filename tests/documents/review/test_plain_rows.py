"""Rows nothing was done to are read in one pass; whatever else stands in a row leaves it to the walker."""

import pytest
from lxml import etree

from ppid_desktop.documents.review.layout import Mark, Piece
from ppid_desktop.documents.review.names import W_NS, w
from ppid_desktop.documents.review.plain_rows import PlainRow, pieces_of, plain_rows
from ppid_desktop.documents.review.properties import StyleLook
from ppid_desktop.domain.review import ChangeKind

HEEDED = {w(name) for name in ("tbl", "ins", "del", "delText", "moveTo", "gridSpan", "hyperlink")}
TEXT = "<w:p><w:r><w:t>dua</w:t></w:r></w:p>"


def found(body: str) -> list[PlainRow]:
    root = etree.fromstring(f'<w:body xmlns:w="{W_NS}">{body}</w:body>')
    return list(plain_rows(root, HEEDED, StyleLook()).values())


def table(*cells: str) -> str:
    return f"<w:tbl><w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr></w:tbl>"


def test_a_plain_row_keeps_its_cells_paragraphs_and_bookmarks() -> None:
    marked = '<w:p/><w:p><w:bookmarkStart w:name="satu"/><w:r><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r></w:p>'
    (row,) = found(table(TEXT, marked, ""))
    assert row.cells == [[["dua"]], [[], ["a", "b"]], []]
    assert (row.bookmarks, row.is_marked) == ([("satu", 2)], False)


def test_text_marked_as_inserted_or_deleted_leaves_a_row_plain() -> None:
    edited = (
        '<w:p><w:r><w:t>a</w:t></w:r><w:del w:author="P"><w:r><w:delText>b</w:delText></w:r></w:del>'
        '<w:ins w:author="P"><w:r><w:t>c</w:t></w:r><w:r><w:t/></w:r></w:ins><w:r><w:t>d</w:t></w:r>'
        "<w:r><w:t>e</w:t></w:r></w:p>"
    )
    (row,) = found(table(TEXT, edited))
    pieces = pieces_of(row.cells[1][0])
    assert [(one.text, [mark.kind for mark in one.marks]) for one in pieces] == [
        ("a", []),
        ("b", [ChangeKind.DEL]),
        ("c", [ChangeKind.INS]),
        ("de", []),
    ]
    assert pieces[1].marks == (Mark(ChangeKind.DEL, "P", None, None),)
    assert pieces_of(row.cells[0][0])[0].marks == Piece("").marks


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
