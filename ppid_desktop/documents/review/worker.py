"""Reads returned files in a process of its own, with limits: what kills the reader cannot kill the program.

The process is kept warm between files and replaced after a failure, a timeout, or many files.
"""

import hashlib
import json
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress

from ppid_desktop.documents.child_process import ChildProcess, ProcessDied
from ppid_desktop.documents.review import limits
from ppid_desktop.documents.review.json_form import from_plain, to_plain
from ppid_desktop.documents.review.worker_loop import REQUEST
from ppid_desktop.domain.review import (
    Container,
    ContainerKind,
    Registry,
    Reject,
    RejectCode,
    ReviewResult,
    Status,
)

_READS_PER_PROCESS = 100


def worker_command() -> tuple[str, ...]:
    """Return how this program starts its reading process: itself, with a hidden subcommand."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "review-worker")
    return (sys.executable, "-m", "ppid_desktop.documents.review", "review-worker")


class ReviewWorker:
    """Reads one file at a time; safe to call from several threads."""

    def __init__(
        self,
        command: Sequence[str] | None = None,
        seconds: float = limits.WORKER_SECONDS,
        starting: float = 0,
    ) -> None:
        """`starting` is added for the first file of a process: a busy PC may take long to load it."""
        self._starting = starting
        self._command = tuple(command or worker_command())
        self._seconds = seconds
        self._lock = threading.Lock()
        self._process: _Process | None = None

    def read(self, data: bytes, registry: Registry, name: str = "") -> ReviewResult:
        """Read a file; a reader that dies or takes too long gives a rejected result."""
        if len(data) > limits.FILE_BYTES:
            return _rejected(data, RejectCode.FILE_TOO_BIG, "Berkas lebih besar daripada 25 MiB.")
        with self._lock:
            process = self._ready()
            try:
                seconds = self._seconds + (0 if process.reads else self._starting)
                result = process.read(data, registry, name, seconds)
            except TimeoutError:
                detail = f"Pembacaan dihentikan setelah {self._seconds:g} detik."
            except (ProcessDied, OSError, ValueError):
                detail = "Pembacaan terhenti karena berkas ini melampaui batas memori atau rusak."
            else:
                self._renew(process)
                return result
            self._end()
            return _rejected(data, RejectCode.XML_TOO_BIG, detail)

    def warm(self) -> None:
        """Start the process if none runs, so that the first file need not wait for it."""
        with self._lock:
            self._ready()

    def close(self) -> None:
        """End the process; the next read starts a new one."""
        with self._lock:
            self._end()

    def __enter__(self) -> "ReviewWorker":
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def _renew(self, process: "_Process") -> None:
        """Replace a process after many files at once, while nobody waits for the next one to load."""
        if process.reads >= _READS_PER_PROCESS:
            self._end()
            with suppress(OSError):
                self._ready()

    def _ready(self) -> "_Process":
        if self._process is not None and self._process.is_dead():
            self._end()
        if self._process is None:
            self._process = _Process(self._command)
        return self._process

    def _end(self) -> None:
        if self._process is not None:
            self._process.end()
            self._process = None


class _Process(ChildProcess):
    """One running reading process."""

    def __init__(self, command: Sequence[str]) -> None:
        super().__init__(command)
        self._registry: Registry | None = None
        self.reads = 0

    def read(self, data: bytes, registry: Registry, name: str, seconds: float) -> ReviewResult:
        """Read one file; the registry is sent when it is another one than before."""
        answer = self.ask(self._request(data, registry, name), seconds)
        self._registry = registry
        self.reads += 1
        return from_plain(ReviewResult, json.loads(answer))

    def _request(self, data: bytes, registry: Registry, name: str) -> list[bytes]:
        text = b"" if registry is self._registry else json.dumps(to_plain(registry)).encode()
        label = name.encode(errors="replace")[:1000]
        return [REQUEST.pack(len(text), len(label), len(data)), text, label, data]


def _rejected(data: bytes, code: RejectCode, detail: str) -> ReviewResult:
    container = Container(ContainerKind.UNKNOWN, hashlib.sha256(data).hexdigest(), len(data))
    return ReviewResult(Status.REJECTED, Reject(code, detail), container)
