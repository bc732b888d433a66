"""The attachments of a coordination or a request, through the services."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.record import Case
from ppid_desktop.services.attaching import Offered

if TYPE_CHECKING:
    from ppid_desktop.services.entry_editing import EntryEditing


@dataclass(frozen=True)
class EntryAttachments:
    """Plain values only, so that a worker may hold it."""

    entries: "EntryEditing"
    record_id: UUID
    owner: Owner
    entry_id: UUID

    def attach(
        self, source: Offered, report: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> Case:
        """Keep a file with the entry."""
        return self.entries.attach(self.record_id, self.owner, self.entry_id, source, report, cancelled)

    def remove(self, attachment_id: UUID) -> Case:
        """Take a file off the entry."""
        return self.entries.remove_attachment(self.record_id, attachment_id)
