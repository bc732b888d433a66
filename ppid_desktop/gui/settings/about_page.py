"""Tentang: version, where the data lies, and the free software the program stands on."""

import tomllib
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ppid_desktop import __version__
from ppid_desktop.gui.forms.settings_about import Ui_SettingsAbout
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.clipboard import put_text
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.table_model import Column, TableModel
from ppid_desktop.gui.settings.settings_page import SettingsPage
from ppid_desktop.gui.settings.settings_tools import SettingsTools
from ppid_desktop.runtime.assets import resource


@dataclass(frozen=True)
class Component:
    """One piece of free software and what the program uses it for."""

    name: str
    licence: str
    purpose: str


COLUMNS: tuple[Column[Component], ...] = (
    Column("Komponen", lambda one: one.name),
    Column("Lisensi", lambda one: one.licence),
    Column("Dipakai untuk", lambda one: one.purpose),
)


def components() -> tuple[Component, ...]:
    """Return the components the program is delivered with."""
    listed = tomllib.loads(resource("app", "components.toml").read_text("utf-8"))["component"]
    return tuple(Component(one["name"], one["licence"], one["purpose"]) for one in listed)


class AboutPage(SettingsPage):
    """Tells; changes nothing."""

    title = "Tentang"
    icon = Icon.INFO
    needs = None

    def __init__(self, tools: SettingsTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ui = Ui_SettingsAbout()
        self.ui.setupUi(self)
        ui = self.ui
        show_text(ui.versionLabel, self.tr("PPID Desktop versi {0}").format(__version__))
        show_text(ui.licenceLabel, self.tr("Lisensi MIT: bebas dipakai, disalin, diubah, dan disebarkan."))
        show_text(ui.placeLabel, str(tools.workspace))
        self.model: TableModel[Component] = TableModel(COLUMNS, self)
        ui.partsTable.show_model(self.model, (4, 4, 7))
        self.model.show_rows(components())
        ui.placeButton.setIcon(themed_icon(Icon.FOLDER))
        ui.placeButton.clicked.connect(self._on_open)
        ui.copyButton.setIcon(themed_icon(Icon.COPY))
        ui.copyButton.clicked.connect(lambda: put_text(str(tools.workspace)))

    def _on_open(self) -> None:
        if not self.tools.open_path(self.tools.workspace):
            title = self.tr("Folder tidak dapat dibuka")
            self.tools.dialogs.inform(self, title, str(self.tools.workspace))
