"""What is recorded as having happened has a day that is possible: not to come, not of another century."""

from datetime import date

from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.indonesian import long_date

_LIFETIME = 100  # years


def require_past(day: date | None, today: date, label: str, meaning: str) -> None:
    """Raise RuleBroken for a day after today; `meaning` says what was not done because of it."""
    if day is not None and day > today:
        raise RuleBroken(
            f"{label} {long_date(day)} belum tiba; hari ini {long_date(today)}.",
            meaning,
            "Perbaiki tanggalnya, atau periksa tanggal pada komputer ini.",
        )


def require_plausible(day: date, entered: date, label: str, meaning: str) -> None:
    """Raise RuleBroken for a day more than a lifetime before the record's entry: a slip in the year.

    Steps may be entered after they were done, so that a number or a scan may well be older than the record.
    """
    if entered.year - day.year > _LIFETIME:
        raise RuleBroken(
            f"{label} {long_date(day)} lebih dari {_LIFETIME} tahun sebelum rekaman ini dibuat.",
            meaning,
            "Periksa tahunnya, lalu perbaiki tanggalnya.",
        )
