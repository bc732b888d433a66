"""Files are written whole or not at all, and are on the disk when the call returns: the order of every
writing.

Everything the program keeps is written in one of these orders; the modules named refer to this place. "Flush"
is fsync (Windows: FlushFileBuffers), "flush the folder" is fsync of the folder, without which a name made,
renamed or removed in it may be lost with the power. What a kill or a power cut leaves in between is said
behind.

1. A small file (`replacing`: keys, anchor, login counters, settings, notes): write a temporary file beside
   it - flush it - rename it over the target - flush the folder. Before that, where the one before is kept,
   the same for the copy. Left in between: the old file and a temporary one, which the next opening sweeps
   away.
2. A softfile (`storage/file_store.py`): encrypt into files/tmp - flush - make the two folders, flushing the
   folder each lies in - rename - flush the folder - commit row and log entry - acknowledge. Left: an
   unfinished file (deleted) or a content without a row (put into quarantine). Deleting is the other way
   round: commit, then unlink.
3. A row (`storage/engine.py`): SQLite appends the transaction to the WAL and flushes it (synchronous=FULL;
   the folder too when the WAL is new) - acknowledge. The checkpoint flushes the database before the WAL is
   used anew. The anchor of the log follows a commit and may lie behind: an ancestor is fine. The index
   follows too and is made anew when it does not fit.
4. Keys and rows together (`storage/slot_changes.py`): note in the database which slot is about to change,
   and the recovery key to be printed - write row and log entry, uncommitted - write keys.json by order 1,
   its copy first - commit. A commit that fails puts keys.json back; where the disk has no room for that
   either, the person is told that the new key holds. The next opening compares: what came to keys.json is
   finished (log entry, closed account), the rest is dropped; a slot without an active account
   goes.
5. A new workspace (`storage/staging.py`): its folder is made and held (`services/workspace_hold.py`), so that
   of two at a time the later is refused; then everything is put together, furnished and flushed in a folder
   aside and moved in part by part, keys.json last: with it the workspace is there, whole. A mark put there
   before tells until the first opening that nobody was told of it: one refused until then gives way to the
   next. Such a mark is removed and its folder flushed (`remove_for_good`), or a power cut brings it back. The
   practice workspace (`services/practice.py`) has a mark beside its folder from before it is made,
   or thrown away, until its sample records are in; as long as the mark lies there it is made anew.
6. An upgrade (`storage/schema.py`): checkpoint - copy of the database by order 1 - one transaction.
7. What leaves the program (`runtime/outbox.py`): note the temporary name in the user's profile - write -
   flush every file and folder - keep the round, where it is one - rename - flush - drop the note. What is
   noted at the next login gets its name when the round is kept, and is removed otherwise: nothing
   half-written stays outside.

Windows has no flush for folders and needs none: NTFS logs changes of names in their order, and flushing any
file writes that log out up to the file's own entries. So a rename is made sure by flushing the renamed file
once more, and folders made before it are sure with it. Virus scanners and the indexer hold a fresh file for
a moment: a replace, a removal or that second flush is tried again for about 2.5 s. A file system that knows
no flush of folders (some network shares) says EINVAL or ENOTSUP: only exports lie there.
"""

import errno
import os
import secrets
import sys
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

_BUSY_WINERRORS = frozenset({5, 32, 33})  # access denied, sharing violation, lock violation
_FOLDED = sys.platform == "win32"  # opening goes through the C library, which makes one EACCES of them all
_RETRY_PAUSES = (0.02, 0.05, 0.1, 0.2, 0.4, 0.8, 0.93)  # together 2.5 s
_NO_FOLDER_FLUSH = frozenset({errno.EINVAL, errno.ENOTSUP})
TEMPORARY = ".tulis-"
"""How the name of every unfinished file begins."""


@contextmanager
def replacing(
    target: Path, *, previous: Path | None = None, temporary: Path | None = None
) -> Iterator[BinaryIO]:
    """Yield a file whose content becomes `target` when the block ends; after an exception it stays as it was.

    One that was there holds the new content, whole, if only the flush of its folder failed; why it is not
    taken back, and that writing it again is safe, stands in docs/durability.md. A new one is not there then.
    `previous`, on the same volume, keeps what `target` held before. `temporary` is where it is written until
    then, a name of `temporary_for(target)` that the caller knows beforehand.
    """
    temporary = temporary or temporary_for(target)
    try:
        with open(temporary, "xb", opener=_for_its_owner) as file:
            yield file
            flush_to_disk(file)
        if previous is not None:
            _keep(target, previous)
        _put_in_place(temporary, target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise


def write_whole(file: BinaryIO, content: bytes | memoryview) -> None:
    """Write all of `content`: an unbuffered file takes a part without a word when the disk is nearly full."""
    rest = memoryview(content)
    while rest:
        rest = rest[file.write(rest) :]


def write_bytes(target: Path, content: bytes, *, previous: Path | None = None) -> None:
    """Make `content` the whole of `target`."""
    with replacing(target, previous=previous) as file:
        file.write(content)


def write_text(target: Path, content: str, *, previous: Path | None = None) -> None:
    """Make `content`, as UTF-8 with line feeds, the whole of `target`."""
    write_bytes(target, content.encode("utf-8"), previous=previous)


def temporary_for(target: Path) -> Path:
    """Return a free name beside `target` that tells which target an unfinished file was to become."""
    return target.with_name(f"{_beginning(target)}{secrets.token_hex(8)}.tmp")


def sweep(folder: Path, *, idle: float = 0) -> None:
    """Delete the unfinished files in a folder, `idle` seconds after their last change at least where others
    write there; what cannot be deleted stays."""
    _sweep(folder, TEMPORARY, idle)


def sweep_of(target: Path, *, idle: float = 0) -> None:
    """Delete what was left unfinished of one target, `idle` seconds ago at least, where others may write
    it."""
    _sweep(target.parent, _beginning(target), idle)


def replace(source: Path, target: Path) -> None:
    """Rename a finished file over `target` (same volume) and make the rename itself durable."""
    move(source, target)
    flush_folder(target.parent)


def _put_in_place(temporary: Path, target: Path) -> None:
    """Rename a finished file; one that was told to have failed must not be found there afterwards."""
    fresh = not os.path.lexists(target)
    try:
        replace(temporary, target)
    except OSError:
        if fresh and not os.path.lexists(temporary):  # renamed, and only the name could not be flushed
            with suppress(OSError):
                target.unlink()
        raise


def move(source: Path, target: Path) -> None:
    """Rename a finished file; where many go into one folder, the caller flushes it once, after the last."""
    insist(lambda: source.replace(target))
    if sys.platform == "win32":
        _flush_again(target)


def move_folder(source: Path, target: Path) -> None:
    """Give a folder another name on its volume, durably; what lies in it is on the disk already.

    OSError: it has its old name, also where only the new one could not be flushed.
    """
    insist(lambda: source.rename(target))
    try:
        flush_folder(target.parent)
        if sys.platform == "win32":  # flushing any file inside writes the log of names out as well
            inside = next((one for one in target.rglob("*") if one.is_file()), None)
            if inside is not None:
                _flush_again(inside)
    except OSError:
        with suppress(OSError):
            target.rename(source)
        raise


def make_folder(folder: Path, mode: int = 0o777) -> None:
    """Create a folder and what is missing above it so that they survive a power cut; it usually is there."""
    missing: list[Path] = []
    while not folder.is_dir():
        missing.append(folder)
        folder = folder.parent
    for one in reversed(missing):
        one.mkdir(mode, exist_ok=True)
        flush_folder(one.parent)


def remove(path: Path) -> None:
    """Delete a file, waiting out scanners on Windows; a missing file is no error."""
    insist(lambda: path.unlink(missing_ok=True))


def remove_for_good(path: Path) -> None:
    """Delete a file whose being there means something, so that no power cut brings it back."""
    remove(path)
    flush_folder(path.parent)


def insist(action: Callable[[], object], *, pause: Callable[[float], None] = time.sleep) -> None:
    """Run `action`, again while Windows says that another program holds the file; raise the last error."""
    for seconds in _RETRY_PAUSES:
        try:
            action()
        except OSError as error:
            if not _is_busy(error):
                raise
            pause(seconds)
        else:
            return
    action()


def _is_busy(error: OSError) -> bool:
    own = getattr(error, "winerror", None)
    return own in _BUSY_WINERRORS if own else _FOLDED and error.errno == errno.EACCES


def flush_to_disk(file: BinaryIO) -> None:
    """Empty Python's buffer and have the operating system write the file."""
    file.flush()
    os.fsync(file.fileno())


def flush_tree(folder: Path) -> None:
    """Flush every file and folder below `folder`, itself included."""
    for place, _folders, names in os.walk(folder):
        for name in names:
            _flush_again(Path(place, name))
        flush_folder(Path(place))


def flush_folders(folder: Path) -> None:
    """Make the names in `folder` and in every folder below it durable; their files are flushed already."""
    for place, _folders, _names in os.walk(folder):
        flush_folder(Path(place))


def flush_folder(folder: Path) -> None:
    """Make names created, renamed or deleted in `folder` durable; Windows has no such call and needs none."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_FLUSH:
            raise
    finally:
        os.close(descriptor)


def _sweep(folder: Path, beginning: str, idle: float) -> None:
    for path in folder.glob(f"{beginning}*.tmp"):
        with suppress(OSError):
            if time.time() - path.stat().st_mtime >= idle:
                remove(path)


def _beginning(target: Path) -> str:
    return f"{TEMPORARY}{zlib.crc32(os.fsencode(target.name)):08x}-"


def _for_its_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _keep(target: Path, previous: Path) -> None:
    """Put a copy of `target` at `previous`; a rename would leave a moment without any `target`."""
    if not target.exists():
        return
    with replacing(previous) as file:
        file.write(target.read_bytes())


def _flush_again(path: Path) -> None:
    def flush() -> None:
        with path.open("r+b") as file:
            os.fsync(file.fileno())

    insist(flush)
