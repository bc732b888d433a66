"""Collective submissions once they are out: listed, saved out again, taken back, decided by one sheet."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from uuid import UUID

from ppid_desktop.domain import errors
from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.errors import NotFound, PpidError, RuleBroken
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.risky_files import suffix_to_open
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.rounds import Round
from ppid_desktop.domain.submissions import Member, MemberRow, Submission, SubmissionView, member_row
from ppid_desktop.domain.terms import EvidenceForm, Verdict
from ppid_desktop.domain.told_decision import told_verdict
from ppid_desktop.services.attaching import Held, Offered, taken_in
from ppid_desktop.services.collective_sending import LeftOut, number_of
from ppid_desktop.services.decisions import Decisions, Ruling
from ppid_desktop.services.draft_making import (
    Outbox,
    as_fault,
    copy_out,
    draft_folder_name,
    round_files,
)
from ppid_desktop.services.draft_sending import DraftSending
from ppid_desktop.services.ports import Cancelled, Progress, Unit
from ppid_desktop.services.session import Session


@dataclass(frozen=True)
class RowRuling:
    """What the sheet says about one record."""

    record_id: UUID
    verdict: Verdict
    note: str = ""


@dataclass(frozen=True)
class Handled:
    """What became of many records at once: how many it was done for, and who stayed behind and why."""

    done: int
    left_out: tuple[LeftOut, ...]
    view: SubmissionView


class Submissions:
    """Works on several rounds of one submission; every record succeeds or fails by itself."""

    def __init__(
        self,
        session: Session,
        outbox: Outbox,
        sending: DraftSending,
        decisions: Decisions,
    ) -> None:
        self._session = session
        self._outbox = outbox
        self._sending = sending
        self._decisions = decisions

    def all(self) -> tuple[SubmissionView, ...]:
        """Return every submission with its records, the newest first."""
        with self._session.reading() as unit:
            rounds = unit.submissions.rounds()
            return tuple(_view(unit, one, rounds) for one in unit.submissions.all())

    def view(self, submission_id: UUID) -> SubmissionView:
        """Return one submission with its records; NotFound."""
        with self._session.reading() as unit:
            return _view(unit, unit.submissions.get(submission_id), unit.submissions.rounds())

    def told(self, submission_id: UUID) -> dict[UUID, Verdict]:
        """Return by record what its returned drafts say: a proposal, never a decision."""
        with self._session.reading() as unit:
            members = unit.submissions.get(submission_id).members
            cases = [(unit.records.case(each.record_id), each.round_id) for each in members]
        found = {case.record.id: told_verdict(sent) for case, key in cases if (sent := _standing(case, key))}
        return {record_id: verdict for record_id, verdict in found.items() if verdict}

    def open_paper(self, submission_id: UUID, paper_id: UUID) -> Path:
        """Return a read-only plain copy of the nota or the decision sheet as it went out."""
        with self._session.changing(UseCase.OPEN_SOFTFILE) as unit:
            papers = unit.submissions.get(submission_id).papers
            found = next((one for one in papers if one.id == paper_id), None)
            if found is None:
                raise NotFound
            unit.audit.write(AuditNote(Action.FILE_OPENED, "submission", str(submission_id), str(paper_id)))
        suffix = suffix_to_open(found.original_name)
        return self._session.vault.copies.open_for_reading(found.file, suffix)

    def save_again(self, submission_id: UUID, folder: Path, progress: Progress, cancelled: Cancelled) -> Path:
        """Write the whole folder once more, byte for byte; records taken back since are left out."""
        self._session.must(UseCase.EXPORT_DRAFT)
        with self._session.reading() as unit:
            one = unit.submissions.get(submission_id)
            cases = [(unit.records.case(each.record_id), each.round_id) for each in one.members]
        standing = [(case, sent) for case, key in cases if (sent := _standing(case, key))]
        try:
            with self._outbox.folder(folder, f"Pengajuan konsep {one.sent_on}") as out:
                self._copy_out(out.path, one, standing, progress, cancelled)
                self._note_again(submission_id, standing)
                return out.publish()
        except OSError as failure:
            raise as_fault(failure) from failure

    def withdraw(self, submission_id: UUID, reason: str) -> Handled:
        """Take every undecided round of the submission back with one reason."""
        self._session.must(UseCase.WITHDRAW_ROUND)
        with self._session.reading() as unit:
            one = unit.submissions.get(submission_id)
            rounds = unit.submissions.rounds()
        undecided = [
            each
            for each in one.members
            if not rounds[each.round_id].decision and not rounds[each.round_id].withdrawn
        ]
        if not undecided:
            raise RuleBroken(
                "Tidak ada putaran pengajuan ini yang dapat ditarik kembali.",
                "Semua rekamannya sudah diputuskan atau sudah ditarik kembali.",
                "Mulai putaran berikutnya pada rekaman yang perlu diubah.",
            )
        return self._each(submission_id, undecided, lambda each: self._withdrawn(each, reason))

    def decide(
        self,
        submission_id: UUID,
        rows: Sequence[RowRuling],
        common: Ruling,
        progress: Progress,
        cancelled: Cancelled,
    ) -> Handled:
        """Record the decisions of one sheet; its evidence is taken in once and serves every record.

        `common` holds day, decider, channel and evidence; verdict and note come from each row.
        """
        self._session.must(UseCase.RECORD_DECISION)
        if not rows:
            raise RuleBroken(
                "Belum ada baris yang diberi keputusan.",
                "Tidak ada keputusan yang dicatat.",
                "Pilih keputusan pada setiap baris yang ditandai pimpinan.",
            )
        held = self._held(common.evidence, progress, cancelled)
        rulings = {row.record_id: row for row in rows}
        with self._session.reading() as unit:
            members = unit.submissions.get(submission_id).members

        def decided(each: Member) -> None:
            row = rulings[each.record_id]
            ruling = replace(common, verdict=row.verdict, note=row.note, evidence=held)
            self._current(each)
            self._decisions.record(each.record_id, ruling, progress, cancelled)

        return self._each(submission_id, [one for one in members if one.record_id in rulings], decided)

    def add_evidence(
        self,
        submission_id: UUID,
        evidence: Sequence[Offered],
        form: EvidenceForm,
        progress: Progress,
        cancelled: Cancelled,
    ) -> Handled:
        """Add what was pending to every decision of the submission that still waits for its evidence."""
        self._session.must(UseCase.RECORD_DECISION)
        held = self._held(evidence, progress, cancelled)
        with self._session.reading() as unit:
            one, rounds = unit.submissions.get(submission_id), unit.submissions.rounds()
        waiting = [each for each in one.members if rounds[each.round_id].awaits_evidence]

        def proven(each: Member) -> None:
            self._current(each)
            for proof in held:
                self._decisions.add_evidence(each.record_id, proof, progress, cancelled, form)

        return self._each(submission_id, waiting, proven)

    def _held(
        self, evidence: Sequence[Offered], progress: Progress, cancelled: Cancelled
    ) -> tuple[Held, ...]:
        kept = [taken_in(self._session, one, progress, cancelled) for one in evidence]
        return tuple(Held(one.original_name, one.file) for one in kept)

    def _each(
        self, submission_id: UUID, members: Sequence[Member], act: Callable[[Member], object]
    ) -> Handled:
        left_out: list[LeftOut] = []
        for each in members:
            try:
                act(each)
            except errors.Cancelled:
                raise
            except PpidError as error:
                left_out.append(LeftOut(each.record_id, self._number(each.record_id), error))
        done = len(members) - len(left_out)
        return Handled(done, tuple(left_out), self.view(submission_id))

    def _withdrawn(self, each: Member, reason: str) -> None:
        self._current(each)
        self._sending.withdraw(each.record_id, reason)

    def _current(self, each: Member) -> None:
        """Raise RuleBroken when the record has a newer round than the one of this submission."""
        with self._session.reading() as unit:
            latest = unit.records.case(each.record_id).last_round
        if latest is None or latest.id != each.round_id:
            raise RuleBroken(
                "Putaran rekaman ini sudah ditarik kembali atau sudah diganti putaran lain.",
                "Rekaman ini tidak berubah.",
                "Kerjakan putarannya yang terbaru pada langkah 6 rekaman itu.",
            )

    def _number(self, record_id: UUID) -> str:
        with self._session.reading() as unit:
            return number_of(unit, record_id)

    def _copy_out(
        self,
        folder: Path,
        one: Submission,
        standing: Sequence[tuple[Case, Round]],
        progress: Progress,
        cancelled: Cancelled,
    ) -> None:
        files = [(PurePath(paper.original_name), paper.file) for paper in one.papers]
        for case, sent in standing:
            own = draft_folder_name(case, sent.number)
            (folder / own).mkdir()
            files += [(PurePath(own, name), file) for name, file in round_files(case, sent)]
        named = [(str(name), file) for name, file in files]
        copy_out(self._session, folder, named, progress, cancelled)

    def _note_again(self, submission_id: UUID, standing: Sequence[tuple[Case, Round]]) -> None:
        with self._session.changing(UseCase.EXPORT_DRAFT) as unit:
            for case, sent in standing:
                detail = f"putaran {sent.number} {len(sent.exports)} salinan"
                note = AuditNote(Action.DRAFT_SAVED_AGAIN, "round", str(sent.id), detail, case.record.id)
                unit.audit.write(note)
            detail = f"{len(standing)} konsep"
            unit.audit.write(AuditNote(Action.DRAFT_SAVED_AGAIN, "submission", str(submission_id), detail))


def _view(unit: Unit, one: Submission, rounds: dict[UUID, Round]) -> SubmissionView:
    return SubmissionView(one, tuple(_row(unit, each, rounds) for each in one.members))


def _row(unit: Unit, each: Member, rounds: dict[UUID, Round]) -> MemberRow:
    return member_row(unit.records.get(each.record_id), rounds[each.round_id])


def _standing(case: Case, round_id: UUID) -> Round | None:
    return next((one for one in case.rounds if one.id == round_id and one.withdrawn is None), None)
