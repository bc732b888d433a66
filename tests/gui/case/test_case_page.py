"""The case page on a real workspace: resuming, going on, locks, marks, cancelling, leaving."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.roles import Role
from ppid_desktop.domain.terms import Category, RecordStatus
from ppid_desktop.gui.case.case_page import CasePage
from ppid_desktop.gui.case.saved_state import Saving
from ppid_desktop.gui.case.step_archive.archive_page import StepArchivePage
from ppid_desktop.gui.case.step_identify.identify_page import StepIdentifyPage
from ppid_desktop.gui.case.step_page import PageFactory, StepTools
from ppid_desktop.gui.case.step_pages import STEP_PAGES
from ppid_desktop.gui.kit.step_rail import StepButton
from ppid_desktop.services.session import Session
from tests.gui.accessibility import (
    assert_everything_has_a_name,
    assert_keyboard_reaches_everything,
    assert_nothing_is_clipped,
    show,
)
from tests.gui.workplace import Workplace, left, typed_into

MARKUP = "<b>Tebal</b> & 'kutip' " + "panjang " * 40
FIRST_FOUR = {step: STEP_PAGES[step] for step in (1, 2, 3, 4)}
Open = Callable[..., CasePage]


@pytest.fixture
def opened(workplace: Workplace) -> Open:
    """Open a record's page and wait until it stands."""

    def open_page(
        record_id: UUID,
        step: int = 0,
        size: QSize | None = None,
        pages: Mapping[int, PageFactory] = FIRST_FOUR,
    ) -> CasePage:
        page = CasePage(workplace.step_tools(record_id), pages, workplace.show_paper)
        workplace.qtbot.addWidget(page)
        show(workplace.qtbot, page, size or QSize(1366, 768))
        page.open(step)
        workplace.settle()
        return page

    return open_page


def identify(page: CasePage) -> StepIdentifyPage:
    one = page.page(1)
    assert isinstance(one, StepIdentifyPage)
    return one


def links(page: CasePage) -> list[QPushButton]:
    found = page.ui.missingPanel.ui.problemList.findChildren(QPushButton)
    return [link for link in found if link.isVisibleTo(page)]


def focused() -> QWidget:
    holder = QApplication.focusWidget()
    assert holder is not None
    return holder


def test_it_opens_where_it_was_left(workplace: Workplace, opened: Open) -> None:
    record_id = workplace.record()
    page = opened(record_id)
    assert page.step == 1
    page.show_step(3)
    workplace.settle()
    assert workplace.case(record_id).record.last_step == 3
    assert opened(record_id).step == 3


def test_what_is_typed_is_stored_and_the_head_says_when(workplace: Workplace, opened: Open) -> None:
    record_id = workplace.record("Lama")
    page = opened(record_id)
    workplace.clock.move(minutes=102)
    typed_into(identify(page).ui.judulField, "Baru")
    assert "Sedang mengetik" in page.ui.lineLabel.text()
    left(identify(page).ui.judulField)
    workplace.settle()
    assert workplace.case(record_id).record.information.title == "Baru"
    assert page.ui.titleLabel.text() == "Baru"
    assert page.ui.lineLabel.text() == "Langkah 1 dari 7 · Tersimpan 09.42"


def test_next_lists_what_is_missing_and_each_line_leads_to_its_field(
    workplace: Workplace, opened: Open
) -> None:
    page = opened(workplace.record())
    assert page.ui.footer.ui.nextButton.isEnabled()
    page.ui.footer.ui.nextButton.click()
    workplace.settle()
    assert page.step == 1
    assert [link.text() for link in links(page)] == ["Ringkasan Isi Informasi belum diisi."]
    assert links(page)[0].hasFocus()
    links(page)[0].click()
    workplace.settle()
    holder = QApplication.focusWidget()
    assert holder is not None
    assert identify(page).ui.ringkasanField.isAncestorOf(holder)


@pytest.mark.parametrize("size", [QSize(1179, 640), QSize(1733, 950)])
def test_what_is_missing_is_shown_line_by_line_above_the_foot(
    workplace: Workplace, opened: Open, size: QSize
) -> None:
    record_id = workplace.record()
    workplace.services.records.save_field(record_id, "unit", "")
    page = opened(record_id, size=size)
    page.ui.footer.ui.nextButton.click()
    workplace.settle()
    area = page.ui.missingPanel.ui.listArea
    assert len(links(page)) == 2
    assert not area.verticalScrollBar().isVisible()


def test_next_waits_for_the_store_and_goes_on_when_nothing_is_missing(
    workplace: Workplace, opened: Open
) -> None:
    record_id = workplace.record()
    page = opened(record_id)
    typed_into(identify(page).ui.ringkasanField, "Isi contoh.")
    page.ui.footer.ui.nextButton.click()
    workplace.settle()
    assert page.step == 2
    assert workplace.case(record_id).record.information.summary == "Isi contoh."
    assert not page.ui.missingPanel.isVisibleTo(page)


def test_the_keyboard_goes_into_the_form_of_the_step_that_opens(workplace: Workplace, opened: Open) -> None:
    record_id = workplace.record()
    workplace.fill_step_one(record_id)
    page = opened(record_id)
    assert identify(page).ui.judulField.isAncestorOf(focused())
    page.ui.footer.ui.nextButton.setFocus()
    page.ui.footer.ui.nextButton.click()
    workplace.settle()
    assert page.step == 2
    assert page.page(2).isAncestorOf(focused())
    page.ui.footer.ui.backButton.click()
    workplace.settle()
    assert identify(page).ui.judulField.isAncestorOf(focused())


def test_the_person_may_go_on_all_the_same_and_come_back(workplace: Workplace, opened: Open) -> None:
    page = opened(workplace.record())
    page.ui.footer.ui.nextButton.click()
    workplace.settle()
    page.ui.missingPanel.ui.goAnywayButton.click()
    workplace.settle()
    assert page.step == 2
    page.ui.footer.ui.backButton.click()
    workplace.settle()
    assert page.step == 1


def test_any_step_can_be_opened_from_the_rail(workplace: Workplace, opened: Open) -> None:
    page = opened(workplace.record())
    page.ui.rail.step_chosen.emit(4)
    workplace.settle()
    assert page.step == 4
    assert page.ui.rail.current() == 4


def test_a_step_that_was_left_before_it_stood_takes_the_keyboard_no_more(
    workplace: Workplace, opened: Open
) -> None:
    page = opened(workplace.record())
    page.page(2)  # built: it comes to the front at once
    page.focus_field(2, "", "")
    assert page.step == 2
    first, *_ = page.ui.rail.findChildren(StepButton)
    first.setFocus()
    first.click()
    workplace.settle()
    assert page.step == 1
    assert QApplication.focusWidget() is first


class Cards(QObject):
    """Sees which cards of a step stand when its page comes into sight."""

    def made(self, tools: StepTools, parent: QWidget) -> StepArchivePage:
        self.page, self.hidden = StepArchivePage(tools, parent), [False]
        self.page.installEventFilter(self)
        return self.page

    def eventFilter(self, _page: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Show:
            self.hidden = [one.isHidden() for one in self.page.form.cards]
        return False


def test_a_large_steps_cards_stand_up_one_after_another(workplace: Workplace, opened: Open) -> None:
    cards = Cards()
    page = opened(workplace.record(), 7, pages={**FIRST_FOUR, 7: cards.made})
    assert page.step == 7
    assert cards.hidden == [True, True, True]
    assert not any(one.isHidden() for one in cards.page.form.cards)
    for step in (1, 7):
        page.show_step(step)
        workplace.settle()
    assert cards.hidden == [False, False, False]


def test_a_page_around_which_something_fails_is_painted_all_the_same(
    workplace: Workplace, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(workplace.record())
    monkeypatch.setattr(page._frame.side, "follow", lambda _page: 1 / 0)
    page.show_step(2)
    with workplace.qtbot.captureExceptions() as caught:
        workplace.settle()
    assert [one[0] for one in caught] == [ZeroDivisionError]
    assert (page.step, page.ui.pages.updatesEnabled()) == (2, True)


def test_going_to_another_step_stores_what_was_typed(workplace: Workplace, opened: Open) -> None:
    record_id = workplace.record()
    page = opened(record_id)
    typed_into(identify(page).ui.catatanPetugasField, "catatan")
    page.show_step(2)
    workplace.settle()
    assert workplace.case(record_id).record.information.officer_note == "catatan"
    page.show_step(1)
    assert identify(page).ui.catatanPetugasField.value() == "catatan"


def test_a_change_that_puts_a_finished_step_in_doubt_is_named_and_cleared_at_once(
    workplace: Workplace, opened: Open
) -> None:
    record_id = workplace.record()
    workplace.fill_step_one(record_id)
    entries = workplace.services.entries
    case = entries.add_coordination(record_id)

    for field_id, text in (
        ("tanggal", "2026-03-01"),
        ("pejabat", "Kepala"),
        ("cara", "rapat"),
        ("hasil", "ya"),
    ):
        entries.save(record_id, Owner.COORDINATION, case.coordinations[0].id, field_id, text)
    workplace.services.records.save_field(record_id, "unit", "Bagian Lain & Lainnya")
    page = opened(record_id, 2)
    banner = page.ui.marksBanner
    assert banner.isVisibleTo(page)
    assert "Unit yang Menguasai Informasi" in banner.ui.textLabel.text()
    assert banner.ui.actionButton.text() == "Masih berlaku (semua)"
    banner.ui.actionButton.click()
    workplace.settle()
    assert not banner.isVisibleTo(page)
    assert workplace.case(record_id).record.marks == ()


def test_cancelling_needs_a_reason_and_leaves_the_record_to_be_read(
    workplace: Workplace, opened: Open
) -> None:
    record_id = workplace.record()
    page = opened(record_id)
    page.ui.cancelRecordButton.click()
    workplace.settle()
    assert workplace.case(record_id).record.cancelled is None
    workplace.dialogs.text = "Sudah didokumentasikan unit lain"
    page.ui.cancelRecordButton.click()
    workplace.settle()
    assert workplace.case(record_id).record.cancelled is not None
    assert "Sudah didokumentasikan" in page.ui.lockBanner.ui.textLabel.text()
    assert RecordStatus.DIBATALKAN.label in page.ui.registerLabel.text()
    assert not page.ui.cancelRecordButton.isVisibleTo(page)
    typed_into(identify(page).ui.judulField, "x")
    assert identify(page).ui.judulField.value() == "Laporan contoh"


def test_a_text_that_cannot_be_stored_is_said_and_leaving_asks_first(
    workplace: Workplace, opened: Open
) -> None:
    record_id = workplace.record()
    office = workplace.services.settings.office()
    page = opened(record_id)
    workplace.services.settings.save_office(replace(office, admitted=(Category.BERKALA,)))
    went: list[bool] = []
    page.left.connect(lambda: went.append(True))
    combo = identify(page).ui.kategoriField.editor.focus_target()
    QTest.keyClicks(combo, "Dikecualikan")
    page.flush()
    workplace.settle()
    assert page.page(1).saving() is Saving.REFUSED
    assert page.ui.failureBanner.isVisibleTo(page)
    assert "Belum tersimpan" in page.ui.lineLabel.text()
    workplace.dialogs.agrees = False
    page.ui.backToListButton.click()
    workplace.settle()
    assert went == []
    workplace.services.settings.save_office(office)
    page.ui.failureBanner.ui.actionButton.click()
    workplace.settle()
    assert "Tersimpan" in page.ui.lineLabel.text()
    page.ui.backToListButton.click()
    workplace.settle()
    assert went == [True]


def test_an_archivist_reads_but_does_not_edit(workplace: Workplace, opened: Open) -> None:
    record_id = workplace.record()
    session = workplace.services.session
    archivist = replace(session.account, roles=frozenset({Role.ARSIPARIS}))
    workplace.services = replace(workplace.services, session=Session(session.vault, archivist, session.clock))
    page = opened(record_id)
    assert "Ganti pengguna" in page.ui.lockBanner.ui.textLabel.text()
    assert not page.ui.cancelRecordButton.isVisibleTo(page)
    typed_into(identify(page).ui.judulField, "x")
    assert identify(page).ui.judulField.value() == "Laporan contoh"
    page.show_step(4)
    assert not [one for one in page.page(4).findChildren(QPushButton, "addButton") if one.isVisibleTo(page)]


def test_an_older_state_that_comes_late_is_left_out(workplace: Workplace, opened: Open) -> None:
    record_id = workplace.record("Lama")
    page = opened(record_id)
    old = workplace.case(record_id)
    page.show_case(workplace.services.records.save_field(record_id, "judul", "Baru"))
    page.show_case(old)
    assert page.ui.titleLabel.text() == "Baru"


def test_alt_and_the_arrow_keys_go_from_step_to_step(workplace: Workplace, opened: Open) -> None:
    record_id = workplace.record()
    workplace.fill_step_one(record_id)
    page = opened(record_id)
    QTest.keyClick(page, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    workplace.settle()
    assert page.step == 2
    QTest.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    workplace.settle()
    assert page.step == 1


def test_markup_in_a_title_is_shown_as_typed(workplace: Workplace, opened: Open) -> None:
    page = opened(workplace.record(MARKUP.strip()))
    assert page.ui.titleLabel.text() == MARKUP.strip()
    assert page.ui.titleLabel.textFormat() is Qt.TextFormat.PlainText
    assert identify(page).ui.judulField.value() == MARKUP.strip()


@pytest.mark.parametrize("step", [1, 2, 3, 4])
def test_every_control_of_a_step_has_a_name_and_the_keyboard_reaches_it(
    workplace: Workplace, opened: Open, step: int
) -> None:
    page = opened(rich_record(workplace), step, pages=STEP_PAGES)
    for toggle in page.page(step).findChildren(QPushButton, "toggleButton"):
        toggle.setChecked(True)
    workplace.settle()
    assert_everything_has_a_name(page)
    assert_keyboard_reaches_everything(page)


@pytest.mark.parametrize("step", [1, 2, 3, 4])
@pytest.mark.parametrize("size", [QSize(1178, 718), QSize(723, 462)])  # 1366 x 768 at 100 and 150 %
def test_nothing_is_clipped_on_small_screens(
    workplace: Workplace, opened: Open, step: int, size: QSize
) -> None:
    page = opened(rich_record(workplace), step, size, STEP_PAGES)
    assert page.size() == size
    assert_nothing_is_clipped(page)
    page.ui.footer.ui.nextButton.click()
    workplace.settle()
    assert page.size() == size
    assert page.ui.formArea.horizontalScrollBar().maximum() == 0


def rich_record(workplace: Workplace) -> UUID:
    """Make a record with something in every step, marked up and long."""
    record_id = workplace.record(MARKUP.strip())
    entries = workplace.services.entries
    workplace.services.records.save_field(record_id, "kategori", "DIKECUALIKAN")
    workplace.services.records.save_field(record_id, "usulan_huruf", "a;j")
    workplace.services.records.save_field(record_id, "usulan_uu_lain", "PP 1/2000")
    entries.add_coordination(record_id)
    entries.add_check(record_id)
    entries.add_source(record_id)
    return record_id
