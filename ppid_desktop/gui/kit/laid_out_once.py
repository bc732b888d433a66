"""Lays a part of the window out once after much in it has changed.

For every single widget that is shown, Qt lays out at once everything around it, up to the window.
"""

from collections.abc import Iterator
from contextlib import contextmanager

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


def _enable(layouts: list[QLayout], *, on: bool) -> None:
    for layout in layouts:
        layout.setEnabled(on)
