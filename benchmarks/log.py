"""Read, filter and check a long log, against one count of all its rows in the same run.

    python -m benchmarks.log [--entries 100000] [--times 5] [--folder DIR]

Budget at 100,000 lines: a page of everything, the first and the last, within 50 ms; a filtered one within
250 ms (it is read off the GUI thread); what Beranda asks of the log within 50 ms. The floor is a bare
`SELECT count(*)` with a condition no index helps, which reads every row once.
"""

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from uuid import uuid4

from benchmarks.workspace import make_workspace
from ppid_desktop.bootstrap import Wiring
from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.audit_query import LogQuery
from ppid_desktop.services.session import Session
from ppid_desktop.services.use_cases import Services
from ppid_desktop.storage.vault import UnlockedVault

_PAGE, _AT_ONCE = 200, 5_000
_PLAIN_MS, _PAGE_MS, _HOME_MS = 50.0, 250.0, 50.0
_OF_EVERYTHING = ("everything", "the last page")


def main() -> int:
    """Print the figures; return 0 when all are within the budget."""
    options = _options()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder, wiring = Path(name, "ruang"), Wiring()
        session = make_workspace(wiring, folder)
        services = wiring.services_for(session)
        try:
            _fill(session, services, options.entries)
            floor = _median(partial(_floor, session), options.times)
            print(f"{options.entries} entries; floor (one count that reads every row) {floor:.1f} ms")
            pages = {name: _line(name, work, floor, options.times) for name, work in _pages(services)}
            home = _line("what Beranda asks", partial(_home, session), floor, options.times)
            _line("whole chain", partial(_verify, services), floor, 1)
        finally:
            wiring.sessions.log_out(session)
    plain = max(pages.pop(name) for name in _OF_EVERYTHING)
    return 0 if plain <= _PLAIN_MS and max(pages.values()) <= _PAGE_MS and home <= _HOME_MS else 1


def _fill(session: Session, services: Services, entries: int) -> None:
    record = services.records.create().id
    for start in range(0, entries, _AT_ONCE):
        with session.vault.write(session.account) as unit:
            for number in range(start, min(start + _AT_ONCE, entries)):
                detail = f"judul {number:064x}"
                about = record if number % 1000 == 0 else None
                unit.audit.write(AuditNote(Action.FIELD_SAVED, "record", str(uuid4()), detail, about))


def _pages(services: Services) -> list[tuple[str, Callable[[], object]]]:
    queries = {
        "everything": LogQuery(),
        "a word": LogQuery("keputusan dicatat"),
        "a word nobody wrote": LogQuery("tidakadasamasekali"),
        "account and action": LogQuery(login="petugas", action=Action.FIELD_SAVED),
        "register number": LogQuery(register_no="0001"),
        "a period": LogQuery(since=date(2020, 1, 1), until=date(2020, 12, 31)),
    }
    pages = [(name, partial(_page, services, query, 0)) for name, query in queries.items()]
    last = services.log.count() // _PAGE * _PAGE
    return [*pages, ("the last page", partial(_page, services, LogQuery(), last))]


def _page(services: Services, query: LogQuery, offset: int) -> None:
    entries = services.log.entries(offset, _PAGE, query)
    services.log.register_numbers(one.note.record_id for one in entries if one.note.record_id)
    if len(entries) == _PAGE or (offset and not entries):  # as the window asks: else the page tells it
        services.log.count(query)


def _home(session: Session) -> None:
    own = str(session.account.id)
    with session.vault.read() as unit:
        for action in (Action.LOG_CONTRADICTED, Action.FINDING_REVIEWED, Action.RECOVERY_RENEWED):
            unit.audit.newest(action)
        for action in (Action.PASSWORD_SET, Action.ACCOUNT_ADDED):
            unit.audit.newest(action, own)


def _verify(services: Services) -> None:
    if not services.log.verify(lambda _done, _total: None, lambda: False).intact:
        raise SystemExit("the log does not verify")


def _floor(session: Session) -> None:
    vault = session.vault
    if isinstance(vault, UnlockedVault):
        with vault.database.transaction() as tx:
            tx.quick("SELECT count(*) FROM audit WHERE detail LIKE '%x%'").fetchone()


def _line(name: str, work: Callable[[], object], floor: float, times: int) -> float:
    took = _median(work, times)
    print(f"{name:24} {took:8.1f} ms  {took / floor:5.2f}x")
    return took


def _median(work: Callable[[], object], times: int) -> float:
    took = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        took.append((time.perf_counter() - start) * 1000)
    return statistics.median(took)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--entries", type=int, default=100_000)
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--folder", type=Path, default=None)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
