"""A paper that was asked for is made from the real record and shown in the preview."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget

from ppid_desktop.domain.errors import NotFound
from ppid_desktop.gui.case.paper_pages import PaperPages
from ppid_desktop.gui.case.paper_preview import PaperPreview
from ppid_desktop.gui.case.step_page import PaperRequest
from ppid_desktop.gui.shell.page_strip import image_over
from ppid_desktop.gui.shell.preview_dialog import PreviewDialog
from ppid_desktop.services.papers import Paper
from tests.gui.accessibility import show
from tests.gui.workplace import Workplace


def previews() -> list[PreviewDialog]:
    return [
        one for one in QApplication.topLevelWidgets() if isinstance(one, PreviewDialog) and one.isVisible()
    ]


def test_the_preview_shows_the_letter_that_was_asked_for(workplace: Workplace) -> None:
    record_id = workplace.record("Laporan <b>contoh</b> & lain")
    entry = workplace.services.entries.add_source(record_id).sources[0]
    parent = QWidget()
    workplace.qtbot.addWidget(parent)
    show(workplace.qtbot, parent)
    preview = PaperPreview(workplace.services, workplace.runner, workplace.dialogs)
    preview(parent, PaperRequest(Paper.SURAT_PERMINTAAN, record_id, entry.id))
    workplace.settle()
    dialog = previews()[0]
    assert dialog.windowTitle() == Paper.SURAT_PERMINTAAN.label
    assert dialog.pdf().startswith(b"%PDF-")
    dialog.reject()
    workplace.settle()


def test_a_paper_that_cannot_be_made_is_explained(workplace: Workplace) -> None:
    parent = QWidget()
    workplace.qtbot.addWidget(parent)
    preview = PaperPreview(workplace.services, workplace.runner, workplace.dialogs)
    gone = workplace.services.inventories.create("Bagian Contoh", "2026").id
    preview(parent, PaperRequest(Paper.CATATAN_KOORDINASI, gone))
    workplace.settle()
    assert [type(error) for error in workplace.dialogs.errors] == [NotFound]
    assert previews() == []


def test_pages_keep_their_colours(workplace: Workplace) -> None:
    made = workplace.services.inventories.create("Bagian Contoh", "2026")
    pdf = workplace.services.papers.make(Paper.DAFTAR_IDENTIFIKASI, made.id)
    pages = PaperPages(workplace.services.papers)
    sizes = pages.page_sizes(pdf)
    assert round(sizes[0].width) == 595
    page = pages.render(pdf, 0, 36)
    assert image_over(page).pixelColor(2, 2) == QColor("white")
