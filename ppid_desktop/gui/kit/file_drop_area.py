"""Takes files by dropping, pasting or choosing; tells only their paths, reads nothing."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFrame, QWidget

from ppid_desktop.gui.forms.file_drop_area import Ui_FileDropArea
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.plain import show_text

_ICON_SIZE = 28


def local_files(data: QMimeData) -> list[Path]:
    """Return the local paths a drop or the clipboard carries, each once, in their order."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return list(dict.fromkeys(paths))


class FileDropArea(QFrame):
    """Emits `files_offered` with paths, `choose_requested` when the button is pressed.

    Whoever hears `choose_requested` asks `Dialogs.choose_files` and calls `offer`. A picture on the clipboard
    that is no file is told by `image_pasted` (a QImage).
    """

    files_offered = Signal(object)
    choose_requested = Signal()
    image_pasted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FileDropArea()
        self.ui.setupUi(self)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Tempat menaruh berkas"))
        self.setAccessibleDescription(self.ui.helpLabel.text())
        self.ui.iconLabel.show_icon(Icon.UPLOAD, Tone.ACCENT, _ICON_SIZE)
        self.ui.chooseButton.setIcon(themed_icon(Icon.FOLDER))
        self.ui.chooseButton.clicked.connect(self.choose_requested)

    def set_texts(self, title: str, help_text: str) -> None:
        """Say what kind of files belong here."""
        show_text(self.ui.titleLabel, title)
        show_text(self.ui.helpLabel, help_text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(help_text)

    def offer(self, paths: Sequence[Path]) -> None:
        """Announce files, however they came."""
        if paths and self.isEnabled():
            self.files_offered.emit(list(paths))

    def paste(self) -> None:
        """Take the files, or else the picture, on the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        if paths := local_files(data):
            self.offer(paths)
        elif data.hasImage():
            self.image_pasted.emit(QGuiApplication.clipboard().image())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste with Ctrl+V, choose with Enter or the space bar."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.choose_requested.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files only."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()
            self._show_over(True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Announce the files; they stay where they are."""
        self._show_over(False)
        copies = Qt.DropAction.CopyAction in event.possibleActions()
        event.setDropAction(Qt.DropAction.CopyAction if copies else Qt.DropAction.IgnoreAction)
        event.accept()
        self.offer(local_files(event.mimeData()))

    def _show_over(self, over: bool) -> None:
        self.setProperty("over", over)
        for widget in (self, self.ui.titleLabel, self.ui.helpLabel):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
