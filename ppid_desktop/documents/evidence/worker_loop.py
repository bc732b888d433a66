"""The evidence process: takes orders and bytes from stdin, gives answers to stdout, until stdin ends.

A request is two lengths (order, bytes; unsigned, 4 bytes, big-endian) and what they count. The order is JSON;
its `again` means the bytes sent before, so that turning a page does not send the file again. A reply is one
length, then the length of a JSON text, that text, and the bytes that belong to it.
"""

import json
import struct
import sys
from dataclasses import dataclass
from datetime import datetime
from typing import Any, BinaryIO

from ppid_desktop.documents.child_process import REPLY
from ppid_desktop.documents.evidence import reading
from ppid_desktop.documents.review import limits
from ppid_desktop.documents.review.json_form import to_plain
from ppid_desktop.domain.evidence import Issuer
from ppid_desktop.runtime.process_limits import limit_memory

REQUEST = struct.Struct(">2I")
HEAD = struct.Struct(">I")


@dataclass(frozen=True)
class PictureSize:
    """How many pixels the bytes of a page make."""

    width: int
    height: int


@dataclass(frozen=True)
class FoundIssuers:
    """The certificates of a file that may issue others."""

    issuers: tuple[Issuer, ...]


@dataclass(frozen=True)
class _Answer:
    content: object
    blob: bytes = b""


def run_worker() -> int:
    """Serve until stdin ends; anything else that prints goes to stderr, not into the replies."""
    source, target = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr
    if not limit_memory(limits.WORKER_BYTES):
        return 1
    serve(source, target)
    return 0


def serve(source: BinaryIO, target: BinaryIO) -> None:
    """Answer requests one by one."""
    data = b""
    while header := source.read(REQUEST.size):
        order_size, data_size = REQUEST.unpack(header)
        order, sent = json.loads(source.read(order_size)), source.read(data_size)
        data = data if order["again"] else sent
        answer = _answer(order, data)
        text = json.dumps(answer.content).encode()
        target.write(REPLY.pack(HEAD.size + len(text) + len(answer.blob)))
        target.write(HEAD.pack(len(text)) + text)
        target.write(answer.blob)
        target.flush()


def _answer(order: dict[str, Any], data: bytes) -> _Answer:
    """Do what was ordered; what cannot be done is told, and the process goes on."""
    try:
        return _ORDERS[order["do"]](order, data)
    except MemoryError:
        return _Answer({"refused": "memory"})
    except Exception:  # noqa: BLE001 - the decoders raise many kinds for hostile bytes
        return _Answer({"refused": "unreadable"})


def _look(order: dict[str, Any], data: bytes) -> _Answer:
    found = reading.facts(data, order["issuers"], datetime.fromisoformat(order["today"]))
    return _Answer(to_plain(found))


def _page(order: dict[str, Any], data: bytes) -> _Answer:
    picture = reading.page(data, order["number"], order["longest"])
    return _Answer(to_plain(PictureSize(picture.width, picture.height)), picture.pixels)


def _part(order: dict[str, Any], data: bytes) -> _Answer:
    return _Answer({}, reading.part(data, order["number"]))


def _issuers(_order: dict[str, Any], data: bytes) -> _Answer:
    from ppid_desktop.documents.evidence.certificates import issuers

    return _Answer(to_plain(FoundIssuers(issuers(data))))


def _unlock(order: dict[str, Any], data: bytes) -> _Answer:
    from ppid_desktop.documents.evidence.locked_document import PasswordWrong, unlocked

    try:
        return _Answer({}, unlocked(data, order["password"]))
    except PasswordWrong:
        return _Answer({"refused": "password"})


_ORDERS = {"look": _look, "page": _page, "part": _part, "issuers": _issuers, "unlock": _unlock}
