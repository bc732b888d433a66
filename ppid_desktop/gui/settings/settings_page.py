"""What every page of Pengaturan promises: it loads itself, stores itself, and clears itself when covered."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.gui.icons import Icon
from ppid_desktop.gui.kit.bars import BannerBar, BannerKind
from ppid_desktop.gui.kit.turns import Parts
from ppid_desktop.gui.settings.settings_tools import SettingsTools


class SettingsPage(QWidget):
    """One page; `needs` is the use case without which it can only be read."""

    title: ClassVar[str]
    icon: ClassVar[Icon]
    needs: ClassVar[UseCase | None] = UseCase.EDIT_SETTINGS

    stored = Signal()

    def __init__(self, tools: SettingsTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = tools
        self.parts = Parts()
        """What is still to be built; `refresh` does what is left of it at once."""

    @property
    def may_change(self) -> bool:
        """Return whether the account that works may change what this page shows."""
        return self.needs is None or self.tools.may(self.needs)

    def refresh(self) -> None:
        """Read again what the page shows."""

    def flush(self) -> None:
        """Store what is still being typed."""

    def unstored(self) -> tuple[str, ...]:
        """Return the names of what is typed here and cannot be stored."""
        return ()

    def cover(self) -> None:
        """Take every content off the screen; whatever was typed has been stored before."""

    def say_who_may(self, bar: BannerBar) -> None:
        """Explain a page that can only be read."""
        if not self.may_change:
            text = self.tr("Hanya akun dengan peran yang sesuai yang dapat mengubah halaman ini.")
            bar.show_notice(BannerKind.INFO, text)

    def show_failure(self, error: PpidError) -> None:
        """Explain an error in a dialog."""
        self.tools.dialogs.show_error(self, error)
