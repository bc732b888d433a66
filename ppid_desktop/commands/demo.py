"""`demo --out DIR`: a public and an exempted record through all seven steps, every result left to see."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from ppid_desktop.commands import demo_story as story
from ppid_desktop.commands.demo_files import FileMakers, make_files
from ppid_desktop.commands.demo_review import Lead, Review
from ppid_desktop.commands.demo_story import Plot, Telling
from ppid_desktop.commands.results import writing_results
from ppid_desktop.domain.errors import TargetUnwritable
from ppid_desktop.domain.office import Office
from ppid_desktop.domain.people import Employee
from ppid_desktop.domain.rounds import Round
from ppid_desktop.domain.terms import EmploymentKind
from ppid_desktop.services.session import FirstRun, Session, Sessions

if TYPE_CHECKING:
    from ppid_desktop.services.use_cases import Services

LOGIN = "petugas.contoh"
PASSWORD = "kata sandi peragaan"  # noqa: S105 - the demonstration's own workspace, named in its output


@dataclass(frozen=True)
class DemoParts:
    """What the demonstration needs from bootstrap."""

    sessions: Sessions
    services_for: Callable[[Session], "Services"]
    makers: FileMakers
    lead: Lead
    office: Office
    codes: Path


@dataclass(frozen=True)
class DemoResult:
    """What the demonstration did and where it lies."""

    out: str
    workspace: str
    login: str
    password: str
    review_made_by: str
    records: tuple[str, ...]
    intact: bool
    softfiles: int
    audit_entries: int


def run_demo(parts: DemoParts, out: Path, say: story.Say, today: date) -> DemoResult:
    """Carry two records through all seven steps in a fresh workspace below `out`."""
    with writing_results("Peragaan tidak dijalankan."):
        out.mkdir(parents=True, exist_ok=True)
    folder = out / "ruang-kerja"
    if folder.exists():
        raise TargetUnwritable(
            "Folder hasil sudah berisi ruang kerja peragaan.",
            "Peragaan tidak dijalankan agar hasil lama tidak tertimpa.",
            "Pilih folder lain, atau hapus folder hasil lama.",
        )
    session, recovery_key = parts.sessions.create(folder, _first_run(parts.office))
    try:
        services = parts.services_for(session)
        with writing_results("Berkas contoh tidak dibuat dan peragaan tidak dijalankan."):
            files = make_files(out / "berkas-contoh", parts.makers)
        telling = Telling(services, files, parts.codes, parts.lead, out, say, today)
        story.keep_paper(telling, "0-lembar-pemulihan.pdf", services.papers.recovery_sheet(recovery_key))
        say(f"Ruang kerja baru: {folder}")
        return _tell(telling, folder)
    finally:
        parts.sessions.log_out(session)


def as_json(result: DemoResult) -> str:
    """Return the result as one JSON object."""
    return json.dumps(asdict(result), ensure_ascii=False)


def _tell(telling: Telling, folder: Path) -> DemoResult:
    plots = (_public_plot(telling.today), _exempted_plot(telling.today))
    story.prepare_office(telling)
    lead = story.appoint_people(telling)
    records = story.identify(telling, plots)
    story.coordinate(telling, records)
    story.equip(telling, records)
    for number, (record_id, plot) in enumerate(zip(records, plots, strict=True), 1):
        story.collect(telling, record_id, number)
        story.process(telling, record_id, number, plot)
    _public_rounds(telling, records[0], plots[0], lead)
    _exempted_round(telling, records[1], lead)
    for number, record_id in enumerate(records, 1):
        story.archive(telling, record_id, number)
    return _finish(telling, folder, records)


def _public_rounds(telling: Telling, record_id: UUID, plot: Plot, lead: Employee) -> None:
    first = Review(
        {"judul": plot.corrected_title},
        {"ringkasan": "Mohon sebutkan tahun datanya."},
        "Judul diperbaiki, lihat komentar.",
        approve=False,
    )
    _one_round(telling, record_id, lead, first)
    summary = plot.fields["ringkasan"] + f" Data tahun {telling.today.year - 1}."
    telling.services.records.save_field(record_id, "ringkasan", summary)
    telling.say("  - ringkasan diperbaiki petugas untuk putaran berikutnya.")
    second = Review({"tempat_pembuatan": "Kota Serang"}, {}, "Disetujui.", approve=True)
    _one_round(telling, record_id, lead, second)


def _exempted_round(telling: Telling, record_id: UUID, lead: Employee) -> None:
    _one_round(telling, record_id, lead, Review({}, {}, "Disetujui.", approve=True))


def _one_round(telling: Telling, record_id: UUID, lead: Employee, what: Review) -> None:
    case, folder = story.send(telling, record_id, telling.out / "kirim")
    latest: Round = case.rounds[-1]
    target = telling.out / "kembali" / f"{latest.exports[0].file_name}"
    target.parent.mkdir(exist_ok=True)
    way = telling.lead.review(folder / latest.exports[0].file_name, target, what)
    telling.say(f"  - konsep dikoreksi pimpinan dengan {way}: {target.name}")
    result = story.take(telling, record_id, target, lead.name)
    story.work_through(telling, record_id)
    story.decide(telling, record_id, lead, result, telling.files.sheet)


def _finish(telling: Telling, folder: Path, records: tuple[UUID, ...]) -> DemoResult:
    services = telling.services
    taken_in = services.archiving.refresh_index(story.never)
    found = services.archiving.search("profil wilayah", 0, 10)
    telling.say(f"Arsip: {taken_in} rekaman diindeks; pencarian “profil wilayah” menemukan {len(found)}.")
    verified = services.verifying.run(story.no_progress, story.never)
    verdict = "utuh" if verified.intact else "TIDAK utuh"
    telling.say(f"Pemeriksaan: {verified.files} berkas dan {verified.entries} catatan log {verdict}.")
    telling.say(f"Hasil ada di {telling.out}; masuk dengan akun {LOGIN}, kata sandi “{PASSWORD}”.")
    numbers = tuple(services.work.case(one).record.register_no for one in records)
    return DemoResult(
        str(telling.out),
        str(folder),
        LOGIN,
        PASSWORD,
        telling.lead.way,
        numbers,
        verified.intact,
        verified.files,
        verified.entries,
    )


def _first_run(office: Office) -> FirstRun:
    person = Employee(uuid4(), "Petugas Contoh", EmploymentKind.NON_ASN, position="Petugas Tata Usaha Contoh")
    return FirstRun(office, person, LOGIN, PASSWORD)


def _public_plot(today: date) -> Plot:
    return Plot(
        "Profil Wilayah <b>Contoh</b> & Batas Kecamatan",
        {
            "ringkasan": "Memuat nama kecamatan, jumlah desa, dan batas wilayah contoh.",
            "kategori": "BERKALA",
            "data_pribadi": "tidak",
            "arsip_terjaga": "tidak",
        },
        f"Profil Wilayah <b>Contoh</b> & Batas Kecamatan Tahun {today.year - 1}",
        {},
    )


def _exempted_plot(today: date) -> Plot:
    return Plot(
        "Data Pribadi Pemohon Layanan Contoh",
        {
            "ringkasan": "Memuat identitas pemohon layanan contoh.",
            "kategori": "DIKECUALIKAN",
            "usulan_huruf": "h",
            "data_pribadi": "spesifik",
            "arsip_terjaga": "tidak",
        },
        "Data Pribadi Pemohon Layanan Contoh",
        {
            "uji_waktu": "sebelum",
            "uji_dokumen": "Daftar pemohon layanan contoh",
            "uji_bagian": "Nama, alamat, dan nomor identitas pemohon.",
            "uji_cakupan": "seluruh",
            "uji_huruf": "h",
            "uji_konsekuensi": "Mengungkap rahasia pribadi pemohon.",
            "uji_manfaat": "Melindungi pemohon dari penyalahgunaan data.",
            "uji_kepentingan": "Kepentingan publik terpenuhi oleh data rekapitulasi.",
            "uji_kesimpulan": "dikecualikan",
            "uji_tanggal": today.isoformat(),
        },
    )
