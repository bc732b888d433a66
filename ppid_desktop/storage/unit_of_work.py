"""One transaction over everything; its repositories are made when first asked for."""

from collections.abc import Mapping
from functools import cached_property

from ppid_desktop.domain.roles import Account
from ppid_desktop.storage.archive_repository import ArchiveRepository
from ppid_desktop.storage.audit_repository import AuditKeys, AuditRepository
from ppid_desktop.storage.content_repository import ContentRepository, OwnSums
from ppid_desktop.storage.entry_repository import EntryRepository
from ppid_desktop.storage.fixity_repository import FixityRepository
from ppid_desktop.storage.office_repository import OfficeRepository
from ppid_desktop.storage.record_repository import RecordRepository
from ppid_desktop.storage.round_repository import RoundRepository
from ppid_desktop.storage.softfile_repository import SoftfileRepository
from ppid_desktop.storage.submission_repository import SubmissionRepository
from ppid_desktop.storage.transaction import Transaction


class UnitOfWork:
    """The repositories of one open transaction; worthless once it ended."""

    def __init__(
        self, tx: Transaction, keys: AuditKeys, account: Account | None, own: OwnSums | None = None
    ) -> None:
        """`account` is who acts, as the log shows it; None for the program itself. `own`: what it saved."""
        self._tx = tx
        self._keys = keys
        self._account = account
        self._own = own

    @property
    def tx(self) -> Transaction:
        """Return the transaction, for storage's own use."""
        return self._tx

    def finish(self, changes: Mapping[str, int], *, changed: bool = False) -> None:
        """Keep what the contents add up to now and let the last entry of the log carry it.

        What `changed` anything without an entry of its own gets one that says so.
        """
        if changed:
            self.audit.require_entry()
        logged = self.audit.holds_entry
        if changes or logged:
            self.audit.finish(self.contents.keep(changes, logged=logged))

    @cached_property
    def records(self) -> RecordRepository:
        """Return the records."""
        return RecordRepository(self._tx)

    @cached_property
    def entries(self) -> EntryRepository:
        """Return the entries of the steps."""
        return EntryRepository(self._tx)

    @cached_property
    def softfiles(self) -> SoftfileRepository:
        """Return the softfiles."""
        return SoftfileRepository(self._tx)

    @cached_property
    def fixity(self) -> FixityRepository:
        """Return the checks of stored contents."""
        return FixityRepository(self._tx)

    @cached_property
    def rounds(self) -> RoundRepository:
        """Return the correction rounds."""
        return RoundRepository(self._tx)

    @cached_property
    def submissions(self) -> SubmissionRepository:
        """Return the collective submissions."""
        return SubmissionRepository(self._tx)

    @cached_property
    def archive(self) -> ArchiveRepository:
        """Return the archive."""
        return ArchiveRepository(self._tx)

    @cached_property
    def office(self) -> OfficeRepository:
        """Return the office's own data."""
        return OfficeRepository(self._tx, self._account.id if self._account else None)

    @cached_property
    def contents(self) -> ContentRepository:
        """Return what the contents add up to."""
        return ContentRepository(self._tx, self._keys.contents, self._own)

    @cached_property
    def audit(self) -> AuditRepository:
        """Return the audit log."""
        return AuditRepository(self._tx, self._keys, self._account)
