"""One count for all papers that are numbered alike: equal templates never give two papers the same number."""

from ppid_desktop.domain.office import Numbering
from ppid_desktop.services.ports import Unit

NOTA, LETTER, RECEIPT = "nota", "surat_permintaan", "tanda_terima"
"""The series of numbers that are drawn for papers."""


def drawn(unit: Unit, series: str, year: int) -> int:
    """Draw the next number of a series; whatever is numbered alike goes on after it."""
    alike, serial = _alike(unit.office.numbering(), series), to_come(unit, series, year)
    for name in alike:
        unit.records.spend_to(name, year, serial)
    return serial


def to_come(unit: Unit, series: str, year: int) -> int:
    """Return the number that the series would draw now; nothing is drawn."""
    alike = _alike(unit.office.numbering(), series)
    return max(unit.records.number_to_come(name, year) for name in alike)


def template_of(numbering: Numbering, series: str) -> str:
    """Return the template that the series is written by."""
    return {NOTA: numbering.memo, LETTER: numbering.letter, RECEIPT: numbering.receipt}[series]


def _alike(numbering: Numbering, series: str) -> tuple[str, ...]:
    own = template_of(numbering, series)
    return tuple(name for name in (NOTA, LETTER, RECEIPT) if template_of(numbering, name) == own)
