"""The kept set of icons: outlines drawn in the colours of the theme at the moment of painting.

An icon never stands alone: the widget that shows it says the same in text or in its accessible name.
The outlines come from the Phosphor set (MIT, `resources/icons/LICENSE`) through `tools/extract_icons.py`.
"""

import re
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPainterPath, QPixmap

from ppid_desktop.gui.colours import Colours
from ppid_desktop.gui.theme import current_colours
from ppid_desktop.runtime.assets import resource

_GRID = 24.0
_COMMAND = re.compile(r"([MLC])([^MLC]+)")
_PATH_DATA = re.compile(r'd="([^"]+)"')


class Icon(StrEnum):
    """Every icon of the program; the value is its name in the Phosphor set and its file name."""

    HOME = "house"
    WORK = "briefcase"
    ARCHIVE = "archive"
    REGISTER = "list-numbers"
    LOG = "clock-counter-clockwise"
    SETTINGS = "gear-six"
    USER = "user-circle"
    SWITCH_USER = "users"
    LOCK = "lock"
    LEAVE = "sign-out"
    KEY = "key"
    SHIELD = "shield-check"
    NOT_STARTED = "circle"
    IN_WORK = "circle-half"
    WAITING = "hourglass-medium"
    NEEDS_FIX = "warning-circle"
    REVIEW_AGAIN = "arrows-clockwise"
    DONE = "check-circle"
    BLOCKED = "prohibit"
    INFO = "info"
    WARNING = "warning"
    ERROR = "x-circle"
    HELP = "question"
    PRACTICE = "graduation-cap"
    BACK = "arrow-left"
    NEXT = "arrow-right"
    UP = "arrow-up"
    DOWN = "arrow-down"
    EXPAND = "caret-down"
    COLLAPSE = "caret-up"
    FORWARD = "caret-right"
    ADD = "plus"
    REMOVE = "trash"
    EDIT = "pencil-simple"
    CLOSE = "x"
    CHECK = "check"
    SEARCH = "magnifying-glass"
    FILTER = "funnel"
    REFRESH = "arrow-clockwise"
    UNDO = "arrow-counter-clockwise"
    PRINT = "printer"
    SAVE = "floppy-disk"
    FILE = "file-text"
    FILES = "files"
    PDF = "file-pdf"
    FOLDER = "folder-open"
    ATTACH = "paperclip"
    UPLOAD = "upload-simple"
    DOWNLOAD = "download-simple"
    SEND = "paper-plane-tilt"
    RECEIVE = "tray"
    COPY = "copy"
    PASTE = "clipboard-text"
    OPEN = "arrow-square-out"
    LINK = "link-simple"
    CALENDAR = "calendar-blank"
    CLOCK = "clock"
    EYE = "eye"
    EYE_OFF = "eye-slash"
    TABLE = "table"
    COMMENT = "chat-text"
    SIGNATURE = "pen-nib"
    STAMP = "circle-wavy-check"
    BOX = "package"
    DATABASE = "database"
    BELL = "bell"
    MENU = "dots-three"
    OFFICE = "buildings"
    ZOOM_IN = "magnifying-glass-plus"
    ZOOM_OUT = "magnifying-glass-minus"


class Tone(StrEnum):
    """Which colour of the theme an icon takes; the value is the name of the colour in `Colours`."""

    TEXT = "text"
    MUTED = "muted"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    DANGER = "danger"
    WARNING = "warning"
    SUCCESS = "success"
    ON_PRACTICE = "on_practice"

    def of(self, colours: Colours) -> str:
        """Return the colour as `#rrggbb`."""
        value: str = getattr(colours, self.value)
        return value


@cache
def outline(icon: Icon) -> QPainterPath:
    """Return the outline of `icon` on a grid of 24 by 24 units."""
    match = _PATH_DATA.search(resource("icons", f"{icon.value}.svg").read_text(encoding="ascii"))
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for command, numbers in _COMMAND.findall(match.group(1) if match else ""):
        points = [float(number) for number in numbers.split()]
        if command == "M":
            path.moveTo(*points)
        elif command == "L":
            path.lineTo(*points)
        else:
            path.cubicTo(*points)
    return path


class _OutlineEngine(QIconEngine):
    """Paints one outline; the colour is looked up when painting, so a change of theme needs no new icons."""

    def __init__(self, icon: Icon, tone: Tone) -> None:
        super().__init__()
        self._icon = icon
        self._tone = tone

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        colours = current_colours()
        colour = colours.disabled if mode == QIcon.Mode.Disabled else self._tone.of(colours)
        area = QRectF(rect)
        scale = min(area.width(), area.height()) / _GRID
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(area.center().x() - 12 * scale, area.center().y() - 12 * scale)
        painter.scale(scale, scale)
        painter.fillPath(outline(self._icon), QColor(colour))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _OutlineEngine(self._icon, self._tone)


def themed_icon(icon: Icon, tone: Tone = Tone.TEXT) -> QIcon:
    """Return `icon` in the colour `tone` of whatever theme is on when it is painted."""
    return QIcon(_OutlineEngine(icon, tone))
