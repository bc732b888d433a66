"""Folders that leave the program: filled beside their place, then moved there in one step.

A program that ends on the way leaves a half-filled folder with plain copies at the person's place. So each is
noted in the user's private state before it is made, and what is still noted at the next login is removed.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from ppid_desktop.runtime.atomic_file import flush_folder, insist, remove, write_bytes
from ppid_desktop.runtime.paths import make_private

_MAKING = ".konsep-"
_NOTE = ".jejak"


class OutFolder:
    """A folder in the making; nobody sees it under its own name before `publish`."""

    def __init__(self, path: Path, parent: Path, name: str) -> None:
        self.path = path
        self._parent = parent
        self._name = name
        self.published: Path | None = None

    def publish(self) -> Path:
        """Give the folder its name, with a number behind it when that is taken; return where it is."""
        target = self._free_name()
        insist(lambda: self.path.rename(target))
        self.published = target
        flush_folder(self._parent)
        return target

    def _free_name(self) -> Path:
        target, number = self._parent / self._name, 2
        while target.exists():
            target, number = self._parent / f"{self._name} ({number})", number + 1
        return target


class Outbox:
    """Makes folders for drafts and their softfiles."""

    def __init__(self, notes: Path) -> None:
        """`notes` is where one workspace's folders in the making are noted."""
        self._notes = notes

    @contextmanager
    def folder(self, parent: Path, name: str) -> Iterator[OutFolder]:
        """Yield a folder to fill; unless it was published, nothing is left of it. OSError as it comes."""
        parent.mkdir(parents=True, exist_ok=True)
        making = parent.absolute() / f"{_MAKING}{uuid4().hex}"
        note = make_private(self._notes) / f"{making.name}{_NOTE}"
        write_bytes(note, f"{os.getpid()}\n".encode() + os.fsencode(making))
        out = OutFolder(making, parent, name)
        try:
            making.mkdir()
            yield out
        finally:
            if out.published is None:
                shutil.rmtree(making, ignore_errors=True)
            _forget(note, making)

    def clear_abandoned(self) -> None:
        """Remove the folders that an earlier run of the program left in the making; failures stay noted."""
        for note in self._notes.glob(f"*{_NOTE}"):
            with suppress(OSError):
                maker, _, path = note.read_bytes().partition(b"\n")
                if maker != str(os.getpid()).encode():  # this very run may be filling one now
                    _clear(note, Path(os.fsdecode(path)))


def _clear(note: Path, making: Path) -> None:
    if making.name.startswith(_MAKING) and making.is_dir() and not making.is_symlink():
        shutil.rmtree(making, ignore_errors=True)
    _forget(note, making)


def _forget(note: Path, making: Path) -> None:
    """Drop the note once the folder is gone for certain, not while its disk is only unplugged."""
    with suppress(OSError):
        if making.parent.is_dir() and not making.exists():
            remove(note)
