"""One process per workspace; whoever comes second learns who has it open, also from another Windows session.

The lock is the operating system's and dies with the process. Beside it lies a small note saying who holds it,
since a locked file cannot be read on Windows.
"""

import getpass
import json
import os
import socket
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from filelock import FileLock, Timeout

from ppid_desktop.runtime import atomic_file, looking

LOCK_NAME = "ruang-kerja.lock"
HOLDER_NAME = "ruang-kerja.lock.json"


@dataclass(frozen=True)
class Holder:
    """Who has a workspace open."""

    user: str
    host: str
    process: int
    since: datetime | None

    @property
    def is_me(self) -> bool:
        """Tell whether the same OS user on the same PC has it, so that its window can be raised."""
        return (self.user, self.host) == (_user(), _host())


class WorkspaceInUse(Exception):
    """Another process has the workspace; `holder` is None when its note cannot be read."""

    def __init__(self, folder: Path, holder: Holder | None) -> None:
        super().__init__(str(folder))
        self.folder = folder
        self.holder = holder


class WorkspaceLock:
    """The right to use one workspace, from `acquire` to `release` or the end of the process.

    Keep the object: a lock that nothing refers to any more is given back.
    """

    def __init__(
        self, folder: Path, now: Callable[[], datetime] = lambda: datetime.now(UTC).astimezone()
    ) -> None:
        self._folder = folder
        self._now = now
        self._lock = FileLock(
            folder / LOCK_NAME, timeout=0, thread_local=False, fallback_to_soft=False, preserve_lock_file=True
        )

    @property
    def is_held(self) -> bool:
        """Tell whether this object holds the workspace."""
        return self._lock.is_locked

    def acquire(self) -> None:
        """Take the workspace; raise WorkspaceInUse, or OSError when the folder cannot be written."""
        if not looking.is_folder(self._folder):
            raise FileNotFoundError(self._folder)
        try:
            self._lock.acquire()
        except Timeout:
            raise WorkspaceInUse(self._folder, holder_of(self._folder)) from None
        try:
            _write_note(self._folder, Holder(_user(), _host(), os.getpid(), self._now()))
        except BaseException:
            self._lock.release()
            raise

    def release(self) -> None:
        """Give the workspace free; harmless when it is not held."""
        if self.is_held:
            self._drop_note()
            self._lock.release()

    def withdraw(self) -> None:
        """Give a folder back without a trace: no workspace came to be in it, or nobody has opened it yet.

        Nobody else can come to hold a file without a name: on Windows what anybody has open keeps its name,
        elsewhere `FileLock` looks whether the file it locked still has one, and begins anew when not.
        """
        name = self._folder / LOCK_NAME
        if sys.platform == "win32":
            self.release()
            with suppress(OSError):
                name.unlink()
        elif self.is_held:
            self._drop_note()  # first: once the name is gone, the next holder writes its own
            with suppress(OSError):
                name.unlink()
            self._lock.release()

    def _drop_note(self) -> None:
        with suppress(OSError):  # a note left behind claims nothing: only a failing `acquire` does
            atomic_file.remove(self._folder / HOLDER_NAME)

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trail: TracebackType | None
    ) -> None:
        self.release()


def holder_of(folder: Path) -> Holder | None:
    """Return who last took the workspace without giving it back, as far as the note says.

    After a crash the note stays behind: only a failing `acquire` proves that somebody is there.
    """
    try:
        note = json.loads((folder / HOLDER_NAME).read_text("utf-8"))
        return Holder(
            user=str(note["user"]),
            host=str(note["host"]),
            process=int(note["process"]),
            since=datetime.fromisoformat(note["since"]) if note["since"] else None,
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write_note(folder: Path, holder: Holder) -> None:
    content = {**asdict(holder), "since": holder.since.isoformat(timespec="seconds") if holder.since else ""}
    path = folder / HOLDER_NAME
    atomic_file.write_text(path, json.dumps(content))
    path.chmod(0o644)  # other users of this PC may read who has the workspace


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"


def _host() -> str:
    return socket.gethostname()
