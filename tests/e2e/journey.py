"""What the newcomer does at each station of the whole way, told in the words on the screen."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QTableView

from ppid_desktop.documents import sample_files as samples
from ppid_desktop.domain.rounds import CorrectionSource
from ppid_desktop.domain.text import visible
from ppid_desktop.gui.case.step_review.correction_list import CorrectionList
from ppid_desktop.gui.kit.file_drop_area import FileDropArea
from ppid_desktop.gui.kit.line_list import LineList
from ppid_desktop.gui.kit.ordered_lines import OrderedLines
from ppid_desktop.gui.shell.preview_dialog import PreviewDialog
from ppid_desktop.gui.work.inventory_table import InventoryTable
from tests.e2e import lead
from tests.e2e.newcomer import Newcomer, NotSeen
from tests.e2e.office import LOGIN, PASSWORD, Office

LEAD = lead.NAME
UNIT = "Bagian Pemerintahan Contoh"
CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True)
class Texts:
    """What is written into the record; another journey brings hostile texts along."""

    title: str = "Profil wilayah administrasi 2025"
    summary: str = "Nama kecamatan, jumlah desa, dan batas wilayah contoh."
    outcome: str = "Disepakati data yang dihimpun, pembagian tugas, dan tenggat."
    wanted: str = "Rekapitulasi per kecamatan beserta berkas pendukung."
    party: str = "Bagian Otonomi Daerah Contoh"
    producer: str = "Kepala Bagian Pemerintahan Contoh"
    place: str = "Kota Contoh"
    note: str = "Mohon koreksi."


class Journey:
    """Walks through the window of one office; every method is one station."""

    def __init__(
        self, office: Office, folder: Path, texts: Texts | None = None, category: str = "Berkala"
    ) -> None:
        self.office = office
        self.folder = folder
        self.category = category
        self.texts = texts or Texts()
        folder.mkdir(parents=True, exist_ok=True)

    @property
    def person(self) -> Newcomer:
        """Return who sits at the PC."""
        return self.office.person

    def to_step_five(self) -> None:
        """Go from an empty daftar identifikasi through steps 1 to 5."""
        self.paste_list()
        self.make_record(self.texts.title)
        self.identify()
        self.coordinate()
        self.equip()
        self.collect()
        self.process()

    def to_step_six(self) -> None:
        """Go on until the draft can be sent."""
        self.to_step_five()
        self.describe("Konsep profil", "Konsep untuk dikoreksi")
        self.go_on("Kirim konsep")

    # Arriving

    def first_run(self) -> None:
        """Answer the four pages and put the recovery sheet off."""
        see = self.person
        see.wait_for("Langkah 1 dari 4")
        see.write("Unit kerja", "Biro Contoh")
        see.write("Kota", "Kota Contoh")
        see.press("Lanjut")
        see.wait_for("Tempat ini dapat dipakai.")
        see.press("Lanjut")
        see.write("Nama dan gelar", "Petugas Contoh")
        see.write("Jabatan", "Petugas Tata Usaha Contoh")
        see.choose("Jenis pegawai", "non-ASN")
        see.write("Nama akun", LOGIN)
        self._password("Kata sandi")
        self._password("Ulangi kata sandi")
        see.press("Buat ruang kerja")
        see.wait_for("Kunci pemulihan kantor Anda")
        see.press("Tunda 7 hari")
        see.wait_for("Perlu saya kerjakan")
        self.office.settle()

    def log_in(self) -> None:
        """Type the password at the login."""
        see = self.person
        see.wait_for("Masuk ke PPID Desktop")
        self._password("Kata sandi")
        see.press("Masuk")
        see.wait_for("Perlu saya kerjakan")
        self.office.settle()

    def lock_and_unlock(self) -> None:
        """Press Ctrl+L, then come back."""
        see = self.person
        see.press("Kunci")
        see.wait_for("Terkunci")
        self._password(f"Kata sandi {LOGIN}")
        see.press("Buka kunci")
        see.wait(lambda: not self.office.window.locked, "the lock to open")
        self.office.settle()

    def leave(self) -> None:
        """Press Keluar and wait until the program is gone."""
        self.person.press("Keluar")
        self.person.wait(lambda: not self.office.window.isVisible(), "the window to close")

    def surface(self, name: str) -> None:
        """Open one of the surfaces at the left."""
        self.person.press(name)
        self.office.settle()

    def appoint_lead(self) -> None:
        """Enter the PPID lead among the employees."""
        see = self.person
        self.surface("Pengaturan")
        pages = see.find(QListWidget, "pageList")
        see.choose_row(pages, "Pegawai")
        self.office.settle()
        see.press("Tambah pegawai")
        see.wait_for("Peran dalam SOP")
        see.write("Nama dan gelar", LEAD)
        see.choose("Jenis pegawai", "non-ASN")
        see.write("Jabatan", "Kepala Biro Contoh")
        see.press("Tambah peran")
        see.choose("Peran", "Pimpinan PPID")
        see.write("Sejak", "1 Januari 2025")
        see.press("Simpan")
        see.wait(lambda: see.front() is see.window, "the dialog to close")
        see.wait_for("2 pegawai")
        self.office.settle()

    # Step 1

    def paste_list(self, *more: str) -> None:
        """Make a daftar identifikasi and paste rows copied from Excel; then make the first a record."""
        see = self.person
        self.surface("Pekerjaan")
        see.click_tab("Daftar identifikasi")
        self.office.settle()

        def name_list() -> None:
            see.write("Unit", UNIT)
            see.press("Buat daftar")

        with see.answering(name_list):
            see.press("Buat daftar" if see.sees("Belum ada daftar identifikasi") else "Daftar baru...")
        table = see.find(InventoryTable)
        head = "No\tJudul Informasi\tRingkasan Isi\tKategori\tCatatan"
        texts = self.texts
        rows = [f"1\t{_cell(texts.title)}\t{_cell(texts.summary)}\t{self.category}\t", *more]
        see.click(table.viewport())
        see.paste("\r\n".join((head, *rows)) + "\r\n")
        see.wait_for(f"{len(rows)} baris ditempel.")
        self.office.settle()

    def make_record(self, title: str) -> None:
        """Make a row a record; its page opens."""
        see = self.person
        see.choose_row(see.find(InventoryTable), title)
        see.press("Jadikan rekaman")
        see.wait_for("Tentang informasi")
        self.office.settle()

    def identify(self) -> None:
        """Complete step 1."""
        see = self.person
        see.write("Ringkasan Isi Informasi", self.texts.summary)
        if self.category == "Dikecualikan":
            see.tick("Huruf Pasal 17 yang Diusulkan: h, mengungkap rahasia pribadi")
            see.choose("Memuat Data Pribadi", "Spesifik")
        else:
            see.choose("Memuat Data Pribadi", "Tidak")
        see.tick("Arsip Terjaga: Tidak")
        see.write("Catatan Petugas", "Dibuat bersama daftar semester ini.")
        self.go_on("Catatan koordinasi")

    def go_on(self, arrival: str) -> None:
        """Press Lanjut and arrive at the next step."""
        self.office.settle()
        self.person.press("Lanjut")
        self.person.wait_for(arrival)
        self.office.settle()

    # Steps 2 to 4

    def coordinate(self) -> None:
        """Write down a meeting with its minutes."""
        see = self.person
        see.press("Catat koordinasi")
        see.write("Tanggal", "2 Februari 2026")
        see.choose("Cara", "Rapat")
        see.write("Pejabat PPID", LEAD)
        see.write("Hasil", self.texts.outcome)
        see.write("Nomor Nota Dinas", "001/CONTOH/2026")
        minutes = samples.make_pdf(self.folder / "Notula.pdf", "Notula", ["Rekaan."])
        see.drop(see.find(FileDropArea), [minutes])
        see.wait_for("Notula.pdf")
        self.go_on("Daftar periksa peralatan")

    def equip(self) -> None:
        """Check the equipment from the template, and this machine."""
        see = self.person
        see.press("Buat daftar periksa")
        see.write("Diperiksa oleh", "Petugas Contoh")
        self.office.settle()
        see.press("Periksa ruang diska")
        see.wait_for("Ruang kosong")
        see.press("Tandai semua siap")
        self.office.settle()
        self.go_on("Permintaan dan sumber data")

    def collect(self) -> None:
        """Ask a unit for data and receive it."""
        see = self.person
        see.press("Tambah permintaan")
        see.write("Kepada (Unit/Pihak)", self.texts.party)
        see.write("Data yang Diminta", self.texts.wanted)
        see.write("Tanggal Minta", "10 Februari 2026")
        see.choose("Status", "Diterima")
        see.write("Tanggal Terima", "20 Februari 2026")
        see.write("Yang Menyerahkan", "Petugas Unit Contoh")
        see.choose("Bentuk", "Rekam")
        see.choose("Asli/Salinan", "Salinan")
        self.go_on("Keterangan pembuatan")

    # Step 5

    def process(self) -> None:
        """Say who made the information, drop four real files, describe and submit them."""
        see = self.person
        see.write("Penanggung Jawab Pembuatan", self.texts.producer)
        see.write("Waktu Pembuatan", "Januari 2026")
        see.write("Tempat Pembuatan", self.texts.place)
        see.tick("Bentuk Informasi yang Tersedia: Rekam")
        see.drop(see.find(FileDropArea), self.make_softfiles())
        see.wait_for("4 softfile")
        self.office.settle()
        see.press("Ajukan semua")
        see.wait_for("4 diajukan untuk koreksi")
        self.office.settle()

    def describe(self, title: str, description: str) -> None:
        """Choose a softfile in the list and describe it."""
        see = self.person
        see.choose_row(see.find(OrderedLines), title)
        self.office.settle()
        see.write("Uraian", description)
        self.office.settle()

    def make_softfiles(self) -> list[Path]:
        """Make four files of the usual kinds."""
        here = self.folder
        rows: list[list[str | int]] = [["Kecamatan", "Desa"], ["Contoh", 7]]
        return [
            samples.make_document(here / "Konsep profil.docx", "Profil", ["Isi rekaan."]),
            samples.make_workbook(here / "Rekapitulasi.xlsx", rows),
            samples.make_pdf(here / "Dokumen sumber.pdf", "Sumber", ["Isi rekaan."]),
            samples.make_picture(here / "Peta.png", 64, 48),
        ]

    # Step 6

    def send(self, name: str = "kirim", copies: int = 1) -> Path:
        """Send the draft into a folder; return it."""
        see = self.person
        target = self.folder / name
        target.mkdir(exist_ok=True)
        self.office.dialogs.folder = target
        see.wait_for("Kirim konsep")
        self.office.settle()
        see.press("Pilih folder...")
        if copies > 1:
            see.write("Jumlah salinan", str(copies))
        see.write("Catatan untuk pimpinan", self.texts.note)
        see.press("Buat folder dan kirim")
        see.wait_for("Folder konsep siap")
        self.office.settle()
        return next(target.iterdir())

    def draft_in(self, sent: Path) -> Path:
        """Return the draft among what was sent."""
        rounds = self.office.case.rounds
        return sent / rounds[-1].exports[0].file_name

    def review(self, sent: Path, fields: dict[str, str], comment: tuple[str, str] | None = None) -> Path:
        """Let the lead correct the draft by direct XML; return the file that comes back."""
        draft = self.draft_in(sent)
        target = self.folder / f"kembali {draft.name}"
        return lead.reviewed(draft, target, fields, comment, self.office.clock.now())

    def take_back(self, returned: Path) -> None:
        """Drop the returned file and let it be read."""
        see = self.person
        area = next(one for one in see.every(FileDropArea) if "konsep yang dikoreksi" in one.accessibleName())
        see.drop(area, [returned])
        see.press("Simpan dan baca")
        see.wait_for("Hasil pembacaan")
        self.office.settle()

    def work_through(self, answer: str = "Sudah diperiksa.") -> None:
        """Go through the corrections with the keyboard alone: apply what applies, answer the rest."""
        see = self.person
        tree = see.find(CorrectionList)
        see.wait(tree.hasFocus, "the keyboard on the corrections once they were read")
        for _ in range(10):
            waiting = self.office.case.rounds[-1].open_corrections
            if not waiting:
                return
            shown = next(one for one in waiting if one.id == tree.chosen())
            self._handle(shown.source is CorrectionSource.COMMENT, answer)
        raise NotSeen("the corrections do not end")

    def _handle(self, comment: bool, answer: str) -> None:
        see, left = self.person, len(self.office.case.rounds[-1].open_corrections)
        if comment:
            see.key(Qt.Key.Key_4, CTRL)
            see.type_in(answer)
            see.press("Simpan jawaban")
        else:
            see.key(Qt.Key.Key_1, CTRL)
        see.wait(
            lambda: len(self.office.case.rounds[-1].open_corrections) < left, "the correction to be done"
        )
        self.office.settle()

    def settle_softfiles(self, corrected: Path) -> None:
        """Replace the first softfile by the corrected one; the others stay."""
        see = self.person
        self.office.dialogs.files = [corrected]
        ordered = sorted(self.office.case.softfiles, key=lambda one: one.position)
        first, *others = [one.standard_name for one in ordered]
        see.press(f"Ganti: {first}")
        see.wait_for("Diganti versi 2")
        rows = see.find(LineList, "outcomeList")
        for name in others:
            see.choose_row(rows, name)
            see.press(f"Tetap: {name}")
            self.office.settle()

    def decide(self, verdict: str, proof: Path, form: str = "") -> None:
        """Record the lead's decision with its evidence, named as what it is."""
        see = self.person
        see.tick(verdict)
        area = next(one for one in see.every(FileDropArea) if "bukti keputusan" in one.accessibleName())
        see.drop(area, [proof])
        see.wait_for(proof.name)
        self.office.settle()
        if form:
            see.pick(f"Jenis bukti {proof.name}", form)
            self.office.settle()
        see.press("Catat keputusan")
        see.wait_for("disetujui")
        self.office.settle()

    # Step 7

    def archive(self, code: str) -> None:
        """Offer, accept, classify, file away, seal."""
        see = self.person
        see.press("Ajukan kepada arsiparis")
        see.press("Terima")
        self.office.settle()
        see.write("Cari dalam daftar kode", code)
        see.press("Pakai kode ini")
        self.office.settle()

    def file_away(self) -> None:
        """Make a berkas arsip and put the record into it."""
        see = self.person

        def confirm_file() -> None:
            see.write("Uraian informasi berkas", "Profil wilayah contoh")
            see.press("OK" if see.sees("OK") else "Simpan")

        with see.answering(confirm_file):
            see.press("Buat berkas baru...")
        self.office.settle()

    def seal(self) -> None:
        """Seal the record."""
        see = self.person
        see.press("Segel dan arsipkan")
        see.wait_for("Sudah diarsipkan")
        see.wait_for("(1 item)")
        self.office.settle()

    def preview(self, button: str) -> bytes:
        """Open a paper's preview, wait for its pages, close it; return the PDF."""
        see = self.person
        see.press(button)
        see.wait(lambda: isinstance(see.front(), PreviewDialog), "the preview")
        dialog = see.front()
        assert isinstance(dialog, PreviewDialog)
        see.wait(lambda: bool(dialog.pdf()), "the pages")
        pdf = dialog.pdf()
        see.wait_for("Halaman 1 dari")
        see.press("Tutup")
        self.office.settle()
        return pdf

    # Arsip and Log

    def find_in_archive(self, words: str) -> None:
        """Search the archive by typing, and open the first hit's detail."""
        see = self.person
        self.surface("Arsip")
        search = next(one for one in see.lines() if one.accessibleName() == "Cari arsip")
        see.click(search)
        see.type_in(words)
        self.office.settle()
        items = see.find(QTableView, "itemsTable")
        see.choose_row(items, visible(self.office.found_title(words)))
        see.button("Periksa keutuhan")
        self.office.settle()

    def _password(self, name: str) -> None:
        line = next(one for one in self.person.lines() if one.accessibleName() == name)
        self.person.click(line)
        self.person.type_in(PASSWORD)


def exempted_test(journey: Journey) -> None:
    """Fill in the consequence test of a proposed exemption."""
    see = journey.person
    see.choose("Waktu Pengujian", "Sebelum permohonan")
    see.write("Tanggal Pengujian", "25 Februari 2026")
    see.write("Dokumen yang Diuji", "Daftar pemohon contoh")
    see.choose("Cakupan", "Seluruhnya")
    see.write("Informasi yang Dikecualikan", "Nama dan alamat pemohon.")
    see.press("Pakai huruf yang diusulkan pada langkah 1")
    see.write("Konsekuensi bila Dibuka", "Mengungkap rahasia pribadi.")
    see.write("Manfaat bila Ditutup", "Pemohon terlindungi.")
    see.write("Kepentingan Publik", "Terpenuhi oleh rekapitulasi.")
    see.choose("Kesimpulan", "Dikecualikan")
    see.press("Tambah peserta")
    see.write("Nama", "Peserta Uji Contoh")
    see.write("Jabatan", "Kepala Bagian Contoh")
    journey.office.settle()


def _cell(text: str) -> str:
    """Return a text as Excel copies it."""
    quoted = text.replace('"', '""')
    return f'"{quoted}"' if '"' in text or "\n" in text else text
