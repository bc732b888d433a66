"""Save a field and search, again and again, while a backup, a verify and a 1 GiB attach run beside it.

    python -m benchmarks.busy [--records 100000] [--size-mib 1024] [--files 400] [--kib 1024] [--folder DIR]

All of it as the window does it: the three jobs side by side in its pool, saving through its one writer,
searching through its readers, every answer taken home by the event loop. The floors go the same way at the
same time: one fsynced commit of plain SQLite on the same disk, and the page's bare statement on the same
index. A pause comes before each of the four and their order is drawn anew in every round: what comes straight
after another thing finds processor, disk and threads warm, and a floor that always follows what it is
compared with is too low by half.

Budgets of DESIGN section 7: saving at most 3 times the commit in the middle (median); the first rows of a
search at most 50 ms, and at most 2 times the bare statement, each for 95 of 100 searches. The slowest and the
same without the jobs are for information.
"""

import argparse
import os
import random
import secrets
import sqlite3
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from itertools import count, cycle
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEventLoop, QTimer
from sqlalchemy import Connection

from benchmarks.made_archive import make_archive
from benchmarks.plain_commit import commit, plain_database
from benchmarks.raw_search import QUERIES, index_of, p95, raw_rows
from benchmarks.workspace import make_workspace
from ppid_desktop.bootstrap import Wiring
from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.terms import SoftfileKind
from ppid_desktop.gui.app.application import make_application
from ppid_desktop.gui.archive.paged_model import PAGE
from ppid_desktop.gui.task_runner import CancelToken, Report, Task, TaskRunner
from ppid_desktop.services.session import Session
from ppid_desktop.services.use_cases import Services
from ppid_desktop.storage.engine import read_engine, search_cache_mib

_SAVE_RATIO, _SEARCH_MS, _SEARCH_RATIO = 3.0, 50.0, 2.0
_SAVE, _COMMIT, _SEARCH, _RAW = "save a field", "one fsynced commit", "search", "the bare statement"
_CALM_ROUNDS = 60
_PAUSE_MS = 20  # before each thing: nobody types without end
Figures = dict[str, list[float]]
_Thing = tuple[str, Callable[[Callable[[], object]], Task], Callable[[], object]]
"""What is measured: its name, the way it goes, and the work."""


def main() -> int:
    """Print the figures without and with the jobs; return 0 within the budgets."""
    options = _options()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application(sys.argv[:1])
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder, wiring = Path(name), Wiring()
        session = make_workspace(wiring, folder / "ruang")
        services = wiring.services_for(session)
        engine = read_engine(index_of(session, folder / "ruang"), cache_mib=search_cache_mib(), connections=1)
        plain = plain_database(folder / "plain.db")
        try:
            make_archive(session, options.records)
            services.archiving.refresh_index(lambda: False)
            _number_on(session, options.records)
            record_id = _furnished(services, folder, options)
            print(f"{options.records} records, {options.files} softfiles of {options.kib} KiB", flush=True)
            with engine.connect() as connection:
                desk = _Desk(services, record_id, plain, connection)
                kept = _report(desk.calm(), desk.busy(_jobs(services, record_id, folder)))
            desk.close()
        finally:
            plain.close()
            engine.dispose()
            wiring.sessions.log_out(session)
            app.processEvents()
    return 0 if kept else 1


class _Desk:
    """A person who saves and searches, one thing after another, each until its answer came home."""

    def __init__(
        self, services: Services, record_id: UUID, plain: sqlite3.Connection, raw: Connection
    ) -> None:
        self._runner = TaskRunner()
        self._drawn = random.Random(7)  # noqa: S311 - the same orders in every run
        self._queries = cycle(QUERIES)
        self._numbers = count()
        self._services = services
        self._record_id = record_id
        self._plain = plain
        self._raw = raw

    def calm(self) -> Figures:
        """Return the times of some rounds without any job."""
        figures: Figures = defaultdict(list)
        for _ in range(_CALM_ROUNDS):
            self._round(figures)
        return figures

    def busy(self, jobs: dict[str, Callable[[Report, CancelToken], object]]) -> Figures:
        """Return the times of the rounds made until the first of the jobs has ended."""
        figures: Figures = defaultdict(list)
        began, tasks = time.perf_counter(), {}
        for name, job in jobs.items():
            tasks[name] = self._runner.long(job, partial(_said, name, began), bulk=True)
        while not any(task.finished for task in tasks.values()):
            self._round(figures)
        rounds = len(figures[_SAVE])
        print(f"{rounds} rounds while all {len(jobs)} jobs ran")
        _until_home(self._runner, list(tasks.values()))
        return figures

    def close(self) -> None:
        """End the threads."""
        self._runner.drain()

    def _round(self, figures: Figures) -> None:
        text, query = f"Ringkasan nomor {next(self._numbers)}.", next(self._queries)
        runner, services = self._runner, self._services
        save = partial(services.records.save_field, self._record_id, "ringkasan", text)
        search = partial(services.archiving.search, query, 0, PAGE)
        things: tuple[_Thing, ...] = (
            (_SAVE, runner.write, save),
            (_COMMIT, runner.write, partial(commit, self._plain, text)),
            (_SEARCH, runner.read, search),
            (_RAW, runner.read, partial(raw_rows, self._raw, query, PAGE)),
        )
        for name, way, work in self._drawn.sample(things, len(things)):
            _rest()
            began = time.perf_counter()
            _until_home(runner, [way(work)])
            figures[name].append((time.perf_counter() - began) * 1000)


def _jobs(
    services: Services, record_id: UUID, folder: Path
) -> dict[str, Callable[[Report, CancelToken], object]]:
    def attach(report: Report, token: CancelToken) -> object:
        source = folder / "besar.bin"
        return services.softfiles.attach(record_id, source, SoftfileKind.OLAHAN, report, token)

    return {"backup": services.backups.make, "verify": services.verifying.run, "attach": attach}


def _number_on(session: Session, records: int) -> None:
    """Let new records be numbered behind those of the made-up archive."""
    with session.vault.write(session.account) as unit:
        for series, year in (("case", 0), ("register", 2026)):
            unit.records.spend_to(series, year, records)
        unit.audit.write(AuditNote(Action.NUMBER_DRAWN, "number", "", f"{records}"))


def _furnished(services: Services, folder: Path, options: argparse.Namespace) -> UUID:
    """Return a record in work with softfiles, beside it a place for backups and a large file."""
    record_id = services.records.create("Bagian Contoh", "Judul Contoh").id
    for number in range(options.files):
        source = folder / f"Berkas contoh {number}.bin"
        source.write_bytes(secrets.token_bytes(options.kib << 10))
        services.softfiles.attach(
            record_id, source, SoftfileKind.OLAHAN, lambda _done, _total: None, lambda: False
        )
        source.unlink()
    with (folder / "besar.bin").open("wb") as file:
        for _ in range(options.size_mib):
            file.write(secrets.token_bytes(1 << 20))
    (folder / "cadangan").mkdir()
    services.backups.choose_place(folder / "cadangan")
    return record_id


def _report(calm: Figures, busy: Figures) -> bool:
    for name in (_SAVE, _COMMIT, _SEARCH, _RAW):
        print(f"{name}: {_spread(calm[name])}; beside the jobs {_spread(busy[name])}")
    _judged("without the jobs", calm)
    return _judged("beside the jobs", busy)


def _judged(when: str, figures: Figures) -> bool:
    """Print what the budgets ask and return whether they are kept."""
    saved = statistics.median(figures[_SAVE]) / statistics.median(figures[_COMMIT])
    searched = p95(figures[_SEARCH])
    ratio = searched / p95(figures[_RAW])
    print(f"save {when}: {saved:.2f} times the commit (budget <= {_SAVE_RATIO:.0f})")
    print(
        f"search {when}: p95 {searched:.1f} ms (budget <= {_SEARCH_MS:.0f}),"
        f" {ratio:.2f} times the bare statement's (budget <= {_SEARCH_RATIO:.0f})"
    )
    return saved <= _SAVE_RATIO and searched <= _SEARCH_MS and ratio <= _SEARCH_RATIO


def _spread(times: list[float]) -> str:
    return f"median {statistics.median(times):.2f} ms, p95 {p95(times):.1f}, slowest {max(times):.1f}"


def _until_home(runner: TaskRunner, tasks: list[Task]) -> None:
    loop = QEventLoop()
    runner.came_home.connect(loop.quit)
    while not all(task.finished for task in tasks):
        loop.exec()
    runner.came_home.disconnect(loop.quit)


def _said(name: str, began: float, _value: object) -> None:
    print(f"{name} took {time.perf_counter() - began:.1f} s", flush=True)


def _rest() -> None:
    loop = QEventLoop()
    QTimer.singleShot(_PAUSE_MS, loop.quit)
    loop.exec()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--size-mib", type=int, default=1024)
    parser.add_argument("--files", type=int, default=400)
    parser.add_argument("--kib", type=int, default=1024)
    parser.add_argument("--folder", type=Path, default=None, help="a folder on the disk to measure")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
