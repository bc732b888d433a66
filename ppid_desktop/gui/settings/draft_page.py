"""Konsep: who signs, how page 1 is worded, what the messages say, and how it all looks on paper."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.draft_texts import RULES, DraftTexts
from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.field_types import Block, Choice, FieldType, Line
from ppid_desktop.domain.office import Office
from ppid_desktop.domain.people import Official
from ppid_desktop.gui.case.paper_pages import PaperPages
from ppid_desktop.gui.forms.settings_draft import Ui_SettingsDraft
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.labelled_field import LabelledField, editor_for
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.tab_order import order_tabs
from ppid_desktop.gui.settings import draft_form
from ppid_desktop.gui.settings.field_group import FieldGroup, Together
from ppid_desktop.gui.settings.settings_page import SettingsPage
from ppid_desktop.gui.settings.settings_tools import SettingsTools
from ppid_desktop.gui.settings.version_words import history_text, version_text
from ppid_desktop.gui.shell.ports import PaperJob
from ppid_desktop.gui.shell.preview_dialog import PreviewDialog
from ppid_desktop.services.office_settings import OfficeSettings

_ROOM_FOR_BOTH = 900  # pixels: narrower, the preview opens in its own window only


@dataclass(frozen=True)
class _Kept:
    """What is stored, with what tells of its versions."""

    office: Office
    texts: DraftTexts
    versions: str
    history: str


_EMPTY = _Kept(Office(), DraftTexts(), "", "")


class DraftPage(SettingsPage):
    """Stores a field when it is left; `office_stored` carries the office with other officials."""

    title = "Konsep"
    icon = Icon.FILE

    office_stored = Signal(object)  # Office

    def __init__(self, tools: SettingsTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ui = Ui_SettingsDraft()
        self.ui.setupUi(self)
        self.officials = FieldGroup(self)
        self.texts = FieldGroup(self)
        self._kept = _EMPTY
        self._storing = 0
        self._covered = False
        self._set_up_buttons()
        self.say_who_may(self.ui.noticeBar)
        self.parts.later(self._set_up_officials, self._set_up_texts, partial(order_tabs, self))

    def refresh(self) -> None:
        """Read what is stored again and make the preview."""
        self.parts.build_all()
        self._covered = False
        self.tools.runner.read(partial(_kept, self._settings), self._on_read, self.show_failure, owner=self)

    def flush(self) -> None:
        """Store what is still being typed."""
        self.officials.flush()
        self.texts.flush()

    def unstored(self) -> tuple[str, ...]:
        """Return the fields that cannot be read or were refused."""
        return (*self.officials.unstored(), *self.texts.unstored())

    def cover(self) -> None:
        """Empty the fields and the preview; answers that still come are not shown."""
        self._covered = True
        self._show(_EMPTY)
        self.ui.previewPanel.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the preview out where it would squeeze the fields."""
        super().resizeEvent(event)
        both = self.width() >= _ROOM_FOR_BOTH
        self.ui.previewPanel.setVisible(both)
        self.ui.previewButton.setVisible(not both)

    @property
    def _settings(self) -> OfficeSettings:
        return self.tools.services.settings

    def _set_up_officials(self) -> None:
        ui, acting = self.ui, Choice(draft_form.Acting)
        line = Line(200)
        rows: tuple[tuple[LabelledField, str, str, FieldType], ...] = (
            (ui.signerActingField, "signer_acting", self.tr("Sebagai"), acting),
            (ui.signerPositionField, "signer_position", self.tr("Jabatan"), line),
            (ui.signerNameField, "signer_name", self.tr("Nama"), line),
            (ui.signerNipField, "signer_nip", self.tr("NIP"), line),
            (ui.signerRankField, "signer_rank", self.tr("Pangkat, golongan"), line),
            (ui.approverActingField, "approver_acting", self.tr("Sebagai"), acting),
            (ui.approverPositionField, "approver_position", self.tr("Jabatan"), line),
            (ui.approverNameField, "approver_name", self.tr("Nama"), line),
            (ui.approverNipField, "approver_nip", self.tr("NIP"), line),
        )
        for field, code, label, kind in rows:
            self.officials.add(field.set_up(code, label, editor_for(kind, can_be_empty=False), required=True))
        self.officials.set_read_only(not self.may_change)
        self.officials.store_due.connect(lambda _code, _text: self._on_officials())

    def _set_up_texts(self) -> None:
        ui = self.ui
        for field, name in (
            (ui.openingField, "opening"),
            (ui.instructionsField, "instructions"),
            (ui.closingField, "closing"),
            (ui.helpField, "help"),
            (ui.sendingField, "sending"),
            (ui.remindingField, "reminding"),
            (ui.sendingShortField, "sending_short"),
            (ui.remindingShortField, "reminding_short"),
            (ui.sendingNoteField, "sending_note"),
            (ui.remindingNoteField, "reminding_note"),
        ):
            rule, tip = RULES[name], draft_form.tokens_help(name)
            editor = editor_for(Block(rule.longest))
            self.texts.add(field.set_up(name, rule.label, editor, help_text=tip, required=True))
        self.texts.set_read_only(not self.may_change)
        self.texts.store_due.connect(self._on_text)

    def _set_up_buttons(self) -> None:
        ui = self.ui
        for button, names in (
            (ui.defaultTextsButton, draft_form.PAGE_TEXTS),
            (ui.defaultMessagesButton, draft_form.MESSAGES),
        ):
            button.setIcon(themed_icon(Icon.UNDO))
            button.setEnabled(self.may_change)
            button.clicked.connect(lambda _on, chosen=names: self._use_shipped(chosen))
        ui.historyButton.setIcon(themed_icon(Icon.LOG))
        ui.historyButton.clicked.connect(self._show_history)
        ui.previewButton.setIcon(themed_icon(Icon.EYE))
        ui.previewButton.clicked.connect(lambda _on: self._open_preview())
        ui.previewPanel.all_pages_wanted.connect(self._open_preview)

    def _on_read(self, kept: _Kept) -> None:
        if not self._storing and not self._covered:
            self._show(kept)
            self._make_preview()

    def _show(self, kept: _Kept) -> None:
        self._kept = kept
        values = draft_form.official_values("signer", kept.office.signer)
        values |= draft_form.official_values("approver", kept.office.approver)
        self.officials.show_values({code: values[code] for code in self.officials.codes()})
        self.texts.show_values({name: getattr(kept.texts, name) for name in self.texts.codes()})
        show_text(self.ui.versionLabel, kept.versions)
        if not self.officials.unstored():
            self.ui.officialsProblemLabel.hide()

    def _on_officials(self) -> None:
        sent = self.officials.take_together()
        signer, approver = (draft_form.official_from(who, sent.values) for who in ("signer", "approver"))
        save = partial(_save_officials, self._settings, signer, approver)
        self._store(save, partial(self._refuse_officials, sent))

    def _on_text(self, name: str, text: str) -> None:
        self._store(
            partial(_save_texts, self._settings, {name: text}), partial(self._refuse_text, name, text)
        )

    def _use_shipped(self, names: Iterable[str]) -> None:
        shipped: dict[str, str] = {name: getattr(DraftTexts(), name) for name in names}
        for name, text in shipped.items():
            self.texts[name].set_value(text)
        self._store(partial(_save_texts, self._settings, shipped), self.show_failure)

    def _store(self, work: Callable[[], _Kept], refused: Callable[[PpidError], None]) -> None:
        self._storing += 1
        self.tools.runner.write(work, self._on_stored, partial(self._on_refused, refused), owner=self)

    def _on_stored(self, kept: _Kept) -> None:
        self._storing -= 1
        self.stored.emit()
        if kept.office != self._kept.office:
            self.office_stored.emit(kept.office)
        if not self._storing and not self._covered:
            self._show(kept)
            self._make_preview()

    def _on_refused(self, refused: Callable[[PpidError], None], error: PpidError) -> None:
        self._storing -= 1
        refused(error)

    def _refuse_officials(self, sent: Together, error: PpidError) -> None:
        self.officials.refuse_together(sent)
        show_text(self.ui.officialsProblemLabel, f"{error.what} {error.next_step}")
        self.ui.officialsProblemLabel.show()

    def _refuse_text(self, name: str, text: str, error: PpidError) -> None:
        self.texts.refuse(name, text, f"{error.what} {error.next_step}")

    def _show_history(self) -> None:
        self.tools.dialogs.inform(self, self.tr("Riwayat versi"), self._kept.history)

    def _make_preview(self) -> None:
        services = self.tools.services
        self.ui.previewPanel.make(services.preview.sample, PaperPages(services.papers), self.tools.runner)

    def _open_preview(self) -> None:
        self.flush()
        services, tools = self.tools.services, self.tools
        job = PaperJob(
            self.tr("Pratinjau konsep"), "Contoh konsep.pdf", services.preview.sample, self._kept.office.paper
        )
        dialog = PreviewDialog(job, PaperPages(services.papers), tools.runner, tools.dialogs, self.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _kept(settings: OfficeSettings) -> _Kept:
    known = (
        ("Kop dan pejabat", settings.office_versions()),
        ("Teks", settings.draft_texts_versions()),
    )
    newest = ". ".join(version_text(title, versions) for title, versions in known)
    history = "\n\n".join(history_text(title, versions) for title, versions in known)
    return _Kept(settings.office(), settings.draft_texts(), f"{newest}.", history)


def _save_officials(settings: OfficeSettings, signer: Official, approver: Official) -> _Kept:
    settings.save_officials(signer, approver)
    return _kept(settings)


def _save_texts(settings: OfficeSettings, changed: dict[str, str]) -> _Kept:
    settings.save_draft_texts(replace(settings.draft_texts(), **changed))
    return _kept(settings)
