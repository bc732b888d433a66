"""A row of widgets that becomes a column where it is too narrow, so that nothing is clipped."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget


class ResponsiveRow(QWidget):
    """Drawn in Designer with a horizontal layout; stacks its content when the row does not fit."""

    turned = Signal(bool)  # True: now a column

    def minimumSizeHint(self) -> QSize:
        """Return what the column needs in width, so that a page may shrink to it."""
        layout = self._box()
        if layout is None:
            return super().minimumSizeHint()
        return QSize(_widest(layout), layout.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between row and column."""
        super().resizeEvent(event)
        layout = self._box()
        if layout is None:
            return
        fits = _needed(layout) <= self.width()
        wanted = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if layout.direction() is not wanted:
            layout.setDirection(wanted)
            self.updateGeometry()
            self.turned.emit(not fits)

    @property
    def is_column(self) -> bool:
        """Return whether the content stands one under the other now."""
        layout = self._box()
        return layout is not None and layout.direction() is QBoxLayout.Direction.TopToBottom

    def _box(self) -> QBoxLayout | None:
        layout = self.layout()
        return layout if isinstance(layout, QBoxLayout) else None


def _widths(layout: QBoxLayout) -> list[int]:
    items = (layout.itemAt(place) for place in range(layout.count()))
    return [item.minimumSize().width() for item in items if not item.isEmpty()]


def _needed(layout: QBoxLayout) -> int:
    widths = _widths(layout)
    return sum(widths) + layout.spacing() * max(len(widths) - 1, 0)


def _widest(layout: QBoxLayout) -> int:
    return max(_widths(layout), default=0)
