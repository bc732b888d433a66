"""Carries sample records of an imaginary office to any point of steps 5 to 7, for pictures and for tests."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

from ppid_desktop.bootstrap import Wiring
from ppid_desktop.documents.sample_review import review_by_hand
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.office import Office
from ppid_desktop.domain.people import Employee, RolePeriod
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.terms import (
    Category,
    Channel,
    EmploymentKind,
    EvidenceForm,
    OfficialRole,
    SoftfileKind,
    Verdict,
)
from ppid_desktop.services.decisions import Ruling
from ppid_desktop.services.session import FirstRun
from ppid_desktop.services.use_cases import Services

PASSWORD = "kata sandi contoh"  # noqa: S105 - of a workspace that is thrown away
LEAD = "Pimpinan PPID Contoh"
UNIT = "Bagian Pemerintahan Contoh"

_INFORMATION = {
    "ringkasan": "Profil wilayah, jumlah kecamatan & desa, beserta peta batas <contoh>.",
    "kategori": "BERKALA",
    "penanggung_jawab": "Kepala Bagian Pemerintahan Contoh",
    "waktu_pembuatan": "Januari 2026",
    "tempat_pembuatan": "Kota Contoh",
    "bentuk": "cetak;rekam",
}
_EXEMPTION = {
    "kategori": "DIKECUALIKAN",
    "usulan_huruf": "c;j",
    "usulan_uu_lain": "Undang-Undang Nomor 0 Tahun 2000 tentang Contoh",
}
_TEST = {
    "uji_waktu": "sebelum",
    "uji_dokumen": "Peta segmen batas dan titik koordinat",
    "uji_bagian": "Titik koordinat objek vital pada lampiran dua.",
    "uji_cakupan": "sebagian",
    "uji_huruf": "c;j",
    "uji_konsekuensi": "Membuka titik koordinat membahayakan objek vital.",
    "uji_manfaat": "Objek vital tetap terlindungi.",
    "uji_kepentingan": "Kepentingan umum akan batas daerah tetap terlayani oleh peta tanpa koordinat.",
    "uji_kesimpulan": "dikecualikan",
}


def no_progress(_done: int, _total: int) -> None:
    """Show no progress."""


def never() -> bool:
    """Never cancel."""
    return False


@dataclass(frozen=True)
class Sent:
    """A round that is out: the record, its case, and where the folder lies."""

    record_id: UUID
    case: Case
    folder: Path


def sample_workspace(folder: Path) -> tuple[Wiring, Services]:
    """Make a workspace of an imaginary office below `folder` and log its officer in."""
    wiring = Wiring()
    office = Office(
        government="PEMERINTAH PROVINSI CONTOH",
        secretariat="SEKRETARIAT DAERAH",
        unit_name="Biro Contoh",
        address="Jalan Contoh Nomor 1",
        city="Kota Contoh",
        units=(UNIT,),
    )
    officer = Employee(uuid4(), "Petugas Contoh", EmploymentKind.NON_ASN, position="Petugas Contoh")
    first = FirstRun(office, officer, "petugas", PASSWORD)
    session, _ = wiring.sessions.create(folder / "ruang-kerja", first)
    return wiring, wiring.services_for(session)


class SampleSteps:
    """Works in an open workspace; `folder` holds the sample files and the drafts that go out."""

    def __init__(self, services: Services, folder: Path) -> None:
        self.services = services
        self.files = folder / "berkas"
        self.out = folder / "kirim"
        for one in (self.files, self.out):
            one.mkdir(parents=True, exist_ok=True)
        self.today: date = services.session.clock.today()
        self.lead = self._appoint_lead()

    def file(self, name: str, content: bytes = b"") -> Path:
        """Return a small file of this name; its content differs with the name unless one is given."""
        path = self.files / name
        path.write_bytes(content or f"contoh isi {name}\n".encode() * 40)
        return path

    def record(self, title: str = "Profil wilayah administrasi 2026", *, exempted: bool = False) -> UUID:
        """Return a new record whose steps 1 to 5 are finished, with two softfiles to be submitted."""
        record_id = self.services.records.create(UNIT, title).id
        fields = _INFORMATION | (_EXEMPTION if exempted else {})
        for field_id, text in fields.items():
            self.services.records.save_field(record_id, field_id, text)
        self._entries(record_id)
        for name in ("Profil wilayah.docx", "Data kecamatan.xlsx"):
            self.attach(record_id, name, submitted=True)
        if exempted:
            self._test(record_id)
        return record_id

    def attach(self, record_id: UUID, name: str, content: bytes = b"", *, submitted: bool = False) -> UUID:
        """Attach a sample file; return the softfile's id."""
        source = self.file(name, content or f"{record_id} {name}".encode() * 60)
        case = self.services.softfiles.attach(record_id, source, SoftfileKind.KONSEP, no_progress, never)
        softfile_id = case.softfiles[-1].id
        if submitted:
            self.services.softfiles.set_submitted(record_id, softfile_id, True)
        return softfile_id

    def send(self, record_id: UUID) -> Sent:
        """Send the record's draft out."""
        proposed = self.services.sending.proposed(record_id)
        day = self.today - timedelta(days=3)
        sending = replace(proposed, folder=self.out, sent_on=day, note="Mohon koreksi.")
        case, folder = self.services.sending.send(record_id, sending, no_progress, never)
        return Sent(record_id, case, folder)

    def reviewed(
        self, sent: Sent, fields: Mapping[str, str], note: str = "", *, approve: bool = True
    ) -> Path:
        """Return the draft as the lead would send it back: tracked changes, a note and a ticked box."""
        name = sent.case.rounds[-1].exports[0].file_name
        return self.marked(sent.folder / name, fields, note, approve=approve)

    def marked(self, draft: Path, fields: Mapping[str, str], note: str = "", *, approve: bool = True) -> Path:
        """Return a draft as the lead would send it back."""
        target = self.files / f"kembali {draft.name}"
        at = datetime.combine(self.today, datetime.min.time()).replace(hour=10)
        review_by_hand(draft, target, dict(fields), note, approve, LEAD, at)
        return target

    def take(self, record_id: UUID, returned: Path) -> Case:
        """Take a returned draft."""
        taking = self.services.taking
        taken = taking.take(record_id, returned, LEAD, Channel.EMAIL, self.today, no_progress, never)
        return taken.case

    def work_through(self, record_id: UUID) -> Case:
        """Apply every correction that applies, answer the rest, leave every softfile as it is."""
        case = self.services.desk.apply_all(record_id).case
        latest = case.rounds[-1]
        for one in latest.open_corrections:
            case = self.services.desk.answer(record_id, one.id, "Sudah diperiksa.")
        for sent in latest.sent:
            case = self.services.desk.keep_softfile(record_id, sent.softfile_id)
        return case

    def decide(self, record_id: UUID, verdict: Verdict = Verdict.DISETUJUI, *, pending: bool = False) -> Case:
        """Record the lead's decision with a scan as its evidence, or with evidence that follows."""
        proof = () if pending else (self.file("Lembar keputusan.pdf"),)
        ruling = Ruling(
            verdict,
            self.today,
            self.lead.id,
            Channel.SURAT,
            note="Perlu perbaikan."
            if verdict is Verdict.DIKEMBALIKAN
            else "Disetujui untuk didokumentasikan.",
            evidence=proof,
            form=EvidenceForm.LEMBAR,
            evidence_pending=pending,
        )
        return self.services.decisions.record(record_id, ruling, no_progress, never)

    def approved(self, title: str = "Profil wilayah administrasi 2026", *, exempted: bool = False) -> UUID:
        """Return a record whose draft came back corrected and was approved."""
        record_id = self.record(title, exempted=exempted)
        sent = self.send(record_id)
        self.take(record_id, self.reviewed(sent, {"tempat_pembuatan": "Ibu Kota Contoh"}, "Disetujui."))
        self.work_through(record_id)
        self.decide(record_id)
        return record_id

    def filled(self, record_id: UUID) -> Case:
        """Accept an approved record and fill in what sealing needs."""
        archiving = self.services.archiving
        archiving.offer(record_id)
        archiving.accept(record_id)
        return self._classified(record_id)

    def _classified(self, record_id: UUID) -> Case:
        archiving = self.services.archiving
        archiving.use_code(record_id, archiving.codes()[0].code)
        if self.services.work.case(record_id).proposes_exemption:
            archiving.save_field(record_id, "skkaad", "terbatas")
        berkas = archiving.save_file(archiving.propose_file(record_id))
        return archiving.put_into(record_id, berkas.id)

    def sealed(self, title: str = "Profil wilayah administrasi 2026", *, exempted: bool = False) -> UUID:
        """Return a record that was carried through all seven steps."""
        record_id = self.approved(title, exempted=exempted)
        self.filled(record_id)
        self.services.archiving.seal(record_id, no_progress, never)
        return record_id

    def sealed_old(self, title: str, source: str, names: Iterable[str] = ()) -> UUID:
        """Return an archive from before the program, entered, completed with softfiles and sealed."""
        archiving = self.services.archiving
        record_id = archiving.enter_old("Bagian Contoh", title, source).record.id
        archiving.save_field(record_id, "ringkasan", "Isi arsip lama contoh.")
        archiving.save_field(record_id, "kategori", Category.SETIAP_SAAT.code)
        for name in names:
            self.attach(record_id, name)
        self._classified(record_id)
        archiving.seal(record_id, no_progress, never)
        return record_id

    def _appoint_lead(self) -> Employee:
        roles = (RolePeriod(OfficialRole.PIMPINAN_PPID, self.today - timedelta(days=900)),)
        kind, position = EmploymentKind.NON_ASN, "Kepala Biro Contoh"
        lead = Employee(uuid4(), LEAD, kind, position=position, roles=roles)
        self.services.settings.save_employee(lead)
        return lead

    def _entries(self, record_id: UUID) -> None:
        entries, today = self.services.entries, self.today.isoformat()
        meeting = entries.add_coordination(record_id).coordinations[-1].id
        for field_id, text in (
            ("tanggal", today),
            ("pejabat", LEAD),
            ("cara", "rapat"),
            ("hasil", "Disepakati data yang dihimpun."),
        ):
            entries.save(record_id, Owner.COORDINATION, meeting, field_id, text)
        for item in entries.add_check(record_id).checks[-1].items:
            entries.save(record_id, Owner.EQUIPMENT, item.id, "siap", "ya")
        source = entries.add_source(record_id).sources[-1].id
        for field_id, text in (
            ("kepada", "Bagian Otonomi Contoh"),
            ("uraian", "Rekapitulasi per kecamatan."),
            ("status", "diterima"),
            ("tanggal_terima", today),
        ):
            entries.save(record_id, Owner.SOURCE, source, field_id, text)

    def _test(self, record_id: UUID) -> None:
        for field_id, text in {**_TEST, "uji_tanggal": self.today.isoformat()}.items():
            self.services.records.save_field(record_id, field_id, text)
        person = self.services.entries.add_participant(record_id).participants[-1].id
        entries = self.services.entries
        entries.save(record_id, Owner.PARTICIPANT, person, "nama", "Peserta Uji Contoh")
        entries.save(record_id, Owner.PARTICIPANT, person, "jabatan", "Kepala Bagian Contoh")
