"""An archive from before the program, in the real window: entered, completed, sealed, found again."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from ppid_desktop.documents import sample_files as samples
from ppid_desktop.domain.flow import status
from ppid_desktop.domain.record import Origin
from ppid_desktop.domain.terms import RecordStatus
from ppid_desktop.gui.kit.file_drop_area import FileDropArea
from tests.e2e.journey import Journey
from tests.e2e.office import Office

TITLE = "Peta batas wilayah 1998 <b>asli</b> & salinan"
SOURCE = "Buku register arsip 1998, nomor 12, lemari 3"


def enter(journey: Journey) -> None:
    """Enter an old archive with the keyboard alone; its page opens."""
    see = journey.person
    journey.surface("Arsip")
    see.button("Masukkan arsip lama").setFocus(Qt.FocusReason.TabFocusReason)
    see.key(Qt.Key.Key_Space)
    see.wait_for("Masukkan dan lengkapi")
    see.type_in(TITLE)
    see.key(Qt.Key.Key_Tab)
    see.type_in("Bagian Contoh")
    see.key(Qt.Key.Key_Tab)
    see.type_in(SOURCE)
    see.key(Qt.Key.Key_Tab)
    see.key(Qt.Key.Key_Tab)
    see.key(Qt.Key.Key_Space)
    see.wait_for("Asal arsip lama")
    journey.office.settle()


def complete(journey: Journey, folder: Path) -> None:
    """Describe it, attach the scan, classify it, file it away."""
    see = journey.person
    see.write("Ringkasan Isi Informasi", "Peta batas kecamatan contoh.")
    see.choose("Kategori Informasi", "Wajib tersedia setiap saat")
    see.drop(see.find(FileDropArea), [samples.make_pdf(folder / "Peta 1998.pdf", "Peta", ["Rekaan."])])
    see.wait_for("1 softfile")
    journey.office.settle()
    see.write("Cari dalam daftar kode", "500.12.18.1")
    see.press("Pakai kode ini")
    journey.office.settle()
    journey.file_away()


def test_an_old_archive_is_entered_sealed_and_found_with_its_source(office: Office, tmp_path: Path) -> None:
    journey = Journey(office, tmp_path / "meja")
    journey.first_run()
    enter(journey)
    see = office.person
    assert see.sees("Arsip lama · Tersimpan")
    for elsewhere in ("Lanjut", "Ajukan kepada arsiparis", "Ajukan semua"):
        assert not see.sees(elsewhere)
    complete(journey, tmp_path)
    journey.seal()
    sealed = office.case
    assert status(sealed) is RecordStatus.DIARSIPKAN
    assert (sealed.record.origin, sealed.record.origin_source) == (Origin.OLD_ARCHIVE, SOURCE)
    assert sealed.record.information.title == TITLE

    journey.surface("Arsip")
    items = see.find(QTableView, "itemsTable")
    see.choose_row(items, TITLE)
    see.button("Periksa keutuhan")
    office.settle()
    assert see.sees(SOURCE)
    assert see.sees("Arsip lama, dimasukkan tanpa langkah 1 sampai 6")
    assert office.dialogs.errors == []


def test_an_old_archive_lies_open_where_it_was_left(office: Office, tmp_path: Path) -> None:
    journey = Journey(office, tmp_path / "meja")
    journey.first_run()
    enter(journey)
    see = office.person
    see.press("Ke daftar")
    office.settle()
    journey.surface("Beranda")
    see.press(f"PPID/0001/2026 · {TITLE}")
    see.wait_for("Asal arsip lama")
    office.settle()
    office.dialogs.text = "Salah masuk"
    see.press("Batalkan rekaman...")
    office.settle()
    assert status(office.case) is RecordStatus.DIBATALKAN
