"""Collective submissions: one nota over several rounds, with the papers that went out."""

from dataclasses import replace
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import RowMapping, Select, select, true

from ppid_desktop.domain.errors import NotFound
from ppid_desktop.domain.rounds import Round
from ppid_desktop.domain.submissions import Submission
from ppid_desktop.storage import attachments, tables
from ppid_desktop.storage.round_repository import rounds_where
from ppid_desktop.storage.rows import Shape, grouped
from ppid_desktop.storage.selection import CHOSEN, Selection, belonging_to, by_id
from ppid_desktop.storage.transaction import Parameters, Transaction

_SUBMISSION = Shape(Submission, tables.submission, ("id",), ("papers", "members"))
_ALL = Selection(tables.submission, true())
_SENT_TOGETHER = Selection(tables.round_, tables.round_.c.id.in_(select(tables.submission_round.c.round_id)))


class SubmissionRepository:
    """Submissions inside one transaction; a round joins its submission when it is added."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    def add(self, one: Submission) -> None:
        """Add a submission with its papers."""
        self._tx.insert(tables.submission, _SUBMISSION.row(one))
        attachments.add_all(self._tx, one.id, one.papers)

    def get(self, submission_id: UUID) -> Submission:
        """Return a submission with its papers and members; NotFound."""
        found = self._where(by_id(tables.submission), {CHOSEN: str(submission_id)})
        if not found:
            raise NotFound
        return found[0]

    def all(self) -> tuple[Submission, ...]:
        """Return every submission, the newest first."""
        return self._where(_ALL, {})

    def rounds(self) -> dict[UUID, Round]:
        """Return every round of every submission by its id, without registries and readings."""
        found = rounds_where(self._tx, _SENT_TOGETHER, {}, long_texts=False)
        return {one.id: one for rounds in found.values() for one in rounds}

    def _where(self, chosen: Selection, parameters: Parameters) -> tuple[Submission, ...]:
        papers = attachments.by_owner(self._tx, chosen, parameters)
        members = grouped(self._tx.rows(_members(chosen), parameters), "submission_id", _member)
        rows = self._tx.rows(_submissions(chosen), parameters)
        return tuple(
            replace(
                _SUBMISSION.value(row, members=members.get(row["id"], ())), papers=papers.get(row["id"], ())
            )
            for row in rows
        )


def _member(row: RowMapping) -> dict[str, str]:
    return {"record_id": row["record_id"], "round_id": row["round_id"]}


@cache
def _submissions(chosen: Selection) -> Select[Any]:
    return select(tables.submission).where(chosen.condition).order_by(tables.submission.c.seq.desc())


@cache
def _members(chosen: Selection) -> Select[Any]:
    link, round_ = tables.submission_round, tables.round_
    statement = select(link.c.submission_id, link.c.round_id, round_.c.record_id)
    joined = statement.join_from(link, round_, link.c.round_id == round_.c.id)
    return joined.where(belonging_to(link, chosen, "submission_id").condition).order_by(link.c.seq)
