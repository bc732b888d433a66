"""The C shim that sees every file-changing call: compiled on the spot, preloaded, steered through ctypes."""

import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
from enum import IntEnum
from pathlib import Path

SOURCE = Path(__file__).with_name("shim.c")
_PRELOAD = "LD_PRELOAD"
_LOADED = "PPID_FAULT_SHIM"


class Kind(IntEnum):
    """What a call does; the numbers are those of shim.c."""

    NOTE = 0
    CREATE = 1
    WRITE = 2
    SYNC = 3
    TRUNCATE = 4
    RENAME = 5
    LINK = 6
    UNLINK = 7
    MKDIR = 8
    RMDIR = 9
    CHMOD = 10


class Mode(IntEnum):
    """What happens at the chosen call; the numbers are those of shim.c."""

    COUNT = 1
    KILL = 2  # before the call
    KILL_TORN = 3  # in the middle of it: half of a write is done
    FAIL_ONCE = 4
    FAIL_ON = 5  # this call and all later ones


def why_not() -> str:
    """Return why this machine cannot preload a shim, empty when it can."""
    if not sys.platform.startswith("linux"):
        return "the fault shim needs Linux"
    return "" if shutil.which("cc") else "the fault shim needs a C compiler (Debian: gcc and libc6-dev)"


def compiled(folder: Path) -> Path:
    """Compile the shim into a folder; subprocess.CalledProcessError."""
    target = folder / "shim.so"
    command = ["cc", "-shared", "-fPIC", "-O1", "-pthread", "-o", str(target), str(SOURCE), "-ldl"]
    subprocess.run(command, check=True, capture_output=True)
    return target


def is_loaded() -> bool:
    """Return whether this process was started with the shim."""
    return bool(os.environ.get(_LOADED))


def run_with_shim(arguments: list[str]) -> int:
    """Run `python -m tests.faults` anew with the shim preloaded; return its exit code."""
    with tempfile.TemporaryDirectory(prefix="ppid-shim-") as folder:
        library = str(compiled(Path(folder)))
        environment = {**os.environ, _PRELOAD: library, _LOADED: library, "QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, "-m", "tests.faults", *arguments]
        return subprocess.run(command, env=environment, check=False).returncode


class Shim:
    """The loaded shim of this process."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(os.environ[_LOADED])

    def arm(self, folder: Path, mode: Mode, call: int = 0, error: int = 0) -> None:
        """Count calls below a folder from now on; at the given one do what the mode says."""
        self._library.faults_arm(os.fsencode(folder), int(mode), call, error)

    def disarm(self) -> int:
        """Let everything pass again; return how many calls there were."""
        return int(self._library.faults_disarm())

    def calls(self) -> int:
        """Return how many calls there were so far."""
        return int(self._library.faults_calls())

    def fired(self) -> int:
        """Return how many calls failed on purpose."""
        return int(self._library.faults_fired())

    def kinds(self) -> list[Kind]:
        """Return what each call so far was."""
        return [Kind(self._library.faults_kind(one)) for one in range(1, self.calls() + 1)]

    def record(self, folder: Path, log: int) -> None:
        """Write every call below a folder with its bytes to an open file from now on."""
        self._library.faults_record(os.fsencode(folder), log)

    def note(self, text: str) -> None:
        """Put a word of our own among the recorded calls."""
        self._library.faults_note(text.encode())
