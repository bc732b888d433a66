"""Numbers of request letters and receipts: drawn once per request, told before they are drawn."""

from dataclasses import dataclass
from datetime import date

from ppid_desktop.domain.numbering import NumberParts, composed
from ppid_desktop.domain.record import SourceRequest
from ppid_desktop.services.ports import Unit

LETTER, RECEIPT = "surat_permintaan", "tanda_terima"
"""The two series of numbers."""


@dataclass(frozen=True)
class LetterNumber:
    """The number of a request letter; one not `drawn` yet is what the next letter would get."""

    text: str
    drawn: bool


def drawn_number(unit: Unit, series: str, template: str, source: SourceRequest, day: date) -> str:
    """Return the number of a request's paper, drawn now unless it was before."""
    kept = _kept(unit, series, source)
    if kept:
        return kept
    number = _composed(unit, template, unit.records.next_number(series, day.year), day)
    unit.office.save_text_setting(_setting(series, source), number)
    return number


def letter_number(unit: Unit, source: SourceRequest, today: date) -> LetterNumber:
    """Return which number the request's letter has or would get; nothing is drawn."""
    given = source.letter_no or _kept(unit, LETTER, source)
    if given:
        return LetterNumber(given, drawn=True)
    day = source.asked_on or today
    serial = unit.records.number_to_come(LETTER, day.year)
    return LetterNumber(_composed(unit, unit.office.numbering().letter, serial, day), drawn=False)


def _kept(unit: Unit, series: str, source: SourceRequest) -> str:
    return unit.office.text_setting(_setting(series, source))


def _composed(unit: Unit, template: str, serial: int, day: date) -> str:
    numbering = unit.office.numbering()
    return composed(template, NumberParts(serial, day, numbering.code, numbering.unit))


def _setting(series: str, source: SourceRequest) -> str:
    return f"{series}:{source.id}"
