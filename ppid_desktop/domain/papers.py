"""What each printed paper says, as frozen values: the PDF functions only set them (DOMAIN section 5)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from ppid_desktop.domain.archive import Sealed
from ppid_desktop.domain.archived import Archived, SealedNames
from ppid_desktop.domain.cover import Cover, Signatory
from ppid_desktop.domain.draft_parts import DraftContent
from ppid_desktop.domain.lists import InventoryRow
from ppid_desktop.domain.office import Office, Sop
from ppid_desktop.domain.record import Case, Coordination, EquipmentCheck
from ppid_desktop.domain.security_mark import security_mark
from ppid_desktop.domain.softfiles import Softfile
from ppid_desktop.domain.submissions import NEUTRAL_TITLE

_LONGEST_TITLE = 240


@dataclass(frozen=True)
class Frame:
    """What all papers share: letterhead and sheet, LATIHAN, the sifat mark and the number of the copy.

    `mark_note` says of a mark what must not be taken for granted.
    """

    office: Office
    practice: bool = False
    mark: str = ""
    copy_no: int = 1
    copies: int = 1
    mark_note: str = ""


@dataclass(frozen=True)
class Subject:
    """The record a paper belongs to."""

    register_no: str
    title: str


@dataclass(frozen=True)
class IdentificationSheet:
    """Daftar identifikasi informasi of one unit (step 1)."""

    frame: Frame
    unit: str
    period: str
    rows: tuple[InventoryRow, ...]
    dated: date
    maker: Signatory


@dataclass(frozen=True)
class CoordinationNote:
    """Nota / catatan koordinasi with a blank attendance list (step 2)."""

    frame: Frame
    coordination: Coordination
    subjects: tuple[Subject, ...]
    maker: Signatory
    attendance_lines: int = 12


@dataclass(frozen=True)
class EquipmentSheet:
    """Daftar periksa peralatan (step 3)."""

    frame: Frame
    check: EquipmentCheck
    subjects: tuple[Subject, ...]
    maker: Signatory


@dataclass(frozen=True)
class RequestLetter:
    """Surat permintaan data (step 4)."""

    frame: Frame
    number: str
    dated: date
    recipient: str
    items: tuple[str, ...]
    due_on: date | None
    subject: Subject
    sender: Signatory
    contact: str = ""


@dataclass(frozen=True)
class ReceiptItem:
    """One thing received."""

    description: str
    form: str = ""
    originality: str = ""
    files: tuple[str, ...] = ()


@dataclass(frozen=True)
class Receipt:
    """Tanda terima data (step 4)."""

    frame: Frame
    number: str
    received_on: date
    giver: Signatory
    receiver: Signatory
    items: tuple[ReceiptItem, ...]
    subject: Subject


@dataclass(frozen=True)
class FileList:
    """Daftar isi berkas softfile (step 5; DOMAIN section 3, daftar isi berkas)."""

    frame: Frame
    subject: Subject
    file_number: str
    classification_code: str
    softfiles: tuple[Softfile, ...]
    dated: date
    maker: Signatory


@dataclass(frozen=True)
class SubmissionNote:
    """Nota pengajuan konsep as a paper (step 6); `code` is the tracking code of the draft it announces."""

    frame: Frame
    content: DraftContent
    code: str


@dataclass(frozen=True)
class DecisionSheet:
    """Lembar keputusan to be signed by the lead; `content` is that of the round decided."""

    frame: Frame
    content: DraftContent
    code: str
    subject: Subject


@dataclass(frozen=True)
class CollectiveRow:
    """One draft on the papers over several; an exempted record is named neutrally (rule 5)."""

    number: str
    title: str
    round_no: int
    softfiles: int
    codes: tuple[str, ...]


@dataclass(frozen=True)
class CollectiveNote:
    """Nota pengajuan konsep over several drafts."""

    frame: Frame
    cover: Cover
    rows: tuple[CollectiveRow, ...]


@dataclass(frozen=True)
class CollectiveSheet:
    """Lembar keputusan with a row per draft and one signature."""

    frame: Frame
    cover: Cover
    rows: tuple[CollectiveRow, ...]


@dataclass(frozen=True)
class AuditHead:
    """An entry of the audit log, printed as a checkpoint."""

    number: int
    mac: str
    at: datetime


@dataclass(frozen=True)
class ArchiveSheet:
    """Lembar arsip of one sealed version (step 7); `classification` is its status phrase today."""

    frame: Frame
    held: Archived
    names: SealedNames
    classification: str
    sop: Sop | None = None  # that it was made under; old archives followed none


@dataclass(frozen=True)
class SealingReport:
    """Berita acara pengarsipan with the log's entry of the seal and the manifest's SHA-256."""

    frame: Frame
    case: Case
    sealed: Sealed
    names: SealedNames
    head: AuditHead
    number: str = ""


@dataclass(frozen=True)
class RecoverySheet:
    """The printed recovery key for a sealed envelope; `groups` in the order they are typed."""

    frame: Frame
    groups: tuple[str, ...]
    workspace: str
    made_at: datetime


@dataclass(frozen=True)
class LogExtract:
    """Entries of the log as they were chosen; `notes` say by whom and how, each as label and value."""

    frame: Frame
    notes: tuple[tuple[str, str], ...]
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class SopPaper:
    """The SOP as a paper."""

    frame: Frame
    sop: Sop


def collective_row(case: Case, round_no: int, softfiles: int, codes: tuple[str, ...]) -> CollectiveRow:
    """Return the row of a record's draft."""
    record = case.record
    title = NEUTRAL_TITLE if case.proposes_exemption else _short(record.information.title)
    return CollectiveRow(record.register_no or f"KL-{record.case_no:04d}", title, round_no, softfiles, codes)


def _short(title: str) -> str:
    """Return a title that fits a row which must not break over two pages."""
    return title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1]}…"


def frame_of(office: Office, case: Case | None, practice: bool, copies: tuple[int, int] = (1, 1)) -> Frame:
    """Return the frame of a paper about this case, or about none; `copies` is (number, of how many)."""
    return Frame(office, practice, security_mark(case) if case else "", *copies)


def subject_of(case: Case) -> Subject:
    """Return the record's number and title."""
    return Subject(case.record.register_no, case.record.information.title)


def subjects_seen_from(printing: Case, served: Iterable[Case]) -> tuple[Subject, ...]:
    """Return the records a paper serves; of the exempted ones only the one printing is named (rule 5)."""
    return tuple(_seen(one, by_itself=one.record.id == printing.record.id) for one in served)


def _seen(case: Case, *, by_itself: bool) -> Subject:
    named = subject_of(case)
    return named if by_itself or not case.proposes_exemption else replace(named, title=NEUTRAL_TITLE)
