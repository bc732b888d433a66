"""The sticky foot of a page: Kembali, Lanjut, and whether everything is stored."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ppid_desktop.gui.forms.case_footer import Ui_CaseFooter
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.plain import button_text, show_text


class CaseFooter(QFrame):
    """Both buttons always answer; what is missing is listed by whoever hears `next_requested`."""

    back_requested = Signal()
    next_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CaseFooter()
        self.ui.setupUi(self)
        self.ui.backButton.setIcon(themed_icon(Icon.BACK))
        self.ui.nextButton.setIcon(themed_icon(Icon.NEXT, Tone.ON_ACCENT))
        self.ui.backButton.clicked.connect(self.back_requested)
        self.ui.nextButton.clicked.connect(self.next_requested)

    def take_focus(self) -> None:
        """Put the keyboard on *Lanjut*, or on the way back after the last step."""
        last = self.ui.nextButton.isHidden()
        (self.ui.backButton if last else self.ui.nextButton).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_saved(self, text: str) -> None:
        """Show the state of storing, e.g. `Tersimpan 10.42`."""
        show_text(self.ui.savedLabel, text)

    def show_hint(self, text: str) -> None:
        """Show beside *Lanjut* what is still open, e.g. `3 hal belum lengkap`."""
        show_text(self.ui.hintLabel, text)

    def set_labels(self, back: str, forward: str) -> None:
        """Name the two buttons; an empty text hides the button."""
        for button, text in ((self.ui.backButton, back), (self.ui.nextButton, forward)):
            button.setText(button_text(text))
            button.setVisible(bool(text))
