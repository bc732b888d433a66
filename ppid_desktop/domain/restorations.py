"""What the log keeps of a restore through the program, so that it reads as a notice and not as damage."""

import re
from dataclasses import dataclass

from ppid_desktop.domain.audit import Action, AuditNote

_DETAIL = re.compile(r"(.+) dari (?:-|(\d+):([0-9a-f]{64})) ke (\d+):([0-9a-f]{64})")


@dataclass(frozen=True)
class LogHead:
    """Number and MAC (64 hex digits) of a log's newest entry."""

    number: int
    mac: str

    def __str__(self) -> str:
        return f"{self.number}:{self.mac}"


@dataclass(frozen=True)
class Restoration:
    """Which backup was put back, the head of the log before (None where none is known) and the backup's.

    The person who restored is the account of the entry.
    """

    backup: str
    old: LogHead | None
    new: LogHead

    def note(self, workspace_id: str) -> AuditNote:
        """Return the entry to write into the restored log, before the new anchor."""
        detail = f"{self.backup} dari {self.old or '-'} ke {self.new}"
        return AuditNote(Action.RESTORED, "workspace", workspace_id, detail)

    @classmethod
    def of_detail(cls, detail: str) -> "Restoration | None":
        """Return what an entry's detail says; None when it is not a restoration's."""
        found = _DETAIL.fullmatch(detail)
        if found is None:
            return None
        backup, old, old_mac, new, new_mac = found.groups()
        before = LogHead(int(old), old_mac) if old else None
        return cls(backup, before, LogHead(int(new), new_mac))

    def explains(self, number: int) -> bool:
        """Return whether an entry of this number was lost with this restore, as far as is known."""
        return self.new.number < number and (self.old is None or number <= self.old.number)
