"""The characters that WordprocessingML writes as elements instead of text, and those no eye sees."""

import re

from ppid_desktop.documents.review.names import w
from ppid_desktop.documents.review.xml_part import Element

# Symbol fonts hold their glyphs at F000-F0FF; only those that stand for a box or a tick are translated.
_WINGDINGS = {0xA8: "☐", 0x6F: "☐", 0xFD: "☒", 0xFE: "☑", 0xFB: "✗", 0xFC: "✓", 0x78: "☒"}
_WINGDINGS_2 = {0xA3: "☐", 0x52: "☑", 0x53: "☒", 0x50: "✓", 0x4F: "✗", 0x54: "☒"}
_FONTS = {"wingdings": _WINGDINGS, "wingdings 2": _WINGDINGS_2}

REORDERING = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""What shows the letters behind it in another order than they are read (Unicode Annex 9)."""

_RUN_FONTS, _ASCII, _RUN, _TEXT = (w(name) for name in ("rFonts", "ascii", "r", "t"))

FIXED_TEXT = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("br"): "\n",
    w("cr"): "\n",
    w("noBreakHyphen"): "-",
    w("softHyphen"): "\u00ad",
    w("pgNum"): "{PAGE}",
}


def letters(element: Element) -> str:
    """Return the text of a w:t or w:delText; a line feed in it is a blank, as Word shows it."""
    return (element.text or "").replace("\n", " ")


def show_symbols(root: Element) -> None:
    """Put the sign in place of a single letter that a symbol font shows as one, as *P* in Wingdings 2."""
    for fonts in root.iter(_RUN_FONTS):
        signs = _FONTS.get((fonts.get(_ASCII) or "").lower(), {})
        run = next(fonts.iterancestors(_RUN), None) if signs else None
        for text in [] if run is None else run.iterchildren(_TEXT):
            letter = (text.text or "").strip()
            if len(letter) == 1 and (ord(letter) < 0x100 or 0xF000 <= ord(letter) <= 0xF0FF):
                text.text = signs.get(ord(letter) & 0xFF, text.text)


def symbol_text(element: Element) -> str:
    """Return the character of a w:sym; an unknown one stays in the private use area."""
    try:
        number = int(element.get(w("char")) or "", 16)
    except ValueError:
        return "\ufffd"
    font = _FONTS.get((element.get(w("font")) or "").lower(), {})
    if 0xF000 <= number <= 0xF0FF or number < 0x100:
        return font.get(number & 0xFF) or _ordinary(number)
    return _ordinary(number)


def _ordinary(number: int) -> str:
    return chr(number) if 0x20 <= number <= 0x10FFFF and not 0xD800 <= number <= 0xDFFF else "\ufffd"
