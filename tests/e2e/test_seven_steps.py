"""What the seven steps promise, each tried in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTableView

from ppid_desktop.documents import sample_files as samples
from ppid_desktop.domain.flow import StepState, status, step_of
from ppid_desktop.domain.terms import RecordStatus
from ppid_desktop.gui.kit.step_rail import StepButton
from tests.e2e.journey import UNIT, Journey
from tests.e2e.office import Office


@pytest.fixture
def journey(office: Office, tmp_path: Path) -> Journey:
    one = Journey(office, tmp_path / "meja")
    one.first_run()
    one.appoint_lead()
    one.paste_list("2\tData kedua\tRingkasan kedua\tSetiap saat\t")
    one.make_record(one.texts.title)
    return one


def open_step(journey: Journey, number: int) -> None:
    """Choose a step in the rail."""
    journey.person.click(journey.person.every(StepButton)[number - 1])
    journey.office.settle()


def test_steps_are_worked_in_any_order_stored_by_themselves_and_open_where_they_were_left(
    journey: Journey,
) -> None:
    see, office = journey.person, journey.office
    open_step(journey, 4)
    see.press("Tambah permintaan")
    see.enter("Kepada (Unit/Pihak)")
    see.type_in("Bagian Contoh")
    see.wait(lambda: office.case.sources[0].party == "Bagian Contoh", "the store without leaving the field")
    assert step_of(office.case, 2).state is StepState.BELUM_MULAI
    office.settle()
    office.end()
    office.start()
    journey.log_in()
    see = journey.person
    journey.surface("Pekerjaan")
    see.choose_row(see.find(QTableView, "table"), journey.texts.title)
    see.press("Buka rekaman")
    see.wait_for("Permintaan dan sumber data")
    see.wait_for("Langkah 4 dari 7")
    assert see.sees("Menunggu: Bagian Contoh sejak hari ini")
    assert office.dialogs.errors == []


def test_what_is_missing_is_a_list_of_links_and_each_leads_to_its_field(journey: Journey) -> None:
    see = journey.person
    open_step(journey, 5)
    see.press("Lanjut")
    see.wait_for("Yang masih kurang:")
    see.press("Waktu Pembuatan belum diisi.")
    journey.office.settle()
    holder = QApplication.focusWidget()
    assert holder is not None
    assert see.field("Waktu Pembuatan").isAncestorOf(holder)
    see.type_in("Januari 2026")
    see.key(Qt.Key.Key_Tab)
    see.wait(lambda: not see.sees("Waktu Pembuatan belum diisi."), "the list to grow shorter")


def test_a_change_puts_finished_steps_in_doubt_until_they_are_said_to_hold(journey: Journey) -> None:
    see, office = journey.person, journey.office
    journey.identify()
    journey.coordinate()
    open_step(journey, 1)
    see.choose("Kategori Informasi", "Wajib tersedia setiap saat")
    office.settle()
    assert step_of(office.case, 2).state is StepState.PERLU_DITINJAU
    open_step(journey, 2)
    see.wait_for("Langkah ini perlu ditinjau lagi: Kategori Informasi berubah")
    see.press("Masih berlaku (semua)")
    office.settle()
    assert step_of(office.case, 2).state is StepState.SELESAI
    assert office.dialogs.errors == []


def test_one_meeting_and_one_check_serve_a_second_record(journey: Journey) -> None:
    see, office = journey.person, journey.office
    journey.identify()
    journey.coordinate()
    journey.equip()
    first = office.case
    see.press("Kembali ke Pekerjaan")
    office.settle()
    see.click_tab("Daftar identifikasi")
    office.settle()
    journey.make_record("Data kedua")
    assert office.case.record.information.unit == UNIT
    for step in (2, 3):
        open_step(journey, step)

        def take_it() -> None:
            see.press("Pilih")

        with see.answering(take_it):
            see.press("Pakai lagi...")
        office.settle()
    second = office.case
    assert second.coordinations[0].id == first.coordinations[0].id
    assert second.checks[0].id == first.checks[0].id
    assert see.sees("Entri ini melayani 2 rekaman; perubahan berlaku untuk semuanya.")
    assert office.dialogs.errors == []


def test_a_decision_by_hand_is_archived_after_the_archivist_returned_it_once(
    journey: Journey, tmp_path: Path
) -> None:
    see, office = journey.person, journey.office
    journey.identify()
    journey.coordinate()
    journey.equip()
    journey.collect()
    journey.process()
    journey.go_on("Kirim konsep")
    journey.send()
    journey.decide("Disetujui", samples.make_pdf(tmp_path / "Lembar.pdf", "Keputusan", ["Setuju."]))
    for softfile in sorted(office.case.softfiles, key=lambda one: one.position):
        see.press(f"Tetap: {softfile.standard_name}")
        office.settle()
    journey.go_on("Serah terima kepada arsiparis")
    see.press("Ajukan kepada arsiparis")
    office.settle()

    def give_reasons() -> None:
        see.click(see.find(QPlainTextEdit, "reasonsEdit"))
        see.paste("Lampiran belum lengkap.\nNama berkas keliru.")
        see.press("Kembalikan")

    with see.answering(give_reasons):
        see.press("Kembalikan...")
    office.settle()
    assert see.sees("• Lampiran belum lengkap.\n• Nama berkas keliru.")
    assert step_of(office.case, 7).state is StepState.PERLU_PERBAIKAN
    journey.archive("500.12.18.1")
    journey.file_away()
    journey.seal()
    assert status(office.case) is RecordStatus.DIARSIPKAN
    assert office.dialogs.errors == []
