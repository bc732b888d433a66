"""Whether the WAL holds changes that SQLite will pass over in silence because something before them is
damaged.

SQLite takes a WAL up to its first frame that does not fit and ignores the rest. After a power cut that is
right: what follows was never acknowledged. After a bit turned over it loses what was. Neither is told, so it
is told here. File format: sqlite.org/fileformat2.html, section 4.
"""

import os
import struct
from collections.abc import Iterator
from pathlib import Path

_HEADER = struct.Struct(">8I")  # magic, version, page size, checkpoint, two salts, two checksums
_FRAME = struct.Struct(">6I")  # page, pages after commit, two salts, two checksums
_BIG_ENDIAN, _LITTLE_ENDIAN = 0x377F0683, 0x377F0682
_PAGE = 4096  # SQLCipher 4
_MASK = 0xFFFFFFFF


def frames_that_count(wal: Path) -> int | None:
    """Return how many frames belong to the WAL's present run, None when its beginning is damaged.

    To be compared with what SQLite took in. 0 for a WAL that is missing or empty. OSError.
    """
    if not wal.is_file() or wal.stat().st_size <= _HEADER.size:
        return 0
    with wal.open("rb") as file:
        header = file.read(_HEADER.size)
        if not _is_sound(header):
            return None
        salts, size = _HEADER.unpack(header)[4:6], os.fstat(file.fileno()).st_size
        frames = (size - _HEADER.size) // (_FRAME.size + _PAGE)
        return max(
            (place for place, found in _salts(file.fileno(), frames) if _same(found, salts)), default=0
        )


def _salts(descriptor: int, frames: int) -> Iterator[tuple[int, tuple[int, int]]]:
    """Yield the place of each frame, counted from 1, and its two salts."""
    with os.fdopen(os.dup(descriptor), "rb") as file:
        for place in range(1, frames + 1):
            file.seek(_HEADER.size + (place - 1) * (_FRAME.size + _PAGE))
            frame = file.read(_FRAME.size)
            yield place, (_FRAME.unpack(frame)[2], _FRAME.unpack(frame)[3])


def _same(found: tuple[int, int], salts: tuple[int, int]) -> bool:
    """Return whether a frame is of this run; an earlier run differs in many bits of its second salt."""
    return sum((one ^ other).bit_count() for one, other in zip(found, salts, strict=True)) <= 1


def _is_sound(header: bytes) -> bool:
    """Check the header's checksum (section 4.2)."""
    magic = _HEADER.unpack(header)[0]
    order = ">" if magic == _BIG_ENDIAN else "<"
    if magic not in (_BIG_ENDIAN, _LITTLE_ENDIAN):
        return False
    first = second = 0
    for one, two in struct.iter_unpack(f"{order}2I", header[:24]):
        first = (first + one + second) & _MASK
        second = (second + two + first) & _MASK
    return (first, second) == _HEADER.unpack(header)[6:8]
