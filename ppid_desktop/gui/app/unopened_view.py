"""A workspace that cannot be opened: what is wrong with it, and the ways on from there."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.gui.forms.unopened_view import Ui_UnopenedView
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.plain import show_text

_ICON_SIZE = 40


class UnopenedView(QWidget):
    """Tells the three parts of the error; the folder itself is left as it is."""

    retry_requested = Signal()
    back_requested = Signal()  # to the login of the workspace before
    other_requested = Signal()
    restore_requested = Signal()
    new_requested = Signal()
    leave_requested = Signal()

    def __init__(self, error: PpidError, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_UnopenedView()
        self.ui.setupUi(self)
        ui = self.ui
        ui.iconLabel.show_icon(Icon.WARNING, Tone.WARNING, _ICON_SIZE)
        for label, text in (
            (ui.whatLabel, error.what),
            (ui.meaningLabel, error.meaning),
            (ui.stepLabel, error.next_step),
            (ui.folderLabel, str(folder)),
        ):
            show_text(label, text)
            label.setVisible(bool(text))
        for button, icon, tone, signal in (
            (ui.retryButton, Icon.REFRESH, Tone.ON_ACCENT, self.retry_requested),
            (ui.backButton, Icon.BACK, Tone.TEXT, self.back_requested),
            (ui.otherButton, Icon.FOLDER, Tone.TEXT, self.other_requested),
            (ui.restoreButton, Icon.UNDO, Tone.TEXT, self.restore_requested),
            (ui.newButton, Icon.ADD, Tone.TEXT, self.new_requested),
            (ui.leaveButton, Icon.LEAVE, Tone.TEXT, self.leave_requested),
        ):
            button.setIcon(themed_icon(icon, tone))
            button.clicked.connect(signal)

    def take_focus(self) -> None:
        """Put the keyboard on the first way on."""
        self.ui.retryButton.setFocus()
