"""Kantor: identity, logo, units, paper and the SOP's scope, each field stored when it is left."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.field_types import Block, Choice, Day, Line, Number
from ppid_desktop.domain.letterhead_parts import (
    LARGEST_FONT,
    LARGEST_MARGIN,
    LONGEST_SIDE,
    SHORTEST_SIDE,
    SMALLEST_FONT,
)
from ppid_desktop.domain.office import Office
from ppid_desktop.domain.terms import LogoPlace
from ppid_desktop.gui.forms.settings_office import Ui_SettingsOffice
from ppid_desktop.gui.icons import Icon
from ppid_desktop.gui.kit.choice_editors import ChoicesEditor, Option
from ppid_desktop.gui.kit.labelled_field import editor_for
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.tab_order import order_tabs
from ppid_desktop.gui.messages import FileKind
from ppid_desktop.gui.settings import office_form
from ppid_desktop.gui.settings.field_group import FieldGroup, Together
from ppid_desktop.gui.settings.logo_panel import logo_from
from ppid_desktop.gui.settings.settings_page import SettingsPage
from ppid_desktop.gui.settings.settings_tools import SettingsTools
from ppid_desktop.gui.task_runner import CancelToken, Report
from ppid_desktop.services.office_settings import OfficeSettings

_PICTURES = FileKind("Gambar", ("png", "jpg", "jpeg"))
_MARGINS = {"top": "Atas (mm)", "bottom": "Bawah (mm)", "left": "Kiri (mm)", "right": "Kanan (mm)"}


class OfficePage(SettingsPage):
    """Shows the office; `office_stored` carries it after every change."""

    title = "Kantor"
    icon = Icon.OFFICE

    office_stored = Signal(object)  # Office

    def __init__(self, tools: SettingsTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ui = Ui_SettingsOffice()
        self.ui.setupUi(self)
        self._storing = 0
        self._covered = False
        self.texts = FieldGroup(self)
        self.paper = FieldGroup(self)
        self.scope = FieldGroup(self)
        self._set_up_logo()
        self.say_who_may(self.ui.noticeBar)
        self.parts.later(
            self._set_up_texts, self._set_up_paper, self._set_up_scope, partial(order_tabs, self)
        )

    def refresh(self) -> None:
        """Read the office again."""
        self.parts.build_all()
        self._covered = False
        self.tools.runner.read(self._settings.office, self._on_read, self.show_failure, owner=self)

    def flush(self) -> None:
        """Store what is still being typed."""
        for group in (self.texts, self.paper, self.scope):
            group.flush()

    def unstored(self) -> tuple[str, ...]:
        """Return the fields that cannot be read or were refused."""
        return tuple(name for group in (self.texts, self.paper, self.scope) for name in group.unstored())

    def cover(self) -> None:
        """Empty the fields; answers that still come are not shown."""
        self._covered = True
        self._show(Office(admitted=()))

    @property
    def _settings(self) -> OfficeSettings:
        return self.tools.services.settings

    def _set_up_texts(self) -> None:
        ui = self.ui
        fields = {
            "government": ui.governmentField,
            "secretariat": ui.secretariatField,
            "unit_name": ui.unitNameField,
            "address": ui.addressField,
            "phone": ui.phoneField,
            "fax": ui.faxField,
            "email": ui.emailField,
            "website": ui.websiteField,
            "city": ui.cityField,
        }
        for name, label in office_form.TEXTS:
            kind = Block(500) if name == "address" else Line()
            fields[name].set_up(name, label, editor_for(kind), required=True)
        help_text = self.tr("Satu unit per baris.")
        ui.unitsField.set_up(
            "units", self.tr("Daftar unit"), editor_for(Block()), help_text=help_text, required=True
        )
        self.texts.add_all((*fields.values(), ui.unitsField))
        self.texts.set_read_only(not self.may_change)
        self.texts.store_due.connect(self._on_text)

    def _set_up_paper(self) -> None:
        ui = self.ui
        sheet = editor_for(Choice(office_form.SheetKind), can_be_empty=False)
        self.paper.add(ui.sheetField.set_up("sheet", self.tr("Ukuran kertas"), sheet, required=True))
        side, margin = Number(SHORTEST_SIDE, LONGEST_SIDE), Number(0, LARGEST_MARGIN)
        for field, name, label, kind in (
            (ui.widthField, "width", self.tr("Lebar (mm)"), side),
            (ui.heightField, "height", self.tr("Tinggi (mm)"), side),
            (ui.topField, "top", _MARGINS["top"], margin),
            (ui.bottomField, "bottom", _MARGINS["bottom"], margin),
            (ui.leftField, "left", _MARGINS["left"], margin),
            (ui.rightField, "right", _MARGINS["right"], margin),
        ):
            self.paper.add(field.set_up(name, label, editor_for(kind), required=True))
        place = editor_for(Choice(LogoPlace), can_be_empty=False)
        size = editor_for(Number(SMALLEST_FONT, LARGEST_FONT))
        self.paper.add(ui.logoPlaceField.set_up("logo_place", self.tr("Letak logo"), place, required=True))
        label = self.tr("Ukuran huruf konsep (pt)")
        self.paper.add(ui.fontSizeField.set_up("font_size", label, size, required=True))
        ui.sheetField.edited.connect(self._show_size)
        self.paper.set_read_only(not self.may_change)
        self.paper.store_due.connect(lambda _name, _text: self._on_paper())

    def _set_up_scope(self) -> None:
        ui = self.ui
        options = [Option(one.code, one.label) for one in office_form.OPEN_CATEGORIES]
        for field, code, label, editor in (
            (ui.admittedField, "admitted", self.tr("Kategori yang diterima"), ChoicesEditor(options)),
            (ui.deciderField, "decider", self.tr("Diputuskan oleh"), editor_for(Line(200))),
            (ui.decidedField, "decided", self.tr("Pada tanggal"), editor_for(Day())),
        ):
            self.scope.add(field.set_up(code, label, editor, required=True))
        ui.admittedField.edited.connect(lambda _codes: self.scope.flush())
        self.scope.set_read_only(not self.may_change)
        self.scope.store_due.connect(lambda _name, _text: self._on_scope())

    def _set_up_logo(self) -> None:
        panel = self.ui.logoPanel
        panel.set_read_only(not self.may_change)
        panel.choose_requested.connect(self._on_choose_logo)
        panel.removal_requested.connect(lambda: self._store(partial(_with_logo, b"")))

    def _on_read(self, office: Office) -> None:
        if not self._storing and not self._covered:  # else it may be older than what was typed
            self._show(office)

    def _show(self, office: Office) -> None:
        self._show_stored(office)
        who, day = office_form.decision_of(office)
        self.scope.show_values({"admitted": office_form.scope_codes(office), "decider": who, "decided": day})
        for group, label in (
            (self.paper, self.ui.paperProblemLabel),
            (self.scope, self.ui.scopeProblemLabel),
        ):
            label.setVisible(bool(label.text() and group.unstored()))

    def _show_stored(self, office: Office) -> None:
        self.texts.show_values(office_form.texts_of(office))
        self.paper.show_values(office_form.measures_of(office.paper) | office_form.print_of(office))
        self.ui.logoPanel.show_logo(office.logo_png)
        self._show_size(self.ui.sheetField.value())

    def _show_size(self, sheet: str) -> None:
        self.ui.sizeRow.setVisible(sheet == office_form.SheetKind.OWN.code)

    def _on_text(self, name: str, text: str) -> None:
        change = partial(office_form.with_text, name=name, text=text)
        self._store(change, partial(self._refuse_text, name, text))

    def _refuse_text(self, name: str, text: str, error: PpidError) -> None:
        self.texts.refuse(name, text, f"{error.what} {error.next_step}")

    def _on_paper(self) -> None:
        self._store_together(self.paper, self.ui.paperProblemLabel, office_form.with_paper)

    def _on_scope(self) -> None:
        self._store_together(self.scope, self.ui.scopeProblemLabel, office_form.with_scope)

    def _store_together(
        self, group: FieldGroup, label: QLabel, change: Callable[[Office, Mapping[str, str]], Office]
    ) -> None:
        sent = group.take_together()
        label.hide()
        self._store(lambda office: change(office, sent.values), partial(_refuse, group, label, sent))

    def _on_choose_logo(self) -> None:
        path = self.tools.dialogs.choose_file(self, self.tr("Pilih logo"), (_PICTURES,))
        if path is not None:
            self.tools.runner.long(partial(_read_logo, path), self._on_logo, self.show_failure, owner=self)

    def _on_logo(self, png: bytes) -> None:
        self._store(partial(_with_logo, png))

    def _store(
        self, change: Callable[[Office], Office], refused: Callable[[PpidError], None] | None = None
    ) -> None:
        """Store the office as it then is with this change: other pages store parts of it too."""
        self._storing += 1
        work = partial(_saved, self._settings, change)
        failed = partial(self._on_refused, refused or self.show_failure)
        self.tools.runner.write(work, self._on_stored, failed, owner=self)

    def _on_stored(self, office: Office) -> None:
        self._storing -= 1
        if not self._storing and not self._covered:
            self._show_stored(office)
        self.stored.emit()
        self.office_stored.emit(office)

    def _on_refused(self, refused: Callable[[PpidError], None], error: PpidError) -> None:
        self._storing -= 1
        refused(error)


def _saved(settings: OfficeSettings, change: Callable[[Office], Office]) -> Office:
    before = settings.office()
    changed = change(before)
    if changed == before:
        return before
    settings.save_office(changed)
    return settings.office()


def _with_logo(png: bytes, office: Office) -> Office:
    return replace(office, logo_png=png)


def _read_logo(path: Path, _report: Report, _token: CancelToken) -> bytes:
    return logo_from(path)


def _refuse(group: FieldGroup, label: QLabel, sent: Together, error: PpidError) -> None:
    """Keep what was typed, and say under the fields that are stored as one why they were not."""
    group.refuse_together(sent)
    show_text(label, f"{error.what} {error.meaning}".strip())
    label.show()
