"""What Pekerjaan could not store or has not sent stays in sight, is sent again, and is asked about."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ppid_desktop.domain.errors import DiskFull
from ppid_desktop.domain.lists import InventoryRow
from ppid_desktop.domain.terms import Category, Verdict
from ppid_desktop.gui.work.inventory_page import InventoryPage
from ppid_desktop.gui.work.inventory_rows import RECORD_COLUMN
from ppid_desktop.gui.work.work_surface import WorkSurface
from ppid_desktop.services.inventory import Inventories
from tests.gui.accessibility import show
from tests.gui.work.test_inventory_page import choose, paste, type_in_cell
from tests.gui.work.test_together import Bench
from tests.gui.workplace import Workplace, typed_into


@pytest.fixture
def surface(workplace: Workplace) -> WorkSurface:
    made = workplace.services.inventories.create("Bagian Contoh", "2026")
    workplace.services.inventories.add_rows(made.id, [("Laporan", "isi", "", "")])
    surface = WorkSurface(workplace.tools(), workplace.show_paper)
    workplace.qtbot.addWidget(surface)
    show(workplace.qtbot, surface)
    surface.show_inventory()
    workplace.settle()
    return surface


@pytest.fixture
def page(surface: WorkSurface) -> InventoryPage:
    return surface.lists.inventory


@pytest.fixture
def bench(workplace: Workplace, tmp_path: Path) -> Bench:
    return Bench(workplace, tmp_path / "contoh")


@contextmanager
def full_disk() -> Iterator[None]:
    def refuse(*_given: object) -> None:
        raise DiskFull

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Inventories, "add_rows", refuse)
        patch.setattr(Inventories, "save_cell", refuse)
        yield


def typed(workplace: Workplace, page: InventoryPage, row: int, column: int, text: str) -> None:
    QTest.keyClick(type_in_cell(page, row, column, text), Qt.Key.Key_Return)
    workplace.settle()


def shown(page: InventoryPage, row: int) -> tuple[str, ...]:
    return page.model.texts(row)


def rows(workplace: Workplace) -> tuple[InventoryRow, ...]:
    return workplace.services.inventories.lists()[0].rows


def left(workplace: Workplace, surface: WorkSurface) -> bool:
    gone: list[bool] = []
    surface.leave_for(lambda: gone.append(True))
    workplace.settle()
    return bool(gone)


def test_a_row_and_a_cell_that_are_refused_stay_and_are_stored_at_the_next_chance(
    workplace: Workplace, surface: WorkSurface, page: InventoryPage
) -> None:
    with full_disk():
        typed(workplace, page, 1, 0, "Judul panjang yang diketik")
        typed(workplace, page, 0, 1, "Ringkasan diperbaiki")
        surface.refresh()
        workplace.settle()
        assert shown(page, 0) == (
            "Laporan",
            "Ringkasan diperbaiki",
            Category.BELUM.label,
            "",
            "Belum tersimpan",
        )
        assert shown(page, 1) == ("Judul panjang yang diketik", "", "", "", "Belum tersimpan")
        assert page.ui.noticeBanner.isVisibleTo(page)
        assert page.unstored() == 2
        workplace.dialogs.agrees = False
        with workplace.qtbot.waitSignal(surface.wanted):
            assert not left(workplace, surface)
    assert "Daftar identifikasi" in workplace.dialogs.questions[0].text
    assert left(workplace, surface)
    assert [(row.title, row.summary) for row in rows(workplace)] == [
        ("Laporan", "Ringkasan diperbaiki"),
        ("Judul panjang yang diketik", ""),
    ]
    assert page.unstored() == 0
    assert shown(page, 1)[RECORD_COLUMN] == ""


def test_a_refused_row_can_be_put_right_where_it_stands(
    workplace: Workplace, surface: WorkSurface, page: InventoryPage
) -> None:
    paste(workplace, page, "Judul\tCatatan\nPeta\t" + "x" * 600 + "\nNeraca\tcatatan")
    assert [shown(page, place)[0] for place in range(page.model.rowCount())] == [
        "Laporan",
        "Peta",
        "Neraca",
        "",
    ]
    typed(workplace, page, 1, 3, "pendek")
    page.flush()
    workplace.settle()
    assert {row.title: row.note for row in rows(workplace)} == {
        "Laporan": "",
        "Peta": "pendek",
        "Neraca": "catatan",
    }
    assert page.unstored() == 0
    assert left(workplace, surface)


def test_what_is_typed_into_a_row_on_its_way_is_kept_when_the_row_is_refused(
    workplace: Workplace, page: InventoryPage
) -> None:
    with full_disk():
        QTest.keyClick(type_in_cell(page, 1, 0, "Judul baru"), Qt.Key.Key_Tab)
        next_cell = QApplication.focusWidget()
        assert next_cell is not None
        QTest.keyClicks(next_cell, "Ringkasan baru")
        QTest.keyClick(next_cell, Qt.Key.Key_Tab)
        workplace.settle()
        assert shown(page, 1) == ("Judul baru", "Ringkasan baru", "", "", "Belum tersimpan")
        assert page.unstored() == 1
    page.flush()
    workplace.settle()
    assert [(row.title, row.summary) for row in rows(workplace)][1:] == [("Judul baru", "Ringkasan baru")]
    assert page.unstored() == 0


def test_a_refused_row_can_be_removed(workplace: Workplace, page: InventoryPage) -> None:
    with full_disk():
        typed(workplace, page, 1, 0, "Salah tempat")
    choose(workplace, page, 1)
    page.ui.removeButton.click()
    workplace.settle()
    assert page.unstored() == 0
    assert page.model.rowCount() == 2
    assert [row.title for row in rows(workplace)] == ["Laporan"]


def test_no_record_is_made_from_a_row_whose_correction_was_refused(
    workplace: Workplace, page: InventoryPage
) -> None:
    with full_disk():
        typed(workplace, page, 0, 0, "Laporan baru")
        choose(workplace, page, 0)
        page.ui.makeButton.click()
        workplace.settle()
    assert rows(workplace)[0].record_id is None
    page.ui.makeButton.click()
    workplace.settle()
    record_id = rows(workplace)[0].record_id
    assert record_id is not None
    assert workplace.case(record_id).record.information.title == "Laporan baru"


def test_a_line_without_its_title_is_asked_about(
    workplace: Workplace, surface: WorkSurface, page: InventoryPage
) -> None:
    typed(workplace, page, 1, 1, "Ringkasan tanpa judul")
    workplace.dialogs.agrees = False
    assert not left(workplace, surface)
    workplace.dialogs.agrees = True
    assert left(workplace, surface)


def test_leaving_asks_before_typed_decisions_of_a_submission_are_lost(bench: Bench) -> None:
    bench.page.decide(bench.send([bench.samples.record(), bench.samples.record()]))
    bench.settle()
    assert left(bench.workplace, bench.surface)
    assert bench.workplace.dialogs.questions == []
    bench.page.deciding.rows[0].choose(Verdict.DIKEMBALIKAN)
    bench.page.show_list()
    bench.surface.lists.ui.tabs.setCurrentIndex(0)
    bench.workplace.dialogs.agrees = False
    assert not left(bench.workplace, bench.surface)
    assert "Pengajuan kolektif" in bench.workplace.dialogs.questions[0].text
    assert bench.page.isVisibleTo(bench.surface)
    assert bench.page.currentWidget() is bench.page.deciding


def test_leaving_asks_for_them_also_while_a_record_is_open(bench: Bench) -> None:
    first, second = bench.samples.record(), bench.samples.record()
    bench.page.decide(bench.send([first, second]))
    bench.settle()

    typed_into(bench.page.deciding.rows[0].note_field, "Perbaiki")
    bench.surface.open_case(first, 1)
    bench.settle()
    bench.workplace.dialogs.agrees = False
    assert not left(bench.workplace, bench.surface)
    assert bench.surface.case_page is None
    assert bench.surface.currentWidget() is bench.surface.lists
    assert bench.page.deciding.rows[0].note_field.value() == "Perbaiki"
    bench.workplace.dialogs.agrees = True
    assert left(bench.workplace, bench.surface)


def test_recorded_decisions_are_no_longer_asked_about(bench: Bench, tmp_path: Path) -> None:
    bench.page.decide(bench.send([bench.samples.record(), bench.samples.record()]))
    bench.settle()
    sheet = tmp_path / "lembar.pdf"
    sheet.write_bytes(b"%PDF-1.4 lembar")
    deciding = bench.page.deciding
    deciding.ui.evidence.offer([sheet])
    for row in deciding.rows:
        row.choose(Verdict.DIKEMBALIKAN)
    deciding.ui.recordButton.click()
    bench.settle()
    assert bench.page.currentWidget() is bench.page.list
    assert left(bench.workplace, bench.surface)
    assert bench.workplace.dialogs.questions == []


def test_a_typed_note_to_the_lead_is_asked_about(bench: Bench) -> None:
    bench.page.send([bench.samples.record()])
    bench.settle()
    typed_into(bench.page.sending.ui.noteField, "Mohon didahulukan")
    bench.workplace.dialogs.agrees = False
    assert not left(bench.workplace, bench.surface)
    assert bench.page.currentWidget() is bench.page.sending
