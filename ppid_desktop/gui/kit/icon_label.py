"""An icon on a page, drawn sharp at any scale and in the colours of whatever theme is on."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ppid_desktop.gui.icons import Icon, Tone, themed_icon

_SIZE = 20


class IconLabel(QWidget):
    """Shows one icon beside words that say the same; `spoken` only where no words stand beside it.

    It keeps the icon's name, not a QIcon: one held by a widget's Python half brings the process down when the
    garbage collector takes both apart after its engine is gone.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone = Icon.INFO, Tone.TEXT
        self._size = _SIZE
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon: Icon, tone: Tone = Tone.TEXT, size: int = _SIZE, spoken: str = "") -> None:
        """Show `icon` in the colour `tone` at `size` pixels."""
        self._icon, self._tone = icon, tone
        self._size = size
        self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the icon's size."""
        return QSize(self._size, self._size)

    def minimumSizeHint(self) -> QSize:
        """Return the icon's size."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon in the middle."""
        painter = QPainter(self)
        themed_icon(self._icon, self._tone).paint(painter, self.rect())
        painter.end()
