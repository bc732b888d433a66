"""Finished steps that a change puts in doubt, and what takes the doubt away again (DESIGN section 1)."""

from datetime import datetime

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain import flow
from ppid_desktop.domain.record import Case, ReviewMark
from ppid_desktop.domain.rounds import Round
from ppid_desktop.domain.rules import doubted_steps


def marks_after(
    before: Case, at: datetime, *, doubted_by: str = "", redone: int = 0
) -> tuple[ReviewMark, ...]:
    """Return the marks after a change: `doubted_by` names the changed field, `redone` the step worked on.

    Only steps that were finished are doubted; a mark that is there keeps its first moment. Step 7 counts once
    the archivist's fields are filled in: it is finished only when sealed, and then nothing changes any more.
    """
    kept = tuple(mark for mark in before.record.marks if mark.step != redone)
    known = {(mark.step, mark.field_id) for mark in kept}
    added = (
        ReviewMark(step, doubted_by, at)
        for step in doubted_steps(doubted_by)
        if step != redone and (step, doubted_by) not in known and _done(before, step)
    )
    return (*kept, *added)


def _done(case: Case, step: int) -> bool:
    if step != 7:
        return flow.finished(case, step)
    archivists = catalogue.required(catalogue.INFORMATION, 7)
    return not any(field.is_empty(case.record.information) for field in archivists)


def marks_without(case: Case, step: int | None = None) -> tuple[ReviewMark, ...]:
    """Return the marks left when the person says that a step (or all) still holds."""
    return tuple(mark for mark in case.record.marks if step is not None and mark.step != step)


def marks_decided(case: Case, one: Round) -> tuple[ReviewMark, ...]:
    """Return the marks left once the lead decided on a round: what was in doubt before it is judged."""
    return tuple(mark for mark in case.record.marks if mark.step != 6 or mark.since > one.created_at)


def named_fields(case: Case, step: int) -> tuple[str, ...]:
    """Return the ids of the changed fields that put a step in doubt, oldest first."""
    marks = sorted((mark for mark in case.record.marks if mark.step == step), key=lambda one: one.since)
    return tuple(mark.field_id for mark in marks)
