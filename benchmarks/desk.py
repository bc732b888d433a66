"""How long a returned draft with many corrections takes until its desk stands, and what the window feels.

    python -m benchmarks.desk [--meetings 98] [--softfiles 300] [--rounds 3]

Budgets of DESIGN section 7: click to desk <= 1 s, no stall of the GUI thread over 50 ms. Every meeting of the
record brings three corrections; another record has many softfiles. Each stretch counts with its best round:
what else runs on the machine makes rounds worse, never better. Beside the clock stands the processor time of
the GUI thread.
"""

import argparse
import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEventLoop, QTimer

from ppid_desktop.gui.app.application import make_application
from ppid_desktop.gui.case.case_page import CasePage
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.case.step_pages import STEP_PAGES
from ppid_desktop.gui.case.step_review.review_page import StepReviewPage
from ppid_desktop.gui.kit.taking_down import taking_down
from ppid_desktop.gui.kit.turns import in_turns, takes_turns
from ppid_desktop.gui.messages import QtDialogs
from ppid_desktop.gui.stall_watch import LIMIT, StallWatch
from ppid_desktop.gui.task_runner import TaskRunner
from ppid_desktop.gui.theme import Preference, Theme
from ppid_desktop.runtime.assets import resource
from tools.busy_review import crowded_record, crowded_review, crowded_with_softfiles
from tools.sample_steps import SampleSteps, sample_workspace

_DESK_SECONDS = 1.0


class Course:
    """One record on its page, from the file dropped until everything is applied and taken back."""

    def __init__(self, samples: SampleSteps, folder: Path, meetings: int) -> None:
        record_id = crowded_record(samples, meetings)
        sent = samples.send(record_id)
        at = datetime.combine(samples.today, datetime.min.time()).replace(hour=10)
        self._returned = crowded_review(sent, at, meetings).save(folder / f"kembali {record_id}.docx")
        self._samples, self._folder, self._record_id = samples, folder, record_id
        self.runner = TaskRunner()
        self.seconds: dict[str, float] = {}
        self.stalls: dict[str, tuple[float, float]] = {}
        self._around = self._case_page(record_id)

    def _case_page(self, record_id: UUID) -> CasePage:
        services = self._samples.services
        tools = StepTools(record_id, services, self.runner, QtDialogs(), lambda _path: True, self._folder)
        page = CasePage(tools, STEP_PAGES, lambda _parent, _request: None)
        page.resize(1366, 768)
        return page

    def _open(self, step: int) -> None:
        """Open the record as the program does: its page is shown once it is built."""
        page = self._around
        page.parts.in_turns(page, page.show, partial(page.open, step))

    @property
    def _page(self) -> StepReviewPage:
        page = self._around.page(6)
        if not isinstance(page, StepReviewPage):
            raise TypeError
        return page

    def walk(self) -> None:
        """Open the record, take the file, walk down the list, apply one, apply all, take all back."""
        self._stretch("open the record", partial(self._open, 6))
        desk = self._page.desk
        self._page.taking.ui.dropArea.offer([self._returned])
        self._until_idle()
        self._stretch("click to desk", self._page.taking.ui.takeButton.click)
        count = len(self._page.case.rounds[-1].corrections)
        self._stretch("walk the list", partial(self._down, count))
        desk.ui.correctionList.choose(desk.ui.correctionList.next_open(None))
        self._stretch("apply one", desk.ui.applyButton.click)
        self._stretch("apply all", lambda: desk.together.apply(desk.together.ready))
        self._stretch("take all back", desk.ui.undoAllButton.click)
        self._leave()

    def walk_softfiles(self, record_id: UUID) -> None:
        """Go through steps 5 and 6 of a record with many softfiles."""
        self._around = self._case_page(record_id)
        self._stretch("softfiles: open", partial(self._open, 5))
        self._stretch("softfiles: step 6", partial(self._around.show_step, 6))
        self._stretch("softfiles: step 5", partial(self._around.show_step, 5))
        self._leave()

    def _leave(self) -> None:
        """Take the page down as the program does."""
        self._around.hide()
        self._around.let_go()
        in_turns(self.runner, *taking_down(self._around))
        while takes_turns(self.runner):
            _events(1)

    def _down(self, steps: int) -> None:
        tree = self._page.desk.ui.correctionList
        for _ in range(steps):
            tree.choose(tree.neighbour(+1))
            _events(1)

    def _stretch(self, name: str, act: Callable[[], object]) -> None:
        start = time.perf_counter()
        with StallWatch(limit=0.005) as watch:
            QTimer.singleShot(0, self._around, act)
            _events(1)
            self._until_idle()
        self.seconds[name] = time.perf_counter() - start
        longest = max((stall.seconds for stall in watch.stalls), default=0.0)
        self.stalls[name] = longest, max((stall.worked for stall in watch.stalls), default=0.0)

    def _until_idle(self) -> None:
        _events(1)
        while self.runner.busy or takes_turns(self._around):
            _events(1)
        _events(30)


def _events(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()


def main() -> int:
    """Print every stretch; return 0 when the budgets are kept."""
    options = _options()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application(sys.argv[:1])
    Theme(app, resource("styles"), resource("icons")).apply(Preference.LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        wiring, services = sample_workspace(Path(folder))
        samples = SampleSteps(services, Path(folder))
        rounds = []
        crowded = crowded_with_softfiles(samples, options.softfiles)
        gc.freeze()  # as at login
        for _ in range(options.rounds):
            course = Course(samples, Path(folder), options.meetings)
            course.walk()
            course.walk_softfiles(crowded)
            rounds.append(course)
        for course in rounds:
            course.runner.drain()
        services.session.vault.close()
        wiring.close()
    return _report(rounds)


def _report(rounds: list[Course]) -> int:
    seconds = {name: min(one.seconds[name] for one in rounds) for name in rounds[0].seconds}
    stalls = {
        name: tuple(min(one.stalls[name][place] for one in rounds) for place in (0, 1))
        for name in rounds[0].stalls
    }
    for name, (stall, worked) in stalls.items():
        over = "  over" if worked > LIMIT else "  held up" if stall > LIMIT else ""
        took = f"{name:18} {seconds[name] * 1000:7.0f} ms"
        print(f"{took}, longest stall {stall * 1000:4.0f} ms, work {worked * 1000:4.0f} ms{over}")
    longest = max(stall for stall, _worked in stalls.values())
    kept = seconds["click to desk"] <= _DESK_SECONDS and longest <= LIMIT
    return 0 if kept else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--meetings", type=int, default=98)
    parser.add_argument("--softfiles", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=3)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
