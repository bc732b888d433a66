"""A scroll area that is only as tall as its content, up to a limit."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

_TALLEST = 168


class FittingScroll(QScrollArea):
    """Grows with its content to a few lines, then scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidget(QWidget())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Return the content's height, at most a few lines."""
        hint = self.widget().sizeHint()
        return QSize(hint.width(), min(hint.height(), _TALLEST))

    def minimumSizeHint(self) -> QSize:
        """Return a height of about two lines at least."""
        return QSize(120, min(self.sizeHint().height(), 56))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the content when it grows or shrinks."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
