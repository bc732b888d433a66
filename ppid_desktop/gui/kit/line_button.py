"""A small button beside a line of text, no higher than the line."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QToolButton, QWidget

_ICON = QSize(15, 15)
_ADDED = 3  # pixels that Qt's style sheets add to every tool button


class LineButton(QToolButton):
    """Shows an icon only; whoever uses it names it for screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIconSize(_ICON)

    def sizeHint(self) -> QSize:
        """Return the height of a line."""
        usual = super().sizeHint()
        return QSize(usual.width(), usual.height() - _ADDED)

    def minimumSizeHint(self) -> QSize:
        """Return the height of a line."""
        return self.sizeHint()
