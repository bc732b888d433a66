"""Step 1's page: what the record is about, its category, and the proposal of exemption."""

from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.fields import record_field
from ppid_desktop.domain.office import Office
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rules import letter_warnings
from ppid_desktop.domain.terms import Category, Letter, PersonalData
from ppid_desktop.gui.case.field_binding import FieldBindings, SaveWork
from ppid_desktop.gui.case.step_identify import legal_notes
from ppid_desktop.gui.case.step_identify.letters_editor import LettersEditor
from ppid_desktop.gui.case.step_page import StepPage, StepTools
from ppid_desktop.gui.forms.step_identify import Ui_StepIdentify
from ppid_desktop.gui.kit.bars import BannerBar, BannerKind
from ppid_desktop.gui.kit.choice_editors import ChoiceEditor, options_of
from ppid_desktop.gui.kit.text_editors import SuggestEditor

_CATEGORIES = {one.code: one for one in Category}
_PERSONAL = {one.code: one for one in PersonalData}


class StepIdentifyPage(StepPage):
    """Identification of the information."""

    number = 1

    def __init__(
        self, tools: StepTools, parent: QWidget | None = None, *, save: SaveWork | None = None
    ) -> None:
        """`save` stores a field where that is not the officer's work."""
        super().__init__(tools, parent)
        self.ui = Ui_StepIdentify()
        self.ui.setupUi(self)
        self._office = Office()
        self.fields = self.add_part(FieldBindings(tools.runner, save or self._save, _information, self))
        self.parts.later(self._set_up_editors, self._bind_fields)

    def _bind_fields(self) -> None:
        self.fields.bind_form(catalogue.INFORMATION, self.ui)
        for widget in (
            self.ui.kategoriField,
            self.ui.usulanHurufField,
            self.ui.usulanUuLainField,
            self.ui.dataPribadiField,
        ):
            widget.edited.connect(self._show_notes)
        self._read_office()

    def showEvent(self, event: QShowEvent) -> None:
        """Read units and scope of the SOP again: Pengaturan may have changed them meanwhile."""
        super().showEvent(event)
        if self._case is not None:
            self._read_office()

    def _read_office(self) -> None:
        self.tools.runner.read(
            self.tools.services.settings.office, self._on_office, self.failed.emit, owner=self
        )

    def _set_up_editors(self) -> None:
        category = ChoiceEditor(options_of(Category), record_field("kategori").type)
        category.combo.removeItem(category.combo.findData(""))  # *Belum diklasifikasikan* says the same
        self._letters = LettersEditor()
        self._unit = SuggestEditor((), record_field("unit").type)
        self.ui.unitField.set_up_field(record_field("unit"), self._unit)
        self.ui.kategoriField.set_up_field(record_field("kategori"), category)
        self.ui.usulanHurufField.set_up(
            "usulan_huruf",
            record_field("usulan_huruf").label,
            self._letters,
            required=True,
        )

    def after_case(self, _case: Case) -> None:
        """Show what the law says about what is chosen."""
        self._show_notes()

    def focus(self, field_id: str, entry_id: str) -> bool:
        """Put the keyboard into a field, showing the proposal when it lies there."""
        if field_id.startswith("usulan_"):
            self.ui.exemptionCard.show()
        return super().focus(field_id, entry_id)

    def _save(self, field_id: str, text: str) -> partial[Case]:
        return partial(self.tools.services.records.save_field, self.tools.record_id, field_id, text)

    def _on_office(self, office: Office) -> None:
        self._office = office
        self._unit.set_suggestions(office.units)
        self._show_notes()

    def _show_notes(self) -> None:
        category = _CATEGORIES.get(self.ui.kategoriField.value(), Category.BELUM)
        self._show_category(category)
        self.ui.exemptionCard.setVisible(category is Category.DIKECUALIKAN)
        self._show_letters()
        chosen = _PERSONAL.get(self.ui.dataPribadiField.value())
        note = legal_notes.PERSONAL_DATA_NOTES[chosen] if chosen else ""
        self.ui.dataPribadiField.explain(note)

    def _show_category(self, category: Category) -> None:
        outside = legal_notes.outside_scope(category, self._office.admitted, self._office.admitted_decided)
        text = " ".join(part for part in (legal_notes.CATEGORY_NOTES[category], outside) if part)
        closed = bool(outside) or category is Category.DIKECUALIKAN
        _show_or_hide(self.ui.categoryNote, BannerKind.WARNING if closed else BannerKind.INFO, text)

    def _show_letters(self) -> None:
        chosen = self._letters.letters()
        self.ui.usulanUuLainField.require(Letter.J in chosen)
        notes = [f"Huruf {one.code}: {legal_notes.term_note(one)}" for one in chosen]
        warnings = letter_warnings(chosen, self.ui.usulanUuLainField.value())
        _show_or_hide(self.ui.termNote, BannerKind.INFO, "\n".join(notes))
        _show_or_hide(self.ui.lawWarning, BannerKind.WARNING, "\n".join(one.text for one in warnings))


def _show_or_hide(banner: BannerBar, kind: BannerKind, text: str) -> None:
    if text:
        banner.show_notice(kind, text)
    else:
        banner.hide()


def _information(case: Case) -> object:
    return case.record.information
