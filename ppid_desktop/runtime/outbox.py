"""What leaves the program: written or filled beside its place, then moved there in one step.

A program that ends on the way leaves half a file or a half-filled folder with plain copies at the person's
place. So each is noted in the user's private state before it is made, and what is still noted at the next
login is removed. The order is 7 in `runtime/atomic_file.py`. A note's name tells which run made it: another
one that still fills its file, the practice window or a command, is left alone.
"""

import hashlib
import os
import re
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from filecmp import cmp
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

import psutil

from ppid_desktop.runtime import atomic_file, looking
from ppid_desktop.runtime.atomic_file import flush_tree, make_folder, move_folder, remove
from ppid_desktop.runtime.disk_errors import InsideWorkspace
from ppid_desktop.runtime.paths import make_private, user_folders

_MAKING = ".konsep-"
_NOTE, _UNFINISHED = ".jejak", ".tulis"
_SAME_START = 2  # seconds by which a start may seem to move when the clock is set
_IDLE = 600  # seconds after which a note without its file is one that the disk refused to drop
_OF_A_WORKSPACE = "ppid.db"
_in_hand = set[str]()  # what this process fills now, by the names of its notes without their ends


class OutFolder:
    """A folder in the making; nobody sees it under its own name before `publish`."""

    def __init__(self, path: Path, parent: Path, name: str) -> None:
        self.path = path
        self._parent = parent
        self._name = name
        self.published: Path | None = None

    def settle(self) -> None:
        """Put all that was filled in on the disk, before something is kept that relies on it. OSError."""
        flush_tree(self.path)
        atomic_file.flush_folder(self.path.parent)  # the folder's own name, too

    def publish(self) -> Path:
        """Give the folder its name, with a number behind it when another has that; return where it is.

        One that holds the same already is returned instead. OSError: it has not got the name, also where only
        the name could not be flushed; what is called missing must not be found there.
        """
        self.settle()
        target, number = self._parent / self._name, 2
        while target.exists():
            if _holds_the_same(self.path, target):
                shutil.rmtree(self.path, ignore_errors=True)
                break
            target, number = self._parent / f"{self._name} ({number})", number + 1
        else:
            move_folder(self.path, target)
        self.published = target
        return target


class Outbox:
    """Makes folders for drafts and their softfiles."""

    def __init__(self, notes: Path) -> None:
        """`notes` is where one workspace's folders in the making are noted."""
        self._notes = notes

    @contextmanager
    def folder(self, parent: Path, name: str, *, kept: bool = False) -> Iterator[OutFolder]:
        """Yield a folder to fill; unless it was published, nothing is left of it. OSError as it comes, and
        InsideWorkspace.

        With `kept` the workspace keeps what is in it, after `settle` and before `publish`: where the program
        ends in between, the next login publishes the folder.
        """
        _require_outside(parent)
        make_folder(parent)
        making = parent.absolute() / f"{_MAKING}{uuid4().hex}"
        out = OutFolder(making, parent, name)
        with self._noted(making, name if kept else ""):
            try:
                making.mkdir()
                yield out
            finally:
                if out.published is None:
                    shutil.rmtree(making, ignore_errors=True)

    @contextmanager
    def file(self, target: Path) -> Iterator[BinaryIO]:
        """Yield a file that becomes `target` when the block ends; after an exception nothing is left of it.

        InsideWorkspace.
        """
        _require_outside(target.parent)
        making = atomic_file.temporary_for(target.absolute())
        with self._noted(making), atomic_file.replacing(target, temporary=making) as file:
            yield file

    def clear_abandoned(self, is_kept: Callable[[str], bool] = lambda _sha256: False) -> None:
        """Remove what an earlier run of the program left in the making; failures stay noted.

        `is_kept` tells by its SHA-256 (hex) whether the workspace keeps a file: a folder that was only to get
        its name gets it.
        """
        atomic_file.sweep(self._notes, idle=_IDLE)  # what editions before the present names left of notes
        for note in self._notes.glob(f"*{_UNFINISHED}"):
            with suppress(OSError):
                if not _may_be_in_hand(note):
                    remove(note)
        for note in self._notes.glob(f"*{_NOTE}"):
            with suppress(OSError):
                name, making = _read(note)
                if _may_be_in_hand(note):
                    if time.time() - note.stat().st_mtime >= _IDLE:  # its file may be about to be made
                        _forget(note, making)
                    continue
                if name:
                    _finish(making, name, is_kept)
                _clear(note, making)

    @contextmanager
    def _noted(self, making: Path, name: str = "") -> Iterator[None]:
        note = make_private(self._notes) / f"{making.name}.{_this_run()}{_NOTE}"
        _in_hand.add(note.stem)
        try:
            with atomic_file.replacing(note, temporary=note.with_suffix(_UNFINISHED)) as file:
                file.write(os.fsencode(name) + b"\n" + os.fsencode(making))
            try:
                yield
            finally:
                _forget(note, making)
        finally:
            _in_hand.discard(note.stem)  # what is left was refused by the disk: the next login tries again


def files_outbox() -> Outbox:
    """Return where single files of this OS user that leave the program are noted."""
    return Outbox(user_folders().state / "berkas-keluar")


def _this_run() -> str:
    """Return what tells this process from every other one: numbers of processes come again."""
    return f"{os.getpid()}-{psutil.Process().create_time():.0f}"


def _maker_of(note: Path) -> str:
    return note.stem.rpartition(".")[2]


def _read(note: Path) -> tuple[str, Path]:
    """Return the name that a folder is to get, if any, and what is in the making.

    Earlier editions put the number of their process, which is gone, in a line before, and at first no name.
    """
    content = note.read_bytes()
    if not re.fullmatch(r"\d+-\d+", _maker_of(note)):
        content = content.partition(b"\n")[2]
    *name, path = content.split(b"\n", 1)
    return os.fsdecode(b"".join(name)), Path(os.fsdecode(path))


def _may_be_in_hand(note: Path) -> bool:
    """Return whether what a note names is being filled; of another process only whether it is at work."""
    maker = _maker_of(note)
    return note.stem in _in_hand if maker == _this_run() else _still_runs(maker)


def _still_runs(maker: str) -> bool:
    """Return whether the process that `_this_run` told is at work still, maybe filling what it noted."""
    number, _, started = maker.partition("-")
    try:
        process = psutil.Process(int(number))
        same = abs(process.create_time() - int(started)) <= _SAME_START
        return same and process.status() != psutil.STATUS_ZOMBIE
    except (psutil.Error, ValueError):
        return False


def _require_outside(folder: Path) -> None:
    """Raise InsideWorkspace for a workspace, or a copy of one in a backup, and all folders in it."""
    try:
        place = looking.resolved(folder)
    except ValueError:  # no system takes such a name; whoever writes there is told
        return
    if any(looking.exists(one / _OF_A_WORKSPACE) for one in (place, *place.parents)):
        raise InsideWorkspace


def _holds_the_same(made: Path, there: Path) -> bool:
    """Return whether both folders hold the same files, byte for byte, and those there are on the disk."""
    try:
        names = _files_in(made)
        same = names == _files_in(there) and all(cmp(made / one, there / one, shallow=False) for one in names)
        if same:
            flush_tree(there)
    except OSError:  # one of them is open in Word, or cannot be read
        return False
    return same


def _files_in(folder: Path) -> set[Path]:
    return {one.relative_to(folder) for one in folder.rglob("*") if one.is_symlink() or not one.is_dir()}


def _finish(making: Path, name: str, is_kept: Callable[[str], bool]) -> None:
    """Give a filled folder its name when the workspace keeps its drafts, as it does only once all is in."""
    drafts = [path for path in making.rglob("*.docx") if path.is_file() and not path.is_symlink()]
    if any(is_kept(hashlib.sha256(path.read_bytes()).hexdigest()) for path in drafts):
        OutFolder(making, making.parent, name).publish()


def _clear(note: Path, making: Path) -> None:
    if making.name.startswith(_MAKING) and making.is_dir() and not making.is_symlink():
        shutil.rmtree(making, ignore_errors=True)
    elif making.name.startswith(atomic_file.TEMPORARY):
        remove(making)
    _forget(note, making)


def _forget(note: Path, making: Path) -> None:
    """Drop the note once the folder is gone for certain, not while its disk is only unplugged."""
    with suppress(OSError):
        if making.parent.is_dir() and not making.exists():
            remove(note)
