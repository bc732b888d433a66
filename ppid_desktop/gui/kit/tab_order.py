"""Lets Tab go through a page as it is read, also through what was added to it later."""

from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLayout,
    QScrollArea,
    QSplitter,
    QWidget,
)

from ppid_desktop.gui.kit.current_stack import CurrentStack
from ppid_desktop.gui.kit.turns import TURNS, takes_turns

_TAB = Qt.FocusPolicy.TabFocus.value
_SOON_MS = 5


class TabsDue(QTimer):
    """Orders the tabs of a page once after all that was added to it: in a large one that fills a turn."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setObjectName(TURNS)
        self.setSingleShot(True)
        self.setInterval(_SOON_MS)
        self._page = page
        self.timeout.connect(self._on_due)

    def _on_due(self) -> None:
        if takes_turns(self._page):  # what waits for its turn may add more
            self.start()
        else:
            order_tabs(self._page)


def order_tabs(page: QWidget) -> None:
    """Make the order of Tab the order of the layouts below `page`.

    What is hidden now is included, but for the pages of a `CurrentStack` that are not in front.

    Each stop is moved behind the first, the last one first: Qt leaves a pair alone that is in order but for
    the fields' containers between, and then goes from there to the field such a container stands for.
    """
    stops = tab_stops(page)
    for following in reversed(stops[1:]):
        QWidget.setTabOrder(stops[0], following)


def focus_first(page: QWidget) -> bool:
    """Put the keyboard on the first thing of `page` that takes it now; False when there is none."""
    for stop in tab_stops(page):
        if stop.isVisible() and stop.isEnabled():
            stop.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
    return False


def tab_stops(widget: QWidget) -> list[QWidget]:
    """Return the widgets that take the keyboard, in reading order."""
    stops: list[QWidget] = []
    _gather(widget, stops)
    return stops


def _gather(widget: QWidget, stops: list[QWidget]) -> None:
    if _stops_itself(widget):
        stops.append(widget)
    if isinstance(widget, QScrollArea):
        _gather(widget.widget(), stops)
    elif not isinstance(widget, QComboBox | QAbstractItemView | QAbstractScrollArea):
        for child in _inside(widget):
            _gather(child, stops)


def _inside(widget: QWidget) -> Iterable[QWidget]:
    if isinstance(widget, CurrentStack):  # its other pages are ordered when they come to the front
        page = widget.current()
        return () if page is None else (page,)
    layout = widget.layout()
    return _children(widget) if layout is None else _in_layout(layout, _children(widget))


def _stops_itself(widget: QWidget) -> bool:
    return bool(widget.focusPolicy().value & _TAB) and widget.focusProxy() is None


def _in_layout(layout: QLayout, children: Sequence[QWidget]) -> Iterator[QWidget]:
    """Yield those of `children` that `layout` places, in its order.

    `QLayout.itemAt` would be shorter, but its Python half outlives the item when the widget goes, and is then
    taken for whatever Qt puts at that address.
    """
    placed: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(one), one) for one in children]
    placed += [(layout.indexOf(one), one) for one in layout.children() if isinstance(one, QLayout)]
    for place, one in sorted(placed, key=itemgetter(0)):
        if isinstance(one, QLayout):
            yield from _in_layout(one, children)
        elif place >= 0:
            yield one


def _children(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QSplitter):  # its children change places, its parts do not
        return [widget.widget(place) for place in range(widget.count())]
    return [one for one in widget.children() if isinstance(one, QWidget) and not one.isWindow()]
