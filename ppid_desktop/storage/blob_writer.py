"""One streaming pass from a person's file into the vault: reading and hashing beside encrypting and writing.

The calling thread reads and hashes the plain bytes; a second thread encrypts, hashes the stored bytes and
writes. Both SHA-256 passes, the two dear parts, so run at the same time (hashlib, the cipher and the file
calls all release the interpreter's lock). A few buffers travel between the two: memory does not grow.
"""

import hashlib
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import BinaryIO

from ppid_desktop.runtime import atomic_file
from ppid_desktop.storage.chunked_cipher import CHUNK, TAG, ChunkSealer
from ppid_desktop.storage.disk_faults import as_read_fault, as_write_fault, writing
from ppid_desktop.storage.progress import CancelAsked, Progress, step

_UNDONE = "Berkas tidak ditambahkan dan data yang sudah ada tetap utuh."
_BUFFERS = 6


@dataclass(frozen=True)
class SealedBlob:
    """What one pass learned; digests in lower-case hex."""

    name: str
    size: int
    sha256: str
    stored_sha256: str
    stored_size: int


@dataclass(frozen=True)
class _Part:
    buffer: memoryview
    length: int
    last: bool


class BlobWriter:
    """Encrypts one source into one temporary file."""

    def __init__(self, target: BinaryIO, master: bytes, name_of: Callable[[bytes], str]) -> None:
        """`name_of` turns the SHA-256 of the content into the softfile's name; `target` is unbuffered."""
        self._target = target
        self._sealer = ChunkSealer(master)
        self._name_of = name_of
        self._plain_digest = hashlib.sha256()
        self._stored_digest = hashlib.sha256()
        self._stored_size = 0
        self._size = 0
        self._free: queue.SimpleQueue[memoryview] = queue.SimpleQueue()
        self._parts: queue.SimpleQueue[_Part | None] = queue.SimpleQueue()
        self._failure: Exception | None = None

    def write(self, source: BinaryIO, expected: int, progress: Progress, cancel: CancelAsked) -> SealedBlob:
        """Encrypt all of `source` and fsync the target; `expected` is its size, for the progress only.

        Cancelled, SourceUnreadable, DiskFull, TargetUnwritable; the target is then worthless.
        """
        for _ in range(_BUFFERS):
            self._free.put(memoryview(bytearray(CHUNK)))
        worker = threading.Thread(target=self._encrypt_parts, name="softfile-encrypt", daemon=True)
        worker.start()
        try:
            self._read_parts(source, expected, progress, cancel)
        finally:
            self._parts.put(None)
            worker.join()
        self._raise_failure()
        return self._finished()

    def _read_parts(self, source: BinaryIO, expected: int, progress: Progress, cancel: CancelAsked) -> None:
        """Read one chunk ahead: only an empty read tells that the chunk before it was the last one."""
        held, length = self._filled_buffer(source)
        while True:
            following, next_length = self._filled_buffer(source) if length == CHUNK else (None, 0)
            last = next_length == 0
            self._parts.put(_Part(held, length, last))
            self._plain_digest.update(held[:length])
            self._size += length
            step(self._size, max(expected, self._size), progress, cancel)
            if last or following is None:
                return
            held, length = following, next_length

    def _filled_buffer(self, source: BinaryIO) -> tuple[memoryview, int]:
        buffer = self._free.get()
        self._raise_failure()
        filled = 0
        try:
            while filled < CHUNK:
                count = source.readinto(buffer[filled:])  # type: ignore[attr-defined]
                if not count:
                    break
                filled += count
        except OSError as error:
            raise as_read_fault(error) from error
        return buffer, filled

    def _encrypt_parts(self) -> None:
        """Run in the second thread until the None; after a failure only hand the buffers back."""
        sealed = memoryview(bytearray(CHUNK + TAG))
        self._guarded(lambda: self._put(memoryview(self._sealer.header)))
        while (part := self._parts.get()) is not None:
            if self._failure is None:
                self._guarded(partial(self._encrypt_part, part, sealed))
            self._free.put(part.buffer)

    def _encrypt_part(self, part: _Part, sealed: memoryview) -> None:
        self._put(self._sealer.encrypt(part.buffer[: part.length], sealed, last=part.last))

    def _guarded(self, action: Callable[[], None]) -> None:
        """Keep the failure of the second thread for the calling one."""
        try:
            action()
        except Exception as error:  # noqa: BLE001 - raised again by the calling thread
            self._failure = error

    def _put(self, data: memoryview) -> None:
        self._stored_digest.update(data)
        self._stored_size += len(data)
        atomic_file.write_whole(self._target, data)

    def _raise_failure(self) -> None:
        if isinstance(self._failure, OSError):
            raise as_write_fault(self._failure, _UNDONE) from self._failure
        if self._failure is not None:
            raise self._failure

    def _finished(self) -> SealedBlob:
        digest = self._plain_digest.digest()
        name = self._name_of(digest)
        with writing(_UNDONE):
            self._put(memoryview(self._sealer.seal(self._size, name)))
            atomic_file.flush_to_disk(self._target)
        return SealedBlob(name, self._size, digest.hex(), self._stored_digest.hexdigest(), self._stored_size)
