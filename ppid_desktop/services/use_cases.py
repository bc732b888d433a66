"""All use cases of one session, as the window and the commands get them."""

from dataclasses import dataclass

from ppid_desktop.services.accounts import Accounts
from ppid_desktop.services.archiving import Archiving
from ppid_desktop.services.backups import Backups
from ppid_desktop.services.collective_sending import CollectiveSending
from ppid_desktop.services.correction_desk import CorrectionDesk
from ppid_desktop.services.decisions import Decisions
from ppid_desktop.services.draft_preview import DraftPreview
from ppid_desktop.services.draft_sending import DraftSending
from ppid_desktop.services.entry_editing import EntryEditing
from ppid_desktop.services.evidence import Evidence
from ppid_desktop.services.fixity import Fixity
from ppid_desktop.services.inventory import Inventories
from ppid_desktop.services.log_export import LogExport
from ppid_desktop.services.log_reading import LogReading
from ppid_desktop.services.messages import Messages
from ppid_desktop.services.office_settings import OfficeSettings
from ppid_desktop.services.papers import Papers
from ppid_desktop.services.record_editing import RecordEditing
from ppid_desktop.services.return_sorting import ReturnSorting
from ppid_desktop.services.review_taking import ReviewTaking
from ppid_desktop.services.session import Session
from ppid_desktop.services.shared_entries import EntrySharing
from ppid_desktop.services.softfile_editing import SoftfileEditing
from ppid_desktop.services.softfile_work import SoftfileWork
from ppid_desktop.services.sop_versions import Sops
from ppid_desktop.services.submissions import Submissions
from ppid_desktop.services.trusted_issuers import TrustedIssuers
from ppid_desktop.services.verification import Verifying
from ppid_desktop.services.visits import Visits
from ppid_desktop.services.work_lists import WorkLists

__all__ = [
    "Accounts",
    "Archiving",
    "Backups",
    "CollectiveSending",
    "CorrectionDesk",
    "Decisions",
    "DraftPreview",
    "DraftSending",
    "EntryEditing",
    "EntrySharing",
    "Evidence",
    "Fixity",
    "Inventories",
    "LogExport",
    "LogReading",
    "Messages",
    "OfficeSettings",
    "Papers",
    "RecordEditing",
    "ReturnSorting",
    "ReviewTaking",
    "Services",
    "Session",
    "SoftfileEditing",
    "SoftfileWork",
    "Sops",
    "Submissions",
    "TrustedIssuers",
    "Verifying",
    "Visits",
    "WorkLists",
]


@dataclass(frozen=True)
class Services:
    """One object per surface's needs; all share the session."""

    session: Session
    work: WorkLists
    inventories: Inventories
    records: RecordEditing
    entries: EntryEditing
    sharing: EntrySharing
    softfiles: SoftfileWork
    editing: SoftfileEditing
    sending: DraftSending
    taking: ReviewTaking
    desk: CorrectionDesk
    decisions: Decisions
    evidence: Evidence
    issuers: TrustedIssuers
    together: CollectiveSending
    submissions: Submissions
    returns: ReturnSorting
    messages: Messages
    archiving: Archiving
    papers: Papers
    preview: DraftPreview
    log: LogReading
    log_export: LogExport
    verifying: Verifying
    fixity: Fixity
    backups: Backups
    settings: OfficeSettings
    sops: Sops
    accounts: Accounts
