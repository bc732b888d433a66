"""Previews the sheet of the recovery key, to be printed or saved."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.office import Paper as Sheet
from ppid_desktop.gui.case.paper_pages import PaperPages
from ppid_desktop.gui.messages import Dialogs
from ppid_desktop.gui.shell.ports import PaperJob
from ppid_desktop.gui.shell.preview_dialog import PreviewDialog
from ppid_desktop.gui.task_runner import TaskRunner

if TYPE_CHECKING:
    from ppid_desktop.services.office_settings import OfficeSettings
    from ppid_desktop.services.papers import Papers

TITLE = "Lembar kunci pemulihan"


class RecoveryPreview:
    """Called with the widget that asks and the key; the sheet is made off the GUI thread."""

    def __init__(
        self, papers: "Papers", settings: "OfficeSettings", runner: TaskRunner, dialogs: Dialogs
    ) -> None:
        self._papers = papers
        self._settings = settings
        self._runner = runner
        self._dialogs = dialogs

    def __call__(self, parent: QWidget, recovery_key: str) -> None:
        """Make the sheet, then open the preview."""
        work = partial(_sheet, self._papers, self._settings, recovery_key)
        failed = partial(self._dialogs.show_error, parent)
        self._runner.read(work, partial(self._open, parent), failed, owner=parent)

    def _open(self, parent: QWidget, made: tuple[bytes, Sheet]) -> None:
        pdf, sheet = made
        job = PaperJob(TITLE, f"{TITLE}.pdf", lambda _sheet: pdf, sheet)
        dialog = PreviewDialog(job, PaperPages(self._papers), self._runner, self._dialogs, parent.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _sheet(papers: "Papers", settings: "OfficeSettings", key: str) -> tuple[bytes, Sheet]:
    return papers.recovery_sheet(key), settings.office().paper
