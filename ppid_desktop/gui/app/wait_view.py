"""Says what the program is doing while there is nothing else to show."""

from PySide6.QtWidgets import QWidget

from ppid_desktop.gui.forms.wait_view import Ui_WaitView
from ppid_desktop.gui.kit.plain import show_text


class WaitView(QWidget):
    """One sentence over a moving bar."""

    def __init__(self, text: str, help_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_WaitView()
        self.ui.setupUi(self)
        show_text(self.ui.textLabel, text)
        show_text(self.ui.helpLabel, help_text)
        self.ui.helpLabel.setVisible(bool(help_text))
