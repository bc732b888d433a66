"""The only plain bytes the program itself leaves on the disk: copies of softfiles a person has open.

    <private folder>/<workspace id>/<random>/softfile-<8 hex>.<ext>    the copy, under a neutral name
    <private folder>/<workspace id>/<random>/salinan.json              what it is a copy of: ids and digests

*Buka* gives a read-only copy, *Sunting* a writable one. The small file beside each copy lets the next start
find what a crash left: unchanged copies are deleted, changed ones offered to be taken into the vault first.
"""

import hashlib
import json
import logging
import re
import secrets
import stat
from collections.abc import Callable, Container, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial
from pathlib import Path
from uuid import UUID

from ppid_desktop.runtime import atomic_file, looking, outside_mark, paths
from ppid_desktop.storage.disk_faults import writing
from ppid_desktop.storage.file_store import FileStore
from ppid_desktop.storage.progress import CancelAsked, Progress, never_cancelled, no_progress
from ppid_desktop.storage.strict_json import read_object

_NOTE = "salinan.json"
_EXTENSION = re.compile(r"\.[a-z0-9]{1,10}")
_LOCK_FILES = ("~$", ".~lock.", ".~", "~wr")  # of Word and LibreOffice, beside an open document
_MAXIMUM_NOTE_BYTES = 4096
_LOG = logging.getLogger(__name__)


class CopyPurpose(Enum):
    """Why a copy was made."""

    READ = "buka"
    EDIT = "sunting"


class CopyState(Enum):
    """How a copy compares with what was given out."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    MISSING = "missing"  # renamed or deleted by the person or their program
    HELD = "held"  # locked by another program, so nobody can tell


class Removal(Enum):
    """What became of a copy that was to be removed."""

    REMOVED = "removed"
    HELD = "held"  # another program has it open; `retry_held` tries again
    CHANGED = "changed"  # it holds work that was not taken into the vault; it stays


@dataclass(frozen=True)
class WorkingCopy:
    """One copy: `reference` is the caller's id for what it belongs to (a softfile version)."""

    path: Path
    purpose: CopyPurpose
    reference: UUID
    sha256_hex: str
    size: int
    mtime_ns: int


class WorkingCopies:
    """The working copies of one workspace and one OS user; one thread at a time."""

    def __init__(
        self,
        private_folder: Path,
        workspace_id: UUID,
        store: FileStore,
        delete: Callable[[Path], None] = atomic_file.remove,
        mark: Callable[[Path], None] = outside_mark.mark,
    ) -> None:
        """`delete` removes one file and raises OSError while another program holds it.

        `mark` says of a copy that it is from outside; only one that is to be read, since protected view would
        stand in the way of each editing.
        """
        self._folder = private_folder / str(workspace_id)
        self._store = store
        self._delete = delete
        self._mark = mark
        self._open: dict[Path, WorkingCopy] = {}
        self._held: dict[Path, WorkingCopy] = {}

    def issue(
        self,
        blob_name: str,
        reference: UUID,
        extension: str,
        purpose: CopyPurpose,
        progress: Progress = no_progress,
        cancel: CancelAsked = never_cancelled,
    ) -> WorkingCopy:
        """Write a copy for a person to open; `extension` like ".docx" decides which program does.

        SoftfileDamaged, DiskFull, TargetUnwritable, Cancelled; nothing is left behind then.
        """
        folder = self._new_folder()
        path = folder / _neutral_name(extension)
        try:
            digest = self._store.export_to(blob_name, path, progress, cancel)
            if purpose is CopyPurpose.READ:
                self._mark(path)  # while the file may still be written
            with writing():
                path.chmod(stat.S_IRUSR if purpose is CopyPurpose.READ else stat.S_IRUSR | stat.S_IWUSR)
                status = path.stat()
                copy = WorkingCopy(path, purpose, reference, digest, status.st_size, status.st_mtime_ns)
                atomic_file.write_text(folder / _NOTE, _note_text(copy))
        except BaseException:
            self._clear(folder)
            raise
        self._open[path] = copy
        return copy

    def open_copies(self) -> tuple[WorkingCopy, ...]:
        """Return the copies given out and not yet removed, in the order they were given out."""
        return tuple(self._open.values())

    def held_copies(self) -> tuple[WorkingCopy, ...]:
        """Return the copies another program kept from being removed."""
        return tuple(self._held.values())

    def state(self, copy: WorkingCopy) -> CopyState:
        """Compare a copy with what was given out; its content is only hashed when size or time differ."""
        try:
            status = copy.path.lstat()
        except OSError:
            return CopyState.MISSING
        if (status.st_size, status.st_mtime_ns) == (copy.size, copy.mtime_ns):
            return CopyState.UNCHANGED
        return _state_of(_digest_of(copy.path), copy.sha256_hex)

    def saved_beside(self, copy: WorkingCopy) -> tuple[Path, ...]:
        """Return other files in the copy's folder: what a person saved there under another name or format.

        The folder itself where the disk does not let it be looked through.
        """
        try:
            return tuple(sorted(path for path in _strangers(copy.path.parent) if path != copy.path))
        except OSError:
            return (copy.path.parent,)

    def sweep_beside(self, copy: WorkingCopy, known: Container[str]) -> tuple[Path, ...]:
        """Delete what lies beside a copy and has known content (SHA-256, hex); return what is left there.

        A folder in which nothing is left goes too.
        """
        for path in self.saved_beside(copy):
            digest = _digest_of(path)
            if digest is not None and (digest == copy.sha256_hex or digest in known):
                with suppress(OSError):  # held by a program: tried again the next time
                    self._delete_one(path)
        left = self.saved_beside(copy)
        if not left and not looking.exists(copy.path):
            self.discard(copy)
        return left

    def remove(self, copy: WorkingCopy, taken: frozenset[str] = frozenset()) -> Removal:
        """Delete a copy and its folder unless that would lose work.

        `taken` are the SHA-256 (hex) of contents now in the vault; anything else in the folder stays.
        """
        safe = taken | {copy.sha256_hex}
        try:
            digests = [_digest_of(path) for path in _strangers(copy.path.parent)]
        except OSError:  # the folder cannot be looked through
            return self._keep_held(copy)
        if None in digests:
            return self._keep_held(copy)
        if any(digest not in safe for digest in digests):
            return Removal.CHANGED
        return self.discard(copy)

    def discard(self, copy: WorkingCopy) -> Removal:
        """Delete a copy with all work in it: the person said so."""
        if not self._clear(copy.path.parent):
            return self._keep_held(copy)
        self._open.pop(copy.path, None)
        self._held.pop(copy.path, None)
        return Removal.REMOVED

    def take_off(self, copy: WorkingCopy) -> Removal:
        """Delete a copy whose work is in the vault or given up; what a person saved beside it stays."""
        if not self.saved_beside(copy):
            return self.discard(copy)
        try:
            if looking.exists(copy.path):
                self._delete_one(copy.path)
        except OSError:
            return self._keep_held(copy)
        return Removal.REMOVED

    def holds(self, copy: WorkingCopy, sha256_hex: str) -> bool:
        """Return whether a copy can be read and has this content."""
        return _digest_of(copy.path) == sha256_hex

    def rebase(self, copy: WorkingCopy, sha256_hex: str) -> None:
        """Compare a copy that stays with this content, which it holds, from now on.

        DiskFull, TargetUnwritable: only until the program ends, since the note beside it was refused.
        """
        with writing():
            status = copy.path.stat()
            rebased = replace(copy, sha256_hex=sha256_hex, size=status.st_size, mtime_ns=status.st_mtime_ns)
            for known in (self._open, self._held):
                if copy.path in known:
                    known[copy.path] = rebased
            atomic_file.write_text(copy.path.parent / _NOTE, _note_text(rebased))

    def retry_held(self) -> tuple[WorkingCopy, ...]:
        """Try again to remove the unchanged held copies; return those that are still there."""
        for copy in self.held_copies():
            if self.remove(copy) is Removal.CHANGED:
                del self._held[copy.path]
        return self.held_copies()

    def recover(self) -> tuple[WorkingCopy, ...]:
        """At start, delete what an earlier run left; return the copies with work not yet in the vault.

        They stay on the disk and count as open until they are taken and removed, or discarded.
        """
        for folder in self._folders():
            copy = _noted_copy(folder)
            if copy is None:
                self._drop_unnoted(folder)
            elif self.remove(copy) is not Removal.REMOVED:
                self._open[copy.path] = copy
        return tuple(copy for copy in self._open.values() if copy.path not in self._held)

    def _drop_unnoted(self, folder: Path) -> None:
        """Delete a copy made just before the end of a run, never given to anybody; keep what is unclear."""
        if looking.exists(folder / _NOTE):
            _LOG.warning("working copy %s left in place: its note cannot be read", folder.name)
        else:
            self._clear(folder)

    def _new_folder(self) -> Path:
        with writing():
            paths.make_private(self._folder.parent)
            return paths.new_private_folder(self._folder)

    def _folders(self) -> list[Path]:
        if not looking.is_folder(self._folder):
            return []
        try:
            found = sorted(self._folder.iterdir())
        except OSError as error:  # what lies there is looked for again at the next start
            _LOG.warning("working copies not looked through: %s", type(error).__name__)
            return []
        return [path for path in found if looking.is_folder(path) and not path.is_symlink()]

    def _keep_held(self, copy: WorkingCopy) -> Removal:
        self._held[copy.path] = copy
        return Removal.HELD

    def _clear(self, folder: Path) -> bool:
        """Delete a copy's folder, the note last; False when a file in it is held.

        A note or a folder left empty holds nobody's work: the next start removes it.
        """
        try:
            for path in sorted(folder.rglob("*"), key=lambda path: -len(path.parts)):
                if path != folder / _NOTE:
                    self._delete_one(path)
        except OSError:
            return False
        for delete in (partial(self._delete_one, folder / _NOTE), folder.rmdir):
            with suppress(OSError):
                delete()
        return True

    def _delete_one(self, path: Path) -> None:
        if path.is_dir() and not path.is_symlink():
            path.rmdir()
            return
        if not path.is_symlink():
            path.chmod(stat.S_IRUSR | stat.S_IWUSR)  # Windows does not delete what is marked read-only
        self._delete(path)


def _neutral_name(extension: str) -> str:
    plain = extension.lower()
    return f"softfile-{secrets.token_hex(4)}{plain if _EXTENSION.fullmatch(plain) else ''}"


def _strangers(folder: Path) -> Iterator[Path]:
    """Yield the files of a copy's folder that hold somebody's work, or may."""
    for path in folder.rglob("*"):
        ours = path.name == _NOTE and path.parent == folder
        if not ours and not path.name.lower().startswith(_LOCK_FILES) and _is_regular(path):
            yield path


def _is_regular(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _digest_of(path: Path) -> str | None:
    """Return the SHA-256 of a file, None when another program does not let it be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None


def _state_of(digest: str | None, original: str) -> CopyState:
    if digest is None:
        return CopyState.HELD
    return CopyState.UNCHANGED if digest == original else CopyState.CHANGED


def _note_text(copy: WorkingCopy) -> str:
    return json.dumps(
        {
            "name": copy.path.name,
            "purpose": copy.purpose.value,
            "reference": str(copy.reference),
            "sha256": copy.sha256_hex,
            "size": copy.size,
            "mtime_ns": copy.mtime_ns,
        }
    )


def _noted_copy(folder: Path) -> WorkingCopy | None:
    note = folder / _NOTE
    try:
        fields = read_object(note, _MAXIMUM_NOTE_BYTES)
        return WorkingCopy(
            path=folder / Path(fields.text("name", 255)).name,
            purpose=CopyPurpose(fields.text("purpose")),
            reference=UUID(fields.text("reference")),
            sha256_hex=fields.text("sha256"),
            size=fields.number("size"),
            mtime_ns=fields.number("mtime_ns"),
        )
    except (OSError, ValueError):
        return None
