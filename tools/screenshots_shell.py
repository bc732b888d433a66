"""Draws every view of the shell and the kit into PNG files, to be looked at.

    python -m tools.screenshots_shell FOLDER [light|dark|contrast] [SCALE]

Without a scale it draws at 100 and 150 %.
"""

import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.errors import DiskFull
from ppid_desktop.domain.flow import Step, StepState
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.office import Office, Paper
from ppid_desktop.domain.problems import Problem
from ppid_desktop.gui.icons import Icon, Tone
from ppid_desktop.gui.kit.bars import BannerBar, BannerKind, ProgressStrip
from ppid_desktop.gui.kit.cards import EmptyState, SectionCard
from ppid_desktop.gui.kit.case_footer import CaseFooter
from ppid_desktop.gui.kit.editable_table import CellColumn, CellModel, EditableTable
from ppid_desktop.gui.kit.file_drop_area import FileDropArea
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.problem_list import ProblemList
from ppid_desktop.gui.kit.step_rail import RailStep, StepRail
from ppid_desktop.gui.kit.timeline_view import TimelineEntry, TimelineView
from ppid_desktop.gui.message_dialog import Kind, MessageDialog, TextDialog
from ppid_desktop.gui.messages import QtDialogs
from ppid_desktop.gui.shell.first_run import FirstRunView
from ppid_desktop.gui.shell.lock_view import LockView
from ppid_desktop.gui.shell.login_view import LoginView
from ppid_desktop.gui.shell.ports import (
    Identity,
    PageImage,
    PageSize,
    PaperJob,
    PlaceOffer,
    PlaceVerdict,
    RecoverySheet,
    Surface,
)
from ppid_desktop.gui.shell.preview_dialog import PreviewDialog
from ppid_desktop.gui.shell.work_area import WorkArea
from ppid_desktop.gui.task_runner import Progress, TaskRunner
from ppid_desktop.gui.theme import Look, set_look
from tools.stage import SCREENS, dressed, ending, points, run

_DAY = date(2026, 1, 12)
_STEPS = (
    "Identifikasi",
    "Koordinasi",
    "Peralatan",
    "Pengumpulan",
    "Pengolahan",
    "Pelaporan dan koreksi",
    "Pengarsipan",
)


class _SamplePlaces:
    def offers(self) -> tuple[PlaceOffer, ...]:
        return (
            PlaceOffer(
                "Hanya saya", "Hanya akun Windows Anda yang dapat membukanya.", Path("C:/Contoh/Saya")
            ),
            PlaceOffer(
                "Semua pengguna PC ini", "Rekan yang memakai PC ini dapat membukanya.", Path("C:/Contoh/Umum")
            ),
        )

    def check(self, folder: Path) -> PlaceVerdict:
        return PlaceVerdict(folder, True, "Folder dapat dipakai. Ruang kosong 118,4 GB.")

    def check_backup(self, folder: Path, workspace: Path) -> PlaceVerdict:
        return PlaceVerdict(folder, folder != workspace, "Folder berada di perangkat lain.")


class _SampleRenderer:
    def page_sizes(self, pdf: bytes) -> tuple[PageSize, ...]:
        return (PageSize(595, 842),) * len(pdf)

    def render(self, pdf: bytes, page: int, dpi: float) -> PageImage:
        width, height = round(595 / 72 * dpi), round(842 / 72 * dpi)
        shade = bytes((245 - 10 * (page % len(pdf)),)) * 3 + b"\xff"
        return PageImage(width, height, width * 4, shade * (width * height))


def _office() -> Office:
    return Office(
        government="Pemerintah Provinsi Contoh",
        secretariat="Sekretariat Daerah",
        unit_name="Biro Contoh",
        address="Jalan Contoh Nomor 1",
        city="Kota Contoh",
    )


def _first_run(page: int) -> Callable[[TaskRunner], QWidget]:
    def build(runner: TaskRunner) -> QWidget:
        view = FirstRunView(_office(), _SamplePlaces(), _DAY, runner, QtDialogs())
        sheet = RecoverySheet(tuple(f"K7Q{number}M" for number in range(10)), (2, 7))
        if page == 3:
            view.show_recovery(sheet)
        for _ in range(page if page < 3 else 0):
            view.ui.nextButton.click()
            _settle(runner)
        return view

    return build


def _login(_runner: TaskRunner) -> QWidget:
    view = LoginView(["petugas", "arsiparis"], "Biro Contoh, Sekretariat Daerah")
    view.show_refusal("Kata sandi tidak cocok. Data tetap terkunci.")
    return view


def _work(_runner: TaskRunner) -> QWidget:
    titles = (
        ("Beranda", Icon.HOME),
        ("Pekerjaan", Icon.WORK),
        ("Arsip", Icon.ARCHIVE),
        ("Log", Icon.LOG),
        ("Pengaturan", Icon.SETTINGS),
    )
    surfaces = [Surface(title, title, icon, lambda _parent: _kit_page()) for title, icon in titles]
    identity = Identity("Biro Contoh, Sekretariat Daerah", "Petugas Contoh", "Petugas, Arsiparis", True)
    area = WorkArea(surfaces, identity)
    area.open("Pekerjaan")
    area.show_notice(BannerKind.WARNING, "Belum ada cadangan di perangkat lain.", "Atur cadangan")
    area.show_status("Cadangan terakhir: belum ada")
    return area


def _kit_page() -> QWidget:
    page = QWidget()
    set_look(page, Look.PAGE)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    scroll, content = QScrollArea(), QWidget()
    set_look(content, Look.PAGE)
    scroll.setWidgetResizable(True)
    scroll.setWidget(content)
    layout.addWidget(scroll, 1)
    footer = CaseFooter()
    footer.show_saved("Tersimpan 10.42")
    footer.show_hint("2 hal belum lengkap")
    layout.addWidget(footer)
    column = QVBoxLayout(content)
    column.setSpacing(16)
    for widget in _kit_widgets():
        column.addWidget(widget)
        widget.setVisible(True)
    return page


def _kit_widgets() -> Iterator[QWidget]:
    problems = ProblemList()
    problems.show_problems(
        [
            Problem(1, "judul", "kosong", "Judul Informasi belum diisi."),
            Problem(1, "unit", "ragu", "Uraian memuat <b>tanda</b> & lambang.", warning=True),
        ]
    )
    yield problems
    progress = ProgressStrip()
    progress.start("Menyimpan 3 berkas")
    progress.show_progress(Progress(3, 10))
    yield progress
    card = SectionCard(title="Informasi", help_text="Isi apa adanya; dapat dilengkapi kemudian.")
    card.add_action("Pakai lagi", Icon.COPY)
    for field in (*catalogue.INFORMATION[:4], catalogue.INFORMATION[7], catalogue.INFORMATION[13]):
        card.add(LabelledField.of(field))
    for field in (catalogue.COORDINATION[0], catalogue.EQUIPMENT[1]):
        card.add(LabelledField.of(field))
    yield card
    yield FileDropArea()
    yield _table()
    yield _timeline()
    for kind in (BannerKind.INFO, BannerKind.WARNING, BannerKind.DANGER, BannerKind.SUCCESS):
        banner = BannerBar()
        banner.show_notice(kind, "Pemberitahuan contoh.", "Buka", closable=True)
        yield banner
    empty = EmptyState()
    empty.show_state(
        Icon.ARCHIVE, "Belum ada arsip", "Arsip muncul setelah diterima arsiparis.", "Buka Pekerjaan"
    )
    yield empty


def _timeline() -> QWidget:
    timeline = TimelineView()
    timeline.show_entries(
        [
            TimelineEntry(
                "1", "12 Januari 2026 10.42", "Putaran 1 dikirim", "Kepada Pimpinan PPID", Icon.SEND
            ),
            TimelineEntry(
                "2", "14 Januari 2026 08.10", "Dikembalikan", "", Icon.NEEDS_FIX, Tone.DANGER, "Buka"
            ),
        ]
    )
    return timeline


def _table() -> QWidget:
    columns = [
        CellColumn("title", "Judul Informasi", 3),
        CellColumn("unit", "Unit", 2),
        CellColumn("note", "Catatan"),
    ]
    table = EditableTable()
    model = CellModel(columns, table)
    model.show_rows(
        [("1", ("Laporan kinerja", "Bagian Contoh", "")), ("2", ("Daftar <b>aset</b>", "Bagian Lain", "&"))]
    )
    table.show_model(model)
    table.setMinimumHeight(180)
    return table


def _rail(_runner: TaskRunner) -> QWidget:
    rail = StepRail()
    states = list(StepState)
    problem = (Problem(1, "judul", "kosong", "x"),)
    steps = [
        Step(number, states[number - 1], problem * (number % 3), "Langkah 1 belum selesai." * (number == 7))
        for number in range(1, 8)
    ]
    rail.show_steps([RailStep.of(step, _STEPS[step.number - 1]) for step in steps], 2)
    return rail


def _preview(runner: TaskRunner) -> QWidget:
    def make(_paper: Paper) -> bytes:
        return b"abc"

    return PreviewDialog(
        PaperJob("Lembar contoh", "contoh.pdf", make), _SampleRenderer(), runner, QtDialogs()
    )


def _error(_runner: TaskRunner) -> QWidget:
    error = DiskFull()
    return MessageDialog(None, Kind.of_error(error), error.what, (error.meaning, error.next_step))


def _question(_runner: TaskRunner) -> QWidget:
    text = "Konsep yang sudah dikirim dinyatakan tidak berlaku. Tindakan ini dicatat."
    return MessageDialog(
        None, Kind.DANGER, "Tarik kembali putaran 2?", (text,), action="Tarik kembali", refusal="Batal"
    )


def _reason(_runner: TaskRunner) -> QWidget:
    return TextDialog(
        None,
        "Tarik kembali",
        "Alasan",
        action="Tarik kembali",
        intro="Tulis alasannya.",
        kind=FreeText.REASON.type,
    )


_VIEWS: dict[str, Callable[[TaskRunner], QWidget]] = {
    "login": _login,
    "lock": lambda _runner: LockView("Petugas Contoh"),
    "first1": _first_run(0),
    "first2": _first_run(1),
    "first3": _first_run(2),
    "first4": _first_run(3),
    "work": _work,
    "kit": lambda _runner: _kit_page(),
    "rail": _rail,
    "preview": _preview,
}
_DIALOGS: dict[str, Callable[[TaskRunner], QWidget]] = {
    "error": _error,
    "question": _question,
    "reason": _reason,
}


def _settle(runner: TaskRunner) -> None:
    for _ in range(50):
        QApplication.processEvents()
    while runner.busy:
        QApplication.processEvents()


def _shoot(widget: QWidget, target: Path, runner: TaskRunner) -> None:
    widget.show()
    _settle(runner)
    widget.grab().save(str(target))
    widget.close()
    widget.deleteLater()


def draw(folder: Path, look: str) -> None:
    """Draw all views at this process's scale."""
    dressed(look)
    runner = TaskRunner()
    for screen in SCREENS:
        for name, build in _VIEWS.items():
            view = build(runner)
            view.resize(points(screen))
            _shoot(view, folder / f"{name}-{ending(look, screen)}", runner)
    for name, build in _DIALOGS.items():
        _shoot(build(runner), folder / f"{name}-{ending(look)}", runner)
    runner.drain()


if __name__ == "__main__":
    run("tools.screenshots_shell", draw, *sys.argv[1:4])
