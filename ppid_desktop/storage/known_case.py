"""The case the writer worked on last, so that saving its next field does not read all of it again.

What moved since is noted by table and read again when the case is asked for; another connection's commit or
a rollback makes all of it forgotten.
"""

from dataclasses import replace
from typing import Any
from uuid import UUID

from ppid_desktop.domain.record import Case, Coordination, EquipmentCheck, Record, SourceRequest

_ENTRIES = ("coordinations", "checks", "sources")


class KnownCase:
    """At most one case; belongs to the writer's connection, read and kept inside its transactions."""

    def __init__(self) -> None:
        self._case: Case | None = None
        self._moved: set[str] = set()
        self._version = -1

    def begin(self, data_version: int) -> None:
        """Start a transaction; `data_version` (the PRAGMA) tells whether another connection wrote."""
        if data_version != self._version:
            self.forget()
        self._version = data_version

    def get(self, record_id: UUID) -> tuple[Case, frozenset[str]] | None:
        """Return the case of a record if it is known, with the tables in which rows moved since."""
        known = self._case
        return (known, frozenset(self._moved)) if known is not None and known.record.id == record_id else None

    def keep(self, case: Case) -> None:
        """Know a case that was just read."""
        self._case = case
        self._moved.clear()

    def saved(self, record: Record) -> None:
        """Take note of a record that now lies in the database just so."""
        if self._case is not None and self._case.record.id == record.id:
            self._case = replace(self._case, record=record)
            self._moved.discard("record")

    def is_settled(self, table: str) -> bool:
        """Return whether nothing in a table moved since it was read."""
        return table not in self._moved

    def entry_saved(self, entry: Coordination | EquipmentCheck | SourceRequest) -> None:
        """Take note of an entry that now lies in the database just so; only for a table that was settled.

        One whose attachments, items or records differ from those known is read again instead.
        """
        if self._case is None:
            return
        for name in _ENTRIES:
            known = getattr(self._case, name)
            if any(one.id == entry.id and _apart(one) == _apart(entry) for one in known):
                change: dict[str, Any] = {name: tuple(entry if one.id == entry.id else one for one in known)}
                self._case = replace(self._case, **change)
                self._moved.discard("entry")

    def moved(self, table: str) -> None:
        """Take note that a row of a table moved, whoever's it is."""
        self._moved.add(table)

    def forget(self) -> None:
        """Know no case any more."""
        self._case = None


def _apart(entry: Coordination | EquipmentCheck | SourceRequest) -> tuple[object, ...]:
    """Return what lies in other tables than the entry itself."""
    return tuple(getattr(entry, name, None) for name in ("attachments", "items", "served"))
