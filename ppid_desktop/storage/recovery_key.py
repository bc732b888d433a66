"""The printed recovery key: 160 random bits in eight groups that tell on which one a typing error lies.

Alphabet of Crockford's base 32: no I, L, O, U; while typing, I and L count as 1 and O as 0. Each group is
four symbols and a check symbol, a weighted sum over GF(32) plus the group's own constant: every single wrong
symbol, every swap of two symbols in a group and every swap of two groups is noticed.
"""

import secrets
from dataclasses import dataclass, field

from ppid_desktop.domain.errors import InvalidValue

SECRET_BYTES = 20
GROUPS = 8
_DATA_PER_GROUP = 4
_GROUP_LENGTH = _DATA_PER_GROUP + 1
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {symbol: value for value, symbol in enumerate(_ALPHABET)} | {"I": 1, "L": 1, "O": 0}
_BLANKS = dict.fromkeys(map(ord, " \t\r\n-\u2010\u2011\u2012\u2013\u2014_.\u00a0"))
_FIELD_POLYNOMIAL = 0b100101  # x^5 + x^2 + 1, primitive: 2 generates GF(32)*


@dataclass(frozen=True)
class RecoveryKey:
    """A recovery key; `repr` does not show it."""

    secret: bytes = field(repr=False)

    def groups(self) -> tuple[str, ...]:
        """Return the eight groups of five symbols as they are printed."""
        number = int.from_bytes(self.secret, "big")
        values = [(number >> shift) & 31 for shift in range(155, -1, -5)]
        return tuple(
            _group_text(values[start : start + _DATA_PER_GROUP], start // _DATA_PER_GROUP)
            for start in range(0, len(values), _DATA_PER_GROUP)
        )

    def printed(self) -> str:
        """Return the whole key, groups joined by hyphens."""
        return "-".join(self.groups())

    def confirms(self, position: int, typed: str) -> bool:
        """Return whether `typed` is the group at `position` (0..7); used to confirm the printed sheet."""
        return _symbols(typed) == [_VALUES[symbol] for symbol in self.groups()[position]]


def generate_recovery_key() -> RecoveryKey:
    """Return a new random key."""
    return RecoveryKey(secrets.token_bytes(SECRET_BYTES))


def parse_recovery_key(text: str) -> RecoveryKey:
    """Return the key typed as `text`; InvalidValue names the group that is wrong, never its symbols."""
    values = _symbols(text)
    if values is None:
        raise InvalidValue(
            "Kunci pemulihan memuat tanda yang tidak dikenal.",
            "Kunci hanya terdiri atas angka dan huruf selain U.",
            "Periksa kembali lembar kunci pemulihan.",
        )
    if len(values) != GROUPS * _GROUP_LENGTH:
        raise InvalidValue(
            f"Kunci pemulihan terdiri atas {GROUPS} kelompok berisi {_GROUP_LENGTH} tanda.",
            f"Yang diketik baru {len(values)} dari {GROUPS * _GROUP_LENGTH} tanda.",
            "Periksa apakah ada tanda yang kurang atau berlebih.",
        )
    return RecoveryKey(_secret_of(values))


def _secret_of(values: list[int]) -> bytes:
    number = 0
    for position in range(GROUPS):
        group = values[position * _GROUP_LENGTH : (position + 1) * _GROUP_LENGTH]
        if _check_symbol(group[:-1], position) != group[-1]:
            raise InvalidValue(
                f"Kelompok ke-{position + 1} kunci pemulihan tidak cocok.",
                "Ada tanda yang keliru atau tertukar pada kelompok itu.",
                "Bandingkan kelompok itu dengan lembar kunci pemulihan, lalu ketik ulang.",
            )
        for value in group[:-1]:
            number = (number << 5) | value
    return number.to_bytes(SECRET_BYTES, "big")


def _symbols(text: str) -> list[int] | None:
    """Return the values of the symbols in `text`, None when one is unknown."""
    values = [_VALUES.get(symbol) for symbol in text.translate(_BLANKS).upper()]
    known = [value for value in values if value is not None]
    return known if len(known) == len(values) else None


def _group_text(values: list[int], position: int) -> str:
    return "".join(_ALPHABET[value] for value in [*values, _check_symbol(values, position)])


def _check_symbol(values: list[int], position: int) -> int:
    """Return the sum of value x 2^(place + 1) in GF(32), plus a constant that differs between groups."""
    total = position + 1
    for place, value in enumerate(values, start=1):
        total ^= _times(value, 1 << place)
    return total


def _times(one: int, other: int) -> int:
    product = 0
    while other:
        if other & 1:
            product ^= one
        one <<= 1
        if one & 0b100000:
            one ^= _FIELD_POLYNOMIAL
        other >>= 1
    return product
