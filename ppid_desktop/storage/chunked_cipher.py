"""How one softfile is encrypted: AES-256-GCM in chunks, so that any size needs constant memory.

    header   magic "PPIDSF" (6 bytes), format (1), log2 of the chunk size (1), salt (32)
    chunks   each 1 MiB of plain bytes, the last 0 to 1 MiB, followed by its tag (16)
    seal     HMAC-SHA256(seal key, header, plain size, name) (32)

Keys per file: HKDF-SHA256 of the softfile master with the salt. Nonce of a chunk: 3 zero bytes, its number
(8 bytes, big endian), then 1 on the last chunk and 0 on the others (the STREAM construction: a chunk left
out, moved or made the last one does not decrypt). AAD: the header. The seal tells truncation, another
softfile under this name or a damaged header before a single byte is given out.
"""

import hmac
import io
import os
import secrets
import struct
from dataclasses import dataclass
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from ppid_desktop.domain.errors import SoftfileDamaged

CHUNK = 1 << 20
TAG = 16
SEAL = 32
_SALT = 32
_MAGIC = b"PPIDSF"
_FORMAT = 1
_PREFIX = _MAGIC + bytes((_FORMAT, CHUNK.bit_length() - 1))
HEADER = len(_PREFIX) + _SALT
_LABEL = b"ppid-desktop/v1/softfile-"
_SIZE = struct.Struct(">Q")
_NONCE = struct.Struct(">3xQB")


def stored_size(plain_size: int) -> int:
    """Return the bytes on the disk for a plain size; an empty softfile has one empty chunk."""
    return HEADER + plain_size + TAG * _chunk_count(plain_size) + SEAL


def plain_size(stored: int) -> int:
    """Return the plain size of a file of `stored` bytes; SoftfileDamaged when no softfile has this size."""
    body = stored - HEADER - SEAL
    chunks = -(-body // (CHUNK + TAG))
    size = body - TAG * chunks
    if body < TAG or size < 0 or stored_size(size) != stored:
        raise SoftfileDamaged
    return size


class ChunkSealer:
    """Encrypts one softfile, chunk after chunk; `header` goes first, `seal()` last."""

    def __init__(self, master: bytes) -> None:
        self.header = _PREFIX + secrets.token_bytes(_SALT)
        self._keys = _FileKeys.derived(master, self.header)
        self._number = 0

    def encrypt(self, plain: memoryview, target: memoryview, *, last: bool) -> memoryview:
        """Encrypt up to 1 MiB into `target` (16 bytes more) and return the part of it that was filled."""
        filled = target[: len(plain) + TAG]
        self._keys.cipher.encrypt_into(_NONCE.pack(self._number, last), plain, self.header, filled)
        self._number += 1
        return filled

    def seal(self, size: int, name: str) -> bytes:
        """Return the seal for a plain size and the softfile's name."""
        return _seal(self._keys.seal, self.header, size, name)


class PlainReader(io.RawIOBase):
    """The plain bytes of one stored softfile: readable, seekable, every chunk checked before it is given out.

    Owns `source` and closes it. Reading raises SoftfileDamaged where the stored bytes were changed.
    """

    def __init__(self, source: BinaryIO, master: bytes, name: str) -> None:
        """Check structure, seal and `name`; on SoftfileDamaged `source` stays open and the caller's."""
        self._source = source
        self.size = plain_size(source.seek(0, os.SEEK_END))
        self._header = _read_header(source)
        self._keys = _FileKeys.derived(master, self._header)
        self._check_seal(name)
        self._last = _chunk_count(self.size) - 1
        self._sealed = memoryview(bytearray(CHUNK + TAG))
        self._plain = memoryview(bytearray(CHUNK))
        self._loaded: int | None = None
        self._filled = 0
        self._position = 0

    def readable(self) -> bool:
        """Return True."""
        return True

    def seekable(self) -> bool:
        """Return True."""
        return True

    def tell(self) -> int:
        """Return the position in the plain bytes."""
        return self._position

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move in the plain bytes; nothing is read yet."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self.size}[whence]
        if base + offset < 0:
            raise ValueError("negative seek position")
        self._position = base + offset
        return self._position

    def readinto(self, buffer: "bytearray | memoryview") -> int:  # type: ignore[override]
        """Fill `buffer` from one chunk at most; 0 at the end."""
        if self._position >= self.size:
            self._check_empty()
            return 0
        number, start = divmod(self._position, CHUNK)
        self._load(number)
        count = min(len(buffer), self._filled - start)
        buffer[:count] = self._plain[start : start + count]
        self._position += count
        return count

    def next_chunk(self) -> memoryview:
        """Return the plain bytes up to the chunk's end, valid until the next call; empty at the end."""
        if self._position >= self.size:
            self._check_empty()
            return self._plain[:0]
        number, start = divmod(self._position, CHUNK)
        self._load(number)
        self._position = number * CHUNK + self._filled
        return self._plain[start : self._filled]

    def close(self) -> None:
        """Close the stored file too."""
        if not self.closed:
            self._source.close()
            self._loaded = None
        super().close()

    def _check_empty(self) -> None:
        """Check the one chunk of an empty softfile, which no read would touch."""
        if self.size == 0:
            self._load(0)

    def _check_seal(self, name: str) -> None:
        self._source.seek(-SEAL, os.SEEK_END)
        expected = _seal(self._keys.seal, self._header, self.size, name)
        if not hmac.compare_digest(self._source.read(SEAL), expected):
            raise SoftfileDamaged

    def _load(self, number: int) -> None:
        if self._loaded == number:
            return
        self._loaded = None
        length = min(CHUNK, self.size - number * CHUNK)
        sealed = self._sealed[: length + TAG]
        self._source.seek(HEADER + number * (CHUNK + TAG))
        _read_fully(self._source, sealed)
        nonce = _NONCE.pack(number, number == self._last)
        try:
            self._keys.cipher.decrypt_into(nonce, sealed, self._header, self._plain[:length])
        except InvalidTag:
            raise SoftfileDamaged from None
        self._loaded, self._filled = number, length


@dataclass(frozen=True)
class _FileKeys:
    cipher: AESGCM
    seal: bytes

    @classmethod
    def derived(cls, master: bytes, header: bytes) -> "_FileKeys":
        salt = header[-_SALT:]
        return cls(AESGCM(_derive(master, salt, b"chunks")), _derive(master, salt, b"seal"))


def _derive(master: bytes, salt: bytes, purpose: bytes) -> bytes:
    return HKDF(hashes.SHA256(), 32, salt, _LABEL + purpose).derive(master)


def _seal(key: bytes, header: bytes, size: int, name: str) -> bytes:
    return hmac.digest(key, header + _SIZE.pack(size) + name.encode("ascii"), "sha256")


def _chunk_count(size: int) -> int:
    return max(1, -(-size // CHUNK))


def _read_header(source: BinaryIO) -> bytes:
    source.seek(0)
    header = source.read(HEADER)
    if len(header) != HEADER or not header.startswith(_PREFIX):
        raise SoftfileDamaged
    return header


def _read_fully(source: BinaryIO, target: memoryview) -> None:
    filled = 0
    while filled < len(target):
        count = source.readinto(target[filled:])  # type: ignore[attr-defined]
        if not count:
            raise SoftfileDamaged
        filled += count
