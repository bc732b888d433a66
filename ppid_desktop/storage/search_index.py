"""The archive's search: an index of its own that follows the database and can be made anew at any time."""

import logging
import threading
from collections.abc import Callable
from typing import TypeVar
from uuid import UUID

from ppid_desktop.domain.errors import Bug, Cancelled, WorkspaceDamaged
from ppid_desktop.domain.lists import ArchiveRow, SearchHit
from ppid_desktop.storage import index_feed, index_file
from ppid_desktop.storage.database import Database
from ppid_desktop.storage.engine import EncryptedDatabase
from ppid_desktop.storage.index_feed import FIELDS, TITLE, Document
from ppid_desktop.storage.index_file import IndexFile
from ppid_desktop.storage.index_query import Query, matches, query_of, searchable, snippet

_BATCH = 200
_FILLING_BATCH = 1000
_NEAR = 100
"""So many changes are taken in by a search itself; more are left to `catch_up` in the background."""

T = TypeVar("T")
_LOG = logging.getLogger(__name__)


class SearchIndex:
    """Finds archived records; losing its file loses nothing."""

    def __init__(self, file: EncryptedDatabase, database: Database) -> None:
        """`file` is index.db, which need not exist; `database` gives what is archived."""
        self._location = file
        self._database = database
        self._file: IndexFile | None = None
        self._closed = False
        self._feeding = threading.Lock()
        self._opening = threading.Lock()

    def catch_up(self, cancelled: Callable[[], bool]) -> int:
        """Take in what was archived or changed since the last time and return how many records; Cancelled."""
        with self._feeding:
            try:
                return self._fed(cancelled)
            except WorkspaceDamaged:
                self._start_over()
                return self._fed(cancelled)

    def search(self, text: str, offset: int, limit: int) -> tuple[SearchHit, ...]:
        """Return a page of found records: words in any order, prefixes and parts of words."""
        query = query_of(text)
        if not query.terms:
            return ()
        found = self._asked(lambda file: file.find(query, offset, limit))
        with self._database.read() as unit:
            rows = {row.record_id: row for row in unit.archive.rows_of(_ids(found))}
        pairs = [(rows.get(UUID(one.record_id)), one) for one in found]
        return tuple(_hit(row, one, query) for row, one in pairs if row is not None)

    def count(self, text: str) -> int:
        """Return how many records `search` finds in all."""
        query = query_of(text)
        return self._asked(lambda file: file.count(query)) if query.terms else 0

    def close(self) -> None:
        """Close the file."""
        with self._opening:
            self._closed = True
            if self._file is not None:
                self._file.close()
            self._file = None

    def _asked(self, question: Callable[[IndexFile], T]) -> T:
        """Answer from the index; make it anew once when it is damaged."""
        try:
            self._freshen()
            return question(self._opened())
        except WorkspaceDamaged:
            with self._feeding:
                self._start_over()
                self._fed(lambda: False)
            return question(self._opened())

    def _freshen(self) -> None:
        """Take in the last few changes, or all when the index is empty; not while somebody else does."""
        mark = self._opened().watermark()
        with self._database.transaction() as tx:
            behind = index_feed.newest_change(tx).seq - mark.seq
        near = behind != 0 and behind <= _NEAR
        if (near or mark == index_feed.NOTHING) and self._feeding.acquire(blocking=False):
            try:
                self._fed(lambda: False)
            finally:
                self._feeding.release()

    def _opened(self) -> IndexFile:
        with self._opening:
            if self._closed:
                raise Bug
            if self._file is None:
                try:
                    self._file = IndexFile(self._location)
                except WorkspaceDamaged:
                    self._file = index_file.make(self._location)
            return self._file

    def _start_over(self) -> None:
        _LOG.info("search index is made anew")
        with self._opening:
            if self._file is not None:
                self._file.close()
            self._file = index_file.make(self._location)

    def _fed(self, cancelled: Callable[[], bool]) -> int:
        file = self._opened()
        with self._database.transaction() as tx:
            newest = index_feed.newest_change(tx)
            foreign = not index_feed.is_known(tx, file.watermark())
        if foreign:
            raise WorkspaceDamaged
        if newest == index_feed.NOTHING:
            return 0
        if file.watermark() == index_feed.NOTHING:
            file.begin_filling(newest)
        return self._filled(file, cancelled) + self._followed(file, cancelled)

    def _filled(self, file: IndexFile, cancelled: Callable[[], bool]) -> int:
        """Take in the whole archive in the order of sealing; goes on where it was cancelled."""
        taken = 0
        while (place := file.filled_to()) is not None:
            _stop_if(cancelled)
            with self._database.transaction() as tx:
                batch = index_feed.documents(tx, index_feed.archived_after(tx, place, _FILLING_BATCH))
            file.fill(batch)
            taken += len(batch)
        return taken

    def _followed(self, file: IndexFile, cancelled: Callable[[], bool]) -> int:
        taken = 0
        while True:
            _stop_if(cancelled)
            before = file.watermark()
            with self._database.transaction() as tx:
                mark, concerned = index_feed.changes_after(tx, before, _BATCH)
                documents = index_feed.documents(tx, concerned)
            if mark == before:
                return taken
            file.follow(documents, mark)
            taken += len(documents)


def _stop_if(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled


def _ids(found: tuple[Document, ...]) -> tuple[UUID, ...]:
    return tuple(UUID(one.record_id) for one in found)


def _hit(row: ArchiveRow, document: Document, query: Query) -> SearchHit:
    """Return the hit with the labels of the fields that matched, the most telling first, and its excerpt.

    What only says again what the title says is less telling than what the title lacks.
    """
    texts = zip(FIELDS, document.texts, strict=True)
    found = [(field, text, matches(searchable(text, numbers=field.numbers), query)) for field, text in texts]
    titled = next((terms for field, _, terms in found if field is TITLE), frozenset())
    matched = [one for one in found if one[2]]
    matched.sort(key=lambda one: (one[0] is TITLE, -len(one[2] - titled), -len(one[2])))
    shown = matched[0][1] if matched else row.title
    return SearchHit(row, tuple(field.label for field, _, _ in matched), snippet(shown, query))
