"""Reads returned files in a process of its own, with limits: what kills the reader cannot kill the program.

The process is kept warm between files and replaced after a failure, a timeout, or many files.
"""

import hashlib
import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

import ppid_desktop
from ppid_desktop.documents.review import limits
from ppid_desktop.documents.review.json_form import from_plain, to_plain
from ppid_desktop.documents.review.process_limits import MemoryJob
from ppid_desktop.documents.review.worker_loop import REPLY, REQUEST
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
_LARGEST_REPLY = 512 * limits.MIB


class _ProcessDied(Exception):
    """The reading process ended or answered nonsense."""


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
                return process.read(data, registry, name, seconds)
            except TimeoutError:
                detail = f"Pembacaan dihentikan setelah {self._seconds:g} detik."
            except (_ProcessDied, OSError, ValueError):
                detail = "Pembacaan terhenti karena berkas ini melampaui batas memori atau rusak."
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

    def _ready(self) -> "_Process":
        if self._process is not None and (
            self._process.is_dead() or self._process.reads >= _READS_PER_PROCESS
        ):
            self._end()
        if self._process is None:
            self._process = _Process(self._command)
        return self._process

    def _end(self) -> None:
        if self._process is not None:
            self._process.end()
            self._process = None


class _Process:
    """One running reading process."""

    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._job = MemoryJob(self._process.pid)
        self._registry: Registry | None = None
        self.reads = 0

    def is_dead(self) -> bool:
        return self._process.poll() is not None

    def read(self, data: bytes, registry: Registry, name: str, seconds: float) -> ReviewResult:
        """Ask in a thread, so that neither writing nor reading can hold us beyond the limit."""
        answers: queue.Queue[bytes | Exception] = queue.Queue()
        request = self._request(data, registry, name)
        threading.Thread(target=self._ask, args=(request, answers), daemon=True).start()
        try:
            answer = answers.get(timeout=seconds)
        except queue.Empty as error:
            raise TimeoutError from error
        if isinstance(answer, Exception):
            raise answer
        self._registry = registry
        self.reads += 1
        return from_plain(ReviewResult, json.loads(answer))

    def end(self) -> None:
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                try:
                    stream.close()
                except OSError:
                    continue
        self._job.close()

    def _request(self, data: bytes, registry: Registry, name: str) -> list[bytes]:
        text = b"" if registry is self._registry else json.dumps(to_plain(registry)).encode()
        label = name.encode(errors="replace")[:1000]
        return [REQUEST.pack(len(text), len(label), len(data)), text, label, data]

    def _ask(self, request: list[bytes], answers: "queue.Queue[bytes | Exception]") -> None:
        try:
            answers.put(self._exchange(request))
        except (OSError, ValueError, _ProcessDied) as error:
            answers.put(error)

    def _exchange(self, request: list[bytes]) -> bytes:
        stdin, stdout = self._process.stdin, self._process.stdout
        if stdin is None or stdout is None:
            raise _ProcessDied
        stdin.write(b"".join(request))
        stdin.flush()
        header = stdout.read(REPLY.size)
        if len(header) < REPLY.size:
            raise _ProcessDied
        size = int(REPLY.unpack(header)[0])
        reply = stdout.read(size) if size <= _LARGEST_REPLY else b""
        if len(reply) != size:
            raise _ProcessDied
        return reply


def _environment() -> dict[str, str]:
    """The child finds this very package, wherever the program was started."""
    root = str(Path(ppid_desktop.__file__).parent.parent)
    known = os.environ.get("PYTHONPATH", "")
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (root, known)))}


def _rejected(data: bytes, code: RejectCode, detail: str) -> ReviewResult:
    container = Container(ContainerKind.UNKNOWN, hashlib.sha256(data).hexdigest(), len(data))
    return ReviewResult(Status.REJECTED, Reject(code, detail), container)
