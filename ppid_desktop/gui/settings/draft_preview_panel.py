"""Page 1 of the sample draft beside its settings, made again after every change, off the GUI thread."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.gui.forms.draft_preview_panel import Ui_DraftPreviewPanel
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.shell.page_strip import PageStrip
from ppid_desktop.gui.shell.ports import PageImage, PageRenderer, PageSize
from ppid_desktop.gui.task_runner import CancelToken, Report, TaskRunner

_ZOOM = 0.5  # an F4 sheet at this size fits a screen of 768 lines
_Made = tuple[PageSize, PageImage]


class DraftPreviewPanel(QWidget):
    """Shows what `make_pdf` makes; `all_pages_wanted` when the person wants to read more."""

    all_pages_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DraftPreviewPanel()
        self.ui.setupUi(self)
        self._strip: PageStrip = self.ui.pageStrip
        self._strip.set_zoom(_ZOOM)
        self._strip.setAccessibleName(self.tr("Halaman 1 konsep contoh"))
        self._asked = 0
        self.ui.openButton.setIcon(themed_icon(Icon.EYE))
        self.ui.openButton.clicked.connect(self.all_pages_wanted)

    def make(self, make_pdf: Callable[[], bytes], renderer: PageRenderer, runner: TaskRunner) -> None:
        """Make the page again; only the answer to the newest asking is shown."""
        self._asked += 1
        show_text(self.ui.stateLabel, self.tr("Menyiapkan pratinjau..."))
        work = partial(_first_page, make_pdf, renderer, self._strip.dpi)
        runner.long(work, partial(self._on_made, self._asked), self._on_failed, owner=self)

    def clear(self) -> None:
        """Take the page off the screen; answers that still come are not shown."""
        self._asked += 1
        self._strip.show_pages(())
        show_text(self.ui.stateLabel, "")

    def _on_made(self, number: int, made: _Made) -> None:
        if number != self._asked:
            return
        size, image = made
        self._strip.show_pages((size,))
        self._strip.show_image(0, image)
        text = self.tr("Konsep sesungguhnya dari rekaman contoh, dengan pengaturan yang tersimpan.")
        show_text(self.ui.stateLabel, text)

    def _on_failed(self, error: PpidError) -> None:
        show_text(self.ui.stateLabel, f"{error.what} {error.next_step}".strip())


def _first_page(
    make_pdf: Callable[[], bytes], renderer: PageRenderer, dpi: float, _report: Report, _token: CancelToken
) -> _Made:
    pdf = make_pdf()
    return renderer.page_sizes(pdf)[0], renderer.render(pdf, 0, dpi)
