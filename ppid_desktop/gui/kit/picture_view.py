"""One page as a picture: fitted, enlarged, turned, moved about; asks for more pixels when it needs them."""

from collections.abc import Callable
from enum import Enum
from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ppid_desktop.gui.theme import Space, current_colours

_PAPER = QColor("#ffffff")  # paper is white in every theme
_STEP = 1.25
_LARGEST, _SMALLEST = 16.0, 0.05  # screen pixels for each of the page's own
_QUARTER = 90


class Fit(Enum):
    """How a page fills the view by itself."""

    WIDTH = "width"
    WHOLE = "whole"


class PictureView(QAbstractScrollArea):
    """Holds no more than one page; `pixels_wanted` carries the longer side it would like to have.

    Keys: + and - enlarge, W shows the whole width and 0 the whole page, R and Shift+R turn, arrows move, Page
    Up and Page Down turn pages.
    """

    pixels_wanted = Signal(int)
    page_turned = Signal(int)  # -1 back, 1 on
    changed = Signal()  # zoom or turn

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = QSizeF()
        self._image = QImage()
        self._zoom: float | Fit = Fit.WIDTH
        self._turn = 0
        self._asked = 0
        self._grip: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Halaman bukti"))
        self.setMinimumHeight(120)
        self.viewport().setAutoFillBackground(False)

    @property
    def scale(self) -> float:
        """Return how many screen pixels each of the page's own takes now."""
        return self._fitting(self._zoom) if isinstance(self._zoom, Fit) else self._zoom

    @property
    def fitted(self) -> Fit | None:
        """Return how the page fills the view, None where the person chose a size."""
        return self._zoom if isinstance(self._zoom, Fit) else None

    @property
    def sharpness(self) -> float:
        """Return how many pixels of the picture each of the page's own has; 0 without a picture."""
        return self._image.width() / self._page.width() if self._page.width() else 0.0

    @property
    def turn(self) -> int:
        """Return by how many degrees the page is turned to the right."""
        return self._turn

    def show_page(self, width: float, height: float, *, keep: bool = False) -> None:
        """Show an empty page of this size; `keep` keeps zoom and turn of the page before."""
        self._page, self._image = QSizeF(width, height), QImage()
        if not keep:
            self._zoom, self._turn = Fit.WIDTH, 0
        self._asked = 0
        self._settle()

    def show_image(self, image: QImage) -> None:
        """Fill the page; the picture may have any number of pixels."""
        self._image = image
        self.viewport().update()

    def clear(self) -> None:
        """Show nothing and hold nothing."""
        self._page, self._image, self._asked = QSizeF(), QImage(), 0
        self._settle()

    def enlarge(self) -> None:
        """Show the page larger."""
        self._zoom_to(self.scale * _STEP)

    def reduce(self) -> None:
        """Show the page smaller."""
        self._zoom_to(self.scale / _STEP)

    def fit(self, how: Fit) -> None:
        """Let the page fill the view by itself, also when the view changes its size."""
        self._zoom = how
        self._settle()

    def turn_by(self, quarters: int) -> None:
        """Turn the page to the right by quarters of a circle."""
        self._turn = (self._turn + quarters * _QUARTER) % 360
        self._settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do everything without a mouse."""
        acts: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Plus: self.enlarge,
            Qt.Key.Key_Equal: self.enlarge,
            Qt.Key.Key_Minus: self.reduce,
            Qt.Key.Key_0: partial(self.fit, Fit.WHOLE),
            Qt.Key.Key_W: partial(self.fit, Fit.WIDTH),
            Qt.Key.Key_PageDown: lambda: self.page_turned.emit(1),
            Qt.Key.Key_PageUp: lambda: self.page_turned.emit(-1),
        }
        act = acts.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_R:
            self.turn_by(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif act is not None:
            act()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Enlarge with Ctrl, else move."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y() > 0:
                self.enlarge()
            else:
                self.reduce()
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the page."""
        self._grip = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the page under the hand."""
        if self._grip is None:
            return
        moved, self._grip = event.position().toPoint() - self._grip, event.position().toPoint()
        for bar, by in ((self.horizontalScrollBar(), moved.x()), (self.verticalScrollBar(), moved.y())):
            bar.setValue(bar.value() - by)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._grip = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._settle()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the pixels that were not worth asking for out of sight."""
        super().showEvent(event)
        self._settle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page in the middle, or as far as it was moved."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(current_colours().window))
        if not self._page.isEmpty():
            self._draw(painter)
        painter.end()

    def _draw(self, painter: QPainter) -> None:
        turned, view = self._turned() * self.scale, QSizeF(self.viewport().size())
        left = max((view.width() - turned.width()) / 2, 0) - self.horizontalScrollBar().value()
        top = max((view.height() - turned.height()) / 2, 0) - self.verticalScrollBar().value()
        painter.translate(left + turned.width() / 2, top + turned.height() / 2)
        painter.rotate(self._turn)
        size = self._page * self.scale
        place = QRectF(-size.width() / 2, -size.height() / 2, size.width(), size.height())
        painter.fillRect(place, _PAPER)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._image.isNull():
            painter.drawImage(place, self._image)
        painter.setPen(QColor(current_colours().line))
        painter.drawRect(place)

    def _turned(self) -> QSizeF:
        return self._page.transposed() if self._turn % 180 else self._page

    def _fitting(self, how: Fit) -> float:
        page, view = self._turned(), self.viewport().size()
        if page.isEmpty():
            return 1.0
        room = max(view.width() - 2 * Space.SMALL, 1), max(view.height() - 2 * Space.SMALL, 1)
        across, down = room[0] / page.width(), room[1] / page.height()
        return float(across if how is Fit.WIDTH else min(across, down))

    def _zoom_to(self, scale: float) -> None:
        middle = self._middle()
        self._zoom = min(max(scale, _SMALLEST), _LARGEST)
        self._settle()
        self._look_at(middle)

    def _middle(self) -> tuple[float, float]:
        """Return which part of the page lies in the middle of the view, from 0 to 1."""
        whole, view = self._turned() * self.scale, self.viewport().size()
        across = self.horizontalScrollBar().value() + view.width() / 2
        down = self.verticalScrollBar().value() + view.height() / 2
        return across / max(whole.width(), 1), down / max(whole.height(), 1)

    def _look_at(self, middle: tuple[float, float]) -> None:
        whole, view = self._turned() * self.scale, self.viewport().size()
        self.horizontalScrollBar().setValue(round(middle[0] * whole.width() - view.width() / 2))
        self.verticalScrollBar().setValue(round(middle[1] * whole.height() - view.height() / 2))

    def _settle(self) -> None:
        """Bring the scroll bars up to date and ask for the pixels this size needs."""
        whole, view = self._turned() * self.scale, self.viewport().size()
        for bar, size, room in (
            (self.horizontalScrollBar(), whole.width(), view.width()),
            (self.verticalScrollBar(), whole.height(), view.height()),
        ):
            bar.setPageStep(room)
            bar.setSingleStep(max(room // 10, 1))
            bar.setRange(0, max(round(size) - room, 0) if self._zoom is not Fit.WHOLE else 0)
        self.viewport().update()
        self.changed.emit()
        wanted = round(max(whole.width(), whole.height()) * self.devicePixelRatioF())
        if not self._page.isEmpty() and self.isVisible() and wanted > self._asked:
            self._asked = wanted
            self.pixels_wanted.emit(wanted)
