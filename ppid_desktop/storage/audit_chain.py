"""The chain of the audit log: each entry's MAC covers the entry and the MAC before it.

    mac of entry n = HMAC-SHA256(audit key, mac of entry n-1, n as 8 bytes big endian, canonical entry)

Entry 0 does not exist; its place is taken by `genesis`, which names the workspace. The key is a random value
inside the database, so the chain tells changes made by whoever lacks it; the anchor outside the workspace and
the heads on printed papers tell an older database put back.
"""

import hmac
import struct
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum
from uuid import UUID

from ppid_desktop.domain.checkpoints import Checkpoint

MAC_BYTES = 32
_POSITION = struct.Struct(">Q")
_LENGTH = struct.Struct(">I")
_GENESIS = b"ppid-desktop/v1/audit-genesis/"

Part = str | bytes | int | None


@dataclass(frozen=True)
class ChainHead:
    """The last entry's place (1, 2, ...; 0 before the first) and MAC."""

    position: int
    mac: bytes

    def printed(self) -> str:
        """Return the head as papers show it."""
        return Checkpoint(self.position, self.mac.hex()).printed()


@dataclass(frozen=True)
class ChainedEntry:
    """One entry as it lies in the log."""

    position: int
    canonical: bytes = field(repr=False)
    mac: bytes


class ChainFaultKind(Enum):
    """How an entry breaks the chain."""

    EDITED = "edited"  # its content or MAC was changed
    MISSING = "missing"  # entries before it were taken out
    OUT_OF_ORDER = "out of order"  # its place was already taken by an entry before it
    TRUNCATED = "truncated"  # the log ends before the head that is known from elsewhere
    REPLACED = "replaced"  # a whole chain, but not the one whose head is known from elsewhere


@dataclass(frozen=True)
class ChainFault:
    """The first bad entry: its place in the log and what is wrong there."""

    position: int
    kind: ChainFaultKind


@dataclass(frozen=True)
class ChainReport:
    """Result of a verification: entries found good, the head after them, the first fault or None."""

    checked: int
    head: ChainHead
    fault: ChainFault | None

    @property
    def sound(self) -> bool:
        """Return whether no fault was found."""
        return self.fault is None


def genesis(key: bytes, workspace_id: UUID) -> ChainHead:
    """Return the head of a workspace's empty log."""
    return ChainHead(0, hmac.digest(key, _GENESIS + workspace_id.bytes, "sha256"))


def extend(key: bytes, head: ChainHead, canonical: bytes) -> ChainHead:
    """Return the head after one more entry; its `mac` and `position` are stored with the entry."""
    position = head.position + 1
    return ChainHead(position, hmac.digest(key, head.mac + _POSITION.pack(position) + canonical, "sha256"))


def canonical_entry(parts: Iterable[Part]) -> bytes:
    """Return one unambiguous byte string for an entry's fields in a fixed order.

    Each part is a type letter, its length (4 bytes) and its bytes, so that no two lists of parts coincide.
    """
    return b"".join(_encoded(part) for part in parts)


def verify(
    key: bytes, entries: Iterable[ChainedEntry], start: ChainHead, known: Iterable[ChainHead] = ()
) -> ChainReport:
    """Check entries, given in the order of the log, from `start` (genesis, or the head before a last part).

    `known` are heads from elsewhere (anchor, printed papers) at or after `start`: each must be met on the
    way. Reads the entries once and keeps none of them.
    """
    expected = {head.position: head.mac for head in known}
    head, checked = start, 0
    for entry in entries:
        fault = _fault(key, head, entry, expected)
        if fault is not None:
            return ChainReport(checked, head, fault)
        head, checked = ChainHead(entry.position, entry.mac), checked + 1
    beyond = any(position > head.position for position in expected)
    end = ChainFault(head.position + 1, ChainFaultKind.TRUNCATED) if beyond else _start_fault(start, expected)
    return ChainReport(checked, head, end)


def _fault(key: bytes, head: ChainHead, entry: ChainedEntry, expected: dict[int, bytes]) -> ChainFault | None:
    following = extend(key, head, entry.canonical)
    if entry.position > following.position:
        return ChainFault(following.position, ChainFaultKind.MISSING)
    if entry.position < following.position:
        return ChainFault(entry.position, ChainFaultKind.OUT_OF_ORDER)
    if not hmac.compare_digest(entry.mac, following.mac):
        return ChainFault(entry.position, ChainFaultKind.EDITED)
    if not hmac.compare_digest(expected.get(entry.position, entry.mac), entry.mac):
        return ChainFault(entry.position, ChainFaultKind.REPLACED)
    return None


def _start_fault(start: ChainHead, expected: dict[int, bytes]) -> ChainFault | None:
    mac = expected.get(start.position, start.mac)
    return (
        None if hmac.compare_digest(mac, start.mac) else ChainFault(start.position, ChainFaultKind.REPLACED)
    )


def _encoded(part: Part) -> bytes:
    if part is None:
        return b"n" + _LENGTH.pack(0)
    if isinstance(part, int):
        letter, data = b"i", str(int(part)).encode("ascii")
    elif isinstance(part, str):
        letter, data = b"s", part.encode("utf-8", "surrogatepass")
    else:
        letter, data = b"b", part
    return letter + _LENGTH.pack(len(data)) + data
