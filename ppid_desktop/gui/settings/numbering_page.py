"""Penomoran: the templates of numbers, each with the number it would give today."""

from collections.abc import Callable
from dataclasses import fields, replace
from functools import partial

from PySide6.QtWidgets import QLabel, QWidget

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.field_types import Line
from ppid_desktop.domain.numbering import NumberParts, checked_template, composed
from ppid_desktop.gui.forms.settings_numbering import Ui_SettingsNumbering
from ppid_desktop.gui.icons import Icon
from ppid_desktop.gui.kit.labelled_field import LabelledField, editor_for
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.tab_order import order_tabs
from ppid_desktop.gui.settings.fields_page import FieldsPage, KeptTexts
from ppid_desktop.gui.settings.settings_tools import SettingsTools
from ppid_desktop.gui.theme import Look, set_look
from ppid_desktop.services.office_settings import OfficeSettings

_SAMPLE_SERIAL = 7
_SAMPLE_NATURE = "B"


class NumberingPage(FieldsPage):
    """Stores a template when its field is left; one that makes no numbers is refused under its field."""

    title = "Penomoran"
    icon = Icon.REGISTER

    def __init__(self, tools: SettingsTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ui = Ui_SettingsNumbering()
        self.ui.setupUi(self)
        self._examples: dict[str, QLabel] = {}
        self._set_up()
        self.watch(self.ui.historyButton)
        self.say_who_may(self.ui.noticeBar)
        order_tabs(self)

    def reading(self) -> Callable[[], KeptTexts]:
        """Return the work that reads the templates."""
        return partial(_kept, self._settings)

    def storing(self, name: str, text: str) -> Callable[[], KeptTexts]:
        """Return the work that stores one template."""
        return partial(_saved, self._settings, name, text)

    def show_kept(self, kept: KeptTexts) -> None:
        """Show the templates with the numbers of today."""
        super().show_kept(kept)
        self._show_examples()

    @property
    def version_label(self) -> QLabel:
        """Return the label that tells the newest version."""
        return self.ui.versionLabel

    @property
    def _settings(self) -> OfficeSettings:
        return self.tools.services.settings

    def _set_up(self) -> None:
        ui = self.ui
        for field, name, label, example in (
            (ui.codeField, "code", self.tr("Kode dokumen {kode}"), None),
            (ui.unitField, "unit", self.tr("Singkatan unit {unit}"), None),
            (ui.registerField, "register", self.tr("Nomor register rekaman"), ui.registerExample),
            (ui.memoField, "memo", self.tr("Nomor nota pengajuan"), ui.memoExample),
            (ui.letterField, "letter", self.tr("Nomor surat permintaan"), ui.letterExample),
            (ui.receiptField, "receipt", self.tr("Nomor tanda terima"), ui.receiptExample),
            (ui.itemField, "item", self.tr("Nomor item arsip"), ui.itemExample),
        ):
            self._add(field, name, label, example)
        self.fields.edited.connect(lambda _name: self._show_examples())

    def _add(self, field: LabelledField, name: str, label: str, example: QLabel | None) -> None:
        self.fields.add(field.set_up(name, label, editor_for(Line(100)), required=True))
        if example is not None:
            self._examples[name] = example

    def _show_examples(self) -> None:
        values = self.fields.values()
        today = self.tools.services.session.clock.today()
        parts = NumberParts(_SAMPLE_SERIAL, today, values["code"], values["unit"], _SAMPLE_NATURE)
        for name, label in self._examples.items():
            _show_example(label, values[name], parts, yearly=label is not self.ui.itemExample)


def _show_example(label: QLabel, template: str, parts: NumberParts, *, yearly: bool) -> None:
    try:
        usable = checked_template(template, yearly=yearly)
        text, look = f"Contoh: {composed(usable, parts)}", Look.GOOD
    except InvalidValue as wrong:
        text, look = wrong.next_step, Look.CAUTION
    set_look(label, look)
    show_text(label, text)


def _kept(settings: OfficeSettings) -> KeptTexts:
    numbering = settings.numbering()
    texts: dict[str, str] = {one.name: getattr(numbering, one.name) for one in fields(numbering)}
    return KeptTexts(texts, settings.numbering_versions())


def _saved(settings: OfficeSettings, name: str, text: str) -> KeptTexts:
    change: dict[str, str] = {name: text}
    settings.save_numbering(replace(settings.numbering(), **change))
    return _kept(settings)
