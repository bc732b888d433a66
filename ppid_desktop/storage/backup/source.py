"""What a backup is made from: the open workspace's files and keys."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from uuid import UUID

from ppid_desktop.domain.backups import Rotation
from ppid_desktop.storage.engine import EncryptedDatabase
from ppid_desktop.storage.progress import CancelAsked

_LONGEST_REST = 0.05  # seconds


@dataclass(frozen=True)
class Source:
    """An open workspace; `stored` says where a softfile's bytes lie, by its name."""

    workspace_id: UUID
    folder: Path
    database_key: bytes = field(repr=False)
    backup_key: bytes = field(repr=False)
    stored: Callable[[str], Path]

    def database(self, path: Path) -> EncryptedDatabase:
        """Return a file with this workspace's database in it."""
        return EncryptedDatabase(path, self.database_key)


@dataclass(frozen=True)
class Order:
    """How a backup is wanted."""

    at: datetime
    rotation: Rotation
    whole: bool = False
    """Read every softfile that lies at the place again, not only the new ones and those whose turn it is."""
    gentle: bool = False
    """Leave disk and processor to the person at work for half of the time."""


class Gentle:
    """Asks whether to stop, and first rests as long as the work since the last question took."""

    def __init__(self, cancel: CancelAsked) -> None:
        self._cancel = cancel
        self._since = time.monotonic()

    def __call__(self) -> bool:
        """Rest a moment and return whether somebody asked to stop."""
        time.sleep(min(_LONGEST_REST, max(0.0, time.monotonic() - self._since)))
        stop = self._cancel()  # an answer may be long in coming, which is rest as well
        self._since = time.monotonic()
        return stop
