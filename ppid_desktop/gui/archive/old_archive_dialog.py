"""Asks for what an archive from before the program begins with: title, unit, and where it comes from."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.fields import record_field
from ppid_desktop.domain.old_archive import SOURCE
from ppid_desktop.gui.forms.old_archive_dialog import Ui_OldArchiveDialog
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.text_editors import SuggestEditor


class OldArchiveDialog(QDialog):
    """Emits `entered(title, unit, source)`; whoever stores it closes the dialog or shows the refusal."""

    entered = Signal(str, str, str)

    def __init__(self, units: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_OldArchiveDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(self.tr("Masukkan arsip lama"))
        ui, unit = self.ui, record_field("unit")
        ui.titleField.set_up_field(record_field("judul"))
        ui.unitField.set_up_field(unit, SuggestEditor(units, unit.type))
        ui.sourceField.set_up_field(SOURCE)
        if len(units) == 1:
            ui.unitField.set_value(units[0])
        ui.problemLabel.hide()
        ui.acceptButton.setDefault(True)
        ui.acceptButton.clicked.connect(self._on_accept)
        ui.refuseButton.clicked.connect(self.reject)
        ui.titleField.take_focus()

    def show_refusal(self, error: PpidError) -> None:
        """Say why nothing was entered; what was typed stays."""
        show_text(self.ui.problemLabel, f"{error.what} {error.next_step}".strip())
        self.ui.problemLabel.show()

    def _on_accept(self) -> None:
        self.ui.problemLabel.hide()
        missing = [field for field in self._fields() if not field.value().strip()]
        for field in missing:
            field.set_problem(self.tr("{0} belum diisi.").format(field.name))
        unreadable = [field for field in self._fields() if not field.is_readable()]
        if missing or unreadable:
            (missing or unreadable)[0].take_focus()
        else:
            self.entered.emit(*(field.value() for field in self._fields()))

    def _fields(self) -> tuple[LabelledField, ...]:
        return (self.ui.titleField, self.ui.unitField, self.ui.sourceField)
