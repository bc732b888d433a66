"""What ends or renews a record as a whole: calling it off, and the next version of an archived one."""

from dataclasses import replace
from uuid import UUID

from ppid_desktop.domain.audit import Action
from ppid_desktop.domain.errors import NotAllowed, RuleBroken
from ppid_desktop.domain.flow import status
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.locks import calling_off_refused, require_content
from ppid_desktop.domain.office import Sop
from ppid_desktop.domain.old_archive import is_old
from ppid_desktop.domain.record import Cancellation, Case, Record
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.terms import RecordStatus
from ppid_desktop.services.case_change import changing_case
from ppid_desktop.services.session import Session
from ppid_desktop.services.sop_versions import in_force, kept_version


def begun_version(
    session: Session, use_case: UseCase, record_id: UUID, reason: str, sop: Sop | None = None
) -> Case:
    """Open the content of an archived record again, as the next version under the same number.

    It follows the SOP in force, the office's or `sop`; an old archive follows none.

    NotAllowed when the record belongs to the other role, RuleBroken without a reason or when not archived.
    """
    text = FreeText.REASON.read(reason)
    with changing_case(session, use_case, record_id) as change:
        check_keeper(change.before, use_case)
        _check_versionable(change.before, text)
        following = _next_version(change.before.record)
        begun = replace(change.before.record, version=following, last_step=1)
        if sop is not None:
            followed = in_force(change.unit, sop)
            kept = kept_version(change.unit, session.clock.now(), followed)
            begun = replace(begun, sop_id=followed.id, sop_version=kept)
        saved = change.unit.records.save(begun)
        detail = f"versi {following} {change.unit.audit.content_hash(text)}"
        change.note(Action.VERSION_STARTED, "record", record_id, detail)
        return replace(change.before, record=saved)


def called_off(session: Session, use_case: UseCase, record_id: UUID, reason: str) -> Case:
    """Call a record off; it stays readable.

    NotAllowed when the record belongs to the other role, RuleBroken without a reason, while its draft is out
    or the archivist has it, and once one of its versions is archived.
    """
    text = FreeText.REASON.read(reason)
    with changing_case(session, use_case, record_id) as change:
        check_keeper(change.before, use_case)
        require_content(change.before)
        _check_cancellable(change.before, text)
        by = Cancellation(session.clock.now(), session.account.id, text)
        saved = change.unit.records.save(replace(change.before.record, cancelled=by))
        change.note(Action.RECORD_CANCELLED, "record", record_id, change.unit.audit.content_hash(text))
        return replace(change.before, record=saved)


def _next_version(record: Record) -> int:
    """Return the next number: rounds of a version given up must not become those of another."""
    return max(record.version, *(one.version for one in record.given_up), 0) + 1


def check_keeper(case: Case, use_case: UseCase) -> None:
    """Leave an old archive to the archivist, who entered it, and every other record to the officer."""
    if is_old(case) is not (use_case is UseCase.ENTER_OLD_ARCHIVE):
        raise NotAllowed


def _check_versionable(case: Case, reason: str) -> None:
    if not reason:
        raise RuleBroken(
            "Alasan versi baru belum diisi.",
            "Versi baru belum dimulai.",
            "Tuliskan mengapa isi yang sudah diarsipkan perlu diubah.",
        )
    if status(case) is not RecordStatus.DIARSIPKAN:
        raise RuleBroken(
            "Versi baru hanya dapat dimulai dari rekaman yang sudah diarsipkan.",
            "Tidak ada yang berubah.",
            "Ubah langsung isian rekaman ini selama belum diarsipkan.",
        )


def _check_cancellable(case: Case, reason: str) -> None:
    if not reason:
        raise RuleBroken(
            "Alasan pembatalan belum diisi.",
            "Rekaman belum dibatalkan.",
            "Tuliskan alasannya agar dapat ditelusuri kemudian.",
        )
    if case.archive.sealed:
        raise RuleBroken(
            "Rekaman ini sudah memiliki versi yang diarsipkan.",
            "Rekaman tidak dapat dibatalkan; versi yang diarsipkan tetap berlaku.",
            "Selesaikan versi yang sedang dikerjakan, atau batalkan versi itu saja.",
        )
    refused = calling_off_refused(case)
    if refused:
        raise refused
