"""What the tools that draw pictures share: screens, scales, names of files, and the inside of a window.

Each scale is drawn in a process of its own, since Qt reads it when it starts. At 150 % a window on a screen
of 1366 x 768 pixels is as large as what is left: 911 x 512 points.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import process_time
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from ppid_desktop.gui.case.case_page import CasePage
from ppid_desktop.gui.case.paper_preview import PaperPreview
from ppid_desktop.gui.case.step_page import StepPage
from ppid_desktop.gui.icons import Icon
from ppid_desktop.gui.kit.turns import takes_turns
from ppid_desktop.gui.messages import Answer
from ppid_desktop.gui.shell.ports import Identity, Surface
from ppid_desktop.gui.shell.work_area import WorkArea
from ppid_desktop.gui.task_runner import TaskRunner
from ppid_desktop.gui.theme import Preference, Theme
from ppid_desktop.gui.translation import install_indonesian
from ppid_desktop.gui.work.work_surface import WorkSurface
from ppid_desktop.gui.work.work_tools import WorkTools
from ppid_desktop.runtime.assets import resource
from ppid_desktop.services.use_cases import Services
from tests.gui.fake_dialogs import FakeDialogs

SCREENS = (QSize(1366, 768), QSize(1920, 1080))
SCALES = ("1", "1.5")
_QUIET = 0.2  # seconds of this process's own time
_OVERLAP = 60  # pixels of a long page that two pictures share
_FRONT = "Pekerjaan"
_TITLES = (
    ("Beranda", Icon.HOME),
    ("Pekerjaan", Icon.WORK),
    ("Arsip", Icon.ARCHIVE),
    ("SOP", Icon.HELP),
    ("Log", Icon.LOG),
    ("Pengaturan", Icon.SETTINGS),
)


def scale() -> float:
    """Return the scale of this process, 1.0 = 100 %."""
    return float(os.environ.get("QT_SCALE_FACTOR", "1"))


def points(screen: QSize) -> QSize:
    """Return the size in points of a screen of so many pixels."""
    return QSize(round(screen.width() / scale()), round(screen.height() / scale()))


def ending(look: str, screen: QSize | None = None) -> str:
    """Return how a picture's name ends: `1366-150-light.png`, without a screen `150-light.png`."""
    wide = f"{screen.width()}-" if screen else ""
    return f"{wide}{round(scale() * 100)}-{look}.png"


def dressed(look: str) -> tuple[QApplication, Theme]:
    """Return the application in Indonesian and in a look, made when there is none."""
    app = QApplication.instance() or QApplication([])
    if not isinstance(app, QApplication):
        raise TypeError("a program without windows is running")
    install_indonesian(app, resource("i18n"))
    theme = Theme(app, resource("styles"), resource("icons"))
    theme.apply(Preference(look))
    return app, theme


def run(
    module: str, draw: Callable[[Path, str], None], folder: str, look: str = "light", at: str = ""
) -> None:
    """Draw into a folder at this process's scale, or run `python -m MODULE` for every scale."""
    target = Path(folder).resolve()
    target.mkdir(parents=True, exist_ok=True)
    if at:
        draw(target, look)
        return
    for one in SCALES:
        command = [sys.executable, "-m", module, folder, look, one]
        subprocess.run(command, env={**os.environ, "QT_SCALE_FACTOR": one}, check=True)


def places(last: int, height: int) -> Iterator[int]:
    """Return where the pictures of a page begin that scrolls to `last` in a window of this height."""
    place = 0
    while place < last:
        yield place
        place += max(height - _OVERLAP, _OVERLAP)
    yield last


def _is_filled(page: StepPage) -> bool:
    try:
        return bool(page.case)
    except LookupError:
        return False


class Stage:
    """The window's inside with Pekerjaan in front; every question is answered with its first answer."""

    def __init__(self, services: Services, folder: Path) -> None:
        self.services = services
        self.runner = TaskRunner()
        dialogs = FakeDialogs(answer=Answer.ACTION)
        tools = WorkTools(services, self.runner, dialogs, lambda _path: True, folder)
        self.surface = WorkSurface(tools, PaperPreview(services, self.runner, dialogs))
        self.area = WorkArea(
            [
                Surface(title, title, icon, self._front if title == _FRONT else QWidget)
                for title, icon in _TITLES
            ],
            Identity("Biro Contoh, Sekretariat Daerah", "Petugas Contoh", "Petugas, Arsiparis"),
        )
        self.area.open(_FRONT)

    def show_on(self, screen: QSize) -> None:
        """Take the room that a screen leaves."""
        self.area.resize(points(screen))
        self.area.show()

    def settle(self) -> None:
        """Wait until nothing is loading and what is built in turns stands."""
        since = process_time()
        while process_time() - since < _QUIET:
            QApplication.processEvents()
            if self.runner.busy or takes_turns(self.area):
                since = process_time()

    def page(self) -> CasePage:
        """Return the record's page; LookupError when none is open."""
        page = self.surface.case_page
        if page is None:
            raise LookupError("no record is open")
        return page

    def open_step(self, record_id: UUID, number: int) -> StepPage:
        """Open a record at a step; return the step's page once it shows the record."""
        self.surface.open_case(record_id, number)
        self.settle()
        page = self.page().page(number)
        while not _is_filled(page):
            self.settle()
        return page

    def keep(self, folder: Path, name: str, end: str) -> None:
        """Keep a picture of what is in front."""
        self.settle()
        self.area.grab().save(str(folder / f"{name}-{end}"))

    def keep_long(self, folder: Path, name: str, end: str) -> None:
        """Keep as many pictures of the record's page as it is long."""
        bar = self.page().ui.formArea.verticalScrollBar()
        for number, place in enumerate(tuple(places(bar.maximum(), bar.pageStep())), 1):
            bar.setValue(place)
            self.keep(folder, f"{name}-{number}", end)

    def leave(self) -> None:
        """Close the record and wait for what still runs."""
        self.surface.show_lists()
        self.settle()
        self.runner.drain()

    def _front(self, _parent: QWidget) -> QWidget:
        return self.surface
