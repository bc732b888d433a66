"""Shows a requested paper in the preview, from which it is printed or saved."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.office import Paper as Sheet
from ppid_desktop.gui.case.case_services import CaseServices
from ppid_desktop.gui.case.paper_pages import PaperPages
from ppid_desktop.gui.case.step_page import PaperRequest
from ppid_desktop.gui.messages import Dialogs
from ppid_desktop.gui.shell.ports import PaperJob
from ppid_desktop.gui.shell.preview_dialog import PreviewDialog
from ppid_desktop.gui.task_runner import TaskRunner
from ppid_desktop.services.papers import NUMBERED


@dataclass(frozen=True)
class PaperPreview:
    """Called with the widget that asks and the request; the paper is made and read off the GUI thread."""

    services: CaseServices
    runner: TaskRunner
    dialogs: Dialogs

    def __call__(self, parent: QWidget, request: PaperRequest) -> None:
        """Ask for name and sheet, then open the preview."""
        self.runner.read(
            partial(_job, self.services, request),
            partial(self._show, parent),
            partial(self._refuse, parent),
            owner=parent,
        )

    def _show(self, parent: QWidget, job: PaperJob) -> None:
        dialog = PreviewDialog(job, PaperPages(self.services.papers), self.runner, self.dialogs, parent)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _refuse(self, parent: QWidget, error: PpidError) -> None:
        self.dialogs.show_error(parent, error)


def _job(services: CaseServices, request: PaperRequest) -> PaperJob:
    papers = services.papers
    name = papers.file_name(request.paper, request.subject_id, request.entry_id)

    def make(sheet: Sheet) -> bytes:
        return papers.make(request.paper, request.subject_id, request.entry_id, sheet)

    def show(sheet: Sheet) -> bytes:
        return papers.shown(request.paper, request.subject_id, request.entry_id, sheet)

    numbered = request.paper in NUMBERED
    return PaperJob(
        request.paper.label,
        name,
        show if numbered else make,
        services.settings.office().paper,
        make if numbered else None,
    )
