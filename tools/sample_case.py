"""Fills a fresh workspace with records of an imaginary office, for pictures of the case page."""

from datetime import date, timedelta
from pathlib import Path
from uuid import UUID, uuid4

from ppid_desktop.bootstrap import Wiring
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.office import Office
from ppid_desktop.domain.people import Employee
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.terms import EmploymentKind
from ppid_desktop.services.session import FirstRun
from ppid_desktop.services.use_cases import Services

PASSWORD = "kata sandi contoh"  # noqa: S105 - of a workspace that is thrown away
UNITS = ("Bagian Pemerintahan Contoh", "Bagian Otonomi Contoh", "Subbagian Tata Usaha Contoh")
_MARKED = "Daftar <b>aset</b> & inventaris Biro Contoh"
_NAME = "Petugas Contoh"


class SampleCases:
    """A workspace with an exempted record under way, a marked-up title, lists and shared entries."""

    def __init__(self, folder: Path) -> None:
        wiring = Wiring()
        office = Office(
            government="PEMERINTAH PROVINSI CONTOH",
            secretariat="SEKRETARIAT DAERAH",
            unit_name="Biro Contoh",
            address="Jalan Contoh Nomor 1",
            city="Kota Contoh",
            units=UNITS,
        )
        employee = Employee(uuid4(), _NAME, EmploymentKind.NON_ASN, position="Petugas Contoh")
        first = FirstRun(office, employee, "petugas", PASSWORD)
        session, _ = wiring.sessions.create(folder, first)
        self.services: Services = wiring.services_for(session)
        self.folder = folder
        self.today = session.clock.today()
        self.empty = self.services.records.create().id
        self.marked = self.services.records.create(UNITS[0], _MARKED).id
        self.full = self._full_record()
        self.cancelled = self.services.records.create(UNITS[2], "Peta lama batas wilayah").id
        self.services.records.cancel(self.cancelled, "Sudah didokumentasikan unit lain.")
        self._lists()

    def close(self) -> None:
        """Log out."""
        self.services.session.vault.close()

    def _full_record(self) -> UUID:
        record = self.services.records.create(UNITS[1], "Laporan evaluasi penegasan batas daerah 2025")
        for field_id, text in (
            (
                "ringkasan",
                "Hasil evaluasi segmen batas yang masih disengketakan & titik koordinatnya.",
            ),
            ("kategori", "DIKECUALIKAN"),
            ("usulan_huruf", "a;c;j"),
            ("usulan_uu_lain", "PP 61/2010"),
            ("data_pribadi", "umum"),
            ("arsip_terjaga", "ya"),
        ):
            self.services.records.save_field(record.id, field_id, text)
        self._coordinate(record.id)
        self._equip(record.id)
        self._ask(record.id)
        return record.id

    def _coordinate(self, record_id: UUID) -> None:
        case = self.services.entries.add_coordination(record_id)
        self._fill(
            case,
            Owner.COORDINATION,
            case.coordinations[-1].id,
            {
                "tanggal": (self.today - timedelta(days=9)).isoformat(),
                "pejabat": "Kepala Biro Contoh selaku PPID Pelaksana",
                "cara": "rapat",
                "hasil": "Disepakati segmen mana yang didokumentasikan & siapa yang menyerahkan datanya.",
                "nota": "500.12.18.1/014/PPIDP/I/2026",
            },
        )
        note = self.folder.parent / "Notula rapat.txt"
        note.write_text("Notula contoh\n", encoding="utf-8")
        entry_id = case.coordinations[-1].id
        self.services.entries.attach(
            record_id, Owner.COORDINATION, entry_id, note, lambda _done, _total: None, lambda: False
        )
        self.services.entries.reuse(self.marked, Owner.COORDINATION, entry_id)
        self.services.records.save_field(record_id, "unit", UNITS[0])

    def _equip(self, record_id: UUID) -> None:
        case = self.services.entries.add_check(record_id)
        check = case.checks[-1]
        for item in check.items[:-1]:
            self._fill(case, Owner.EQUIPMENT, item.id, {"jumlah": "1", "kondisi": "baik", "siap": "ya"})
        self.services.entries.check_machine(record_id, check.id, self.folder)

    def _ask(self, record_id: UUID) -> None:
        day = self.today - timedelta(days=12)
        for values in (
            {
                "kepada": UNITS[0],
                "uraian": "Peta dan berita acara segmen batas 2024-2025 dalam bentuk shapefile dan PDF.",
                "tanggal_minta": day.isoformat(),
                "tenggat": (self.today - timedelta(days=3)).isoformat(),
                "surat": "500.12.18.1/015/PPIDP/I/2026",
                "status": "diminta",
            },
            {
                "kepada": "Dinas Contoh",
                "uraian": "Salinan keputusan pembentukan tim penegasan batas.",
                "tanggal_minta": day.isoformat(),
                "status": "diterima",
                "tanggal_terima": _day(self.today),
                "yang_menyerahkan": "Kepala Seksi Contoh",
                "bentuk": "cetak",
                "keaslian": "salinan",
            },
            {"kepada": "Kecamatan Contoh", "uraian": "Foto pilar batas.", "status": "tidak_ada"},
        ):
            case = self.services.entries.add_source(record_id)
            self._fill(case, Owner.SOURCE, case.sources[-1].id, values)

    def _lists(self) -> None:
        made = self.services.inventories.create(UNITS[0], str(self.today.year))
        rows = (
            ("Profil Biro Contoh", "Tugas, fungsi, dan susunan organisasi.", "BERKALA", ""),
            (_MARKED, "Inventaris <i>barang</i> & aset.", "SETIAP_SAAT", "tempelan Excel"),
            ("Laporan kinerja triwulan", "", "BERKALA", "menunggu data Bagian Contoh"),
            ("Peringatan dini bencana wilayah", "Peringatan untuk umum.", "SERTA_MERTA", ""),
        )
        filled = self.services.inventories.add_rows(made.id, rows)
        self.services.inventories.make_record(filled.rows[0].id)

    def _fill(self, case: Case, owner: Owner, entry_id: UUID, values: dict[str, str]) -> None:
        for field_id, text in values.items():
            self.services.entries.save(case.record.id, owner, entry_id, field_id, text)


def _day(day: date) -> str:
    return day.isoformat()
