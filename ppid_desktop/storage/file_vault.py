"""The softfile store as the use cases see it: stored files in and out, no names or digests to juggle."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

from ppid_desktop.domain.errors import SoftfileDamaged
from ppid_desktop.domain.softfiles import StoredFile
from ppid_desktop.runtime.outbox import files_outbox
from ppid_desktop.storage.chunked_cipher import CHUNK
from ppid_desktop.storage.disk_faults import writing
from ppid_desktop.storage.file_store import FileStore
from ppid_desktop.storage.progress import CancelAsked, Progress
from ppid_desktop.storage.source_file import peeked


class FileVault:
    """Contents in, contents out; nothing plain stays on the disk."""

    def __init__(self, store: FileStore) -> None:
        self._store = store

    def put(self, source: Path | BinaryIO, progress: Progress, cancelled: CancelAsked) -> StoredFile:
        """Take a content in and return its description; keep its row before anything refers to it.

        SourceUnreadable, DiskFull, TargetUnwritable, Cancelled; nothing is left behind then.
        """
        blob = self._store.put(source, progress, cancelled)
        return StoredFile(
            id=uuid4(),
            name=blob.name,
            sha256=blob.sha256_hex,
            stored_sha256=blob.stored_sha256_hex,
            size=blob.size,
            stored_size=blob.stored_size,
        )

    def peek(self, source: Path, most: int) -> bytes:
        """Return at most `most` bytes of a person's file, which is not kept; SourceUnreadable."""
        return peeked(source, most)

    @contextmanager
    def open(self, file: StoredFile) -> Iterator[BinaryIO]:
        """Yield the plain content, seekable; SoftfileDamaged, also while reading."""
        with io.BufferedReader(self._store.open_plain(file.name), CHUNK) as reader:
            yield reader

    def save_to(self, file: StoredFile, target: Path, progress: Progress, cancelled: CancelAsked) -> None:
        """Write the plain content to `target`, whole or not at all.

        SoftfileDamaged, DiskFull, TargetUnwritable, Cancelled.
        """
        self._store.export_to(file.name, target, progress, cancelled)

    def save_out(self, file: StoredFile, target: Path, progress: Progress, cancelled: CancelAsked) -> None:
        """Write the plain content to a person's place: what a crash leaves of it goes at the next login.

        SoftfileDamaged, DiskFull, TargetUnwritable, Cancelled.
        """
        with writing(), files_outbox().file(target) as out:
            self._store.copy_into(file.name, out, progress, cancelled)

    def discard(self, file: StoredFile) -> None:
        """Delete the stored bytes of a content that no row keeps any more; commit first.

        TargetUnwritable; the next start sets aside what stays.
        """
        with writing():
            self._store.discard(file.name)

    def check(self, file: StoredFile, progress: Progress, cancelled: CancelAsked) -> str:
        """Return an empty string when the stored bytes are whole, else why not; Cancelled."""
        try:
            self._store.verify_stored(file.name, file.stored_sha256, progress, cancelled)
        except SoftfileDamaged as damage:
            return damage.what
        return ""
