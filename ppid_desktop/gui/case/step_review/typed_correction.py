"""A correction from paper, a photo or talk, typed in as the correction table has it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QWidget

from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.gui.forms.typed_correction import Ui_TypedCorrectionUi
from ppid_desktop.gui.kit.asking import accepted
from ppid_desktop.gui.kit.text_editors import BlockEditor, SuggestEditor


@dataclass(frozen=True)
class TypedCorrection:
    """One row: *Bagian*, *Tertulis*, *Seharusnya*, *Alasan*."""

    part: str
    written: str
    wanted: str
    reason: str


AskCorrection = Callable[[QWidget, Sequence[str]], TypedCorrection | None]
"""Called with the asking widget and the names of the draft's fields."""


class TypedCorrectionDialog(QDialog):
    """*Seharusnya* or *Alasan* must hold something."""

    def __init__(self, parent: QWidget, parts: Sequence[str]) -> None:
        super().__init__(parent)
        self.ui = Ui_TypedCorrectionUi()
        self.ui.setupUi(self)
        self.setWindowTitle(self.tr("Koreksi dari kertas"))
        self.setMinimumWidth(560)
        ui = self.ui
        ui.partField.set_up(
            "bagian", self.tr("Bagian"), SuggestEditor(parts, FreeText.CORRECTED_PART.type), required=True
        )
        ui.writtenField.set_up("tertulis", self.tr("Tertulis"), BlockEditor(FreeText.WRITTEN.type))
        ui.wantedField.set_up(
            "seharusnya", self.tr("Seharusnya"), BlockEditor(FreeText.WANTED.type), required=True
        )
        ui.reasonField.set_up("alasan", self.tr("Alasan"), BlockEditor(FreeText.REASON.type))
        for field in (ui.partField, ui.wantedField, ui.reasonField):
            field.edited.connect(self._on_edited)
        ui.acceptButton.clicked.connect(self.accept)
        ui.refuseButton.clicked.connect(self.reject)
        self._on_edited()

    def correction(self) -> TypedCorrection:
        """Return what was typed; a part chosen from the list counts by its code."""
        ui = self.ui
        return TypedCorrection(
            ui.partField.value(), ui.writtenField.value(), ui.wantedField.value(), ui.reasonField.value()
        )

    def _on_edited(self, _text: str = "") -> None:
        ui = self.ui
        told = ui.wantedField.value() or ui.reasonField.value()
        ui.acceptButton.setEnabled(bool(told and ui.partField.value()))


def ask_correction(parent: QWidget, parts: Sequence[str]) -> TypedCorrection | None:
    """Show the dialog; None when the person gave up."""
    dialog = TypedCorrectionDialog(parent, parts)
    typed = dialog.correction() if accepted(dialog) else None
    dialog.deleteLater()
    return typed
