"""The pages of a paper one under another; only those in sight hold a picture."""

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ppid_desktop.gui.shell.ports import PageImage, PageSize
from ppid_desktop.gui.theme import Space, current_colours

_POINTS_PER_INCH = 72.0
_SCREEN_DPI = 96.0
_PAPER = QColor("#ffffff")  # paper is white in every theme


def image_over(page: PageImage) -> QImage:
    """Return an image over the page's own pixels, not a copy; `page` must be kept as long as the image."""
    return QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32)


class PageStrip(QWidget):
    """Draws white sheets and asks for the pictures of those in sight: `pages_wanted(numbers)`."""

    pages_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: tuple[PageSize, ...] = ()
        self._zoom = 1.0
        self._places: list[QRect] = []
        self._images: dict[int, tuple[PageImage, QImage]] = {}  # the first holds the second's pixels
        self._asked: set[int] = set()

    @property
    def dpi(self) -> float:
        """Return how many pixels an inch of paper takes on this screen."""
        return _SCREEN_DPI * self._zoom * self.devicePixelRatioF()

    def show_pages(self, sizes: tuple[PageSize, ...]) -> None:
        """Show empty sheets of these sizes."""
        self._sizes = sizes
        self._lay_out()

    def set_zoom(self, zoom: float) -> None:
        """Show the sheets at `zoom` (1.0 = life size on a screen of 96 dpi)."""
        self._zoom = zoom
        self._lay_out()

    def show_image(self, number: int, page: PageImage) -> None:
        """Fill a sheet; a picture made for another zoom is drawn to fit until a new one comes."""
        self._images[number] = (page, image_over(page))
        self.update(self._places[number])

    def page_at(self, top: int, height: int) -> int:
        """Return the number of the page in the middle of what is seen, -1 when there is none."""
        middle = top + height // 2
        return next(
            (n for n, place in enumerate(self._places) if place.bottom() >= middle), len(self._places) - 1
        )

    def look(self, top: int, height: int) -> None:
        """Ask for the pages between `top` and `top + height`, and forget those far away."""
        seen = QRect(0, top - height, max(self.width(), 1), 3 * height)
        near = {number for number, place in enumerate(self._places) if place.intersects(seen)}
        for number in set(self._images) - near:
            del self._images[number]
        self._asked &= near
        wanted = sorted(near - self._asked)
        self._asked |= near
        if wanted:
            self.pages_wanted.emit(wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheets that are in sight."""
        painter = QPainter(self)
        for number, place in enumerate(self._places):
            if place.intersects(event.rect()):
                self._draw(painter, number, place)
        painter.end()

    def _draw(self, painter: QPainter, number: int, place: QRect) -> None:
        painter.fillRect(place, _PAPER)
        if number in self._images:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(place), self._images[number][1])
        painter.setPen(QColor(current_colours().line))
        painter.drawRect(place.adjusted(0, 0, -1, -1))

    def _lay_out(self) -> None:
        scale = _SCREEN_DPI * self._zoom / _POINTS_PER_INCH
        sizes = [QSizeF(size.width * scale, size.height * scale).toSize() for size in self._sizes]
        width = max((size.width() for size in sizes), default=0) + 2 * Space.LARGE
        self._places, top = [], int(Space.LARGE)
        for size in sizes:
            self._places.append(QRect((width - size.width()) // 2, top, size.width(), size.height()))
            top += size.height() + Space.LARGE
        self._images.clear()
        self._asked.clear()
        self.setFixedSize(width, top)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)
        self.update()
