"""A scroll area never narrower than its form; in a dialog as tall as the form where the screen has room."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

from ppid_desktop.gui.kit.tab_order import order_tabs

_TITLE_BAR = 64  # pixels a window's own frame and the task bar may take


class FormScroll(QScrollArea):
    """Asks for the room its form needs, and does with less height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fitted = False
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
            _fit_to_screen(dialog)
            order_tabs(dialog)
            self.verticalScrollBar().setValue(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another size when the form grows or shrinks."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def _fit_to_screen(dialog: QDialog) -> None:
    wanted = dialog.sizeHint().expandedTo(dialog.minimumSize())
    room = dialog.screen().availableSize().height() - _TITLE_BAR
    dialog.resize(wanted.width(), min(wanted.height(), room))
