"""Penomoran: the templates of numbers, each with the number it would give today."""

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QLabel, QWidget

from ppid_desktop.domain.errors import InvalidValue, PpidError
from ppid_desktop.domain.field_types import Line
from ppid_desktop.domain.numbering import NumberParts, checked_template, composed
from ppid_desktop.domain.office import Numbering
from ppid_desktop.domain.setting_versions import SettingVersion
from ppid_desktop.gui.forms.settings_numbering import Ui_SettingsNumbering
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.labelled_field import LabelledField, editor_for
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.tab_order import order_tabs
from ppid_desktop.gui.settings.field_group import FieldGroup
from ppid_desktop.gui.settings.settings_page import SettingsPage
from ppid_desktop.gui.settings.settings_tools import SettingsTools
from ppid_desktop.gui.settings.version_words import history_text, version_text
from ppid_desktop.gui.theme import Look, set_look
from ppid_desktop.services.office_settings import OfficeSettings

Kept = tuple[Numbering, tuple[SettingVersion, ...]]
"""What is stored, with its versions."""

_SAMPLE_SERIAL = 7
_SAMPLE_NATURE = "B"


class NumberingPage(SettingsPage):
    """Stores a template when its field is left; one that makes no numbers is refused under its field."""

    title = "Penomoran"
    icon = Icon.REGISTER

    def __init__(self, tools: SettingsTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ui = Ui_SettingsNumbering()
        self.ui.setupUi(self)
        self._storing = 0
        self.fields = FieldGroup(self)
        self._examples: dict[str, QLabel] = {}
        self._versions: tuple[SettingVersion, ...] = ()
        self._set_up()
        self.ui.historyButton.setIcon(themed_icon(Icon.LOG))
        self.ui.historyButton.clicked.connect(self._show_history)
        self.say_who_may(self.ui.noticeBar)
        order_tabs(self)

    def refresh(self) -> None:
        """Read the templates again."""
        self.tools.runner.read(partial(_kept, self._settings), self._on_read, self.show_failure, owner=self)

    def flush(self) -> None:
        """Store what is still being typed."""
        self.fields.flush()

    def unstored(self) -> tuple[str, ...]:
        """Return the templates that were refused."""
        return self.fields.unstored()

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
        self.fields.set_read_only(not self.may_change)
        self.fields.edited.connect(lambda _name: self._show_examples())
        self.fields.store_due.connect(self._on_due)

    def _add(self, field: LabelledField, name: str, label: str, example: QLabel | None) -> None:
        self.fields.add(field.set_up(name, label, editor_for(Line(100)), required=True))
        if example is not None:
            self._examples[name] = example

    def _on_read(self, kept: Kept) -> None:
        if not self._storing:
            self._show(*kept)

    def _show(self, numbering: Numbering, versions: tuple[SettingVersion, ...]) -> None:
        self._versions = versions
        show_text(self.ui.versionLabel, f"{version_text(self.title, versions)}.")
        self.fields.show_values({code: getattr(numbering, code) for code in self.fields.codes()})
        self._show_examples()

    def _show_examples(self) -> None:
        values = self.fields.values()
        today = self.tools.services.session.clock.today()
        parts = NumberParts(_SAMPLE_SERIAL, today, values["code"], values["unit"], _SAMPLE_NATURE)
        for name, label in self._examples.items():
            _show_example(label, values[name], parts, yearly=label is not self.ui.itemExample)

    def _on_due(self, name: str, text: str) -> None:
        change: dict[str, str] = {name: text}
        self._storing += 1
        work = partial(_saved, self._settings, change)
        failed = partial(self._on_refused, name, text)
        self.tools.runner.write(work, self._on_stored, failed, owner=self)

    def _show_history(self) -> None:
        told = history_text(self.title, self._versions)
        self.tools.dialogs.inform(self, self.tr("Riwayat versi"), told)

    def _on_stored(self, kept: Kept) -> None:
        self._storing -= 1
        self._on_read(kept)  # with more on its way it is older than what stands here
        self.stored.emit()

    def _on_refused(self, name: str, text: str, error: PpidError) -> None:
        self._storing -= 1
        self.fields.refuse(name, text, f"{error.what} {error.next_step}")


def _show_example(label: QLabel, template: str, parts: NumberParts, *, yearly: bool) -> None:
    try:
        usable = checked_template(template, yearly=yearly)
        text, look = f"Contoh: {composed(usable, parts)}", Look.GOOD
    except InvalidValue as wrong:
        text, look = wrong.next_step, Look.CAUTION
    set_look(label, look)
    show_text(label, text)


def _kept(settings: OfficeSettings) -> Kept:
    return settings.numbering(), settings.numbering_versions()


def _saved(settings: OfficeSettings, change: dict[str, str]) -> Kept:
    settings.save_numbering(replace(settings.numbering(), **change))
    return _kept(settings)
