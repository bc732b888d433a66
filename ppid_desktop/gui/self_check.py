"""Proves that Qt works in this installation: platform, styles, icons, translation, a painted widget."""

import os

from ppid_desktop.runtime.assets import resources


class QtNotWorking(Exception):
    """A part of Qt is missing from the installation."""


def paint_offscreen() -> str:
    """Paint a styled button with an icon where nobody sees it; return Qt's version and platform."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is imported
    from PySide6.QtCore import qVersion
    from PySide6.QtWidgets import QApplication, QPushButton

    from ppid_desktop.gui.icons import Icon, themed_icon
    from ppid_desktop.gui.theme import FUSION, Theme
    from ppid_desktop.gui.translation import install_indonesian

    present = QApplication.instance()
    app = present if isinstance(present, QApplication) else QApplication(["self-test", *FUSION])
    if not install_indonesian(app, resources() / "i18n"):
        raise QtNotWorking("the Indonesian translation cannot be read")
    Theme(app, resources() / "styles", resources() / "icons").apply()
    button = QPushButton("Simpan PDF")
    button.setIcon(themed_icon(Icon.SAVE))
    button.resize(200, 48)
    image = button.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    if len(colours) < 4:
        raise QtNotWorking("a button was painted without its text")
    return f"Qt {qVersion()} ({app.platformName()})"
