"""Which code comes first in step 7, and that the dialog of a new berkas gives its answer."""

from uuid import uuid4

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ppid_desktop.domain.archive import ArchiveFile, CodeEntry
from ppid_desktop.domain.code_search import matching_codes
from ppid_desktop.gui.archive.archive_file_dialog import ArchiveFileDialog
from ppid_desktop.gui.case.step_archive.archive_form import edit_file
from ppid_desktop.gui.case.step_archive.archive_page import StepArchivePage
from tests.gui.case.steps_bench import StepsBench

CODES = tuple(
    CodeEntry(code, name)
    for code, name in (
        ("500.12.18", "Keterbukaan informasi publik"),
        ("500.12.18.10", "Laporan layanan"),
        ("500.12.18.1", "Pelayanan informasi publik"),
    )
)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("500.12.18.1", "500.12.18.1"),
        ("500.12.18", "500.12.18"),
        ("18.1", "500.12.18.1"),
        ("layanan Laporan", "500.12.18.10"),
    ],
)
def test_the_code_that_was_typed_comes_first(typed: str, first: str) -> None:
    assert matching_codes(CODES, typed)[0].code == first


def test_the_dots_of_a_code_count() -> None:
    assert [one.code for one in matching_codes(CODES, "18.1")] == ["500.12.18.1", "500.12.18.10"]


def test_without_a_search_the_list_keeps_its_order() -> None:
    assert matching_codes(CODES, "") == list(CODES)


def test_saving_a_new_berkas_closes_its_dialog_with_the_answer(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)

    def fill_in() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ArchiveFileDialog)
        dialog.ui.descriptionField.set_value("Profil wilayah contoh")
        dialog.ui.saveButton.click()
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, fill_in)
    made = edit_file(parent, ArchiveFile(uuid4(), "0001", "", ""))
    assert made is not None
    assert made.description == "Profil wilayah contoh"


def test_on_a_narrow_screen_the_codes_keep_their_names(bench: StepsBench) -> None:
    record_id = bench.samples.approved()
    bench.services.archiving.offer(record_id)
    bench.services.archiving.accept(record_id)
    page = bench.show(StepArchivePage(bench.tools(record_id)), record_id)
    assert bench.around is not None
    table = page.form.ui.codeTable
    assert not table.isColumnHidden(2)
    bench.around.resize(700, 480)
    bench.settle()
    assert table.isColumnHidden(2)
    assert table.columnWidth(1) > table.viewport().width() // 2
