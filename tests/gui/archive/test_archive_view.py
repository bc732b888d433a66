"""Arsip on a real workspace with sealed records: found, shown, checked, opened, told what happened since."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton

from ppid_desktop.domain.archive import EventKind
from ppid_desktop.domain.errors import DiskFull
from ppid_desktop.domain.roles import Role
from ppid_desktop.gui.archive.archive_file_dialog import ArchiveFileDialog
from ppid_desktop.gui.archive.archive_view import ArchiveView
from ppid_desktop.gui.archive.event_dialog import EventDialog
from ppid_desktop.gui.case.step_page import PaperRequest
from ppid_desktop.services.archiving import Archiving
from ppid_desktop.services.papers import Paper
from tests.gui.accessibility import (
    SMALL_SCREEN,
    assert_everything_has_a_name,
    assert_keyboard_reaches_everything,
    assert_nothing_is_clipped,
    show,
)
from tests.gui.workplace import Workplace, typed_into
from tools.sample_steps import SampleSteps

BESIDE_THE_NAVIGATION = QSize(188, 50)
PUBLIC, CLOSED = "Profil <b>wilayah</b> & batas", "Data pemohon contoh"


class Bench:
    """The surface over two archived records, one of them proposed as exempted."""

    def __init__(self, workplace: Workplace, folder: Path) -> None:
        self.workplace = workplace
        self.samples = SampleSteps(workplace.services, folder)
        self.public = self.samples.sealed(PUBLIC)
        self.closed = self.samples.sealed(CLOSED, exempted=True)
        self.view = ArchiveView(workplace.tools())
        self.records: list[UUID] = []
        self.papers: list[PaperRequest] = []
        self.open(self.view)

    def open(self, view: ArchiveView, size: QSize = SMALL_SCREEN) -> None:
        self.view = view
        self.workplace.qtbot.addWidget(view)
        view.record_requested.connect(self.records.append)
        view.paper_requested.connect(self.papers.append)
        show(self.workplace.qtbot, view, size - BESIDE_THE_NAVIGATION)
        view.refresh()
        self.settle()

    def settle(self) -> None:
        self.workplace.settle()

    def choose(self, record_id: UUID) -> None:
        row = self.view.items.model.find(lambda hit: hit.row.record_id == record_id)
        assert row >= 0
        self.view.ui.itemsTable.selectRow(row)
        self.workplace.qtbot.waitUntil(lambda: self.shown() == record_id)
        self.settle()

    def shown(self) -> UUID | None:
        shown = self.view._shown
        return shown[0].record_id if shown else None

    def search(self, text: str, count: int) -> None:
        self.view.ui.searchEdit.setText(text)
        self.workplace.qtbot.waitUntil(lambda: self.view.items.query.text == text)
        self.workplace.qtbot.waitUntil(lambda: self.view.items.model.rowCount() == count)
        self.settle()

    def texts(self) -> str:
        assert self.view.detail is not None
        return "\n".join(label.text() for label in self.view.detail.findChildren(QLabel))

    def press(self, text: str) -> None:
        assert self.view.detail is not None
        found = [one for one in self.view.detail.findChildren(QPushButton) if one.text() == text]
        found[0].click()
        self.settle()


@pytest.fixture
def bench(workplace: Workplace, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(workplace, tmp_path)
    yield made
    if made.view.dialog is not None:
        made.view.dialog.reject()


def test_files_and_items_are_listed(bench: Bench) -> None:
    assert bench.view.files.rowCount() == 3  # all, and two archive files
    assert bench.view.items.model.rowCount() == 2
    assert bench.view.ui.countLabel.text() == "2 item arsip"


def test_an_archive_file_narrows_the_items(bench: Bench) -> None:
    bench.view.ui.filesTable.selectRow(1)
    bench.settle()
    bench.workplace.qtbot.waitUntil(lambda: bench.view.items.model.rowCount() == 1)
    bench.view.ui.filesTable.selectRow(0)
    bench.settle()
    bench.workplace.qtbot.waitUntil(lambda: bench.view.items.model.rowCount() == 2)


def test_an_item_shows_what_it_is_as_it_was_typed(bench: Bench) -> None:
    bench.choose(bench.public)
    assert PUBLIC in bench.texts()
    assert "SHA-256 manifes" in bench.texts()
    assert "Bukti keputusan" in bench.texts()
    assert_everything_has_a_name(bench.view)
    assert_keyboard_reaches_everything(bench.view)
    assert_nothing_is_clipped(bench.view)


def test_words_in_any_order_find_a_record_and_say_where(bench: Bench) -> None:
    bench.search("contoh pemohon", 1)
    assert bench.view.ui.countLabel.text() == "1 item ditemukan"
    under = bench.view.items.model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Judul" in str(under)
    bench.search("tidak mungkin ada", 0)
    assert bench.view.ui.emptyState.isVisible()
    assert "cocok" in bench.view.ui.emptyState.ui.titleLabel.text()
    bench.view.ui.searchEdit.clear()
    bench.workplace.qtbot.waitUntil(lambda: bench.view.items.model.rowCount() == 2)


def test_keys_lead_from_the_search_to_the_items_and_back(bench: Bench) -> None:
    QTest.keyClick(bench.view.ui.itemsTable, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is bench.view.ui.searchEdit
    QTest.keyClicks(bench.view.ui.searchEdit, "pemohon")
    bench.workplace.qtbot.waitUntil(lambda: bench.view.items.model.rowCount() == 1)
    bench.settle()
    QTest.keyClick(bench.view.ui.searchEdit, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is bench.view.ui.itemsTable
    bench.workplace.qtbot.waitUntil(lambda: bench.shown() == bench.closed)
    QTest.keyClick(bench.view.ui.itemsTable, Qt.Key.Key_Return)
    assert bench.records == [bench.closed]
    bench.view.ui.searchEdit.setFocus()
    QTest.keyClick(bench.view.ui.searchEdit, Qt.Key.Key_Escape)
    assert bench.view.ui.searchEdit.text() == ""


def test_refreshing_keeps_choice_and_detail(bench: Bench) -> None:
    bench.choose(bench.public)
    detail = bench.view.detail
    bench.view.refresh()
    bench.settle()
    assert bench.shown() == bench.public
    assert bench.view.detail is detail  # not even drawn again
    assert bench.view.items.model.rowCount() == 2


def test_another_record_sealed_meanwhile_moves_nothing_away(bench: Bench) -> None:
    bench.choose(bench.public)
    bench.samples.sealed("Rekaman ketiga")
    bench.view.refresh()
    bench.workplace.qtbot.waitUntil(lambda: bench.view.items.model.rowCount() == 3)
    bench.settle()
    assert bench.shown() == bench.public


def test_every_paper_of_an_item_is_asked_for(bench: Bench) -> None:
    bench.choose(bench.public)
    for text in ("Lembar arsip", "Berita acara", "Daftar isi berkas"):
        bench.press(text)
    assert [one.paper for one in bench.papers] == [Paper.LEMBAR_ARSIP, Paper.BERITA_ACARA, Paper.DAFTAR_ISI]
    QTest.keyClick(bench.view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert bench.papers[-1].paper is Paper.LEMBAR_ARSIP
    assert {one.subject_id for one in bench.papers} == {bench.public}
    for one in bench.papers:
        assert bench.workplace.services.papers.make(one.paper, one.subject_id).startswith(b"%PDF-")


def test_a_whole_record_is_said_to_be_whole_and_a_damaged_file_is_named(bench: Bench) -> None:
    bench.choose(bench.public)
    bench.press("Periksa keutuhan")
    assert "utuh" in bench.view.ui.resultBar.ui.textLabel.text()
    for path in (bench.workplace.folder / "files").rglob("*"):
        if path.is_file():
            path.write_bytes(b"rusak")
    bench.press("Periksa keutuhan")
    assert "rusak" in bench.view.ui.resultBar.ui.textLabel.text()


def test_a_version_in_work_is_named_and_nothing_of_it_shown(bench: Bench, tmp_path: Path) -> None:
    services = bench.workplace.services
    services.records.begin_version(bench.public, "Koreksi")
    services.records.save_field(bench.public, "ringkasan", "Ringkasan belum disegel")
    softfile, new = bench.workplace.case(bench.public).softfiles[0], tmp_path / "baru.txt"
    new.write_bytes(b"belum disegel")
    services.softfiles.add_version(
        bench.public, softfile.id, new, softfile.kind, "", lambda _done, _all: None, lambda: False
    )
    bench.choose(bench.public)
    assert "Versi 2, belum disegel" in bench.texts()
    assert "Ringkasan belum disegel" not in bench.texts()
    assert bench.view.detail is not None
    bench.view.detail.softfile_requested.emit(softfile.id)
    bench.settle()
    assert bench.workplace.opened[0].read_bytes() != b"belum disegel"
    bench.press("Daftar isi berkas")
    assert bench.papers[-1].entry_id == bench.workplace.case(bench.public).archive.sealed[0].id


def test_a_softfile_opens_as_a_copy_and_is_saved_out(bench: Bench, tmp_path: Path) -> None:
    bench.choose(bench.closed)
    assert bench.view.detail is not None
    bench.view.detail.findChildren(QToolButton)[0].click()
    bench.settle()
    assert bench.workplace.opened[0].is_file()
    assert "pemohon" not in bench.workplace.opened[0].name
    bench.workplace.dialogs.target = tmp_path / "keluar.bin"
    bench.press("Simpan")
    assert (tmp_path / "keluar.bin").stat().st_size > 0
    assert "disimpan" in bench.view.ui.resultBar.ui.textLabel.text()


def event_dialog(bench: Bench, text: str = "") -> EventDialog:
    """Return the dialog of the chosen record's next event, filled in."""
    bench.press("Catat peristiwa")
    dialog = bench.view.dialog
    assert isinstance(dialog, EventDialog)
    if text:
        dialog.ui.kindField.set_value(EventKind.LOKASI.code)
        typed_into(dialog.ui.textField, text)
    return dialog


def test_an_event_is_recorded_and_shown_at_once_and_never_asked_for_twice(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.choose(bench.public)
    dialog = event_dialog(bench)
    dialog.ui.saveButton.click()
    assert "harus diisi" in dialog.ui.problemLabel.text()
    dialog.close()
    event_dialog(bench, "Ruang B, rak 2").ui.saveButton.click()
    bench.settle()
    assert "Ruang B, rak 2" in bench.texts()
    assert bench.view.dialog is None
    dialog = event_dialog(bench, "Ruang C")

    def unreadable(_self: Archiving, _record_id: UUID) -> None:
        raise DiskFull

    monkeypatch.setattr(Archiving, "archived", unreadable)
    dialog.ui.saveButton.click()
    bench.settle()
    assert bench.view.dialog is None
    assert "tidak perlu diulang" in bench.view.ui.resultBar.ui.textLabel.text()
    events = bench.workplace.case(bench.public).archive.events
    assert [one.text for one in events[-2:]] == ["Ruang B, rak 2", "Ruang C"]


def test_an_event_that_is_refused_keeps_the_dialog_and_a_file_laid_there_can_be_taken_out(
    bench: Bench, tmp_path: Path
) -> None:
    gone, wrong = tmp_path / "pindaian.pdf", tmp_path / "salah.pdf"
    wrong.write_bytes(b"%PDF-1.4 salah")
    bench.choose(bench.public)
    bench.press("Lampirkan pindaian")
    dialog = bench.view.dialog
    assert isinstance(dialog, EventDialog)
    typed_into(dialog.ui.textField, "Berita acara bertanda tangan")
    dialog.ui.attachments.ui.dropArea.offer([wrong, gone])
    taken_out = dialog.ui.attachments.findChildren(QToolButton)[0]
    assert taken_out.accessibleName() == "Jangan sertakan salah.pdf"
    taken_out.click()
    dialog.ui.saveButton.click()
    bench.settle()
    assert bench.view.dialog is dialog
    assert "tidak ditemukan" in dialog.ui.problemLabel.text()
    assert dialog.ui.textField.value() == "Berita acara bertanda tangan"
    gone.write_bytes(b"%PDF-1.4 contoh")
    dialog.ui.saveButton.click()
    bench.settle()
    event = bench.workplace.case(bench.public).archive.events[-1]
    assert [one.original_name for one in event.attachments] == [gone.name]
    assert bench.view.dialog is None


def test_a_signed_scan_cannot_be_recorded_without_its_file(bench: Bench, tmp_path: Path) -> None:
    scan = tmp_path / "lembar bertanda tangan.pdf.exe"
    scan.write_bytes(b"%PDF-1.4 contoh")
    bench.choose(bench.public)
    bench.press("Lampirkan pindaian")
    dialog = bench.view.dialog
    assert isinstance(dialog, EventDialog)
    assert dialog.ui.kindField.value() == EventKind.PINDAIAN.code
    typed_into(dialog.ui.textField, "Berita acara bertanda tangan")
    dialog.ui.saveButton.click()
    assert "dilampirkan" in dialog.ui.problemLabel.text()
    bench.workplace.dialogs.files = [scan]
    dialog.ui.attachments.ui.dropArea.ui.chooseButton.click()
    dialog.ui.saveButton.click()
    bench.settle()
    event = bench.workplace.case(bench.public).archive.events[-1]
    assert [one.original_name for one in event.attachments] == [scan.name]
    assert bench.view.detail is not None
    openers = [
        one for one in bench.view.detail.findChildren(QToolButton) if scan.name in one.accessibleName()
    ]
    bench.workplace.dialogs.agrees = False
    openers[0].click()
    bench.settle()
    assert bench.workplace.opened == []  # a program only after a warning, and then as text
    bench.workplace.dialogs.agrees = True
    openers[0].click()
    bench.settle()
    assert bench.workplace.opened[-1].read_bytes() == scan.read_bytes()
    assert bench.workplace.opened[-1].suffix == ".txt"


def test_an_archive_file_is_made_and_changed(bench: Bench) -> None:
    bench.view.ui.newFileButton.click()
    dialog = bench.view.dialog
    assert isinstance(dialog, ArchiveFileDialog)
    dialog.ui.saveButton.click()
    assert "harus diisi" in dialog.ui.problemLabel.text()
    taken = bench.workplace.services.archiving.files()[0].number
    dialog.ui.numberField.set_value(taken)
    dialog.ui.descriptionField.set_value("Berkas contoh baru")
    dialog.ui.saveButton.click()
    bench.settle()
    assert "sudah dipakai" in dialog.ui.problemLabel.text()
    dialog.ui.numberField.set_value("B-9")
    dialog.ui.saveButton.click()
    bench.settle()
    assert bench.view.files.find(lambda one: one is not None and one.number == "B-9") > 0
    row = bench.view.files.find(lambda one: one is not None and one.number == "B-9")
    bench.view.ui.filesTable.selectRow(row)
    bench.settle()
    bench.view.ui.editFileButton.click()
    change = bench.view.dialog
    assert isinstance(change, ArchiveFileDialog)
    change.ui.rackField.set_value("7")
    change.ui.saveButton.click()
    bench.settle()
    changed = next(one for one in bench.workplace.services.archiving.files() if one.number == "B-9")
    assert changed.location.rack == "7"
    chosen = bench.view.files.row_at(bench.view.ui.filesTable.currentIndex())
    assert chosen is not None
    assert chosen.number == "B-9"  # still chosen


def test_an_exempted_record_says_where_its_determination_is_entered(bench: Bench) -> None:
    bench.choose(bench.closed)
    assert "langkah 7" in bench.texts()
    bench.press("Buka rekaman")
    assert bench.records == [bench.closed]


def test_covering_leaves_no_title_and_uncovering_brings_all_back(bench: Bench) -> None:
    bench.choose(bench.public)
    bench.view.cover()
    assert bench.view.items.model.rowCount() == 0
    assert bench.view.detail is None
    assert not bench.view.ui.splitter.isVisible()
    bench.view.uncover()
    bench.settle()
    bench.workplace.qtbot.waitUntil(lambda: bench.shown() == bench.public)


def test_an_officer_reads_but_does_not_keep_the_archive(bench: Bench) -> None:
    services = bench.workplace.services
    account = replace(services.session.account, roles=frozenset({Role.ADMINISTRATOR}))
    bench.workplace.services = bench.workplace.wiring.services_for(replace(services.session, account=account))
    bench.open(ArchiveView(bench.workplace.tools()))
    bench.workplace.services = services
    bench.choose(bench.public)
    assert not bench.view.ui.newFileButton.isVisible()
    assert bench.view.detail is not None
    texts = [one.text() for one in bench.view.detail.findChildren(QPushButton) if one.isVisible()]
    assert texts == ["Buka rekaman", "Periksa keutuhan"]


def test_small_screens_choose_the_archive_file_from_a_list(bench: Bench) -> None:
    bench.open(ArchiveView(bench.workplace.tools()), QSize(911, 512))
    bench.choose(bench.public)
    bench.settle()
    assert bench.view.width() <= 911 - 188
    assert not bench.view.ui.filesPanel.isVisible()
    assert bench.view.ui.detailArea.horizontalScrollBar().maximum() == 0
    assert_nothing_is_clipped(bench.view)
    bench.view.ui.fileCombo.setCurrentIndex(1)
    bench.view.ui.fileCombo.activated.emit(1)
    bench.settle()
    bench.workplace.qtbot.waitUntil(lambda: bench.view.items.model.rowCount() == 1)


def test_an_empty_archive_says_what_will_be_here(workplace: Workplace) -> None:
    view = ArchiveView(workplace.tools())
    workplace.qtbot.addWidget(view)
    show(workplace.qtbot, view)
    view.refresh()
    workplace.settle()
    assert view.ui.emptyState.isVisible()
    assert "langkah 7" in view.ui.emptyState.ui.textLabel.text()
    assert_everything_has_a_name(view)
