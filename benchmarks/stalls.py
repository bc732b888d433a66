"""How long the window does not answer while a person logs in, opens every surface and a record, and leaves.

    python -m benchmarks.stalls [--rounds 3] [--where]

Budget of DESIGN section 7: no stall of the GUI thread over 50 ms in any flow. Every round is a process of
its own, with bytecode as an installation has it, so that everything happens for the first time. A stretch
counts with its best round: what else runs on the machine makes rounds worse, never better. Beside the clock
stands the processor time of the GUI thread. `--where` shows where it was caught.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.workspace import LOGIN, PASSWORD, make_workspace
from ppid_desktop.bootstrap import Wiring
from ppid_desktop.gui.app import application
from ppid_desktop.gui.app.application import Conductor, Start
from ppid_desktop.gui.settings.settings_view import PAGES, SettingsView
from ppid_desktop.gui.shell.login_view import LoginView
from ppid_desktop.gui.stall_watch import LIMIT, Stall, StallWatch
from ppid_desktop.gui.work.work_surface import WorkSurface

W = TypeVar("W", bound=QWidget)
_RECORDS = 50
_LONGEST_MS = 20_000
_AFTER_MS = 400


class Course:
    """Walks through the window and notes the longest stall of every stretch."""

    def __init__(self, app: QApplication, conductor: Conductor, where: bool) -> None:
        self._app = app
        self._conductor = conductor
        self._where = where
        self._wanted_step = 0
        self.longest: dict[str, tuple[float, float]] = {}  # longest stall and most work in one, in seconds

    def stretch(self, name: str, act: Callable[[], object], until: Callable[[], bool]) -> None:
        """Do something, let the window work until the condition holds and a moment longer."""
        with StallWatch(limit=0.005) as watch:
            QTimer.singleShot(0, self._app, act)
            _wait(until, _LONGEST_MS)
            _wait(lambda: False, _AFTER_MS)
        stalls = watch.stalls or [Stall(0.0, 0.0, "")]
        worst = max(stalls, key=lambda stall: stall.worked)
        self.longest[name] = max(stall.seconds for stall in stalls), worst.worked
        if self._where and worst.worked > LIMIT:
            print(f"{name}: {worst.worked * 1000:.0f} ms of work in\n{worst.where}", file=sys.stderr)

    def walk(self, workspace: Path) -> None:
        """Go from the start to the end."""
        window = self._conductor.window
        self.stretch(
            "start to login",
            lambda: self._conductor.begin(Start(workspace)),
            lambda: isinstance(window.front, LoginView),
        )
        self.stretch("the work loads ahead", lambda: None, self._loaded_ahead)
        self.stretch("login to Beranda", self._log_in, lambda: window.work is not None)
        for surface in ("work", "archive", "sop", "log", "settings"):
            self.stretch(f"open {surface}", partial(self._open, surface), _now)
        for place, page in enumerate(PAGES):
            self.stretch(f"settings: {page.title}", partial(self._choose_page, place), _now)
        self.stretch("back to Pekerjaan", partial(self._open, "work"), _now)
        self.stretch("search the records", self._search, _now)
        self.stretch("open the daftar", self._open_inventory, _now)
        self.stretch("paste 500 rows", self._paste, self._pasted)
        self.stretch("open a record", self._open_record, self._shows_step)
        for step in range(2, 8):
            self.stretch(f"step {step}", partial(self._step, step), self._shows_step)
        self.stretch("back to Beranda", partial(self._open, "home"), _now)
        self.stretch("lock", window.lock_requested.emit, lambda: window.locked)
        self.stretch("unlock", partial(window.unlock_requested.emit, PASSWORD), lambda: not window.locked)
        self.stretch("switch user", window.switch_requested.emit, lambda: window.front is not None)
        self.stretch("second login", self._log_in, lambda: window.work is not None)
        self.stretch("open work again", partial(self._open, "work"), _now)
        self.stretch("leave", window.close, lambda: not window.isVisible())
        self.stretch("first run", self._conductor.entrance.show_first_run, _now)

    def _log_in(self) -> None:
        view = self._conductor.window.front
        if isinstance(view, LoginView):
            view.ui.accountCombo.setCurrentText(LOGIN)
            view.ui.passwordEditor.line.setText(PASSWORD)
            view.ui.loginButton.click()

    def _loaded_ahead(self) -> bool:
        return not self._conductor.entrance.busy

    def _open(self, key: str) -> object:
        work = self._conductor.window.work
        return work.open(key) if work is not None else None

    def _front(self, kind: type[W]) -> W:
        work = self._conductor.window.work
        surface = work.ui.surfaceStack.currentWidget() if work is not None else None
        if not isinstance(surface, kind):
            raise LookupError(f"{kind.__name__} is not in front")
        return surface

    def _choose_page(self, place: int) -> None:
        self._front(SettingsView).ui.pageList.setCurrentRow(place)

    def _search(self) -> None:
        self._front(WorkSurface).lists.records.ui.searchEdit.insert("nomor 7")

    def _open_inventory(self) -> None:
        self._front(WorkSurface).show_inventory()

    def _paste(self) -> None:
        rows = (f"{number}\tData nomor {number}\tRingkasan {number}\tBerkala\t" for number in range(1, 501))
        QGuiApplication.clipboard().setText("\r\n".join(rows))
        self._front(WorkSurface).lists.inventory.ui.table.paste()

    def _pasted(self) -> bool:
        one = self._front(WorkSurface).lists.inventory.current
        return one is not None and len(one.rows) >= 500

    def _open_record(self) -> None:
        records = self._front(WorkSurface).lists.records
        records.record_requested.emit(records.model.rows()[0].record_id)
        self._wanted_step = 1

    def _step(self, number: int) -> None:
        page = self._front(WorkSurface).case_page
        if page is not None:
            page.ui.rail.step_chosen.emit(number)
        self._wanted_step = number

    def _shows_step(self) -> bool:
        page = self._front(WorkSurface).case_page
        return page is not None and page.step == self._wanted_step


def _now() -> bool:
    return True


def _wait(until: Callable[[], bool], milliseconds: int) -> None:
    loop, beat = QEventLoop(), QTimer(interval=5)
    beat.timeout.connect(lambda: loop.quit() if until() else None)
    beat.start()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()


def main() -> int:
    """Print every stretch; return 0 when none stalls longer than it may."""
    options = _options()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if options.walk is not None:
        print(json.dumps(_walked(options.walk, options.where)))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PPID_DATA_DIR"] = str(Path(folder, "data"))
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(folder, "bytecode"))
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        workspace = Path(folder, "ruang")
        _fill(workspace)
        rounds = [_round(workspace, options.where) for _ in range(options.rounds + 1)]
    return _report(rounds[1:])  # the first one writes the bytecode


def _fill(workspace: Path) -> None:
    wiring = Wiring()
    session = make_workspace(wiring, workspace)
    services = wiring.services_for(session)
    services.inventories.create("Bagian Contoh", "Semester I 2026")
    for number in range(_RECORDS):
        services.records.create("Bagian Contoh", f"Informasi contoh nomor {number}")
    wiring.sessions.log_out(session)
    wiring.close()


def _walked(workspace: Path, where: bool) -> dict[str, tuple[float, float]]:
    wiring = Wiring()
    app = application.make_application(sys.argv[:1])
    course = Course(app, Conductor(wiring, app, look=application.apply_look(wiring, app)), where)
    course.walk(workspace)
    wiring.close()
    return course.longest


def _round(workspace: Path, where: bool) -> dict[str, tuple[float, float]]:
    command = [sys.executable, "-m", "benchmarks.stalls", "--walk", str(workspace)]
    done = subprocess.run([*command, *(["--where"] if where else [])], stdout=subprocess.PIPE, check=True)
    found: dict[str, tuple[float, float]] = json.loads(done.stdout)
    return found


def _report(rounds: list[dict[str, tuple[float, float]]]) -> int:
    print(f"{'':24} {'stall':>8} {'work':>8}")
    longest = {name: tuple(min(one[name][place] for one in rounds) for place in (0, 1)) for name in rounds[0]}
    for name, (seconds, worked) in longest.items():
        over = "  over" if worked > LIMIT else "  held up" if seconds > LIMIT else ""
        print(f"{name:24} {seconds * 1000:5.0f} ms {worked * 1000:5.0f} ms{over}")
    worst = max(seconds for seconds, _worked in longest.values())
    print(f"longest stall {worst * 1000:.0f} ms (budget <= {LIMIT * 1000:.0f} ms)")
    return 0 if worst <= LIMIT else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--where", action="store_true")
    parser.add_argument("--walk", type=Path, help=argparse.SUPPRESS)  # one round, in its own process
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
