"""Save one field of a record, against one fsynced commit of plain SQLite on the same disk, in the same run.

    python -m benchmarks.save_field [--times 100] [--folder DIR]

Budget of DESIGN section 7: at most 3 times one fsynced commit.
"""

import argparse
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from benchmarks.workspace import make_workspace
from ppid_desktop.bootstrap import Wiring

_BUDGET = 3.0


def main() -> int:
    """Print both medians and their ratio; return 0 within the budget."""
    options = _options()
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        wiring = Wiring()
        session = make_workspace(wiring, Path(folder, "ruang"))
        try:
            services = wiring.services_for(session)
            record = services.records.create("Bagian Contoh", "Judul Contoh")
            plain = _plain(Path(folder, "plain.db"))
            ours, floor = [], []
            for number in range(options.times):  # alternating, so that a busy disk slows both sides
                text = f"Ringkasan percobaan nomor {number}."
                ours.append(_timed(partial(services.records.save_field, record.id, "ringkasan", text)))
                floor.append(_timed(partial(_commit, plain, text)))
        finally:
            wiring.sessions.log_out(session)
            plain.close()
    return _report(ours, floor)


def _report(ours: list[float], floor: list[float]) -> int:
    saved, committed = statistics.median(ours), statistics.median(floor)
    ratio = saved / committed
    print(
        f"save a field {saved:.2f} ms, one fsynced commit {committed:.2f} ms, "
        f"ratio {ratio:.2f} (budget <= {_BUDGET:.0f})"
    )
    return 0 if ratio <= _BUDGET else 1


def _plain(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE field (id INTEGER PRIMARY KEY, text TEXT)")
    connection.execute("INSERT INTO field VALUES (1, '')")
    return connection


def _commit(connection: sqlite3.Connection, text: str) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE field SET text = ? WHERE id = 1", (text,))
    connection.execute("COMMIT")


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--folder", type=Path, default=None, help="a folder on the disk to measure")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
