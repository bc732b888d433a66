"""Who may do what: one table of use cases and account roles, enforced in the services."""

from dataclasses import dataclass
from enum import Enum
from uuid import UUID

from ppid_desktop.domain.errors import NotAllowed


class Role(Enum):
    """Roles of an account; an account holds one or more."""

    PETUGAS = "petugas"
    ARSIPARIS = "arsiparis"
    ADMINISTRATOR = "administrator"


class UseCase(Enum):
    """Everything a person can ask of the services."""

    READ = "read"
    SEARCH = "search"
    OPEN_SOFTFILE = "open_softfile"
    KEEP_INVENTORY = "keep_inventory"
    CREATE_RECORD = "create_record"
    EDIT_RECORD = "edit_record"
    CANCEL_RECORD = "cancel_record"
    EDIT_ENTRY = "edit_entry"
    ATTACH = "attach"
    EXPORT_DRAFT = "export_draft"
    WITHDRAW_ROUND = "withdraw_round"
    TAKE_REVIEW = "take_review"
    HANDLE_CORRECTION = "handle_correction"
    RECORD_DECISION = "record_decision"
    OFFER_TO_ARCHIVE = "offer_to_archive"
    ANSWER_HANDOVER = "answer_handover"
    ENTER_OLD_ARCHIVE = "enter_old_archive"
    EDIT_ARCHIVE_FIELDS = "edit_archive_fields"
    KEEP_ARCHIVE_FILES = "keep_archive_files"
    SEAL = "seal"
    ADD_EVENT = "add_event"
    ADD_DETERMINATION = "add_determination"
    PRINT_PAPER = "print_paper"
    READ_LOG = "read_log"
    EXPORT_LOG = "export_log"
    VERIFY = "verify"
    REVIEW_FINDING = "review_finding"
    MAKE_BACKUP = "make_backup"
    RESTORE_SOFTFILE = "restore_softfile"
    KEEP_BACKUPS = "keep_backups"
    RESTORE_BACKUP = "restore_backup"
    MOVE_OUT = "move_out"
    TAKE_BACK = "take_back"
    EDIT_SETTINGS = "edit_settings"
    KEEP_ACCOUNTS = "keep_accounts"
    CHANGE_OWN_PASSWORD = "change_own_password"  # noqa: S105 - a use case's name
    RENEW_RECOVERY = "renew_recovery"


_EVERYONE = frozenset(Role)
_OFFICER = frozenset({Role.PETUGAS})
_ARCHIVIST = frozenset({Role.ARSIPARIS})
_ADMIN = frozenset({Role.ADMINISTRATOR})
_WORKERS = _OFFICER | _ARCHIVIST

ALLOWED: dict[UseCase, frozenset[Role]] = {
    UseCase.READ: _EVERYONE,
    UseCase.SEARCH: _EVERYONE,
    UseCase.OPEN_SOFTFILE: _WORKERS,
    UseCase.KEEP_INVENTORY: _OFFICER,
    UseCase.CREATE_RECORD: _OFFICER,
    UseCase.EDIT_RECORD: _OFFICER,
    UseCase.CANCEL_RECORD: _OFFICER,
    UseCase.EDIT_ENTRY: _OFFICER,
    UseCase.ATTACH: _WORKERS,
    UseCase.EXPORT_DRAFT: _OFFICER,
    UseCase.WITHDRAW_ROUND: _OFFICER,
    UseCase.TAKE_REVIEW: _OFFICER,
    UseCase.HANDLE_CORRECTION: _OFFICER,
    UseCase.RECORD_DECISION: _OFFICER,
    UseCase.OFFER_TO_ARCHIVE: _OFFICER,
    UseCase.ANSWER_HANDOVER: _ARCHIVIST,
    UseCase.ENTER_OLD_ARCHIVE: _ARCHIVIST,
    UseCase.EDIT_ARCHIVE_FIELDS: _ARCHIVIST,
    UseCase.KEEP_ARCHIVE_FILES: _ARCHIVIST,
    UseCase.SEAL: _ARCHIVIST,
    UseCase.ADD_EVENT: _ARCHIVIST,
    UseCase.ADD_DETERMINATION: _WORKERS,
    UseCase.PRINT_PAPER: _WORKERS,
    UseCase.READ_LOG: _EVERYONE,
    UseCase.EXPORT_LOG: _EVERYONE,
    UseCase.VERIFY: _EVERYONE,
    UseCase.REVIEW_FINDING: _ADMIN,
    UseCase.MAKE_BACKUP: _EVERYONE,  # whoever has the window open when it is due
    UseCase.RESTORE_SOFTFILE: _EVERYONE,  # puts back what was there, byte for byte
    UseCase.KEEP_BACKUPS: _ADMIN,
    UseCase.RESTORE_BACKUP: _ADMIN,
    UseCase.MOVE_OUT: _ADMIN,
    UseCase.TAKE_BACK: _ADMIN,
    UseCase.EDIT_SETTINGS: _ADMIN,
    UseCase.KEEP_ACCOUNTS: _ADMIN,
    UseCase.CHANGE_OWN_PASSWORD: _EVERYONE,
    UseCase.RENEW_RECOVERY: _ADMIN,
}


READING = frozenset(
    {
        UseCase.READ,
        UseCase.SEARCH,
        UseCase.OPEN_SOFTFILE,
        UseCase.PRINT_PAPER,  # of what is there: no number is drawn
        UseCase.READ_LOG,
        UseCase.EXPORT_LOG,
        UseCase.VERIFY,
        UseCase.TAKE_BACK,  # of a workspace that is not used any more; a backup has nothing to take back
    }
)
"""What can be done in a backup, or in a workspace that moved to another PC."""


@dataclass(frozen=True)
class Account:
    """A login; belongs to an employee; disabled, never deleted."""

    id: UUID
    login: str
    employee_id: UUID
    name: str
    roles: frozenset[Role]
    disabled: bool = False

    def may(self, use_case: UseCase) -> bool:
        """Return whether one of the account's roles includes the use case."""
        return not self.disabled and bool(self.roles & ALLOWED[use_case])

    @property
    def reads_only(self) -> bool:
        """Return whether it looks at a backup, in which nothing can be changed."""
        return False

    def must(self, use_case: UseCase) -> None:
        """Raise NotAllowed unless the account may."""
        if not self.may(use_case):
            raise NotAllowed()


@dataclass(frozen=True)
class Reader(Account):
    """An account in a backup or a workspace not used any more: whatever its roles, it changes nothing."""

    @classmethod
    def of(cls, one: Account) -> "Reader":
        """Return the account as one that only reads."""
        return cls(one.id, one.login, one.employee_id, one.name, one.roles, one.disabled)

    def may(self, use_case: UseCase) -> bool:
        """Return whether the account may look at this."""
        return use_case in READING and super().may(use_case)

    @property
    def reads_only(self) -> bool:
        """Return True."""
        return True

    def must(self, use_case: UseCase) -> None:
        """Raise NotAllowed unless the account may, and say why nothing can be changed."""
        if use_case not in READING:
            raise NotAllowed(
                "Ini dibuka baca-saja.",
                "Tidak ada yang diubah.",
                "Pulihkan cadangannya dahulu, atau mintalah administrator memakai ruang kerja ini lagi.",
            )
        super().must(use_case)
