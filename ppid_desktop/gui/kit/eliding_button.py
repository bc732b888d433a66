"""A flat button whose text ends in an ellipsis where it is too long, for the heads of cards."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from ppid_desktop.domain.text import visible
from ppid_desktop.gui.kit.plain import button_text, set_tool_tip
from ppid_desktop.gui.theme import Look

_ICON_AND_PADDING = 56
_LINK_PADDING = 10
_SPARE = 1  # pixel: a text that just fits is elided else
_WIDEST = 480


class ElidingButton(QToolButton):
    """Shows one line of plain text; screen readers get all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = ""
        self.setProperty("elides", True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_line(self, text: str) -> None:
        """Show `text` as typed."""
        self._line = visible(text).replace("\n", " ")
        self.setAccessibleName(self._line)
        set_tool_tip(self, text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as fits."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the width of the whole text, within reason."""
        width = self._metrics().horizontalAdvance(self._line) + self._beside() + _SPARE
        return QSize(min(width, _WIDEST), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return a width that always fits."""
        return QSize(min(96, self.sizeHint().width()), super().minimumSizeHint().height())

    def _fit(self) -> None:
        width = max(self.width() - self._beside(), 16)
        line = self._metrics().elidedText(self._line, Qt.TextElideMode.ElideRight, width)
        self.setText(button_text(line))

    def _beside(self) -> int:
        """Return the pixels that icon and padding take; a link has neither."""
        if self.property("look") == Look.LINK.value:
            return _LINK_PADDING
        return _ICON_AND_PADDING

    def _metrics(self) -> QFontMetrics:
        """Measure in bold where the text takes it, while the button is checked."""
        font = QFont(self.font())
        font.setBold(self.isCheckable())
        return QFontMetrics(font)
