"""The officer offers, the archivist accepts or returns with reasons; others see why they may not."""

from collections.abc import Sequence
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from ppid_desktop.domain.errors import DiskFull
from ppid_desktop.domain.roles import Role
from ppid_desktop.gui.case.step_archive.archive_page import StepArchivePage
from ppid_desktop.gui.case.step_archive.reasons_dialog import ReasonsDialog
from tests.gui.accessibility import assert_everything_has_a_name, assert_nothing_is_clipped
from tests.gui.case.steps_bench import StepsBench

REASONS = ("Lampiran dua belum terbaca.", "Judul <belum> sesuai & lengkap.")


def shown(bench: StepsBench, record_id: UUID, reasons: tuple[str, ...] = REASONS) -> StepArchivePage:
    page = StepArchivePage(
        bench.tools(record_id), reasons=lambda _parent, written: () if written else reasons
    )
    return bench.show(page, record_id)


def test_a_record_without_approval_cannot_be_offered(bench: StepsBench) -> None:
    page = shown(bench, bench.samples.record())
    assert "Belum dapat diajukan" in page.ui.stageBanner.ui.textLabel.text()
    assert not page.ui.handoverCard.isVisibleTo(page)


def test_reasons_that_could_not_be_stored_come_again_as_they_were_written(
    bench: StepsBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_id = bench.samples.approved()
    bench.services.archiving.offer(record_id)
    asked: list[tuple[str, ...]] = []

    def reasons(_parent: QWidget, written: Sequence[str]) -> tuple[str, ...]:
        asked.append(tuple(written))
        return () if written else REASONS

    page = bench.show(StepArchivePage(bench.tools(record_id), reasons=reasons), record_id)

    def full(*_what: object) -> None:
        raise DiskFull

    monkeypatch.setattr(bench.services.archiving, "send_back", full)
    page.ui.sendBackButton.click()
    bench.settle()
    assert asked == [(), REASONS]


def test_an_approved_record_is_offered_and_then_waits(bench: StepsBench) -> None:
    record_id = bench.samples.approved()
    page = shown(bench, record_id)
    page.ui.offerButton.click()
    bench.settle()
    offer = bench.case(record_id).archive.handover
    assert offer is not None
    assert offer.accepted is None
    assert page.ui.acceptButton.isVisibleTo(page)
    assert QApplication.focusWidget() is page.ui.acceptButton
    assert not page.ui.offerButton.isVisibleTo(page)


def test_the_archivist_accepts_and_may_still_return_until_the_seal(bench: StepsBench) -> None:
    record_id = bench.samples.approved()
    bench.services.archiving.offer(record_id)
    page = shown(bench, record_id)
    page.ui.acceptButton.click()
    bench.settle()
    assert "Diterima arsiparis" in page.ui.stageBanner.ui.textLabel.text()
    assert page.ui.sealCard.isVisibleTo(page)
    held = QApplication.focusWidget()
    assert held is not None
    assert page.form.isAncestorOf(held)  # what the archivist fills in next
    page.ui.sendBackButton.click()
    bench.settle()
    assert not page.ui.sealCard.isVisibleTo(page)
    assert page.ui.offerButton.isVisibleTo(page)


def test_the_archivist_returns_with_a_list_and_the_officer_offers_again(bench: StepsBench) -> None:
    record_id = bench.samples.approved()
    bench.services.archiving.offer(record_id)
    page = shown(bench, record_id)
    page.ui.sendBackButton.click()
    bench.settle()
    offer = bench.case(record_id).archive.handover
    assert offer is not None
    assert offer.reasons == REASONS
    page.ui.offerButton.click()
    bench.settle()
    assert len(bench.case(record_id).archive.handovers) == 2


def test_returning_without_a_reason_changes_nothing(bench: StepsBench) -> None:
    record_id = bench.samples.approved()
    bench.services.archiving.offer(record_id)
    page = shown(bench, record_id, ())
    page.ui.sendBackButton.click()
    bench.settle()
    offer = bench.case(record_id).archive.handover
    assert offer is not None
    assert offer.accepted is None


def test_the_dialog_takes_one_reason_per_line(bench: StepsBench) -> None:
    page = shown(bench, bench.samples.approved())
    dialog = ReasonsDialog(page)
    assert not dialog.ui.acceptButton.isEnabled()
    dialog.ui.reasonsEdit.setPlainText("  satu \n\n dua\x0b ")
    assert dialog.reasons() == ("satu", "dua")
    assert dialog.ui.acceptButton.isEnabled()


def test_an_officer_sees_the_archivists_part_read_only_and_why(bench: StepsBench) -> None:
    record_id = bench.samples.approved()
    bench.services.archiving.offer(record_id)
    bench.as_role(Role.PETUGAS)
    page = shown(bench, record_id)
    assert "tidak memiliki peran arsiparis" in page.ui.roleBanner.ui.textLabel.text()
    assert not page.ui.acceptButton.isVisibleTo(page)
    assert not page.ui.sealCard.isVisibleTo(page)
    assert not page.form.ui.searchRow.isVisibleTo(page)
    line = page.form.ui.ruangField.editor.focus_target()
    assert line.property("readOnly")


def test_an_archivist_who_is_no_officer_can_fill_in(bench: StepsBench) -> None:
    record_id = bench.samples.approved()
    bench.services.archiving.offer(record_id)
    bench.as_role(Role.ARSIPARIS)
    page = shown(bench, record_id)
    assert not page.ui.roleBanner.isVisibleTo(page)
    page.ui.acceptButton.click()
    bench.settle()
    assert not page.form.ui.ruangField.editor.focus_target().property("readOnly")


def test_every_state_is_named_and_nothing_is_clipped(bench: StepsBench) -> None:
    offered = bench.samples.approved()
    bench.services.archiving.offer(offered)
    for record_id in (bench.workplace.record(), offered):
        page = shown(bench, record_id)
        assert_everything_has_a_name(page)
        assert_nothing_is_clipped(page)
