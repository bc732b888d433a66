"""Checkpoints: number and code of a log entry, printed on a berita acara and typed back in years later."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from ppid_desktop.domain.errors import InvalidValue

DIGITS = 16
"""So many hex digits of an entry's MAC are printed to be typed: 64 bits."""

_LONGEST = 64
_LONGEST_NUMBER = 15
_GROUP = 4
_LOOK_ALIKE = str.maketrans("oOiIlL", "001111")
_BETWEEN = re.compile(r"[\s.,:;/_\-\u2010-\u2015]+")


@dataclass(frozen=True)
class Checkpoint:
    """Place of an entry in the log and the beginning of its MAC: 16 to 64 hex digits."""

    number: int
    digits: str

    def fits(self, mac: str) -> bool:
        """Return whether an entry's MAC (hex) begins with the digits."""
        return mac.lower().startswith(self.digits)

    def printed(self) -> str:
        """Return it as papers show it, `12-ABCD-EF01-2345-6789`."""
        return f"{self.number}-{checkpoint_code(self.digits)}"


class CheckpointState(Enum):
    """How a checkpoint and the log agree."""

    MATCHES = "cocok"
    DIFFERS = "tidak cocok"
    CHANGED = "berubah"  # an entry before it was changed, and is named
    BEYOND = "di luar log"  # the log ends before it
    RESTORED = "dipulihkan"  # it is newer than the backup that the program put back


@dataclass(frozen=True)
class CheckpointVerdict:
    """Result of comparing a checkpoint with the log; `at` is when its entry was written, if it is there.

    `entries` is how many the log has; `first_bad` the first changed entry, where it can be told; `cause` says
    what is wrong there, or which backup was restored.
    """

    number: int
    state: CheckpointState
    entries: int
    at: datetime | None = None
    first_bad: int | None = None
    cause: str = ""

    @property
    def sound(self) -> bool:
        """Return whether nothing speaks against the log."""
        return self.state in (CheckpointState.MATCHES, CheckpointState.RESTORED)


def checkpoint_code(mac: str) -> str:
    """Return the digits that are printed, in groups: `ABCD-EF01-2345-6789`."""
    digits = mac[:DIGITS].upper()
    return "-".join(digits[start : start + _GROUP] for start in range(0, len(digits), _GROUP))


def parse_checkpoint(code: str, number: str = "") -> Checkpoint:
    """Return what was typed; without a number the code begins with it, as papers show both together.

    Blanks, groups, case and look-alike letters do not matter; InvalidValue says what does.
    """
    if not number.strip():
        number, _, code = _BETWEEN.sub("-", code.strip()).partition("-")
    place = _BETWEEN.sub("", number)
    if not (place.isascii() and place.isdigit() and len(place) <= _LONGEST_NUMBER and int(place)):
        raise _unusable("Nomor catatan log terdiri atas angka saja, misalnya 12.")
    digits = _BETWEEN.sub("", code).translate(_LOOK_ALIKE).lower()
    if not re.fullmatch(r"[0-9a-f]*", digits):
        raise _unusable("Kode log terdiri atas angka 0 sampai 9 dan huruf A sampai F.")
    if not DIGITS <= len(digits) <= _LONGEST:
        raise _unusable(
            f"Kode log terdiri atas {DIGITS} sampai {_LONGEST} tanda; yang diketik {len(digits)}."
        )
    return Checkpoint(int(place), digits)


def _unusable(meaning: str) -> InvalidValue:
    return InvalidValue(
        "Titik periksa tidak dapat dibaca.",
        meaning,
        "Salinlah nomor dan kode dari bagian Titik periksa pada berita acara, lalu ulangi.",
    )
