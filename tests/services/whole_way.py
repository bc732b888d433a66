"""Records of the imaginary office at the points of their way that follow the lead's decision."""

from dataclasses import replace
from uuid import UUID, uuid4

from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.terms import Channel, EvidenceForm, Verdict
from ppid_desktop.services.decisions import Ruling
from tests.services.conftest import LEAD, Desk, never, silent


def ruling(desk: Desk, verdict: Verdict = Verdict.DISETUJUI, *, returned_id: UUID | None = None) -> Ruling:
    """Return a decision of today with a scan as evidence, or with a returned file."""
    proof = () if returned_id else (desk.file(f"bukti-{uuid4().hex}.pdf", b"%PDF-1.4 bukti"),)
    today = desk.clock.today()
    return Ruling(
        verdict,
        today,
        LEAD.id,
        Channel.FLASHDISK,
        returned_id=returned_id,
        evidence=proof,
        form=EvidenceForm.LEMBAR,
    )


def decided(desk: Desk, record_id: UUID, verdict: Verdict = Verdict.DISETUJUI) -> Case:
    """Send the record's draft, take it back unchanged, enter the decision and keep every softfile."""
    desk.take(record_id, desk.send(record_id))
    case = desk.services.decisions.record(record_id, ruling(desk, verdict), silent, never)
    for sent in case.last_round.sent if case.last_round else ():
        case = desk.services.desk.keep_softfile(record_id, sent.softfile_id)
    return case


def filed(desk: Desk, record_id: UUID) -> None:
    """Fill in what the archivist adds and choose an archive file."""
    archiving = desk.services.archiving
    known = {"jangka_simpan": "Aktif 2 tahun", "kode_klasifikasi": "500.12", "skkaad": "biasa"}
    for field_id, text in known.items():
        archiving.save_field(record_id, field_id, text)
    file = replace(archiving.propose_file(record_id), number=uuid4().hex[:8])
    archiving.put_into(record_id, archiving.save_file(file).id)


def handed_over(desk: Desk, record_id: UUID) -> None:
    desk.services.archiving.offer(record_id)
    desk.services.archiving.accept(record_id)


def sealed(desk: Desk, record_id: UUID | None = None) -> UUID:
    """Return a record that went the whole way."""
    chosen = record_id or desk.ready()
    decided(desk, chosen)
    handed_over(desk, chosen)
    filed(desk, chosen)
    desk.services.archiving.seal(chosen, silent, never)
    return chosen


def exempted(desk: Desk) -> UUID:
    """Return an exempted record with its consequence test."""
    record_id = desk.ready()
    now_exempted(desk, record_id)
    return record_id


def now_exempted(desk: Desk, record_id: UUID) -> None:
    """Propose that the record is exempted, with its consequence test."""
    answers = {
        "kategori": "DIKECUALIKAN",
        "usulan_huruf": "h",
        "uji_waktu": "sebelum",
        "uji_dokumen": "Dokumen contoh",
        "uji_bagian": "Bagian contoh",
        "uji_cakupan": "sebagian",
        "uji_huruf": "h",
        "uji_konsekuensi": "Terbuka",
        "uji_manfaat": "Tertutup",
        "uji_kepentingan": "Umum",
        "uji_kesimpulan": "dikecualikan",
        "uji_tanggal": "1 Februari 2026",
    }
    for field_id, text in answers.items():
        desk.services.records.save_field(record_id, field_id, text)
    person = desk.services.entries.add_participant(record_id).participants[0].id
    desk.entry(record_id, Owner.PARTICIPANT, person, nama="Peserta Contoh")
