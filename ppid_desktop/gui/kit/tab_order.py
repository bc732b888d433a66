"""Lets Tab go through a page as it is read, also through what was added to it later."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLayout,
    QScrollArea,
    QSplitter,
    QWidget,
    QWidgetItem,
)


def order_tabs(page: QWidget) -> None:
    """Make the order of Tab the order of the layouts below `page`; what is hidden now is included.

    Each stop is moved behind the first, the last one first: Qt leaves a pair alone that is in order but for
    the fields' containers between, and then goes from there to the field such a container stands for.
    """
    stops = list(tab_stops(page))
    for following in reversed(stops[1:]):
        QWidget.setTabOrder(stops[0], following)


def focus_first(page: QWidget) -> bool:
    """Put the keyboard on the first thing of `page` that takes it now; False when there is none."""
    for stop in tab_stops(page):
        if stop.isVisible() and stop.isEnabled():
            stop.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
    return False


def tab_stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield the widgets that take the keyboard, in reading order."""
    if _stops_itself(widget):
        yield widget
    if isinstance(widget, QScrollArea):
        yield from tab_stops(widget.widget())
    elif not isinstance(widget, QComboBox | QAbstractItemView | QAbstractScrollArea):
        layout = widget.layout()
        yield from _in_layout(layout) if layout is not None else _in_children(widget)


def _stops_itself(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return takes and widget.focusProxy() is None


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for item in (layout.itemAt(place) for place in range(layout.count())):
        if isinstance(item, QLayout):
            yield from _in_layout(item)
        elif isinstance(item, QWidgetItem):
            yield from tab_stops(item.widget())


def _in_children(widget: QWidget) -> Iterator[QWidget]:
    children = widget.children()
    if isinstance(widget, QSplitter):  # its children change places, its parts do not
        children = [widget.widget(place) for place in range(widget.count())]
    for child in children:
        if isinstance(child, QWidget) and not child.isWindow():
            yield from tab_stops(child)
