"""Cards that pages are made of: a titled section, and what is shown where there is nothing yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from ppid_desktop.gui.forms.empty_state import Ui_EmptyState
from ppid_desktop.gui.forms.section_card import Ui_SectionCard
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.plain import button_text, show_text

_EMPTY_ICON_SIZE = 40


class EmptyState(QWidget):
    """Says why nothing is here and offers the one thing to do next."""

    action_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_EmptyState()
        self.ui.setupUi(self)
        self.ui.actionButton.clicked.connect(self.action_requested)

    def show_state(self, icon: Icon, title: str, text: str, action: str = "") -> None:
        """Show icon, title and a sentence; without `action` there is no button."""
        self.ui.iconLabel.show_icon(icon, Tone.MUTED, _EMPTY_ICON_SIZE)
        show_text(self.ui.titleLabel, title)
        show_text(self.ui.textLabel, text)
        self.ui.actionButton.setText(button_text(action))
        self.ui.actionButton.setVisible(bool(action))


class SectionCard(QFrame):
    """A titled card; put its content into `body` and small buttons into its head with `add_action`."""

    def __init__(self, parent: QWidget | None = None, *, title: str = "", help_text: str = "") -> None:
        super().__init__(parent)
        self.ui = Ui_SectionCard()
        self.ui.setupUi(self)
        self.body = self.ui.bodyLayout
        self.set_title(title, help_text)

    def set_title(self, title: str, help_text: str = "") -> None:
        """Show title and the sentence under it."""
        show_text(self.ui.titleLabel, title)
        self.ui.titleLabel.setVisible(bool(title))
        show_text(self.ui.helpLabel, help_text)
        self.ui.helpLabel.setVisible(bool(help_text))

    def add_action(self, text: str, icon: Icon | None = None) -> QPushButton:
        """Add a button at the right of the title; return it to be connected."""
        button = QPushButton(button_text(text))
        if icon is not None:
            button.setIcon(themed_icon(icon))
        self.ui.actionLayout.addWidget(button)
        return button

    def add(self, widget: QWidget) -> QWidget:
        """Put a widget under what is already in the card; return it."""
        self.body.addWidget(widget)
        return widget
