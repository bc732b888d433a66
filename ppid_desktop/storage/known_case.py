"""The case the writer worked on last, so that saving its next field does not read all of it again.

What moved since is noted by table and read again when the case is asked for; another connection's commit or
a rollback makes all of it forgotten.
"""

from dataclasses import replace
from uuid import UUID

from ppid_desktop.domain.record import Case, Record


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

    def moved(self, table: str) -> None:
        """Take note that a row of a table moved, whoever's it is."""
        self._moved.add(table)

    def forget(self) -> None:
        """Know no case any more."""
        self._case = None
