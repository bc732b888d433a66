"""Has evidence read in a process of its own, with limits: what kills the process cannot kill the program."""

import hashlib
import json
import threading
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

from ppid_desktop.documents.child_process import ChildProcess, ProcessDied
from ppid_desktop.documents.evidence import limits
from ppid_desktop.documents.evidence.worker_loop import HEAD, REQUEST, FoundIssuers, PictureSize
from ppid_desktop.documents.review.json_form import from_plain
from ppid_desktop.domain.errors import DocumentPasswordWrong, InvalidValue, PpidError
from ppid_desktop.domain.evidence import EvidenceFacts, Issuer, Picture

T = TypeVar("T")

_LARGEST_LOCKED = 30 * 1024 * 1024


class EvidenceUnreadable(InvalidValue):
    """A piece of evidence cannot be shown; its bytes are kept all the same."""

    what = "Bukti ini tidak dapat ditampilkan karena rusak atau susunannya tidak dikenal."
    meaning = "Berkasnya tetap tersimpan apa adanya."
    next_step = "Buka di programnya, atau mintalah berkas yang lain."


class EvidenceTooBig(EvidenceUnreadable):
    """Reading would take more memory or time than granted."""

    what = "Bukti ini terlalu besar untuk ditampilkan di sini."


class EvidenceStopped(EvidenceUnreadable):
    """The process died or was ended."""

    what = "Pembacaan bukti terhenti karena berkas ini melampaui batas memori, batas waktu, atau rusak."


_REFUSALS: Mapping[str, type[PpidError]] = {"memory": EvidenceTooBig, "password": DocumentPasswordWrong}


class EvidenceWorker:
    """Answers one question at a time; safe to call from several threads."""

    def __init__(
        self, command: Sequence[str], seconds: float = limits.WORKER_SECONDS, starting: float = 0
    ) -> None:
        """`starting` is added for the first question to a process: a busy PC may take long to load it."""
        self._command = tuple(command)
        self._seconds, self._starting = seconds, starting
        self._lock = threading.Lock()
        self._process: ChildProcess | None = None
        self._held = ""
        self._answers = 0

    def facts(self, data: bytes, issuers: Sequence[str], now: datetime) -> EvidenceFacts:
        """Return what a piece of evidence holds; EvidenceUnreadable and its kinds."""
        order = {"do": "look", "issuers": list(issuers), "today": now.isoformat()}
        content, _ = self._ask(order, data)
        return _fitting(EvidenceFacts, content)

    def page(self, data: bytes, number: int, longest: int) -> Picture:
        """Return page `number` (from 0), its longer side at most `longest` pixels; EvidenceUnreadable."""
        content, pixels = self._ask({"do": "page", "number": number, "longest": longest}, data)
        size = _fitting(PictureSize, content)
        if size.width < 1 or size.height < 1 or len(pixels) != 4 * size.width * size.height:
            raise EvidenceStopped
        return Picture(size.width, size.height, pixels)

    def part(self, data: bytes, number: int) -> bytes:
        """Return file `number` (from 0) of an e-mail; EvidenceUnreadable."""
        return self._ask({"do": "part", "number": number}, data)[1]

    def issuers(self, data: bytes) -> tuple[Issuer, ...]:
        """Return the issuing certificates in a file; none when it holds no such thing."""
        content, _ = self._ask({"do": "issuers"}, data)
        return _fitting(FoundIssuers, content).issuers

    def unlock(self, data: bytes, password: str) -> bytes:
        """Return what a password-protected document holds; DocumentPasswordWrong, EvidenceUnreadable."""
        if len(data) > _LARGEST_LOCKED:
            raise EvidenceTooBig
        return self._ask({"do": "unlock", "password": password}, data)[1]

    def close(self) -> None:
        """End the process; the next question starts a new one."""
        with self._lock:
            self._end()

    def __enter__(self) -> "EvidenceWorker":
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def _ask(self, order: Mapping[str, object], data: bytes) -> tuple[Any, bytes]:
        if len(data) > limits.FILE_BYTES:
            raise EvidenceTooBig
        with self._lock:
            try:
                content, blob = self._exchange(order, data)
            except (ProcessDied, TimeoutError, OSError, ValueError, KeyError):
                self._end()
                raise EvidenceStopped from None
        if "refused" in content:
            raise _REFUSALS.get(content["refused"], EvidenceUnreadable)
        return content, blob

    def _exchange(self, order: Mapping[str, object], data: bytes) -> tuple[dict[str, Any], bytes]:
        process, seconds = self._ready()
        held = hashlib.sha256(data).hexdigest()
        again = held == self._held
        text, sent = json.dumps({**order, "again": again}).encode(), b"" if again else data
        reply = process.ask((REQUEST.pack(len(text), len(sent)), text, sent), seconds)
        self._held = held
        self._answers += 1
        end = HEAD.size + int(HEAD.unpack_from(reply)[0])
        content = json.loads(reply[HEAD.size : end])
        if not isinstance(content, dict):
            raise ProcessDied
        return content, reply[end:]

    def _ready(self) -> tuple[ChildProcess, float]:
        """Return the process and the seconds it has; a dead or an old one is replaced."""
        if self._process and (self._process.is_dead() or self._answers >= limits.READS_PER_PROCESS):
            self._end()
        if self._process is None:
            self._process = ChildProcess(self._command)
        return self._process, self._seconds + (0 if self._answers else self._starting)

    def _end(self) -> None:
        if self._process is not None:
            self._process.end()
        self._process, self._held, self._answers = None, "", 0


def _fitting(kind: type[T], content: object) -> T:
    """Return the answer as a value; what does not fit is no answer of ours."""
    try:
        return from_plain(kind, content)
    except ValueError:
        raise EvidenceStopped from None
