"""Beranda and Pekerjaan: which records are in work, whose turn it is, and in what state the data are."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from ppid_desktop.domain import flow
from ppid_desktop.domain.approval import approval_problems
from ppid_desktop.domain.archive import EventKind
from ppid_desktop.domain.flow import StepState
from ppid_desktop.domain.found_words import typed_words
from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.lists import Home, WorkRow
from ppid_desktop.domain.old_archive import is_old
from ppid_desktop.domain.record import Case, Record
from ppid_desktop.domain.roles import Role
from ppid_desktop.domain.rules import classification, declare_limit
from ppid_desktop.domain.submissions import may_be_chosen
from ppid_desktop.domain.terms import ClassificationStatus, RecordStatus
from ppid_desktop.domain.text import folded
from ppid_desktop.services.data_state import data_state
from ppid_desktop.services.draft_making import not_sendable
from ppid_desktop.services.ports import Unit
from ppid_desktop.services.session import Session

_OFFICERS_TURN = (
    RecordStatus.DRAF,
    RecordStatus.BERJALAN,
    RecordStatus.DIKEMBALIKAN,
    RecordStatus.DISETUJUI,
)


class WorkLists:
    """Reads the lists; nothing here changes anything."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def home(self) -> Home:
        """Return Beranda's lists as this account sees them."""
        today = self._session.clock.today()
        state = data_state(self._session)
        with self._session.reading() as unit:
            seen = _seen(unit, unit.records.cases_in_work(), today)
            ending = tuple(_ending(unit, today))
        return Home(
            mine=tuple(row for case, row in seen if self._is_mine(case, row)),
            waiting_lead=_with_status(seen, RecordStatus.MENUNGGU_PPID),
            waiting_units=_latest_first(row for case, row in seen if _waits_for_unit(case, row)),
            waiting_archivist=tuple(row for case, row in seen if flow.with_archivist(case)),
            waiting_signature=tuple(row for case, row in seen if _lacks_evidence(case)),
            ending=ending,
            data_state=state,
        )

    def in_work(
        self, unit: str = "", status: RecordStatus | None = None, text: str = ""
    ) -> tuple[WorkRow, ...]:
        """Return the records in work of a unit, in a status, with every word of the text."""
        today, words = self._session.clock.today(), folded(" ".join(typed_words(text))).split()
        with self._session.reading() as work:
            wanted = [
                case
                for case in work.records.cases_in_work()
                if (not unit or case.record.information.unit == unit)
                and (status is None or flow.status(case) is status)
                and _contains(case.record, words)
            ]
            return tuple(row for _case, row in _seen(work, wanted, today))

    def case(self, record_id: UUID) -> Case:
        """Return a record with everything that belongs to it; NotFound."""
        with self._session.reading() as unit:
            return unit.records.case(record_id)

    def people(self) -> dict[UUID, str]:
        """Return the names behind the accounts, for what says who did it."""
        with self._session.reading() as unit:
            return {one.id: one.name for one in unit.office.accounts()}

    def changed_at(self, record_id: UUID) -> datetime:
        """Return when the record last changed, for "Tersimpan 10.42"."""
        with self._session.reading() as unit:
            return unit.records.changed_at(record_id)

    def _is_mine(self, case: Case, row: WorkRow) -> bool:
        roles = self._session.account.roles
        if is_old(case):
            return Role.ARSIPARIS in roles
        if flow.with_archivist(case):
            # what the approval does not cover any more is the officer's to mend, or to ask about
            return Role.ARSIPARIS in roles or (Role.PETUGAS in roles and bool(approval_problems(case)))
        waits = _waits_for_unit(case, row) and _only_waits(case)
        return Role.PETUGAS in roles and row.status in _OFFICERS_TURN and not waits


def _seen(unit: Unit, cases: Sequence[Case], today: date) -> list[tuple[Case, WorkRow]]:
    """Return the cases with their rows; of approved ones what their drafts said is read, all at once.

    Without it nobody sees what the approval covers.
    """
    approved = [case.record.id for case in cases if _is_approved(case)]
    whole = {case.record.id: case for case in unit.records.cases(approved)}
    changed = unit.records.changed_times(case.record.id for case in cases)
    known = [whole.get(case.record.id, case) for case in cases]
    return [(case, _row(case, changed[case.record.id], today)) for case in known]


def _is_approved(case: Case) -> bool:
    decision = case.last_round.decision if case.last_round else None
    return decision is not None and decision.verdict.approves


def _row(case: Case, changed_at: datetime, today: date) -> WorkRow:
    record, waiting = case.record, flow.waiting(case, today)
    step = _current_step(case)
    return WorkRow(
        record_id=record.id,
        case_no=record.case_no,
        register_no=record.register_no,
        title=record.information.title,
        unit=record.information.unit,
        category=record.information.category,
        status=flow.status(case),
        step=step.number,
        open_problems=sum(not problem.warning for problem in step.problems),
        waiting_for=waiting.whom if waiting else "",
        waiting_since=waiting.since if waiting else None,
        changed_at=changed_at,
        origin=record.origin,
        overdue_on=flow.overdue_on(case, today),
        sendable=may_be_chosen(case) and not not_sendable(case),
    )


def _current_step(case: Case) -> flow.Step:
    """Return the first step that is not finished."""
    every = flow.steps(case)
    if is_old(case):
        return every[-1]
    return next((step for step in every if step.state is not StepState.SELESAI), every[-1])


def _only_waits(case: Case) -> bool:
    """Return whether the officer can do nothing in steps 1 to 5 but wait."""
    idle = (StepState.SELESAI, StepState.MENUNGGU)
    return all(step.state in idle for step in flow.steps(case)[:5])


def _waits_for_unit(case: Case, row: WorkRow) -> bool:
    with_officials = row.status is RecordStatus.MENUNGGU_PPID or flow.with_archivist(case)
    return bool(row.waiting_for) and not with_officials


def _latest_first(rows: Iterable[WorkRow]) -> tuple[WorkRow, ...]:
    """Return the rows with the longest overdue in front, the others as they came."""
    return tuple(sorted(rows, key=lambda row: row.overdue_on or date.max))


def _lacks_evidence(case: Case) -> bool:
    latest = case.last_round
    return latest is not None and latest.awaits_evidence


def _ending(unit: Unit, today: date) -> Iterator[WorkRow]:
    """Give the records whose exemption ends soon, archived or not, with the last day to declare them open."""
    holidays = frozenset(one.day for one in unit.office.holidays())
    determined = unit.records.cases(unit.entries.determined_records(), long_texts=False)
    told = {case.record.id: _told_of_end(case, today, holidays) for case in determined}
    for case, row in _seen(unit, [case for case in determined if told[case.record.id]], today):
        yield replace(row, waiting_for=told[case.record.id], waiting_since=None)


def _told_of_end(case: Case, today: date, holidays: frozenset[date]) -> str:
    """Return what is to be done about an exemption at its end; empty once it was declared open."""
    found = classification(case, today)
    if found.ends_on is None or case.record.cancelled or _declared_open(case):
        return ""
    if found.status is ClassificationStatus.AKAN_BERAKHIR:
        limit = declare_limit(found.ends_on, holidays)
        return f"pernyataan terbuka paling lambat {long_date(limit)}"
    if found.status is ClassificationStatus.TERBUKA_HUKUM:  # until somebody takes note of it
        return f"penetapan atau peristiwa pembukaan; terbuka demi hukum sejak {long_date(found.ends_on)}"
    return ""


def _declared_open(case: Case) -> bool:
    decided = case.determination
    since = decided.decided_on if decided and decided.decided_on else date.min
    opened = (one for one in case.archive.events if one.kind is EventKind.PEMBUKAAN)
    return any(one.happened_on >= since for one in opened)


def _with_status(seen: Iterable[tuple[Case, WorkRow]], status: RecordStatus) -> tuple[WorkRow, ...]:
    return tuple(row for _, row in seen if row.status is status)


def _contains(record: Record, words: list[str]) -> bool:
    told = record.information
    place = folded(f"{record.register_no} {told.title} {told.unit}")
    return all(word in place for word in words)
