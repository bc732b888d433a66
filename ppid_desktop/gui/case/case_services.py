"""The services the case page asks; the program's `Services` fits this by shape."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # the page only passes them on; naming their types must not load them
    from ppid_desktop.services.archiving import Archiving
    from ppid_desktop.services.backups import Backups
    from ppid_desktop.services.collective_sending import CollectiveSending
    from ppid_desktop.services.correction_desk import CorrectionDesk
    from ppid_desktop.services.decisions import Decisions
    from ppid_desktop.services.draft_sending import DraftSending
    from ppid_desktop.services.entry_editing import EntryEditing
    from ppid_desktop.services.evidence import Evidence
    from ppid_desktop.services.fixity import Fixity
    from ppid_desktop.services.inventory import Inventories
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
    from ppid_desktop.services.submissions import Submissions
    from ppid_desktop.services.work_lists import WorkLists


class CaseServices(Protocol):
    """What Pekerjaan and the case page need of the program's services."""

    @property
    def session(self) -> "Session":
        """Return who works, and the clock."""

    @property
    def work(self) -> "WorkLists":
        """Return the reader of cases and lists."""

    @property
    def inventories(self) -> "Inventories":
        """Return the daftar identifikasi."""

    @property
    def records(self) -> "RecordEditing":
        """Return the editing of records."""

    @property
    def entries(self) -> "EntryEditing":
        """Return the editing of entries."""

    @property
    def sharing(self) -> "EntrySharing":
        """Return what is done about entries that serve several records."""

    @property
    def softfiles(self) -> "SoftfileWork":
        """Return the work on softfiles."""

    @property
    def editing(self) -> "SoftfileEditing":
        """Return the editing of softfiles in working copies."""

    @property
    def sending(self) -> "DraftSending":
        """Return the sending of drafts."""

    @property
    def taking(self) -> "ReviewTaking":
        """Return the taking back of reviewed drafts."""

    @property
    def desk(self) -> "CorrectionDesk":
        """Return the correction desk."""

    @property
    def decisions(self) -> "Decisions":
        """Return the lead's decisions."""

    @property
    def evidence(self) -> "Evidence":
        """Return the evidence of decisions."""

    @property
    def archiving(self) -> "Archiving":
        """Return the archivist's work."""

    @property
    def papers(self) -> "Papers":
        """Return the making of papers."""

    @property
    def settings(self) -> "OfficeSettings":
        """Return the office's settings."""

    @property
    def together(self) -> "CollectiveSending":
        """Return the sending of several drafts at once."""

    @property
    def submissions(self) -> "Submissions":
        """Return the collective submissions."""

    @property
    def returns(self) -> "ReturnSorting":
        """Return the sorting of returned files."""

    @property
    def fixity(self) -> "Fixity":
        """Return the checks of stored contents."""

    @property
    def backups(self) -> "Backups":
        """Return the backups, from which damaged contents come back."""

    @property
    def messages(self) -> "Messages":
        """Return the ready messages."""
