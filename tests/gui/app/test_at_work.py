"""Between login and logout: every surface opens, the lock covers and returns, leaving loses nothing."""

from pathlib import Path
from threading import Event
from uuid import UUID

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from shiboken6 import delete

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.errors import DiskFull, NotFound
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.office import Office
from ppid_desktop.domain.terms import SoftfileKind
from ppid_desktop.gui.app.fixity_watch import FixityWatch
from ppid_desktop.gui.app.surfaces import open_officials
from ppid_desktop.gui.case.case_page import CasePage
from ppid_desktop.gui.case.step_identify.identify_page import StepIdentifyPage
from ppid_desktop.gui.case.step_page import PaperRequest
from ppid_desktop.gui.home.home_view import HomeView
from ppid_desktop.gui.kit.clipboard import put_text
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.message_dialog import MessageDialog
from ppid_desktop.gui.messages import QtDialogs
from ppid_desktop.gui.settings.accounts_page import AccountsPage
from ppid_desktop.gui.settings.appearance_page import AppearancePage
from ppid_desktop.gui.settings.employees_page import EmployeesPage
from ppid_desktop.gui.settings.office_page import OfficePage
from ppid_desktop.gui.settings.promises_page import PromisesPage
from ppid_desktop.gui.settings.settings_view import SettingsView
from ppid_desktop.gui.shell.lock_view import LockView
from ppid_desktop.gui.shell.login_view import LoginView
from ppid_desktop.gui.shell.preview_dialog import PreviewDialog
from ppid_desktop.gui.sop.sop_view import SopView
from ppid_desktop.gui.work.work_surface import WorkSurface
from ppid_desktop.runtime.settings import SettingsFile, Theme
from ppid_desktop.services.papers import Paper
from ppid_desktop.storage.unit_of_work import UnitOfWork
from tests.gui.accessibility import assert_everything_has_a_name, assert_nothing_is_clipped
from tests.gui.app.conftest import PASSWORD, Program, previews
from tests.gui.workplace import typed_into

SURFACES = ("home", "work", "archive", "sop", "log", "settings")


@pytest.fixture
def at_work(program: Program) -> Program:
    """A person logged in at Beranda."""
    program.make_workspace()
    program.start(program.folder)
    program.log_in()
    return program


def _refuse() -> None:
    raise NotFound


def open_record(program: Program, record_id: UUID) -> CasePage:
    surface = program.work.open("work")
    assert isinstance(surface, WorkSurface)
    surface.open_case(record_id, 1)
    program.settle()
    assert surface.case_page is not None
    return surface.case_page


def title_field(page: CasePage) -> LabelledField:
    form = page.findChild(StepIdentifyPage)
    assert form is not None
    field: LabelledField = form.ui.judulField
    return field


def lock_view(program: Program) -> LockView:
    view = program.conductor.window.findChild(LockView)
    assert view is not None
    return view


def unlock(program: Program, password: str = PASSWORD) -> None:
    view = lock_view(program)
    view.ui.passwordEditor.line.setText(password)
    view.ui.unlockButton.click()


def test_what_a_closed_page_could_not_store_is_said_over_the_work(at_work: Program) -> None:
    page = QWidget()
    at_work.workplace.runner.write(_refuse, failed=lambda _error: page.hide(), owner=page)
    delete(page)
    at_work.settle()
    notice = at_work.work.ui.noticeBanner
    assert notice.isVisible()
    assert NotFound().sentences() in notice.ui.textLabel.text()
    assert at_work.dialogs.errors == []


@pytest.mark.parametrize("number", range(len(SURFACES)))
def test_every_surface_opens_by_its_key(at_work: Program, number: int) -> None:
    key = Qt.Key(Qt.Key.Key_1.value + number)
    holder = QApplication.focusWidget()
    assert holder is not None
    QTest.keyClick(holder, key, Qt.KeyboardModifier.AltModifier)
    assert at_work.work.current == SURFACES[number]
    at_work.settle()
    assert at_work.dialogs.errors == []
    assert_everything_has_a_name(at_work.work)
    assert_nothing_is_clipped(at_work.work)


def test_beranda_leads_on_to_records_lists_accounts_and_log(at_work: Program) -> None:
    home = at_work.work.open("home")
    assert isinstance(home, HomeView)
    home.inventory_requested.emit()
    surface = at_work.work.open("work")
    assert isinstance(surface, WorkSurface)
    at_work.wait(surface.lists.inventory.isVisible)
    home.log_requested.emit()
    assert at_work.work.current == "log"
    home.accounts_requested.emit()
    settings = at_work.work.open("settings")
    assert isinstance(settings, SettingsView)
    assert isinstance(settings.current, AccountsPage)
    home.officials_requested.emit()
    assert settings.ui.pageList.currentItem().text() == EmployeesPage.title
    people = settings.open_page(EmployeesPage)
    assert isinstance(people, EmployeesPage)
    assert people.ui.noticeBar.isHidden()
    open_officials(at_work.work.open, back_to_work=True)
    people.ui.noticeBar.ui.actionButton.click()
    assert at_work.work.current == "work"
    record = at_work.services.records.create("Bagian Contoh", "Rekaman contoh")
    home.record_requested.emit(record.id, 1)
    at_work.settle()
    assert surface.case_page is not None
    assert surface.case_page.record_id == record.id


def test_the_help_beside_the_sop_leads_to_what_is_promised_about_the_data(at_work: Program) -> None:
    view = at_work.work.open("sop")
    assert isinstance(view, SopView)
    view.ui.promisesButton.click()
    at_work.settle()
    settings = at_work.work.open("settings")
    assert isinstance(settings, SettingsView)
    assert isinstance(settings.current, PromisesPage)
    shown = " ".join(label.text() for label in settings.current.findChildren(QLabel))
    assert "Yang tidak dijanjikan" in shown
    assert "Administrator PC selama program terbuka" in shown


def test_a_renamed_office_stands_in_the_top_bar_at_once(at_work: Program) -> None:
    settings = at_work.work.open("settings")
    assert isinstance(settings, SettingsView)
    page = settings.open_page(OfficePage)
    assert isinstance(page, OfficePage)
    at_work.settle()
    typed_into(page.ui.unitNameField, "Biro Lain & Baru")
    page.flush()
    at_work.wait(lambda: at_work.work.ui.officeLabel.text() == "Biro Lain & Baru")


def test_a_chosen_look_is_there_at_once_and_at_the_next_start(at_work: Program) -> None:
    settings = at_work.work.open("settings")
    assert isinstance(settings, SettingsView)
    page = settings.open_page(AppearancePage)
    assert isinstance(page, AppearancePage)
    before = at_work.app.font().pointSizeF()
    page.ui.themeField.set_value("contrast")
    page.ui.scaleField.set_value("150")
    page.ui.scaleField.editor.edited.emit("150")
    assert at_work.app.font().pointSizeF() == pytest.approx(before * 1.5)
    kept = SettingsFile(at_work.wiring.folders.config).load()
    assert (kept.theme, kept.font_scale) == (Theme.HIGH_CONTRAST, 150)


def test_locking_covers_everything_and_returns_to_the_same_field(at_work: Program) -> None:
    record = at_work.services.records.create("Bagian Contoh", "Rahasia")
    page = open_record(at_work, record.id)
    field = title_field(page)
    typed_into(field, "Judul yang sedang diketik")
    holder = QApplication.focusWidget()
    put_text("Pesan tentang rekaman")
    at_work.work.ui.lockButton.click()
    assert at_work.conductor.window.locked
    assert QApplication.clipboard().text() == ""
    assert not page.isVisible()
    at_work.settle()
    assert at_work.services.work.case(record.id).record.information.title == "Judul yang sedang diketik"
    unlock(at_work, "bukan kata sandi")
    at_work.wait(lambda: "tidak cocok" in lock_view(at_work).ui.problemLabel.text())
    unlock(at_work)
    at_work.wait(lambda: not at_work.conductor.window.locked)
    at_work.settle()
    assert page.isVisible()
    assert QApplication.focusWidget() is holder
    assert field.value() == "Judul yang sedang diketik"


def _full_disk(*_arguments: object) -> None:
    raise DiskFull


def questions(program: Program) -> list[bool]:
    """Return for each question that is not answered yet whether it can be seen."""
    asked = program.conductor.window.findChildren(MessageDialog)
    return [one.isVisible() for one in asked if one.asks]


@pytest.mark.parametrize("switching", [False, True])
def test_nobody_at_the_lock_is_asked_about_a_record_left_before(
    at_work: Program, monkeypatch: pytest.MonkeyPatch, switching: bool
) -> None:
    page = open_record(at_work, at_work.services.records.create("Bagian Contoh", "Laporan contoh").id)
    surface, writer = at_work.work.open("work"), Event()
    assert isinstance(surface, WorkSurface)
    at_work.workplace.runner.write(lambda: writer.wait(20))
    typed_into(title_field(page), "Tidak tersimpan")
    monkeypatch.setattr(at_work.services.records, "save_field", _full_disk)
    monkeypatch.setattr(at_work.dialogs, "confirm", QtDialogs().confirm)
    page.ui.backToListButton.click()
    at_work.workplace.lock()
    if switching:
        QTimer.singleShot(20, writer.set)
        lock_view(at_work).ui.switchButton.click()
        at_work.front(LoginView)
        return
    seen = list[object]()

    def come_back() -> None:  # in the question's own loop
        if questions(at_work) != [False]:
            return
        seen.append(at_work.conductor.window.locked)
        at_work.conductor.window.unlock()
        (question,) = at_work.conductor.window.findChildren(MessageDialog)
        seen.append(question.isVisible())
        question.reject()

    ticks = QTimer(at_work.conductor.window)
    ticks.timeout.connect(come_back)
    ticks.start(1)
    writer.set()
    at_work.wait(lambda: len(seen) == 2)
    assert seen == [True, True]
    assert surface.case_page is page
    monkeypatch.undo()  # so that closing the window asks nobody


def test_nobody_there_locks_the_window(program: Program) -> None:
    program.make_workspace()
    program.start(program.folder, idle_ms=300)
    program.type_password()
    program.wait(lambda: program.conductor.window.work is not None)
    program.wait(lambda: program.conductor.window.locked)
    unlock(program)
    program.wait(lambda: not program.conductor.window.locked)


def test_a_preview_does_not_stay_over_the_lock(at_work: Program) -> None:
    sop = at_work.work.open("sop")
    assert isinstance(sop, SopView)
    sop.ui.printButton.click()
    at_work.wait(lambda: bool(previews()))
    at_work.wait(lambda: bool(previews()[0].pdf()))
    at_work.workplace.lock()
    assert previews() == []


def test_locking_takes_edited_work_in_and_gives_headless_commands_no_session(at_work: Program) -> None:
    services = at_work.services
    record = services.records.create("Bagian Contoh", "")
    services.softfiles.attach_bytes(record.id, "naskah.txt", b"naskah", SoftfileKind.SUMBER)
    services.editing.edit(record.id, services.work.case(record.id).softfiles[0].id).write_bytes(b"disunting")
    assert at_work.workplace._unlocked() is at_work.workplace.session
    at_work.workplace.lock()
    assert at_work.workplace._unlocked() is None
    at_work.wait(lambda: services.work.case(record.id).softfiles[0].unsaved is not None)


def test_changing_places_leads_to_the_login_and_back(at_work: Program) -> None:
    put_text("Pesan tentang rekaman")
    at_work.work.ui.switchButton.click()
    view = at_work.front(LoginView)
    assert QApplication.clipboard().text() == ""
    assert at_work.conductor.window.work is None
    assert at_work.conductor.workplace is None
    assert view.ui.passwordEditor.value() == ""
    at_work.log_in()
    actions = [one.note.action for one in at_work.services.log.entries(0, 2)]
    assert actions == [Action.LOGGED_IN, Action.LOGGED_OUT]


def test_changing_places_from_the_lock_works_too(at_work: Program) -> None:
    at_work.workplace.lock()
    lock_view(at_work).ui.switchButton.click()
    at_work.front(LoginView)
    at_work.log_in()


def test_closing_the_window_stores_what_is_being_typed(at_work: Program) -> None:
    record = at_work.services.records.create("Bagian Contoh", "")
    typed_into(title_field(open_record(at_work, record.id)), "Belum ditinggalkan")
    at_work.close()
    session = at_work.again()
    with session.reading() as unit:
        assert unit.records.get(record.id).information.title == "Belum ditinggalkan"
    at_work.wiring.sessions.log_out(session)


def test_closing_the_window_stores_a_setting_being_typed(at_work: Program) -> None:
    settings = at_work.work.open("settings")
    assert isinstance(settings, SettingsView)
    page = settings.current
    assert isinstance(page, OfficePage)
    at_work.settle()
    typed_into(page.ui.cityField, "Kota Lain")
    at_work.close()
    session = at_work.again()
    with session.reading() as unit:
        office: Office = unit.office.office()
    at_work.wiring.sessions.log_out(session)
    assert office.city == "Kota Lain"


def test_a_changed_working_copy_is_taken_in_before_it_is_removed(at_work: Program, tmp_path: Path) -> None:
    services = at_work.services
    record = services.records.create("Bagian Contoh", "Rekaman contoh")
    source = tmp_path / "naskah.txt"
    source.write_bytes(b"isi pertama")
    case = services.softfiles.attach(
        record.id, source, SoftfileKind.OLAHAN, lambda _done, _total: None, lambda: False
    )
    copy = services.editing.edit(record.id, case.softfiles[0].id)
    copy.write_bytes(b"isi yang diubah di program lain")
    at_work.work.ui.leaveButton.click()
    at_work.wait_for_end()
    assert not copy.exists()
    session = at_work.again()
    with session.reading() as unit:
        kept = unit.records.case(record.id).softfiles[0].unsaved
    assert kept is not None
    with session.vault.files.open(kept.file) as content:
        assert content.read() == b"isi yang diubah di program lain"
    at_work.wiring.sessions.log_out(session)


def test_a_copy_held_open_elsewhere_is_said(at_work: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    copies = at_work.workplace.session.vault.copies
    monkeypatch.setattr(copies, "release_all", lambda: (Path("salinan.txt"),))
    at_work.close()
    assert "masih dibuka program lain" in at_work.dialogs.informed[0]


def test_a_workspace_that_cannot_be_put_away_is_said_and_left(
    at_work: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> int:
        raise OSError

    copies = at_work.workplace.session.vault.copies
    monkeypatch.setattr(at_work.services.editing, "rescue_all", fail)
    monkeypatch.setattr(copies, "release_all", lambda: (Path("salinan.txt"),))
    at_work.close()
    assert len(at_work.dialogs.errors) == 1
    assert "masih dibuka program lain" in at_work.dialogs.informed[0]
    at_work.wiring.sessions.log_out(at_work.again())  # nothing of it is open any more


def test_leaving_that_the_log_could_not_note_is_said(
    at_work: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_named: object) -> None:
        raise DiskFull

    at_work.settle()
    monkeypatch.setattr(UnitOfWork, "finish", full)
    at_work.close()
    assert ["tidak dapat dicatat dalam log" in str(one) for one in at_work.dialogs.errors] == [True]


def test_leaving_twice_leaves_once(at_work: Program) -> None:
    at_work.workplace.leave(end=False)
    at_work.workplace.leave(end=False)
    at_work.front(LoginView)


def test_a_long_job_does_not_keep_the_window_open(at_work: Program) -> None:
    stopped: list[bool] = []

    def endless(_report: object, token: object) -> None:
        while not getattr(token, "cancelled", True):
            pass
        stopped.append(True)

    at_work.workplace.runner.long(endless)
    at_work.close()
    assert stopped == [True]


def shown_paper(program: Program, request: PaperRequest) -> PreviewDialog:
    surface = program.work.open("work")
    assert isinstance(surface, WorkSurface)
    surface._show_paper(surface, request)
    program.wait(lambda: bool(previews()))
    program.wait(lambda: previews()[0].pdf().startswith(b"%PDF-"))
    return previews()[0]


def test_papers_are_previewed_saved_and_logged(at_work: Program, tmp_path: Path) -> None:
    record = at_work.services.records.create("Bagian Contoh", "Rekaman contoh")
    entry = at_work.services.entries.add_coordination(record.id).coordinations[0].id
    at_work.services.entries.save(record.id, Owner.COORDINATION, entry, "hasil", "Sepakat <b>&</b>")
    dialog = shown_paper(at_work, PaperRequest(Paper.CATATAN_KOORDINASI, record.id, entry))
    at_work.dialogs.target = tmp_path / "catatan.pdf"
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    at_work.wait((tmp_path / "catatan.pdf").exists)
    assert (tmp_path / "catatan.pdf").read_bytes() == dialog.pdf()
    dialog.reject()
    at_work.settle()
    newest = at_work.services.log.entries(0, 20)
    assert Action.PAPER_MADE in {one.note.action for one in newest}


def test_every_control_of_the_window_is_named(at_work: Program) -> None:
    window: QWidget = at_work.conductor.window
    assert_everything_has_a_name(window)
    buttons = [one.text() for one in at_work.work.findChildren(QPushButton) if one.isVisible()]
    assert {"Ganti pengguna", "Kunci", "Keluar"} <= set(buttons)


def test_a_file_found_damaged_in_the_background_is_told_over_whatever_is_in_front(
    at_work: Program, tmp_path: Path
) -> None:
    services = at_work.services
    source = tmp_path / "naskah.txt"
    source.write_bytes(b"isi contoh")
    record = services.records.create("Bagian Contoh", "Rekaman contoh")
    services.softfiles.attach(
        record.id, source, SoftfileKind.OLAHAN, lambda _done, _total: None, lambda: False
    )
    for path in (at_work.folder / "files").rglob("*"):
        if path.is_file():
            path.unlink()
    [watch] = at_work.workplace.findChildren(FixityWatch)
    watch.check()
    at_work.settle()
    told = at_work.work.ui.noticeBanner.ui.textLabel.text()
    assert "menemukan 1 berkas yang rusak atau hilang" in told
