"""The draft goes out: blocked with links, sent with a folder, waited for, sent again, taken back."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ppid_desktop.domain.errors import DiskFull
from ppid_desktop.domain.people import Employee, RolePeriod
from ppid_desktop.domain.terms import Channel, EmploymentKind, OfficialRole
from ppid_desktop.gui.case.saved_state import Saving
from ppid_desktop.gui.case.step_review.review_page import StepReviewPage
from ppid_desktop.gui.kit.bars import BannerBar
from ppid_desktop.gui.messages import Answer
from ppid_desktop.services.papers import Paper
from tests.gui.accessibility import (
    assert_everything_has_a_name,
    assert_keyboard_reaches_everything,
    assert_nothing_is_clipped,
)
from tests.gui.case.steps_bench import StepsBench
from tests.gui.workplace import typed_into


def shown(bench: StepsBench, record_id: UUID) -> StepReviewPage:
    return bench.show(StepReviewPage(bench.tools(record_id)), record_id)


def sent(bench: StepsBench, record_id: UUID) -> StepReviewPage:
    """Send a draft through the form, into the samples' folder."""
    page = shown(bench, record_id)
    page.sending.ui.folderField.set_value(str(bench.samples.out))
    page.sending.ui.sendButton.click()
    bench.settle()
    return page


def test_what_blocks_sending_is_listed_as_links(bench: StepsBench, qtbot: QtBot) -> None:
    page = shown(bench, bench.workplace.record())
    assert not page.ui.sendCard.isVisibleTo(page)
    links = [one for one in page.ui.wayList.findChildren(QPushButton) if "Ringkasan" in one.text()]
    with qtbot.waitSignal(page.step_requested) as asked:
        links[0].click()
    assert asked.args == [1, "ringkasan", ""]


def test_the_form_is_filled_with_the_lead_in_office(bench: StepsBench) -> None:
    page = shown(bench, bench.samples.record())
    ui = page.sending.ui
    assert ui.recipientField.value() == "Pimpinan PPID Contoh, Kepala Biro Contoh"
    assert ui.copiesField.value() == "1"
    assert "2 softfile" in ui.contentLabel.text()


def test_work_in_a_changed_copy_is_asked_about_before_the_draft_goes_out(
    bench: StepsBench, qtbot: QtBot
) -> None:
    record_id = bench.samples.record()
    softfile_id = bench.case(record_id).softfiles[0].id
    bench.services.editing.edit(record_id, softfile_id).write_bytes(b"suntingan yang tersimpan di Word")
    page = sent(bench, record_id)
    assert bench.case(record_id).rounds == ()
    assert "hasil sunting" in page.sending.ui.refusalBanner.ui.textLabel.text()
    bench.dialogs.answer = Answer.ALTERNATIVE
    with qtbot.waitSignal(page.step_requested) as asked:
        page.sending.ui.sendButton.click()
    assert asked.args == [5, "", str(softfile_id)]
    bench.settle()
    bench.dialogs.answer = Answer.ACTION
    page.sending.ui.sendButton.click()
    bench.settle()
    assert bench.case(record_id).rounds[0].sent[0].version == 2
    assert bench.case(record_id).softfiles[0].current.file.size == len(b"suntingan yang tersimpan di Word")


def test_sending_makes_the_folder_and_waits(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    page = sent(bench, record_id)
    [one] = bench.case(record_id).rounds
    assert one.recipient == "Pimpinan PPID Contoh"
    folders = list(bench.samples.out.iterdir())
    assert len(folders) == 1
    assert {path.suffix for path in folders[0].iterdir()} == {".docx", ".xlsx"}
    assert page.ui.waitingCard.isVisibleTo(page)
    assert not page.ui.sendCard.isVisibleTo(page)
    holder = QApplication.focusWidget()
    assert holder is not None
    assert page.ui.waitingCard.isAncestorOf(holder)
    page.ui.folderBanner.ui.firstButton.click()
    assert bench.workplace.opened == folders


def test_a_draft_whose_folder_could_not_be_written_waits_with_the_way_to_save_it(
    bench: StepsBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_id = bench.samples.record()
    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", _refused)
        page = sent(bench, record_id)
    assert [one.waiting for one in bench.case(record_id).rounds] == [True]
    assert not page.ui.sendCard.isVisibleTo(page)
    assert page.ui.waitingCard.isVisibleTo(page)
    banner = page.ui.folderBanner.ui
    assert "Putaran sudah tercatat, tetapi folder belum tersimpan." in banner.textLabel.text()
    assert banner.firstButton.hasFocus()
    assert page.saving() is Saving.STORED
    bench.dialogs.folder = bench.samples.out
    banner.firstButton.click()
    bench.settle()
    assert "Folder konsep siap" in banner.textLabel.text()
    assert len(list(bench.samples.out.iterdir())) == 1


def _refused(_self: Path, _target: Path) -> Path:
    raise OSError(5, "tidak dapat ditulis")


def test_a_typed_recipient_and_the_other_fields_are_kept(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    page = shown(bench, record_id)
    ui = page.sending.ui
    ui.recipientField.set_value("Plh. Pejabat <Contoh> & rekan")
    ui.channelField.set_value(Channel.EMAIL.code)
    ui.memoField.set_value("001/CONTOH/2026")
    ui.copiesField.set_value("2")
    ui.folderField.set_value(str(bench.samples.out))
    ui.sendButton.click()
    bench.settle()
    [one] = bench.case(record_id).rounds
    assert (one.recipient, one.channel, one.memo_no, one.copies) == (
        "Plh. Pejabat <Contoh> & rekan",
        Channel.EMAIL,
        "001/CONTOH/2026",
        2,
    )


def succeeded(bench: StepsBench) -> None:
    """Let another person be the lead from now on, as Pengaturan does."""
    settings = bench.services.settings
    [lead] = [one for one in settings.employees() if one.name == "Pimpinan PPID Contoh"]
    over = RolePeriod(OfficialRole.PIMPINAN_PPID, None, date(2020, 12, 31))
    settings.save_employee(replace(lead, roles=(over,)))
    now = RolePeriod(OfficialRole.PIMPINAN_PPID)
    kind = EmploymentKind.NON_ASN
    settings.save_employee(Employee(uuid4(), "Pengganti Contoh", kind, position="Plt.", roles=(now,)))


@pytest.mark.parametrize(
    ("typed", "after"), [("", "Pengganti Contoh, Plt."), ("Pejabat Lain Contoh", "Pejabat Lain Contoh")]
)
def test_a_proposed_recipient_follows_a_change_of_lead_and_a_typed_one_stays(
    bench: StepsBench, typed: str, after: str
) -> None:
    page = shown(bench, bench.samples.record())
    if typed:
        typed_into(page.sending.ui.recipientField, typed)
    assert bench.around is not None
    bench.around.hide()
    succeeded(bench)
    bench.around.show()
    bench.settle()
    assert page.sending.ui.recipientField.value() == after


@pytest.mark.parametrize("agrees", [True, False])
def test_a_recipient_who_does_not_lead_that_day_is_told_before_anything_goes_out(
    bench: StepsBench, agrees: bool
) -> None:
    record_id = bench.samples.record()
    page = shown(bench, record_id)
    succeeded(bench)
    bench.dialogs.agrees = agrees
    page.sending.ui.folderField.set_value(str(bench.samples.out))
    page.sending.ui.sendButton.click()
    bench.settle()
    [question] = bench.dialogs.questions
    assert "tidak tercatat memegang peran pimpinan PPID" in question.text
    assert len(bench.case(record_id).rounds) == agrees


def test_an_empty_recipient_is_refused_at_the_field(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    page = shown(bench, record_id)
    page.sending.ui.recipientField.set_value("")
    page.sending.ui.sendButton.click()
    bench.settle()
    assert bench.case(record_id).rounds == ()


def test_a_folder_that_cannot_be_written_is_explained_and_nothing_is_sent(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    page = shown(bench, record_id)
    blocked = bench.samples.file("bukan folder")
    page.sending.ui.folderField.set_value(str(blocked))
    page.sending.ui.sendButton.click()
    bench.settle()
    assert page.sending.ui.refusalBanner.isVisibleTo(page)
    assert page.sending.ui.sendButton.isEnabled()
    assert bench.case(record_id).rounds == ()


def test_an_exempted_draft_leaves_only_after_a_question(bench: StepsBench) -> None:
    record_id = bench.samples.record(exempted=True)
    bench.dialogs.agrees = False
    sent(bench, record_id)
    assert bench.case(record_id).rounds == ()
    assert bench.dialogs.questions[-1].dangerous


def test_the_messages_are_copied_and_neutral_for_an_exempted_record(bench: StepsBench) -> None:
    record_id = bench.samples.record("Judul yang rahasia", exempted=True)
    page = sent(bench, record_id)
    page.ui.messageButton.click()
    bench.settle()
    text = QGuiApplication.clipboard().text()
    assert "KL-" in text
    assert "Judul yang rahasia" not in text
    page.ui.reminderButton.click()
    bench.settle()
    assert "mengingatkan" in QGuiApplication.clipboard().text()


def test_the_folder_can_be_saved_once_more_byte_for_byte(bench: StepsBench, tmp_path: Path) -> None:
    record_id = bench.samples.record()
    page = sent(bench, record_id)
    again = tmp_path / "lagi"
    again.mkdir()
    bench.dialogs.folder = again
    page.ui.againButton.click()
    bench.settle()
    [first], [second] = list(bench.samples.out.iterdir()), list(again.iterdir())
    for path in first.iterdir():
        assert (second / path.name).read_bytes() == path.read_bytes()


def test_taking_back_needs_a_reason_and_opens_the_record_again(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    page = sent(bench, record_id)
    bench.dialogs.text = None
    page.ui.withdrawButton.click()
    bench.settle()
    assert bench.case(record_id).rounds[0].withdrawn is None
    bench.dialogs.text = "Salah lampiran <b>satu</b>"
    page.ui.withdrawButton.click()
    bench.settle()
    withdrawn = bench.case(record_id).rounds[0].withdrawn
    assert withdrawn is not None
    assert withdrawn.reason == "Salah lampiran <b>satu</b>"
    assert page.ui.sendCard.isVisibleTo(page)


def test_a_refused_withdrawal_asks_again_with_the_reason_that_was_written(
    bench: StepsBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = sent(bench, bench.samples.record())
    bench.dialogs.text = "Salah lampiran"

    def full(*_what: object) -> None:
        raise DiskFull

    monkeypatch.setattr(bench.services.sending, "withdraw", full)
    page.ui.withdrawButton.click()
    bench.settle()
    assert [type(error) for error in bench.dialogs.errors] == [DiskFull]
    assert bench.dialogs.again == ["Salah lampiran"]


def test_both_papers_can_be_asked_for(bench: StepsBench) -> None:
    page = sent(bench, bench.samples.record())
    page.ui.memoButton.click()
    page.ui.sheetButton.click()
    bench.settle()
    assert [one.paper for one in bench.workplace.papers] == [Paper.NOTA_PENGAJUAN, Paper.LEMBAR_KEPUTUSAN]


def test_the_timeline_opens_the_draft_that_went_out(bench: StepsBench) -> None:
    page = sent(bench, bench.samples.record())
    [button] = page.ui.timeline.findChildren(QPushButton)
    button.click()
    bench.settle()
    assert bench.workplace.opened[-1].suffix == ".docx"


def test_the_page_names_everything_and_clips_nothing_in_every_state(bench: StepsBench) -> None:
    for record_id in (bench.workplace.record(), bench.samples.record()):
        page = shown(bench, record_id)
        assert_keyboard_reaches_everything(page)
        assert_everything_has_a_name(page)
        assert_nothing_is_clipped(page)
    page = sent(bench, bench.samples.record(exempted=True))
    assert_everything_has_a_name(page)
    assert_nothing_is_clipped(page)


def test_a_note_for_the_lead_counts_as_unsent_until_it_has_gone_out(bench: StepsBench) -> None:
    record_id = bench.samples.record()
    page = shown(bench, record_id)
    assert page.saving() is Saving.STORED
    page.sending.ui.folderField.set_value(str(bench.samples.out))
    typed_into(page.sending.ui.noteField, "Mohon dibaca sebelum Jumat.")
    assert page.saving() is Saving.UNSENT
    page.sending.ui.sendButton.click()
    bench.settle()
    assert page.saving() is Saving.STORED


def test_a_note_that_is_taken_away_again_is_nothing_to_ask_about(bench: StepsBench) -> None:
    page = shown(bench, bench.samples.record())
    typed_into(page.sending.ui.noteField, "Mohon")
    typed_into(page.sending.ui.noteField, "")
    assert page.saving() is Saving.STORED


def test_an_office_without_a_lead_is_told_before_it_sends_and_led_to_where_that_is_mended(
    bench: StepsBench,
) -> None:
    [lead] = [one for one in bench.services.settings.employees() if one.name == "Pimpinan PPID Contoh"]
    bench.services.settings.save_employee(replace(lead, roles=()))
    record_id, led = bench.samples.record(), list[bool]()
    tools = replace(bench.tools(record_id), open_officials=lambda: led.append(True))
    page = bench.show(StepReviewPage(tools), record_id)
    banner = page.sending.ui.recipientField.findChild(BannerBar)
    assert isinstance(banner, BannerBar)
    assert banner.isVisibleTo(page)
    banner.ui.actionButton.click()
    assert led == [True]
    assert page.evidence.parent() is page  # nothing of the page is a window of its own


def test_a_nota_number_in_use_is_asked_about_before_the_draft_goes_out(bench: StepsBench) -> None:
    first, second = bench.samples.record(), bench.samples.record()
    sent(bench, first)
    page = shown(bench, second)
    page.sending.ui.folderField.set_value(str(bench.samples.out))
    page.sending.ui.memoField.set_value(bench.case(first).rounds[0].memo_no)
    for agrees in (False, True):
        bench.dialogs.agrees = agrees
        page.sending.ui.sendButton.click()
        bench.settle()
        assert "nomor nota" in bench.dialogs.questions[-1].title
        assert bool(bench.case(second).rounds) is agrees
