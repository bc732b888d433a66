"""What the content of records adds up to, as it is kept beside them and as the log knows it."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from uuid import UUID

from ppid_desktop.domain.audit import ContentFault
from ppid_desktop.domain.audit_words import subject_word
from ppid_desktop.domain.errors import Cancelled
from ppid_desktop.storage import content_sums
from ppid_desktop.storage.content_sums import ContentKey, added, as_bytes, as_number
from ppid_desktop.storage.transaction import Transaction

_KNOWN = "SELECT sum, unlogged FROM content_sum WHERE owner_id = ?"
_ADDING = "INSERT INTO content_sum (sum, owner_id, unlogged) VALUES (?, ?, 1)"
_CHANGING = "UPDATE content_sum SET sum = ?, unlogged = 1 WHERE owner_id = ?"
_CHANGING_UNLOGGED = "UPDATE content_sum SET sum = ? WHERE owner_id = ?"  # leaves the index alone
_UNLOGGED = "SELECT owner_id, sum FROM content_sum WHERE unlogged = 1 ORDER BY owner_id"
_LOGGING = "UPDATE content_sum SET unlogged = 0 WHERE owner_id = ?"
_RECORDS = """SELECT id, register_no, '' AS kind FROM record WHERE id = :owner
    UNION ALL
    SELECT record.id, register_no, entry.kind FROM record
      JOIN record_entry ON record_entry.record_id = record.id JOIN entry ON entry.id = entry_id
     WHERE entry.id = :owner
    UNION ALL
    SELECT record.id, register_no, 'submission' FROM record
      JOIN round ON round.record_id = record.id JOIN submission_round ON round_id = round.id
     WHERE submission_id = :owner"""
_RECORDS_OF_RESCUED = """SELECT record.id, register_no, 'rescued_copy' FROM record
      JOIN softfile ON softfile.record_id = record.id JOIN rescued_copy ON softfile_id = softfile.id
     WHERE rescued_copy.id = :owner"""
_SUBJECTS = {
    "coordination": "koordinasi",
    "equipment_check": "periksa",
    "source_request": "sumber",
    "submission": "export",
    "rescued_copy": "softfile",
}
_GONE = "Isi ini dihapus di luar program."
_CHANGED = "Isi ini diubah di luar program: tidak sama lagi dengan yang dicatat."
_NOT_LOGGED = "Isi ini tidak sama dengan catatan terakhirnya pada log."
_NEVER_LOGGED = "Isi ini berubah tanpa catatan pada log."


@dataclass
class OwnSums:
    """What this program saved since it opened the workspace: the mark in the database proves nothing.

    `waiting` is what the next entry of the log carries, by owner. `written` holds every number that was left
    waiting: a reader may see a moment before or after the newest of them.
    """

    waiting: dict[str, int] = field(default_factory=dict)
    written: set[tuple[str, int]] = field(default_factory=set)


class ContentRepository:
    """The numbers of contents inside one transaction; owners are records and entries, by id."""

    def __init__(self, tx: Transaction, key: ContentKey, own: OwnSums | None = None) -> None:
        self._tx = tx
        self._key = key
        self._own = own or OwnSums()
        self.waiting = dict(self._own.waiting)
        """What waits for an entry once this transaction has ended well."""

    def keep(self, changes: Mapping[str, int], *, logged: bool) -> dict[str, str]:
        """Bring the numbers up to date; return what the log is to keep of all it does not know yet.

        Without an entry in this transaction (`logged`) nothing is returned, and the next entry carries it.
        What somebody else marked as waiting goes on waiting, until opening names it.
        """
        run = self._tx.quick
        for owner, change in changes.items():
            kept, unlogged = run(_KNOWN, owner).fetchone() or (as_bytes(0), None)
            number = added(self.waiting.get(owner, as_number(kept)), change)
            saving = _ADDING if unlogged is None else _CHANGING_UNLOGGED if unlogged else _CHANGING
            run(saving, as_bytes(number), owner)
            if not unlogged or owner in self.waiting:
                self.waiting[owner] = number
        return self._logged_now() if logged else self._left_waiting()

    def _logged_now(self) -> dict[str, str]:
        found = {owner: self._key.logged(owner, number) for owner, number in self.waiting.items()}
        for owner in found:
            self._tx.quick(_LOGGING, owner)
        self.waiting = {}
        return found

    def _left_waiting(self) -> dict[str, str]:
        self._own.written.update(self.waiting.items())
        return {}

    def has_unlogged(self) -> bool:
        """Return whether the program saved something since the last entry of the log."""
        return bool(self._own.waiting)

    def unlogged(self) -> Iterator[ContentFault]:
        """Give what is marked as waiting for an entry though this program did not save it."""
        for owner, kept in self._tx.connection.exec_driver_sql(_UNLOGGED).all():
            if not self._saved(owner, as_number(kept)):
                yield from self._named(owner, _NEVER_LOGGED)

    def adopt(self) -> None:
        """Let the next entry carry all that is marked as waiting, whoever left it."""
        rows = self._tx.connection.exec_driver_sql(_UNLOGGED).all()
        self.waiting.update((owner, as_number(kept)) for owner, kept in rows)

    def _saved(self, owner: str, number: int) -> bool:
        return (owner, number) in self._own.written

    def take_up(self) -> None:
        """Take every content as it is now for what it should be; the next entry of the log carries it."""
        self._tx.quick("DELETE FROM content_sum")
        self.waiting = self._actual(lambda: False)
        for owner, number in self.waiting.items():
            self._tx.quick(_ADDING, as_bytes(number), owner)

    def count(self) -> int:
        """Return how many contents there are."""
        return int(self._tx.connection.exec_driver_sql("SELECT count(*) FROM content_sum").scalar_one())

    def faults(self, cancelled: Callable[[], bool]) -> Iterator[ContentFault]:
        """Give every content that is not what was kept of it, or not what the log knows; Cancelled."""
        actual, kept, logged = self._actual(cancelled), self._kept(), self._logged(cancelled)
        for owner in sorted(actual.keys() | kept.keys() | logged.keys()):
            number = actual.get(owner, 0)
            sound, unlogged = kept.get(owner, (0, False))
            if number != sound:
                yield from self._named(owner, _CHANGED if owner in actual else _GONE)
            elif unlogged and not self._saved(owner, sound):
                yield from self._named(owner, _NEVER_LOGGED)
            elif not unlogged and logged.get(owner) != self._key.logged(owner, number):
                yield from self._named(owner, _NOT_LOGGED)

    def _actual(self, cancelled: Callable[[], bool]) -> dict[str, int]:
        numbers: dict[str, int] = defaultdict(int)
        for table in content_sums.tables_of(self._tx.connection):
            for place, (owner, *values) in enumerate(content_sums.rows(self._tx.connection, table)):
                if place % 500 == 0 and cancelled():
                    raise Cancelled
                numbers[owner] = added(numbers[owner], self._key.row(table, owner, *values))
        return dict(numbers)

    def _kept(self) -> dict[str, tuple[int, bool]]:
        rows = self._tx.connection.exec_driver_sql("SELECT owner_id, sum, unlogged FROM content_sum")
        return {owner: (as_number(kept), bool(unlogged)) for owner, kept, unlogged in rows}

    def _logged(self, cancelled: Callable[[], bool]) -> dict[str, str]:
        """Return what the newest entry that names an owner says of it."""
        statement = "SELECT contents FROM audit WHERE contents IS NOT NULL ORDER BY number"
        found: dict[str, str] = {}
        for place, (contents,) in enumerate(self._tx.connection.exec_driver_sql(statement)):
            if place % 500 == 0 and cancelled():
                raise Cancelled
            found.update(_named_in(contents))
        return found

    def _named(self, owner: str, reason: str) -> Iterator[ContentFault]:
        """Give one fault per record that is concerned; a record that is gone has its id only."""
        connection = self._tx.connection
        rows = connection.exec_driver_sql(_RECORDS, {"owner": owner}).all()
        if not rows and "rescued_copy" in content_sums.tables_of(connection):
            rows = connection.exec_driver_sql(_RECORDS_OF_RESCUED, {"owner": owner}).all()
        for record_id, register_no, kind in rows:
            part = subject_word(_SUBJECTS.get(kind, kind)) if kind else ""
            yield ContentFault(_id(record_id), register_no, part, reason)
        if not rows:
            yield ContentFault(_id(owner), "", "", reason)


def contents_text(logged: Mapping[str, str]) -> str | None:
    """Return what an entry of the log carries about contents, None for nothing."""
    return json.dumps(logged, sort_keys=True, separators=(",", ":")) if logged else None


def _id(owner: str) -> UUID | None:
    """Return an id, None for one that the program never gave."""
    with suppress(ValueError):
        return UUID(owner)
    return None


def _named_in(contents: object) -> dict[str, str]:
    """Return what an entry says; one changed by hand says nothing and breaks the chain besides."""
    try:
        found = json.loads(str(contents))
    except ValueError:
        return {}
    return {str(owner): str(kept) for owner, kept in found.items()} if isinstance(found, dict) else {}
