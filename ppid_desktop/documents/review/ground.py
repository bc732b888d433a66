"""The colour laid behind a whole cell or paragraph (ECMA-376 part 1, sections 17.3.1.31 and 17.4.32, shd).

The draft lays pale colours behind its own heads and labels, and none behind what the lead judges.
"""

import re

from ppid_desktop.documents.review.names import w
from ppid_desktop.documents.review.xml_part import Element

SHADING = w("shd")
_VAL, _FILL, _COLOUR = w("val"), w("fill"), w("color")
_NONE = {"", "auto", "white", "ffffff", "none"}
_RGB = re.compile("[0-9a-f]{6}")
_LEAST_TINT = 0x60
_BLOCKS = {w("tcPr"), w("pPr")}


def ground_of(properties: Element) -> str:
    """Return the fill of a cell's or paragraph's properties in lower case; empty for none or white."""
    shading = properties.find(SHADING)
    if shading is None:
        return ""
    solid = shading.get(_VAL) == "solid"
    colour = (shading.get(_COLOUR if solid else _FILL) or "").lower()
    return "" if colour in _NONE else colour


def is_vivid(ground: str) -> bool:
    """Say whether a fill is no pale tint of the draft's own; a name (*yellow*) is none either."""
    if not _RGB.fullmatch(ground):
        return bool(ground)
    levels = [int(ground[at : at + 2], 16) for at in (0, 2, 4)]
    return max(levels) - min(levels) >= _LEAST_TINT


def is_behind_block(shading: Element) -> bool:
    """Say whether a shading lies behind a cell or a paragraph and colours it."""
    properties = shading.getparent()
    return properties is not None and properties.tag in _BLOCKS and bool(ground_of(properties))
