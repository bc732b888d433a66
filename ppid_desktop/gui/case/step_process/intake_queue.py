"""Which file of a batch comes next, decided without Qt: one that fails never stops the others."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ppid_desktop.services.attaching import Offered
    from ppid_desktop.services.softfile_work import OnDuplicate


@dataclass
class IntakeQueue:
    """The batch under way; `agreed` is the answer to equal contents that holds for all of it."""

    waiting: "deque[Offered]" = field(default_factory=deque)
    current: "Offered | None" = None
    started: int = 0
    total: int = 0
    agreed: "OnDuplicate | None" = None

    @property
    def running(self) -> bool:
        """Return whether a file is on its way."""
        return self.current is not None

    def add(self, offered: "Iterable[Offered]") -> None:
        """Let files wait their turn; those already waiting are not doubled."""
        for one in offered:
            if one not in self.waiting:
                self.waiting.append(one)
                self.total += 1

    def next(self) -> "Offered | None":
        """Take the next file; after the last one the batch is over."""
        if not self.waiting:
            self.current, self.started, self.total, self.agreed = None, 0, 0, None
            return None
        self.current = self.waiting.popleft()
        self.started += 1
        return self.current

    def stop(self) -> None:
        """Let nothing more start."""
        self.waiting.clear()

    def place(self) -> str:
        """Return `2 dari 5`, or nothing for a single file."""
        return f"{self.started} dari {self.total}" if self.total > 1 else ""
