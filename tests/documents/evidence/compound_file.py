"""Writes OLE compound files (MS-CFB) for the tests: what Outlook puts a saved message into.

Every stream is padded with zeros to the size below which a stream would lie among the small ones.
"""

import struct
from dataclasses import dataclass, field

_SECTOR, _SMALLEST = 512, 4096
_END, _FREE, _FAT, _NONE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF
_ROOT, _STORAGE, _STREAM = 5, 1, 2

Tree = dict[str, "bytes | Tree"]


@dataclass
class _Entry:
    name: str
    kind: int
    data: bytes = b""
    children: list["_Entry"] = field(default_factory=list)
    number: int = 0
    start: int = _END
    after: int = _NONE


def compound_file(tree: Tree) -> bytes:
    """Return a compound file holding the streams (bytes) and storages (dictionaries) of `tree`."""
    root = _Entry("Root Entry", _ROOT, children=_entries(tree))
    entries = _numbered(root)
    fat: list[int] = []
    body = bytearray()
    for one in entries:
        if one.kind == _STREAM:
            one.start = _chained(fat, body, one.data.ljust(_SMALLEST, b"\0"))
    directory = b"".join(_directory_entry(one) for one in entries)
    directory_start = _chained(fat, body, directory.ljust(-(-len(directory) // _SECTOR) * _SECTOR, b"\0"))
    fat_sectors = 1
    while len(fat) + fat_sectors > fat_sectors * _SECTOR // 4:
        fat_sectors += 1
    first_fat = len(fat)
    fat += [_FAT] * fat_sectors
    fat += [_FREE] * (fat_sectors * _SECTOR // 4 - len(fat))
    body += struct.pack(f"<{len(fat)}I", *fat)
    places = [first_fat + number for number in range(fat_sectors)]
    return _header(directory_start, places) + bytes(body)


def _entries(tree: Tree) -> list[_Entry]:
    return [
        _Entry(name, _STORAGE, children=_entries(part))
        if isinstance(part, dict)
        else _Entry(name, _STREAM, part)
        for name, part in tree.items()
    ]


def _numbered(root: _Entry) -> list[_Entry]:
    found: list[_Entry] = []
    waiting = [root]
    while waiting:
        one = waiting.pop(0)
        one.number = len(found)
        found.append(one)
        waiting += one.children
    return found


def _chained(fat: list[int], body: bytearray, data: bytes) -> int:
    start, count = len(fat), -(-len(data) // _SECTOR)
    fat += [*range(start + 1, start + count), _END]
    body += data.ljust(count * _SECTOR, b"\0")
    return start


def _directory_entry(one: _Entry) -> bytes:
    """Siblings hang one behind the other: a valid, if unbalanced, tree."""
    name = one.name.encode("utf-16-le")
    after = one.after
    child = one.children[0].number if one.children else _NONE
    for first, second in zip(one.children, one.children[1:], strict=False):
        first.after = second.number
    size = max(len(one.data), _SMALLEST) if one.kind == _STREAM else 0
    return (
        name.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(name) + 2, one.kind, 1, _NONE, after, child)
        + bytes(36)
        + struct.pack("<IQ", one.start if one.kind == _STREAM else _END, size)
    )


def _header(directory_start: int, fat_places: list[int]) -> bytes:
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<HHHHH6xII", 0x3E, 3, 0xFFFE, 9, 6, 0, len(fat_places))
    head += struct.pack("<IIIIIII", directory_start, 0, _SMALLEST, _END, 0, _END, 0)
    places = fat_places + [_FREE] * (109 - len(fat_places))
    return head + struct.pack("<109I", *places)
