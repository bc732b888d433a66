"""JSON from the disk, read so that a missing, foreign, mistyped or oversized value is a ValueError."""

import json
import os
import stat
from datetime import datetime
from pathlib import Path

Document = dict[str, object]


class StrictObject:
    """A JSON object whose fields are taken one by one; `end` refuses what was not taken."""

    def __init__(self, document: object) -> None:
        if not isinstance(document, dict):
            raise ValueError("object expected")
        self._rest: Document = dict(document)

    def without(self, name: str) -> Document:
        """Return the fields not yet taken except `name`."""
        return {key: value for key, value in self._rest.items() if key != name}

    def text(self, name: str, longest: int = 64) -> str:
        """Take a text of 1 to `longest` characters that can be written again (no lone surrogate)."""
        value = self._rest.pop(name, None)
        if not isinstance(value, str) or not 0 < len(value) <= longest:
            raise ValueError(name)
        value.encode("utf-8")
        return value

    def number(self, name: str) -> int:
        """Take a whole number."""
        value = self._rest.pop(name, None)
        if not isinstance(value, int) or isinstance(value, bool):
            raise ValueError(name)
        return value

    def data(self, name: str, length: int) -> bytes:
        """Take exactly `length` bytes written in hex."""
        value = bytes.fromhex(self.text(name, 2 * length))
        if len(value) != length:
            raise ValueError(name)
        return value

    def moment(self, name: str) -> datetime:
        """Take an ISO moment with its time zone."""
        value = datetime.fromisoformat(self.text(name))
        if value.tzinfo is None:
            raise ValueError(name)
        return value

    def optional(self, name: str) -> "StrictObject | None":
        """Take an object or null; the field itself must be there."""
        if name not in self._rest:
            raise ValueError(name)
        value = self._rest.pop(name)
        return None if value is None else StrictObject(value)

    def many(self, name: str, most: int) -> "list[StrictObject]":
        """Take a list of at most `most` objects."""
        value = self._rest.pop(name, None)
        if not isinstance(value, list) or len(value) > most:
            raise ValueError(name)
        return [StrictObject(item) for item in value]

    def expect(self, name: str, wanted: object) -> None:
        """Take a field that must have this value and type."""
        value = self._rest.pop(name, None)
        if type(value) is not type(wanted) or value != wanted:
            raise ValueError(name)

    def names(self) -> tuple[str, ...]:
        """Return the names of the fields not yet taken."""
        return tuple(self._rest)

    def object(self, name: str) -> "StrictObject":
        """Take an object."""
        return StrictObject(self._rest.pop(name, None))

    def end(self) -> None:
        """Refuse fields nobody asked for."""
        if self._rest:
            raise ValueError("unknown field")


def read_object(path: Path, most_bytes: int) -> StrictObject:
    """Return the object a file holds; OSError, ValueError."""
    return parse_object(small_file(path, most_bytes))


def small_file(path: Path, most_bytes: int) -> bytes:
    """Return the content of a regular file of at most so many bytes; OSError, ValueError.

    Neither a pipe, which may never end, nor what a device or a growing file gives is read.
    """
    with open(path, "rb", opener=_opened) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise ValueError("no regular file")
        content = file.read(most_bytes + 1)
    if len(content) > most_bytes:
        raise ValueError("file too large")
    return content


def parse_object(text: bytes) -> StrictObject:
    """Return the object the bytes hold; ValueError, also for what no file of ours has.

    That is deep nesting, NaN and infinity, and a name said twice.
    """
    try:
        return StrictObject(json.loads(text, parse_constant=_refused, object_pairs_hook=_once_each))
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _opened(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _refused(constant: str) -> None:
    raise ValueError(constant)


def _once_each(pairs: list[tuple[str, object]]) -> Document:
    document = dict(pairs)
    if len(document) != len(pairs):
        raise ValueError("a name twice")
    return document


def canonical(document: Document) -> bytes:
    """Return the same bytes for equal documents, for MACs and checksums."""
    return json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode("ascii")
