"""Every paper the program makes, as PDF bytes from memory for *Cetak* and *Simpan PDF*."""

from collections.abc import Callable
from functools import partial
from typing import Protocol
from uuid import UUID

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.errors import NotFound
from ppid_desktop.domain.file_names import safe_file_name
from ppid_desktop.domain.office import Paper as Sheet
from ppid_desktop.domain.office import Sop
from ppid_desktop.domain.papers import RecoverySheet, frame_of
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.terms import Term
from ppid_desktop.services.letter_numbers import LetterNumber
from ppid_desktop.services.paper_contents import PaperContent, PaperContents, on_sheet
from ppid_desktop.services.ports import Unit
from ppid_desktop.services.sealed_reading import archived_record
from ppid_desktop.services.session import Session


class Paper(Term):
    """The papers, in the order of the steps."""

    DAFTAR_IDENTIFIKASI = "daftar_identifikasi", "Daftar identifikasi informasi"
    CATATAN_KOORDINASI = "catatan_koordinasi", "Catatan koordinasi"
    DAFTAR_PERALATAN = "daftar_peralatan", "Daftar periksa peralatan"
    SURAT_PERMINTAAN = "surat_permintaan", "Surat permintaan data"
    TANDA_TERIMA = "tanda_terima", "Tanda terima data"
    DAFTAR_ISI = "daftar_isi", "Daftar isi berkas"
    NOTA_PENGAJUAN = "nota_pengajuan", "Nota pengajuan konsep"
    LEMBAR_KEPUTUSAN = "lembar_keputusan", "Lembar keputusan"
    LEMBAR_ARSIP = "lembar_arsip", "Lembar arsip"
    BERITA_ACARA = "berita_acara", "Berita acara pengarsipan"
    SOP = "sop", "SOP pendokumentasian informasi"


NUMBERED = frozenset({Paper.SURAT_PERMINTAAN, Paper.TANDA_TERIMA})
"""The papers that draw a number of their own once they are printed or saved."""


class PageImage(Protocol):
    """One page as pixels: rows of RGBA, four bytes each, from the top left."""

    @property
    def width(self) -> int:
        """Return the pixels of a row."""

    @property
    def height(self) -> int:
        """Return the rows."""

    @property
    def rgba(self) -> bytes:
        """Return width x height x 4 bytes."""


class Printers(Protocol):
    """Sets contents as PDF and shows PDF pages."""

    def print_out(self, content: PaperContent | RecoverySheet) -> bytes:
        """Return the PDF; the same content gives the same bytes."""

    def page_sizes(self, pdf: bytes) -> tuple[tuple[float, float], ...]:
        """Return width and height of every page in points (1/72 inch)."""

    def render(self, pdf: bytes, page: int, dpi: int) -> PageImage:
        """Return page number `page` (from 0) at `dpi` pixels per inch."""


class Papers:
    """Makes papers about records and lists; every one made is logged."""

    def __init__(self, session: Session, printers: Printers, sop: Sop) -> None:
        self._session = session
        self._printers = printers
        self._contents = contents = PaperContents(session, sop)
        self._of_entries: dict[Paper, Callable[[UUID, UUID], PaperContent]] = {
            Paper.CATATAN_KOORDINASI: contents.coordination_note,
            Paper.DAFTAR_PERALATAN: contents.equipment_sheet,
            Paper.SURAT_PERMINTAAN: contents.request_letter,
            Paper.TANDA_TERIMA: contents.receipt,
        }
        self._looked_at: dict[Paper, Callable[[UUID, UUID], PaperContent]] = {
            Paper.SURAT_PERMINTAAN: partial(contents.request_letter, final=False),
            Paper.TANDA_TERIMA: partial(contents.receipt, final=False),
        }
        self._of_moments: dict[Paper, Callable[[UUID, UUID | None], PaperContent]] = {
            Paper.DAFTAR_ISI: contents.file_list,
            Paper.NOTA_PENGAJUAN: contents.submission_note,
            Paper.LEMBAR_KEPUTUSAN: contents.decision_sheet,
        }
        self._of_subjects: dict[Paper, Callable[[UUID], PaperContent]] = {
            Paper.DAFTAR_IDENTIFIKASI: contents.identification_sheet,
            Paper.LEMBAR_ARSIP: contents.archive_sheet,
            Paper.BERITA_ACARA: contents.sealing_report,
            Paper.SOP: contents.sop,
        }

    def make(
        self, paper: Paper, subject_id: UUID, entry_id: UUID | None = None, sheet: Sheet | None = None
    ) -> bytes:
        """Return the paper of a record or list as PDF, on the office's sheet unless another is given.

        A nota and a decision sheet take a round as their entry; without one they are of the newest round.
        A list of softfiles takes a sealed version; without one it is of the record in work.
        NotFound without the entry a paper needs, RuleBroken when the record is not that far yet.
        """
        content = self._content(paper, subject_id, entry_id)
        pdf = self._printed(content, sheet)
        with self._session.changing(UseCase.PRINT_PAPER) as unit:
            record_id = None if paper in (Paper.DAFTAR_IDENTIFIKASI, Paper.SOP) else subject_id
            detail = f"{paper.code} {entry_id or ''}".strip()
            unit.audit.write(AuditNote(Action.PAPER_MADE, "paper", str(subject_id), detail, record_id))
        return pdf

    def shown(
        self, paper: Paper, subject_id: UUID, entry_id: UUID | None = None, sheet: Sheet | None = None
    ) -> bytes:
        """Return a paper of `NUMBERED` to be looked at: it draws no number, and nothing is logged."""
        self._session.must(UseCase.PRINT_PAPER)
        if entry_id is None:
            raise NotFound
        return self._printed(self._looked_at[paper](subject_id, entry_id), sheet)

    def _printed(self, content: PaperContent, sheet: Sheet | None) -> bytes:
        return self._printers.print_out(on_sheet(content, sheet) if sheet else content)

    def file_name(self, paper: Paper, subject_id: UUID, entry_id: UUID | None = None) -> str:
        """Propose a file name; an exempted record's does not tell its subject, a round's names the round."""
        if paper is Paper.SOP:
            return safe_file_name(paper.label, ".pdf")
        with self._session.reading(UseCase.PRINT_PAPER) as unit:
            if paper is Paper.DAFTAR_IDENTIFIKASI:
                found = [one for one in unit.office.inventories() if one.id == subject_id]
                subject = f"{found[0].unit} {found[0].period}" if found else ""
            else:
                case = self._case_on(unit, paper, subject_id, entry_id)
                subject = f"{_round_name(case, entry_id)} {_subject(case)}".strip()
        return safe_file_name(f"{paper.label} {subject}", ".pdf")

    def _case_on(self, unit: Unit, paper: Paper, record_id: UUID, entry_id: UUID | None) -> Case:
        """Return the record as the paper shows it: sealed on papers of the archive."""
        case = unit.records.case(record_id)
        of_archive = paper in (Paper.LEMBAR_ARSIP, Paper.BERITA_ACARA)
        if case.archive.sealed and (of_archive or (paper is Paper.DAFTAR_ISI and entry_id)):
            return archived_record(unit, record_id, self._session.clock.today()).case
        return case

    def letter_number(self, record_id: UUID, entry_id: UUID) -> LetterNumber:
        """Return the number that a request's letter has, or would get; nothing is drawn."""
        return self._contents.letter_number(record_id, entry_id)

    def recovery_sheet(self, recovery_key: str) -> bytes:
        """Return the sheet of the recovery key for a sealed envelope."""
        with self._session.reading(UseCase.RENEW_RECOVERY) as unit:
            office = unit.office.office()
        practice = self._session.vault.practice
        return self._printers.print_out(
            RecoverySheet(
                frame=frame_of(office, None, practice),
                groups=tuple(recovery_key.replace("-", " ").split()),
                workspace=str(self._session.vault.workspace_id),
                made_at=self._session.clock.now(),
            )
        )

    def page_sizes(self, pdf: bytes) -> tuple[tuple[float, float], ...]:
        """Return width and height of every page in points."""
        return self._printers.page_sizes(pdf)

    def render(self, pdf: bytes, page: int, dpi: int) -> PageImage:
        """Return page number `page` (from 0) as a picture."""
        return self._printers.render(pdf, page, dpi)

    def pages(self, pdf: bytes, dpi: int) -> tuple[PageImage, ...]:
        """Return every page as a picture."""
        return tuple(self.render(pdf, page, dpi) for page in range(len(self.page_sizes(pdf))))

    def _content(self, paper: Paper, subject_id: UUID, entry_id: UUID | None) -> PaperContent:
        self._session.must(UseCase.PRINT_PAPER)
        if paper in self._of_entries:
            if entry_id is None:
                raise NotFound
            return self._of_entries[paper](subject_id, entry_id)
        if paper in self._of_moments:
            return self._of_moments[paper](subject_id, entry_id)
        return self._of_subjects[paper](subject_id)


def _round_name(case: Case, entry_id: UUID | None) -> str:
    found = next((one for one in case.rounds if one.id == entry_id), None)
    return f"putaran {found.number}" if found else ""


def _subject(case: Case) -> str:
    title = "" if case.proposes_exemption else case.record.information.title[:60]
    return f"{case.record.register_no} {title}".strip()
