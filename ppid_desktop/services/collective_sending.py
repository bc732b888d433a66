"""Several drafts go out under one nota in one folder; every record gets a round of its own (step 6)."""

import io
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol
from uuid import UUID, uuid4

from ppid_desktop.domain import errors
from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.cover import Cover
from ppid_desktop.domain.errors import DiskFull, PpidError, RuleBroken, StaleVersion, TargetUnwritable
from ppid_desktop.domain.indonesian import counted
from ppid_desktop.domain.office import Office, Sop
from ppid_desktop.domain.papers import CollectiveNote, CollectiveSheet, Frame, collective_row
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.rounds import Export
from ppid_desktop.domain.security_mark import highest_mark
from ppid_desktop.domain.softfiles import Attachment
from ppid_desktop.domain.submissions import Candidate, Submission, candidate_of, may_be_chosen
from ppid_desktop.domain.text import clean, clean_block, clean_line
from ppid_desktop.services import memo_number
from ppid_desktop.services.draft_making import (
    EXEMPTED_COPIES,
    LAST_FOLDER,
    DraftMaking,
    DraftWriter,
    Outbox,
    OutFolder,
    Prepared,
    Sending,
    as_fault,
    draft_folder_name,
    memo_of,
    not_sendable,
    proposed_sending,
    published,
    require_sending,
)
from ppid_desktop.services.ports import Cancelled, Progress, Unit
from ppid_desktop.services.session import Session
from ppid_desktop.services.waiting_edits import (
    NOT_SENT,
    changed_copies,
    edit_problems,
    require_no_edits,
)

NOTE_NAME = "Nota Pengajuan Konsep.pdf"
SHEET_NAME = "Lembar Keputusan Kolektif.pdf"
_STEPS = 1000  # of the progress, for each record
_WHOLE_FAILS = (errors.Cancelled, DiskFull, TargetUnwritable)


@dataclass(frozen=True)
class LeftOut:
    """A record for which nothing was done, and why; the others were not affected."""

    record_id: UUID
    number: str
    error: PpidError


@dataclass(frozen=True)
class SentTogether:
    """What went out: the submission, its folder, how many drafts, and what stayed behind."""

    submission_id: UUID
    folder: Path
    sent: int
    left_out: tuple[LeftOut, ...] = ()


class SheetPrinter(Protocol):
    """Sets the papers over several drafts."""

    def print_out(self, content: CollectiveNote | CollectiveSheet) -> bytes:
        """Return the paper as PDF."""


@dataclass(frozen=True)
class _Written:
    """A draft that lies in its subfolder and is not kept yet."""

    folder: Path
    prepared: Prepared
    sending: Sending
    exports: tuple[Export, ...]


class _OvertakenError(Exception):
    """A record changed while the folder was being written."""

    def __init__(self, one: _Written) -> None:
        super().__init__()
        self.one = one


@dataclass
class _Run:
    """One sending on its way."""

    id: UUID
    sending: Sending
    memo_no: str
    serial: int | None
    office: Office
    written: list[_Written] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)


class CollectiveSending:
    """Sends several drafts at once."""

    def __init__(
        self, session: Session, writer: DraftWriter, outbox: Outbox, printer: SheetPrinter, sop: Sop
    ) -> None:
        self._session = session
        self._outbox = outbox
        self._printer = printer
        self._making = DraftMaking(session, writer, sop)

    def candidates(self) -> tuple[Candidate, ...]:
        """Return the records whose draft may go out, the ready ones first, then those that lack something."""
        with self._session.reading() as unit:
            cases = [case for case in unit.records.cases_in_work() if may_be_chosen(case)]
        changed = changed_copies(self._session)
        found = [candidate_of(case, not_sendable(case), edit_problems(case, changed)) for case in cases]
        return tuple(sorted(found, key=lambda one: (not one.ready, one.case_no)))

    def proposed(self) -> Sending:
        """Return a sending filled with the lead in office, the office's city and the folder used last."""
        with self._session.reading() as unit:
            proposed = proposed_sending(unit, self._session.clock.today(), 1)
            return replace(proposed, place=unit.office.office().city)

    def send(
        self,
        records: Sequence[UUID],
        sending: Sending,
        progress: Progress,
        cancelled: Cancelled,
        exempted_copies: int = EXEMPTED_COPIES,
    ) -> SentTogether:
        """Write one folder and open a round per record; what fails for one record leaves the others.

        NumberInUse: another paper has the typed number, and it was not said that it is meant.
        RuleBroken when not one draft can go out, DiskFull or TargetUnwritable when the folder cannot be
        written (nothing is sent then), SentWithoutFolder when only the folder must be saved again.
        """
        self._session.must(UseCase.EXPORT_DRAFT)
        require_sending(replace(sending, copies=exempted_copies), self._session.clock.today())
        run = self._begin(sending)
        try:
            name = f"Pengajuan konsep {sending.sent_on}"
            with self._outbox.folder(sending.folder, name, kept=True) as out:
                unique = tuple(dict.fromkeys(records))
                self._write_all(run, unique, exempted_copies, out.path, (progress, cancelled))
                while not self._is_kept(run, out):
                    pass  # once more, without the record that was overtaken
                return SentTogether(run.id, published(out), len(run.written), tuple(run.left_out))
        except OSError as failure:
            raise as_fault(failure) from failure

    def _begin(self, sending: Sending) -> _Run:
        require_sending(sending, self._session.clock.today())
        with self._session.changing(UseCase.EXPORT_DRAFT) as unit:
            memo_number.require_unused(unit, sending.memo_no, again=sending.number_again)
            serial, memo_no = memo_of(unit, sending)
            return _Run(uuid4(), sending, memo_no, serial, unit.office.office())

    def _write_all(
        self,
        run: _Run,
        records: Sequence[UUID],
        exempted_copies: int,
        folder: Path,
        watch: tuple[Progress, Cancelled],
    ) -> None:
        progress, cancelled = watch
        for place, record_id in enumerate(records):

            def step(done: int, total: int, place: int = place) -> None:
                part = done * _STEPS // total if total else _STEPS
                progress(place * _STEPS + part, len(records) * _STEPS)

            if cancelled():
                raise errors.Cancelled
            step(0, 1)
            try:
                run.written.append(self._written(run, record_id, exempted_copies, folder, (step, cancelled)))
            except _WHOLE_FAILS:
                raise
            except PpidError as error:
                run.left_out.append(LeftOut(record_id, self._number(record_id), error))
        progress(len(records) * _STEPS, len(records) * _STEPS)

    def _written(
        self,
        run: _Run,
        record_id: UUID,
        exempted_copies: int,
        folder: Path,
        watch: tuple[Progress, Cancelled],
    ) -> _Written:
        with self._session.reading() as unit:
            case = unit.records.case(record_id)
            require_no_edits(case, changed_copies(self._session), NOT_SENT)
            exempted = case.proposes_exemption
            sending = replace(run.sending, copies=exempted_copies) if exempted else run.sending
            prepared = self._making.prepare(unit, record_id, sending, run.memo_no)
        own = folder / draft_folder_name(prepared.case, prepared.number)
        own.mkdir()
        try:
            return _Written(own, prepared, sending, self._making.fill(own, prepared, *watch))
        except PpidError:
            shutil.rmtree(own, ignore_errors=True)
            raise

    def _is_kept(self, run: _Run, out: OutFolder) -> bool:
        """Write the papers, put all on the disk and store it; False when a record was overtaken and left out.

        A folder is published after a power cut as it lies there: what is stored must lie there whole.
        """
        if not run.written:
            raise _nothing_sent(run.left_out)
        papers = self._papers(run, out.path)
        out.settle()
        try:
            self._keep(run, papers)
        except _OvertakenError as overtaken:
            run.written.remove(overtaken.one)
            shutil.rmtree(overtaken.one.folder, ignore_errors=True)
            record = overtaken.one.prepared.case.record
            run.left_out.append(LeftOut(record.id, self._number(record.id), StaleVersion()))
            return False
        return True

    def _papers(self, run: _Run, folder: Path) -> tuple[Attachment, ...]:
        cases = [one.prepared.case for one in run.written]
        frame = Frame(run.office, self._session.vault.practice, highest_mark(cases))
        rows = tuple(
            collective_row(
                one.prepared.case,
                one.prepared.number,
                len(one.prepared.sent),
                tuple(export.code for export in one.exports),
            )
            for one in run.written
        )
        cover = _cover(run)
        papers = (
            (NOTE_NAME, CollectiveNote(frame, cover, rows)),
            (SHEET_NAME, CollectiveSheet(frame, cover, rows)),
        )
        return tuple(self._paper(folder, name, content) for name, content in papers)

    def _paper(self, folder: Path, name: str, content: CollectiveNote | CollectiveSheet) -> Attachment:
        pdf = self._printer.print_out(content)
        (folder / name).write_bytes(pdf)
        stored = self._session.vault.files.put(io.BytesIO(pdf), lambda _done, _total: None, lambda: False)
        return Attachment(uuid4(), name, stored, self._session.clock.now(), self._session.account.id)

    def _keep(self, run: _Run, papers: tuple[Attachment, ...]) -> None:
        with self._session.changing(UseCase.EXPORT_DRAFT) as unit:
            if run.serial is not None:
                memo_number.use_up(unit, run.sending.sent_on.year, run.serial)
            unit.submissions.add(self._submission(run, papers))
            for one in run.written:
                try:
                    self._making.keep(unit, one.prepared, one.sending, one.exports, run.id)
                except StaleVersion:
                    raise _OvertakenError(one) from None
            unit.office.save_text_setting(LAST_FOLDER, clean(str(run.sending.folder)))
            hashes = " ".join(paper.file.sha256 for paper in papers)
            detail = f"{len(run.written)} konsep {hashes}"
            unit.audit.write(AuditNote(Action.SUBMISSION_SENT, "submission", str(run.id), detail))

    def _submission(self, run: _Run, papers: tuple[Attachment, ...]) -> Submission:
        return Submission(
            id=run.id,
            memo_no=run.memo_no,
            sent_on=run.sending.sent_on,
            recipient=clean_line(run.sending.recipient),
            channel=run.sending.channel,
            created_at=self._session.clock.now(),
            created_by=self._session.account.id,
            note=clean_block(run.sending.note),
            papers=papers,
        )

    def _number(self, record_id: UUID) -> str:
        with self._session.reading() as unit:
            return number_of(unit, record_id)


def number_of(unit: Unit, record_id: UUID) -> str:
    """Return how a record is called in lists: its register number, else its case number."""
    try:
        record = unit.records.get(record_id)
    except PpidError:
        return ""
    return record.register_no or f"KL-{record.case_no:04d}"


def _cover(run: _Run) -> Cover:
    """Return the nota's own words; sender, recipient and date are those every draft carries."""
    count, softfiles = len(run.written), sum(len(one.prepared.sent) for one in run.written)
    return replace(
        run.written[0].prepared.content.cover,
        subject=f"Pengajuan {counted(count, 'konsep dokumentasi informasi')}",
        enclosures=f"{counted(count, 'konsep')}, {counted(softfiles, 'softfile')}, lembar keputusan",
        since="",
        changes=(),
        remarks=(),
    )


def _nothing_sent(left_out: Sequence[LeftOut]) -> RuleBroken:
    reasons = " ".join(f"{one.number}: {one.error.what}" for one in left_out)
    return RuleBroken(
        "Tidak satu pun konsep dapat dikirim.",
        reasons or "Belum ada rekaman yang dipilih.",
        "Lengkapi rekaman itu, atau pilih rekaman lain.",
    )
