"""Reads rows copied from Excel or another table for a daftar identifikasi, without Qt.

Excel copies cells as tab-separated lines; a cell with breaks or quotes comes quoted. A first line of known
headings says which column is which; without one the order is judul, ringkasan, kategori, catatan, and a
leading column of running numbers is left out. Nothing is lost: a category nobody knows and columns nobody
asked for go into the note.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ppid_desktop.domain.inventory_notes import JOINT
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
# Spreadsheets quote a cell for its line breaks and double its quotes then. A quote that opens and does not
# close before the next cell is a character of the text, as is a pair around a cell without either.
_CELL = re.compile(r'(?:"(?P<quoted>(?:[^"\t]|"")*)"|(?P<plain>[^\t\n]*))(?P<end>\t|\n|\Z)')


@dataclass(frozen=True)
class PastedRows:
    """Rows of judul, ringkasan, kategori code, catatan; categories nobody knows; lines without a title."""

    rows: tuple[Cells, ...] = ()
    unknown_categories: int = 0
    skipped: int = 0


@dataclass(frozen=True)
class _Layout:
    """Which pasted column holds which of ours, what the others are called, the lines below the heading."""

    places: dict[int, int]
    others: dict[int, str]
    body: Sequence[list[str]]


def read_pasted(text: str) -> PastedRows:
    """Return the rows of a pasted table; lines without any title are counted as skipped."""
    layout = _layout(_table(text))
    rows = [_picked(cells, layout) for cells in layout.body]
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
    rows = [[clean_line(cell) for cell in row] for row in _lines(clean(_SOFT_BREAKS.sub(" ", text)))]
    return [row for row in rows if any(row)]


def _lines(text: str) -> Iterator[list[str]]:
    row: list[str] = []
    for found in _CELL.finditer(text):
        row.append(_unquoted(found))
        if found["end"] != "\t":
            yield row
            row = []


def _unquoted(found: re.Match[str]) -> str:
    quoted = found["quoted"]
    if quoted is None:
        return found["plain"]
    return quoted.replace('""', '"') if "\n" in quoted or '""' in quoted else f'"{quoted}"'


def _layout(table: Sequence[list[str]]) -> _Layout:
    if not table:
        return _Layout({}, {}, ())
    heads, widest = table[0], max(map(len, table))
    named = {_HEADINGS[folded(cell)]: at for at, cell in enumerate(heads) if folded(cell) in _HEADINGS}
    if _TITLE in named and (len(named) > 1 or len(heads) == 1 or _numbered_heading(heads)):
        first = 1 if _numbered_heading(heads) else 0
        names = dict(enumerate([*heads, *[""] * (widest - len(heads))]))
        return _Layout(named, _but(names, first, named.values()), table[1:])
    first = 1 if _running_numbers(table) else 0
    places = {column: first + column for column in range(_COLUMNS)}
    return _Layout(places, _but(dict.fromkeys(range(widest), ""), first, places.values()), table)


def _but(names: dict[int, str], first: int, taken: Iterable[int]) -> dict[int, str]:
    return {at: name for at, name in names.items() if at >= first and at not in set(taken)}


def _numbered_heading(cells: Sequence[str]) -> bool:
    return folded(cells[0]) in _NUMBER_HEADINGS


def _running_numbers(table: Sequence[list[str]]) -> bool:
    return all(len(row) > 1 and row[0].rstrip(".").isdigit() for row in table)


def _picked(cells: list[str], layout: _Layout) -> Cells:
    def cell(at: int) -> str:
        return cells[at] if at < len(cells) else ""

    title, summary, category, note = (
        cell(layout.places.get(column, len(cells))) for column in range(_COLUMNS)
    )
    extra = [f"{name}: {cell(at)}" if name else cell(at) for at, name in layout.others.items() if cell(at)]
    return title, summary, category, JOINT.join(part for part in (note, *extra) if part)


def _settled(row: Cells) -> Cells:
    title, summary, written, note = row
    category = category_of(written)
    if category is not None:
        return title, summary, category.code, note
    kept = f"Kategori tertulis: {written}"
    return title, summary, Category.BELUM.code, f"{note}; {kept}" if note else kept
