"""Where backups are unpacked to be read, and how that goes when the program ended without closing one.

A softfile opened there is a plain copy: it must not stay for longer than until the next start.
"""

import shutil
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from filelock import FileLock

from ppid_desktop.runtime import atomic_file, paths

_FOLDER, _LOCK = "cadangan-dibaca", ".lock"


class ReadingPlace:
    """A private folder of this process, from its making to `close` or to the end of the process."""

    def __init__(self, private: Path) -> None:
        """`private` is the user's private folder; OSError."""
        self.folder = paths.make_private(private / _FOLDER) / f"kerja-{uuid4().hex}"
        self._lock = _lock_of(self.folder)
        self._lock.acquire()  # before the folder is there: nobody finds it without its holder
        try:
            self.folder.mkdir(mode=0o700)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Remove the folder."""
        _remove(self.folder, self._lock)


def clear_abandoned(private: Path) -> None:
    """Remove what processes left that have ended; what another one reads now stays, and what is held."""
    with suppress(OSError):
        names = {one.name.removesuffix(_LOCK) for one in (private / _FOLDER).iterdir()}
        for folder in (private / _FOLDER / name for name in names):
            with suppress(OSError):  # also when it is taken: TimeoutError
                lock = _lock_of(folder)
                lock.acquire()
                _remove(folder, lock)


def _lock_of(folder: Path) -> FileLock:
    path = folder.with_name(f"{folder.name}{_LOCK}")
    return FileLock(path, timeout=0, thread_local=False, fallback_to_soft=False, preserve_lock_file=True)


def _remove(folder: Path, lock: FileLock) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    lock.release()
    if not folder.exists():
        with suppress(OSError):
            atomic_file.remove(Path(lock.lock_file))
