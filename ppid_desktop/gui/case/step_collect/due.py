"""Whether a request for data is late, decided without Qt."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.record import SourceRequest
from ppid_desktop.domain.terms import RequestStatus

_SOON_DAYS = 2


class Urgency(Enum):
    """How pressing a request is."""

    NONE = "none"
    SOON = "soon"
    OVERDUE = "overdue"
    DONE = "done"
    CLOSED = "closed"


@dataclass(frozen=True)
class Due:
    """The phrase and the urgency that an icon repeats."""

    urgency: Urgency
    text: str


def due_of(entry: SourceRequest, today: date) -> Due:
    """Return where the request stands today, as one phrase."""
    if entry.status is RequestStatus.DITERIMA:
        when = f" pada {long_date(entry.received_on)}" if entry.received_on else ""
        return Due(Urgency.DONE, f"Diterima{when}")
    if entry.status is RequestStatus.TIDAK_ADA:
        return Due(Urgency.CLOSED, "Tidak ada")
    if entry.due_on is None:
        return Due(Urgency.NONE, "Tanpa tenggat")
    return _pending(entry.due_on, today)


def _pending(due_on: date, today: date) -> Due:
    days = (due_on - today).days
    if days < 0:
        return Due(Urgency.OVERDUE, f"Lewat tenggat {-days} hari")
    if days == 0:
        return Due(Urgency.SOON, "Tenggat hari ini")
    urgency = Urgency.SOON if days <= _SOON_DAYS else Urgency.NONE
    return Due(urgency, f"Tenggat {long_date(due_on)} ({days} hari lagi)")


def summary(requests: tuple[SourceRequest, ...], today: date) -> str:
    """Return `3 permintaan: 1 diminta, 2 diterima, 1 lewat tenggat`."""
    if not requests:
        return "Belum ada permintaan."
    counts = [(status.label.lower(), _count(requests, status)) for status in RequestStatus]
    late = sum(1 for one in requests if due_of(one, today).urgency is Urgency.OVERDUE)
    parts = [f"{count} {label}" for label, count in counts if count]
    parts += [f"{late} lewat tenggat"] if late else []
    return f"{len(requests)} permintaan" + (": " + ", ".join(parts) if parts else "")


def _count(requests: tuple[SourceRequest, ...], status: RequestStatus) -> int:
    return sum(1 for one in requests if one.status is status)
