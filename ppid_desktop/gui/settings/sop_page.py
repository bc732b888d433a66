"""SOP: the office's own wording of the head, the acuan, and who executes each step with which documents."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QLabel, QWidget

from ppid_desktop.domain.field_types import Block, Day, Line
from ppid_desktop.domain.sop_particulars import DOCUMENTS, EXECUTOR
from ppid_desktop.gui.case.case_presenter import STEP_NAMES
from ppid_desktop.gui.forms.settings_sop import Ui_SettingsSop
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.labelled_field import LabelledField, editor_for
from ppid_desktop.gui.kit.tab_order import order_tabs
from ppid_desktop.gui.messages import Question
from ppid_desktop.gui.settings.fields_page import FieldsPage, KeptTexts
from ppid_desktop.gui.settings.settings_tools import SettingsTools
from ppid_desktop.services.sop_versions import Sops


class SopPage(FieldsPage):
    """Stores a text when its field is left, as a new version that new records follow."""

    title = "SOP"
    icon = Icon.HELP

    def __init__(self, tools: SettingsTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ui = Ui_SettingsSop()
        self.ui.setupUi(self)
        self.ui.broughtButton.setIcon(themed_icon(Icon.UNDO))
        self.ui.broughtButton.hide()
        self.ui.broughtButton.clicked.connect(self._on_brought)
        self.say_who_may(self.ui.noticeBar)
        steps = (partial(self._add_step, number, name) for number, name in STEP_NAMES.items())
        self.parts.later(self._set_up_head, *steps, self._set_up_references)
        self.parts.later(partial(self.watch, self.ui.historyButton), partial(order_tabs, self))

    def reading(self) -> Callable[[], KeptTexts]:
        """Return the work that reads the wording."""
        return partial(_kept, self._settings)

    def storing(self, name: str, text: str) -> Callable[[], KeptTexts]:
        """Return the work that makes a version with one text changed."""
        return partial(_saved, self._settings, name, text)

    def show_kept(self, kept: KeptTexts) -> None:
        """Show the wording, and the way back while it is the office's own."""
        super().show_kept(kept)
        self.ui.broughtButton.setVisible(self.may_change and kept.own)

    @property
    def version_label(self) -> QLabel:
        """Return the label that tells the newest version."""
        return self.ui.versionLabel

    @property
    def _settings(self) -> Sops:
        return self.tools.services.sops

    def _set_up_head(self) -> None:
        ui = self.ui
        self._add(ui.codeField, "code", self.tr("Kode dokumen"))
        revision = ui.revisionField.set_up("revision", self.tr("Revisi"), editor_for(Line(50)))
        self.fields.add(revision)
        dated = ui.datedField.set_up("dated", self.tr("Tanggal"), editor_for(Day()), required=True)
        self.fields.add(dated)

    def _set_up_references(self) -> None:
        references = self.ui.referencesField.set_up(
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
            self.store(partial(_taken_back, self._settings), self.show_failure)


def _kept(settings: Sops) -> KeptTexts:
    return KeptTexts(settings.texts(), settings.versions(), own=not settings.is_brought())


def _saved(settings: Sops, name: str, text: str) -> KeptTexts:
    settings.save_text(name, text)
    return _kept(settings)


def _taken_back(settings: Sops) -> KeptTexts:
    settings.take_brought()
    return _kept(settings)
