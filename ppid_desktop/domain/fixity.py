"""Which stored contents are read again next: all within a quarter, a little at a time (DESIGN section 3)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from ppid_desktop.domain.softfiles import StoredFile

RENEWED_AFTER = timedelta(days=60)
"""A check this old is renewed: a month is left of the quarter for a PC that is switched off."""

_PORTIONS = 120  # in so many everything is read: eight in a day make fifteen days of work
_LEAST = 64 << 20  # bytes in a portion, so that a small vault is not read file by file


@dataclass(frozen=True)
class FileState:
    """A stored content and its last check; None: never; `reason`: why it is not whole, empty when it is."""

    file: StoredFile
    checked_at: datetime | None = None
    reason: str = ""


def next_portion(states: Iterable[FileState], now: datetime) -> tuple[StoredFile, ...]:
    """Return the contents due for a check, never checked ones first, then the oldest checks.

    One portion is 1/120 of all bytes but at least 64 MiB; a larger file makes a portion of its own.
    """
    known = tuple(states)
    room = max(_LEAST, sum(one.file.stored_size for one in known) // _PORTIONS)
    return tuple(_fitting(sorted(_due(known, now), key=_oldest_first), room))


def _due(states: Iterable[FileState], now: datetime) -> Iterator[FileState]:
    return (one for one in states if one.checked_at is None or now - one.checked_at >= RENEWED_AFTER)


def _oldest_first(one: FileState) -> tuple[bool, float]:
    return (True, one.checked_at.timestamp()) if one.checked_at else (False, 0.0)


def _fitting(states: Iterable[FileState], room: int) -> Iterator[StoredFile]:
    taken = 0
    for one in states:
        if taken and taken + one.file.stored_size > room:
            return
        taken += one.file.stored_size
        yield one.file
