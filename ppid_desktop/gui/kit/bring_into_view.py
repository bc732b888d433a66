"""Scrolls a long page to the part that comes next."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea, QWidget

from ppid_desktop.gui.kit.tab_order import focus_first

_ABOVE = 12  # pixels of the page left to see above the part


def bring_into_view(part: QWidget) -> None:
    """Let `part` be seen from its top, unless it is seen whole already or lies on no page that scrolls."""
    area = scroll_area_around(part)
    if area is None:
        return
    bar, height = area.verticalScrollBar(), area.viewport().height()
    top = part.mapTo(area.widget(), QPoint(0, 0)).y()
    if top < bar.value() or top + part.height() > bar.value() + height:
        bar.setValue(top - _ABOVE)


def reach(part: QWidget) -> bool:
    """Put the keyboard on the first thing of `part` that takes it, in sight; False when there is none."""
    reached = focus_first(part)
    if reached:
        bring_into_view(part)
    return reached


def scroll_area_around(part: QWidget) -> QScrollArea | None:
    """Return the page that scrolls on which a part lies, or None."""
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above
