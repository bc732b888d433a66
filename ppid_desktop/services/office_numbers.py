"""One count for all papers numbered alike: no two get the same number, and none gets one typed before."""

from datetime import date
from uuid import UUID

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.numbering import NumberParts, composed
from ppid_desktop.domain.office import Numbering
from ppid_desktop.domain.text import folded
from ppid_desktop.services.ports import Unit

NOTA, LETTER, RECEIPT = "nota", "surat_permintaan", "tanda_terima"
"""The series of numbers that are drawn for papers."""


def drawn(unit: Unit, series: str, year: int) -> int:
    """Draw the next number of a series; whatever is numbered alike goes on after it."""
    alike, serial = _alike(unit.office.numbering(), series), to_come(unit, series, year)
    for name in alike:
        unit.records.spend_to(name, year, serial)
    unit.audit.write(AuditNote(Action.NUMBER_DRAWN, "number", f"{series}/{year}", str(serial)))
    return serial


def to_come(unit: Unit, series: str, year: int) -> int:
    """Return the number that the series would draw now; one that an officer typed is left out."""
    numbering, known = unit.office.numbering(), written(unit)
    serial = max(unit.records.number_to_come(name, year) for name in _alike(numbering, series))
    while known & _numbers(numbering, series, year, serial):
        serial += 1
    return serial


def in_use(unit: Unit, series: str, year: int, serial: int) -> bool:
    """Return whether a paper has the number already, whatever month it names."""
    return bool(written(unit) & _numbers(unit.office.numbering(), series, year, serial))


def template_of(numbering: Numbering, series: str) -> str:
    """Return the template that the series is written by."""
    return {NOTA: numbering.memo, LETTER: numbering.letter, RECEIPT: numbering.receipt}[series]


def written(unit: Unit, but: UUID | None = None) -> frozenset[str]:
    """Return the numbers of all letters, receipts and notas, folded for comparing; none of `but`'s own."""
    kept = {
        (setting.removeprefix(kept_under(series)), number)
        for series in (LETTER, RECEIPT)
        for setting, number in unit.office.text_settings(kept_under(series)).items()
    }
    return frozenset(
        folded(number) for owner, number in unit.records.written_numbers() | kept if owner != str(but)
    )


def is_taken(unit: Unit, number: str, but: UUID | None = None) -> bool:
    """Return whether another letter, receipt or nota than `but`'s own has a number that was typed."""
    return bool(folded(number)) and folded(number) in written(unit, but)


def kept_under(series: str, owner: UUID | str = "") -> str:
    """Return the setting that keeps the number drawn for an entry's paper."""
    return f"{series}:{owner}"


def _numbers(numbering: Numbering, series: str, year: int, serial: int) -> frozenset[str]:
    """Return how the serial is written in each month of the year."""
    days = (date(year, month, 1) for month in range(1, 13))
    every = (NumberParts(serial, day, numbering.code, numbering.unit) for day in days)
    return frozenset(folded(composed(template_of(numbering, series), parts)) for parts in every)


def _alike(numbering: Numbering, series: str) -> tuple[str, ...]:
    own = template_of(numbering, series)
    return tuple(name for name in (NOTA, LETTER, RECEIPT) if template_of(numbering, name) == own)
