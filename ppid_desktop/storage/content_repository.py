"""What the content of records adds up to, as it is kept beside them and as the log knows it."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
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
_UNLOGGED = "SELECT owner_id, sum FROM content_sum WHERE unlogged = 1"
_LOGGING = "UPDATE content_sum SET unlogged = 0 WHERE unlogged = 1"
_RECORDS = """SELECT id, register_no, '' AS kind FROM record WHERE id = :owner
    UNION ALL
    SELECT record.id, register_no, entry.kind FROM record
      JOIN record_entry ON record_entry.record_id = record.id JOIN entry ON entry.id = entry_id
     WHERE entry.id = :owner
    UNION ALL
    SELECT record.id, register_no, 'submission' FROM record
      JOIN round ON round.record_id = record.id JOIN submission_round ON round_id = round.id
     WHERE submission_id = :owner"""
_SUBJECTS = {
    "coordination": "koordinasi",
    "equipment_check": "periksa",
    "source_request": "sumber",
    "submission": "export",
}
_GONE = "Isi ini dihapus di luar program."
_CHANGED = "Isi ini diubah di luar program: tidak sama lagi dengan yang dicatat."
_NOT_LOGGED = "Isi ini tidak sama dengan catatan terakhirnya pada log."


class ContentRepository:
    """The numbers of contents inside one transaction; owners are records and entries, by id."""

    def __init__(self, tx: Transaction, key: ContentKey) -> None:
        self._tx = tx
        self._key = key

    def keep(self, changes: Mapping[str, int], *, logged: bool) -> dict[str, str]:
        """Bring the numbers up to date; return what the log is to keep of all it does not know yet.

        Without an entry in this transaction (`logged`) nothing is returned, and the next entry carries it.
        """
        run = self._tx.quick
        for owner, change in changes.items():
            kept, unlogged = run(_KNOWN, owner).fetchone() or (as_bytes(0), None)
            saving = _ADDING if unlogged is None else _CHANGING_UNLOGGED if unlogged else _CHANGING
            run(saving, as_bytes(added(as_number(kept), change)), owner)
        if not logged:
            return {}
        waiting = run(_UNLOGGED).fetchall()
        if waiting:
            run(_LOGGING)
        return {owner: self._key.logged(owner, as_number(kept)) for owner, kept in waiting}

    def has_unlogged(self) -> bool:
        """Return whether something changed since the last entry of the log."""
        return self._tx.connection.exec_driver_sql(f"{_UNLOGGED} LIMIT 1").first() is not None

    def take_up(self) -> None:
        """Take every content as it is now for what it should be; the next entry of the log carries it."""
        self._tx.quick("DELETE FROM content_sum")
        for owner, number in self._actual(lambda: False).items():
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
            elif not unlogged and logged.get(owner) != self._key.logged(owner, number):
                yield from self._named(owner, _NOT_LOGGED)

    def _actual(self, cancelled: Callable[[], bool]) -> dict[str, int]:
        numbers: dict[str, int] = defaultdict(int)
        for table in content_sums.CONTENT:
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
        rows = self._tx.connection.exec_driver_sql(_RECORDS, {"owner": owner}).all()
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
