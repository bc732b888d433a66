"""Daftar identifikasi: typed or pasted rows that become records."""

from uuid import uuid4

import pytest

from ppid_desktop.domain.errors import InvalidValue, NotFound, RuleBroken
from ppid_desktop.domain.terms import Category
from ppid_desktop.services.inventory import LARGEST_PASTE, AlreadyListed
from tests.services.conftest import Desk

ROWS = [
    ("Daftar kecamatan", "Nama dan jumlah.", "Kadang-kadang", ""),
    ("", "", "", ""),
    ("Notula rapat", "", "", "Periksa"),
]


def test_pasted_rows_are_read_in_order_and_empty_ones_left_out(desk: Desk) -> None:
    made = desk.services.inventories.create("Bagian Contoh", "2026")
    rows = [("Wajib", "x", Category.BERKALA.label, ""), *ROWS[1:]]
    filled = desk.services.inventories.add_rows(made.id, rows)
    assert [(row.position, row.title, row.category) for row in filled.rows] == [
        (1, "Wajib", Category.BERKALA),
        (2, "Notula rapat", Category.BELUM),
    ]
    assert desk.services.inventories.lists()[0].rows == filled.rows


def test_one_unreadable_row_keeps_all_of_them_out_and_is_named(desk: Desk) -> None:
    made = desk.services.inventories.create("Bagian Contoh", "2026")
    with pytest.raises(InvalidValue) as refused:
        desk.services.inventories.add_rows(made.id, ROWS)
    assert refused.value.what.startswith("Baris ke-1:")
    assert desk.services.inventories.lists()[0].rows == ()


def test_a_slip_of_the_selection_is_refused(desk: Desk) -> None:
    made = desk.services.inventories.create("Bagian Contoh", "2026")
    with pytest.raises(InvalidValue):
        desk.services.inventories.add_rows(made.id, [("x", "", "", "")] * (LARGEST_PASTE + 1))


def test_cells_save_themselves(desk: Desk) -> None:
    made = desk.services.inventories.create("Bagian Contoh", "2026")
    row = desk.services.inventories.add_rows(made.id, [("Judul", "", "", "")]).rows[0]
    for field, text in (("judul", "Judul <b>lain</b>"), ("kategori", "BERKALA"), ("catatan", "Tanya")):
        row = desk.services.inventories.save_cell(row.id, field, text)
    assert (row.title, row.category, row.note) == ("Judul <b>lain</b>", Category.BERKALA, "Tanya")
    with pytest.raises(NotFound):
        desk.services.inventories.save_cell(row.id, "warna", "biru")


def test_a_row_becomes_a_record_once_and_is_then_read_only(desk: Desk) -> None:
    made = desk.services.inventories.create("Bagian Contoh", "2026")
    row = desk.services.inventories.add_rows(made.id, [("Judul", "Isi.", "BERKALA", "Catatan")]).rows[0]
    record = desk.services.inventories.make_record(row.id)
    info = desk.services.work.case(record.id).record.information
    assert (info.title, info.summary, info.unit, info.category, info.officer_note) == (
        "Judul",
        "Isi.",
        "Bagian Contoh",
        Category.BERKALA,
        "Catatan",
    )
    assert desk.services.inventories.lists()[0].rows[0].record_id == record.id
    for attempt in (
        lambda: desk.services.inventories.make_record(row.id),
        lambda: desk.services.inventories.save_cell(row.id, "judul", "Lain"),
        lambda: desk.services.inventories.remove_row(row.id),
    ):
        with pytest.raises(RuleBroken):
            attempt()


def test_a_row_that_is_no_record_can_be_removed(desk: Desk) -> None:
    made = desk.services.inventories.create("Bagian Contoh", "2026")
    row = desk.services.inventories.add_rows(made.id, [("Judul", "", "", "")]).rows[0]
    desk.services.inventories.remove_row(row.id)
    assert desk.services.inventories.lists()[0].rows == ()
    with pytest.raises(NotFound):
        desk.services.inventories.remove_row(uuid4())


def test_a_list_belongs_to_a_unit(desk: Desk) -> None:
    with pytest.raises(InvalidValue):
        desk.services.inventories.create("  ", "2026")


def test_a_responsible_official_who_is_noted_stands_in_the_records_own_field(desk: Desk) -> None:
    inventories = desk.services.inventories
    made = inventories.create("Bagian Contoh", "2026")
    note = "Penting; Penanggung Jawab: Kepala Bagian Contoh; Kepala Bagian Lain; Tahun: 2025"
    [row] = inventories.add_rows(made.id, [("Judul", "", "", note)]).rows
    record = inventories.make_record(row.id)
    assert record.information.producer == "Kepala Bagian Contoh; Kepala Bagian Lain"
    assert record.information.officer_note == "Penting; Tahun: 2025"


def test_rows_that_a_list_has_already_are_asked_about_before_they_are_added(desk: Desk) -> None:
    lists = desk.services.inventories
    made = lists.create("Bagian Contoh", "2026")
    lists.add_rows(made.id, [("Laporan", "Isi", "BERKALA", "")])
    more = [("", "", "", ""), ("Profil", "", "", ""), ("LAPORAN ", "isi", "BERKALA", "")]
    with pytest.raises(AlreadyListed, match="1 dari 2 baris") as asked:
        lists.add_rows(made.id, more)
    assert asked.value.positions == (2,)
    assert len(lists.add_rows(made.id, more, again=True).rows) == 3
