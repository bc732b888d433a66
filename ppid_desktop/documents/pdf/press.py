"""Sets any paper as PDF and shows the pages of a PDF: what the use cases know of this package."""

from collections.abc import Callable
from typing import TypeVar

from ppid_desktop.documents.pdf.archive_sheet import archive_sheet
from ppid_desktop.documents.pdf.collective import collective_note, collective_sheet
from ppid_desktop.documents.pdf.coordination import coordination_note
from ppid_desktop.documents.pdf.decision_sheet import decision_sheet
from ppid_desktop.documents.pdf.equipment import equipment_sheet
from ppid_desktop.documents.pdf.file_list import file_list
from ppid_desktop.documents.pdf.identification import identification_sheet
from ppid_desktop.documents.pdf.log_extract import log_extract
from ppid_desktop.documents.pdf.pages import PagePicture, page_sizes, render_page
from ppid_desktop.documents.pdf.receipt import receipt
from ppid_desktop.documents.pdf.recovery_sheet import recovery_sheet
from ppid_desktop.documents.pdf.request_letter import request_letter
from ppid_desktop.documents.pdf.sealing_report import sealing_report
from ppid_desktop.documents.pdf.sop_paper import sop_paper
from ppid_desktop.documents.pdf.submission import submission_note
from ppid_desktop.domain import papers
from ppid_desktop.domain.errors import Bug

Content = TypeVar("Content")


class Press:
    """Prints every paper from memory; keeps nothing."""

    def __init__(self) -> None:
        self._setters: dict[type, Callable[[object], bytes]] = {
            papers.IdentificationSheet: _of(papers.IdentificationSheet, identification_sheet),
            papers.CoordinationNote: _of(papers.CoordinationNote, coordination_note),
            papers.EquipmentSheet: _of(papers.EquipmentSheet, equipment_sheet),
            papers.RequestLetter: _of(papers.RequestLetter, request_letter),
            papers.Receipt: _of(papers.Receipt, receipt),
            papers.FileList: _of(papers.FileList, file_list),
            papers.SubmissionNote: _of(papers.SubmissionNote, submission_note),
            papers.DecisionSheet: _of(papers.DecisionSheet, decision_sheet),
            papers.CollectiveNote: _of(papers.CollectiveNote, collective_note),
            papers.CollectiveSheet: _of(papers.CollectiveSheet, collective_sheet),
            papers.ArchiveSheet: _of(papers.ArchiveSheet, archive_sheet),
            papers.SealingReport: _of(papers.SealingReport, sealing_report),
            papers.RecoverySheet: _of(papers.RecoverySheet, recovery_sheet),
            papers.LogExtract: _of(papers.LogExtract, log_extract),
            papers.SopPaper: _of(papers.SopPaper, sop_paper),
        }

    def print_out(self, content: object) -> bytes:
        """Return the paper as PDF; the same content gives the same bytes."""
        return self._setters[type(content)](content)

    def page_sizes(self, pdf: bytes) -> tuple[tuple[float, float], ...]:
        """Return width and height of every page in points (1/72 inch)."""
        return page_sizes(pdf)

    def render(self, pdf: bytes, page: int, dpi: int) -> PagePicture:
        """Return page number `page` (from 0) as RGBA pixels at `dpi` pixels per inch."""
        return render_page(pdf, page, dpi)


def _of(kind: type[Content], make: Callable[[Content], bytes]) -> Callable[[object], bytes]:
    """Return the setter for contents of one kind."""

    def setter(content: object) -> bytes:
        if not isinstance(content, kind):
            raise Bug
        return make(content)

    return setter
