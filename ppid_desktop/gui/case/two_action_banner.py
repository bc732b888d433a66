"""A notice that leaves a choice: two verbs beside one sentence."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ppid_desktop.gui.forms.two_action_banner import Ui_TwoActionBannerForm
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.plain import button_text, show_text
from ppid_desktop.gui.theme import set_look


class TwoActionBanner(QFrame):
    """Hidden until `show_choice`; `first_requested` and `second_requested` tell which verb was chosen."""

    first_requested = Signal()
    second_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_TwoActionBannerForm()
        self.ui.setupUi(self)
        self.ui.firstButton.clicked.connect(self.first_requested)
        self.ui.secondButton.clicked.connect(self.second_requested)
        self.hide()

    def show_choice(self, kind: BannerKind, text: str, first: str, second: str = "") -> None:
        """Show the sentence and its verbs; without `second` there is one verb only."""
        look, icon, tone = kind.value
        set_look(self, look)
        self.ui.iconLabel.show_icon(icon, tone)
        show_text(self.ui.textLabel, text)
        for button, verb in ((self.ui.firstButton, first), (self.ui.secondButton, second)):
            button.setText(button_text(verb))
            button.setVisible(bool(verb))
        self.show()
