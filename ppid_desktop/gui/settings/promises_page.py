"""Keamanan data: what the program promises about the data, against whom, and what it does not promise."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ppid_desktop.domain.promises import PromiseGroup, read_promises
from ppid_desktop.gui.forms.settings_promises import Ui_SettingsPromises
from ppid_desktop.gui.icons import Icon
from ppid_desktop.gui.kit.cards import SectionCard
from ppid_desktop.gui.kit.plain import plain_label, show_text
from ppid_desktop.gui.kit.turns import Turns
from ppid_desktop.gui.settings.settings_page import SettingsPage
from ppid_desktop.gui.settings.settings_tools import SettingsTools
from ppid_desktop.gui.theme import Look
from ppid_desktop.runtime.assets import resource


class PromisesPage(SettingsPage):
    """Tells; changes nothing."""

    title = "Keamanan data"
    icon = Icon.SHIELD
    needs = None

    def __init__(self, tools: SettingsTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ui = Ui_SettingsPromises()
        self.ui.setupUi(self)
        introduction, groups = read_promises(resource("help", "promises.md").read_text("utf-8"))
        show_text(self.ui.introLabel, introduction)
        Turns(self).take(*(partial(self._add, group) for group in groups))

    def _add(self, group: PromiseGroup) -> None:
        card = SectionCard(title=group.title)
        for one in group.promises:
            lines = QVBoxLayout()
            lines.setSpacing(2)
            lines.addWidget(plain_label(one.title, Look.LABEL))
            if one.text:
                lines.addWidget(plain_label(one.text))
            card.body.addLayout(lines)
        self.ui.cardsLayout.insertWidget(self.ui.cardsLayout.count() - 1, card)
