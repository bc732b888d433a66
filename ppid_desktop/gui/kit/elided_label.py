"""One line of text that ends in an ellipsis where it is too long; the whole text is its tool tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStyle, QStyleOption, QWidget

from ppid_desktop.domain.text import visible
from ppid_desktop.gui.kit.plain import set_tool_tip


class ElidedLabel(QLabel):
    """Shows plain text in one line; screen readers get all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def show_line(self, text: str) -> None:
        """Show `text` as typed, with hidden direction marks made visible."""
        shown = visible(text)
        self.setText(shown)
        self.setAccessibleName(shown)
        set_tool_tip(self, text)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Return a width that always fits."""
        return QSize(80, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Return the width of the whole text."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(width, self.fontMetrics().height() + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much as fits."""
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        line = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)
        painter.end()
