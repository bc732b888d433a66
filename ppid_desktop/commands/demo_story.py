"""The demonstration's story: two records through all seven steps, by the same services as the window."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from ppid_desktop.commands.demo_files import DemoFiles
from ppid_desktop.commands.demo_review import Lead
from ppid_desktop.domain.archive import EventKind
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.indonesian import size_text
from ppid_desktop.domain.people import Employee, RolePeriod
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.review import BOX_APPROVED, DecisionValue, ReviewResult, Status
from ppid_desktop.domain.rounds import CorrectionState
from ppid_desktop.domain.terms import (
    Channel,
    EmploymentKind,
    EvidenceForm,
    OfficialRole,
    SoftfileKind,
    Verdict,
)
from ppid_desktop.services.decisions import Ruling
from ppid_desktop.services.papers import Paper

if TYPE_CHECKING:
    from ppid_desktop.services.use_cases import Services

_READ = {
    Status.OK: "terbaca",
    Status.REVIEW: "terbaca, perlu diperiksa",
    Status.REJECTED: "tidak dapat dibaca",
}
_DECIDED = {
    DecisionValue.APPROVED: "Disetujui",
    DecisionValue.NEEDS_FIX: "Perlu perbaikan",
    DecisionValue.CONFLICT: "keputusan bertentangan",
    DecisionValue.NONE: "tanpa keputusan",
}

Say = Callable[[str], None]


def no_progress(_done: int, _total: int) -> None:
    """Show no progress: the story tells when a step is finished."""


def never() -> bool:
    """Never cancel."""
    return False


@dataclass(frozen=True)
class Telling:
    """What a record's story needs: services, files, the lead, where results go, and how to report."""

    services: "Services"
    files: DemoFiles
    codes: Path
    lead: Lead
    out: Path
    say: Say
    today: date


@dataclass(frozen=True)
class Plot:
    """What one record is about; fields by catalogue id."""

    title: str
    fields: dict[str, str]
    corrected_title: str
    test: dict[str, str]

    @property
    def exempted(self) -> bool:
        """Return whether the record proposes an exemption."""
        return bool(self.test)


def prepare_office(telling: Telling) -> None:
    """Import the code list the archivist files by."""
    count = telling.services.settings.import_codes(telling.codes)
    telling.say(f"Pengaturan: {count} kode klasifikasi diimpor dari CSV.")


def appoint_people(telling: Telling) -> Employee:
    """Enter the lead and an archivist; return the lead."""
    since = telling.today - timedelta(days=900)
    lead = Employee(
        uuid4(),
        "Pimpinan PPID Contoh",
        EmploymentKind.NON_ASN,
        position="Kepala Biro Contoh",
        roles=(
            RolePeriod(OfficialRole.PIMPINAN_PPID, since),
            RolePeriod(OfficialRole.PEJABAT_PPID, since),
        ),
    )
    telling.services.settings.save_employee(lead)
    telling.say("Pegawai: pimpinan PPID dicatat dengan masa berlaku peran.")
    return lead


def identify(telling: Telling, plots: tuple[Plot, ...]) -> tuple[UUID, ...]:
    """Step 1: paste a daftar identifikasi and make a record of every row."""
    rows = [(one.title, one.fields["ringkasan"], one.fields["kategori"], "") for one in plots]
    made = telling.services.inventories.create("Bagian Pemerintahan Contoh", f"Tahun {telling.today.year}")
    made = telling.services.inventories.add_rows(made.id, rows)
    records = tuple(telling.services.inventories.make_record(row.id).id for row in made.rows)
    paper = telling.services.papers.make(Paper.DAFTAR_IDENTIFIKASI, made.id)
    keep_paper(telling, "1-daftar-identifikasi.pdf", paper)
    telling.say(f"Langkah 1: daftar identifikasi {len(rows)} baris; setiap baris menjadi rekaman.")
    for record_id, plot in zip(records, plots, strict=True):
        for field_id, text in plot.fields.items():
            telling.services.records.save_field(record_id, field_id, text)
    return records


def coordinate(telling: Telling, records: tuple[UUID, ...]) -> None:
    """Step 2: one coordination entered once and used again for the other records."""
    entries = telling.services.entries
    first, *others = records
    entry = entries.add_coordination(first).coordinations[-1]
    for field_id, text in (
        ("tanggal", telling.today.isoformat()),
        ("pejabat", "Pejabat PPID Contoh"),
        ("cara", "rapat"),
        ("hasil", "Disepakati data yang dihimpun, pembagian tugas, dan tenggat."),
        ("nota", "001/CONTOH/2026"),
    ):
        entries.save(first, Owner.COORDINATION, entry.id, field_id, text)
    entries.attach(first, Owner.COORDINATION, entry.id, telling.files.minutes, no_progress, never)
    for record_id in others:
        entries.reuse(record_id, Owner.COORDINATION, entry.id)
    paper = telling.services.papers.make(Paper.CATATAN_KOORDINASI, first, entry.id)
    keep_paper(telling, "2-catatan-koordinasi.pdf", paper)
    telling.say(
        f"Langkah 2: satu catatan koordinasi melayani {len(records)} rekaman, dengan lampiran notula."
    )


def equip(telling: Telling, records: tuple[UUID, ...]) -> None:
    """Step 3: one equipment check from the template, with the disk really measured."""
    entries = telling.services.entries
    first, *others = records
    check = entries.add_check(first).checks[-1]
    entries.save(first, Owner.CHECK, check.id, "periksa_tanggal", telling.today.isoformat())
    for item in check.items:
        entries.save(first, Owner.EQUIPMENT, item.id, "jumlah", "1")
        entries.save(first, Owner.EQUIPMENT, item.id, "kondisi", "baik")
        entries.save(first, Owner.EQUIPMENT, item.id, "siap", "ya")
    case = entries.check_machine(first, check.id, telling.out)
    for record_id in others:
        entries.reuse(record_id, Owner.CHECK, check.id)
    paper = telling.services.papers.make(Paper.DAFTAR_PERALATAN, first, check.id)
    keep_paper(telling, "3-daftar-periksa-peralatan.pdf", paper)
    telling.say(f"Langkah 3: {len(check.items)} peralatan diperiksa. {case.checks[-1].machine}")


def collect(telling: Telling, record_id: UUID, number: int) -> None:
    """Step 4: data asked of a unit, then received, with both papers."""
    entries = telling.services.entries
    source = entries.add_source(record_id).sources[-1]
    asked = (telling.today - timedelta(days=5)).isoformat()
    steps = (
        ("kepada", "Bagian Otonomi Daerah Contoh"),
        ("uraian", "Rekapitulasi data per kecamatan beserta berkas pendukung."),
        ("tanggal_minta", asked),
        ("tenggat", telling.today.isoformat()),
        ("status", "diminta"),
    )
    for field_id, text in steps:
        entries.save(record_id, Owner.SOURCE, source.id, field_id, text)
    letter = telling.services.papers.make(Paper.SURAT_PERMINTAAN, record_id, source.id)
    keep_paper(telling, f"4-surat-permintaan-{number}.pdf", letter)
    for field_id, text in (
        ("status", "diterima"),
        ("tanggal_terima", telling.today.isoformat()),
        ("yang_menyerahkan", "Petugas Unit Contoh"),
        ("bentuk", "rekam"),
        ("keaslian", "salinan"),
    ):
        entries.save(record_id, Owner.SOURCE, source.id, field_id, text)
    receipt = telling.services.papers.make(Paper.TANDA_TERIMA, record_id, source.id)
    keep_paper(telling, f"4-tanda-terima-{number}.pdf", receipt)
    telling.say(
        f"Langkah 4: data untuk rekaman {number} diminta lalu diterima; surat dan tanda terima dibuat."
    )


def process(telling: Telling, record_id: UUID, number: int, plot: Plot) -> None:
    """Step 5: softfiles of several kinds attached, described and chosen for correction."""
    softfiles = telling.services.softfiles
    sources = telling.files.for_record(number)
    for path in sources:
        kind = SoftfileKind.KONSEP if path.suffix == ".docx" else SoftfileKind.OLAHAN
        case = softfiles.attach(record_id, path, kind, no_progress, never)
        made = case.softfiles[-1]
        softfiles.save_field(record_id, made.id, "uraian", f"Berkas contoh {path.suffix.lstrip('.').upper()}")
        softfiles.set_submitted(record_id, made.id, path.suffix in (".docx", ".pdf", ".xlsx"))
        telling.say(f"  - {path.suffix.lstrip('.').upper()} {size_text(path.stat().st_size)} dilampirkan.")
    for field_id, text in (
        ("penanggung_jawab", "Kepala Bagian Pemerintahan Contoh"),
        ("waktu_pembuatan", f"Januari {telling.today.year}"),
        ("tempat_pembuatan", "Serang"),
        ("bentuk", "rekam"),
    ):
        telling.services.records.save_field(record_id, field_id, text)
    keep_paper(
        telling, f"5-daftar-isi-{number}.pdf", telling.services.papers.make(Paper.DAFTAR_ISI, record_id)
    )
    if plot.exempted:
        _test(telling, record_id, plot)
    telling.say(f"Langkah 5: {len(sources)} softfile rekaman {number} siap.")


def _test(telling: Telling, record_id: UUID, plot: Plot) -> None:
    for field_id, text in plot.test.items():
        telling.services.records.save_field(record_id, field_id, text)
    case = telling.services.entries.add_participant(record_id)
    one = case.participants[-1]
    telling.services.entries.save(record_id, Owner.PARTICIPANT, one.id, "nama", "Peserta Uji Contoh")
    telling.services.entries.save(record_id, Owner.PARTICIPANT, one.id, "jabatan", "Kepala Bagian Contoh")
    telling.say("  - uji konsekuensi usulan pengecualian diisi.")


def send(telling: Telling, record_id: UUID, folder: Path) -> tuple[Case, Path]:
    """Step 6, out: the draft and its softfiles in one folder."""
    proposed = telling.services.sending.proposed(record_id)
    case, made = telling.services.sending.send(
        record_id, replace(proposed, folder=folder), no_progress, never
    )
    latest = case.rounds[-1]
    names = ", ".join(sorted(path.name for path in made.iterdir()))
    telling.say(f"Langkah 6: putaran {latest.number} dikirim, kode {latest.exports[0].code}: {names}")
    for paper, name in (
        (Paper.NOTA_PENGAJUAN, "nota-pengajuan"),
        (Paper.LEMBAR_KEPUTUSAN, "lembar-keputusan"),
    ):
        pdf = telling.services.papers.make(paper, record_id, latest.id)
        keep_paper(telling, f"6-{name}-{case.record.case_no}-{latest.number}.pdf", pdf)
    return case, made


def take(telling: Telling, record_id: UUID, returned: Path, sender: str) -> ReviewResult:
    """Step 6, in: the returned draft read back."""
    taken = telling.services.taking.take(
        record_id, returned, sender, Channel.FLASHDISK, telling.today, no_progress, never
    )
    result = taken.result
    telling.say(
        f"  - hasil koreksi {_READ[result.status]}: {_DECIDED[result.decision.value]}, "
        f"{len(result.changes)} perubahan terlacak, "
        f"{len(result.comments)} komentar, {taken.new_corrections} koreksi."
    )
    return result


def work_through(telling: Telling, record_id: UUID) -> None:
    """Apply what applies cleanly, answer the comments, settle every softfile."""
    desk = telling.services.desk
    case = desk.apply_all(record_id).case
    for one in case.rounds[-1].open_corrections:
        case = desk.answer(record_id, one.id, "Sudah diperiksa dan disesuaikan.")
    done = [one for one in case.rounds[-1].corrections if one.state is CorrectionState.APPLIED]
    for index, sent in enumerate(case.rounds[-1].sent):
        if index == 0 and sent.version == 1 and Path(sent.file_name).suffix == ".docx":
            desk.replace_softfile(record_id, sent.softfile_id, telling.files.corrected, no_progress, never)
            telling.say("  - satu softfile diganti dengan hasil koreksi (versi berikutnya).")
        else:
            desk.keep_softfile(record_id, sent.softfile_id)
    telling.say(f"  - {len(done)} koreksi diterapkan, komentar dijawab, setiap softfile tetap atau diganti.")


def decide(telling: Telling, record_id: UUID, lead: Employee, result: ReviewResult, proof: Path) -> Verdict:
    """Record what the lead decided, with the returned file and a signed sheet as evidence."""
    approved = result.decision.value is DecisionValue.APPROVED
    case = telling.services.work.case(record_id)
    ruling = Ruling(
        Verdict.DISETUJUI if approved else Verdict.DIKEMBALIKAN,
        telling.today,
        lead.id,
        Channel.FLASHDISK,
        note=result.decision.note or "",
        basis=BOX_APPROVED if approved else "kotak Perlu perbaikan",
        returned_id=case.rounds[-1].returned[-1].id,
        evidence=(proof,),
        form=EvidenceForm.LEMBAR,
    )
    case = telling.services.decisions.record(record_id, ruling, no_progress, never)
    decision = case.rounds[-1].decision
    verdict = decision.verdict if decision else ruling.verdict
    telling.say(f"  - keputusan dicatat dengan bukti: {verdict.label}.")
    return verdict


def archive(telling: Telling, record_id: UUID, number: int) -> None:
    """Step 7: accepted, filled from the code list, filed, sealed, with both papers and one event."""
    archiving = telling.services.archiving
    archiving.offer(record_id)
    archiving.accept(record_id)
    archiving.use_code(record_id, _known_code(telling))
    if telling.services.work.case(record_id).proposes_exemption:
        archiving.save_field(record_id, "skkaad", "terbatas")
    archiving.save_field(record_id, "ruang", "Ruang Arsip Contoh")
    archiving.save_field(record_id, "boks", str(number))
    file = archiving.save_file(archiving.propose_file(record_id))
    archiving.put_into(record_id, file.id)
    sealed = archiving.seal(record_id, no_progress, never).archive.sealed[-1]
    telling.say(f"Langkah 7: rekaman {number} disegel dalam berkas {file.number}.")
    telling.say(f"  - manifes {sealed.manifest_sha256}")
    archiving.add_event(
        record_id, EventKind.SRIKANDI, telling.today, "Arsiparis Contoh", "Pencatatan", "SRIKANDI-CONTOH-0001"
    )
    for paper, name in ((Paper.LEMBAR_ARSIP, "lembar-arsip"), (Paper.BERITA_ACARA, "berita-acara")):
        keep_paper(telling, f"7-{name}-{number}.pdf", telling.services.papers.make(paper, record_id))


def _known_code(telling: Telling) -> str:
    return telling.services.archiving.codes()[0].code


def keep_paper(telling: Telling, name: str, pdf: bytes) -> None:
    """Leave a paper among the results."""
    folder = telling.out / "cetakan"
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(pdf)
