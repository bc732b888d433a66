"""What is recorded as having happened has a day that is not yet to come."""

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
