"""Putting an unlocked workspace together, and laying down a new one."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, Engine, select

from ppid_desktop.domain.audit import Action, AuditNote, ChainVerdict, ContentFault, OpeningFindings
from ppid_desktop.domain.errors import NotAllowed, NotFound, WorkspaceDamaged
from ppid_desktop.domain.office import RECOVERY_USED
from ppid_desktop.domain.people import Employee
from ppid_desktop.domain.roles import Account, UseCase
from ppid_desktop.runtime import atomic_file
from ppid_desktop.runtime.paths import UserFolders
from ppid_desktop.storage import index_file, reading_places, schema, secrets_table, staging, tables
from ppid_desktop.storage.anchor import Anchor, AnchorFile, AnchorKeeper, AnchorVerdict, place_of
from ppid_desktop.storage.audit_chain import ChainHead
from ppid_desktop.storage.audit_repository import AuditKeys
from ppid_desktop.storage.blob_layout import BlobLayout
from ppid_desktop.storage.database import Database
from ppid_desktop.storage.disk_faults import opening_workspace
from ppid_desktop.storage.engine import (
    Durability,
    EncryptedDatabase,
    checkpoint,
    create_database,
    read_engine,
    wal_frames,
    write_engine,
)
from ppid_desktop.storage.file_store import FileStore
from ppid_desktop.storage.keys import UnlockedWorkspace, WorkspaceKeys
from ppid_desktop.storage.search_index import SearchIndex
from ppid_desktop.storage.secrets_table import InnerKeys
from ppid_desktop.storage.staging import DATABASE, FILES, INDEX
from ppid_desktop.storage.transaction import Clock, Transaction
from ppid_desktop.storage.unit_of_work import UnitOfWork
from ppid_desktop.storage.vault import UnlockedVault, VaultParts
from ppid_desktop.storage.wal_check import frames_that_count
from ppid_desktop.storage.working_copies import WorkingCopies
from ppid_desktop.storage.working_copy_desk import WorkingCopyDesk

CHECKED_AT_OPENING = 200
"""So many of the newest log entries are verified at every opening."""

_FIRST_WITH_SUMS = 4  # the schema that began to keep what contents add up to
_NAMED_IN_LOG = 100  # records that get an entry of their own

RESTORED, BESIDE = "restored", "beside"
_ANCHOR_WORDS = {
    AnchorVerdict.ANCESTOR: "ok",
    AnchorVerdict.ELSEWHERE: BESIDE,
    AnchorVerdict.MISSING: "missing",
    AnchorVerdict.NOT_IN_CHAIN: "older",
    AnchorVerdict.INVALID: "foreign",
}


@dataclass(frozen=True)
class Surroundings:
    """What an open workspace needs besides its own folder."""

    clock: Clock
    folders: UserFolders
    layout: BlobLayout | None = None  # where the softfiles lie, when not in the workspace's own folder
    closed: Callable[[], None] = lambda: None  # called when the workspace is closed again


@dataclass(frozen=True)
class _Facts:
    """What the database says about itself."""

    practice: bool
    inner: InnerKeys
    audit: AuditKeys
    branch: bytes  # tells the log since the last restore from the one used before


@dataclass(frozen=True)
class Beginning:
    """What a new workspace begins with; `furnish` is done in the transaction that makes it."""

    first: Account
    practice: bool
    furnish: Callable[[UnitOfWork, UUID], None]


def lay_down(
    folder: Path, unlocked: UnlockedWorkspace, beginning: Beginning, around: Surroundings
) -> ChainHead:
    """Make database and softfile folder of a new workspace, all of it in the files named; the log's head.

    DiskFull, TargetUnwritable, WorkspaceDamaged.
    """
    location = EncryptedDatabase(folder / DATABASE, unlocked.keys.database)
    create_database(location)
    engine = write_engine(location)
    try:
        with engine.begin() as connection:
            schema.create(connection)
            head = _furnish(Transaction(connection, around.clock), unlocked.workspace_id, beginning)
        checkpoint(engine)  # closing would keep silent about a WAL it could not empty
    finally:
        engine.dispose()
    FileStore(folder / FILES, unlocked.keys.softfiles, b"").prepare()
    return head


def begin_anchor(folder: Path, unlocked: UnlockedWorkspace, head: ChainHead, around: Surroundings) -> None:
    """Write the anchor of a workspace that was moved in; a disk that refuses is only logged."""
    _anchor(folder, unlocked, around).committed(head)


@opening_workspace()
def open_vault(
    folder: Path, keys: WorkspaceKeys, unlocked: UnlockedWorkspace, around: Surroundings
) -> UnlockedVault:
    """Open a workspace; WorkspaceDamaged, WorkspaceTooNew, WorkspaceBusy, DiskFull (while upgrading)."""
    location = EncryptedDatabase(folder / DATABASE, unlocked.keys.database)
    atomic_file.sweep(folder)
    staging.clear(folder)
    index_file.sweep(folder / INDEX)
    counted = frames_that_count(folder / f"{DATABASE}-wal")
    with ExitStack() as undo:
        writer = write_engine(location)
        undo.callback(writer.dispose)
        passed_over = counted is None or counted > wal_frames(writer)
        upgrade = _Upgrade(unlocked, around)
        schema.bring_up_to_date(writer, location.path, upgrade.take_up, before=upgrade.compare)
        facts = _facts(writer, unlocked.workspace_id, around.clock)
        reader = read_engine(location)
        undo.callback(reader.dispose)
        parts = _parts(folder, keys, unlocked, around, facts, (writer, reader))
        findings = replace(parts.findings, upgraded=upgrade.faults, passed_over=passed_over)
        if passed_over:
            _note_passed_over(parts.database, str(unlocked.workspace_id))
        staging.acknowledge(folder)
        vault = UnlockedVault(unlocked, replace(parts, findings=findings))
        undo.pop_all()
    return vault


def _anchor(
    folder: Path, unlocked: UnlockedWorkspace, around: Surroundings, branch: bytes = b""
) -> AnchorKeeper:
    return AnchorKeeper(_anchor_file(folder, unlocked, around, branch), around.clock.now)


def _anchor_file(
    folder: Path, unlocked: UnlockedWorkspace, around: Surroundings, branch: bytes = b""
) -> AnchorFile:
    key = unlocked.keys.anchor
    place = place_of(folder, key)
    return AnchorFile(around.folders.state, unlocked.workspace_id, key, branch, place)


def _furnish(tx: Transaction, workspace_id: UUID, beginning: Beginning) -> ChainHead:
    inner, first = secrets_table.make_inner_keys(tx), beginning.first
    made = tx.clock.now().isoformat()
    row = {"only": 1, "id": str(workspace_id), "practice": beginning.practice, "created_at": made}
    tx.insert(tables.workspace, row)
    unit = UnitOfWork(tx, AuditKeys(workspace_id, inner.audit, inner.audit_content), first)
    unit.office.save_employee(Employee(first.employee_id, first.name))
    unit.office.save_account(first)
    unit.audit.write(AuditNote(Action.ACCOUNT_ADDED, "account", str(first.id)))
    beginning.furnish(unit, workspace_id)
    return unit.audit.chain_head()


def anchored_head(
    unlocked: UnlockedWorkspace, around: Surroundings, present: Path | None
) -> ChainHead | None:
    """Return the head anchored at this PC of the log in `present`, else of the one that went furthest.

    None where none is known.
    """
    key = unlocked.keys.anchor
    place = (place_of(present, key),) if present else ()
    known = AnchorFile(around.folders.state, unlocked.workspace_id, key, b"", *place).last_used()
    return known.head if known else None


def settle_restored(
    folder: Path, unlocked: UnlockedWorkspace, around: Surroundings, note: AuditNote
) -> tuple[Account, ...]:
    """Bring a copied database up to date, let its log tell by `note` where it comes from.

    What autosave had not logged when the copy was made is taken up: the copy's seal vouches for it.
    Return the accounts; WorkspaceDamaged, WorkspaceTooNew, NotAllowed when the account is no administrator,
    DiskFull.
    """
    location = EncryptedDatabase(folder / DATABASE, unlocked.keys.database)
    engine = write_engine(location)
    try:
        upgrade = _Upgrade(unlocked, around)
        schema.bring_up_to_date(engine, location.path, upgrade.take_up, before=upgrade.compare)
        with engine.begin() as connection:
            accounts = _note_restored(Transaction(connection, around.clock), unlocked, note)
        checkpoint(engine)
    finally:
        engine.dispose()
    return accounts


def anchor_restored(folder: Path, unlocked: UnlockedWorkspace, around: Surroundings) -> None:
    """Anchor the log of a restored workspace; a disk that refuses is only logged."""
    reader = read_engine(EncryptedDatabase(folder / DATABASE, unlocked.keys.database))
    try:
        facts = _facts(reader, unlocked.workspace_id, around.clock)
        with reader.connect() as connection:
            head = UnitOfWork(Transaction(connection, around.clock), facts.audit, None).audit.chain_head()
    finally:
        reader.dispose()
    _anchor(folder, unlocked, around, facts.branch).committed(head)


def _note_restored(tx: Transaction, unlocked: UnlockedWorkspace, note: AuditNote) -> tuple[Account, ...]:
    inner = secrets_table.inner_keys(tx)
    keys = AuditKeys(unlocked.workspace_id, inner.audit, inner.audit_content)
    accounts = UnitOfWork(tx, keys, None).office.accounts()
    person = next((one for one in accounts if one.id == unlocked.account_id), None)
    if person is not None:
        person.must(UseCase.RESTORE_BACKUP)
    elif unlocked.account_id is not None:
        raise NotAllowed
    unit = UnitOfWork(tx, keys, person)
    unit.contents.adopt()
    unit.audit.write(note)
    if person is None:  # the recovery sheet opened the backup, and was read by who restored
        unit.office.save_text_setting(RECOVERY_USED, tx.clock.now().isoformat())
    unit.finish({})
    return accounts


class _Upgrade:
    """Compares content and log before an upgrade, which may rewrite rows, and anew from there on."""

    def __init__(self, unlocked: UnlockedWorkspace, around: Surroundings) -> None:
        self._unlocked = unlocked
        self._clock = around.clock
        self.faults: tuple[ContentFault, ...] = ()
        self._compared = False

    def compare(self, connection: Connection, present: str) -> None:
        """Find what differs while the rows are those the log knows; the first editions kept no sums."""
        if int(present) >= _FIRST_WITH_SUMS:
            self.faults = tuple(self._unit(connection).contents.faults(lambda: False))
            self._compared = True

    def take_up(self, connection: Connection) -> None:
        """Take every content as it is from now on, and say what differed before."""
        unit = self._unit(connection)
        unit.contents.take_up()
        detail = f"{unit.contents.count()} isi, susunan {schema.HEAD}"
        if self._compared:
            detail += f", {len(self.faults)} berbeda sebelumnya"
        for note in _naming(Action.VERIFIED, self.faults, "isi berbeda sebelum pembaruan"):
            unit.audit.write(note)
        workspace_id = str(self._unlocked.workspace_id)
        unit.audit.write(AuditNote(Action.CONTENTS_TAKEN_UP, "workspace", workspace_id, detail))
        unit.finish({})

    def _unit(self, connection: Connection) -> UnitOfWork:
        tx = Transaction(connection, self._clock)
        inner = secrets_table.inner_keys(tx)
        keys = AuditKeys(self._unlocked.workspace_id, inner.audit, inner.audit_content)
        return UnitOfWork(tx, keys, None)


def _naming(action: Action, faults: tuple[ContentFault, ...], detail: str) -> Iterator[AuditNote]:
    """Give an entry for each record concerned, as many as anybody reads."""
    for one in faults[:_NAMED_IN_LOG]:
        record_id = one.record_id if one.register_no else None
        yield AuditNote(action, "record", str(one.record_id or ""), detail, record_id)


def _facts(engine: Engine, workspace_id: UUID, clock: Clock) -> _Facts:
    """Read them on the write engine: its connection proves that the file can be written."""
    with engine.connect() as connection:
        tx = Transaction(connection, clock)
        try:
            row = tx.one(select(tables.workspace))
        except NotFound:
            raise WorkspaceDamaged from None
        if row["id"] != str(workspace_id):
            raise WorkspaceDamaged("Basis data ini milik ruang kerja lain.")
        inner = secrets_table.inner_keys(tx)
        audit = AuditKeys(workspace_id, inner.audit, inner.audit_content)
        restores = UnitOfWork(tx, audit, None).audit.marks(Action.RESTORED)
    return _Facts(row["practice"], inner, audit, restores[-1] if restores else b"")


def _parts(
    folder: Path,
    keys: WorkspaceKeys,
    unlocked: UnlockedWorkspace,
    around: Surroundings,
    facts: _Facts,
    engines: tuple[Engine, Engine],
) -> VaultParts:
    anchor = _anchor(folder, unlocked, around, facts.branch)
    database = Database(*engines, facts.audit, around.clock, anchor.committed)
    store = FileStore(folder / FILES, unlocked.keys.softfiles, facts.inner.blob_names, around.layout)
    copies = WorkingCopyDesk(WorkingCopies(around.folders.private, unlocked.workspace_id, store))
    copies.recover()
    reading_places.clear_abandoned(around.folders.private)
    index = EncryptedDatabase(folder / INDEX, unlocked.keys.index, Durability.NORMAL)
    anchor_file = _anchor_file(folder, unlocked, around, facts.branch)
    anchor_file.sweep()
    judged = _judged(database, anchor_file)  # before anything writes the anchor anew
    unlogged = _unlogged(database)
    _keep_finding(database, judged, str(unlocked.workspace_id))
    return VaultParts(
        folder=folder,
        keys=keys,
        database=database,
        store=store,
        copies=copies,
        index=SearchIndex(index, database),
        anchor=anchor,
        review_key=facts.inner.review,
        practice=facts.practice,
        anchored=judged.anchored,
        anchor_verdict=judged.anchor,
        chain_verdict=judged.chain,
        findings=OpeningFindings(unlogged),
        closed=around.closed,
    )


def _unlogged(database: Database) -> tuple[ContentFault, ...]:
    """Name what was saved without an entry of the log, before an entry carries it.

    Locking and leaving write one: what is left is of a program that stopped suddenly, or of another hand.
    """
    with database.read() as unit:
        found = tuple(unit.contents.unlogged())
    if found:
        with database.write(None) as unit:
            unit.contents.adopt()
            for note in _naming(Action.CONTENTS_UNLOGGED, found, "isi berubah tanpa catatan"):
                unit.audit.write(note)
    return found


def _note_passed_over(database: Database, workspace_id: str) -> None:
    with database.write(None) as unit:
        unit.audit.write(AuditNote(Action.VERIFIED, "workspace", workspace_id, "sisa WAL tidak terbaca"))


@dataclass(frozen=True)
class _Judged:
    """What log and anchor said about each other when the workspace was opened."""

    anchored: ChainHead | None
    anchor: str
    chain: ChainVerdict


def _judged(database: Database, file: AnchorFile) -> _Judged:
    """Check the newest part of the log and whether it holds what the anchor knows."""
    with database.read() as unit:
        verdict, anchor = _verdict(unit, file)
        known = anchor.head if anchor and verdict not in (RESTORED, BESIDE) else None
        heads = [(known.position, known.mac.hex())] if known else []
        chain = unit.audit.verify(CHECKED_AT_OPENING, lambda: False, known=heads)
        if verdict == "older" and known and chain.intact:  # the anchored entry lies before the newest part
            chain = unit.audit.contradicted(known)
    return _Judged(known, verdict, chain)


def _verdict(unit: UnitOfWork, file: AnchorFile) -> tuple[str, Anchor | None]:
    """Judge the anchor; one of the log used until a restore is what a restore through the program leaves."""
    verdict, anchor = file.judge(unit.audit.mac_at)
    if verdict in (AnchorVerdict.NOT_IN_CHAIN, AnchorVerdict.ELSEWHERE) and anchor is not None:
        restores = unit.audit.marks(Action.RESTORED)
        if restores and anchor.branch in (b"", *restores[:-1]):
            return RESTORED, anchor
    return _ANCHOR_WORDS[verdict], anchor


def _keep_finding(database: Database, judged: _Judged, workspace_id: str) -> None:
    """Let the log tell what was found, since the next commit overwrites the anchors of folder and branch."""
    chain = judged.chain
    if judged.anchor in ("older", "foreign") or not chain.intact:
        found = "utuh" if chain.intact else f"rusak pada {chain.first_bad}"
        detail = f"jangkar {judged.anchor}, rantai {found}"
        with database.write(None) as unit:
            unit.audit.write(AuditNote(Action.LOG_CONTRADICTED, "workspace", workspace_id, detail))
