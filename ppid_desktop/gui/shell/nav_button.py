"""One entry of the navigation: icon beside its words, or over them where the window is narrow."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.plain import button_text


class NavButton(QToolButton):
    """Opens a surface; the one in front is checked."""

    def __init__(self, title: str, icon: Icon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(button_text(title))
        self.setIcon(themed_icon(icon))
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("look", "nav")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_narrow(self, narrow: bool) -> None:
        """Take the width of the words alone, or that of icon and words."""
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonTextUnderIcon if narrow else style.ToolButtonTextBesideIcon)
        self.setProperty("narrow", narrow)
        self.style().unpolish(self)
        self.style().polish(self)
