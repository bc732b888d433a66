"""Scrolls a long page to the part that comes next."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea, QWidget

_ABOVE = 12  # pixels of the page left to see above the part


def bring_into_view(part: QWidget) -> None:
    """Let `part` be seen from its top, unless it is seen whole already or lies on no page that scrolls."""
    area = _area_around(part)
    if area is None:
        return
    bar, height = area.verticalScrollBar(), area.viewport().height()
    top = part.mapTo(area.widget(), QPoint(0, 0)).y()
    if top < bar.value() or top + part.height() > bar.value() + height:
        bar.setValue(top - _ABOVE)


def _area_around(part: QWidget) -> QScrollArea | None:
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above
