"""Beranda: what waits, what can be done when nothing does, and the state of the data."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.lists import DataConcern, DataRemark, Home
from ppid_desktop.domain.roles import Role
from ppid_desktop.gui.home.data_state_card import DataStateCard
from ppid_desktop.gui.home.home_view import HomeView
from ppid_desktop.gui.home.next_step import NextStep
from ppid_desktop.gui.kit.wrapping_button import WrappingButton
from tests.gui.accessibility import (
    SMALL_SCREEN,
    assert_everything_has_a_name,
    assert_keyboard_reaches_everything,
    assert_nothing_is_clipped,
    show,
)
from tests.gui.workplace import Workplace

BESIDE_THE_NAVIGATION = QSize(188, 50)


def opened(place: Workplace, *roles: Role, size: QSize = SMALL_SCREEN) -> HomeView:
    services = place.services
    if roles:
        account = replace(services.session.account, roles=frozenset(roles))
        services = place.wiring.services_for(replace(services.session, account=account))
    view = HomeView(services.work, services.session, place.runner, place.dialogs)
    place.qtbot.addWidget(view)
    show(place.qtbot, view, size - BESIDE_THE_NAVIGATION)
    view.refresh()
    place.settle()
    return view


def waiting_record(place: Workplace) -> None:
    record_id = place.record("Menunggu <b>data</b>")
    place.fill_step_one(record_id)
    source = place.services.entries.add_source(record_id).sources[0].id
    for field, text in (
        ("kepada", "Bagian & Lain"),
        ("uraian", "Data."),
        ("tanggal_minta", "2026-02-27"),
        ("status", "diminta"),
    ):
        place.services.entries.save(record_id, Owner.SOURCE, source, field, text)


def texts(view: QWidget) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def visible_buttons(view: QWidget) -> list[str]:
    return [one.text() for one in view.findChildren(QPushButton) if one.isVisible()]


def test_nothing_shows_before_the_lists_are_there(workplace: Workplace) -> None:
    services = workplace.services
    view = HomeView(services.work, services.session, workplace.runner, workplace.dialogs)
    workplace.qtbot.addWidget(view)
    show(workplace.qtbot, view)
    assert not view.ui.columns.isVisible()
    view.refresh()
    workplace.settle()
    assert view.ui.columns.isVisible()


def test_an_officer_without_work_is_led_to_the_first_step(workplace: Workplace) -> None:
    view = opened(workplace)
    assert view.next_step.isVisible()
    assert visible_buttons(view.next_step) == ["Buka Pekerjaan", "Buka daftar identifikasi"]
    with workplace.qtbot.waitSignal(view.work_requested):
        view.next_step.findChildren(QPushButton)[0].click()
    with workplace.qtbot.waitSignal(view.inventory_requested):
        view.next_step.findChildren(QPushButton)[1].click()
    assert "Tidak ada yang ditunggu" in texts(view)


def test_somebody_who_makes_no_records_is_led_to_the_archive(workplace: Workplace) -> None:
    view = opened(workplace, Role.ARSIPARIS)
    assert visible_buttons(view.next_step) == ["Buka Arsip"]
    with workplace.qtbot.waitSignal(view.archive_requested):
        view.next_step.findChildren(QPushButton)[0].click()


def test_a_record_opens_at_the_step_that_waits(workplace: Workplace) -> None:
    record_id = workplace.record("Laporan <b>contoh</b> & lain")
    view = opened(workplace)
    assert not view.next_step.isVisible()
    assert view.mine.count == 1
    line = view.mine.findChildren(WrappingButton)[0]
    assert "Laporan <b>contoh</b> & lain" in line.accessibleName()
    with workplace.qtbot.waitSignal(view.record_requested) as asked:
        line.click()
    assert asked.args == [record_id, 1]


def test_a_card_shows_only_what_waits_and_since_when(workplace: Workplace) -> None:
    waiting_record(workplace)
    view = opened(workplace)
    card = view.waiting["waiting_units"]
    assert card.isVisible()
    assert card.ui.titleLabel.text() == "Menunggu unit lain (1)"
    assert "Menunggu: Bagian & Lain sejak 3 hari" in texts(card)
    assert not view.waiting["waiting_lead"].isVisible()
    assert "Tidak ada konsep di pimpinan PPID." in texts(view.nothing)


def test_many_records_lead_to_the_whole_list(workplace: Workplace) -> None:
    for number in range(13):
        workplace.record(f"Rekaman {number}")
    view = opened(workplace)
    assert view.mine.ui.titleLabel.text() == "Perlu saya kerjakan (13)"
    lines = [one for one in view.mine.findChildren(WrappingButton) if one.isVisible()]
    assert len(lines) == 11
    with workplace.qtbot.waitSignal(view.work_requested):
        lines[-1].click()


def test_the_state_of_the_data_offers_what_can_be_done(workplace: Workplace) -> None:
    view = opened(workplace)
    with workplace.qtbot.waitSignal(view.accounts_requested):
        next(one for one in view.state.findChildren(QPushButton) if "pemulihan" in one.text()).click()
    with workplace.qtbot.waitSignal(view.log_requested):
        next(one for one in view.state.findChildren(QPushButton) if "Log" in one.text()).click()


def test_who_may_not_print_the_recovery_sheet_is_not_asked_to(workplace: Workplace) -> None:
    view = opened(workplace, Role.PETUGAS)
    assert not any("pemulihan" in one.text() for one in view.state.findChildren(QPushButton))
    assert "Lembar kunci pemulihan" in texts(view.state)


def test_all_well_is_said_too(workplace: Workplace) -> None:
    card = DataStateCard(lambda _use_case: True)
    workplace.qtbot.addWidget(card)
    card.show()
    card.show_remarks(())
    workplace.settle()
    assert "Data dalam keadaan baik." in texts(card)
    card.show_remarks((DataRemark(DataConcern.BACKUP, "Belum ada <b>cadangan</b>."),))
    workplace.settle()
    assert "Belum ada <b>cadangan</b>." in texts(card)
    assert visible_buttons(card) == ["Buka Pengaturan, Cadangan"]


def test_refreshing_without_news_leaves_every_line_in_place(workplace: Workplace) -> None:
    workplace.record()
    view = opened(workplace)
    before = view.mine.findChildren(WrappingButton)
    view.ui.refreshButton.click()
    workplace.settle()
    assert view.mine.findChildren(WrappingButton) == before
    workplace.clock.move(days=1)
    view.refresh()
    workplace.settle()
    assert view.ui.dayLabel.text() == "Selasa, 3 Maret 2026"


def test_covering_leaves_no_title_on_the_screen(workplace: Workplace) -> None:
    workplace.record("Rahasia <contoh>")
    view = opened(workplace)
    view.cover()
    workplace.settle()
    assert not view.ui.columns.isVisible()
    assert not any(one.isVisible() for one in view.findChildren(WrappingButton))
    view.uncover()
    workplace.settle()
    assert view.mine.count == 1


@pytest.mark.parametrize("size", [SMALL_SCREEN, QSize(911, 512), QSize(1920, 1080)])
def test_beranda_is_named_reachable_and_unclipped(workplace: Workplace, size: QSize) -> None:
    waiting_record(workplace)
    workplace.record("Judul yang panjang sekali " * 10)
    view = opened(workplace, size=size)
    assert_everything_has_a_name(view)
    assert_keyboard_reaches_everything(view)
    assert_nothing_is_clipped(view)


def test_an_empty_beranda_fits_a_small_screen_without_scrolling(workplace: Workplace) -> None:
    view = opened(workplace)
    assert view.ui.scrollArea.verticalScrollBar().maximum() == 0


def test_while_others_are_waited_for_a_new_record_is_suggested(workplace: Workplace) -> None:
    waiting_record(workplace)
    row = workplace.services.work.in_work()[0]
    everything: Callable[[object], bool] = lambda _use_case: True  # noqa: E731 - one question, one answer
    hint = NextStep(everything)
    workplace.qtbot.addWidget(hint)
    hint.show_for(Home(waiting_units=(replace(row, waiting_since=date(2026, 3, 1)),)))
    assert "memulai rekaman baru" in texts(hint)


def test_a_long_title_is_read_whole_on_a_small_screen(workplace: Workplace) -> None:
    title = "Laporan pelaksanaan penataan batas wilayah administrasi " * 4
    workplace.record(title)
    view = opened(workplace, size=QSize(911, 512))
    [line] = view.mine.findChildren(WrappingButton)
    assert title.strip() in line.accessibleName()
    assert title.strip() in texts(line)
    assert "Langkah 1 dari 7" in line.accessibleDescription()
    single = line.fontMetrics().lineSpacing()
    assert line.height() > 3 * single
    assert_nothing_is_clipped(view)
