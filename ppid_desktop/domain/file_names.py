"""Names of files that leave the program or come in: safe on Windows, whatever a person or a sender typed."""

import re
import unicodedata

from ppid_desktop.domain.text import clean_line, without_tricks

LONGEST_NAME = 120
"""Characters with the suffix: a folder of ordinary depth still stays under Windows' 260."""

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f]')
_RESERVED = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)", re.IGNORECASE
)
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,10}")
_FALLBACK = "berkas"


def safe_file_name(text: str, suffix: str = "") -> str:
    """Return a name for the text with the suffix (`.docx` or empty): one part of a path, never empty.

    Separators and forbidden characters become `-`, control, bidirectional and zero-width characters go, the
    name is NFC, not reserved, without blanks or dots at its ends and at most 120 characters long.
    """
    ending = safe_suffix(suffix)
    stem = _plain(text)
    if ending and stem.casefold().endswith(ending.casefold()):
        stem = stem[: -len(ending)]
    stem = _trimmed(_shortened(_trimmed(stem), LONGEST_NAME - len(ending))) or _FALLBACK
    return f"{_unreserved(stem)}{ending}"


def safe_suffix(suffix: str) -> str:
    """Return the suffix as it may stand in a name: a dot and up to ten letters or digits, else nothing."""
    plain = suffix.strip()
    return plain if _SUFFIX.fullmatch(plain) else ""


def draft_file_name(case_no: int, revision: int, copy_no: int = 1, copies: int = 1) -> str:
    """Return `Konsep KL-0017-01.docx`, which does not tell the subject; copies are numbered."""
    copy = f" Salinan {copy_no}" if copies > 1 else ""
    return f"Konsep KL-{case_no:04d}-{revision:02d}{copy}.docx"


def standard_name(text: str) -> str:
    """Propose a softfile's *Nama Baku* from its original name: words without suffix and separators.

    It is empty where nothing of the name can be read, as of `..txt`.
    """
    plain = without_tricks(unicodedata.normalize("NFC", text))
    last = re.split(r"[/\\]", plain)[-1]
    found = re.search(r"(?<=.)\.[A-Za-z0-9]{1,10}$", last)
    stem = last[: found.start()] if found else last
    words = clean_line(re.sub(r"[_\s]+|(?<=\w)-(?=\D)|(?<=\D)-(?=\w)|[<>:\"|?*]", " ", stem))
    named = any(map(str.isalnum, words))
    return (words[:1].upper() + words[1:])[:200].rstrip() if named else ""


def _plain(text: str) -> str:
    line = clean_line(without_tricks(text))
    visible = "".join(char for char in line if unicodedata.category(char) not in ("Cc", "Cf", "Co", "Cs"))
    # Composed last: a letter and its mark may only now stand side by side.
    return _FORBIDDEN.sub("-", unicodedata.normalize("NFC", visible))


def _trimmed(stem: str) -> str:
    return stem.strip(" \u00a0").rstrip(" .\u00a0").lstrip(" .")


def _shortened(stem: str, longest: int) -> str:
    """Cut at a character, never between a letter and its mark; UTF-8 file systems allow 255 bytes."""
    head = stem[:longest]
    while len(head.encode()) > 2 * LONGEST_NAME:
        head = head[:-1]
    while len(head) < len(stem) and head and unicodedata.combining(stem[len(head)]):
        head = head[:-1]
    return head


def _unreserved(stem: str) -> str:
    return f"_{stem}" if _RESERVED.match(stem) else stem
