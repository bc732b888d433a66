"""The audit log's entries: who did what to which thing, without saying what it contains."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from uuid import UUID

from ppid_desktop.domain.terms import Term


class Action(Term):
    """What an entry records; the label is what the Log page shows."""

    WORKSPACE_CREATED = "workspace_created", "Ruang kerja dibuat"
    LOGGED_IN = "logged_in", "Masuk"
    LOGGED_OUT = "logged_out", "Keluar"
    ACCOUNT_ADDED = "account_added", "Akun ditambahkan"
    ACCOUNT_CHANGED = "account_changed", "Akun diubah"
    PASSWORD_SET = "password_set", "Kata sandi diganti"
    RECOVERY_RENEWED = "recovery_renewed", "Kunci pemulihan diperbarui"
    RECOVERY_CONFIRMED = "recovery_confirmed", "Kunci pemulihan dikonfirmasi"
    SETTING_CHANGED = "setting_changed", "Pengaturan diubah"
    EMPLOYEE_SAVED = "employee_saved", "Data pegawai disimpan"
    INVENTORY_CHANGED = "inventory_changed", "Daftar identifikasi diubah"
    RECORD_CREATED = "record_created", "Rekaman dibuat"
    FIELD_SAVED = "field_saved", "Isian disimpan"
    VERSION_STARTED = "version_started", "Versi baru dimulai"
    VERSION_GIVEN_UP = "version_given_up", "Versi dibatalkan"
    RECORD_CANCELLED = "record_cancelled", "Rekaman dibatalkan"
    APPROVAL_DOUBTED = "approval_doubted", "Persetujuan perlu ditinjau lagi"
    MARKS_CLEARED = "marks_cleared", "Tinjauan ulang dinyatakan masih berlaku"
    ENTRY_ADDED = "entry_added", "Entri ditambahkan"
    ENTRY_LINKED = "entry_linked", "Entri dipakai lagi"
    ENTRY_REMOVED = "entry_removed", "Entri dihapus dari rekaman"
    FILE_ATTACHED = "file_attached", "Berkas dilampirkan"
    FILE_REMOVED = "file_removed", "Berkas ditandai dihapus"
    FILE_PURGED = "file_purged", "Isi berkas yang dihapus dibuang"
    FILE_OPENED = "file_opened", "Berkas dibuka"
    FILE_SAVED_OUT = "file_saved_out", "Berkas disimpan ke luar"
    SOFTFILE_CHANGED = "softfile_changed", "Keterangan softfile diubah"
    DRAFT_EXPORTED = "draft_exported", "Konsep dikirim"
    DRAFT_SAVED_AGAIN = "draft_saved_again", "Konsep disimpan lagi ke luar"
    SUBMISSION_SENT = "submission_sent", "Pengajuan kolektif dikirim"
    ROUND_WITHDRAWN = "round_withdrawn", "Putaran ditarik kembali"
    REVIEW_TAKEN = "review_taken", "Hasil koreksi diterima"
    RETURNED_SET_ASIDE = "returned_set_aside", "Berkas kembali dikesampingkan"
    RETURNED_TAKEN_UP = "returned_taken_up", "Berkas kembali dipakai lagi"
    CORRECTION_HANDLED = "correction_handled", "Koreksi ditindaklanjuti"
    DECISION_RECORDED = "decision_recorded", "Keputusan dicatat"
    DECISION_UPHELD = "decision_upheld", "Keputusan dinyatakan tetap berlaku"
    EVIDENCE_ADDED = "evidence_added", "Bukti keputusan ditambahkan"
    EVIDENCE_TAKEN_OFF = "evidence_taken_off", "Bukti keputusan dilepas"
    OFFERED = "offered", "Diajukan kepada arsiparis"
    ACCEPTED = "accepted", "Diterima arsiparis"
    RETURNED = "returned", "Dikembalikan arsiparis"
    ARCHIVE_FIELDS_SAVED = "archive_fields_saved", "Isian arsip disimpan"
    ARCHIVE_FILE_SAVED = "archive_file_saved", "Berkas arsip disimpan"
    SEALED = "sealed", "Diarsipkan (disegel)"
    EVENT_ADDED = "event_added", "Peristiwa arsip dicatat"
    DETERMINATION_ADDED = "determination_added", "Penetapan dicatat"
    PAPER_MADE = "paper_made", "Cetakan dibuat"
    VERIFIED = "verified", "Pemeriksaan keutuhan"
    LOG_CONTRADICTED = "log_contradicted", "Log tidak cocok"
    FINDING_REVIEWED = "finding_reviewed", "Temuan pada log ditinjau"
    LOG_EXPORTED = "log_exported", "Log diekspor"
    RETIRED = "retired", "Ruang kerja tidak dipakai lagi"
    TAKEN_BACK = "taken_back", "Ruang kerja dipakai lagi"
    RESTORED = "restored", "Dipulihkan dari cadangan"
    BACKUP_MADE = "backup_made", "Cadangan dibuat"
    BACKUP_FAILED = "backup_failed", "Cadangan tidak selesai"
    BACKUP_SET_ASIDE = "backup_set_aside", "Cadangan yang rusak disisihkan"
    BACKUP_CHECKED = "backup_checked", "Cadangan diperiksa"
    SOFTFILE_RESTORED = "softfile_restored", "Softfile dipulihkan dari cadangan"
    NUMBER_DRAWN = "number_drawn", "Nomor surat diambil"
    CHANGED_UNNAMED = "changed_unnamed", "Perubahan yang tidak disebutkan"
    CONTENTS_TAKEN_UP = "contents_taken_up", "Isi rekaman mulai dibandingkan dengan log"
    CONTENTS_NOTED = "contents_noted", "Isi rekaman dicatat"
    CONTENTS_UNLOGGED = "contents_unlogged", "Isi berubah tanpa catatan"
    UNREADABLE = "unreadable", "Tindakan tidak terbaca"  # of an entry changed from outside; never written


PURGED = "berkas "
"""What the detail of a FILE_PURGED entry begins with; the SHA-256 of the content follows."""

UNREADABLE_MOMENT = datetime(1970, 1, 1, tzinfo=UTC)
"""Stands for the moment of an entry whose own was made unreadable from outside."""


@dataclass(frozen=True)
class AuditNote:
    """What a use case wants written: the thing's id and kind, a keyed hash, never its content."""

    action: Action
    subject_kind: str
    subject_id: str
    detail: str = ""  # ids, field ids, counts, hashes
    record_id: UUID | None = None


@dataclass(frozen=True)
class AuditEntry:
    """One link of the chain; `mac` covers everything before it."""

    number: int
    at: datetime
    account_id: UUID | None
    account_login: str
    note: AuditNote
    mac: str


@dataclass(frozen=True)
class ContentFault:
    """A record whose content and log differ; `part` names an entry it uses, else the record itself differs.

    Without a register number the record is gone.
    """

    record_id: UUID | None
    register_no: str
    part: str
    reason: str


@dataclass(frozen=True)
class OpeningFindings:
    """What opening a workspace found in its contents before it went on from there.

    `unlogged` was saved without an entry of the log, as after a crash. `upgraded` differed from the log when
    the database was brought up to date. `passed_over`: the database's own list of last changes is damaged,
    and what stands behind the damage was not read.
    """

    unlogged: tuple[ContentFault, ...] = ()
    upgraded: tuple[ContentFault, ...] = ()
    passed_over: bool = False


@dataclass(frozen=True)
class ChainVerdict:
    """Result of checking the chain; `first_bad` is the number of the first entry that does not fit.

    `first_bad_at` is when that entry says it was written, where there is one; `sound_at` the same of the last
    good entry before it.
    """

    intact: bool
    checked: int
    head: str
    first_bad: int | None = None
    reason: str = ""
    first_bad_at: datetime | None = None
    sound_at: datetime | None = None

    def with_earlier(self, other: "ChainVerdict") -> "ChainVerdict":
        """Return the verdict whose first bad entry comes first: what was found at opening still holds."""
        if other.first_bad is None or (self.first_bad is not None and self.first_bad <= other.first_bad):
            return self
        return replace(other, checked=self.checked, head=self.head)
