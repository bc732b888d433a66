"""What of a record can be changed now, and the reason where it cannot, decided without Qt."""

from dataclasses import dataclass
from uuid import UUID

from ppid_desktop.domain import flow, locks
from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.old_archive import is_old
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.terms import RecordStatus

_NOT_ALLOWED = (
    "Akun Anda tidak memiliki peran petugas, sehingga isi langkah 1 sampai 6 hanya dapat dibaca. "
    "Gunakan Ganti pengguna bila perlu mengubahnya."
)
_NOT_ARCHIVIST = (
    "Akun Anda tidak memiliki peran arsiparis, sehingga arsip lama ini hanya dapat dibaca. Gunakan Ganti "
    "pengguna bila perlu mengubahnya."
)


@dataclass(frozen=True)
class Lock:
    """Reasons as sentences; both empty while everything can be changed."""

    everything: str = ""
    exported: str = ""

    @property
    def notice(self) -> str:
        """Return the sentence for the banner over the page."""
        return self.everything or self.exported

    def of_field(self, case: Case, field_id: str) -> str:
        """Return why a field of the record itself is read-only, or an empty string."""
        return self.everything or (self.exported if locks.field_locked(case, field_id) else "")

    def of_entry(self, case: Case, entry_id: UUID) -> str:
        """Return why an entry is read-only, or an empty string."""
        return self.everything or (self.exported if locks.entry_locked(case, entry_id) else "")

    def of_softfile(self, case: Case, softfile_id: UUID) -> str:
        """Return why a softfile is read-only, or an empty string."""
        return self.everything or (self.exported if locks.softfile_locked(case, softfile_id) else "")


def lock_of(case: Case, may_edit: bool) -> Lock:
    """Return what is locked, for an account that may (or may not) edit records of this kind."""
    closed = _closed_reason(case)
    if closed:
        return Lock(closed)
    if not may_edit:
        return Lock(_NOT_ARCHIVIST if is_old(case) else _NOT_ALLOWED)
    if flow.accepted(case):
        return Lock(f"{locks.ACCEPTED} {locks.GIVE_BACK}")
    return Lock(exported=_round_reason(case) if locks.frozen(case) else "")


def may_cancel(case: Case) -> bool:
    """Return whether the record is in work, so that it can be called off; one accepted goes back first."""
    return not locks.at_rest(case)


def _closed_reason(case: Case) -> str:
    status = flow.status(case)
    if status is RecordStatus.DIBATALKAN and case.record.cancelled:
        day = long_date(case.record.cancelled.at.date())
        return f"Rekaman dibatalkan pada {day} dan hanya dapat dibaca. Alasan: {case.record.cancelled.reason}"
    if status is RecordStatus.DIARSIPKAN:
        return "Rekaman sudah diarsipkan, sehingga isinya hanya dapat dibaca."
    return ""


def _round_reason(case: Case) -> str:
    number = case.last_round.number if case.last_round else 1
    return (
        f"Konsep putaran {number} sedang diperiksa pimpinan PPID, sehingga isi yang dikirim hanya dapat "
        "dibaca. Untuk mengubahnya, terima hasil koreksi atau tarik kembali konsep pada langkah 6."
    )
