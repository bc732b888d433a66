"""Holding a folder: one process at a time opens, makes or throws away the workspace that lies in it.

Whoever makes one holds the folder from before the first file is laid there: of two at a time the later is
refused before it can clear away, as left over, what the earlier one is just putting together.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from ppid_desktop.domain.errors import DiskFull, MachineFault, TargetUnwritable, WorkspaceBusy
from ppid_desktop.domain.indonesian import moment_text
from ppid_desktop.runtime import atomic_file, looking
from ppid_desktop.runtime.disk_errors import is_full
from ppid_desktop.runtime.workspace_lock import Holder, WorkspaceInUse, WorkspaceLock

Now = Callable[[], datetime]


@dataclass(frozen=True)
class _Words:
    """What a refusal says besides who has the folder."""

    place: str
    meaning: str
    next_step: str
    undone: str


_OPENING = _Words("Ruang kerja ini", "", "", "Ruang kerja tetap terkunci.")
_MAKING = _Words(
    "Folder ini",
    "Sebuah ruang kerja sedang dibuat atau dipakai di sana; yang itu tidak diubah.",
    "Tunggu sampai selesai lalu buka ruang kerja itu, atau pilih folder kosong yang lain.",
    "Ruang kerja belum dibuat.",
)
_RESTORING = replace(_MAKING, undone="Ruang kerja belum dipulihkan.")
_PRACTISING = _Words("Ruang latihan ini", "", "", "Ruang latihan belum dibuka.")


def hold(folder: Path, now: Now) -> WorkspaceLock:
    """Hold the folder of a workspace; WorkspaceBusy says who has it. DiskFull, TargetUnwritable."""
    return _held(folder, now, _OPENING)


def hold_for_practice(folder: Path, now: Now) -> WorkspaceLock:
    """Hold the folder of the practice workspace as `hold` does, made first where there is none."""
    return _held(folder, now, _PRACTISING, make=True)


def hold_for_new(folder: Path, now: Now) -> WorkspaceLock:
    """Hold the folder that a workspace is to be made in; WorkspaceBusy, DiskFull, TargetUnwritable."""
    return _held(folder, now, _MAKING, make=True)


@contextmanager
def alone_in(folder: Path, now: Now) -> Iterator[None]:
    """Hold the folder that a workspace is restored into for the block; errors as of `hold_for_new`."""
    fresh = not looking.exists(folder)
    lock = _held(folder, now, _RESTORING, make=True)
    try:
        yield
    finally:
        lock.withdraw()
        if fresh:
            with suppress(OSError):  # a workspace lies there
                folder.rmdir()


def _held(folder: Path, now: Now, words: _Words, *, make: bool = False) -> WorkspaceLock:
    lock = WorkspaceLock(folder, now)
    try:
        if make:
            atomic_file.make_folder(folder)
        lock.acquire()
    except WorkspaceInUse as found:
        raise WorkspaceBusy(_who(words.place, found.holder), words.meaning, words.next_step) from None
    except OSError as failure:
        raise _refused(failure, words.undone) from None
    return lock


def _who(place: str, holder: Holder | None) -> str:
    if holder is None:
        return f"{place} sedang dipakai."
    since = f" sejak {moment_text(holder.since)}" if holder.since else ""
    return f"{place} sedang dipakai oleh {holder.user} pada komputer {holder.host}{since}."


def _refused(failure: OSError, undone: str) -> MachineFault:
    if is_full(failure):
        return DiskFull(meaning=undone)
    return TargetUnwritable(
        "Folder ruang kerja tidak dapat dipakai.",
        undone,
        "Periksa apakah folder itu ada dan dapat ditulis.",
    )
