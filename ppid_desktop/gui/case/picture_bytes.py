"""Turns a pasted picture into the bytes of a PNG file."""

from datetime import datetime

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from ppid_desktop.gui.task_runner import CancelToken, Report
from ppid_desktop.services.attaching import Pasted


def png_bytes(image: QImage) -> bytes:
    """Return a picture as PNG; slow for large ones, so never in the GUI thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def pasted_picture(image: QImage, now: datetime, _report: Report, _token: CancelToken) -> Pasted:
    """Return a picture from the clipboard as a file named by the moment; for `TaskRunner.long`."""
    return Pasted(f"Tempelan {now:%Y-%m-%d %H.%M.%S}.png", png_bytes(image))
