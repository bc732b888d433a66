"""An unlocked workspace: its database, softfiles, working copies and index, until it is closed."""

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from ppid_desktop.domain.audit import ChainVerdict, OpeningFindings
from ppid_desktop.domain.errors import Bug, MachineFault
from ppid_desktop.domain.roles import Account
from ppid_desktop.storage.anchor import AnchorKeeper
from ppid_desktop.storage.audit_chain import ChainHead
from ppid_desktop.storage.database import Database
from ppid_desktop.storage.file_store import FileStore, Sweep
from ppid_desktop.storage.file_vault import FileVault
from ppid_desktop.storage.keys import UnlockedWorkspace, WorkspaceKeys
from ppid_desktop.storage.progress import CancelAsked, never_cancelled
from ppid_desktop.storage.search_index import SearchIndex
from ppid_desktop.storage.unit_of_work import UnitOfWork
from ppid_desktop.storage.working_copy_desk import WorkingCopyDesk

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class VaultParts:
    """Everything an open workspace consists of, put together by `opening`."""

    folder: Path
    keys: WorkspaceKeys
    database: Database
    store: FileStore
    copies: WorkingCopyDesk
    index: SearchIndex
    anchor: AnchorKeeper
    review_key: bytes = field(repr=False)
    practice: bool
    anchored: ChainHead | None
    anchor_verdict: str
    chain_verdict: ChainVerdict
    findings: OpeningFindings
    closed: Callable[[], None]


class UnlockedVault:
    """An unlocked workspace; `close` drops the keys."""

    def __init__(self, unlocked: UnlockedWorkspace, parts: VaultParts) -> None:
        self._unlocked: UnlockedWorkspace | None = unlocked
        self._workspace_id = unlocked.workspace_id
        self._parts = parts
        self._files = FileVault(parts.store)

    @property
    def workspace_id(self) -> UUID:
        """Return the workspace's id."""
        return self._workspace_id

    @property
    def review_key(self) -> bytes:
        """Return the key that signs drafts."""
        return self._parts.review_key

    @property
    def files(self) -> FileVault:
        """Return the softfile store."""
        return self._files

    @property
    def copies(self) -> WorkingCopyDesk:
        """Return the plain copies a person has open."""
        return self._parts.copies

    @property
    def index(self) -> SearchIndex:
        """Return the archive's search."""
        return self._parts.index

    @property
    def practice(self) -> bool:
        """Return whether this is a practice workspace."""
        return self._parts.practice

    @property
    def folder(self) -> Path:
        """Return the workspace's folder."""
        return self._parts.folder

    @property
    def store(self) -> FileStore:
        """Return the softfiles as they are stored, for what copies them encrypted."""
        return self._parts.store

    @property
    def keys(self) -> WorkspaceKeys:
        """Return the key file."""
        return self._parts.keys

    @property
    def unlocked(self) -> UnlockedWorkspace:
        """Return the keys; a closed vault has none any more."""
        if self._unlocked is None:
            raise Bug
        return self._unlocked

    @property
    def database(self) -> Database:
        """Return the open database."""
        return self._parts.database

    @property
    def chain_verdict(self) -> ChainVerdict:
        """Return what checking the last part of the log found at opening."""
        return self._parts.chain_verdict

    @property
    def findings(self) -> OpeningFindings:
        """Return what opening found in the contents."""
        return self._parts.findings

    def write(self, account: Account | None) -> AbstractContextManager[UnitOfWork]:
        """Return a unit that commits when its block ends; one at a time."""
        return self._parts.database.write(account)

    def read(self) -> AbstractContextManager[UnitOfWork]:
        """Return a unit that only reads."""
        return self._parts.database.read()

    def anchor_verdict(self) -> str:
        """Return what the anchor said at opening; the words are those of `Verification.anchor`."""
        return self._parts.anchor_verdict

    def known_heads(self) -> tuple[tuple[int, str], ...]:
        """Return number and MAC (hex) of entries that must be in the log.

        Those are what the anchor named at opening and what this program wrote since; ask before reading.
        """
        heads = (self._parts.anchored, self._parts.anchor.newest)
        return tuple((one.position, one.mac.hex()) for one in heads if one is not None)

    def keep_anchor(self) -> None:
        """Write the log's head to its anchor now; a disk that refuses is only logged."""
        try:
            self._parts.anchor.flush()
        except MachineFault as fault:
            _LOG.warning("audit anchor not written: %s", type(fault).__name__)

    def page_damage(self) -> tuple[str, ...]:
        """Return which pages of the database's file are damaged, in SQLCipher's words."""
        return self._parts.database.page_damage()

    def require_files(self) -> None:
        """Raise WorkspaceDamaged when the folder of the softfiles is gone."""
        self._parts.store.require_folder()

    def sweep(self, cancelled: CancelAsked = never_cancelled) -> Sweep:
        """Clear up after earlier runs, in the background; what this run takes in meanwhile is safe.

        Raise Cancelled when asked to stop: what was not set aside is by a later sweep.
        """
        with self.read() as unit:
            known = unit.softfiles.all_names()
        return self._parts.store.sweep(known, cancelled)

    def close(self) -> None:
        """Write the anchor, close all files and drop the keys; closing again does nothing."""
        if self._unlocked is None:
            return
        self._unlocked = None
        self.keep_anchor()
        self._parts.index.close()
        self._parts.database.close()
        self._parts.closed()
