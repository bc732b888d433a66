"""What is walked through: a usual day, the way of a record to its archive, and the first run."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtGui import QGuiApplication

from benchmarks.stall_course import Course
from benchmarks.stall_workspace import Plan
from benchmarks.workspace import LOGIN, PASSWORD
from ppid_desktop.gui.app.application import Start
from ppid_desktop.gui.archive.archive_view import ArchiveView
from ppid_desktop.gui.case.case_page import CasePage
from ppid_desktop.gui.case.step_archive.archive_page import StepArchivePage
from ppid_desktop.gui.case.step_page import StepPage
from ppid_desktop.gui.case.step_review.review_page import StepReviewPage
from ppid_desktop.gui.log.log_view import LogView
from ppid_desktop.gui.settings.codes_page import CodesPage
from ppid_desktop.gui.settings.settings_view import PAGES, SettingsView
from ppid_desktop.gui.shell.first_run import FirstRunView
from ppid_desktop.gui.work.work_surface import WorkSurface

P = TypeVar("P", bound=StepPage)


def walk_day(course: Course, plan: Plan) -> None:
    """Open every surface and page, look for a record, paste rows, go through its steps, lock and leave."""
    window = course.window
    course.enter(Path(plan.day))
    for surface in ("work", "archive", "sop", "log"):
        course.stretch(f"open {surface}", partial(course.open, surface))
    _walk_settings(course)
    course.stretch("back to Pekerjaan", partial(course.open, "work"))
    _walk_work(course)
    course.stretch("back to Beranda", partial(course.open, "home"))
    course.stretch("lock", window.lock_requested.emit, lambda: window.locked)
    course.stretch("unlock", partial(window.unlock_requested.emit, PASSWORD), lambda: not window.locked)
    course.stretch("switch user", window.switch_requested.emit, lambda: window.front is not None)
    course.stretch("second login", course.log_in, lambda: window.work is not None)
    course.stretch("open work again", partial(course.open, "work"))
    course.stretch("leave", window.close, lambda: not window.isVisible())


def walk_way(course: Course, plan: Plan) -> None:
    """Send a draft, take another back, seal a third; import a list of codes."""
    course.enter(Path(plan.way), " (way)")
    course.stretch("open Pekerjaan", partial(course.open, "work"))
    _walk_review(course, plan)
    _walk_sealing(course, plan)
    _walk_codes(course, plan)


def walk_full(course: Course, plan: Plan) -> None:
    """Search an archive of 10,000 records and read a log of 50,000 entries."""
    course.enter(Path(plan.full), " (full)")
    _walk_archive(course)
    _walk_log(course)


def walk_first_run(course: Course, plan: Plan) -> None:
    """Make a workspace in a new folder, through all four pages, to an empty Beranda."""
    window, folder = course.window, Path(plan.new)
    course.stretch(
        "start to first run",
        lambda: course.conductor.begin(Start()),
        lambda: isinstance(window.front, FirstRunView),
    )
    view = window.front
    if not isinstance(view, FirstRunView):
        raise LookupError("the first run is not in front")
    view.office_page.ui.unitField.set_value("Biro Contoh")
    course.stretch("first run: place", view.ui.nextButton.click, lambda: view.place_page.problem() == "")
    course.answers.folder = folder
    other = view.place_page.ui.otherButton.click
    course.stretch("first run: other place", other, lambda: view.place_page.folder() == folder)
    course.stretch("first run: account", view.ui.nextButton.click)
    _fill_account(view)
    course.stretch(
        "first run: making", view.ui.nextButton.click, lambda: bool(view.recovery_page.ui.keyLabel.text())
    )
    course.stretch(
        "first run to Beranda",
        view.ui.postponeButton.click,
        lambda: window.work is not None and course.idle(),
    )


def _fill_account(view: FirstRunView) -> None:
    ui = view.account_page.ui
    ui.nameField.set_value("Petugas Contoh")
    ui.positionField.set_value("Pengelola Contoh")
    ui.kindField.set_value("non_asn")
    ui.loginField.set_value(LOGIN)
    ui.passwordEditor.line.setText(PASSWORD)
    ui.repeatEditor.line.setText(PASSWORD)


def _walk_settings(course: Course) -> None:
    course.stretch("open settings: Kantor", partial(course.open, "settings"), partial(_shows_page, course, 0))
    view = course.surface(SettingsView)
    for place, page in enumerate(PAGES[1:], 1):
        choose = partial(view.ui.pageList.setCurrentRow, place)
        course.stretch(f"settings: {page.title}", choose, partial(_shows_page, course, place))


def _shows_page(course: Course, place: int) -> bool:
    return (
        isinstance(course.surface(SettingsView).ui.pageStack.currentWidget(), PAGES[place]) and course.idle()
    )


def _walk_work(course: Course) -> None:
    surface = course.surface(WorkSurface)
    records = surface.lists.records
    course.stretch("search the records", lambda: records.ui.searchEdit.insert("nomor 7"), course.idle)
    course.stretch(
        "open the daftar", surface.show_inventory, lambda: surface.lists.ui.tabs.currentIndex() == 1
    )
    course.stretch("paste 500 rows", partial(_paste, surface), partial(_pasted, surface))
    _open_record(course, records.model.rows()[0].record_id, 1, "open a record")
    page = _case_page(course)
    for step in range(2, 8):
        course.stretch(
            f"step {step}", partial(page.ui.rail.step_chosen.emit, step), partial(_shows_step, course, step)
        )


def _paste(surface: WorkSurface) -> None:
    rows = (f"{number}\tData nomor {number}\tRingkasan {number}\tBerkala\t" for number in range(1, 501))
    QGuiApplication.clipboard().setText("\r\n".join(rows))
    surface.lists.inventory.ui.table.paste()


def _pasted(surface: WorkSurface) -> bool:
    one = surface.lists.inventory.current
    return one is not None and len(one.rows) >= 500


def _walk_review(course: Course, plan: Plan) -> None:
    _open_record(course, UUID(plan.to_send), 6, "open a finished record")
    page = _page(course, StepReviewPage)
    page.sending.ui.folderField.set_value(plan.out)
    course.stretch(
        "send a draft",
        page.sending.ui.sendButton.click,
        lambda: bool(page.case.rounds),
    )
    _open_record(course, UUID(plan.to_take), 6, "open a record that is out")
    page = _page(course, StepReviewPage)
    page.taking.ui.dropArea.offer([Path(plan.returned)])
    course.stretch(
        "take a draft back", page.taking.ui.takeButton.click, lambda: bool(page.case.rounds[-1].returned)
    )


def _walk_sealing(course: Course, plan: Plan) -> None:
    _open_record(course, UUID(plan.to_seal), 7, "open an accepted record")
    page = _page(course, StepArchivePage)
    course.stretch("seal", page.ui.sealButton.click, lambda: bool(page.case.archive.sealed))


def _walk_codes(course: Course, plan: Plan) -> None:
    course.stretch("open Pengaturan", partial(course.open, "settings"), partial(_shows_page, course, 0))
    page = course.surface(SettingsView).open_page(CodesPage)
    if not isinstance(page, CodesPage):
        raise LookupError("the list of codes is not in front")
    course.stretch(
        "settings: Daftar kode again", lambda: None, partial(_shows_page, course, PAGES.index(CodesPage))
    )
    course.answers.file = Path(plan.codes)
    course.stretch("read 3,000 codes", page.ui.importButton.click, lambda: page.dialog is not None)
    dialog = page.dialog
    if dialog is not None:
        course.stretch(
            "store 3,000 codes", dialog.ui.saveButton.click, lambda: page.dialog is None and course.idle()
        )
    course.stretch("filter 3,000 codes", lambda: page.ui.filterEdit.insert("17"))


def _walk_archive(course: Course) -> None:
    course.stretch("open Arsip", partial(course.open, "archive"), course.idle)
    edit = course.surface(ArchiveView).ui.searchEdit
    for text in ("p", "profil", "profil wilayah 2"):
        course.stretch(f"search Arsip: {text}", partial(edit.setText, text), course.idle)
    table = course.surface(ArchiveView).ui.itemsTable
    course.stretch("choose an item", partial(table.selectRow, 0), course.idle)


def _walk_log(course: Course) -> None:
    course.stretch("open the long log", partial(course.open, "log"), course.idle)
    view = course.surface(LogView)
    course.stretch("older entries", view.ui.olderButton.click, course.idle)
    course.stretch("search the log", partial(view.ui.searchEdit.setText, "disegel"), course.idle)
    course.stretch("no entry found", partial(view.ui.searchEdit.setText, "tidak ada kata ini"), course.idle)
    course.stretch("all entries again", view.ui.searchEdit.clear, course.idle)
    course.stretch("verify the log", view.ui.verifyButton.click, view.ui.verifyButton.isEnabled)


def _open_record(course: Course, record_id: UUID, step: int, name: str) -> None:
    work = course.window.work
    if work is not None and work.current != "work":
        work.open("work")
    surface = course.surface(WorkSurface)
    course.stretch(
        name, partial(surface.open_case, record_id, step), partial(_shows_step, course, step, record_id)
    )


def _case_page(course: Course) -> CasePage:
    page = course.surface(WorkSurface).case_page
    if page is None:
        raise LookupError("no record is open")
    return page


def _page(course: Course, kind: type[P]) -> P:
    page = _case_page(course).page(kind.number)
    if not isinstance(page, kind):
        raise LookupError(f"{kind.__name__} is not in front")
    return page


def _shows_step(course: Course, step: int, record_id: UUID | None = None) -> bool:
    page = course.surface(WorkSurface).case_page
    if page is None or page.step != step or (record_id is not None and page.record_id != record_id):
        return False
    return course.idle()


WALKS: dict[str, Callable[[Course, Plan], None]] = {
    "day": walk_day,
    "way": walk_way,
    "full": walk_full,
    "first": walk_first_run,
}
