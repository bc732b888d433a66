"""The number of the nota that goes with a draft.

The draft prints it before its round is kept. So it is set aside first and used up with the round; a sending
that fails in between leaves it to the next one, and no number of the year is lost.
"""

from datetime import date

from ppid_desktop.domain.errors import RuleBroken, StaleVersion
from ppid_desktop.domain.numbering import NumberParts, composed
from ppid_desktop.services.office_numbers import NOTA, drawn, in_use, is_taken
from ppid_desktop.services.ports import Unit


class NumberInUse(RuleBroken):
    """The typed number stands on another paper; the person is asked whether it is meant."""

    def __init__(self) -> None:
        super().__init__(
            "Nomor nota yang Anda isi sudah dipakai surat, tanda terima, atau nota lain di ruang kerja ini.",
            "Konsep belum dikirim.",
            "Ganti nomornya, kosongkan supaya program memberinya, atau nyatakan bahwa memang nomor itu.",
        )


def require_unused(unit: Unit, typed: str, *, again: bool) -> None:
    """Raise NumberInUse for a typed number that another paper has, unless it was said that it is meant."""
    if not again and is_taken(unit, typed):
        raise NumberInUse


def set_aside(unit: Unit, year: int) -> int:
    """Return the year's next serial, or the one that a failed sending left over."""
    left = unit.office.text_setting(_setting(year))
    if left and not in_use(unit, NOTA, year, int(left)):
        return int(left)
    serial = drawn(unit, NOTA, year)
    unit.office.save_text_setting(_setting(year), str(serial))
    return serial


def use_up(unit: Unit, year: int, serial: int) -> None:
    """Give the serial to the round of this transaction; StaleVersion when another draft took it."""
    if unit.office.text_setting(_setting(year)) != str(serial):
        raise StaleVersion
    unit.office.save_text_setting(_setting(year), "")


def memo_number(unit: Unit, serial: int, day: date) -> str:
    """Return the number as the office writes it."""
    numbering = unit.office.numbering()
    return composed(numbering.memo, NumberParts(serial, day, numbering.code, numbering.unit))


def _setting(year: int) -> str:
    return f"nomor_nota_disisihkan_{year}"
