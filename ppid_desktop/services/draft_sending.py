"""Step 6, first half: the draft goes out in a folder with its softfiles, or is taken back."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.locks import require_open
from ppid_desktop.domain.office import Sop
from ppid_desktop.domain.people import Employee
from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.rounds import Export, Round, Withdrawal
from ppid_desktop.domain.terms import OfficialRole
from ppid_desktop.domain.text import clean
from ppid_desktop.services import memo_number
from ppid_desktop.services.draft_making import (
    EXEMPTED_COPIES,
    LAST_FOLDER,
    DraftMaking,
    DraftWriter,
    Outbox,
    Prepared,
    Sending,
    as_fault,
    copy_out,
    draft_folder_name,
    memo_of,
    not_sendable,
    proposed_sending,
    published,
    require_sending,
    round_files,
)
from ppid_desktop.services.ports import Cancelled, Progress
from ppid_desktop.services.session import Session
from ppid_desktop.services.waiting_edits import NOT_SENT, changed_copies, require_no_edits


class DraftSending:
    """Sends rounds out, once more if need be, and withdraws them."""

    def __init__(self, session: Session, writer: DraftWriter, outbox: Outbox, sop: Sop) -> None:
        self._session = session
        self._outbox = outbox
        self._making = DraftMaking(session, writer, sop)

    def problems(self, record_id: UUID) -> tuple[Problem, ...]:
        """Return what keeps the draft from going out."""
        with self._session.reading() as unit:
            reason = not_sendable(unit.records.case(record_id))
        return (Problem(6, "", "belum_bisa", reason),) if reason else ()

    def proposed(self, record_id: UUID) -> Sending:
        """Return a sending filled with the lead in office today and the folder used last."""
        with self._session.reading() as unit:
            copies = EXEMPTED_COPIES if unit.records.case(record_id).proposes_exemption else 1
            return proposed_sending(unit, self._session.clock.today(), copies)

    def leads(self, on: date) -> tuple[Employee, ...]:
        """Return who holds the lead's role on that day."""
        with self._session.reading() as unit:
            people = unit.office.employees()
        return tuple(one for one in people if one.holds(OfficialRole.PIMPINAN_PPID, on))

    def send(
        self, record_id: UUID, sending: Sending, progress: Progress, cancelled: Cancelled
    ) -> tuple[Case, Path]:
        """Write the folder and open the round; RuleBroken, DiskFull or TargetUnwritable say why not.

        NumberInUse: another paper has the typed number, and it was not said that it is meant.
        EditsWaiting: a working copy holds newer work than what would go out. SentWithoutFolder: the round is
        open, only its folder must be saved again.
        """
        self._session.must(UseCase.EXPORT_DRAFT)
        with self._session.reading() as unit:
            require_no_edits(unit.records.case(record_id), changed_copies(self._session), NOT_SENT)
        prepared, serial = self._prepare(record_id, sending)
        name = draft_folder_name(prepared.case, prepared.number)
        try:
            with self._outbox.folder(sending.folder, name, kept=True) as out:
                exports = self._making.fill(out.path, prepared, progress, cancelled)
                out.settle()
                case = self._commit(prepared, serial, sending, exports)
                return case, published(out)
        except OSError as failure:
            raise as_fault(failure) from failure

    def save_again(self, record_id: UUID, folder: Path, progress: Progress, cancelled: Cancelled) -> Path:
        """Write the newest round's folder once more, byte for byte as it was sent."""
        self._session.must(UseCase.EXPORT_DRAFT)
        with self._session.reading() as unit:
            case = unit.records.case(record_id)
        latest = out_round(case)
        name = draft_folder_name(case, latest.number)
        try:
            with self._outbox.folder(folder, name) as out:
                copy_out(self._session, out.path, round_files(case, latest), progress, cancelled)
                self._note_again(record_id, latest)
                return out.publish()
        except OSError as failure:
            raise as_fault(failure) from failure

    def _note_again(self, record_id: UUID, latest: Round) -> None:
        with self._session.changing(UseCase.EXPORT_DRAFT) as unit:
            detail = f"putaran {latest.number} {len(latest.exports)} salinan"
            note = AuditNote(Action.DRAFT_SAVED_AGAIN, "round", str(latest.id), detail, record_id)
            unit.audit.write(note)

    def withdraw(self, record_id: UUID, reason: str) -> Case:
        """Take the round back; RuleBroken without a reason or when a decision is there."""
        text = FreeText.REASON.read(reason)
        with self._session.changing(UseCase.WITHDRAW_ROUND) as unit:
            case = unit.records.case(record_id)
            require_open(case)
            latest = out_round(case)
            if latest.decision is not None or not text:
                raise RuleBroken(
                    "Putaran tidak dapat ditarik kembali.",
                    "Putaran sudah diputuskan, atau alasan belum diisi.",
                    "Tuliskan alasannya, atau mulai putaran berikutnya.",
                )
            withdrawal = Withdrawal(self._session.clock.now(), self._session.account.id, text)
            unit.rounds.save(replace(latest, withdrawn=withdrawal))
            detail = f"putaran {latest.number} {unit.audit.content_hash(text)}"
            unit.audit.write(AuditNote(Action.ROUND_WITHDRAWN, "round", str(latest.id), detail, record_id))
            return unit.records.case(record_id)

    def _prepare(self, record_id: UUID, sending: Sending) -> tuple[Prepared, int | None]:
        require_sending(sending, self._session.clock.today())
        with self._session.changing(UseCase.EXPORT_DRAFT) as unit:
            if reason := not_sendable(unit.records.case(record_id)):
                raise RuleBroken(reason, "Konsep belum dikirim.", "Selesaikan hal itu, lalu kirim kembali.")
            memo_number.require_unused(unit, sending.memo_no, again=sending.number_again)
            serial, memo_no = memo_of(unit, sending)
            return self._making.prepare(unit, record_id, sending, memo_no), serial

    def _commit(
        self, prepared: Prepared, serial: int | None, sending: Sending, exports: tuple[Export, ...]
    ) -> Case:
        with self._session.changing(UseCase.EXPORT_DRAFT) as unit:
            if serial is not None:
                memo_number.use_up(unit, sending.sent_on.year, serial)
            case = self._making.keep(unit, prepared, sending, exports)
            unit.office.save_text_setting(LAST_FOLDER, clean(str(sending.folder)))
            return case


def out_round(case: Case) -> Round:
    """Return the round that stands; RuleBroken when nothing was sent."""
    if case.last_round is None and case.current_rounds:
        raise RuleBroken(
            f"Putaran {case.current_rounds[-1].number} sudah ditarik kembali.",
            "Tidak ada yang berubah.",
            "Kirim konsep lagi; sesudah itu berkas dari putaran yang ditarik pun dapat diterima.",
        )
    if case.last_round is None:
        raise RuleBroken("Belum ada konsep yang dikirim.", "Tidak ada yang berubah.", "Kirim konsep dahulu.")
    return case.last_round
