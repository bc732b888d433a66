"""The office's logo: shown, chosen from a picture file, removed."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.gui.forms.logo_panel import Ui_LogoPanel
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.runtime import looking

_LONGEST_SIDE = 600  # pixels: 5 cm on paper at 300 dpi
_LARGEST_SOURCE = 64  # MiB a picture may take when unpacked


class LogoPanel(QWidget):
    """Shows the logo; whoever hears the signals chooses and stores."""

    choose_requested = Signal()
    removal_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_LogoPanel()
        self.ui.setupUi(self)
        self.ui.chooseButton.setIcon(themed_icon(Icon.FOLDER))
        self.ui.removeButton.setIcon(themed_icon(Icon.REMOVE))
        self.ui.chooseButton.clicked.connect(self.choose_requested)
        self.ui.removeButton.clicked.connect(self.removal_requested)
        self.show_logo(b"")

    def show_logo(self, png: bytes) -> None:
        """Show the logo, or that there is none."""
        picture = QPixmap.fromImage(QImage.fromData(png))
        shown = not picture.isNull()
        if shown:
            side = self.ui.pictureLabel.minimumSize() * self.devicePixelRatioF()
            smooth = Qt.TransformationMode.SmoothTransformation
            picture = picture.scaled(side, Qt.AspectRatioMode.KeepAspectRatio, smooth)
            picture.setDevicePixelRatio(self.devicePixelRatioF())
        self.ui.pictureLabel.setPixmap(picture)
        self.ui.pictureLabel.setVisible(shown)
        text = self.tr("Logo tercetak pada kop.") if shown else self.tr("Belum ada logo.")
        show_text(self.ui.stateLabel, text)
        self.ui.pictureLabel.setAccessibleName(self.tr("Logo kantor"))
        self.ui.removeButton.setVisible(shown)

    def set_read_only(self, read_only: bool) -> None:
        """Let the logo be seen but not changed."""
        for button in (self.ui.chooseButton, self.ui.removeButton):
            button.setEnabled(not read_only)


def logo_from(path: Path) -> bytes:
    """Read a picture file as PNG of at most 600 pixels a side; InvalidValue when it is no picture.

    Runs in a worker; what a file says of its own size is not trusted.
    """
    reader = QImageReader(str(path))
    reader.setAllocationLimit(_LARGEST_SOURCE)
    reader.setAutoTransform(True)
    image = reader.read() if looking.is_file(path) else QImage()  # no pipe, which may never end
    if image.isNull():
        raise InvalidValue(
            "Gambar ini tidak dapat dibaca.",
            "Logo tidak berubah.",
            "Pilih gambar PNG atau JPEG yang lebih kecil.",
        )
    return _as_png(_fitted(image))


def _fitted(image: QImage) -> QImage:
    if max(image.width(), image.height()) <= _LONGEST_SIDE:
        return image
    size = QSize(_LONGEST_SIDE, _LONGEST_SIDE)
    return image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _as_png(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # bytes, as the stubs want it, are refused
    return bytes(content.data())
