"""Shows papers in the preview: made, printed and saved from memory."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.office import Paper as Sheet
from ppid_desktop.gui.case.step_page import PaperRequest
from ppid_desktop.gui.messages import Dialogs
from ppid_desktop.gui.shell.ports import PageImage, PageSize, PaperJob
from ppid_desktop.gui.shell.preview_dialog import PreviewDialog
from ppid_desktop.gui.task_runner import TaskRunner

if TYPE_CHECKING:
    from ppid_desktop.services.papers import Papers


class PapersRenderer:
    """Renders PDF pages for the preview by the papers service."""

    def __init__(self, papers: "Papers") -> None:
        self._papers = papers

    def page_sizes(self, pdf: bytes) -> tuple[PageSize, ...]:
        """Return the size of every page."""
        return tuple(PageSize(width, height) for width, height in self._papers.page_sizes(pdf))

    def render(self, pdf: bytes, page: int, dpi: float) -> PageImage:
        """Return a page as pixels in the order the preview paints them."""
        made = self._papers.render(pdf, page, round(dpi))
        picture = QImage(made.rgba, made.width, made.height, 4 * made.width, QImage.Format.Format_RGBX8888)
        swapped = picture.convertToFormat(QImage.Format.Format_RGB32)
        return PageImage(
            swapped.width(), swapped.height(), swapped.bytesPerLine(), bytes(swapped.constBits())
        )


class PaperPreview:
    """Opens the preview for a requested paper."""

    def __init__(self, papers: "Papers", sheet: Sheet, runner: TaskRunner, dialogs: Dialogs) -> None:
        self._papers = papers
        self._sheet = sheet
        self._runner = runner
        self._dialogs = dialogs
        self._renderer = PapersRenderer(papers)

    def show(self, parent: QWidget, request: PaperRequest) -> None:
        """Ask for the proposed file name, then open the preview over `parent`."""
        name = partial(self._papers.file_name, request.paper, request.subject_id)
        self._runner.read(
            name, lambda proposed: self._open(parent, request, proposed), self._failed(parent), owner=parent
        )

    def show_bytes(self, parent: QWidget, title: str, file_name: str, pdf: bytes) -> None:
        """Open the preview of a paper that is made already."""
        self._show_job(parent, PaperJob(title, file_name, lambda _sheet: pdf, self._sheet))

    def _open(self, parent: QWidget, request: PaperRequest, file_name: str) -> None:
        papers = self._papers

        def make(sheet: Sheet) -> bytes:
            return papers.make(request.paper, request.subject_id, request.entry_id, sheet)

        self._show_job(parent, PaperJob(request.paper.label, file_name, make, self._sheet))

    def _show_job(self, parent: QWidget, job: PaperJob) -> None:
        dialog = PreviewDialog(job, self._renderer, self._runner, self._dialogs, parent.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _failed(self, parent: QWidget) -> "_Explain":
        return _Explain(self._dialogs, parent)


class _Explain:
    """Shows a failure over the widget that asked."""

    def __init__(self, dialogs: Dialogs, parent: QWidget) -> None:
        self._dialogs = dialogs
        self._parent = parent

    def __call__(self, error: PpidError) -> None:
        self._dialogs.show_error(self._parent, error)
