"""Remembers which fields were already logged since a page was opened: autosave writes one entry per visit."""

from uuid import UUID


class Visits:
    """One visit per record at a time; shared by the services whose fields save themselves."""

    def __init__(self) -> None:
        self._logged: dict[UUID, set[tuple[UUID, str]]] = {}

    def begin(self, record_id: UUID) -> None:
        """Start a new visit of a record's page."""
        self._logged.pop(record_id, None)

    def is_first(self, record_id: UUID, subject_id: UUID, field_id: str) -> bool:
        """Return whether this field was not logged yet in this visit."""
        return (subject_id, field_id) not in self._logged.get(record_id, set())

    def remember(self, record_id: UUID, subject_id: UUID, field_id: str) -> None:
        """Keep that the field was logged; called after the commit."""
        self._logged.setdefault(record_id, set()).add((subject_id, field_id))
