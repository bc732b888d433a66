"""Where softfiles lie below `files/`, and the sweep that puts that folder in order at start.

files/ab/cd/abcd...    64 lower-case hex digits: the softfile's name
files/tmp/             being written; emptied at start
files/karantina/       found at start without a row in the database; kept for a person to decide
"""

import os
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from ppid_desktop.domain.errors import SoftfileDamaged, WorkspaceDamaged
from ppid_desktop.runtime import atomic_file
from ppid_desktop.storage.disk_faults import writing

_NAME = re.compile("[0-9a-f]{64}")
_LEVEL = re.compile("[0-9a-f]{2}")


@dataclass(frozen=True)
class Sweep:
    """What the sweep at start found: names set aside, unfinished files deleted, names without their file."""

    quarantined: tuple[str, ...]
    temporary_removed: int
    missing: tuple[str, ...]


class BlobLayout:
    """The folder `files/` of one workspace."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._temporary = folder / "tmp"
        self._quarantine = folder / "karantina"

    def prepare(self) -> None:
        """Make the folder of a new workspace."""
        with writing():
            _make_folder(self._folder)

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

    def temporary_folder(self) -> Path:
        """Return the folder for files being written; WorkspaceDamaged, DiskFull, TargetUnwritable."""
        self.check()
        with writing():
            _make_folder(self._temporary)
        return self._temporary

    def move_in(self, temporary: Path, name: str) -> None:
        """Put a finished, flushed file in its place, durably, replacing what is there."""
        target = self.path_of(name)
        with writing():
            _make_folder(target.parent.parent)
            _make_folder(target.parent)
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

    def sweep(self, known: Collection[str]) -> Sweep:
        """Set orphans aside and delete unfinished files; `known` are all names the database refers to."""
        self.check()
        removed = self._empty_temporary()
        found, orphans = set(), []
        for path in self._files():
            if path.name in known and path == self.path_of(path.name):
                found.add(path.name)
            else:
                orphans.append(path)
        for path in orphans:
            self._set_aside(path)
        missing = tuple(sorted(name for name in known if name not in found))
        return Sweep(tuple(sorted(path.name for path in orphans)), removed, missing)

    def _files(self) -> Iterator[Path]:
        """Yield all softfiles; what is not named like one is none of ours and stays."""
        for first in _level(self._folder):
            for second in _level(first):
                with os.scandir(second) as entries:
                    yield from (Path(entry.path) for entry in entries if _NAME.fullmatch(entry.name))

    def _empty_temporary(self) -> int:
        if not self._temporary.is_dir():
            return 0
        leftovers = list(self._temporary.iterdir())
        with writing():
            for path in leftovers:
                atomic_file.remove(path)
        return len(leftovers)

    def _set_aside(self, path: Path) -> None:
        with writing():
            _make_folder(self._quarantine)
            atomic_file.replace(path, self._quarantine / path.name)
            atomic_file.flush_folder(path.parent)


def _make_folder(folder: Path) -> None:
    """Create a folder so that it survives a power cut; it usually is there."""
    if not folder.is_dir():
        folder.mkdir(exist_ok=True)
        atomic_file.flush_folder(folder.parent)


def _level(parent: Path) -> Iterator[Path]:
    """Yield the folders of one level of names (two hex digits)."""
    with os.scandir(parent) as entries:
        for entry in entries:
            if _LEVEL.fullmatch(entry.name) and entry.is_dir(follow_symlinks=False):
                yield Path(entry.path)
