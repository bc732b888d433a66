"""Tampilan: colours and size of the text, shown at once and kept for this person at this PC."""

from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.field_types import Choice
from ppid_desktop.domain.terms import Term
from ppid_desktop.gui.forms.settings_appearance import Ui_SettingsAppearance
from ppid_desktop.gui.icons import Icon
from ppid_desktop.gui.kit.choice_editors import ChoiceEditor, Option
from ppid_desktop.gui.kit.labelled_field import editor_for
from ppid_desktop.gui.settings.settings_page import SettingsPage
from ppid_desktop.gui.settings.settings_tools import SettingsTools
from ppid_desktop.gui.theme import Preference

SCALES = (80, 90, 100, 110, 125, 150, 175, 200)


class Colouring(Term):
    """The looks to choose from."""

    SYSTEM = Preference.SYSTEM.value, "Mengikuti sistem"
    LIGHT = Preference.LIGHT.value, "Terang"
    DARK = Preference.DARK.value, "Gelap"
    CONTRAST = Preference.CONTRAST.value, "Kontras tinggi"


class AppearancePage(SettingsPage):
    """Applies every choice at once."""

    title = "Tampilan"
    icon = Icon.EYE
    needs = None

    def __init__(self, tools: SettingsTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ui = Ui_SettingsAppearance()
        self.ui.setupUi(self)
        ui = self.ui
        colours = editor_for(Choice(Colouring), can_be_empty=False)
        ui.themeField.set_up("theme", self.tr("Warna"), colours, required=True)
        sizes = ChoiceEditor([Option(str(one), f"{one} %") for one in SCALES], empty_label=None)
        ui.scaleField.set_up("scale", self.tr("Ukuran huruf"), sizes, required=True)
        self.refresh()
        ui.themeField.edited.connect(lambda _code: self._choose())
        ui.scaleField.edited.connect(lambda _code: self._choose())

    def refresh(self) -> None:
        """Show what is chosen."""
        self.ui.themeField.set_value(self.tools.appearance.preference.value)
        self.ui.scaleField.set_value(str(self.tools.appearance.scale))

    def _choose(self) -> None:
        preference = Preference(self.ui.themeField.value())
        self.tools.appearance.choose(preference, int(self.ui.scaleField.value()))
        self.stored.emit()
