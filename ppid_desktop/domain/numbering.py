"""Numbers from the office's templates: `{kode}/{urut:03}/{unit}/{bulan}/{tahun}` (DOMAIN section 5)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.indonesian import roman_month
from ppid_desktop.domain.text import clean_line

# Only these words are replaced: a template is the office's text, never a format string of Python.
_TOKEN = re.compile(r"\{(sifat|kode|urut|unit|bulan|tahun)(?::0?(\d))?\}")
_BRACED = re.compile(r"[{}]")
_LONGEST = 100
_MOST_DIGITS = 9  # of a number that is counted on from; longer ones are no count


@dataclass(frozen=True)
class NumberParts:
    """What the tokens of a template stand for."""

    serial: int
    day: date
    code: str = ""
    unit: str = ""
    nature: str = ""


def composed(template: str, parts: NumberParts) -> str:
    """Return the number; `urut` and `tahun` take a width, e.g. `{urut:04}`."""
    values = {
        "sifat": parts.nature,
        "kode": parts.code,
        "urut": str(parts.serial),
        "unit": parts.unit,
        "bulan": roman_month(parts.day.month),
        "tahun": str(parts.day.year),
    }
    return _TOKEN.sub(lambda found: values[found[1]].rjust(int(found[2] or 0), "0"), template)


def checked_template(template: str, *, yearly: bool = True) -> str:
    """Return the cleaned template; InvalidValue without `{urut}` or with an unknown token.

    A `yearly` series begins again at 1 every year: without `{tahun}` it would give a number twice.
    """
    text = clean_line(template)
    tokens = [found[1] for found in _TOKEN.finditer(text)]
    if "urut" not in tokens or _BRACED.search(_TOKEN.sub("", text)) or len(text) > _LONGEST:
        raise InvalidValue(
            "Pola nomor tidak dapat dipakai.",
            "Pengaturan belum disimpan.",
            "Gunakan {urut} dan, bila perlu, {sifat}, {kode}, {unit}, {bulan}, {tahun}.",
        )
    if yearly and "tahun" not in tokens:
        raise InvalidValue(
            "Nomor urut dimulai lagi setiap tahun; tanpa tahun, nomor yang sama terpakai dua kali.",
            "Pengaturan belum disimpan.",
            "Tambahkan {tahun} pada pola ini.",
        )
    return text


def number_after(taken: Iterable[str]) -> str:
    """Return the number, four digits wide, that follows the highest of those written in up to 9 digits."""
    numbers = (int(one) for one in taken if one.isdecimal() and len(one) <= _MOST_DIGITS)
    return f"{max(numbers, default=0) + 1:04}"
