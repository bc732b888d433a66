"""Lays a part of the window out once after much in it has changed.

For every single widget that is shown, Qt lays out at once everything around it, up to the window.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


@contextmanager
def laid_out_once(*holders: QWidget) -> Iterator[None]:
    """Show and hide what stands directly in `holders`; they are laid out afterwards, before painting."""
    layouts = [layout for holder in holders if (layout := holder.layout()) and layout.isEnabled()]
    _enable(layouts, on=False)
    try:
        yield
    finally:
        _enable(layouts, on=True)
        for layout in layouts:
            layout.invalidate()


def unpainted(holder: QWidget, *acts: Callable[[], object]) -> tuple[Callable[[], object], ...]:
    """Return acts, for a turn each, that lay `holder` out, and what has it painted after them.

    It is not painted from now on, but again after an act that failed: what follows it is dropped.
    """
    holder.setUpdatesEnabled(False)
    paint = partial(holder.setUpdatesEnabled, True)
    return (*(partial(_or_else, act, paint) for act in acts), paint)


def show_now(*placed: QWidget) -> None:
    """Show what was put into a layout and nobody hid: Qt would do so later, laying out around each."""
    for widget in placed:
        if not (widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)):
            widget.show()


def set_shown(widget: QWidget, shown: bool) -> None:
    """Show or hide, and leave what is so already alone.

    Qt does not, the first time: it shows whatever came into sight with its page once more, with all it holds.
    """
    if widget.isHidden() is shown:
        widget.setVisible(shown)


def _or_else(act: Callable[[], object], paint: Callable[[], object]) -> None:
    try:
        act()
    except BaseException:
        paint()
        raise


def _enable(layouts: list[QLayout], *, on: bool) -> None:
    for layout in layouts:
        layout.setEnabled(on)
