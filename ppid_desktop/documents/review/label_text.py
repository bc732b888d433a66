"""Reads labels: the visible code behind one, and the folded words two labels are compared by."""

import re

from ppid_desktop.documents.review.layout import Cell, final_text, original_text
from ppid_desktop.domain.review import BOX_APPROVED, BOX_NEEDS_FIX
from ppid_desktop.domain.tracking_code import normal_form

BOX_CODES = {BOX_APPROVED: "K01", BOX_NEEDS_FIX: "K02"}
BOX_LABELS = {BOX_APPROVED: "Disetujui", BOX_NEEDS_FIX: "Perlu perbaikan"}
_CODE = re.compile(r"\[\s*([A-Za-z])\s*([0-9OoIl]{2,5})\s*\]")
_CODE_AT_END = re.compile(_CODE.pattern + r"\s*$")
_DIGITS = str.maketrans("OoIl", "0011")
_WORDS = re.compile(r"[\W_]+")


def code_at_end(text: str) -> str | None:
    """Return the visible code that ends a label, `F08` for `Jangka waktu [F08]`."""
    found = _CODE_AT_END.search(text)
    return _plain_code(found) if found else None


def code_within(text: str) -> tuple[str, str] | None:
    """Return the first visible code and the folded words before it: somebody typed behind a label."""
    found = _CODE.search(text)
    return (_plain_code(found), folded(text[: found.start()])) if found else None


def _plain_code(found: re.Match[str]) -> str:
    letter, digits = found.groups()
    return letter.upper() + (digits if digits.isdecimal() else digits.translate(_DIGITS))


def without_code(text: str) -> str:
    """Return a label without the visible code behind it."""
    return _CODE_AT_END.sub("", text).strip()


def blanked_codes(text: str) -> str:
    """Return a text of the same length with blanks in place of every visible code."""
    return _CODE.sub(lambda found: " " * len(found.group()), text)


def bookmark_name(identifier: str) -> str:
    """Return the name of the hidden bookmark around a label or a table row."""
    return "_ppid_" + identifier.replace(".", "_")


def folded(text: str) -> str:
    """Return a text for comparing labels: no case, no punctuation, single blanks."""
    plain = text.casefold()
    if "  " not in plain and plain.replace(" ", "").isalnum():
        return plain.strip()
    return _WORDS.sub(" ", plain).strip()


def label_text(cell: Cell) -> str:
    """Return a label as it was sent, or as it reads where all of it is new."""
    if cell.plain is not None:
        return normal_form(cell.plain)
    return original_text(cell.paragraphs) or final_text(cell.paragraphs)
