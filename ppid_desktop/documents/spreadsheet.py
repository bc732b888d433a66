"""Tables in and out: pasted cells, CSV and XLSX become rows of text; rows become inert files."""

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.text import clean

Rows = tuple[tuple[str, ...], ...]

LARGEST_FILE = 20 * 1024 * 1024
LARGEST_UNPACKED = 200 * 1024 * 1024
MOST_ROWS = 50_000
MOST_COLUMNS = 100
_MOST_PARTS = 2_000
_LONGEST_CELL = 32_767  # Excel's own limit
_ENCODINGS = ("utf-8-sig", "cp1252")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def read_table(data: bytes) -> Rows:
    """Return the rows of a CSV or of an XLSX's first sheet; InvalidValue when it is neither or too big."""
    if len(data) > LARGEST_FILE:
        raise _unreadable(f"Ukurannya melebihi {LARGEST_FILE // 1024 // 1024} MB.")
    if data.startswith(b"PK"):
        return _limited(_xlsx_rows(data))
    if data.startswith((b"\xd0\xcf\x11\xe0", b"%PDF")) or (b"\0" in data[:4096] and not _is_utf16(data)):
        raise _unreadable("Isinya bukan tabel CSV atau XLSX.")
    return read_pasted(_decoded(data))


def read_pasted(text: str) -> Rows:
    """Return the rows of text copied from a spreadsheet or of a CSV; quoted cells may hold line breaks."""
    plain = clean(text)
    reader = csv.reader(io.StringIO(plain), delimiter=_delimiter(plain), strict=False)
    try:
        return _limited(tuple(cell.strip() for cell in row) for row in reader)
    except csv.Error:
        raise _unreadable("Tanda petik atau pemisah kolomnya rusak.") from None


def write_xlsx(
    title: str,
    heads: Sequence[str],
    rows: Iterable[Sequence[str]],
    notes: Sequence[tuple[str, str]] = (),
) -> bytes:
    """Return a workbook whose cells are all text: no content becomes a formula or a number.

    `notes`, label and value each, stand on a sheet of their own behind the rows.
    """
    book = Workbook(write_only=True)
    sheet = book.create_sheet(_sheet_title(title))
    sheet.freeze_panes = "A2"
    bold = Font(name="Arial", size=10, bold=True)
    plain = Font(name="Arial", size=10)
    for index, head in enumerate(heads):
        sheet.column_dimensions[_letter(index)].width = max(12, min(50, len(head) + 6))
    _write_in_memory(sheet)
    sheet.append([_text_cell(sheet, head, bold) for head in heads])
    for row in rows:
        sheet.append([_text_cell(sheet, value, plain) for value in row])
    if notes:
        beside = book.create_sheet("Keterangan")
        beside.column_dimensions["A"].width, beside.column_dimensions["B"].width = 20, 60
        _write_in_memory(beside)
        for label, value in notes:
            beside.append([_text_cell(beside, label, bold), _text_cell(beside, value, plain)])
    target = io.BytesIO()
    with _MemoryArchive(target, "w", zipfile.ZIP_DEFLATED) as archive:
        ExcelWriter(book, archive).write_data()
    return target.getvalue()


class _MemoryWriter(WorksheetWriter):
    """openpyxl would gather the rows of a sheet, readable, in a file of the folder for temporary files."""

    def __init__(self, sheet: WriteOnlyWorksheet) -> None:
        super().__init__(sheet, io.BytesIO())

    def cleanup(self) -> None:
        """Leave alone what is no file."""


class _MemoryArchive(zipfile.ZipFile):
    """Takes sheets that were gathered in memory where openpyxl has files."""

    def write(self, content: io.BytesIO, name: str) -> None:  # type: ignore[override]
        """Take a sheet."""
        self.writestr(name, content.getvalue())


def _write_in_memory(sheet: WriteOnlyWorksheet) -> None:
    """Have what is appended from now on gathered in memory; the widths of the columns must stand."""
    writer = _MemoryWriter(sheet)
    writer.write_top()
    vars(sheet)["_writer"] = writer  # what the sheet would make with its first row


def write_csv(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return a CSV for Indonesian Excel (`;`, UTF-8 with mark); formula starts get an apostrophe."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    writer.writerow([_guarded(head) for head in heads])
    writer.writerows([_guarded(value) for value in row] for row in rows)
    return target.getvalue().encode("utf-8-sig")


def _xlsx_rows(data: bytes) -> Iterator[tuple[str, ...]]:
    _check_package(data)
    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        sheet = book.worksheets[0]
        # Writers may declare a wrong or missing extent; the real one is found while reading.
        sheet.reset_dimensions()
        for row in sheet.iter_rows(values_only=True):
            yield tuple(_shown(value) for value in row)
    except (InvalidFileException, KeyError, IndexError, ValueError, TypeError, SyntaxError, OSError) as error:
        raise _unreadable("Berkas XLSX rusak atau bukan lembar kerja.") from error


def _check_package(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            total = sum(entry.file_size for entry in archive.infolist())
            names = archive.namelist()
            declared = any(_declares_types(archive, name) for name in names[:_MOST_PARTS])
    except zipfile.BadZipFile:
        raise _unreadable("Berkas XLSX terpotong atau rusak.") from None
    if "[Content_Types].xml" not in names or not any(name.startswith("xl/") for name in names):
        raise _unreadable("Isinya bukan lembar kerja Excel.")
    if declared or total > LARGEST_UNPACKED or len(names) > _MOST_PARTS:
        raise _unreadable("Isinya terlalu besar setelah dibuka, atau bukan buatan Excel.")


def _declares_types(archive: zipfile.ZipFile, name: str) -> bool:
    """No spreadsheet program writes a DOCTYPE; one could pull in other files of this computer."""
    if not name.endswith((".xml", ".rels")):
        return False
    with archive.open(name) as part:
        start = part.read(2048).replace(b"\0", b"")
    return b"<!DOCTYPE" in start or b"<!ENTITY" in start


def _limited(rows: Iterable[tuple[str, ...]]) -> Rows:
    kept: list[tuple[str, ...]] = []
    for row in rows:
        if len(kept) >= MOST_ROWS:
            raise _unreadable(f"Barisnya melebihi {MOST_ROWS}.")
        kept.append(row[:MOST_COLUMNS])
    while kept and not any(kept[-1]):
        kept.pop()
    return tuple(kept)


def _shown(value: object) -> str:
    """Give a cell as its reader sees it: 2.0 years are `2`, dates ISO, nothing is empty."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "Ya" if value else "Tidak"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time().isoformat() == "00:00:00" else value.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    return clean(str(value)).strip()


def _is_utf16(data: bytes) -> bool:
    return data.startswith((b"\xff\xfe", b"\xfe\xff"))


def _decoded(data: bytes) -> str:
    for encoding in ("utf-16",) if _is_utf16(data) else _ENCODINGS:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("cp1252", errors="replace")


def _delimiter(text: str) -> str:
    head = "\n".join(text.split("\n", 5)[:5])
    return max("\t;,", key=head.count) if any(mark in head for mark in "\t;,") else ";"


def _text_cell(sheet: WriteOnlyWorksheet, value: str, font: Font) -> Cell:
    cell = WriteOnlyCell(sheet, value=clean(value)[:_LONGEST_CELL])
    cell.data_type = "s"
    cell.font = font
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell


def _guarded(value: str) -> str:
    text = clean(value)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def _sheet_title(title: str) -> str:
    plain = "".join(" " if char in "[]:*?/\\'" else char for char in clean(title)).strip()
    return plain[:31] or "Tabel"


def _letter(index: int) -> str:
    name = ""
    number = index + 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    return name


def _unreadable(why: str) -> InvalidValue:
    return InvalidValue(
        "Tabel tidak dapat dibaca.", why, "Simpanlah sebagai XLSX atau CSV dari Excel, lalu ulangi."
    )
