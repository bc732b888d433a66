"""What is recorded as having happened has a day that is possible: not to come, not before what it is of."""

from datetime import date

from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.indonesian import long_date


def require_past(day: date | None, today: date, label: str, meaning: str) -> None:
    """Raise RuleBroken for a day after today; `meaning` says what was not done because of it."""
    if day is not None and day > today:
        raise RuleBroken(
            f"{label} {long_date(day)} belum tiba; hari ini {long_date(today)}.",
            meaning,
            "Perbaiki tanggalnya, atau periksa tanggal pada komputer ini.",
        )


def require_not_before(day: date, first: date, label: str, what: str, meaning: str) -> None:
    """Raise RuleBroken for a day before `first`, on which happened what the Indonesian clause `what` says."""
    if day < first:
        raise RuleBroken(
            f"{label} {long_date(day)} mendahului hari {what}, {long_date(first)}.",
            meaning,
            "Perbaiki tanggalnya.",
        )
