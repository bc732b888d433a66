"""A process of our own that reads what came from outside: limited in memory and time, ended when it fails.

What it is asked and what it answers are bytes: a request in the caller's own form, a reply as one length
(unsigned, 4 bytes, big-endian) and its bytes.
"""

import os
import queue
import struct
import subprocess
import threading
from collections.abc import Sequence
from pathlib import Path

import ppid_desktop
from ppid_desktop.documents.review import limits
from ppid_desktop.runtime.own_program import without_window

REPLY = struct.Struct(">I")
_LARGEST_REPLY = 512 * limits.MIB


class ProcessDied(Exception):
    """The process ended or answered nonsense."""


class ChildProcess:
    """One running process; asked by one thread at a time."""

    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            creationflags=without_window(),
        )

    def is_dead(self) -> bool:
        """Return whether the process has ended."""
        return self._process.poll() is not None

    def ask(self, request: Sequence[bytes], seconds: float) -> bytes:
        """Return the answer; TimeoutError after `seconds`, ProcessDied, OSError or ValueError without one.

        Asked in a thread of its own, so that neither writing nor reading can hold us beyond the limit.
        """
        answers: queue.Queue[bytes | Exception] = queue.Queue()
        threading.Thread(target=self._ask, args=(request, answers), daemon=True).start()
        try:
            answer = answers.get(timeout=seconds)
        except queue.Empty as error:
            raise TimeoutError from error
        if isinstance(answer, Exception):
            raise answer
        return answer

    def end(self) -> None:
        """Kill the process and close what led to it."""
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                try:
                    stream.close()
                except OSError:
                    continue

    def _ask(self, request: Sequence[bytes], answers: "queue.Queue[bytes | Exception]") -> None:
        try:
            answers.put(self._exchange(request))
        except (OSError, ValueError, ProcessDied) as error:
            answers.put(error)

    def _exchange(self, request: Sequence[bytes]) -> bytes:
        stdin, stdout = self._process.stdin, self._process.stdout
        if stdin is None or stdout is None:
            raise ProcessDied
        for part in request:
            stdin.write(part)
        stdin.flush()
        header = stdout.read(REPLY.size)
        if len(header) < REPLY.size:
            raise ProcessDied
        size = int(REPLY.unpack(header)[0])
        reply = stdout.read(size) if size <= _LARGEST_REPLY else b""
        if len(reply) != size:
            raise ProcessDied
        return reply


def _environment() -> dict[str, str]:
    """The child finds this very package, wherever the program was started."""
    root = str(Path(ppid_desktop.__file__).parent.parent)
    known = os.environ.get("PYTHONPATH", "")
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (root, known)))}
