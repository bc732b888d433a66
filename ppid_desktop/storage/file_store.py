"""The softfiles of a workspace: encrypted, named by their content, written whole or not at all.

A name is HMAC-SHA256(blob-name key, SHA-256 of the content) in lower-case hex: equal contents lie there
once, and the names tell nothing.

Order of one `put`: encrypt into files/tmp, fsync, make and fsync the two folders, rename, fsync the folder.
Only then may the caller commit the row. Deleting is the other way round: commit, then `discard`.
"""

import hashlib
import hmac
import os
import threading
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ppid_desktop.domain.errors import MachineFault, SoftfileDamaged, SourceUnreadable
from ppid_desktop.runtime import atomic_file
from ppid_desktop.storage.blob_layout import BlobLayout
from ppid_desktop.storage.blob_writer import BlobWriter, SealedBlob
from ppid_desktop.storage.chunked_cipher import CHUNK, PlainReader
from ppid_desktop.storage.disk_faults import created, explained, is_damaged, writing
from ppid_desktop.storage.progress import CancelAsked, Progress, never_cancelled, no_progress, step
from ppid_desktop.storage.source_file import SourceWatch, opened_source


@dataclass(frozen=True)
class StoredBlob:
    """One softfile in the store.

    `stored_sha256_hex` belongs to the file that lies there now: keep it with the row, also when a row for
    this name exists (its file may have been lost and written anew). `already_there`: the same content was
    found whole and was not written again.
    """

    name: str
    size: int
    sha256_hex: str
    stored_sha256_hex: str
    stored_size: int
    already_there: bool


@dataclass(frozen=True)
class Sweep:
    """What a sweep found: names set aside, how many unfinished files, names without their file."""

    quarantined: tuple[str, ...]
    temporary_removed: int
    missing: tuple[str, ...]


class FileStore:
    """The folder `files/` of one open workspace; several threads may use it at once."""

    def __init__(
        self, folder: Path, master: bytes, name_key: bytes, layout: BlobLayout | None = None
    ) -> None:
        """`master` encrypts (SubKeys.softfiles), `name_key` names (kept in the database); 32 bytes each.

        `layout` says where softfiles lie that do not lie in a folder of a workspace.
        """
        self._layout = layout or BlobLayout(folder)
        self._master = master
        self._name_key = name_key
        self._taken: set[str] = set()  # names this run answered for
        self._settling = threading.Lock()  # of two equal contents at once, one file and one digest remain
        self._keepers = 0
        self._discarded: set[str] = set()  # to be deleted once nobody keeps everything in its place

    def put(
        self,
        source: Path | BinaryIO,
        progress: Progress = no_progress,
        cancel: CancelAsked = never_cancelled,
    ) -> StoredBlob:
        """Take in one file by a single pass; `source` given open must be unbuffered and at its start.

        SourceUnreadable (also links, folders, devices, a change while reading), DiskFull, TargetUnwritable,
        Cancelled; nothing is left behind then.
        """
        temporary = self._layout.new_temporary()
        try:
            sealed = self._seal(source, temporary, progress, cancel)
            with self._settling:
                return self._settled(sealed, temporary, cancel)
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)

    def prepare(self) -> None:
        """Make the folder of a new workspace; never done later, or a vanished disk would go unnoticed."""
        self._layout.prepare()

    def name_of(self, sha256_hex: str) -> str:
        """Return the name under which content with this SHA-256 lies or would lie."""
        return self._name_of(bytes.fromhex(sha256_hex))

    def holds(self, name: str) -> bool:
        """Return whether the softfile lies here with sound header, size and seal; its chunks are not read."""
        try:
            self.open_plain(name).close()
        except SoftfileDamaged:
            return False
        return True

    def open_plain(self, name: str) -> PlainReader:
        """Return a seekable reader of the plain bytes, to be closed by the caller; SoftfileDamaged."""
        file = self._opened(name)
        try:
            return PlainReader(file, self._master, name)
        except OSError as error:
            file.close()
            raise SoftfileDamaged from error
        except BaseException:
            file.close()
            raise

    def export_to(
        self,
        name: str,
        target: Path,
        progress: Progress = no_progress,
        cancel: CancelAsked = never_cancelled,
    ) -> str:
        """Write the plain softfile to `target`, whole or not at all, and return the content's SHA-256.

        Replaces what is there. SoftfileDamaged, DiskFull, TargetUnwritable, Cancelled.
        """
        with writing(), atomic_file.replacing(target) as file:
            return self.copy_into(name, file, progress, cancel)

    def copy_into(
        self,
        name: str,
        target: BinaryIO,
        progress: Progress = no_progress,
        cancel: CancelAsked = never_cancelled,
    ) -> str:
        """Write the plain softfile into an open file and return the content's SHA-256.

        For many files whose durability is settled once, at the end. On failure what was written is worthless:
        SoftfileDamaged, DiskFull, TargetUnwritable, Cancelled.
        """
        digest = hashlib.sha256()
        with self.open_plain(name) as reader, writing():
            for part in _parts(reader, progress, cancel):
                digest.update(part)
                target.write(part)
        self._check_name(name, digest.digest())
        return digest.hexdigest()

    def verify_plain(
        self, name: str, progress: Progress = no_progress, cancel: CancelAsked = never_cancelled
    ) -> str:
        """Decrypt all of it and return the SHA-256 of the content; SoftfileDamaged, Cancelled."""
        with self.open_plain(name) as reader:
            return self._check_plain(name, reader, progress, cancel)

    def verify_stored(
        self,
        name: str,
        stored_sha256_hex: str,
        progress: Progress = no_progress,
        cancel: CancelAsked = never_cancelled,
    ) -> None:
        """Compare the bytes on the disk with their digest, without keys; SoftfileDamaged, Cancelled."""
        if not hmac.compare_digest(self._stored_digest(name, progress, cancel), stored_sha256_hex):
            raise SoftfileDamaged

    def put_back(self, name: str, stored: Path, cancel: CancelAsked = never_cancelled) -> None:
        """Put the stored bytes of a softfile, encrypted with this workspace's key, in its place again.

        They must decrypt to the content of this name before they get there. SoftfileDamaged, DiskFull,
        TargetUnwritable, Cancelled; what was there stays then.
        """
        temporary = self._layout.new_temporary()
        try:
            with opened_source(stored) as source, created(temporary) as target:
                while part := source.read(CHUNK):
                    with writing():
                        atomic_file.write_whole(target, part)
                    step(0, 0, no_progress, cancel)
                with writing():
                    atomic_file.flush_to_disk(target)
            with PlainReader(temporary.open("rb", buffering=0), self._master, name) as reader:
                self._check_plain(name, reader, no_progress, cancel)
            with self._settling:
                self._layout.move_in(temporary, name)
                self._taken.add(name)
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)

    def discard(self, name: str) -> None:
        """Delete a softfile that no row keeps any more, after every `keeping`; a missing one is no error.

        Commit first. What this run took in stays: a row for it may be on its way.
        """
        with self._settling:
            self._discarded.add(name)
            self._remove_discarded()

    @contextmanager
    def keeping(self) -> Iterator[None]:
        """Have every softfile lie in its place until the block ends, for who reads them by an older list.

        What could not be deleted then, or was not because the process ended, the next start sets aside.
        """
        with self._settling:
            self._keepers += 1
        try:
            yield
        finally:
            with self._settling, suppress(MachineFault):
                self._keepers -= 1
                self._remove_discarded()

    def require_folder(self) -> None:
        """Raise WorkspaceDamaged when the folder is gone."""
        self._layout.check()

    def sweep(self, known: Collection[str], cancel: CancelAsked = never_cancelled) -> Sweep:
        """Clear up after earlier runs: delete unfinished files, set softfiles without a row aside.

        `known` are all names the database refers to, read after this store was made. Softfiles may be put
        meanwhile: what this run took in, or found already there, is never an orphan. Raise Cancelled
        when asked to stop.
        """
        self._layout.check()
        removed = self._layout.remove_unfinished()
        found, orphans = self._layout.compare(known, cancel)
        aside = sorted(path.name for path in orphans if self._set_aside(path))
        missing = sorted(name for name in known if name not in found and name not in self._taken)
        return Sweep(tuple(aside), removed, tuple(missing))

    def names(self) -> Iterator[str]:
        """Yield the names of all softfiles that lie in their place."""
        return self._layout.names()

    def path_of(self, name: str) -> Path:
        """Return where a softfile's encrypted bytes lie (for backup); SoftfileDamaged for what is no name."""
        return self._layout.path_of(name)

    def _seal(
        self, source: Path | BinaryIO, temporary: Path, progress: Progress, cancel: CancelAsked
    ) -> SealedBlob:
        with opened_source(source) as file, created(temporary) as target:
            watch = SourceWatch(file)
            sealed = BlobWriter(target, self._master, self._name_of).write(file, watch.size, progress, cancel)
            watch.check(sealed.size)
            return sealed

    def _settled(self, sealed: SealedBlob, temporary: Path, cancel: CancelAsked) -> StoredBlob:
        """Keep the whole file that is there, or put the new one in its place."""
        stored_before = self._whole_before(sealed.name, cancel)
        if stored_before is None:
            self._layout.move_in(temporary, sealed.name)
        self._taken.add(sealed.name)
        return StoredBlob(
            name=sealed.name,
            size=sealed.size,
            sha256_hex=sealed.sha256,
            stored_sha256_hex=stored_before or sealed.stored_sha256,
            stored_size=sealed.stored_size,
            already_there=stored_before is not None,
        )

    def _remove_discarded(self) -> None:
        while self._discarded and not self._keepers:
            name = self._discarded.pop()
            if name not in self._taken:
                self._layout.remove(name)

    def _set_aside(self, orphan: Path) -> bool:
        with self._settling:
            if orphan.name in self._taken and orphan == self.path_of(orphan.name):
                return False
            self._layout.set_aside(orphan)
            return True

    def _whole_before(self, name: str, cancel: CancelAsked) -> str | None:
        """Return the stored digest of a file already there when all of it decrypts, else None."""
        if not self.path_of(name).exists():
            return None
        try:
            self.verify_plain(name, cancel=cancel)
            return self._stored_digest(name, no_progress, cancel)
        except SoftfileDamaged:
            return None

    def _opened(self, name: str) -> BinaryIO:
        path = self.path_of(name)
        try:
            return path.open("rb", buffering=0)
        except FileNotFoundError:
            self._layout.check()
            raise SoftfileDamaged("Softfile tidak ada lagi di ruang kerja.") from None
        except OSError as error:
            raise _as_vault_fault(explained(error, path)) from error

    def _stored_digest(self, name: str, progress: Progress, cancel: CancelAsked) -> str:
        digest, done = hashlib.sha256(), 0
        with self._opened(name) as file:
            total = os.fstat(file.fileno()).st_size
            buffer = memoryview(bytearray(CHUNK))
            while count := _read_stored(file, buffer):
                digest.update(buffer[:count])
                done += count
                step(done, total, progress, cancel)
        return digest.hexdigest()

    def _name_of(self, digest: bytes) -> str:
        return hmac.digest(self._name_key, digest, "sha256").hex()

    def _check_plain(self, name: str, reader: PlainReader, progress: Progress, cancel: CancelAsked) -> str:
        """Decrypt all of it and return the SHA-256 of the content; SoftfileDamaged, Cancelled."""
        digest = hashlib.sha256()
        for part in _parts(reader, progress, cancel):
            digest.update(part)
        self._check_name(name, digest.digest())
        return digest.hexdigest()

    def _check_name(self, name: str, digest: bytes) -> None:
        if not hmac.compare_digest(self._name_of(digest), name):
            raise SoftfileDamaged


def _as_vault_fault(error: OSError) -> MachineFault:
    if isinstance(error, IsADirectoryError):
        return SoftfileDamaged("Di tempat softfile ini terletak sebuah folder.")
    if is_damaged(error):
        return SoftfileDamaged("Diska tidak dapat membaca softfile ini lagi.")
    return SourceUnreadable("Softfile di ruang kerja sedang tidak dapat dibaca.", "Isinya tidak berubah.")


def _parts(reader: PlainReader, progress: Progress, cancel: CancelAsked) -> Iterator[memoryview]:
    """Yield the plain bytes; a read error of the vault's disk counts as damage."""
    done = 0
    while True:
        try:
            part = reader.next_chunk()
        except OSError as error:
            raise SoftfileDamaged from error
        if not part:
            return
        yield part
        done += len(part)
        step(done, reader.size, progress, cancel)


def _read_stored(file: BinaryIO, buffer: memoryview) -> int:
    try:
        return int(file.readinto(buffer))  # type: ignore[attr-defined]
    except OSError as error:
        raise SoftfileDamaged from error
