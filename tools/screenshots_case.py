"""Draws Pekerjaan and the case page with sample data into PNG files, to be looked at.

    python -m tools.screenshots_case FOLDER [light|dark|contrast]

Draws at 100, 125 and 150 % for screens of 1366 x 768 and 1920 x 1080 pixels, each in its own process, since
Qt reads the scale when it starts.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.record import Coordination
from ppid_desktop.gui.case.case_page import CasePage
from ppid_desktop.gui.case.paper_preview import PaperPreview
from ppid_desktop.gui.case.sharing import ReuseDialog
from ppid_desktop.gui.case.step_coordinate.coordinate_page import COLUMNS as COORDINATION_COLUMNS
from ppid_desktop.gui.case.step_equipment.template_dialog import TemplateDialog
from ppid_desktop.gui.icons import Icon
from ppid_desktop.gui.messages import QtDialogs
from ppid_desktop.gui.shell.ports import Identity, Surface
from ppid_desktop.gui.shell.work_area import WorkArea
from ppid_desktop.gui.task_runner import TaskRunner
from ppid_desktop.gui.theme import Preference, Theme
from ppid_desktop.gui.work.new_list_dialog import NewListDialog
from ppid_desktop.gui.work.work_surface import WorkSurface
from ppid_desktop.gui.work.work_tools import WorkTools
from ppid_desktop.runtime.assets import resource
from tools.sample_case import UNITS, SampleCases

_SCREENS = (QSize(1366, 768), QSize(1920, 1080))
_SCALES = ("1", "1.25", "1.5")
_TITLES = (
    ("Beranda", Icon.HOME),
    ("Pekerjaan", Icon.WORK),
    ("Arsip", Icon.ARCHIVE),
    ("Log", Icon.LOG),
    ("Pengaturan", Icon.SETTINGS),
)


class _Stage:
    """The window's inside with Pekerjaan in front."""

    def __init__(self, samples: SampleCases, runner: TaskRunner) -> None:
        self.samples = samples
        self.runner = runner
        services, dialogs = samples.services, QtDialogs()
        tools = WorkTools(services, runner, dialogs, lambda _path: True, samples.folder)
        self.surface = WorkSurface(tools, PaperPreview(services, runner, dialogs))
        surfaces = [
            Surface(title, title, icon, self._front if title == "Pekerjaan" else QWidget)
            for title, icon in _TITLES
        ]
        self.area = WorkArea(
            surfaces, Identity("Biro Contoh, Sekretariat Daerah", "Petugas Contoh", "Petugas")
        )
        self.area.open("Pekerjaan")

    def _front(self) -> QWidget:
        return self.surface

    def settle(self) -> None:
        """Wait until nothing is loading and the layout stands."""
        for _ in range(40):
            QApplication.processEvents()
        while self.runner.busy:
            QApplication.processEvents()
        for _ in range(40):
            QApplication.processEvents()

    def records(self) -> None:
        """Show the records in work."""
        self.surface.lists.ui.tabs.setCurrentIndex(0)

    def inventory(self) -> None:
        """Show the daftar identifikasi."""
        self.surface.lists.ui.tabs.setCurrentIndex(1)

    def empty_step(self) -> None:
        """Show an empty record after *Lanjut*."""
        self.surface.open_case(self.samples.empty, 1)
        self.settle()
        self._page().ui.footer.ui.nextButton.click()

    def step(self, number: int) -> Callable[[], None]:
        """Return what shows a step of the record under way."""

        def show() -> None:
            self.surface.open_case(self.samples.full, number)

        return show

    def opened(self, number: int) -> Callable[[], None]:
        """Return what shows a step with its first entry open."""

        def show() -> None:
            self.surface.open_case(self.samples.full, number)
            self.settle()
            cards = self._page().page(number).findChildren(QWidget, "toggleButton")
            for card in cards[:1]:
                card.setProperty("checked", True)

        return show

    def scrolled(self, show: Callable[[], None]) -> Callable[[], None]:
        """Return what shows the lower end of a page."""

        def scroll() -> None:
            show()
            self.settle()
            bar = self._page().ui.formArea.verticalScrollBar()
            bar.setValue(bar.maximum())

        return scroll

    def _page(self) -> CasePage:
        page = self.surface.case_page
        if page is None:
            raise LookupError("no record is open")
        return page

    def cancelled(self) -> None:
        """Show a record that was called off."""
        self.surface.open_case(self.samples.cancelled, 1)

    def draw_dialogs(self, folder: Path, ending: str) -> None:
        """Draw the dialogs of these surfaces."""
        services = self.samples.services
        taken = services.entries.reusable(Owner.COORDINATION, self.samples.empty)
        coordinations = [one for one in taken if isinstance(one, Coordination)]
        text = "Catatan yang dipilih juga melayani rekaman ini. Perubahannya berlaku bersama."
        dialogs = {
            "pakai-lagi": ReuseDialog(
                self.area, "Pakai lagi catatan koordinasi", text, COORDINATION_COLUMNS, coordinations
            ),
            "templat": TemplateDialog(self.area, services.entries.template()),
            "daftar-baru": NewListDialog(self.area, UNITS, "2026"),
        }
        for name, dialog in dialogs.items():
            dialog.show()
            self.settle()
            dialog.grab().save(str(folder / f"{name}-{ending}"))
            dialog.close()

    def views(self) -> dict[str, Callable[[], None]]:
        """Return every view by its name."""
        return {
            "pekerjaan": self.records,
            "daftar": self.inventory,
            "langkah1-kosong": self.empty_step,
            "langkah1": self.step(1),
            "langkah1-bawah": self.scrolled(self.step(1)),
            "langkah2": self.opened(2),
            "langkah3": self.opened(3),
            "langkah3-bawah": self.scrolled(self.opened(3)),
            "langkah4": self.opened(4),
            "langkah4-bawah": self.scrolled(self.opened(4)),
            "dibatalkan": self.cancelled,
        }


def draw(folder: Path, look: str) -> None:
    """Draw all views at this process's scale."""
    app = QApplication([])
    Theme(app, resource("styles"), resource("icons")).apply(Preference(look))
    scale = float(os.environ.get("QT_SCALE_FACTOR", "1"))
    with tempfile.TemporaryDirectory() as scratch:
        samples = SampleCases(Path(scratch) / "ruang-kerja")
        runner = TaskRunner()
        stage = _Stage(samples, runner)
        for screen in _SCREENS:
            stage.area.resize(round(screen.width() / scale), round(screen.height() / scale))
            stage.area.show()
            for name, show in stage.views().items():
                show()
                stage.settle()
                target = folder / f"{name}-{screen.width()}-{round(scale * 100)}-{look}.png"
                stage.area.grab().save(str(target))
            stage.surface.show_lists()
            stage.settle()
        stage.draw_dialogs(folder, f"{round(scale * 100)}-{look}.png")
        runner.drain()
        samples.close()


def main(folder: str, look: str = "light", scale: str = "") -> None:
    """Draw at one scale, or at every scale in processes of their own."""
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    if scale:
        draw(target, look)
        return
    for one in _SCALES:
        command = [sys.executable, "-m", "tools.screenshots_case", folder, look, one]
        subprocess.run(command, env={**os.environ, "QT_SCALE_FACTOR": one}, check=True)


if __name__ == "__main__":
    main(*sys.argv[1:4])
