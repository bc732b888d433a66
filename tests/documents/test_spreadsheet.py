import io
import tempfile
import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ppid_desktop.documents.spreadsheet import read_pasted, read_table, write_csv, write_xlsx
from ppid_desktop.domain.code_list import read_code_list
from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.terms import FinalFate, SecurityClass

HEADS = (
    "Kode",
    "Nama",
    "Masa Aktif",
    "Masa Inaktif",
    "Status Akhir",
    "Klasifikasi Keamanan",
    "Hak Akses",
    "Unit Pengolah",
)
LINE = (
    "500.12.18.1",
    "Batas wilayah",
    "2 (dua) tahun",
    "3",
    "Musnah, kecuali peta asli",
    "Terbatas",
    "Internal",
    "Contoh",
)
cell_text = st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), max_size=30).map(str.strip)


def workbook(rows: list[tuple[str | float | None, ...]]) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(row)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def test_a_workbook_made_by_excel_gives_its_rows_as_text() -> None:
    rows = read_table(
        workbook([("Kode", "Nama", "Masa Aktif"), ("500.1", "Contoh", 2.0), (None, None, None)])
    )
    assert rows == (("Kode", "Nama", "Masa Aktif"), ("500.1", "Contoh", "2"))


@given(st.lists(st.tuples(cell_text, cell_text), min_size=1, max_size=5))
@settings(max_examples=25, deadline=None)
def test_what_is_written_as_workbook_reads_back_as_typed(rows: list[tuple[str, str]]) -> None:
    data = write_xlsx("Uji", ("A", "B"), rows)
    read = read_table(data)
    assert read[0] == ("A", "B")
    wanted = list(rows)
    while wanted and not any(wanted[-1]):
        wanted.pop()
    assert [tuple(row) for row in read[1:]] == wanted


@pytest.mark.parametrize("text", ["=1+1", '=HYPERLINK("http://contoh")', "+62", "-5", "@SUM(A1)", "<b>&"])
def test_no_cell_of_a_written_workbook_is_a_formula(text: str) -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(write_xlsx("Uji", ("A",), [(text,)]))).worksheets[0]
    cell = sheet["A2"]
    assert (cell.value, cell.data_type) == (text, "s")


def test_a_workbook_is_made_without_any_file_in_the_folder_for_temporary_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is written there lies readable, and stays when the program is killed meanwhile."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tidak ada"))
    data = write_xlsx("Uji", ("A",), [("rahasia",)] * 3, [("Dibuat", "petugas")])
    assert len(read_table(data)) == 4


def test_a_csv_guards_formula_starts_and_keeps_line_breaks() -> None:
    data = write_csv(("A", "B"), [("=1+1", "satu\ndua; tiga")])
    assert data.startswith(b"\xef\xbb\xbf")
    assert read_table(data)[1] == ("'=1+1", "satu\ndua; tiga")


def test_cells_pasted_from_a_spreadsheet_keep_their_columns_and_breaks() -> None:
    assert read_pasted('Judul\tRingkasan\n"Satu\nDua"\tIsi; koma, titik\n') == (
        ("Judul", "Ringkasan"),
        ("Satu\nDua", "Isi; koma, titik"),
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_csv_is_read_in_the_encodings_offices_use(encoding: str) -> None:
    assert read_table("Kode;Nama\n1;Café\n".encode(encoding)) == (("Kode", "Nama"), ("1", "Café"))


def test_files_that_are_no_table_are_refused_with_a_reason() -> None:
    empty = io.BytesIO()
    with zipfile.ZipFile(empty, "w") as archive:
        archive.writestr("word/document.xml", "<x/>")
    hostile = io.BytesIO()
    with zipfile.ZipFile(hostile, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "xl/workbook.xml", '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><x>&e;</x>'
        )
    whole = workbook([("Kode", "Nama")])
    for data in (
        b"%PDF-1.7",
        b"PK\x03\x04kurang",
        empty.getvalue(),
        hostile.getvalue(),
        whole[: len(whole) // 2],
    ):
        with pytest.raises(InvalidValue):
            read_table(data)


def test_a_code_list_is_read_under_any_of_its_usual_headings() -> None:
    read = read_code_list([("Lampiran",), HEADS, LINE, ("", "", "")])
    entry = read.entries[0]
    assert read.remarks == ()
    assert (entry.code, entry.name) == LINE[:2]
    assert (entry.active_years, entry.inactive_years) == (2, 3)
    assert (entry.fate, entry.fate_text) == (FinalFate.MUSNAH, "kecuali peta asli")
    assert (entry.security_class, entry.access, entry.unit) == (SecurityClass.TERBATAS, "Internal", "Contoh")


def test_rows_that_do_not_fit_are_remarked_not_lost() -> None:
    rows = [
        ("KODE KLASIFIKASI", "Uraian", "Aktif"),
        ("1", "a", "selama berlaku"),
        ("", "tanpa kode", ""),
        ("1", "b", "4"),
    ]
    read = read_code_list(rows)
    assert [(one.code, one.name, one.active_years) for one in read.entries] == [("1", "b", 4)]
    assert len(read.remarks) == 3
    assert read.remarks[0].startswith("Baris 2:")


def test_a_table_without_a_code_column_is_refused() -> None:
    with pytest.raises(InvalidValue, match="Daftar kode tidak dikenali"):
        read_code_list([("Nomor", "Judul"), ("1", "a")])
