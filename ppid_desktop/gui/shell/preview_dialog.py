"""Shows a paper before it is printed or saved; nothing of it touches the disk until the person saves it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from ppid_desktop.domain.errors import Cancelled, PpidError
from ppid_desktop.domain.office import Paper
from ppid_desktop.gui.forms.preview_dialog import Ui_PreviewDialog
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.plain import set_tool_tip, show_text
from ppid_desktop.gui.messages import Dialogs, FileKind
from ppid_desktop.gui.saved_file import save_bytes
from ppid_desktop.gui.shell.page_strip import PageStrip
from ppid_desktop.gui.shell.paper_printing import ChoosePrinter, ask_for_printer, printer_for, printing
from ppid_desktop.gui.shell.ports import PAPERS, MakePdf, PageImage, PageRenderer, PageSize, PaperJob
from ppid_desktop.gui.task_runner import TaskRunner

_ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
_PDF = FileKind("Dokumen PDF", ("pdf",))


class PreviewDialog(QDialog):
    """Previews what `job.make_pdf(paper)` makes; `printed()` and `saved(Path)` tell what was done with it."""

    printed = Signal()
    saved = Signal(object)

    def __init__(
        self,
        job: PaperJob,
        renderer: PageRenderer,
        runner: TaskRunner,
        dialogs: Dialogs,
        parent: QWidget | None = None,
        *,
        choose_printer: ChoosePrinter = ask_for_printer,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_PreviewDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(job.title)
        self._job, self._renderer = job, renderer
        self._runner, self._dialogs, self._choose_printer = runner, dialogs, choose_printer
        self._pdf = b""
        self._count = 0
        self._made = 0
        self._queue: list[int] = []
        self._rendering = False
        self._zoom = _ZOOMS.index(1.0)
        self._strip = PageStrip()
        self.ui.scrollArea.setWidget(self._strip)
        self._set_up_tools()
        self._show_zoom()
        self.resize(1000, 700)
        self._make()

    def pdf(self) -> bytes:
        """Return the paper as it is shown, empty while it is being made."""
        return self._pdf

    def _set_up_tools(self) -> None:
        ui, paper = self.ui, self._job.paper
        for one in (paper, *(one for one in PAPERS if one.name != paper.name)):
            ui.paperCombo.addItem(self.tr("{0} ({1} x {2} mm)").format(*_paper_words(one)), one)
        for button, icon, tone, slot, tip in (
            (ui.printButton, Icon.PRINT, Tone.ON_ACCENT, self._print, self.tr("Cetak (Ctrl+P)")),
            (ui.saveButton, Icon.PDF, Tone.TEXT, self._save, self.tr("Simpan PDF (Ctrl+S)")),
            (ui.zoomOutButton, Icon.ZOOM_OUT, Tone.TEXT, partial(self._zoom_by, -1), self.tr("Perkecil")),
            (ui.zoomInButton, Icon.ZOOM_IN, Tone.TEXT, partial(self._zoom_by, 1), self.tr("Perbesar")),
        ):
            button.setIcon(themed_icon(icon, tone))
            button.clicked.connect(lambda _on, go=slot: go())
            set_tool_tip(button, tip)
        for keys, slot in (
            (QKeySequence.StandardKey.Print, self._print),
            (QKeySequence.StandardKey.Save, self._save),
            (QKeySequence.StandardKey.ZoomIn, partial(self._zoom_by, 1)),
            (QKeySequence.StandardKey.ZoomOut, partial(self._zoom_by, -1)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        ui.closeButton.clicked.connect(self.reject)
        ui.paperCombo.currentIndexChanged.connect(lambda _index: self._make())
        self._strip.pages_wanted.connect(self._on_wanted)
        ui.scrollArea.verticalScrollBar().valueChanged.connect(lambda _value: self._look())

    def paper(self) -> Paper:
        """Return the sheet chosen."""
        paper: Paper = self.ui.paperCombo.currentData()
        return paper

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the pages that came into sight."""
        super().resizeEvent(event)
        self._look()

    def _make(self) -> None:
        self._begin(self._job.make_pdf, self._on_made, self._on_failed)

    def _begin(
        self,
        make: MakePdf,
        made: Callable[[int, tuple[bytes, tuple[PageSize, ...]]], None],
        failed: Callable[[PpidError], None],
    ) -> None:
        self._pdf = b""
        self._made += 1
        self._enable(False)
        self.ui.progressStrip.start(self.tr("Menyiapkan dokumen..."))
        self.ui.progressStrip.ui.cancelButton.hide()
        work = partial(_made, make, self._renderer, self.paper())
        self._runner.read(work, partial(made, self._made), failed, owner=self)

    def _on_made(self, number: int, made: tuple[bytes, tuple[PageSize, ...]]) -> None:
        if number != self._made:
            return
        self._pdf, sizes = made
        self.ui.progressStrip.finish()
        self._enable(True)
        self._strip.show_pages(sizes)
        self._count = len(sizes)
        QTimer.singleShot(0, self, self._look)

    def _finish(self, then: Callable[[], None]) -> None:
        """Have the paper as it leaves the program, with its number, before it is printed or saved."""
        if self._job.final_pdf is None:
            then()
            return
        looked_at = self._pdf

        def failed(error: PpidError) -> None:
            self.ui.paperCombo.setEnabled(True)
            self._pdf = looked_at
            self._on_failed(error)

        def made(number: int, found: tuple[bytes, tuple[PageSize, ...]]) -> None:
            self.ui.paperCombo.setEnabled(True)
            self._on_made(number, found)
            then()

        self.ui.paperCombo.setEnabled(False)  # another sheet would take the place of the one that goes out
        self._begin(self._job.final_pdf, made, failed)

    def _look(self) -> None:
        top = self.ui.scrollArea.verticalScrollBar().value()
        height = self.ui.scrollArea.viewport().height()
        if not self._pdf:
            return
        self._strip.look(top, height)
        page = self._strip.page_at(top, height) + 1
        show_text(self.ui.pageLabel, self.tr("Halaman {0} dari {1}").format(page, self._count))

    def _on_wanted(self, numbers: list[int]) -> None:
        self._queue += numbers
        self._render_next()

    def _render_next(self) -> None:
        if self._rendering or not self._queue or not self._pdf:
            return
        number = self._queue.pop(0)
        self._rendering = True
        work = partial(self._renderer.render, self._pdf, number, self._strip.dpi)
        show = partial(self._on_rendered, self._made, number)
        self._runner.read(work, show, self._on_render_failed, owner=self)

    def _on_rendered(self, made: int, number: int, page: PageImage) -> None:
        self._rendering = False
        if made == self._made:
            self._strip.show_image(number, page)
        self._render_next()

    def _on_render_failed(self, error: PpidError) -> None:
        self._rendering = False
        self._on_failed(error)

    def _zoom_by(self, steps: int) -> None:
        wanted = min(max(self._zoom + steps, 0), len(_ZOOMS) - 1)
        if wanted != self._zoom:
            self._zoom = wanted
            self._show_zoom()
            self._queue.clear()
            self._strip.set_zoom(_ZOOMS[wanted])
            self._look()

    def _show_zoom(self) -> None:
        show_text(self.ui.zoomLabel, f"{round(_ZOOMS[self._zoom] * 100)} %")
        self.ui.zoomOutButton.setEnabled(self._zoom > 0)
        self.ui.zoomInButton.setEnabled(self._zoom < len(_ZOOMS) - 1)

    def _print(self) -> None:
        if not self._pdf:
            return
        printer = printer_for(self.paper(), self.windowTitle())
        if self._choose_printer(printer, self):
            self._finish(partial(self._start_printing, printer))

    def _start_printing(self, printer: QPrinter) -> None:
        self._enable(False)
        self.ui.resultBar.hide()
        strip = self.ui.progressStrip
        work = printing(printer, self._pdf, self._renderer)
        task = self._runner.long(
            work, self._on_printed, self._on_failed, progress=strip.show_progress, owner=self
        )
        strip.ui.cancelButton.show()
        strip.start(self.tr("Mencetak..."), task)

    def _on_printed(self, _nothing: None) -> None:
        self.ui.progressStrip.finish()
        self._enable(True)
        self._say(self.tr("Dokumen sudah dikirim ke pencetak."))
        self.printed.emit()

    def _save(self) -> None:
        if not self._pdf:
            return
        target = self._dialogs.choose_target(self, self.tr("Simpan PDF"), self._job.file_name, (_PDF,))
        if target is not None:
            self.ui.resultBar.hide()
            self._finish(partial(self._start_saving, target))

    def _start_saving(self, target: Path) -> None:
        work = partial(save_bytes, target, self._pdf)
        self._runner.long(work, self._on_saved, self._on_failed, owner=self)

    def _on_saved(self, target: Path) -> None:
        self._say(self.tr("PDF tersimpan: {0}").format(target))
        self.saved.emit(target)

    def _say(self, text: str) -> None:
        self.ui.resultBar.show_notice(BannerKind.SUCCESS, text, closable=True)

    def _on_failed(self, error: PpidError) -> None:
        self.ui.progressStrip.finish()
        self._enable(bool(self._pdf))
        if not isinstance(error, Cancelled):
            self._dialogs.show_error(self, error)

    def _enable(self, ready: bool) -> None:
        self.ui.printButton.setEnabled(ready)
        self.ui.saveButton.setEnabled(ready)


def _paper_words(paper: Paper) -> tuple[str, str, str]:
    return paper.name, f"{paper.width:g}", f"{paper.height:g}"


def _made(make_pdf: MakePdf, renderer: PageRenderer, paper: Paper) -> tuple[bytes, tuple[PageSize, ...]]:
    pdf = make_pdf(paper)
    return pdf, renderer.page_sizes(pdf)
