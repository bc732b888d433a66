"""Rows nothing was done to are read in one pass; whatever else stands in a row leaves it to the walker."""

import pytest
from lxml import etree

from ppid_desktop.documents.review.names import W_NS, w
from ppid_desktop.documents.review.plain_rows import PlainRow, plain_rows
from ppid_desktop.documents.review.properties import StyleLook

HEEDED = {w(name) for name in ("tbl", "ins", "gridSpan", "hyperlink")}
TEXT = "<w:p><w:r><w:t>dua</w:t></w:r></w:p>"


def found(body: str) -> list[PlainRow]:
    root = etree.fromstring(f'<w:body xmlns:w="{W_NS}">{body}</w:body>')
    return list(plain_rows(root, HEEDED, StyleLook()).values())


def table(*cells: str) -> str:
    return f"<w:tbl><w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr></w:tbl>"


def test_a_plain_row_keeps_its_cells_paragraphs_and_bookmarks() -> None:
    marked = '<w:p/><w:p><w:bookmarkStart w:name="satu"/><w:r><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r></w:p>'
    assert found(table(TEXT, marked, "")) == [PlainRow([[["dua"]], [[], ["a", "b"]], []], [("satu", 2)])]


def test_what_follows_the_table_takes_no_row_away() -> None:
    assert len(found(table(TEXT) + f"<w:p><w:ins/></w:p>{table(TEXT)}<w:ins/>")) == 2


@pytest.mark.parametrize(
    "cell",
    [
        f"<w:tcPr><w:gridSpan/></w:tcPr>{TEXT}",
        "<w:p><w:ins><w:r><w:t>a</w:t></w:r></w:ins></w:p>",
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
