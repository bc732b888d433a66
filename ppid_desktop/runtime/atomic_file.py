"""Files are written whole or not at all, and are on the disk when the call returns.

Windows adds two needs: virus scanners and the indexer hold a fresh file for a moment, so a replace is tried
again for about 2.5 s, and the metadata of a rename is only sure after another fsync of the file.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

_BUSY_WINERRORS = frozenset({5, 32, 33})  # access denied, sharing violation, lock violation
_RETRY_PAUSES = (0.02, 0.05, 0.1, 0.2, 0.4, 0.8, 0.93)  # together 2.5 s


@contextmanager
def replacing(target: Path, *, previous: Path | None = None) -> Iterator[BinaryIO]:
    """Yield a file whose content becomes `target` when the block ends; after an exception it stays as it was.

    `previous`, on the same volume, keeps what `target` held before.
    """
    handle, name = tempfile.mkstemp(prefix=".tulis-", suffix=".tmp", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            flush_to_disk(file)
        if previous is not None:
            _keep(target, previous)
        replace(temporary, target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise


def write_bytes(target: Path, content: bytes, *, previous: Path | None = None) -> None:
    """Make `content` the whole of `target`."""
    with replacing(target, previous=previous) as file:
        file.write(content)


def write_text(target: Path, content: str, *, previous: Path | None = None) -> None:
    """Make `content`, as UTF-8 with line feeds, the whole of `target`."""
    write_bytes(target, content.encode("utf-8"), previous=previous)


def replace(source: Path, target: Path) -> None:
    """Rename a finished file over `target` (same volume) and make the rename itself durable."""
    move(source, target)
    flush_folder(target.parent)


def move(source: Path, target: Path) -> None:
    """Rename a finished file; where many go into one folder, the caller flushes it once, after the last."""
    insist(lambda: source.replace(target))
    if sys.platform == "win32":
        _flush_again(target)


def move_folder(source: Path, target: Path) -> None:
    """Give a folder whose files are all on the disk its name (same volume), durably."""
    insist(lambda: source.rename(target))
    flush_folder(target.parent)


def remove(path: Path) -> None:
    """Delete a file, waiting out scanners on Windows; a missing file is no error."""
    insist(lambda: path.unlink(missing_ok=True))


def insist(action: Callable[[], object], *, pause: Callable[[float], None] = time.sleep) -> None:
    """Run `action`, again while Windows says that another program holds the file; raise the last error."""
    for seconds in _RETRY_PAUSES:
        try:
            action()
        except OSError as error:
            if getattr(error, "winerror", None) not in _BUSY_WINERRORS:
                raise
            pause(seconds)
        else:
            return
    action()


def flush_to_disk(file: BinaryIO) -> None:
    """Empty Python's buffer and have the operating system write the file."""
    file.flush()
    os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Make names created, renamed or deleted in `folder` durable; Windows has no such call and needs none."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _keep(target: Path, previous: Path) -> None:
    """Put a copy of `target` at `previous`; a rename would leave a moment without any `target`."""
    if not target.exists():
        return
    with replacing(previous) as file:
        file.write(target.read_bytes())


def _flush_again(target: Path) -> None:
    with target.open("r+b") as file:
        os.fsync(file.fileno())
