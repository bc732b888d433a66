"""Finds the correction table by its head, and what was split off from it."""

import re
from collections.abc import Iterable, Iterator

from ppid_desktop.documents.review.layout import Layout, Paragraph, Row, Table, final_text
from ppid_desktop.documents.review.table_heads import has_head, resembles
from ppid_desktop.domain.review_terms import Story

NUMBER_ONLY = re.compile(r"\d*\.?")


def correction_tables(layout: Layout, marked: Iterable[Table], head: tuple[str, ...]) -> list[Table]:
    """Return the correction table and what was split off from it; `marked` carry its bookmark."""
    tables = [*marked, *layout.tables]
    exact = next((table for table in tables if head and has_head(table, head)), None)
    table = exact or next((table for table in tables if resembles(table, head)), None)
    return [] if table is None else [table, *_split_off(layout, table)]


def _split_off(layout: Layout, table: Table) -> Iterator[Table]:
    """Tables right behind it, only blank lines between, of as many columns and with numbered rows only."""
    width = table.rows[0].width
    for block in _behind(layout, table):
        if isinstance(block, Paragraph):
            if final_text([block]):
                return
        elif all(_goes_on(row, width) for row in block.rows):
            yield block
        else:
            return


def _behind(layout: Layout, table: Table) -> list[Paragraph | Table]:
    for blocks in layout.parts[Story.BODY]:
        if table in blocks:
            return blocks[blocks.index(table) + 1 :]
    return []


def _goes_on(row: Row, width: int) -> bool:
    return row.width == width and NUMBER_ONLY.fullmatch(row.final_texts()[0]) is not None
