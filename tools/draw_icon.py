"""Draws `packaging/ppid-desktop.ico` from `resources/app/ppid-desktop.svg`, after the drawing changed."""

import io
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[1]
DRAWING = ROOT / "resources" / "app" / "ppid-desktop.svg"
ICON = ROOT / "packaging" / "ppid-desktop.ico"
SIZES = (16, 24, 32, 48, 64, 128, 256)


def main() -> int:
    """Write the icon with every size Windows asks for."""
    application = QGuiApplication(sys.argv[:1])
    largest, *smaller = [_picture(size) for size in sorted(SIZES, reverse=True)]
    largest.save(ICON, format="ICO", sizes=[(size, size) for size in SIZES], append_images=smaller)
    application.quit()
    return 0


def _picture(size: int) -> Image.Image:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return Image.open(io.BytesIO(bytes(buffer.data().data())))


if __name__ == "__main__":
    sys.exit(main())
