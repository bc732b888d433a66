"""Reads rows copied from Excel or another table for a daftar identifikasi, without Qt.

Excel copies cells as tab-separated lines; a cell with breaks or quotes comes quoted. A first line of known
headings says which column is which; without one the order is judul, ringkasan, kategori, catatan, and a
leading column of running numbers is left out. Nothing is lost: a category nobody knows goes into the note.
"""

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass

from ppid_desktop.domain.terms import Category
from ppid_desktop.domain.text import clean, clean_line, folded

Cells = tuple[str, str, str, str]
_COLUMNS = 4
_TITLE, _SUMMARY, _CATEGORY, _NOTE = range(_COLUMNS)
_HEADINGS = {
    "judul": _TITLE,
    "judul informasi": _TITLE,
    "nama informasi": _TITLE,
    "informasi": _TITLE,
    "ringkasan": _SUMMARY,
    "ringkasan isi": _SUMMARY,
    "ringkasan isi informasi": _SUMMARY,
    "uraian": _SUMMARY,
    "kategori": _CATEGORY,
    "kategori informasi": _CATEGORY,
    "klasifikasi": _CATEGORY,
    "catatan": _NOTE,
    "keterangan": _NOTE,
}
_SHORT_CATEGORIES = {
    "": Category.BELUM,
    "belum": Category.BELUM,
    "berkala": Category.BERKALA,
    "serta merta": Category.SERTA_MERTA,
    "sertamerta": Category.SERTA_MERTA,
    "setiap saat": Category.SETIAP_SAAT,
    "tersedia setiap saat": Category.SETIAP_SAAT,
    "dikecualikan": Category.DIKECUALIKAN,
}
_SOFT_BREAKS = re.compile("[\x0b\x0c\x85\u2028\u2029]")  # they break a line inside a cell, not a row
_NUMBER_HEADINGS = ("no", "nomor", "no urut")


@dataclass(frozen=True)
class PastedRows:
    """Rows of judul, ringkasan, kategori code, catatan; categories nobody knows; lines without a title."""

    rows: tuple[Cells, ...] = ()
    unknown_categories: int = 0
    skipped: int = 0


def read_pasted(text: str) -> PastedRows:
    """Return the rows of a pasted table; lines without any title are counted as skipped."""
    table = _table(text)
    order, body = _order(table)
    rows = [_picked(cells, order) for cells in body]
    titled = [row for row in rows if row[_TITLE]]
    settled = [_settled(row) for row in titled]
    unknown = sum(1 for row in titled if category_of(row[_CATEGORY]) is None)
    return PastedRows(tuple(settled), unknown, len(rows) - len(titled))


def category_of(text: str) -> Category | None:
    """Return the category a label, code or usual short name means, or None."""
    wanted = folded(text)
    for category in Category:
        if wanted in (folded(category.label), folded(category.code)):
            return category
    return _SHORT_CATEGORIES.get(wanted)


def _table(text: str) -> list[list[str]]:
    reader = csv.reader(io.StringIO(clean(_SOFT_BREAKS.sub(" ", text))), dialect="excel-tab")
    rows = [[clean_line(cell) for cell in row] for row in reader]
    return [row for row in rows if any(row)]


def _order(table: Sequence[list[str]]) -> tuple[dict[int, int], Sequence[list[str]]]:
    """Return which pasted column holds which of ours, and the lines below the heading."""
    if not table:
        return {}, ()
    named = {_HEADINGS[folded(cell)]: at for at, cell in enumerate(table[0]) if folded(cell) in _HEADINGS}
    if _TITLE in named and (len(named) > 1 or len(table[0]) == 1 or _numbered_heading(table[0])):
        return named, table[1:]
    first = 1 if _running_numbers(table) else 0
    return {column: first + column for column in range(_COLUMNS)}, table


def _numbered_heading(cells: Sequence[str]) -> bool:
    return folded(cells[0]) in _NUMBER_HEADINGS


def _running_numbers(table: Sequence[list[str]]) -> bool:
    return all(len(row) > 1 and row[0].rstrip(".").isdigit() for row in table)


def _picked(cells: list[str], order: dict[int, int]) -> Cells:
    def cell(column: int) -> str:
        at = order.get(column, len(cells))
        return cells[at] if at < len(cells) else ""

    return cell(_TITLE), cell(_SUMMARY), cell(_CATEGORY), cell(_NOTE)


def _settled(row: Cells) -> Cells:
    title, summary, written, note = row
    category = category_of(written)
    if category is not None:
        return title, summary, category.code, note
    kept = f"Kategori tertulis: {written}"
    return title, summary, Category.BELUM.code, f"{note}; {kept}" if note else kept
