"""Opens a ZIP container from outside: every entry is checked before a byte of it is inflated.

Python's zipfile is not used: it trusts the central directory where readers disagree about it, and hostile
files live off that disagreement (APPNOTE.TXT 6.3, sections 4.3 and 4.4).
"""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ppid_desktop.documents.review import limits
from ppid_desktop.documents.review.refusal import Refusal
from ppid_desktop.domain.review_terms import RejectCode

_END = b"PK\x05\x06"
_END64, _LOCATOR64 = b"PK\x06\x06", b"PK\x06\x07"
_CENTRAL = b"PK\x01\x02"
_LOCAL = b"PK\x03\x04"
_STORED, _DEFLATED, _AES = 0, 8, 99
_ENCRYPTED_FLAGS = 0x0001 | 0x0040 | 0x2000
_DESCRIPTOR_FLAG, _UTF8_FLAG = 0x0008, 0x0800
_LINK_TYPE, _TYPE_MASK = 0xA000, 0xF000
_XML_ENDINGS = (".xml", ".rels", ".vml")


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry as the central directory gives it; `start` is where its data begins."""

    name: str
    raw_name: bytes
    method: int
    flags: int
    crc: int
    packed: int
    size: int
    offset: int
    start: int = 0

    @property
    def looks_like_xml(self) -> bool:
        """Say whether the name is that of an XML part."""
        return self.name.lower().endswith(_XML_ENDINGS)


class ZipArchive:
    """A checked archive; entries are found without regard to case, as OPC part names are."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        entries = _check_entries(data, _central_entries(data))
        self._entries = {entry.name.lower(): entry for entry in entries if not entry.name.endswith("/")}

    def names(self) -> list[str]:
        """Return the names as written, in the directory's order."""
        return [entry.name for entry in self._entries.values()]

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._entries

    def looks_like_xml(self, name: str) -> bool:
        """Say whether an entry's name is that of an XML part."""
        return self._entries[name.lower()].looks_like_xml

    def holds(self, name: str, start: bytes, word: bytes) -> bool:
        """Say whether an entry begins with these bytes and holds the word; it may be of any size."""
        pieces = self._pieces(self._entries[name.lower()])
        last = next(pieces, b"")
        if not last.startswith(start):
            return False
        found = word in last
        while not found and (piece := next(pieces, b"")):
            found = word in last[-len(word) :] + piece
            last = piece
        return found

    def _pieces(self, entry: Entry) -> Iterator[bytes]:
        """Inflate an entry bit by bit, as much as it declares; what is damaged ends early."""
        packed = self._data[entry.start : entry.start + entry.packed]
        if entry.method == _STORED:
            yield packed
            return
        inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        left = entry.size
        try:
            while left > 0 and (piece := inflater.decompress(packed, min(left, limits.MIB))):
                yield piece
                packed, left = inflater.unconsumed_tail, left - len(piece)
        except zlib.error:
            return

    def read(self, name: str, most: int = limits.XML_PART_BYTES) -> bytes:
        """Inflate one entry, at most as many bytes as it declares; refuse what does not add up."""
        entry = self._entries[name.lower()]
        if entry.size > most:
            raise Refusal(RejectCode.XML_TOO_BIG, f"Bagian {entry.name!r} terlalu besar.")
        packed = self._data[entry.start : entry.start + entry.packed]
        content = packed if entry.method == _STORED else _inflate(packed, entry)
        if len(content) != entry.size or zlib.crc32(content) != entry.crc:
            raise Refusal(RejectCode.ZIP_BAD, f"Isi bagian {entry.name!r} rusak.")
        return content


def _inflate(packed: bytes, entry: Entry) -> bytes:
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        content = inflater.decompress(packed, entry.size + 1)
    except zlib.error as error:
        raise Refusal(RejectCode.ZIP_BAD, f"Bagian {entry.name!r} tidak dapat dibuka.") from error
    if len(content) > entry.size:
        raise Refusal(RejectCode.ZIP_BOMB, f"Bagian {entry.name!r} lebih besar daripada yang dinyatakan.")
    return content


def _central_entries(data: bytes) -> list[Entry]:
    end = _find_end(data)
    disk, start_disk, here, count, size, offset, _comment = struct.unpack_from("<4H2IH", data, end + 4)
    is_zip64 = end >= 20 and data.startswith(_LOCATOR64, end - 20)
    entries = _zip64_count(data, end - 20) if is_zip64 else max(count, here)
    if entries > limits.ZIP_ENTRIES:
        raise Refusal(RejectCode.ZIP_TOO_MANY_ENTRIES, f"Berkas berisi {entries} bagian.")
    if is_zip64 or size == 0xFFFFFFFF:
        raise Refusal(RejectCode.ZIP_BAD, "Berkas memakai zip64.")
    if disk or start_disk or here != count:
        raise Refusal(RejectCode.ZIP_BAD, "Arsip terbagi atas beberapa berkas.")
    if offset + size != end:
        raise Refusal(RejectCode.ZIP_BAD, "Letak daftar isi arsip tidak cocok.")
    return _walk_central(data, offset, end, count)


def _zip64_count(data: bytes, locator: int) -> int:
    """Read how many entries the zip64 end record declares; 0 when there is no such record."""
    at = int(struct.unpack_from("<Q", data, locator + 8)[0])
    is_there = data.startswith(_END64, at) and at + 56 <= len(data)
    return int(struct.unpack_from("<Q", data, at + 32)[0]) if is_there else 0


def _find_end(data: bytes) -> int:
    end = data.rfind(_END, max(0, len(data) - 22 - 0xFFFF))
    if end < 0 or end + 22 > len(data):
        raise Refusal(RejectCode.ZIP_TRUNCATED, "Akhir arsip tidak ada; berkas terpotong.")
    behind = len(data) - (end + 22 + int(struct.unpack_from("<H", data, end + 20)[0]))
    if behind < 0:
        raise Refusal(RejectCode.ZIP_TRUNCATED, "Akhir arsip terpotong.")
    if behind > 0 and data[-behind:].strip(b"\0\r\n\t "):
        raise Refusal(RejectCode.ZIP_BAD, "Ada data lain di belakang arsip.")
    return end


def _walk_central(data: bytes, position: int, end: int, count: int) -> list[Entry]:
    entries: list[Entry] = []
    while position < end:
        if data[position : position + 4] != _CENTRAL or position + 46 > end:
            raise Refusal(RejectCode.ZIP_BAD, "Daftar isi arsip rusak.")
        entry, position = _central_entry(data, position)
        entries.append(entry)
        if len(entries) > limits.ZIP_ENTRIES:
            raise Refusal(RejectCode.ZIP_TOO_MANY_ENTRIES, "Berkas berisi terlalu banyak bagian.")
    if len(entries) != count or position != end:
        raise Refusal(RejectCode.ZIP_BAD, "Jumlah bagian arsip tidak cocok.")
    return entries


def _central_entry(data: bytes, at: int) -> tuple[Entry, int]:
    fields = struct.unpack_from("<6H3I5H2I", data, at + 4)
    flags, method = fields[2:4]
    crc, packed, size, name_length, extra_length, comment_length, disk = fields[6:13]
    attributes, offset = fields[14:16]
    raw_name = data[at + 46 : at + 46 + name_length]
    extra = data[at + 46 + name_length : at + 46 + name_length + extra_length]
    name = _decoded(raw_name, flags)
    _check_name(name)
    _check_kind(name, flags, method, attributes >> 16)
    if 0xFFFFFFFF in (packed, size, offset) or disk or _has_zip64(extra):
        raise Refusal(RejectCode.ZIP_BAD, "Berkas memakai zip64 atau terbagi.")
    entry = Entry(name, raw_name, method, flags, crc, packed, size, offset)
    return entry, at + 46 + name_length + extra_length + comment_length


def _has_zip64(extra: bytes) -> bool:
    at = 0
    while at + 4 <= len(extra):
        kind, length = struct.unpack_from("<2H", extra, at)
        if kind == 0x0001:
            return True
        at += 4 + int(length)
    return False


def _decoded(raw_name: bytes, flags: int) -> str:
    try:
        return raw_name.decode("utf-8" if flags & _UTF8_FLAG else "cp437")
    except UnicodeDecodeError as error:
        raise Refusal(RejectCode.ZIP_BAD_NAME, "Nama bagian tidak terbaca.") from error


def _check_name(name: str) -> None:
    slashed = name.replace("\\", "/")
    if slashed.startswith("/") or slashed[1:2] == ":" or ".." in slashed.split("/"):
        raise Refusal(RejectCode.ZIP_PATH_TRAVERSAL, "Nama bagian menunjuk ke luar berkas.")
    if not name or "\\" in name or ":" in name or any(ord(char) < 32 or ord(char) == 127 for char in name):
        raise Refusal(RejectCode.ZIP_BAD_NAME, "Nama bagian tidak sah.")


def _check_kind(name: str, flags: int, method: int, mode: int) -> None:
    if flags & _ENCRYPTED_FLAGS or method == _AES:
        raise Refusal(RejectCode.ZIP_ENCRYPTED, f"Bagian {name!r} tersandi.")
    if method not in (_STORED, _DEFLATED):
        raise Refusal(RejectCode.ZIP_METHOD, f"Bagian {name!r} dimampatkan dengan cara {method}.")
    if mode & _TYPE_MASK == _LINK_TYPE:
        raise Refusal(RejectCode.ZIP_SYMLINK, f"Bagian {name!r} adalah tautan.")


def _check_entries(data: bytes, entries: list[Entry]) -> list[Entry]:
    if len({entry.name.lower() for entry in entries}) != len(entries):
        raise Refusal(RejectCode.ZIP_DUPLICATE, "Dua bagian bernama sama.")
    placed = sorted((_placed(data, entry) for entry in entries), key=lambda entry: entry.offset)
    starts = [entry.offset for entry in placed[1:]] + [_directory_start(data)]
    for entry, limit in zip(placed, starts, strict=False):
        if entry.start + entry.packed > limit:
            raise Refusal(RejectCode.ZIP_OVERLAP, f"Bagian {entry.name!r} bertumpang tindih.")
    _check_sizes(entries)
    return sorted(placed, key=lambda entry: entry.name)


def _directory_start(data: bytes) -> int:
    return int(struct.unpack_from("<I", data, _find_end(data) + 16)[0])


def _placed(data: bytes, entry: Entry) -> Entry:
    at = entry.offset
    if data[at : at + 4] != _LOCAL or at + 30 > len(data):
        raise Refusal(RejectCode.ZIP_BAD, f"Kepala bagian {entry.name!r} tidak ada.")
    _needs, flags, method = struct.unpack_from("<3H", data, at + 4)
    crc, packed, size, name_length, extra_length = struct.unpack_from("<3I2H", data, at + 14)
    if flags & _ENCRYPTED_FLAGS:
        raise Refusal(RejectCode.ZIP_ENCRYPTED, f"Bagian {entry.name!r} tersandi.")
    same = data[at + 30 : at + 30 + name_length] == entry.raw_name and method == entry.method
    told = (crc, packed, size)
    deferred = bool(flags & _DESCRIPTOR_FLAG) or 0xFFFFFFFF in told
    if not same or not (deferred or told == (entry.crc, entry.packed, entry.size)):
        raise Refusal(RejectCode.ZIP_BAD, f"Kepala bagian {entry.name!r} tidak cocok dengan daftar isi.")
    start = at + 30 + name_length + extra_length
    return replace(entry, start=start)


def _check_sizes(entries: list[Entry]) -> None:
    if sum(entry.size for entry in entries) > limits.DECLARED_BYTES:
        raise Refusal(RejectCode.ZIP_BOMB, "Isi arsip terlalu besar setelah dibuka.")
    xml = [entry.size for entry in entries if entry.looks_like_xml]
    if max(xml, default=0) > limits.XML_PART_BYTES or sum(xml) > limits.XML_TOTAL_BYTES:
        raise Refusal(RejectCode.XML_TOO_BIG, "Bagian teks terlalu besar.")
