"""How the draft's paragraphs look: its named styles, and what a paragraph says beyond its style."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TWIPS = 20.0  # twentieths of a point

Align = Literal[0, 1, 2, 4]
"""Reportlab's left, centre, right, both."""

_ALIGN: dict[str, Align] = {"center": 1, "right": 2, "both": 4}


@dataclass(frozen=True)
class ParagraphLook:
    """A paragraph's appearance; measures in points, `exact` is the line height where one is set."""

    size: float = 11.0
    bold: bool = False
    colour: str = "000000"
    align: Align = 0
    before: float = 0.0
    after: float = 0.0
    exact: float = 0.0
    kept: bool = False
    new_page: bool = False
    ruled: bool = False

    @property
    def leading(self) -> float:
        """Return the height of a line: Arial's own is 1.15 times its size."""
        return self.exact or self.size * 1.15


def styles_of(part: bytes) -> dict[str, ParagraphLook]:
    """Return the look of every style by its id; the empty id is the document's default."""
    root = etree.fromstring(part)
    default = _changed(ParagraphLook(), root.find(f"{W}docDefaults"))
    looks = {"": default}
    for style in root.iter(f"{W}style"):
        base = style.find(f"{W}basedOn")
        start = looks.get(base.get(f"{W}val", "") if base is not None else "", default)
        looks[style.get(f"{W}styleId", "")] = _changed(start, style)
    return looks


def look_of(paragraph: etree._Element, styles: Mapping[str, ParagraphLook]) -> ParagraphLook:
    """Return the look of one paragraph."""
    named = paragraph.find(f"{W}pPr/{W}pStyle")
    start = styles.get(named.get(f"{W}val", "") if named is not None else "", styles[""])
    properties = paragraph.find(f"{W}pPr")
    return start if properties is None else _changed(start, properties)


def _changed(look: ParagraphLook, element: etree._Element | None) -> ParagraphLook:
    for one in () if element is None else element.iter():
        look = _with(look, one, one.get(f"{W}val", ""))
    return look


def _with(look: ParagraphLook, one: etree._Element, value: str) -> ParagraphLook:
    name = str(one.tag).removeprefix(W)
    if name == "spacing":
        return _spaced(look, one)
    return _CHANGES[name](look, value) if name in _CHANGES else look


_CHANGES: dict[str, Callable[[ParagraphLook, str], ParagraphLook]] = {
    "sz": lambda look, value: replace(look, size=float(value) / 2),
    "b": lambda look, _: replace(look, bold=True),
    "color": lambda look, value: replace(look, colour=value),
    "jc": lambda look, value: replace(look, align=_ALIGN.get(value, 0)),
    "keepNext": lambda look, _: replace(look, kept=True),
    "pageBreakBefore": lambda look, _: replace(look, new_page=True),
    "pBdr": lambda look, _: replace(look, ruled=True),
}


def _spaced(look: ParagraphLook, one: etree._Element) -> ParagraphLook:
    exact = float(one.get(f"{W}line", "0")) if one.get(f"{W}lineRule") == "exact" else look.exact * _TWIPS
    return replace(
        look,
        before=float(one.get(f"{W}before", look.before * _TWIPS)) / _TWIPS,
        after=float(one.get(f"{W}after", look.after * _TWIPS)) / _TWIPS,
        exact=exact / _TWIPS,
    )
