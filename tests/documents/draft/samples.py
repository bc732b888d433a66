"""An imaginary office and its cases; titles and offices are fictitious."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

from ppid_desktop.domain.cover import Signatory
from ppid_desktop.domain.draft import DraftContent, DraftIdentity, RoundFacts, draft_content
from ppid_desktop.domain.office import Office, Sop
from ppid_desktop.domain.record import (
    Case,
    ConsequenceTest,
    Coordination,
    EquipmentCheck,
    EquipmentItem,
    Information,
    Participant,
    Record,
    SourceRequest,
)
from ppid_desktop.domain.rounds import SentSoftfile
from ppid_desktop.domain.softfiles import Softfile, SoftfileVersion, StoredFile
from ppid_desktop.domain.sop_file import load_letterhead, load_sop
from ppid_desktop.domain.terms import (
    Category,
    Conclusion,
    Condition,
    Form,
    Letter,
    Means,
    Originality,
    RequestStatus,
    Scope,
    SecurityClass,
    SoftfileKind,
    TestOccasion,
)

KEY = b"sample key of thirty-two bytes!!"
NOW = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)
SOP_TEXT = (Path(__file__).parents[3] / "resources" / "sop" / "pemotda-2023.toml").read_text("utf-8")


def uid(number: int) -> UUID:
    """Return a fixed id whose first bits differ from number to number."""
    return UUID(int=(number * 0x9E3779B97F4A7C15F39CC0605CEDC835) % 2**128, version=4)


def office(**changes: object) -> Office:
    """Return the letterhead of the SOP with a place."""
    return replace(load_letterhead(SOP_TEXT), **{"city": "Serang", **changes})  # type: ignore[arg-type]


def sop() -> Sop:
    """Return the SOP as shipped."""
    return load_sop(SOP_TEXT)


def stored(number: int, size: int = 48_312) -> StoredFile:
    """Return a stored file."""
    return StoredFile(
        uid(9000 + number), f"{number:064x}", f"{number:064x}", f"{number + 1:064x}", size, size
    )


def softfile(number: int, versions: int = 1) -> Softfile:
    """Return a submitted softfile."""
    made = tuple(
        SoftfileVersion(
            uid(20_000 + number * 10 + version),
            version,
            f"Daftar desa {number}.xlsx",
            SoftfileKind.OLAHAN,
            stored(number * 10 + version, 1_500 * number),
            NOW,
            uid(1),
        )
        for version in range(1, versions + 1)
    )
    return Softfile(
        id=uid(1000 + number),
        position=number,
        standard_name=f"Rekapitulasi Batas Desa Wilayah {number} Tahun 2025",
        description=f"Tabel titik batas wilayah {number}",
        submitted=True,
        versions=made,
    )


def sent_of(case: Case) -> tuple[SentSoftfile, ...]:
    """Return every submitted softfile as sent out."""
    return tuple(
        SentSoftfile(one.id, one.current.id, one.current.number, f"L{index:02d} Rekapitulasi {index}.xlsx")
        for index, one in enumerate(case.softfiles, 1)
        if one.submitted
    )


def public_case(softfiles: int = 3) -> Case:
    """Return a public record with steps 1 to 5 done."""
    info = Information(
        title="Rekapitulasi Batas Desa Kabupaten Contoh Tahun 2025",
        summary="Memuat daftar titik batas desa.\nDihimpun dari tiga kecamatan.",
        unit="Bagian Pemerintahan Contoh",
        category=Category.BERKALA,
        producer="Kepala Bagian Contoh",
        made_when="Desember 2025",
        made_where="Serang",
        forms=(Form.CETAK, Form.REKAM),
        media="Dokumen elektronik",
    )
    check = EquipmentCheck(
        uid(30),
        checked_on=date(2026, 1, 14),
        checked_by="Petugas Contoh",
        machine="Ruang kosong 120,5 GB; dapat ditulis",
        items=(
            EquipmentItem(uid(31), "Pemindai", 1, Condition.BAIK, True),
            EquipmentItem(uid(32), "Komputer", 2, Condition.RUSAK_RINGAN, True, "Papan ketik diganti"),
        ),
    )
    return Case(
        record=Record(
            uid(10), 17, "PPID/0017/2026", NOW, uid(1), "pemotda-2023", information=info, opened=True
        ),
        coordinations=(
            Coordination(
                uid(20),
                held_on=date(2026, 1, 12),
                official="Kepala Bagian Contoh",
                means=Means.RAPAT,
                outcome="Disepakati data dihimpun dari tiga kecamatan sampai akhir bulan.",
                memo_no="500.12.18.1/004/PPIDP/I/2026",
            ),
        ),
        checks=(check,),
        sources=(
            SourceRequest(
                uid(40),
                party="Kecamatan Contoh Satu",
                description="Daftar titik batas desa beserta koordinat.",
                asked_on=date(2026, 1, 15),
                due_on=date(2026, 1, 30),
                letter_no="500/7/2026",
                status=RequestStatus.DITERIMA,
                received_on=date(2026, 1, 28),
                handed_by="Sekretaris Kecamatan Contoh",
                form=Form.REKAM,
                originality=Originality.SALINAN,
            ),
        ),
        softfiles=tuple(softfile(number) for number in range(1, softfiles + 1)),
    )


def exempted_case(softfiles: int = 3) -> Case:
    """Return a record proposed for exemption with its consequence test."""
    plain = public_case(softfiles)
    info = replace(
        plain.record.information,
        title="Data Pemohon Izin Contoh",
        category=Category.DIKECUALIKAN,
        security_class=SecurityClass.RAHASIA,
        letters=(Letter.H,),
    )
    test = ConsequenceTest(
        occasion=TestOccasion.SEBELUM,
        document="Daftar pemohon",
        exempted_part="Nomor induk dan alamat rumah pemohon.",
        scope=Scope.SEBAGIAN,
        letters=(Letter.H,),
        harm_if_open="Mengungkap rahasia pribadi.\nDapat disalahgunakan.",
        benefit_if_closed="Data pribadi pemohon terlindungi.",
        public_interest="Rekapitulasi tanpa nama tetap tersedia.",
        conclusion=Conclusion.DIKECUALIKAN,
        held_on=date(2026, 2, 2),
    )
    people = (Participant(uid(50), "Kepala Bagian Contoh", "Ketua"), Participant(uid(51), "Arsiparis Contoh"))
    return replace(plain, record=replace(plain.record, information=info, test=test), participants=people)


def facts(case: Case, number: int = 1, **changes: object) -> RoundFacts:
    """Return the facts of a round."""
    plain = RoundFacts(
        number=number,
        memo_no="500.12.18.1/021/PPIDP/III/2026",
        sent_on=date(2026, 3, 4),
        recipient=Signatory("Kepala Biro Contoh"),
        sender=Signatory("Kepala Subbagian Tata Usaha Contoh", "Pejabat Contoh, S.Sos", "Penata, III/c", ""),
        note="Mohon koreksi sebelum akhir pekan.",
        sent=sent_of(case),
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def content_of(case: Case, number: int = 1, **changes: object) -> DraftContent:
    """Return the content of a draft with plain facts."""
    return draft_content(case, office(), sop(), facts(case, number, **changes))


def identity(revision: int = 1, **changes: object) -> DraftIdentity:
    """Return the ids of a copy."""
    plain = DraftIdentity(uid(10), 17, revision, uid(70 + revision), NOW)
    return replace(plain, **changes)  # type: ignore[arg-type]
