"""One value of every paper, on the imaginary office's sample cases."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from ppid_desktop.documents.pdf.archive_sheet import archive_sheet
from ppid_desktop.documents.pdf.collective import collective_note, collective_sheet
from ppid_desktop.documents.pdf.coordination import coordination_note
from ppid_desktop.documents.pdf.decision_sheet import decision_sheet
from ppid_desktop.documents.pdf.equipment import equipment_sheet
from ppid_desktop.documents.pdf.file_list import file_list
from ppid_desktop.documents.pdf.identification import identification_sheet
from ppid_desktop.documents.pdf.receipt import receipt
from ppid_desktop.documents.pdf.recovery_sheet import recovery_sheet
from ppid_desktop.documents.pdf.request_letter import request_letter
from ppid_desktop.documents.pdf.sealing_report import sealing_report
from ppid_desktop.documents.pdf.sop_paper import sop_paper
from ppid_desktop.documents.pdf.submission import submission_note
from ppid_desktop.domain import papers
from ppid_desktop.domain.archive import ArchiveFields, ArchiveFile, ArchiveState, Location, Sealed
from ppid_desktop.domain.archived import Archived, SealedNames
from ppid_desktop.domain.archived import archived as archived_view
from ppid_desktop.domain.cover import Signatory
from ppid_desktop.domain.draft import draft_content
from ppid_desktop.domain.lists import InventoryRow
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import Round, RoundDecision
from ppid_desktop.domain.terms import Category, Channel, FinalFate, Originality, Verdict
from tests.documents.draft.samples import NOW, facts, public_case, sop, uid

MAKER = Signatory("Kepala Subbagian Contoh", "Pejabat Contoh, S.Sos", "Penata, III/c", "197410041994021002")
ARCHIVIST = Signatory("Arsiparis Contoh", "Petugas Arsip Contoh")
FILE = ArchiveFile(uid(80), "B-012", "500.12.18.1", "Batas wilayah Kabupaten Contoh", "2025")
NAMES = SealedNames(FILE, MAKER, ARCHIVIST)
SEALED = Sealed(uid(81), 1, "0001", FILE.id, NOW, uid(1), "ab" * 32, "{}", "{}")
CODE = "KL-0017-01-8YAW0DZJ-5J6HPG"


def held(case: Case) -> Archived:
    """Return the case with a decision and archive fields as the archive holds it."""
    one = archived(case)
    state = replace(one.archive, sealed=(SEALED,))
    return archived_view(replace(one, archive=state), [one], NOW.date())


def archived(case: Case) -> Case:
    """Return the case with a decision and archive fields."""
    decision = RoundDecision(
        Verdict.DISETUJUI,
        date(2026, 3, 9),
        uid(3),
        "Pimpinan Contoh",
        "Kepala Biro Contoh",
        Channel.EMAIL,
        uid(1),
        NOW,
    )
    sent = Round(
        uid(60),
        1,
        "500/1",
        date(2026, 3, 4),
        "Kepala Biro Contoh",
        Channel.EMAIL,
        NOW,
        uid(1),
        "",
        decision=decision,
    )
    fields = ArchiveFields(
        index="Batas desa",
        originality=Originality.ASLI,
        active_years=2,
        inactive_years=3,
        fate=FinalFate.MUSNAH,
        fate_text="kecuali peta asli",
        location=Location("Arsip 1", "3", "12", "4"),
        condition="Baik",
    )
    state = ArchiveState(fields=fields, file_id=FILE.id, sealed=(SEALED,))
    return replace(case, rounds=(sent,), archive=state)


def inventory(count: int) -> tuple[InventoryRow, ...]:
    """Return rows of a daftar identifikasi."""
    return tuple(
        InventoryRow(
            UUID(int=n),
            UUID(int=1),
            n,
            f"Informasi contoh nomor {n}",
            "Ringkasan singkat isinya.",
            Category.BERKALA,
        )
        for n in range(1, count + 1)
    )


def together(case: Case, count: int) -> tuple[papers.CollectiveRow, ...]:
    """Return the rows of papers over several drafts, all of the same case."""
    return tuple(papers.collective_row(case, number, 2, (CODE,)) for number in range(1, count + 1))


def all_papers(frame: papers.Frame, case: Case | None = None, rows: int = 3) -> dict[str, bytes]:
    """Return every paper once."""
    one = case or public_case(rows)
    content = draft_content(one, frame.office, sop(), facts(one))
    subject = papers.subject_of(one)
    cover = replace(content.cover, subject="Pengajuan konsep dokumentasi informasi")
    source = one.sources[0]
    return {
        "identifikasi": identification_sheet(
            papers.IdentificationSheet(
                frame, "Bagian Contoh", "2026", inventory(rows), date(2026, 1, 5), MAKER
            )
        ),
        "koordinasi": coordination_note(
            papers.CoordinationNote(frame, one.coordinations[0], (subject,), MAKER)
        ),
        "peralatan": equipment_sheet(papers.EquipmentSheet(frame, one.checks[0], (subject,), MAKER)),
        "permintaan": request_letter(
            papers.RequestLetter(
                frame,
                source.letter_no,
                date(2026, 1, 15),
                source.party,
                (source.description,),
                source.due_on,
                subject,
                MAKER,
            )
        ),
        "tanda_terima": receipt(
            papers.Receipt(
                frame,
                "TT/0001/PPIDP/I/2026",
                date(2026, 1, 28),
                Signatory("Sekretaris Kecamatan Contoh"),
                MAKER,
                (papers.ReceiptItem(source.description, "Rekam", "Salinan", ("daftar titik.xlsx",)),),
                subject,
            )
        ),
        "daftar_isi": file_list(
            papers.FileList(frame, subject, "B-012", "500.12.18.1", one.softfiles, date(2026, 2, 20), MAKER)
        ),
        "nota": submission_note(papers.SubmissionNote(frame, content, CODE)),
        "keputusan": decision_sheet(papers.DecisionSheet(frame, content, CODE, subject)),
        "nota_kolektif": collective_note(papers.CollectiveNote(frame, cover, together(one, rows))),
        "keputusan_kolektif": collective_sheet(papers.CollectiveSheet(frame, cover, together(one, rows))),
        "lembar_arsip": archive_sheet(papers.ArchiveSheet(frame, held(one), NAMES, "Terbuka")),
        "berita_acara": sealing_report(
            papers.SealingReport(
                frame,
                archived(one),
                SEALED,
                NAMES,
                papers.AuditHead(412, "cd" * 32, NOW),
                "BA/0001/PPIDP/III/2026",
            )
        ),
        "pemulihan": recovery_sheet(
            papers.RecoverySheet(frame, tuple(f"A{n}B7K" for n in range(8)), "Ruang kerja Contoh", NOW)
        ),
        "sop": sop_paper(papers.SopPaper(frame, sop())),
    }
