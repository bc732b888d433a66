"""The look of the whole program: Fusion, one style sheet, one accent, one scale of spacing and type.

Widgets never name a colour or a size. They carry a `look` (`set_look(label, Look.TITLE)`, or the dynamic
property `look` in a Designer form) and the style sheet of `resources/styles/app.qss` does the rest.
"""

import os
import re
from enum import IntEnum, StrEnum
from pathlib import Path

from PySide6 import QtCore  # Qt's namespace costs 15 ms: it is loaded when first asked
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from ppid_desktop.gui.colours import LIGHT, PALETTES, Colours, Scheme

FUSION = ("-style", "fusion")
"""Arguments for the QApplication: to ask or set the style later would load QStyle before the first paint."""

BASE_POINTS = 10.0
_DARK_BELOW = 128  # of 255, lightness of the system's window colour
_PROPERTY = "ppidColours"
_PLACE = re.compile(r"@([a-z][a-z0-9-]*)@")


class Space(IntEnum):
    """The scale of distances in pixels."""

    TINY = 4
    SMALL = 8
    MEDIUM = 12
    LARGE = 16
    HUGE = 24


class TypeSize(StrEnum):
    """The scale of type; the value is the size relative to the base of 10 pt."""

    SMALL = "0.9"
    BASE = "1.0"
    HEADING = "1.2"
    TITLE = "1.7"

    def points(self, scale: float) -> float:
        """Return the size in points at the text scale `scale` (1.0 = 100 %)."""
        return round(BASE_POINTS * float(self.value) * scale, 1)


class Look(StrEnum):
    """What a widget is for; the style sheet knows how it then looks."""

    TITLE = "title"
    HEADING = "heading"
    LABEL = "label"
    HELP = "help"
    PROBLEM = "problem"
    GOOD = "good"
    CAUTION = "caution"
    PRIMARY = "primary"
    DANGER = "danger"
    QUIET = "quiet"
    LINK = "link"
    CARD = "card"
    PAGE = "page"
    SIDEBAR = "sidebar"
    TOP_BAR = "topbar"
    FOOTER = "footer"
    BADGE = "badge"
    DROP = "drop"
    INFO_BANNER = "info"
    WARNING_BANNER = "warning"
    DANGER_BANNER = "bannerdanger"
    SUCCESS_BANNER = "success"
    PRACTICE_BANNER = "practice"


class Preference(StrEnum):
    """What the person chose in Pengaturan."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


def set_look(widget: QWidget, look: Look | None) -> None:
    """Give `widget` its look, also when it is already on the screen."""
    wanted = look.value if look else ""
    if widget.property("look") == wanted:
        return
    widget.setProperty("look", wanted)
    if not widget.testAttribute(QtCore.Qt.WidgetAttribute.WA_WState_Polished):
        return  # Qt dresses it when it is first shown
    for one in (widget, *widget.findChildren(QLabel)):  # texts take their colour from the ground's look
        one.style().unpolish(one)
        one.style().polish(one)
    widget.update()


def current_colours() -> Colours:
    """Return the colours the application object carries; the light look when no theme is applied."""
    app = QApplication.instance()
    colours = app.property(_PROPERTY) if app else None
    return colours if isinstance(colours, Colours) else LIGHT


def style_sheet(template: str, colours: Colours, scheme: Scheme, scale: float, icons: Path) -> str:
    """Fill the `@names@`: colours, sizes of type (`@type-title@`), `@icons@`; KeyError if one is unknown."""
    values = {name.replace("_", "-"): getattr(colours, name) for name in Colours.__slots__}
    values |= {f"type-{size.name.lower()}": f"{size.points(scale)}pt" for size in TypeSize}
    values["icons"] = (icons / scheme.value).as_posix()
    return _PLACE.sub(lambda found: values[found.group(1)], template)


class Theme(QObject):
    """Applies the look to the application and follows the system's scheme and the person's choice."""

    changed = Signal()

    def __init__(self, app: QApplication, styles: Path, icons: Path) -> None:
        """Take the folders `resources/styles` and `resources/icons`; nothing changes before `apply`."""
        super().__init__(app)
        self._app = app
        self._template = (styles / "app.qss").read_text(encoding="utf-8")
        self._icons = icons
        self._preference = Preference.SYSTEM
        self._scale = 1.0
        self._told_system = False
        self._dressed = False
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    @property
    def scheme(self) -> Scheme:
        """Return the look that follows from the person's choice and the system."""
        if self._preference is not Preference.SYSTEM:
            return Scheme(self._preference.value)
        if system_wants_contrast():
            return Scheme.CONTRAST
        return Scheme.DARK if self._system_is_dark() else Scheme.LIGHT

    def apply(self, preference: Preference = Preference.SYSTEM, scale: float = 1.0) -> None:
        """Show the chosen look with text at `scale` (1.0 = 100 %; kept between 0.8 and 2.0)."""
        self._preference = preference
        self._scale = min(max(scale, 0.8), 2.0)
        if self._told_system or preference is not Preference.SYSTEM:
            self._told_system = True
            self._app.styleHints().setColorScheme(_native_scheme(preference))
        self._refresh()

    def _system_is_dark(self) -> bool:
        """Tell by the palette, the application's own at first: asking the style costs 10 ms."""
        palette = self._app.style().standardPalette() if self._dressed else self._app.palette()
        return palette.window().color().lightness() < _DARK_BELOW

    def _on_system_changed(self) -> None:
        if self._preference is Preference.SYSTEM:
            self._refresh()

    def _refresh(self) -> None:
        scheme = self.scheme
        colours = PALETTES[scheme]
        self._app.setProperty(_PROPERTY, colours)
        self._app.setFont(_sized(self._app.font(), self._scale))
        self._app.setPalette(_palette(colours))
        self._dressed = True
        sheet = style_sheet(self._template, colours, scheme, self._scale, self._icons)
        if sheet != self._app.styleSheet():
            self._app.setStyleSheet(sheet)
        self.changed.emit()


def _native_scheme(preference: Preference) -> "QtCore.Qt.ColorScheme":
    if preference is Preference.SYSTEM:
        return QtCore.Qt.ColorScheme.Unknown
    return QtCore.Qt.ColorScheme.Light if preference is Preference.LIGHT else QtCore.Qt.ColorScheme.Dark


def _sized(font: QFont, scale: float) -> QFont:
    font.setPointSizeF(TypeSize.BASE.points(scale))
    return font


def _palette(colours: Colours) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.field,
        QPalette.ColorRole.AlternateBase: colours.window,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.danger,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Link: colours.link,
        QPalette.ColorRole.LinkVisited: colours.link,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.Mid: colours.outline,
        QPalette.ColorRole.Dark: colours.outline,
        QPalette.ColorRole.Light: colours.surface,
        QPalette.ColorRole.Midlight: colours.line,
        QPalette.ColorRole.Shadow: colours.outline,
    }
    palette = QPalette()
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.disabled))
    return palette


def system_wants_contrast() -> bool:
    """Return whether Windows runs in a high-contrast scheme; False on other systems."""
    return os.name == "nt" and _windows_contrast()


def _windows_contrast() -> bool:  # pragma: no cover - Windows only
    import ctypes  # not before the first paint of other systems

    class HighContrast(ctypes.Structure):  # HIGHCONTRASTW of winuser.h
        _fields_ = (("size", ctypes.c_uint), ("flags", ctypes.c_uint), ("scheme", ctypes.c_wchar_p))

    get_high_contrast, contrast_on = 0x0042, 0x0001
    answer = HighContrast(ctypes.sizeof(HighContrast), 0, None)
    user32 = ctypes.CDLL("user32")
    found = user32.SystemParametersInfoW(get_high_contrast, answer.size, ctypes.byref(answer), 0)
    return bool(found and answer.flags & contrast_on)
