"""Search an archive and open the Arsip tab, against raw SQL on the same index in the same run.

    python -m benchmarks.archive [--records 100000] [--times 5] [--folder DIR]

Budget of DESIGN section 7: first rows p95 at most 50 ms for 100,000 records and 100 ms for 1,000,000, and at
most 2 times the raw SQL; opening the tab at most 200 ms, and scrolling to the end works. Raw SQL is the
page's bare statement on a connection of its own with the same cache, without turning rows into values.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.made_archive import make_archive
from benchmarks.raw_search import QUERIES, index_of, p95, raw_rows
from benchmarks.workspace import make_workspace
from ppid_desktop.bootstrap import Wiring
from ppid_desktop.gui.app.application import make_application
from ppid_desktop.gui.archive.archive_view import ArchiveView
from ppid_desktop.gui.archive.paged_model import PAGE
from ppid_desktop.gui.messages import QtDialogs
from ppid_desktop.gui.task_runner import TaskRunner
from ppid_desktop.gui.work.work_tools import WorkTools
from ppid_desktop.services.session import Session
from ppid_desktop.services.use_cases import Services
from ppid_desktop.storage.engine import read_engine, search_cache_mib

_LARGE = 100_000
_OPEN_MS, _RATIO = 200.0, 2.0


def main() -> int:
    """Print the figures; return 0 when all are within the budget."""
    options = _options()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application(sys.argv[:1])
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder, wiring = Path(name, "ruang"), Wiring()
        session = make_workspace(wiring, folder)
        services = wiring.services_for(session)
        try:
            _said("made", partial(make_archive, session, options.records))
            _said("indexed", partial(services.archiving.refresh_index, lambda: False))
            _sizes(folder)
            searched = _search(session, services, folder, options)
            opened = _open(app, services, folder, options.records)
        finally:
            wiring.sessions.log_out(session)
    return 0 if searched and opened else 1


def _search(session: Session, services: Services, folder: Path, options: argparse.Namespace) -> bool:
    budget = 50.0 if options.records <= _LARGE else 100.0
    ours: list[float] = []
    floor: list[float] = []
    engine = read_engine(index_of(session, folder), cache_mib=search_cache_mib(), connections=1)
    with engine.connect() as connection:
        for text in QUERIES:
            search = partial(services.archiving.search, text, 0, PAGE)
            raw = partial(raw_rows, connection, text, PAGE)
            first, bare = _timed(search), _timed(raw)
            mine = [first] + [_timed(search) for _ in range(options.times)]
            plain = [bare] + [_timed(raw) for _ in range(options.times)]
            ours += mine
            floor += plain
            found = services.archiving.count_found(text)
            print(
                f"  {text!r}: {found} found, first rows {statistics.median(mine):.1f} ms"
                f" (raw {statistics.median(plain):.1f})"
            )
    engine.dispose()
    most, raw_most = p95(ours), p95(floor)
    medians = f"{statistics.median(ours):.1f} and {statistics.median(floor):.1f}"
    print(
        f"search {options.records} records: p95 {most:.1f} ms (budget <= {budget:.0f}),"
        f" raw SQL p95 {raw_most:.1f}, ratio {most / raw_most:.2f} (budget <= {_RATIO:.0f});"
        f" medians {medians}"
    )
    return most <= budget and most <= _RATIO * raw_most


def _open(app: QApplication, services: Services, folder: Path, records: int) -> bool:
    """Open the tab with its widgets and scroll to the end; return whether it was quick enough."""
    runner = TaskRunner()
    view = ArchiveView(WorkTools(services, runner, QtDialogs(), lambda _path: True, folder))
    view.resize(1366, 700)
    view.show()
    model = view.items.model

    def opening() -> None:
        view.refresh()
        _until(lambda: model.rowCount() == records and _shown(view, 0))

    took = _timed(opening)
    everything = _timed(lambda: _until(lambda: not runner.busy))
    view.ui.itemsTable.scrollToBottom()
    to_end = _timed(lambda: _until(lambda: _shown(view, records - 1)))
    print(
        f"open the Arsip tab: first rows {took:.0f} ms (budget <= {_OPEN_MS:.0f}), all of it"
        f" {took + everything:.0f} ms; to the end {to_end:.0f} ms"
    )
    runner.drain()
    view.deleteLater()
    app.processEvents()
    return took <= _OPEN_MS


def _shown(view: ArchiveView, row: int) -> bool:
    model = view.items.model
    text = model.data(model.index(row, 1))
    return bool(text)


def _until(condition: Callable[[], bool]) -> None:
    loop, look = QEventLoop(), QTimer()
    look.timeout.connect(lambda: loop.quit() if condition() else None)
    look.start(1)
    loop.exec()


def _said(what: str, work: Callable[[], object]) -> None:
    print(f"{what} in {_timed(work) / 1000:.1f} s", flush=True)


def _sizes(folder: Path) -> None:
    sizes = {one.name: one.stat().st_size >> 20 for one in folder.glob("*.db")}
    print(", ".join(f"{name} {size} MiB" for name, size in sorted(sizes.items())))


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=_LARGE)
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--folder", type=Path, default=None, help="a folder on the disk to measure")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
