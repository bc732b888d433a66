"""Backups: the second of many softfiles against the first, and reading them again against `sha256sum`.

    python -m benchmarks.backup [--files 10000] [--kib 32] [--rounds 3] [--folder DIR]

One softfile in a hundred is new in each further backup; the rotating sample of old ones is left out. Before
every reading the files are taken out of the system's memory, for both sides. Budgets of issue 4: a further
backup takes at most 5 % of the first, reading at least 0.7 times as fast as `sha256sum`.
"""

import argparse
import io
import os
import secrets
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

from ppid_desktop.domain.backups import Rotation
from ppid_desktop.domain.roles import Account, Role
from ppid_desktop.runtime.clock import SystemClock
from ppid_desktop.runtime.paths import OVERRIDE, user_folders
from ppid_desktop.storage.backup import making
from ppid_desktop.storage.backup.store import BackupStore
from ppid_desktop.storage.progress import never_cancelled, no_progress
from ppid_desktop.storage.vault import UnlockedVault
from ppid_desktop.storage.workspaces import Workspaces

_SECOND = 0.05
_READING = 0.7
_BATCH = 500


class _Days(SystemClock):
    """The machine's time, moved on by whole days so that the rotation keeps every backup."""

    def __init__(self) -> None:
        self.passed = 0

    def now(self) -> datetime:
        """Return the moment so many days later."""
        return super().now() + timedelta(days=self.passed)


def main() -> int:
    """Run the rounds and return 0 when both budgets are kept."""
    options = _options()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        return _run(Path(name), options.files, options.kib << 10, options.rounds)


def _run(folder: Path, files: int, size: int, rounds: int) -> int:
    vars(making)["sampled"] = lambda _digest, _day: False  # the budget is without the rotating sample
    clock, folders = _Days(), user_folders({OVERRIDE: str(folder / "profil")})
    store, place = BackupStore(clock, folders), folder / "cadangan"
    place.mkdir()
    account = Account(uuid4(), "petugas", uuid4(), "Petugas Contoh", frozenset(Role))
    vault, _ = Workspaces(clock, folders).create(folder / "ruang", account, secrets.token_hex(8), False)
    _fill(vault, files, size)
    store.prepare(vault, place)

    def backup() -> None:
        store.make(
            vault,
            place,
            Rotation(),
            whole=False,
            gentle=False,
            progress=no_progress,
            cancelled=never_cancelled,
        )

    first, further = _timed(backup), []
    for _ in range(rounds):
        clock.passed += 1
        _fill(vault, files // 100, size)
        further.append(_timed(backup))
    kept = _reading(store, vault, place, rounds)
    vault.close()
    share = statistics.median(further) / first
    print(f"first: {first:.2f} s, further: {', '.join(f'{one:.2f}' for one in further)} s")
    print(f"share: {100 * share:.1f} % (budget <= {100 * _SECOND:.0f} %)")
    return 0 if share <= _SECOND and kept else 1


def _reading(store: BackupStore, vault: UnlockedVault, place: Path, rounds: int) -> bool:
    ours, floor = [], []
    for _ in range(rounds):
        _forget(place)
        floor.append(_timed(lambda: _sha256sum(place)))
        _forget(place)
        ours.append(_timed(lambda: store.check(vault, place, no_progress, never_cancelled)))
    ratio = statistics.median(one / other for one, other in zip(floor, ours, strict=True))
    print(f"sha256sum: {statistics.median(floor):.2f} s, verify: {statistics.median(ours):.2f} s")
    print(f"ratio: {ratio:.2f} (budget >= {_READING}), best against best: {min(floor) / min(ours):.2f}")
    return ratio >= _READING


def _fill(vault: UnlockedVault, files: int, size: int) -> None:
    for start in range(0, files, _BATCH):
        stored = [
            vault.files.put(io.BytesIO(secrets.token_bytes(size)), no_progress, never_cancelled)
            for _ in range(start, min(files, start + _BATCH))
        ]
        with vault.write(None) as unit:
            for one in stored:
                unit.softfiles.keep_file(one)


def _sha256sum(place: Path) -> None:
    command = "find . -type f -print0 | xargs -0 sha256sum > /dev/null"
    subprocess.run(["/bin/sh", "-c", command], cwd=place, check=True)


def _forget(folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb") as file:
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _timed(action: Callable[[], object]) -> float:
    started = time.perf_counter()
    action()
    return time.perf_counter() - started


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--kib", type=int, default=32)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", type=Path, default=None, help="a folder on the disk to measure")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
