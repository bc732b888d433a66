"""A page whose fields are stored one by one, each when it is left, as versions that the page tells of."""

from abc import abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.setting_versions import SettingVersion
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.settings.field_group import FieldGroup
from ppid_desktop.gui.settings.settings_page import SettingsPage
from ppid_desktop.gui.settings.settings_tools import SettingsTools
from ppid_desktop.gui.settings.version_words import history_text, version_text


@dataclass(frozen=True)
class KeptTexts:
    """What is stored, by the fields' codes, with its versions, newest first."""

    texts: Mapping[str, str]
    versions: tuple[SettingVersion, ...]
    own: bool = False  # the office's wording holds instead of what the program brings


class FieldsPage(SettingsPage):
    """Reads over no field with unstored typing; what was refused stays under its field with the reason."""

    def __init__(self, tools: SettingsTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._storing = 0
        self._versions: tuple[SettingVersion, ...] = ()
        self.fields = FieldGroup(self)

    @abstractmethod
    def reading(self) -> Callable[[], KeptTexts]:
        """Return the work that reads what is stored."""

    @abstractmethod
    def storing(self, name: str, text: str) -> Callable[[], KeptTexts]:
        """Return the work that stores one field and reads again."""

    @property
    @abstractmethod
    def version_label(self) -> QLabel:
        """Return the label that tells the newest version."""

    def refresh(self) -> None:
        """Read the texts again."""
        self.parts.build_all()
        self.tools.runner.read(self.reading(), self._on_read, self.show_failure, owner=self)

    def flush(self) -> None:
        """Store what is still being typed."""
        self.fields.flush()

    def unstored(self) -> tuple[str, ...]:
        """Return the names of the fields that were refused."""
        return self.fields.unstored()

    def store(self, work: Callable[[], KeptTexts], failed: Callable[[PpidError], None]) -> None:
        """Store and show what is stored then."""
        self._storing += 1
        self.tools.runner.write(work, self._on_stored, partial(self._on_failed, failed), owner=self)

    def show_kept(self, kept: KeptTexts) -> None:
        """Show what is stored."""
        self._versions = kept.versions
        show_text(self.version_label, f"{version_text(self.title, kept.versions)}.")
        self.fields.show_values(kept.texts)

    def watch(self, history: QPushButton) -> None:
        """Store every field added so far when it is left, and tell the versions on the button."""
        self.fields.set_read_only(not self.may_change)
        self.fields.store_due.connect(self._on_due)
        history.setIcon(themed_icon(Icon.LOG))
        history.clicked.connect(self._show_history)

    def _on_read(self, kept: KeptTexts) -> None:
        if not self._storing:
            self.show_kept(kept)

    def _on_due(self, name: str, text: str) -> None:
        self.store(self.storing(name, text), partial(self._refuse, name, text))

    def _on_stored(self, kept: KeptTexts) -> None:
        self._storing -= 1
        self._on_read(kept)  # with more on its way it is older than what stands here
        self.stored.emit()

    def _on_failed(self, failed: Callable[[PpidError], None], error: PpidError) -> None:
        self._storing -= 1
        failed(error)

    def _refuse(self, name: str, text: str, error: PpidError) -> None:
        self.fields.refuse(name, text, f"{error.what} {error.next_step}")

    def _show_history(self) -> None:
        told = history_text(self.title, self._versions)
        self.tools.dialogs.inform(self, self.tr("Riwayat versi"), told)
