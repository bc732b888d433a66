"""A row of widgets that becomes a column where it is too narrow, so that nothing is clipped."""

from itertools import chain
from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QWidget, QWidgetItem

_EASY = 230  # pixels that a field or a sentence should have before it stands beside another


class ResponsiveRow(QWidget):
    """Drawn in Designer with a horizontal layout; stacks its content when the row does not fit.

    The dynamic property `easyWidth` says how many pixels a field should have, where that is not the usual.
    """

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
        self._choose()

    def event(self, event: QEvent) -> bool:
        """Choose again when something inside has changed its size or is shown or hidden."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._choose()
        return done

    def _choose(self) -> None:
        layout = self._box()
        if layout is None:
            return
        fits = self.row_width() <= self.width()
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

    def row_width(self) -> int:
        """Return the width at which the content stands side by side."""
        layout = self._box()
        easy = self.property("easyWidth")
        return _needed(layout, easy if isinstance(easy, int) else _EASY) if layout else 0

    def _box(self) -> QBoxLayout | None:
        layout = self.layout()
        return layout if isinstance(layout, QBoxLayout) else None


def _items(layout: QBoxLayout) -> list[tuple[QLayoutItem, int]]:
    """Return what takes room, each with its stretch, widgets as items of our own.

    What `itemAt` gives stays known to PySide when Qt deletes it together with its widget: an event that comes
    to lie at the same address is then taken for that item (6.9.3), and is lost.
    """
    parent = layout.parentWidget()
    widgets = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    places = ((QWidgetItem(one), layout.indexOf(one)) for one in widgets)
    inner = ((one, layout.indexOf(one)) for one in layout.children() if isinstance(one, QLayout))
    items = ((item, layout.stretch(place)) for item, place in chain(places, inner) if place >= 0)
    return [(item, stretch) for item, stretch in items if not item.isEmpty()]


def _needed(layout: QBoxLayout, easy: int) -> int:
    """Return the width at which every item has an easy width, given that stretched ones share by stretch."""
    items = _items(layout)
    fixed = sum(_wanted(item, easy) for item, stretch in items if not stretch)
    share = max((_wanted(item, easy) / stretch for item, stretch in items if stretch), default=0.0)
    shared = ceil(share * sum(stretch for _, stretch in items))
    return fixed + shared + layout.spacing() * max(len(items) - 1, 0)


def _wanted(item: QLayoutItem, easy: int) -> int:
    widget = item.widget()
    if isinstance(widget, ResponsiveRow):
        return widget.row_width()
    return max(item.minimumSize().width(), min(item.sizeHint().width(), easy))


def _widest(layout: QBoxLayout) -> int:
    return max((item.minimumSize().width() for item, _ in _items(layout)), default=0)
