"""A new workspace is put together aside and moved in part by part, its keys last.

As long as the keys lie aside, nobody was told of the workspace: what a crash left can be cleared away. A new
one may still be refused between its keys and its first opening; until then a mark lies beside it, and whoever
makes a workspace there again begins anew. The order is 5 in `runtime/atomic_file.py`.
"""

import secrets
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from ppid_desktop.domain.errors import UnsuitablePlace
from ppid_desktop.runtime import atomic_file, looking
from ppid_desktop.storage.disk_faults import writing
from ppid_desktop.storage.key_file import FILE_NAME, PREVIOUS_NAME

DATABASE, INDEX, FILES, PRACTICE_MARK = "ppid.db", "index.db", "files", "latihan"
PREFIX = ".baru-"
_PARTS = (FILES, DATABASE, PRACTICE_MARK)
_KEYS = (FILE_NAME, PREVIOUS_NAME)  # a copy that did not come along is made at the first login
_BEGUN = ".belum-selesai"
_BESIDE = (INDEX, *(f"{name}-{end}" for name in (DATABASE, INDEX) for end in ("wal", "shm")))
SIGNS = (*_KEYS, DATABASE)
"""Where any of these lies, there is or was a workspace."""


def begin(folder: Path) -> Path:
    """Make the folder and in it an empty one to put the workspace together; TargetUnwritable, DiskFull."""
    with writing():
        atomic_file.make_folder(folder)
        if is_begun(folder):
            take_out(folder)
        clear(folder)
        aside = folder / f"{PREFIX}{secrets.token_hex(4)}"
        aside.mkdir(mode=0o700)
    return aside


def move_in(aside: Path, folder: Path) -> None:
    """Move everything in; the folder is a workspace from the moment the keys are there.

    DiskFull, TargetUnwritable; then everything is taken out again, the keys first.
    """
    try:
        with writing():
            for name in (*_PARTS, *_KEYS):
                if (aside / name).is_dir():
                    atomic_file.move_folder(aside / name, folder / name)
                elif (aside / name).exists():
                    atomic_file.replace(aside / name, folder / name)
    except BaseException:
        with suppress(OSError):
            _delete((*(folder / name for name in _KEYS), *(folder / name for name in _PARTS)))
        raise


def mark_begun(folder: Path) -> None:
    """Say that what is moved in from now on is nobody's workspace yet; DiskFull, TargetUnwritable.

    Empty, it is there or it is not: a temporary file beside it would make the folder look occupied. Of two
    that make a workspace in one folder at a time only the first gets here: UnsuitablePlace for the other.
    """
    with writing():
        try:
            file = (folder / _BEGUN).open("xb")
        except FileExistsError:
            raise _occupied() from None
        try:
            with file:
                atomic_file.flush_to_disk(file)
            atomic_file.flush_folder(folder)
            if any(looking.exists(folder / name) for name in SIGNS):
                raise _occupied()
        except BaseException:
            with suppress(OSError):
                atomic_file.remove(folder / _BEGUN)
            raise


def is_begun(folder: Path) -> bool:
    """Return whether what lies there is a new workspace that nobody was told of."""
    return looking.exists(folder / _BEGUN)


def acknowledge(folder: Path) -> None:
    """Let a workspace that was opened be one for good; TargetUnwritable."""
    if is_begun(folder):
        with writing():
            atomic_file.remove_for_good(folder / _BEGUN)


def take_out(folder: Path) -> None:
    """Delete a new workspace that nobody was told of, the keys first, its mark last.

    What cannot be deleted stays with the mark, for the next one to delete.
    """
    with suppress(OSError):
        _delete(folder / name for name in (*_KEYS, *_PARTS, *_BESIDE))
        if not any(looking.exists(folder / name) for name in (*_KEYS, *_PARTS)):
            atomic_file.flush_folder(folder)
            atomic_file.remove(folder / _BEGUN)


def unfinished(folder: Path) -> tuple[Path, ...]:
    """Return what an earlier creation had already moved in when it broke off, or was refused."""
    if is_begun(folder):
        names = (*_KEYS, *_PARTS, *_BESIDE, _BEGUN)
        return tuple(folder / name for name in names if looking.exists(folder / name))
    keys_here = any(looking.exists(folder / name) for name in _KEYS)
    if keys_here or not any(folder.glob(f"{PREFIX}*/{FILE_NAME}")):
        return ()
    return tuple(folder / name for name in _PARTS if (folder / name).exists())


def clear(folder: Path) -> None:
    """Delete what creations left that did not come to their end; what cannot be deleted stays."""
    parts = () if is_begun(folder) else unfinished(folder)  # a begun one may be opened all the same
    with suppress(OSError):
        _delete((*parts, *folder.glob(f"{PREFIX}*")))


def _occupied() -> UnsuitablePlace:
    return UnsuitablePlace(
        "Ruang kerja lain sedang atau sudah dibuat di folder ini.",
        "Ruang kerja yang itu tidak diubah.",
        "Bukalah ruang kerja itu, atau pilih folder kosong.",
    )


def _delete(paths: Iterable[Path]) -> None:
    for path in paths:
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            atomic_file.remove(path)
