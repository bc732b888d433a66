"""Text that is there but cannot be seen (white on white, or of one point), or that was given a colour.

ECMA-376 part 1, sections 17.3.2.6 (color) and 17.3.2.38 (sz, in half-points). Only what is written on the run
itself is judged; white text on any shading is ordinary design.
"""

import re

from ppid_desktop.documents.review.names import local, w
from ppid_desktop.documents.review.xml_part import Element

COLOR, SIZE = w("color"), w("sz")
_VAL, _FILL, _SHADING, _HIGHLIGHT = w("val"), w("fill"), w("shd"), w("highlight")
_SMALLEST_HALF_POINTS = 2
_RGB = re.compile("[0-9A-Fa-f]{6}")
_LEAST_COLOUR = 0x30
_PLAIN_FILLS = {"", "auto", "ffffff"}
_LEVELS = {w(name): w(f"{name}Pr") for name in ("r", "p", "tc", "tbl")}
_DRAWN = {"txbxContent", "style"}


def may_be_faint(child: Element) -> bool:
    """Say whether a property makes text invisible where nothing shades it."""
    value = child.get(_VAL) or ""
    return _is_tiny(value) if child.tag == SIZE else value.lower() == "ffffff"


def is_faint(child: Element, properties: Element) -> bool:
    """Say whether one of a run's properties makes its text invisible."""
    return may_be_faint(child) and (child.tag == SIZE or not _is_on_shading(properties))


def is_coloured(child: Element) -> bool:
    """Say whether a property gives text a colour that stands out: no black, white or grey, hardly tinted."""
    value = child.get(_VAL) or ""
    if child.tag != COLOR or not _RGB.fullmatch(value):
        return False
    levels = [int(value[at : at + 2], 16) for at in (0, 2, 4)]
    return max(levels) - min(levels) >= _LEAST_COLOUR


def _is_tiny(value: str) -> bool:
    return value.isascii() and value.isdigit() and len(value) < 3 and int(value) <= _SMALLEST_HALF_POINTS


def _is_on_shading(properties: Element) -> bool:
    if _shades(properties):
        return True
    for around in properties.iterancestors():
        if local(around.tag) in _DRAWN:
            return True  # a text box or a style: what lies behind it is not known here
        own = around.find(_LEVELS[around.tag]) if around.tag in _LEVELS else None
        if own is not None and (_shades(own) or own.find(w("tblStyle")) is not None):
            return True
    return False


def _shades(properties: Element) -> bool:
    if properties.find(_HIGHLIGHT) is not None:
        return True
    shading = properties.find(_SHADING)
    return shading is not None and (shading.get(_FILL) or "").lower() not in _PLAIN_FILLS
