"""A scroll area never narrower than its form; in a dialog as tall as the form where the screen has room."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

from ppid_desktop.gui.kit.tab_order import order_tabs

_TITLE_BAR = 64  # pixels a window's own frame and the task bar may take


class FormScroll(QScrollArea):
    """Asks for the room its form needs, and does with less height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fitted = False
        self._needed = 0  # height of the form when the dialog was fitted to it last
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def setWidget(self, widget: QWidget) -> None:
        """Hold the form and follow its size."""
        super().setWidget(widget)
        widget.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """Return the size of the whole form."""
        form = self.widget()
        layout = form.layout()
        if layout is None:
            return form.sizeHint()
        layout.activate()
        wanted = layout.totalSizeHint().expandedTo(QSize(self.window().minimumWidth(), 0))
        if layout.hasHeightForWidth():
            wanted.setHeight(layout.totalHeightForWidth(wanted.width()))
        return wanted

    def minimumSizeHint(self) -> QSize:
        """Return the width of the form and the height of a few lines."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self.widget().minimumSizeHint().width() + bar, 120)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the dialog around the form its height and its order of Tab before it is seen."""
        super().showEvent(event)
        dialog = self.window()
        if not self._fitted and isinstance(dialog, QDialog):
            self._fitted = True
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # sizes are known only then
            _fit_to_screen(dialog, dialog.minimumSize())
            self._needed = self.sizeHint().height()
            order_tabs(dialog)
            self.verticalScrollBar().setValue(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another size when the form grows or shrinks."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            if self._fitted:
                QTimer.singleShot(0, self, self._follow)  # once the sizes in the form are known
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        """Give a longer form the room the screen still has, and take back what a shorter one left."""
        dialog, needed = self.window(), self.sizeHint().height()
        if isinstance(dialog, QDialog) and needed > self._needed:
            _fit_to_screen(dialog, dialog.size())
        elif isinstance(dialog, QDialog) and needed < self._needed:
            _fit_to_screen(dialog, QSize(dialog.width(), dialog.minimumHeight()))
        self._needed = needed


def _fit_to_screen(dialog: QDialog, least: QSize) -> None:
    wanted = dialog.sizeHint().expandedTo(least)
    screen = dialog.screen().availableGeometry()
    dialog.resize(wanted.width(), min(wanted.height(), screen.height() - _TITLE_BAR))
    below = dialog.frameGeometry().bottom() - screen.bottom()
    if below > 0:
        dialog.move(dialog.x(), max(screen.top(), dialog.y() - below))
