"""SOP: the office's own wording of the head, the acuan, and who executes each step with which documents."""

from functools import partial

from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.field_types import Block, Day, Line
from ppid_desktop.domain.setting_versions import SettingVersion
from ppid_desktop.domain.sop_particulars import DOCUMENTS, EXECUTOR
from ppid_desktop.gui.case.case_presenter import STEP_NAMES
from ppid_desktop.gui.forms.settings_sop import Ui_SettingsSop
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.labelled_field import LabelledField, editor_for
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.tab_order import order_tabs
from ppid_desktop.gui.messages import Question
from ppid_desktop.gui.settings.field_group import FieldGroup
from ppid_desktop.gui.settings.settings_page import SettingsPage
from ppid_desktop.gui.settings.settings_tools import SettingsTools
from ppid_desktop.gui.settings.version_words import history_text, version_text
from ppid_desktop.services.sop_versions import Sops

Kept = tuple[dict[str, str], tuple[SettingVersion, ...], bool]
"""The texts by name, the versions the workspace keeps, and whether the program's own SOP is in force."""


class SopPage(SettingsPage):
    """Stores a text when its field is left, as a new version that new records follow."""

    title = "SOP"
    icon = Icon.HELP

    def __init__(self, tools: SettingsTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ui = Ui_SettingsSop()
        self.ui.setupUi(self)
        self._storing = 0
        self.fields = FieldGroup(self)
        self._versions: tuple[SettingVersion, ...] = ()
        self._set_up()
        self.fields.set_read_only(not self.may_change)
        self.fields.store_due.connect(self._on_due)
        self.ui.historyButton.setIcon(themed_icon(Icon.LOG))
        self.ui.historyButton.clicked.connect(self._show_history)
        self.ui.broughtButton.setIcon(themed_icon(Icon.UNDO))
        self.ui.broughtButton.hide()
        self.ui.broughtButton.clicked.connect(self._on_brought)
        self.say_who_may(self.ui.noticeBar)
        order_tabs(self)

    def refresh(self) -> None:
        """Read the texts again."""
        self.tools.runner.read(partial(_kept, self._settings), self._on_read, self.show_failure, owner=self)

    def flush(self) -> None:
        """Store what is still being typed."""
        self.fields.flush()

    def unstored(self) -> tuple[str, ...]:
        """Return the texts that were refused."""
        return self.fields.unstored()

    @property
    def _settings(self) -> Sops:
        return self.tools.services.sops

    def _set_up(self) -> None:
        ui = self.ui
        self._add(ui.codeField, "code", self.tr("Kode dokumen"))
        revision = ui.revisionField.set_up("revision", self.tr("Revisi"), editor_for(Line(50)))
        self.fields.add(revision)
        dated = ui.datedField.set_up("dated", self.tr("Tanggal"), editor_for(Day()), required=True)
        self.fields.add(dated)
        for number, name in STEP_NAMES.items():
            self._add_step(number, name)
        references = ui.referencesField.set_up(
            "references", self.tr("Acuan"), editor_for(Block()), required=True
        )
        self.fields.add(references)

    def _add_step(self, number: int, name: str) -> None:
        executor: LabelledField = getattr(self.ui, f"executorField{number}")
        documents: LabelledField = getattr(self.ui, f"documentsField{number}")
        self._add(executor, f"{EXECUTOR}{number}", self.tr("{0}. {1}: pelaksana").format(number, name))
        self._add(documents, f"{DOCUMENTS}{number}", self.tr("{0}. {1}: dokumen").format(number, name))

    def _add(self, field: LabelledField, name: str, label: str) -> None:
        self.fields.add(field.set_up(name, label, editor_for(Line(200)), required=True))

    def _on_read(self, kept: Kept) -> None:
        if not self._storing:
            self._show(*kept)

    def _show(self, texts: dict[str, str], versions: tuple[SettingVersion, ...], is_brought: bool) -> None:
        self._versions = versions
        self.ui.broughtButton.setVisible(self.may_change and not is_brought)
        show_text(self.ui.versionLabel, f"{version_text(self.title, versions)}.")
        self.fields.show_values(texts)

    def _on_brought(self) -> None:
        question = Question(
            self.tr("Pakai SOP dari program?"),
            self.tr(
                "Rekaman baru mengikuti SOP bawaan program ini. Rekaman yang sudah ada tetap memegang SOP "
                "yang menjadi dasarnya, dan susunan kantor tetap tersimpan sebagai versi."
            ),
            self.tr("Pakai"),
        )
        if self.tools.dialogs.confirm(self, question):
            self._storing += 1
            work = partial(_taken_back, self._settings)
            self.tools.runner.write(work, self._on_stored, self._on_not_taken_back, owner=self)

    def _on_not_taken_back(self, error: PpidError) -> None:
        self._storing -= 1
        self.show_failure(error)

    def _on_due(self, name: str, text: str) -> None:
        self._storing += 1
        work = partial(_saved, self._settings, name, text)
        failed = partial(self._on_refused, name, text)
        self.tools.runner.write(work, self._on_stored, failed, owner=self)

    def _on_stored(self, kept: Kept) -> None:
        self._storing -= 1
        self._on_read(kept)  # with more on its way it is older than what stands here
        self.stored.emit()

    def _on_refused(self, name: str, text: str, error: PpidError) -> None:
        self._storing -= 1
        self.fields.refuse(name, text, f"{error.what} {error.next_step}")

    def _show_history(self) -> None:
        told = history_text(self.title, self._versions)
        self.tools.dialogs.inform(self, self.tr("Riwayat versi"), told)


def _kept(settings: Sops) -> Kept:
    return settings.texts(), settings.versions(), settings.is_brought()


def _taken_back(settings: Sops) -> Kept:
    settings.take_brought()
    return _kept(settings)


def _saved(settings: Sops, name: str, text: str) -> Kept:
    settings.save_text(name, text)
    return _kept(settings)
