"""Text from outside: made safe to store, compared fairly, shown without hidden tricks."""

import re
import unicodedata

# XML 1.0 section 2.2: everything outside these ranges may not stand in a document.
_XML_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LINE_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_BIDI_AND_ZERO_WIDTH = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]")
_SEPARATORS = re.compile(r"[\W_]+")
_BLANKS = re.compile(r"[ \t\u00a0]+")
_ASCII_SEPARATORS = {code: " " for code in range(128) if not chr(code).isalnum()}


def clean(text: str) -> str:
    """Return text that XML can hold: one kind of line break, no control characters, no lone surrogates."""
    return _XML_ILLEGAL.sub("", _LINE_BREAKS.sub("\n", text))


def clean_line(text: str) -> str:
    """Return one clean line: breaks and runs of blanks become single spaces."""
    return re.sub(r"\s+", " ", clean(text)).strip()


def clean_block(text: str) -> str:
    """Return clean lines without blanks at line ends or empty lines at the ends."""
    lines = [line.rstrip() for line in clean(text).split("\n")]
    return "\n".join(lines).strip("\n").rstrip()


def visible(text: str) -> str:
    """Show bidirectional and zero-width characters as their codes, so that no text lies about itself."""
    return _BIDI_AND_ZERO_WIDTH.sub(lambda found: f"[U+{ord(found.group()):04X}]", text)


def without_tricks(text: str) -> str:
    """Drop bidirectional and zero-width characters: what remains reads in its true order."""
    return _BIDI_AND_ZERO_WIDTH.sub("", text)


def printable(text: str) -> str:
    """Return the text as a document can hold it: clean lines, no tricks; `same_text` to it."""
    return clean_block(without_tricks(text))


def folded(text: str) -> str:
    """Return text for comparing and searching: no case, no accents, no separators, single spaces."""
    if text.isascii():  # most of what is indexed; many times as quick
        return " ".join(text.lower().translate(_ASCII_SEPARATORS).split())
    plain = unicodedata.normalize("NFKD", _BIDI_AND_ZERO_WIDTH.sub("", text)).casefold()
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    return _SEPARATORS.sub(" ", letters).strip()


def same_text(one: str, other: str) -> bool:
    """Return whether two texts differ in nothing a reader could see."""
    return one == other or _comparable(one) == _comparable(other)


def _comparable(text: str) -> str:
    normal = unicodedata.normalize("NFC", _BIDI_AND_ZERO_WIDTH.sub("", clean(text)))
    return "\n".join(_BLANKS.sub(" ", line).strip() for line in normal.split("\n")).strip("\n")
