"""Step 3's real check of this PC: is there room, and can the place where softfiles go be written?"""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from ppid_desktop.domain.indonesian import moment_text, size_text
from ppid_desktop.services.ports import Clock

LOW_SPACE = 5 * 1024**3  # bytes; below this a few scans may fill the disk


class Finding(Protocol):
    """What was measured about a folder; a file was really written there."""

    @property
    def writable(self) -> bool:
        """Return whether a file was written, flushed and deleted."""

    @property
    def free_bytes(self) -> int:
        """Return the free space in bytes."""


Examine = Callable[[Path], Finding]


class MachineCheck:
    """Measures a folder and puts the finding into words."""

    def __init__(self, examine: Examine, clock: Clock) -> None:
        self._examine = examine
        self._clock = clock

    def text(self, folder: Path) -> str:
        """Return the finding as Indonesian sentences with the moment it was made."""
        found = self._examine(folder)
        room = f"Ruang kosong {size_text(found.free_bytes)}"
        room += ", kurang dari yang disarankan (5,0 GB)." if found.free_bytes < LOW_SPACE else "."
        written = "Folder data dapat ditulis." if found.writable else "Folder data TIDAK dapat ditulis."
        return f"{room} {written} Diperiksa {moment_text(self._clock.now())}."
