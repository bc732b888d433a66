"""Keeps the keyboard's place in sight, and off the buttons it was never sent to."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ppid_desktop.gui.kit.bring_into_view import scroll_area_around

_MARGIN = 24  # pixels of the page left to see around what has the keyboard


class FocusInSight(QObject):
    """Watches over `area`.

    What gets the keyboard by other means than the mouse is scrolled into view. When what has it is hidden or
    locked, Qt hands it on to the next thing in the order of Tab, which may be the button that undoes what was
    just done: it stays in the place where it was instead, and the next Tab goes on from there.
    """

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self._area = area
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._show)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def _on_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self._area.isAncestorOf(now):
            return
        if isinstance(now, QAbstractButton) and old is not None and self._went_away(old):
            _first_seen(old).setFocus(Qt.FocusReason.OtherFocusReason)
        elif QApplication.mouseButtons() == Qt.MouseButton.NoButton:  # a press must meet its release
            self._timer.start()

    def _went_away(self, one: QWidget) -> bool:
        return self._area.isAncestorOf(one) and not (one.isVisible() and one.isEnabled())

    def _show(self) -> None:
        """Scroll once the page is laid out."""
        held = QApplication.focusWidget()
        area = scroll_area_around(held) if held is not None and self._area.isAncestorOf(held) else None
        if area is not None and held is not None and held.height() < area.viewport().height():
            area.ensureWidgetVisible(held, 0, _MARGIN)


def _first_seen(one: QWidget) -> QWidget:
    """Return the nearest widget around `one` that is still there to be seen."""
    place = one.parentWidget()
    while place is not None and not (place.isVisible() and place.isEnabled()):
        place = place.parentWidget()
    return place or one.window()
