"""Chooses how a ready message travels; the choice stays while the page is open."""

from PySide6.QtWidgets import QComboBox, QWidget

from ppid_desktop.domain.messages import Style


class StyleCombo(QComboBox):
    """A list of the styles of messages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for style in Style:
            self.addItem(style.label, style.code)

    @property
    def chosen(self) -> Style:
        """Return the style chosen."""
        return next(style for style in Style if style.code == self.currentData())
