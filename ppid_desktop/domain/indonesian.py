"""Dates and numbers as Indonesian offices write them, whatever the language of Windows."""

import re
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

from babel.dates import format_date, get_month_names
from babel.numbers import format_decimal

_LOCALE = "id_ID"
_NUMERIC = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")
_WORDS = re.compile(r"(?:[a-z]+,\s*)?(\d{1,2})\s+([a-z]+)\.?\s+(\d{4})")
_OTHER_MONTH_NAMES = {
    "pebruari": 2, "peb": 2, "mrt": 3, "agust": 8, "agt": 8, "ags": 8, "agus": 8, "sept": 9, "nopember": 11,
    "nop": 11,
}  # fmt: skip
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


def long_date(day: date) -> str:
    """Return `12 Januari 2023`."""
    return format_date(day, "d MMMM y", locale=_LOCALE)


def full_date(day: date) -> str:
    """Return `Kamis, 12 Januari 2023`."""
    return format_date(day, "EEEE, d MMMM y", locale=_LOCALE)


def clock_time(moment: datetime) -> str:
    """Return `10.42`."""
    return moment.strftime("%H.%M")


def moment_text(moment: datetime) -> str:
    """Return `12 Januari 2023 10.42`."""
    return f"{long_date(moment.date())} {clock_time(moment)}"


def parse_date(text: str) -> date:
    """Read ISO, `12-1-2023`, `12/01/2023`, `12 Januari 2023` or `12 Jan 2023`; ValueError otherwise."""
    wanted = " ".join(text.split()).casefold()
    if found := _NUMERIC.fullmatch(wanted):
        day, month, year = map(int, found.groups())
        return date(year, month, day)
    if found := _WORDS.fullmatch(wanted):
        return date(int(found[3]), _month_number(found[2]), int(found[1]))
    return date.fromisoformat(wanted)


def _month_number(name: str) -> int:
    if name in _OTHER_MONTH_NAMES:
        return _OTHER_MONTH_NAMES[name]
    for width in ("wide", "abbreviated"):
        for number, month in get_month_names(width, locale=_LOCALE).items():
            if month.casefold().rstrip(".") == name.rstrip("."):
                return int(number)
    raise ValueError("no month of this name")


def number_text(value: int | Decimal, decimals: int = 0) -> str:
    """Return `1.234.567` or, with decimals, `1.234.567,89`."""
    return format_decimal(value, "#,##0" + ("." + "0" * decimals if decimals else ""), locale=_LOCALE)


def counted(value: int, noun: str = "") -> str:
    """Return `1 (satu) berkas`."""
    from num2words import num2words  # loads forty languages; only papers need it

    return f"{number_text(value)} ({num2words(value, lang='id')}) {noun}".rstrip()


def listed(words: Sequence[str]) -> str:
    """Return `1`, `1 dan 2` or `1, 2, dan 3`, as the spelling rules (PUEBI) want it."""
    if len(words) < 3:
        return " dan ".join(words)
    return f"{', '.join(words[:-1])}, dan {words[-1]}"


def ended(text: str) -> str:
    """Return what a person wrote with a full stop behind it, unless it ends as a sentence does."""
    written = text.rstrip()
    return written if written.endswith((".", "!", "?", "…")) else f"{written}."


def uncapitalized(text: str) -> str:
    """Return a label as it reads inside a sentence: `Menunggu PPID` becomes `menunggu PPID`."""
    return text[:1].lower() + text[1:]


def size_text(size: int) -> str:
    """Return a file size as people read it: `48,5 MB` (1 MB = 1024 KB, as Windows counts)."""
    if size < 1024:
        return f"{size} B"
    amount = Decimal(size)
    for unit in ("KB", "MB", "GB", "TB"):
        amount /= 1024
        if amount < 1024 or unit == "TB":
            break
    return f"{number_text(amount.quantize(Decimal('0.1')), 1)} {unit}"


def roman_month(month: int) -> str:
    """Return the month 1-12 as the Roman numeral that letter numbers use."""
    return _ROMAN[month - 1]
