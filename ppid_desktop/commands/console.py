"""Where commands write: a windowed executable has no streams, and Windows' streams are not UTF-8."""

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from getpass import getpass
from typing import TextIO

from ppid_desktop.domain.errors import BackupPlaceBusy, BackupRunning, PpidError, WorkspaceBusy


class Exit(IntEnum):
    """Exit codes that scripts may rely on."""

    OK = 0
    FAILED = 1
    USAGE = 2
    NO_DISPLAY = 3
    BUSY = 4


_LATER = (WorkspaceBusy, BackupPlaceBusy, BackupRunning)


def exit_for(error: PpidError) -> Exit:
    """Return BUSY for what the same command may do a little later, FAILED for anything else."""
    return Exit.BUSY if isinstance(error, _LATER) else Exit.FAILED


@dataclass(frozen=True)
class Console:
    """Writes lines; a stream that is not there swallows them."""

    out: TextIO | None
    err: TextIO | None
    ask_secret: Callable[[str], str] = getpass

    def say(self, text: str) -> None:
        """Write a line of result."""
        _write(self.out, text)

    def complain(self, text: str) -> None:
        """Write a line about a failure."""
        _write(self.err, text)

    def give(self, content: object) -> None:
        """Write one JSON object."""
        self.say(json.dumps(content, ensure_ascii=False, indent=2))

    def explain(self, error: PpidError, *, as_json: bool = False) -> None:
        """Write the three parts of a known failure; a script that asked for JSON gets it as a JSON object."""
        if as_json:
            parts = {"what": error.what, "meaning": error.meaning, "next_step": error.next_step}
            self.give({"error": {"kind": type(error).__name__, **parts}})
        self.complain(error.sentences())


def own_console() -> Console:
    """Return the process's own streams, switched to UTF-8."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return Console(sys.stdout, sys.stderr)


def _write(stream: TextIO | None, text: str) -> None:
    if stream is not None:
        stream.write(f"{text}\n")
        stream.flush()
