"""The named colours of the three looks: light, dark and high contrast.

Every text colour is at least 4.5:1 against every ground it is declared for in `TEXT_ON`, every outline of a
control and every focus mark at least 3:1 (WCAG 2.2, 1.4.3 and 1.4.11); tests compute all pairs.
"""

from dataclasses import dataclass
from enum import StrEnum


class Scheme(StrEnum):
    """Which of the looks is on."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Colours:
    """One look; every value is `#rrggbb`."""

    window: str
    surface: str
    sidebar: str
    field: str
    field_locked: str
    hover: str
    line: str
    outline: str
    focus: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_soft: str
    on_accent_soft: str
    link: str
    danger: str
    danger_soft: str
    on_danger_soft: str
    warning: str
    warning_soft: str
    on_warning_soft: str
    success: str
    success_soft: str
    on_success_soft: str
    info_soft: str
    on_info_soft: str
    practice: str
    on_practice: str


LIGHT = Colours(
    window="#f4f6f8",
    surface="#ffffff",
    sidebar="#eaeef2",
    field="#ffffff",
    field_locked="#eef1f4",
    hover="#e4e9ee",
    line="#d5dce3",
    outline="#7b8794",
    focus="#0b5cad",
    text="#1b2430",
    muted="#4d5a68",
    disabled="#5f6b78",
    accent="#0b5cad",
    accent_hover="#094d91",
    accent_pressed="#073f78",
    on_accent="#ffffff",
    accent_soft="#dcebfa",
    on_accent_soft="#0a3f75",
    link="#0a559f",
    danger="#b3261e",
    danger_soft="#fdeceb",
    on_danger_soft="#8c1d18",
    warning="#8a5300",
    warning_soft="#fff3d6",
    on_warning_soft="#6b4000",
    success="#1c6b3b",
    success_soft="#e3f4e9",
    on_success_soft="#14532d",
    info_soft="#e3eefa",
    on_info_soft="#0a3f75",
    practice="#6a2c91",
    on_practice="#ffffff",
)

DARK = Colours(
    window="#15191e",
    surface="#1d2229",
    sidebar="#191e24",
    field="#161b20",
    field_locked="#232a32",
    hover="#2a323b",
    line="#343d47",
    outline="#7d8b99",
    focus="#7db8f5",
    text="#e7ebef",
    muted="#aeb9c4",
    disabled="#93a0ad",
    accent="#7db8f5",
    accent_hover="#98c8f8",
    accent_pressed="#b4d7fa",
    on_accent="#0b1b2b",
    accent_soft="#1d3650",
    on_accent_soft="#cfe5fb",
    link="#8fc3f7",
    danger="#ff9d94",
    danger_soft="#43211f",
    on_danger_soft="#ffc9c4",
    warning="#f3c069",
    warning_soft="#40310f",
    on_warning_soft="#fbdfa9",
    success="#7fd3a0",
    success_soft="#173826",
    on_success_soft="#bdebcf",
    info_soft="#1b3149",
    on_info_soft="#cfe5fb",
    practice="#d7a6f5",
    on_practice="#2a0f3d",
)

CONTRAST = Colours(
    window="#000000",
    surface="#000000",
    sidebar="#000000",
    field="#000000",
    field_locked="#1a1a1a",
    hover="#333333",
    line="#ffffff",
    outline="#ffffff",
    focus="#ffff00",
    text="#ffffff",
    muted="#ffffff",
    disabled="#a6ffa6",
    accent="#ffff00",
    accent_hover="#ffffff",
    accent_pressed="#ffffff",
    on_accent="#000000",
    accent_soft="#00334d",
    on_accent_soft="#ffffff",
    link="#9ad7ff",
    danger="#ffb3b3",
    danger_soft="#330000",
    on_danger_soft="#ffffff",
    warning="#ffd480",
    warning_soft="#332200",
    on_warning_soft="#ffffff",
    success="#a6ffa6",
    success_soft="#002b00",
    on_success_soft="#ffffff",
    info_soft="#00223d",
    on_info_soft="#ffffff",
    practice="#ff99ff",
    on_practice="#000000",
)

PALETTES = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK, Scheme.CONTRAST: CONTRAST}

_GROUNDS = ("window", "surface", "sidebar")

# Which text colour may stand on which grounds. A rule of the style sheet may use no other pair.
TEXT_ON: dict[str, tuple[str, ...]] = {
    "text": (*_GROUNDS, "field", "field_locked", "hover", "accent_soft"),
    "muted": (*_GROUNDS, "field", "field_locked", "hover"),
    "disabled": (*_GROUNDS, "field_locked"),
    "link": (*_GROUNDS, "field", "hover"),
    "accent": (*_GROUNDS, "field"),
    "danger": (*_GROUNDS, "field"),
    "warning": (*_GROUNDS, "field"),
    "success": (*_GROUNDS, "field"),
    "on_accent": ("accent", "accent_hover", "accent_pressed"),
    "on_accent_soft": ("accent_soft",),
    "on_danger_soft": ("danger_soft",),
    "on_warning_soft": ("warning_soft",),
    "on_success_soft": ("success_soft",),
    "on_info_soft": ("info_soft",),
    "on_practice": ("practice",),
}

# Outlines of controls and focus marks against what they stand on.
MARK_ON: dict[str, tuple[str, ...]] = {
    "outline": (*_GROUNDS, "field"),
    "focus": (*_GROUNDS, "field"),
}


def luminance(colour: str) -> float:
    """Return the relative luminance 0-1 of `#rrggbb` (WCAG 2.2 definition)."""
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio 1-21 of two colours `#rrggbb` (WCAG 2.2 definition)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)
