"""Attach 1 GiB: the vault's one pass against copy + SHA-256 of the same file in the same run.

    python -m benchmarks.attach [--size-mib 1024] [--rounds 5] [--folder DIR]

Both sides end with the bytes on the disk (fsync). Budget of DESIGN section 7: ratio >= 0.8, memory growth
<= 64 MiB.
"""

import argparse
import hashlib
import os
import secrets
import shutil
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import psutil

from ppid_desktop.runtime import atomic_file
from ppid_desktop.storage.file_store import FileStore

_CHUNK = 1 << 20
_RATIO = 0.8
_GROWTH_MIB = 64


def main() -> int:
    """Run the rounds and return 0 when both budgets are kept."""
    options = _options()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        return _run(Path(name), options.size_mib, options.rounds)


def _run(folder: Path, size_mib: int, rounds: int) -> int:
    source = _made_source(folder / "source.bin", size_mib)
    memory = _PeakMemory()
    plain, vault = [], []
    for _ in range(rounds):  # alternating, so that a busy machine slows both sides
        plain.append(_timed(lambda: _copy_and_hash(source, folder / "copy.bin")))
        (folder / "copy.bin").unlink()
        store = FileStore(folder / "files", secrets.token_bytes(32), secrets.token_bytes(32))
        store.prepare()
        with memory:
            vault.append(_timed(partial(_attach, store, source)))
        shutil.rmtree(folder / "files")  # a store that took it in before would read that again, too
    ratios = [one / other for one, other in zip(plain, vault, strict=True)]
    ratio = statistics.median(ratios)
    print(f"copy + SHA-256: {statistics.median(plain):.2f} s, attach: {statistics.median(vault):.2f} s")
    print(f"ratio: {ratio:.2f} (budget >= {_RATIO}), rounds: {', '.join(f'{one:.2f}' for one in ratios)}")
    print(f"best against best: {min(plain) / min(vault):.2f}")
    print(f"memory growth: {memory.growth_mib:.0f} MiB (budget <= {_GROWTH_MIB})")
    return 0 if ratio >= _RATIO and memory.growth_mib <= _GROWTH_MIB else 1


def _made_source(path: Path, size_mib: int) -> Path:
    with path.open("wb") as file:
        for _ in range(size_mib):
            file.write(secrets.token_bytes(_CHUNK))
        atomic_file.flush_to_disk(file)
    return path


def _copy_and_hash(source: Path, target: Path) -> str:
    """Copy and hash in one loop, then make it durable: what any careful program does at least."""
    digest = hashlib.sha256()
    buffer = memoryview(bytearray(_CHUNK))
    with source.open("rb", buffering=0) as reader, target.open("wb", buffering=0) as writer:
        while count := reader.readinto(buffer):
            digest.update(buffer[:count])
            writer.write(buffer[:count])
        os.fsync(writer.fileno())
    return digest.hexdigest()


def _attach(store: FileStore, source: Path) -> str:
    return store.put(source).sha256_hex


def _timed(action: Callable[[], str]) -> float:
    started = time.perf_counter()
    action()
    return time.perf_counter() - started


class _PeakMemory:
    """The greatest growth of this process's memory inside the `with` blocks."""

    def __init__(self) -> None:
        self.growth_mib = 0.0
        self._process = psutil.Process()

    def __enter__(self) -> None:
        self._before = self._process.memory_info().rss
        self._done = threading.Event()
        self._watcher = threading.Thread(target=self._watch)
        self._watcher.start()

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._watcher.join()

    def _watch(self) -> None:
        while not self._done.wait(0.01):
            growth = self._process.memory_info().rss - self._before
            self.growth_mib = max(self.growth_mib, growth / (1 << 20))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size-mib", type=int, default=1024)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", type=Path, default=None, help="a folder on the disk to measure")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
