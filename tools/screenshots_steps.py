"""Draws steps 5 to 7 in their main states into PNG files, to be looked at.

    python -m tools.screenshots_steps FOLDER [light|dark|contrast] [SCALE]

Draws at 100, 125 and 150 % for screens of 1366 x 768 and 1920 x 1080 pixels, each scale in its own process,
since Qt reads it when it starts. A page longer than the window gives several pictures.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from ppid_desktop.gui.case.case_page import CasePage
from ppid_desktop.gui.case.step_archive.archive_page import StepArchivePage
from ppid_desktop.gui.case.step_page import StepPage
from ppid_desktop.gui.case.step_process.process_page import StepProcessPage
from ppid_desktop.gui.case.step_review.review_page import StepReviewPage
from ppid_desktop.gui.icons import Icon
from ppid_desktop.gui.messages import QtDialogs
from ppid_desktop.gui.shell.ports import Identity, Surface
from ppid_desktop.gui.shell.work_area import WorkArea
from ppid_desktop.gui.task_runner import TaskRunner
from ppid_desktop.gui.theme import Preference, Theme
from ppid_desktop.gui.work.work_surface import WorkSurface
from ppid_desktop.gui.work.work_tools import WorkTools
from ppid_desktop.runtime.assets import resource
from tools.sample_steps import SampleSteps, sample_workspace

_SCREENS = (QSize(1366, 768), QSize(1920, 1080))
_SCALES = ("1", "1.25", "1.5")
_CORRECTED = {
    "judul": "Profil wilayah administrasi <b>provinsi</b> & kabupaten 2026",
    "tempat_pembuatan": "Ibu Kota Contoh",
    "waktu_pembuatan": "Februari 2026",
}

Act = Callable[[StepPage], None]
View = tuple[str, int, UUID, Act | None]


class _Stage:
    """The window's inside with a record in front."""

    def __init__(self, samples: SampleSteps, folder: Path) -> None:
        self.samples = samples
        self.runner = TaskRunner()
        tools = WorkTools(samples.services, self.runner, QtDialogs(), lambda _path: True, folder)
        self.surface = WorkSurface(tools, lambda _parent, _request: None)
        surfaces = [
            Surface("Beranda", "Beranda", Icon.HOME, QWidget),
            Surface("Pekerjaan", "Pekerjaan", Icon.WORK, lambda: self.surface),
        ]
        self.area = WorkArea(surfaces, Identity("Biro Contoh", "Petugas Contoh", "Petugas, Arsiparis"))
        self.area.open("Pekerjaan")

    def settle(self) -> None:
        """Wait until nothing is loading and the layout stands."""
        for _ in range(12):
            while self.runner.busy:
                QApplication.processEvents()
            QApplication.processEvents()

    def page(self) -> CasePage:
        """Return the record's page."""
        page = self.surface.case_page
        if page is None:
            raise LookupError("no record is open")
        return page

    def draw(self, view: View, folder: Path, suffix: str) -> None:
        """Draw one view, as many pictures as it is long."""
        name, step, record_id, act = view
        self.surface.open_case(record_id, step)
        self.settle()
        if act is not None:
            act(self.page().page(step))
            self.settle()
        bar = self.page().ui.formArea.verticalScrollBar()
        for number, place in enumerate(_places(bar.maximum(), bar.pageStep())):
            bar.setValue(place)
            self.settle()
            self.area.grab().save(str(folder / f"{name}-{number}-{suffix}"))


def _places(last: int, height: int) -> Iterator[int]:
    place = 0
    while place < last:
        yield place
        place += max(height - 60, 60)
    yield last


def _softfiles(page: StepPage) -> None:
    if isinstance(page, StepProcessPage):
        page.cards.card(page.case.softfiles[0].id).set_open(True)
        page.intake.take([Path("Rekaman/yang hilang.mp4")])


def _evidence(page: StepPage) -> None:
    if isinstance(page, StepReviewPage):
        samples = (resource("self-test", name) for name in ("photo.heic", "signed.pdf"))
        page.decision_evidence.ui.dropArea.offer(list(samples))
        page.evidence.ui.typeCheck.setChecked(True)


def _declining(page: StepPage) -> None:
    if isinstance(page, StepReviewPage):
        page.desk.ui.declineButton.click()


def _event(page: StepPage) -> None:
    if isinstance(page, StepArchivePage):
        page.ui.addEventButton.click()


def _determination(page: StepPage) -> None:
    if isinstance(page, StepArchivePage):
        page.determination.ui.addButton.click()
        page.determination.ui.grantedRadio.click()


def _views(samples: SampleSteps) -> tuple[View, ...]:
    """Carry records to every main state of the three steps."""
    answered = samples.record()
    sent = samples.send(answered)
    samples.take(answered, samples.reviewed(sent, _CORRECTED, "Disetujui dengan beberapa koreksi."))
    moved_on = samples.record("Rekaman yang sudah berubah")
    again = samples.send(moved_on)
    samples.take(moved_on, samples.reviewed(again, _CORRECTED, "Perbaiki.", approve=False))
    samples.services.records.save_field(moved_on, "judul", "Judul yang diubah petugas")
    out = samples.record("Informasi yang diusulkan dikecualikan", exempted=True)
    samples.send(out)
    proven = samples.record("Rekaman dengan bukti foto")
    samples.send(proven)
    filled = samples.approved("Rekaman yang menunggu segel")
    samples.filled(filled)
    offered = samples.approved("Rekaman yang diajukan")
    samples.services.archiving.offer(offered)
    exempted = samples.sealed("Peta objek vital", exempted=True)
    return (
        ("langkah5", 5, samples.record(exempted=True), _softfiles),
        ("langkah6-terhalang", 6, samples.services.records.create().id, None),
        ("langkah6-siap", 6, samples.record(), None),
        ("langkah6-dikirim", 6, out, None),
        ("langkah6-bukti", 6, proven, _evidence),
        ("langkah6-dijawab", 6, answered, _declining),
        ("langkah6-berubah", 6, moved_on, None),
        ("langkah6-disetujui", 6, samples.approved(), None),
        ("langkah7-diajukan", 7, offered, None),
        ("langkah7-diisi", 7, filled, None),
        ("langkah7-disegel", 7, samples.sealed("Rekaman terbuka"), _event),
        ("langkah7-penetapan", 7, exempted, _determination),
    )


def draw(folder: Path, look: str) -> None:
    """Draw all views at this process's scale."""
    app = QApplication([])
    Theme(app, resource("styles"), resource("icons")).apply(Preference(look))
    scale = float(os.environ.get("QT_SCALE_FACTOR", "1"))
    with tempfile.TemporaryDirectory() as scratch:
        wiring, services = sample_workspace(Path(scratch))
        samples = SampleSteps(services, Path(scratch))
        stage = _Stage(samples, Path(scratch))
        views = _views(samples)
        for screen in _SCREENS:
            stage.area.resize(round(screen.width() / scale), round(screen.height() / scale))
            stage.area.show()
            suffix = f"{screen.width()}-{round(scale * 100)}-{look}.png"
            for view in views:
                stage.draw(view, folder, suffix)
            stage.surface.show_lists()
            stage.settle()
        stage.runner.drain()
        services.session.vault.close()
        wiring.close()


def main(folder: str, look: str = "light", scale: str = "") -> None:
    """Draw at one scale, or at every scale in processes of their own."""
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    if scale:
        draw(target, look)
        return
    for one in _SCALES:
        command = [sys.executable, "-m", "tools.screenshots_steps", folder, look, one]
        subprocess.run(command, env={**os.environ, "QT_SCALE_FACTOR": one}, check=True)


if __name__ == "__main__":
    main(*sys.argv[1:4])
