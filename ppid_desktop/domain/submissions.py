"""Collective submission: several drafts that go out under one nota and are decided on one sheet (step 6).

Every record keeps a round of its own; the submission only says which rounds went out together.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from uuid import UUID

from ppid_desktop.domain import flow
from ppid_desktop.domain.indonesian import uncapitalized
from ppid_desktop.domain.old_archive import is_old
from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.record import Case, Record
from ppid_desktop.domain.rounds import Round
from ppid_desktop.domain.rules import exemption_problems
from ppid_desktop.domain.softfiles import Attachment
from ppid_desktop.domain.terms import Category, Channel, RecordStatus

NEUTRAL_TITLE = "Informasi yang dikecualikan (judul tidak dicantumkan)"
"""What stands for the title of an exempted record on papers about several records (rule 5)."""


@dataclass(frozen=True)
class Member:
    """One record of a submission and the round it went out with."""

    record_id: UUID
    round_id: UUID


@dataclass(frozen=True)
class Submission:
    """One nota over several drafts; `papers` are nota and decision sheet, byte for byte as they went out."""

    id: UUID
    memo_no: str
    sent_on: date
    recipient: str
    channel: Channel
    created_at: datetime
    created_by: UUID
    note: str = ""
    papers: tuple[Attachment, ...] = ()
    members: tuple[Member, ...] = ()


class MemberState(Enum):
    """Where one record of a submission stands; the value is the phrase shown."""

    WAITING = "Menunggu PPID"
    ANSWERED = "Hasil koreksi masuk"
    APPROVED = "Disetujui"
    SENT_BACK = "Dikembalikan"
    WITHDRAWN = "Ditarik kembali"

    @property
    def undecided(self) -> bool:
        """Return whether a decision can still be recorded."""
        return self in (MemberState.WAITING, MemberState.ANSWERED)


def state_of(one: Round) -> MemberState:
    """Return where a round stands."""
    if one.withdrawn:
        return MemberState.WITHDRAWN
    if one.decision:
        return MemberState.APPROVED if one.decision.verdict.approves else MemberState.SENT_BACK
    return MemberState.WAITING if one.waiting else MemberState.ANSWERED


@dataclass(frozen=True)
class MemberRow:
    """One record of a submission as the window lists it."""

    record_id: UUID
    round_id: UUID
    case_no: int
    register_no: str
    title: str
    exempted: bool
    round_no: int
    codes: tuple[str, ...]
    state: MemberState
    open_corrections: int = 0
    evidence_pending: bool = False

    @property
    def number(self) -> str:
        """Return the register number, or the case number where none was drawn."""
        return self.register_no or f"KL-{self.case_no:04d}"


def member_row(record: Record, one: Round) -> MemberRow:
    """Return the row of a round."""
    return MemberRow(
        record_id=record.id,
        round_id=one.id,
        case_no=record.case_no,
        register_no=record.register_no,
        title=record.information.title,
        exempted=record.information.category is Category.DIKECUALIKAN,
        round_no=one.number,
        codes=tuple(export.code for export in one.exports),
        state=state_of(one),
        open_corrections=len(one.open_corrections),
        evidence_pending=one.awaits_evidence,
    )


@dataclass(frozen=True)
class SubmissionView:
    """A submission with its records, as the page shows it."""

    submission: Submission
    rows: tuple[MemberRow, ...]

    @property
    def undecided(self) -> tuple[MemberRow, ...]:
        """Return the records whose decision is not recorded yet."""
        return tuple(row for row in self.rows if row.state.undecided)

    @property
    def summary(self) -> str:
        """Return how many records stand where: `2 menunggu PPID · 1 disetujui`."""
        counts = {state: sum(row.state is state for row in self.rows) for state in MemberState}
        return " · ".join(f"{count} {uncapitalized(state.value)}" for state, count in counts.items() if count)


@dataclass(frozen=True)
class Candidate:
    """A record that may go out; `lacks` says what must be done before, `reason` says it in one sentence."""

    record_id: UUID
    case_no: int
    register_no: str
    title: str
    unit: str
    exempted: bool
    round_no: int
    softfiles: int
    reason: str = ""
    lacks: tuple[Problem, ...] = ()

    @property
    def ready(self) -> bool:
        """Return whether its draft can be sent now."""
        return not self.reason

    @property
    def number(self) -> str:
        """Return the register number, or the case number where none was drawn."""
        return self.register_no or f"KL-{self.case_no:04d}"


_CHOOSABLE = (RecordStatus.DRAF, RecordStatus.BERJALAN, RecordStatus.DIKEMBALIKAN)


def may_be_chosen(case: Case) -> bool:
    """Return whether the record's next turn is a draft to the lead, now or later."""
    return flow.status(case) in _CHOOSABLE and not is_old(case)


def candidate_of(case: Case, reason: str, edits: tuple[Problem, ...] = ()) -> Candidate:
    """Return the record as one that may be chosen; `reason` and `edits` (not saved yet) say why not now."""
    record = case.record
    reason = reason or (edits[0].text if edits else "")
    return Candidate(
        record_id=record.id,
        case_no=record.case_no,
        register_no=record.register_no,
        title=record.information.title,
        unit=record.information.unit,
        exempted=case.proposes_exemption,
        round_no=max((one.number for one in case.rounds), default=0) + 1,
        softfiles=sum(one.submitted and one.removed_at is None for one in case.softfiles),
        reason=reason,
        lacks=_lacks(case, reason, edits) if reason else (),
    )


def _lacks(case: Case, reason: str, edits: tuple[Problem, ...]) -> tuple[Problem, ...]:
    found = [one for step in range(1, 6) for one in flow.problems(case, step) if not one.warning]
    found += [one for one in exemption_problems(case) if not one.warning]
    if case.record.information.category is Category.BELUM:
        found.insert(0, Problem(1, "kategori", "belum", "Kategori informasi belum dipilih."))
    return (*found, *edits) or (Problem(6, "", "belum_bisa", reason),)
