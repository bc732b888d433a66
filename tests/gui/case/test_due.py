"""When a request for data is late, and what the list says about all of them."""

from datetime import date, timedelta
from uuid import uuid4

import pytest

from ppid_desktop.domain.record import SourceRequest
from ppid_desktop.domain.terms import RequestStatus
from ppid_desktop.gui.case.step_collect.due import Urgency, due_of, summary

TODAY = date(2026, 3, 5)


def asked(days: int | None, status: RequestStatus = RequestStatus.DIMINTA) -> SourceRequest:
    due_on = None if days is None else TODAY + timedelta(days=days)
    return SourceRequest(uuid4(), due_on=due_on, status=status)


@pytest.mark.parametrize(
    ("days", "urgency", "text"),
    [
        (-3, Urgency.OVERDUE, "Lewat tenggat 3 hari"),
        (0, Urgency.SOON, "Tenggat hari ini"),
        (2, Urgency.SOON, "Tenggat 7 Maret 2026 (2 hari lagi)"),
        (9, Urgency.NONE, "Tenggat 14 Maret 2026 (9 hari lagi)"),
        (None, Urgency.NONE, "Tanpa tenggat"),
    ],
)
def test_a_request_says_how_pressing_it_is(days: int | None, urgency: Urgency, text: str) -> None:
    due = due_of(asked(days), TODAY)
    assert (due.urgency, due.text) == (urgency, text)


def test_what_has_come_is_never_late() -> None:
    assert due_of(asked(-3, RequestStatus.DITERIMA), TODAY).urgency is Urgency.DONE
    assert due_of(asked(-3, RequestStatus.TIDAK_ADA), TODAY).urgency is Urgency.CLOSED


def test_the_summary_counts_every_status_and_the_late_ones() -> None:
    requests = (asked(-3), asked(5), asked(None, RequestStatus.DITERIMA))
    assert summary(requests, TODAY) == "3 permintaan: 2 diminta, 1 diterima, 1 lewat tenggat"
    assert summary((), TODAY) == "Belum ada permintaan."
