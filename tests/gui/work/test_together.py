"""Pengajuan kolektif as a person meets it: chosen, sent, listed, taken back, decided, told in the record."""

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from ppid_desktop.domain.returned_files import Deed, Fate
from ppid_desktop.domain.roles import Role
from ppid_desktop.domain.submissions import MemberState, SubmissionView
from ppid_desktop.domain.terms import Verdict
from ppid_desktop.gui.case.step_review.together_note import TogetherNote
from ppid_desktop.gui.home.home_view import HomeView
from ppid_desktop.gui.work.together.together_page import TogetherPage
from ppid_desktop.gui.work.work_surface import WorkSurface
from tests.gui.accessibility import (
    assert_everything_has_a_name,
    assert_keyboard_reaches_everything,
    assert_nothing_is_clipped,
    show,
)
from tests.gui.workplace import Workplace
from tools.sample_steps import SampleSteps

SECRET = "Titik koordinat objek vital"


class Bench:
    """The surface Pekerjaan over three records, two of them open and ready."""

    def __init__(self, workplace: Workplace, folder: Path) -> None:
        self.workplace = workplace
        self.samples = SampleSteps(workplace.services, folder)
        self.surface = WorkSurface(workplace.tools(), workplace.show_paper)
        workplace.qtbot.addWidget(self.surface)
        show(workplace.qtbot, self.surface)
        self.surface.lists.ui.tabs.setCurrentIndex(2)
        self.settle()

    @property
    def page(self) -> TogetherPage:
        return self.surface.lists.together

    @property
    def view(self) -> SubmissionView:
        view, *_ = self.workplace.services.submissions.all()
        return view

    def settle(self) -> None:
        self.workplace.settle()

    def send(self, records: list[UUID]) -> SubmissionView:
        """Send these records through the form."""
        self.page.send(records)
        self.settle()
        ui = self.page.sending.ui
        ui.folderField.set_value(str(self.samples.out))
        ui.sendButton.click()
        self.settle()
        return self.view

    def out(self) -> Path:
        [folder] = self.samples.out.iterdir()
        return folder


@pytest.fixture
def bench(workplace: Workplace, tmp_path: Path) -> Iterator[Bench]:
    yield Bench(workplace, tmp_path / "contoh")


def test_without_any_submission_the_page_offers_to_send(bench: Bench) -> None:
    assert bench.page.list.ui.emptyState.isVisible()
    assert not bench.page.list.ui.detailCard.isVisible()
    bench.page.list.ui.emptyState.ui.actionButton.click()
    bench.settle()
    assert bench.page.currentWidget() is bench.page.sending


def test_ready_records_are_ticked_and_the_others_lead_to_what_they_lack(bench: Bench, qtbot: QtBot) -> None:
    ready = bench.samples.record("Siap <b>dikirim</b>")
    bare = bench.workplace.record("Baru dimulai")
    bench.page.send()
    bench.settle()
    rows = bench.page.sending.rows.list
    assert [("<b>" in rows.lines.index(row).data()) for row in range(rows.lines.rowCount())] == [True]
    assert not bench.page.sending.ui.sendButton.isEnabled()
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert [one.record_id for one in bench.page.sending.rows.chosen()] == [ready]
    links = bench.page.sending.ui.lackingRows.findChildren(QPushButton)
    with qtbot.waitSignal(bench.page.place_requested) as asked:
        next(one for one in links if "Ringkasan" in one.text()).click()
    assert asked.args == [bare, 1, "ringkasan", ""]
    bench.settle()
    assert bench.surface.case_page is not None


def test_sending_makes_one_folder_and_lists_the_submission(bench: Bench) -> None:
    records = [bench.samples.record("Satu"), bench.samples.record("Dua")]
    view = bench.send(records)
    assert [row.record_id for row in view.rows] == records
    assert bench.page.currentWidget() is bench.page.list
    assert "2 konsep dikirim." in bench.page.list.ui.noticeBanner.ui.textLabel.text()
    assert bench.page.list.ui.titleLabel.text() == f"Nota {view.submission.memo_no}"
    assert len(bench.page.list.members.rows()) == 2


def test_what_stayed_behind_is_told_by_number(bench: Bench) -> None:
    first, second = bench.samples.record("Satu"), bench.samples.record("Dua")
    bench.page.send([first, second])
    bench.settle()
    bench.workplace.services.records.save_field(second, "ringkasan", "")
    bench.page.sending.ui.folderField.set_value(str(bench.samples.out))
    bench.page.sending.ui.sendButton.click()
    bench.settle()
    told = bench.page.list.ui.noticeBanner.ui.textLabel.text()
    assert "1 konsep dikirim." in told
    assert "PPID/0002" in told
    assert [row.record_id for row in bench.view.rows] == [first]


def test_an_exempted_record_goes_out_only_after_a_question(bench: Bench) -> None:
    records = [bench.samples.record("Satu"), bench.samples.record(SECRET, exempted=True)]
    bench.page.send(records)
    bench.settle()
    assert bench.page.sending.ui.exemptedCopiesField.isVisible()
    bench.page.sending.ui.folderField.set_value(str(bench.samples.out))
    bench.workplace.dialogs.agrees = False
    bench.page.sending.ui.sendButton.click()
    bench.settle()
    assert bench.workplace.services.submissions.all() == ()
    assert bench.workplace.dialogs.questions[-1].dangerous


def test_a_nota_number_in_use_is_asked_about_before_the_folder_is_made(bench: Bench) -> None:
    number = bench.send([bench.samples.record("Satu")]).submission.memo_no
    bench.page.send([bench.samples.record("Dua")])
    bench.settle()
    ui, dialogs = bench.page.sending.ui, bench.workplace.dialogs
    ui.folderField.set_value(str(bench.samples.out))
    ui.memoField.set_value(number)
    for agrees, sent in ((False, 1), (True, 2)):
        dialogs.agrees = agrees
        ui.sendButton.click()
        bench.settle()
        assert "nomor nota itu lagi" in dialogs.questions[-1].title
        assert len(bench.workplace.services.submissions.all()) == sent


def test_a_refused_folder_keeps_everything_typed(bench: Bench) -> None:
    records = [bench.samples.record("Satu")]
    bench.page.send(records)
    bench.settle()
    ui = bench.page.sending.ui
    ui.folderField.set_value(str(bench.samples.file("bukan folder")))
    ui.noteField.set_value("Mohon dibaca dahulu.")
    ui.sendButton.click()
    bench.settle()
    assert ui.refusalBanner.isVisible()
    assert ui.noteField.value() == "Mohon dibaca dahulu."
    assert [one.record_id for one in bench.page.sending.rows.chosen()] == records


def test_messages_papers_and_the_folder_once_more(bench: Bench, tmp_path: Path) -> None:
    bench.send([bench.samples.record("Satu"), bench.samples.record(SECRET, exempted=True)])
    ui = bench.page.list.ui
    for button in (ui.messageButton, ui.reminderButton):
        button.click()
        bench.settle()
        text = QGuiApplication.clipboard().text()
        assert "Satu" in text
        assert SECRET not in text
    assert ui.copiedLabel.isVisible()
    for button in (ui.noteButton, ui.sheetButton):
        button.click()
        bench.settle()
        assert bench.workplace.opened[-1].suffix == ".pdf"
    again = tmp_path / "lagi"
    again.mkdir()
    bench.workplace.dialogs.folder = again
    ui.againButton.click()
    bench.settle()
    [folder] = again.iterdir()
    for path in bench.out().rglob("*.docx"):
        assert (folder / path.relative_to(bench.out())).read_bytes() == path.read_bytes()


def test_taking_everything_back_asks_for_a_reason(bench: Bench) -> None:
    bench.send([bench.samples.record("Satu"), bench.samples.record("Dua")])
    bench.workplace.dialogs.text = "Nota keliru"
    bench.page.list.ui.withdrawButton.click()
    bench.settle()
    assert {row.state for row in bench.view.rows} == {MemberState.WITHDRAWN}
    assert not bench.page.list.ui.withdrawButton.isVisible()
    assert not bench.page.list.ui.decideButton.isVisible()


def test_a_dropped_folder_is_sorted_and_taken_only_when_confirmed(bench: Bench) -> None:
    records = [bench.samples.record("Satu"), bench.samples.record("Dua")]
    bench.send(records)
    stray = bench.out() / "catatan pimpinan.txt"
    stray.write_text("Setuju semua.", "utf-8")
    bench.page.receive([bench.out()])
    bench.settle()
    fates = {line.path.name: line.file.fate for line in bench.page.returns.lines()}
    assert fates["Konsep KL-0001-01.docx"] is Fate.READY
    assert fates["catatan pimpinan.txt"] is Fate.FOREIGN
    assert all(row.state is MemberState.WAITING for row in bench.view.rows)
    bench.page.returns.ui.takeButton.click()
    bench.settle()
    assert all(row.state is MemberState.ANSWERED for row in bench.view.rows)
    done = [line.done for line in bench.page.returns.lines() if line.file.fate is Fate.READY]
    assert done == ["Diterima, 0 koreksi"] * 2


def test_a_stray_file_becomes_evidence_of_the_record_chosen_by_hand(bench: Bench) -> None:
    [record_id] = [bench.samples.record("Satu")]
    bench.send([record_id])
    stray = bench.samples.file("catatan pimpinan.txt")
    page = bench.page.returns
    bench.page.receive([stray])
    bench.settle()
    page.ui.deedField.set_value(Deed.EVIDENCE.code)
    page.ui.deedField.edited.emit(Deed.EVIDENCE.code)
    assert not page.ui.takeButton.isEnabled()  # whose evidence is it?
    assert page.lines()[0].problem
    page.ui.recordField.set_value(f"r:{record_id}")
    page.ui.recordField.edited.emit(f"r:{record_id}")
    page.ui.takeButton.click()
    bench.settle()
    [laid] = bench.workplace.case(record_id).rounds[0].laid
    assert laid.original_name == stray.name
    assert page.lines()[0].done


def test_a_signed_sheet_leads_to_the_rows_it_decides(bench: Bench) -> None:
    records = [bench.samples.record("Satu"), bench.samples.record("Dua"), bench.samples.record("Tiga")]
    view = bench.send(records)
    photo = bench.samples.file("foto lembar.txt")
    page = bench.page.returns
    bench.page.receive([photo])
    bench.settle()
    page.ui.deedField.set_value(Deed.EVIDENCE.code)
    page.ui.recordField.set_value(f"s:{view.submission.id}")
    page.ui.recordField.edited.emit("")
    page.ui.evidenceButton.click()
    bench.settle()
    deciding = bench.page.deciding
    assert bench.page.currentWidget() is deciding
    assert [one.name for one in deciding.ui.evidence.offered()] == [photo.name]
    deciding.rows[0].verdict_field.set_value(Verdict.DISETUJUI.code)
    deciding.rows[1].verdict_field.set_value(Verdict.DIKEMBALIKAN.code)
    deciding.rows[1].note_field.set_value("Lengkapi <lampiran>")
    deciding.ui.recordButton.click()
    bench.settle()
    states = [row.state for row in bench.view.rows]
    assert states == [MemberState.APPROVED, MemberState.SENT_BACK, MemberState.WAITING]
    decision = bench.workplace.case(records[1]).rounds[0].decision
    assert decision is not None
    assert decision.note == "Lengkapi <lampiran>"
    assert bench.page.currentWidget() is bench.page.list


def test_what_was_entered_before_going_back_is_there_when_deciding_again(bench: Bench) -> None:
    other = bench.send([bench.samples.record("Tiga")])
    view = bench.send([bench.samples.record("Satu"), bench.samples.record("Dua")])
    bench.page.decide(view)
    bench.settle()
    deciding = bench.page.deciding
    deciding.rows[0].choose(Verdict.DIKEMBALIKAN)
    deciding.rows[0].note_field.set_value("Lengkapi lampiran")
    deciding.ui.evidence.offer([bench.samples.file("Lembar.pdf")])
    deciding.ui.backButton.click()
    bench.settle()
    bench.page.decide(other)
    assert [row.verdict() for row in bench.page.deciding.rows] == [None]
    bench.page.list.choose(view.submission.id)
    bench.settle()
    bench.page.list.ui.decideButton.click()
    bench.settle()
    assert bench.page.deciding is deciding
    assert [row.verdict() for row in deciding.rows] == [Verdict.DIKEMBALIKAN, None]
    assert deciding.rows[0].note_field.value() == "Lengkapi lampiran"
    assert [one.name for one in deciding.ui.evidence.offered()] == ["Lembar.pdf"]


def test_what_the_drafts_say_is_proposed_and_counts_once_it_is_confirmed(bench: Bench) -> None:
    records = [bench.samples.record("Satu"), bench.samples.record("Dua")]
    view = bench.send(records)
    [draft] = bench.out().rglob("Konsep KL-0001-01.docx")
    bench.samples.take(records[0], bench.samples.marked(draft, {}, "Disetujui."))
    bench.page.decide(view)
    bench.settle()
    row = bench.page.deciding.rows[0]
    assert (row.verdict(), row.ruling()) == (Verdict.DISETUJUI, None)
    row.choose(Verdict.DIKEMBALIKAN)
    assert row.ruling() is None  # it says the contrary: the officer looks
    row.confirm.setChecked(True)
    assert [one.ruling() is not None for one in bench.page.deciding.rows] == [True, False]


def test_a_decision_without_rows_or_decider_is_refused_at_once(bench: Bench) -> None:
    bench.page.decide(bench.send([bench.samples.record("Satu")]))
    bench.settle()
    deciding = bench.page.deciding
    deciding.ui.deciderField.set_value("")
    deciding.ui.recordButton.click()
    assert deciding.ui.refusalBanner.isVisible()
    assert bench.view.rows[0].state is MemberState.WAITING


def test_evidence_that_was_pending_is_added_for_every_row(bench: Bench) -> None:
    bench.page.decide(bench.send([bench.samples.record("Satu"), bench.samples.record("Dua")]))
    bench.settle()
    deciding = bench.page.deciding
    for row in deciding.rows:
        row.choose(Verdict.DISETUJUI)
    deciding.ui.pendingCheck.setChecked(True)
    deciding.ui.recordButton.click()
    bench.settle()
    assert all(row.evidence_pending for row in bench.view.rows)
    bench.page.list.ui.decideButton.click()
    bench.settle()
    deciding.ui.evidence.offer([bench.samples.file("Lembar.pdf")])
    deciding.ui.evidenceButton.click()
    bench.settle()
    assert not any(row.evidence_pending for row in bench.view.rows)


def test_the_record_says_with_whom_it_went_out_and_leads_there(bench: Bench) -> None:
    first, second = bench.samples.record("Satu"), bench.samples.record("Dua")
    view = bench.send([first, second])
    bench.surface.open_case(first, 6)
    bench.settle()
    assert bench.surface.case_page is not None
    page = bench.surface.case_page.page(6)
    [note] = page.findChildren(TogetherNote)
    assert note.isVisibleTo(page)
    [link] = [one for one in note.findChildren(QToolButton) if one.isVisibleTo(note)]
    assert "Dua" in link.accessibleName()
    link.click()
    bench.settle()
    assert bench.surface.case_page.record_id == second
    [other] = bench.surface.case_page.page(6).findChildren(TogetherNote)
    [button] = other.findChildren(QPushButton)
    button.click()
    bench.settle()
    assert bench.page.list.chosen is not None
    assert bench.page.list.chosen.submission.id == view.submission.id


def test_beranda_offers_to_send_what_is_ready_together(bench: Bench, qtbot: QtBot) -> None:
    bench.samples.record("Satu")
    work = bench.workplace
    view = HomeView(work.services.work, work.services.session, work.runner, work.dialogs)
    qtbot.addWidget(view)
    show(qtbot, view)
    view.refresh()
    bench.settle()
    assert not view.together.isVisible()
    bench.samples.record("Dua")
    view.refresh()
    bench.settle()
    assert view.together.text() == "Kirim 2 konsep bersama..."
    with qtbot.waitSignal(view.together_requested):
        view.together.click()


def test_an_archivist_only_looks(workplace: Workplace, tmp_path: Path) -> None:
    SampleSteps(workplace.services, tmp_path / "awal")
    session = workplace.services.session
    account = replace(session.account, roles=frozenset({Role.ARSIPARIS}))
    workplace.services = workplace.wiring.services_for(replace(session, account=account))
    surface = WorkSurface(workplace.tools(), workplace.show_paper)
    workplace.qtbot.addWidget(surface)
    workplace.settle()
    ui = surface.lists.together.list.ui
    assert not any(
        button.isVisibleTo(surface.lists.together.list)
        for button in (ui.sendButton, ui.returnsButton, ui.withdrawButton, ui.decideButton)
    )


@pytest.mark.parametrize("size", [QSize(1366, 700), QSize(911, 512)])
def test_every_page_names_everything_and_clips_nothing(bench: Bench, size: QSize) -> None:
    bench.workplace.record("Baru dimulai")
    view = bench.send([bench.samples.record("Satu"), bench.samples.record(SECRET, exempted=True)])
    bench.surface.resize(size)
    archive = bench.samples.files / "balasan.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("a.txt", "isi")
    for bring in (
        bench.page.show_list,
        bench.page.send,
        lambda: bench.page.receive([bench.out(), archive]),
        lambda: bench.page.decide(view),
    ):
        bring()
        bench.settle()
        assert_everything_has_a_name(bench.page.currentWidget())
        assert_nothing_is_clipped(bench.page.currentWidget())


def test_the_keyboard_reaches_everything(bench: Bench) -> None:
    view = bench.send([bench.samples.record("Satu"), bench.samples.record("Dua")])
    folder = bench.out()
    for bring in (
        bench.page.show_list,
        bench.page.send,
        lambda: bench.page.receive([folder]),
        lambda: bench.page.decide(view),
    ):
        bring()
        bench.settle()
        assert_keyboard_reaches_everything(bench.surface)
