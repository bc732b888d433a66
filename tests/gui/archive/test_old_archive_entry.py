"""*Masukkan arsip lama* on Arsip: what it asks and refuses, who is offered it, how lists tell it."""

from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from ppid_desktop.domain.flow import status
from ppid_desktop.domain.old_archive import is_old
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import Role
from ppid_desktop.domain.terms import RecordStatus
from ppid_desktop.gui.archive.archive_view import ArchiveView
from ppid_desktop.gui.archive.old_archive_dialog import OldArchiveDialog
from tests.gui.accessibility import (
    assert_everything_has_a_name,
    assert_keyboard_reaches_everything,
    assert_nothing_is_clipped,
    show,
)
from tests.gui.workplace import UNITS, Workplace, left, typed_into
from tools.sample_steps import SampleSteps

TITLE = "Peta <b>batas</b> & lampiran"
SOURCE = "Buku register arsip 1998, nomor 12"


class Bench:
    """Arsip with its button, and the records that were asked for."""

    def __init__(self, workplace: Workplace) -> None:
        self.workplace = workplace
        self.view = ArchiveView(workplace.tools())
        self.asked: list[UUID] = []
        workplace.qtbot.addWidget(self.view)
        self.view.record_requested.connect(self.asked.append)
        show(workplace.qtbot, self.view)
        self.view.refresh()
        workplace.settle()

    def begin(self) -> OldArchiveDialog:
        self.view.ui.oldArchiveButton.click()
        self.workplace.settle()
        dialog = self.view.old.dialog
        assert dialog is not None
        self.workplace.qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    def fill(self, dialog: OldArchiveDialog, source: str = SOURCE) -> None:
        for field, text in (
            (dialog.ui.titleField, TITLE),
            (dialog.ui.unitField, UNITS[0]),
            (dialog.ui.sourceField, source),
        ):
            typed_into(field, text)
            left(field)

    def in_work(self) -> list[Case]:
        services = self.workplace.services
        return [services.work.case(row.record_id) for row in services.work.in_work()]


@pytest.fixture
def bench(workplace: Workplace) -> Bench:
    return Bench(workplace)


def test_what_was_typed_becomes_an_old_archive_that_opens(bench: Bench) -> None:
    dialog = bench.begin()
    bench.fill(dialog)
    dialog.ui.acceptButton.click()
    bench.workplace.settle()
    [case] = bench.in_work()
    assert is_old(case)
    assert (case.record.information.title, case.record.information.unit) == (TITLE, UNITS[0])
    assert case.record.origin_source == SOURCE
    assert bench.asked == [case.record.id]
    assert bench.view.old.dialog is None


def test_pressing_twice_before_the_answer_enters_one(bench: Bench) -> None:
    dialog = bench.begin()
    bench.fill(dialog)
    dialog.ui.acceptButton.click()
    dialog.ui.acceptButton.click()
    bench.workplace.settle()
    assert len(bench.in_work()) == 1


def test_the_first_thing_missing_gets_the_keyboard_and_says_what(bench: Bench) -> None:
    dialog = bench.begin()
    bench.fill(dialog, source=" ")
    dialog.ui.acceptButton.click()
    bench.workplace.settle()
    assert bench.in_work() == []
    labels = [one.text() for one in dialog.ui.sourceField.findChildren(QLabel) if one.isVisible()]
    assert "Sumber arsip lama belum diisi." in labels
    holder = QApplication.focusWidget()
    assert holder is not None
    assert dialog.ui.sourceField.isAncestorOf(holder)
    assert holder.height() >= holder.minimumSizeHint().height()  # what is missing squeezes nothing
    assert_nothing_is_clipped(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    bench.workplace.settle()
    assert bench.view.old.dialog is None


def test_the_dialog_is_named_reachable_in_order_and_unclipped(bench: Bench) -> None:
    dialog = bench.begin()
    assert_everything_has_a_name(dialog)
    assert_keyboard_reaches_everything(dialog)
    assert_nothing_is_clipped(dialog)
    dialog.ui.titleField.take_focus()
    order: list[QWidget] = []
    for _ in range(5):
        holder = QApplication.focusWidget()
        assert holder is not None
        order.append(holder)
        QTest.keyClick(holder, Qt.Key.Key_Tab)
    ui = dialog.ui
    places = (ui.titleField, ui.unitField, ui.sourceField, ui.refuseButton, ui.acceptButton)
    assert [place is one or place.isAncestorOf(one) for place, one in zip(places, order, strict=True)] == [
        True
    ] * 5


def test_only_an_archivist_is_offered_to_enter_old_archives(workplace: Workplace) -> None:
    session = workplace.services.session
    account = replace(session.account, roles=frozenset({Role.PETUGAS}))
    workplace.services = workplace.wiring.services_for(replace(session, account=account))
    assert not Bench(workplace).view.ui.oldArchiveButton.isVisible()


@pytest.mark.parametrize("size", [QSize(723, 462), QSize(1178, 718)])
def test_the_list_and_the_detail_mark_it_and_name_its_source(workplace: Workplace, size: QSize) -> None:
    record_id = SampleSteps(workplace.services, workplace.folder.parent).sealed_old(TITLE, SOURCE)
    assert status(workplace.case(record_id)) is RecordStatus.DIARSIPKAN
    bench = Bench(workplace)
    bench.view.resize(size)
    row = bench.view.items.model.find(lambda hit: hit.row.record_id == record_id)
    assert bench.view.items.model.index(row, 1).data(Qt.ItemDataRole.DisplayRole) == TITLE
    bench.view.ui.itemsTable.selectRow(row)
    workplace.qtbot.waitUntil(lambda: bench.view.detail is not None)
    workplace.settle()
    assert bench.view.detail is not None
    told = [one.text() for one in bench.view.detail.findChildren(QLabel)]
    assert SOURCE in told
    assert "Arsip lama, dimasukkan tanpa langkah 1 sampai 6" in told
    assert_nothing_is_clipped(bench.view)
