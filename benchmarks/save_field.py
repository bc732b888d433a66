"""Save one field of a record, against one fsynced commit of plain SQLite on the same disk, in the same run.

    python -m benchmarks.save_field [--times 100] [--folder DIR]

The record has entries and softfiles as one in work has. Budget of DESIGN section 7: at most 3 times one
fsynced commit, for a field of the record and for a field of an entry, saved one after another as they are
typed. The first field saved after work on another record also reads the whole case; that figure is for
information.
"""

import argparse
import sqlite3
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from benchmarks.plain_commit import commit, plain_database
from benchmarks.workspace import make_workspace
from ppid_desktop.bootstrap import Wiring
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.terms import SoftfileKind
from ppid_desktop.services.use_cases import Services

_BUDGET = 3.0
_FIRST, _FLOOR = "first after another record", "floor"


def main() -> int:
    """Print both medians and their ratio; return 0 within the budget."""
    options = _options()
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        wiring = Wiring()
        session = make_workspace(wiring, Path(folder, "ruang"))
        try:
            services = wiring.services_for(session)
            record_id = _record_in_work(services, Path(folder))
            other = services.records.create("Bagian Contoh", "Judul lain")
            plain = plain_database(Path(folder, "plain.db"))
            figures = _measured(services, record_id, other.id, plain, options.times)
        finally:
            wiring.sessions.log_out(session)
            plain.close()
    return _report(figures)


def _measured(
    services: Services, record_id: UUID, other: UUID, plain: sqlite3.Connection, times: int
) -> dict[str, list[float]]:
    """Return times in ms by what was done, alternating, so that a busy disk slows all of it."""
    figures = defaultdict(list)
    entry = services.work.case(record_id).coordinations[0].id
    save, save_entry = services.records.save_field, services.entries.save
    for number in range(times):
        text = f"Ringkasan percobaan nomor {number}."
        save(other, "ringkasan", text)
        figures[_FIRST].append(_timed(partial(save, record_id, "judul", f"Judul {number}")))
        figures["record"].append(_timed(partial(save, record_id, "ringkasan", text)))
        save_entry(record_id, Owner.COORDINATION, entry, "pejabat", f"Pejabat {number}")
        figures["entry"].append(
            _timed(partial(save_entry, record_id, Owner.COORDINATION, entry, "hasil", text))
        )
        figures[_FLOOR].append(_timed(partial(commit, plain, text)))
    return figures


def _record_in_work(services: Services, folder: Path) -> UUID:
    record_id = services.records.create("Bagian Contoh", "Judul Contoh").id
    for _ in range(3):
        services.entries.add_coordination(record_id)
        services.entries.add_source(record_id)
    services.entries.add_check(record_id)
    for number in range(10):
        source = folder / f"Berkas contoh {number}.txt"
        source.write_text(f"Isi contoh {number}", "utf-8")
        services.softfiles.attach(
            record_id, source, SoftfileKind.OLAHAN, lambda _done, _total: None, lambda: False
        )
    return record_id


def _report(figures: dict[str, list[float]]) -> int:
    medians = {name: statistics.median(times) for name, times in figures.items()}
    floor = medians.pop(_FLOOR)
    print(f"one fsynced commit {floor:.2f} ms")
    for name, median in medians.items():
        budget = "" if name == _FIRST else f" (budget <= {_BUDGET:.0f})"
        print(f"save a field, {name}: {median:.2f} ms, ratio {median / floor:.2f}{budget}")
    return 0 if all(medians[name] <= _BUDGET * floor for name in medians.keys() - {_FIRST}) else 1


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
