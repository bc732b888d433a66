"""The open database: write units one after another, read units side by side, the log's head after commits."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Engine

from ppid_desktop.domain.errors import Bug
from ppid_desktop.domain.roles import Account
from ppid_desktop.storage.audit_chain import ChainHead
from ppid_desktop.storage.audit_repository import AuditKeys
from ppid_desktop.storage.content_repository import OwnSums
from ppid_desktop.storage.content_sums import ContentRecorder
from ppid_desktop.storage.engine import page_damage
from ppid_desktop.storage.known_case import KnownCase
from ppid_desktop.storage.sqlcipher_faults import explaining_faults, explaining_refusals
from ppid_desktop.storage.transaction import Clock, Transaction
from ppid_desktop.storage.unit_of_work import UnitOfWork


class Database:
    """Units of work over one workspace's two engines.

    A unit belongs to the thread that opened it. There is one write connection and there are two for reading:
    nobody opens a unit inside another of the same kind.
    """

    def __init__(
        self,
        write_engine: Engine,
        read_engine: Engine,
        keys: AuditKeys,
        clock: Clock,
        committed: Callable[[ChainHead], None],
    ) -> None:
        """`committed` is told the log's head after a commit that moved it."""
        self._write_engine = write_engine
        self._read_engine = read_engine
        self._keys = keys
        self._clock = clock
        self._committed = committed
        self._closed = False
        self._known = KnownCase()
        self._own = OwnSums()
        self._recorder = ContentRecorder(keys.contents, self._known.moved)

    @contextmanager
    def write(self, account: Account | None) -> Iterator[UnitOfWork]:
        """Yield a unit that commits when the block ends and rolls back after an exception.

        Contradiction when a constraint or a trigger of the database refused the change.
        """
        self._check_open()
        with explaining_refusals(), explaining_faults(), self._write_engine.connect() as connection:
            self._recorder.begin(connection)
            with self._forgetting_failures(), connection.begin():
                tx = Transaction(connection, self._clock, self._known)
                self._known.begin(tx.quick("PRAGMA data_version").fetchone()[0])
                unit, before = UnitOfWork(tx, self._keys, account, self._own), tx.changes()
                yield unit
                unit.finish(self._recorder.changes(), changed=tx.changes() > before)
            self._own.waiting = unit.contents.waiting
        if unit.audit.written is not None:
            self._committed(unit.audit.written)

    @contextmanager
    def _forgetting_failures(self) -> Iterator[None]:
        """Know the case worked on also in the next transaction, unless this one fails or does not commit."""
        try:
            yield
        except BaseException:
            self._known.forget()
            raise

    @contextmanager
    def read(self) -> Iterator[UnitOfWork]:
        """Yield a unit that sees one moment of the database and can change nothing."""
        with self.transaction() as tx:
            yield UnitOfWork(tx, self._keys, None, self._own)

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Yield a reading transaction without repositories, as the search index wants it."""
        self._check_open()
        with explaining_faults(), self._read_engine.connect() as connection:
            yield Transaction(connection, self._clock)

    def page_damage(self) -> tuple[str, ...]:
        """Return which pages of the file are damaged; WorkspaceBusy, WorkspaceDamaged."""
        self._check_open()
        return page_damage(self._read_engine, self._write_engine)

    def close(self) -> None:
        """Close all connections; whoever still asks afterwards is refused."""
        self._closed = True
        self._read_engine.dispose()
        self._write_engine.dispose()

    def _check_open(self) -> None:
        """Refuse work that comes too late: an engine would open the file again."""
        if self._closed:
            raise Bug
