"""The preview: real PDFs rendered by PDFium, printed through Qt, saved whole."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ppid_desktop.domain.errors import MachineFault, NotFound, TargetUnwritable
from ppid_desktop.domain.office import F4, Paper
from ppid_desktop.gui.shell.page_strip import PageStrip, image_over
from ppid_desktop.gui.shell.paper_printing import printer_for
from ppid_desktop.gui.shell.ports import PAPERS, PaperJob
from ppid_desktop.gui.shell.preview_dialog import PreviewDialog
from ppid_desktop.gui.stall_watch import StallWatch
from ppid_desktop.gui.task_runner import TaskRunner
from ppid_desktop.gui.theme import Theme
from tests.gui.accessibility import (
    assert_everything_has_a_name,
    assert_keyboard_reaches_everything,
    assert_nothing_is_clipped,
    show,
)
from tests.gui.fake_dialogs import FakeDialogs
from tests.gui.shell.fakes import Renderer, make_pdf


@dataclass
class _Desk:
    """Everything one preview needs."""

    folder: Path
    runner: TaskRunner
    dialogs: FakeDialogs
    renderer: Renderer = field(default_factory=Renderer)
    papers: list[str] = field(default_factory=list)
    printed_to: Path | None = None
    pages: int = 3

    def make(self, paper: Paper) -> bytes:
        self.papers.append(paper.name)
        return make_pdf(self.folder, self.pages, paper)

    def choose(self, printer: QPrinter, parent: QWidget) -> bool:
        if self.printed_to is None or not parent.isVisible():
            return False
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.printed_to))
        return True


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, dialogs: FakeDialogs) -> Iterator[_Desk]:
    runner = TaskRunner()
    yield _Desk(tmp_path, runner, dialogs)
    assert runner.drain(20)


@pytest.fixture
def preview(qtbot: QtBot, theme: Theme, desk: _Desk) -> PreviewDialog:
    job = PaperJob("Lembar <b>Arsip</b>", "lembar arsip.pdf", desk.make)
    dialog = PreviewDialog(job, desk.renderer, desk.runner, desk.dialogs, choose_printer=desk.choose)
    qtbot.addWidget(dialog)
    show(qtbot, dialog)
    qtbot.waitUntil(lambda: bool(desk.renderer.rendered) and not desk.runner.busy)
    return dialog


def test_the_preview_is_named_reached_and_whole(preview: PreviewDialog) -> None:
    assert_everything_has_a_name(preview)
    assert_keyboard_reaches_everything(preview)
    assert_nothing_is_clipped(preview)
    assert preview.ui.pageLabel.text() == "Halaman 1 dari 3"


def test_pages_in_sight_look_as_pdfium_draws_them(qtbot: QtBot, preview: PreviewDialog, desk: _Desk) -> None:
    assert 0 in {page for page, _ in desk.renderer.rendered}
    strip = preview.findChildren(PageStrip)[0]
    qtbot.waitUntil(lambda: not desk.runner.busy)
    middle = strip.grab().toImage().pixelColor(strip.width() // 2, 200)
    expected = image_over(desk.renderer.render(preview.pdf(), 0, 72)).pixelColor(50, 50)
    assert middle == expected != QColor("white")


def test_scrolling_brings_up_later_pages_only_when_needed(qtbot: QtBot, theme: Theme, desk: _Desk) -> None:
    desk.pages = 30
    job = PaperJob("Daftar", "daftar.pdf", desk.make)
    dialog = PreviewDialog(job, desk.renderer, desk.runner, desk.dialogs)
    qtbot.addWidget(dialog)
    show(qtbot, dialog, QSize(900, 600))
    qtbot.waitUntil(lambda: bool(desk.renderer.rendered) and not desk.runner.busy)
    assert max(page for page, _ in desk.renderer.rendered) < 5
    bar = dialog.ui.scrollArea.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: 29 in {page for page, _ in desk.renderer.rendered} and not desk.runner.busy)
    assert dialog.ui.pageLabel.text() == "Halaman 30 dari 30"
    assert len(desk.renderer.rendered) < 15


def test_zooming_renders_anew_within_limits(qtbot: QtBot, preview: PreviewDialog, desk: _Desk) -> None:
    for _ in range(9):
        preview.ui.zoomInButton.click()
    qtbot.waitUntil(lambda: not desk.runner.busy)
    assert preview.ui.zoomLabel.text() == "200 %"
    assert not preview.ui.zoomInButton.isEnabled()
    assert max(dpi for _, dpi in desk.renderer.rendered) == 192
    QTest.keySequence(preview, "Ctrl+-")
    assert preview.ui.zoomLabel.text() == "150 %"


def test_the_paper_is_made_again_for_another_sheet(qtbot: QtBot, preview: PreviewDialog, desk: _Desk) -> None:
    preview.ui.paperCombo.setCurrentIndex(1)
    qtbot.waitUntil(lambda: bool(preview.pdf()) and not desk.runner.busy)
    assert desk.papers == ["A4", "F4"]
    size = desk.renderer.page_sizes(preview.pdf())[0]
    assert round(size.height * 25.4 / 72) == 330


def test_what_is_saved_is_made_as_it_leaves_the_program(
    qtbot: QtBot, theme: Theme, desk: _Desk, tmp_path: Path
) -> None:
    final = make_pdf(desk.folder, 2, PAPERS[0])
    job = PaperJob("Surat", "surat.pdf", desk.make, final_pdf=lambda _sheet: final)
    dialog = PreviewDialog(job, desk.renderer, desk.runner, desk.dialogs)
    qtbot.addWidget(dialog)
    show(qtbot, dialog)
    qtbot.waitUntil(lambda: bool(dialog.pdf()) and not desk.runner.busy)
    dialog.ui.saveButton.click()  # nowhere is chosen: nothing is made
    qtbot.waitUntil(lambda: not desk.runner.busy)
    assert dialog.pdf() != final
    desk.dialogs.target = tmp_path / "surat.pdf"
    with qtbot.waitSignal(dialog.saved, timeout=20_000):
        dialog.ui.saveButton.click()
        assert not dialog.ui.paperCombo.isEnabled(), "another sheet would leave nothing to save"
    assert (tmp_path / "surat.pdf").read_bytes() == dialog.pdf() == final
    assert dialog.ui.paperCombo.isEnabled()


def test_printing_gives_every_page_at_its_size(qtbot: QtBot, preview: PreviewDialog, desk: _Desk) -> None:
    desk.printed_to = desk.folder / "tercetak.pdf"
    with qtbot.waitSignal(preview.printed, timeout=20_000):
        QTest.keySequence(preview, "Ctrl+P")
    assert preview.ui.resultBar.ui.textLabel.text() == "Dokumen sudah dikirim ke pencetak."
    printed = desk.printed_to.read_bytes()
    sizes = desk.renderer.page_sizes(printed)
    assert len(sizes) == 3
    assert abs(sizes[0].width - 595) < 2
    for number in range(3):
        before = image_over(desk.renderer.render(preview.pdf(), number, 36)).pixelColor(100, 100)
        after = image_over(desk.renderer.render(printed, number, 36)).pixelColor(100, 100)
        assert abs(before.red() - after.red()) + abs(before.green() - after.green()) < 12


def test_the_window_answers_while_printing(qtbot: QtBot, preview: PreviewDialog, desk: _Desk) -> None:
    desk.printed_to = desk.folder / "tercetak.pdf"
    with StallWatch(limit=0.25) as watch, qtbot.waitSignal(preview.printed, timeout=20_000):
        preview.ui.printButton.click()
    assert not watch.stalls, watch.report()


def test_giving_up_the_printer_prints_nothing(qtbot: QtBot, preview: PreviewDialog, desk: _Desk) -> None:
    with qtbot.assertNotEmitted(preview.printed, wait=30):
        preview.ui.printButton.click()
    assert preview.ui.printButton.isEnabled()


def test_a_printer_that_refuses_is_explained(qtbot: QtBot, preview: PreviewDialog, desk: _Desk) -> None:
    desk.printed_to = desk.folder / "tidak ada" / "tercetak.pdf"
    preview.ui.printButton.click()
    qtbot.waitUntil(lambda: bool(desk.dialogs.errors))
    assert isinstance(desk.dialogs.errors[0], MachineFault)
    assert preview.ui.printButton.isEnabled()


def test_chosen_pages_only_are_printed(qtbot: QtBot, preview: PreviewDialog, desk: _Desk) -> None:
    target = desk.folder / "sebagian.pdf"

    def choose(printer: QPrinter, parent: QWidget) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        printer.setFromTo(2, 3)
        return True

    preview._choose_printer = choose
    with qtbot.waitSignal(preview.printed, timeout=20_000):
        preview.ui.printButton.click()
    assert len(desk.renderer.page_sizes(target.read_bytes())) == 2


def test_saving_writes_the_same_bytes(qtbot: QtBot, preview: PreviewDialog, desk: _Desk) -> None:
    desk.dialogs.target = desk.folder / "hasil.pdf"
    with qtbot.waitSignal(preview.saved) as told:
        QTest.keySequence(preview, "Ctrl+S")
    assert told.args == [desk.folder / "hasil.pdf"]
    assert (desk.folder / "hasil.pdf").read_bytes() == preview.pdf()
    assert preview.ui.resultBar.ui.textLabel.text() == f"PDF tersimpan: {desk.folder / 'hasil.pdf'}"
    assert_nothing_is_clipped(preview)


def test_an_unwritable_target_is_explained(qtbot: QtBot, preview: PreviewDialog, desk: _Desk) -> None:
    desk.dialogs.target = desk.folder / "tidak ada" / "hasil.pdf"
    preview.ui.saveButton.click()
    qtbot.waitUntil(lambda: bool(desk.dialogs.errors))
    assert isinstance(desk.dialogs.errors[0], TargetUnwritable)


def test_a_paper_that_cannot_be_made_is_explained(qtbot: QtBot, theme: Theme, desk: _Desk) -> None:
    def refuse(_paper: Paper) -> bytes:
        raise NotFound

    dialog = PreviewDialog(PaperJob("Kosong", "kosong.pdf", refuse), desk.renderer, desk.runner, desk.dialogs)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: bool(desk.dialogs.errors))
    assert isinstance(desk.dialogs.errors[0], NotFound)
    assert not dialog.ui.printButton.isEnabled()


def test_f4_is_printed_as_f4_and_not_as_a_similar_sheet(qtbot: QtBot) -> None:
    size = printer_for(F4, "Contoh").pageLayout().pageSize().size(QPageSize.Unit.Millimeter)
    assert (round(size.width()), round(size.height())) == (215, 330)


def test_escape_closes(qtbot: QtBot, preview: PreviewDialog) -> None:
    with qtbot.waitSignal(preview.rejected):
        QTest.keyClick(preview, Qt.Key.Key_Escape)
