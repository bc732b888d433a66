"""Pages of which one is in front; it is as tall as that page, so that a scroll area shows no empty end.

A QStackedWidget asks all its pages for their height, whatever its subclass says.
"""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class CurrentStack(QWidget):
    """Shows one of its pages; the others are hidden and take no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def add_page(self, page: QWidget) -> None:
        """Take a page in behind the one in front."""
        page.hide()
        self._layout.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front."""
        if self._current is page:
            return
        if self._current is not None:
            self._current.hide()
        self._current = page
        page.show()

    def drop_page(self, page: QWidget) -> None:
        """Take a page out for good."""
        if self._current is page:
            self._current = None
        self._layout.removeWidget(page)
        page.hide()
        page.deleteLater()

    def pages(self) -> list[QWidget]:
        """Return all pages."""
        return [one for one in self.children() if isinstance(one, QWidget)]

    def current(self) -> QWidget | None:
        """Return the page in front."""
        return self._current
