"""Prints the pages of a PDF through Qt's printer, in a worker thread."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QMarginsF, QRect, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from ppid_desktop.domain.errors import MachineFault
from ppid_desktop.domain.office import Paper
from ppid_desktop.gui.shell.page_strip import image_over
from ppid_desktop.gui.shell.ports import PageImage, PageRenderer
from ppid_desktop.gui.task_runner import CancelToken, Report

_MOST_DPI = 300
_POINTS_PER_INCH = 72
_BAND = 256  # rows of pixels drawn at a time


class PrinterRefused(MachineFault):
    """The printer did not take the job."""

    what = "Pencetak tidak menerima dokumen ini."
    meaning = "Dokumen belum tercetak; data Anda tidak berubah."
    next_step = "Periksa apakah pencetak menyala dan tersambung, lalu coba lagi, atau simpan sebagai PDF."


class ChoosePrinter(Protocol):
    """Asks on which printer and which pages; returns False when the person gave up."""

    def __call__(self, printer: QPrinter, parent: QWidget) -> bool:
        """Set up `printer` as the person wishes."""


def ask_for_printer(printer: QPrinter, parent: QWidget) -> bool:
    """Open the system's print dialog."""
    return QPrintDialog(printer, parent).exec() == QDialog.DialogCode.Accepted


def printer_for(paper: Paper, title: str) -> QPrinter:
    """Return a printer set to `paper`; the margins are already in the pages."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setFullPage(True)
    exactly = QPageSize.SizeMatchPolicy.ExactMatch  # else Qt takes a similar sheet it knows
    size = QSizeF(paper.width, paper.height)
    sheet = QPageSize(size, QPageSize.Unit.Millimeter, paper.name, exactly)
    printer.setPageLayout(QPageLayout(sheet, QPageLayout.Orientation.Portrait, QMarginsF()))
    return printer


PrintWork = Callable[[Report, CancelToken], None]


def printing(printer: QPrinter, pdf: bytes, renderer: PageRenderer) -> PrintWork:
    """Return the work that prints `pdf`, for `TaskRunner.long`; PrinterRefused when the job fails."""

    def work(report: Report, token: CancelToken) -> None:
        _print_pages(printer, pdf, renderer, report, token)

    return work


def _print_pages(
    printer: QPrinter, pdf: bytes, renderer: PageRenderer, report: Report, token: CancelToken
) -> None:
    numbers = _chosen_pages(printer, len(renderer.page_sizes(pdf)))
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterRefused
    try:
        for place, number in enumerate(numbers):
            token.raise_if_cancelled()
            if place and not printer.newPage():
                raise PrinterRefused
            _print_page(painter, printer, renderer, pdf, number)
            report(place + 1, len(numbers))
    finally:
        painter.end()


def _print_page(
    painter: QPainter, printer: QPrinter, renderer: PageRenderer, pdf: bytes, number: int
) -> None:
    """Draw a page in bands: one call for a whole page would hold up the window for a quarter of a second."""
    page = renderer.render(pdf, number, min(printer.resolution(), _MOST_DPI))
    size = renderer.page_sizes(pdf)[number]
    width = round(size.width * printer.resolution() / _POINTS_PER_INCH)
    scale = size.height * printer.resolution() / _POINTS_PER_INCH / page.height
    for top in range(0, page.height, _BAND):
        bottom = min(top + _BAND, page.height)
        band = page.pixels[top * page.stride : bottom * page.stride]
        image = image_over(PageImage(page.width, bottom - top, page.stride, band))
        painter.drawImage(
            QRect(0, round(top * scale), width, round(bottom * scale) - round(top * scale)), image
        )


def _chosen_pages(printer: QPrinter, count: int) -> list[int]:
    first, last = printer.fromPage() or 1, printer.toPage() or count
    numbers = list(range(max(first, 1) - 1, min(last, count)))
    backwards = printer.pageOrder() == QPrinter.PageOrder.LastPageFirst
    return numbers[::-1] if backwards else numbers
