"""The keyed codes that tie a returned file to its export: signature, tracking code, field hashes.

Rules of the review contract, section 7. A tracking code reads `KL-<nomor>-<revision>-<8 characters>-<6
characters>`: the 8 are the first 40 bits of the export's uuid, the 6 the first 30 bits of a MAC.
"""

import hashlib
import hmac
import re
import unicodedata
import uuid
from collections.abc import Iterator
from dataclasses import dataclass

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})
_ZERO_WIDTH = dict.fromkeys([0x00AD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF])
_LINE_ENDS = re.compile("\r\n?|[\n\v\f\x85\u2028\u2029]")
_BLANKS = re.compile(r"[^\S\n]+")
_DASHES = "\\-_\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_SEPARATOR = rf"[\s{_DASHES}]{{1,4}}"
_DIGIT = "[0-9OoIiLl]"
_CHARACTER = "[0-9A-Za-z]"


def _spaced(character: str, least: int, most: int) -> str:
    """A group whose characters may be torn apart by single blanks (line wraps, typing)."""
    return rf"{character}(?:\s?{character}){{{least - 1},{most - 1}}}"


_TOLERANT = re.compile(
    rf"(?<![0-9A-Za-z])K\s?L{_SEPARATOR}({_spaced(_DIGIT, 4, 6)}){_SEPARATOR}({_spaced(_DIGIT, 2, 3)})"
    rf"{_SEPARATOR}({_spaced(_CHARACTER, 8, 8)}){_SEPARATOR}({_spaced(_CHARACTER, 6, 6)})(?![0-9A-Za-z])",
    re.IGNORECASE,
)
_BEGINNING = re.compile(rf"[Kk]\s?[Ll][\s{_DASHES}]")
_REMAINS = re.compile(rf"(?<![0-9A-Za-z])K\s?L\s?[{_DASHES}][\s0-9A-Za-z{_DASHES}]{{2,40}}")


@dataclass(frozen=True, slots=True)
class TrackingCode:
    """A tracking code taken apart; whether its check part is right is another question."""

    case_no: str
    revision: int
    export_part: str
    check_part: str

    def __str__(self) -> str:
        return f"KL-{self.case_no}-{self.revision:02d}-{self.export_part}-{self.check_part}"


def mac(key: bytes, *parts: str) -> bytes:
    """HMAC-SHA256 over the parts joined by U+001F."""
    return hmac.new(key, "\x1f".join(parts).encode(), hashlib.sha256).digest()


def signature(key: bytes, case_uid: str, case_no: str, revision: int, export_id: str) -> str:
    """The hex signature that properties and manifest carry."""
    return mac(key, "manifest", "1", case_uid, case_no, str(revision), export_id).hex()


def signature_fits(claimed: str, right: str) -> bool:
    """Compare a claimed signature with the right one in constant time; capital letters do not matter."""
    return hmac.compare_digest(right.encode(), claimed.strip().lower().encode())


def make_code(key: bytes, case_no: str, revision: int, export_id: str) -> TrackingCode:
    """Build the tracking code of an export."""
    part = export_part(export_id)
    return TrackingCode(case_no, revision, part, _check_part(key, case_no, revision, part))


def export_part(export_id: str) -> str:
    """The first 40 bits of an export's uuid in Crockford base 32."""
    return _crockford(uuid.UUID(export_id).bytes, 40)


def code_fits(key: bytes, code: TrackingCode) -> bool:
    """Say whether the check part belongs to the rest under this key."""
    right = _check_part(key, code.case_no, code.revision, code.export_part)
    return hmac.compare_digest(right.encode(), code.check_part.encode())


def find_codes(text: str) -> Iterator[TrackingCode]:
    """Yield every code of the right shape in a text."""
    for found in _TOLERANT.finditer(text.translate(_TO_PLAIN_SPACES)):
        case_no, revision, export, check = (_plain(group) for group in found.groups())
        yield TrackingCode(case_no, int(revision), export, check)


def code_beginnings(text: str) -> Iterator[int]:
    """Yield the places where a tracking code could begin."""
    return (found.start() for found in _BEGINNING.finditer(text))


def has_code_remains(text: str) -> bool:
    """Say whether a text holds something that begins like a tracking code."""
    return _REMAINS.search(text) is not None


def normal_form(text: str) -> str:
    """NFC, no zero-width characters, blanks folded, lines trimmed, no empty lines at the ends."""
    if text.isascii() and "  " not in text and " \n" not in text and "\n " not in text:
        one_line = text.replace("\n", "") if "\n" in text else text
        if one_line.isprintable():
            return text.strip(" \n")
    plain = unicodedata.normalize("NFC", text).translate(_ZERO_WIDTH)
    folded = _BLANKS.sub(" ", _LINE_ENDS.sub("\n", plain))
    return "\n".join(line.strip() for line in folded.split("\n")).strip("\n")


def field_hash(key: bytes, field: str, text: str) -> str:
    """The first 24 hex digits of the keyed hash of a field's normal form."""
    return mac(key, "bidang", field, normal_form(text)).hex()[:24]


_TO_PLAIN_SPACES = {0x00A0: " ", 0x202F: " ", 0x2007: " ", 0x200B: None, 0x2060: None, 0xFEFF: None}


def _check_part(key: bytes, case_no: str, revision: int, export: str) -> str:
    return _crockford(mac(key, "kode", case_no, str(revision), export), 30)


def _plain(group: str) -> str:
    return re.sub(r"\s", "", group).upper().translate(_LOOKALIKES)


def _crockford(data: bytes, bits: int) -> str:
    number = int.from_bytes(data, "big") >> (8 * len(data) - bits)
    return "".join(_ALPHABET[(number >> shift) & 31] for shift in range(bits - 5, -1, -5))
