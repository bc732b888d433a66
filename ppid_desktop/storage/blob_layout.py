"""Where softfiles lie below `files/`, and what else may lie there.

files/ab/cd/abcd...    64 lower-case hex digits: the softfile's name
files/tmp/             being written; emptied at start
files/karantina/       found at start without a row in the database, or a folder in a softfile's place; kept
                       for a person to decide
"""

import os
import re
import secrets
from collections.abc import Collection, Iterator
from pathlib import Path

from ppid_desktop.domain.errors import Cancelled, SoftfileDamaged, WorkspaceDamaged
from ppid_desktop.runtime import atomic_file, looking
from ppid_desktop.storage.disk_faults import writing
from ppid_desktop.storage.progress import CancelAsked

_NAME = re.compile("[0-9a-f]{64}")
_LEVEL = re.compile("[0-9a-f]{2}")


class BlobLayout:
    """The folder `files/` of one workspace."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._temporary = folder / "tmp"
        self._quarantine = folder / "karantina"
        self._run = f"{secrets.token_hex(4)}-"  # tells this run's unfinished files from what others left

    def prepare(self) -> None:
        """Make the folder of a new workspace."""
        with writing():
            atomic_file.make_folder(self._folder)

    def check(self) -> None:
        """Raise WorkspaceDamaged when the folder is gone: its disk may have been unplugged."""
        if not self._folder.is_dir():
            raise WorkspaceDamaged(
                "Folder softfile ruang kerja tidak ditemukan.",
                "Diska tempat data mungkin terlepas; tidak ada data yang diubah.",
                "Sambungkan kembali diska itu, lalu buka ulang program.",
            )

    def path_of(self, name: str) -> Path:
        """Return where a softfile lies; SoftfileDamaged for what is no name."""
        if not _NAME.fullmatch(name):
            raise SoftfileDamaged
        return self._folder / name[:2] / name[2:4] / name

    def new_temporary(self) -> Path:
        """Return a free place for a file being written; WorkspaceDamaged, DiskFull, TargetUnwritable."""
        self.check()
        with writing():
            atomic_file.make_folder(self._temporary)
        return self._temporary / f"{self._run}{secrets.token_hex(16)}"

    def move_in(self, temporary: Path, name: str) -> None:
        """Put a finished, flushed file in its place, durably, replacing what is there.

        A folder that lies there, which no rename replaces, goes into the quarantine.
        """
        target = self.path_of(name)
        with writing():
            atomic_file.make_folder(target.parent)
            if looking.is_folder(target):
                atomic_file.make_folder(self._quarantine)
                aside = self._quarantine / f"{name}-{secrets.token_hex(4)}"
                atomic_file.move_folder(target, aside)
            atomic_file.replace(temporary, target)

    def remove(self, name: str) -> None:
        """Delete a softfile durably; a missing one is no error."""
        path = self.path_of(name)
        with writing():
            atomic_file.remove(path)
            if path.parent.is_dir():
                atomic_file.flush_folder(path.parent)

    def names(self) -> Iterator[str]:
        """Yield the names of all softfiles that lie in their place."""
        return (path.name for path in self._files() if path == self.path_of(path.name))

    def remove_unfinished(self) -> int:
        """Delete what earlier runs left half written; return how many files that were."""
        if not self._temporary.is_dir():
            return 0
        leftovers = [path for path in self._temporary.iterdir() if not path.name.startswith(self._run)]
        with writing():
            for path in leftovers:
                atomic_file.remove(path)
        return len(leftovers)

    def compare(self, known: Collection[str], cancel: CancelAsked) -> tuple[set[str], list[Path]]:
        """Return the known names that lie in their place, and all other softfiles; Cancelled."""
        found, orphans = set(), []
        for path in self._files():
            if cancel():
                raise Cancelled
            if path.name in known and path == self.path_of(path.name):
                found.add(path.name)
            else:
                orphans.append(path)
        return found, orphans

    def set_aside(self, path: Path) -> None:
        """Move an orphan into the quarantine, durably."""
        with writing():
            atomic_file.make_folder(self._quarantine)
            atomic_file.replace(path, self._quarantine / path.name)
            atomic_file.flush_folder(path.parent)

    def _files(self) -> Iterator[Path]:
        """Yield all softfiles; what is not named like one is none of ours and stays."""
        for first in _level(self._folder):
            for second in _level(first):
                with os.scandir(second) as entries:
                    yield from (Path(entry.path) for entry in entries if _NAME.fullmatch(entry.name))


def _level(parent: Path) -> Iterator[Path]:
    """Yield the folders of one level of names (two hex digits)."""
    with os.scandir(parent) as entries:
        for entry in entries:
            if _LEVEL.fullmatch(entry.name) and entry.is_dir(follow_symlinks=False):
                yield Path(entry.path)
