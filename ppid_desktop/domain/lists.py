"""Rows of lists: small values that tables show without loading whole cases."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum
from uuid import UUID

from ppid_desktop.domain.audit import ContentFault
from ppid_desktop.domain.record import Origin
from ppid_desktop.domain.terms import Category, ClassificationStatus, RecordStatus


@dataclass(frozen=True)
class InventoryRow:
    """One line of a daftar identifikasi; `record_id` is set once the row became a record."""

    id: UUID
    list_id: UUID
    position: int
    title: str = ""
    summary: str = ""
    category: Category = Category.BELUM
    note: str = ""
    record_id: UUID | None = None


@dataclass(frozen=True)
class InventoryList:
    """A daftar identifikasi of one unit."""

    id: UUID
    unit: str
    period: str
    created_at: datetime
    row_version: int = 1
    rows: tuple[InventoryRow, ...] = ()


@dataclass(frozen=True)
class WorkRow:
    """One record in work as Pekerjaan and Beranda list it."""

    record_id: UUID
    case_no: int
    register_no: str
    title: str
    unit: str
    category: Category
    status: RecordStatus
    step: int
    open_problems: int
    waiting_for: str
    waiting_since: date | None
    changed_at: datetime
    origin: Origin = Origin.SOP
    sendable: bool = False  # its draft can go out now
    overdue_on: date | None = None  # the earliest due date that passed without an answer


@dataclass(frozen=True)
class ArchiveRow:
    """One archived record (newest sealed version) as the Arsip tab lists it."""

    record_id: UUID
    version: int
    register_no: str
    item_no: str
    file_id: UUID
    file_number: str
    classification_code: str
    title: str
    unit: str
    category: Category
    classification: ClassificationStatus
    sealed_at: datetime
    origin: Origin = Origin.SOP


@dataclass(frozen=True)
class SearchHit:
    """A found archived record; `matched` names the fields with a match, `snippet` shows the first's."""

    row: ArchiveRow
    matched: tuple[str, ...]
    snippet: str


@dataclass(frozen=True)
class FileCheck:
    """Result of checking one stored softfile."""

    record_id: UUID | None
    register_no: str
    softfile_name: str
    sha256: str
    intact: bool
    reason: str = ""


@dataclass(frozen=True)
class Verification:
    """Result of verifying a workspace: files, contents against the log, and the log's chain."""

    at: datetime
    files: int
    damaged: tuple[FileCheck, ...]
    contents: int
    changed: tuple[ContentFault, ...]
    entries: int
    chain_intact: bool
    chain_reason: str
    anchor: str  # "ok", "missing", "restored", "beside", "older", "foreign"
    unread: tuple[FileCheck, ...] = ()  # what another program held, or a right that is lacking keeps back

    @property
    def intact(self) -> bool:
        """Return whether everything was read and nothing is damaged."""
        sound = not self.damaged and not self.unread and not self.changed and self.chain_intact
        return sound and self.fits_anchor

    @property
    def fits_anchor(self) -> bool:
        """Return whether nothing this PC knows of the log contradicts it."""
        return self.anchor in ("ok", "missing", "restored", "beside")

    @property
    def only_unread(self) -> bool:
        """Return whether what was read is whole, and something could not be read."""
        return bool(self.unread) and replace(self, unread=()).intact


class DataConcern(Enum):
    """What a remark on the workspace is about, and so what can be done about it."""

    PRACTICE = "practice"
    READING = "reading"
    OFFICIALS = "officials"
    ACCOUNTS = "accounts"
    ADMINISTRATORS = "administrators"
    ANCHOR = "anchor"
    PASSWORD = "password"  # noqa: S105 - what a remark is about
    RECOVERY = "recovery"
    BACKUP = "backup"
    VERIFICATION = "verification"


@dataclass(frozen=True)
class DataRemark:
    """One Indonesian sentence about the workspace itself."""

    concern: DataConcern
    text: str
    pressing: bool = True  # False: it may wait for some days yet


@dataclass(frozen=True)
class Home:
    """Beranda: the lists of DESIGN section 1."""

    mine: tuple[WorkRow, ...] = ()
    waiting_lead: tuple[WorkRow, ...] = ()
    waiting_units: tuple[WorkRow, ...] = ()
    waiting_archivist: tuple[WorkRow, ...] = ()
    waiting_signature: tuple[WorkRow, ...] = ()
    ending: tuple[WorkRow, ...] = ()
    data_state: tuple[DataRemark, ...] = ()
