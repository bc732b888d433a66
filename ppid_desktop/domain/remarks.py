"""What looks odd in a step without standing in its way: the order of events, a law that is none."""

from collections.abc import Iterator

from ppid_desktop.domain.problems import Problem
from ppid_desktop.domain.record import Case, SourceRequest
from ppid_desktop.domain.rules import letter_warnings, security_warning


def step_warnings(case: Case, step: int) -> tuple[Problem, ...]:
    """Return the warnings of a step; steps may be entered in any order, so sequence only warns."""
    if step == 1 and case.proposes_exemption:
        info = case.record.information
        return letter_warnings(info.letters, info.other_law)
    if step == 2:
        return tuple(_late_coordination(case))
    if step == 4:
        return tuple(problem for one in case.sources for problem in _odd_dates(one))
    return security_warning(case) if step == 7 else ()


def _late_coordination(case: Case) -> Iterator[Problem]:
    asked = [one.asked_on for one in case.sources if one.asked_on]
    held = [one.held_on for one in case.coordinations if one.held_on]
    if asked and held and min(held) > min(asked):
        text = "Koordinasi pertama tercatat setelah data pertama diminta."
        yield Problem(2, "tanggal", "urutan", text, str(case.coordinations[0].id), warning=True)


def _odd_dates(one: SourceRequest) -> Iterator[Problem]:
    if one.asked_on is None:
        return
    for field_id, day, text in (
        ("tenggat", one.due_on, "Tenggat mendahului tanggal minta."),
        ("tanggal_terima", one.received_on, "Tanggal terima mendahului tanggal minta."),
    ):
        if day is not None and day < one.asked_on:
            yield Problem(4, field_id, "urutan", text, str(one.id), warning=True)
