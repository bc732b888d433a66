"""Reads the office's classification code list from the rows of a table, whatever its headings are called."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from ppid_desktop.domain.archive import CodeEntry
from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.field_types import Line
from ppid_desktop.domain.terms import FinalFate, SecurityClass, Term
from ppid_desktop.domain.text import clean_line, folded

# DOMAIN section 5: kode; nama; masa aktif; masa inaktif; status akhir; klasifikasi keamanan; hak akses; unit.
_HEADINGS = {
    "code": ("kode klasifikasi", "kode"),
    "name": ("nama", "uraian", "jenis arsip", "klasifikasi", "masalah"),
    "active": ("masa aktif", "retensi aktif", "aktif"),
    "inactive": ("masa inaktif", "retensi inaktif", "inaktif"),
    "fate": ("status akhir", "nasib akhir", "keterangan"),
    "security": ("klasifikasi keamanan", "keamanan", "skkaad", "tingkat klasifikasi"),
    "access": ("hak akses", "akses"),
    "unit": ("unit pengolah", "unit"),
}
_SEARCHED_ROWS = 20
_LONGEST_CELL = Line().max_length  # what a record takes over from the list
_YEARS = re.compile(r"(\d{1,3})(?:\s*\([^)]*\))?\s*(?:tahun|thn|th)?\b")


@dataclass(frozen=True)
class CodeList:
    """The entries read, and one Indonesian sentence per row that could not be taken as it stands."""

    entries: tuple[CodeEntry, ...]
    remarks: tuple[str, ...] = ()


def read_code_list(rows: Sequence[Sequence[str]]) -> CodeList:
    """Find the head row and read what follows; InvalidValue when no column is called *kode*."""
    start, columns = _head(rows)
    entries: dict[str, CodeEntry] = {}
    remarks: list[str] = []
    for number, row in enumerate(rows[start + 1 :], start + 2):
        cells = {name: clean_line(row[at]) if at < len(row) else "" for name, at in columns.items()}
        if not any(cells.values()):
            continue
        if any(len(text) > _LONGEST_CELL for text in cells.values()):
            remarks.append(f"Baris {number}: ada sel yang melebihi {_LONGEST_CELL} karakter; baris dilewati.")
            continue
        entry, remark = _entry(cells)
        if remark or entry.code in entries:
            remarks.append(f"Baris {number}: {remark or 'kode ini sudah ada; baris terakhir yang dipakai.'}")
        if entry.code:
            entries[entry.code] = entry
    return CodeList(tuple(entries.values()), tuple(remarks))


def _head(rows: Sequence[Sequence[str]]) -> tuple[int, dict[str, int]]:
    for index, row in enumerate(islice(rows, _SEARCHED_ROWS)):
        columns = dict(_columns(row))
        if "code" in columns and "name" in columns:
            return index, columns
    raise InvalidValue(
        "Daftar kode tidak dikenali.",
        "Tidak ada baris judul dengan kolom Kode dan Nama.",
        "Tambahkan baris judul: Kode, Nama, Masa aktif, Masa inaktif, Status akhir, Klasifikasi keamanan, "
        "Hak akses, Unit pengolah.",
    )


def _columns(row: Sequence[str]) -> Iterator[tuple[str, int]]:
    titles = [folded(title) for title in row]
    taken: set[int] = set()
    for name, wanted in _HEADINGS.items():
        found = next((titles.index(title) for title in wanted if title in titles), None)
        if found is not None and found not in taken:
            taken.add(found)
            yield name, found


def _entry(cells: Mapping[str, str]) -> tuple[CodeEntry, str]:
    fate, fate_text = _fate(cells.get("fate", ""))
    security = _term(SecurityClass, cells.get("security", ""))
    entry = CodeEntry(
        code=cells["code"],
        name=cells["name"],
        active_years=_years(cells.get("active", "")),
        inactive_years=_years(cells.get("inactive", "")),
        fate=fate,
        fate_text=fate_text,
        security_class=security,
        access=cells.get("access", ""),
        unit=cells.get("unit", ""),
    )
    return entry, _remark(cells, entry)


def _remark(cells: Mapping[str, str], entry: CodeEntry) -> str:
    if not entry.code:
        return "kode kosong; baris dilewati."
    for name, label, value in (
        ("active", "masa aktif", entry.active_years),
        ("inactive", "masa inaktif", entry.inactive_years),
        ("security", "klasifikasi keamanan", entry.security_class),
    ):
        if cells.get(name) and value is None:
            return f"{label} tidak dapat dibaca; isilah di aplikasi."
    return ""


def _years(text: str) -> int | None:
    found = _YEARS.match(folded(text)) or _YEARS.match(text.casefold())
    return int(found[1]) if found else None


def _fate(text: str) -> tuple[FinalFate | None, str]:
    """`Musnah, kecuali peta` is MUSNAH with the condition beside it; unknown words stay as the text."""
    plain = folded(text)
    for fate in FinalFate:
        if plain.startswith(folded(fate.label)):
            rest = text[len(fate.label) :].strip(" ,;.-")
            return fate, rest
    return None, text


def _term(kind: type[SecurityClass], text: str) -> SecurityClass | None:
    wanted = folded(text)
    if wanted in ("biasa", "terbuka"):
        return SecurityClass.BIASA
    return next((term for term in kind if wanted and wanted in _names(term)), None)


def _names(term: Term) -> tuple[str, str]:
    return folded(term.label), folded(term.code)
