"""The filtered log as a workbook and as a paper: what the page shows, inert, and marked in practice."""

import io
from datetime import date
from typing import cast

import openpyxl
import pypdfium2
import pytest

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.audit_query import LogQuery
from ppid_desktop.domain.errors import Cancelled, InvalidValue
from ppid_desktop.services import log_export
from ppid_desktop.services.log_export import LogForm
from ppid_desktop.storage.vault import UnlockedVault
from tests.services.conftest import Desk, never, silent


def sheets(data: bytes) -> dict[str, list[list[str]]]:
    book = openpyxl.load_workbook(io.BytesIO(data))
    return {
        sheet.title: [[str(cell or "") for cell in row] for row in sheet.iter_rows(values_only=True)]
        for sheet in book.worksheets
    }


def pages(data: bytes) -> str:
    with pypdfium2.PdfDocument(data) as pdf:
        return " ".join(page.get_textpage().get_text_bounded() for page in pdf).replace("\r\n", " ")


def exported(desk: Desk, form: LogForm, query: LogQuery = LogQuery()) -> bytes:  # noqa: B008 - frozen
    return desk.services.log_export.make(query, form, silent, never)


def test_the_workbook_holds_what_the_page_shows_and_how_it_was_chosen(desk: Desk) -> None:
    desk.record(judul="Judul rahasia")
    query = LogQuery(login="petugas", action=Action.FIELD_SAVED, register_no="0001", since=date(2026, 3, 2))
    found = sheets(exported(desk, LogForm.XLSX, query))
    assert found["Log"][0] == list(log_export.HEADS)
    assert [row[3:5] for row in found["Log"][1:]] == [["Isian disimpan", "Rekaman PPID/0001/2026"]]
    notes = dict(cast("list[tuple[str, str]]", found["Keterangan"]))
    assert notes["Masa"] == "2 Maret 2026 sampai sekarang"
    assert notes["Jumlah catatan"] == "1"
    assert "Judul rahasia" not in str(found)
    assert desk.log()[0].note.action is Action.LOG_EXPORTED


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (LogQuery(since=date(2026, 3, 3)), 0),
        (LogQuery(until=date(2026, 3, 1)), 0),
        (LogQuery(login="tidak ada"), 0),
        (LogQuery(register_no="%"), 0),
        (LogQuery(register_no="\ud800"), 0),
        (LogQuery(action=Action.RECORD_CREATED, until=date(2026, 3, 2)), 2),
        (LogQuery("Rekaman dibuat", register_no="ppid/0002"), 1),
    ],
)
def test_every_part_of_the_filter_narrows_it(desk: Desk, query: LogQuery, found: int) -> None:
    desk.record()
    desk.record()
    assert desk.services.log.count(query) == len(desk.services.log.entries(0, 50, query)) == found


def test_a_login_that_looks_like_a_formula_stays_text(desk: Desk) -> None:
    with desk.session.vault.write(desk.session.account) as unit:
        unit.audit.leave_out()
        unit.office.save_account(desk.session.account)
    rows = exported(desk, LogForm.XLSX, LogQuery(login="=1+1"))
    sheet = openpyxl.load_workbook(io.BytesIO(rows)).worksheets[1]
    (cell,) = [row[1] for row in sheet.iter_rows() if row[0].value == "Akun"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_the_paper_names_the_choice_and_the_checkpoint(desk: Desk) -> None:
    desk.record()
    text = pages(exported(desk, LogForm.PDF, LogQuery("Rekaman dibuat")))
    assert "KUTIPAN LOG" in text
    assert "Titik periksa" in text
    assert "Rekaman PPID/0001/2026" in text
    assert "LATIHAN" not in text
    assert "Tidak ada catatan yang cocok" in pages(exported(desk, LogForm.PDF, LogQuery("tidak ada")))


def test_the_paper_embeds_its_font(desk: Desk) -> None:
    data = exported(desk, LogForm.PDF)
    assert b"LiberationSans" in data
    assert b"/FontFile2" in data
    assert b"Helvetica" not in data


def test_practice_is_marked_on_both(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(UnlockedVault, "practice", True)
    assert "LATIHAN" in pages(exported(desk, LogForm.PDF))
    found = sheets(exported(desk, LogForm.XLSX))
    assert list(found) == ["LATIHAN Log", "Keterangan"]
    assert any("LATIHAN" in row[1] for row in found["Keterangan"])


def test_a_paper_nobody_would_read_is_refused_and_the_workbook_is_not(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_export, "MOST_ON_PAPER", 2)
    desk.record(judul="Judul")
    with pytest.raises(InvalidValue, match="terlalu panjang"):
        exported(desk, LogForm.PDF)
    assert exported(desk, LogForm.XLSX)


def test_exporting_can_be_cancelled_and_leaves_no_entry_then(desk: Desk) -> None:
    with pytest.raises(Cancelled):
        desk.services.log_export.make(LogQuery(), LogForm.XLSX, silent, lambda: True)
    assert Action.LOG_EXPORTED not in {one.note.action for one in desk.log()}
