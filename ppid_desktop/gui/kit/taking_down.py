"""Takes a surface down page by page: a record with all its steps open is two thousand widgets."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from ppid_desktop.gui.kit.current_stack import CurrentStack


def taking_down(surface: QWidget) -> list[Callable[[], object]]:
    """Return what destroys a surface that is off the screen, in parts short enough for a turn each.

    From now on none of its timers runs and no stack in it tells of a page that is gone.
    """
    for timer in surface.findChildren(QTimer):
        timer.stop()
        timer.blockSignals(True)  # also when something that still comes in starts it again
    return [partial(_destroy, part) for part in (*_pages_in(surface), surface)]


def _pages_in(surface: QWidget) -> Iterator[QWidget]:
    """Yield the pages of every stack, those within others first.

    What a page of a `CurrentStack` keeps in a stack of its own goes with it: it still speaks to its forms.
    """
    stacks = [surface, *surface.findChildren(QStackedWidget), *surface.findChildren(CurrentStack)]
    for stack in reversed(stacks):
        if isinstance(stack, QStackedWidget):
            stack.blockSignals(True)
            yield from (stack.widget(place) for place in range(stack.count()))
        elif isinstance(stack, CurrentStack) and not _is_within_another(stack):
            yield from stack.pages()


def _is_within_another(stack: QWidget) -> bool:
    around = stack.parentWidget()
    while around is not None and not isinstance(around, CurrentStack):
        around = around.parentWidget()
    return around is not None


def _destroy(part: QWidget) -> None:
    if isValid(part):  # else it went with the page around it
        part.deleteLater()
