"""Asks for the unit and the period of a new daftar identifikasi."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from ppid_desktop.domain.field_types import Line
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.gui.forms.new_list_dialog import Ui_NewListDialog
from ppid_desktop.gui.kit.asking import accepted
from ppid_desktop.gui.kit.text_editors import LineEditor, SuggestEditor


class NewListDialog(QDialog):
    """The unit is required; the period may be left empty."""

    def __init__(self, parent: QWidget, units: Sequence[str], period: str) -> None:
        super().__init__(parent)
        self.ui = Ui_NewListDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(self.tr("Daftar identifikasi baru"))
        unit = SuggestEditor(units, Line())
        self.ui.unitField.set_up("unit", self.tr("Unit"), unit, required=True)
        self.ui.periodField.set_up("period", self.tr("Masa"), LineEditor(FreeText.LIST_PERIOD.type))
        self.ui.periodField.set_value(period)
        self.ui.acceptButton.clicked.connect(self._on_accept)
        self.ui.refuseButton.clicked.connect(self.reject)
        self.ui.acceptButton.setDefault(True)

    def answer(self) -> tuple[str, str]:
        """Return unit and period."""
        return self.ui.unitField.value(), self.ui.periodField.value()

    def _on_accept(self) -> None:
        if self.ui.unitField.value():
            self.accept()
            return
        self.ui.unitField.set_problem(self.tr("Unit belum diisi."))
        self.ui.unitField.take_focus()


def ask_for_list(parent: QWidget, units: Sequence[str], period: str) -> tuple[str, str] | None:
    """Let the person name a new list; None when they gave up."""
    dialog = NewListDialog(parent, units, period)
    answer = dialog.answer() if accepted(dialog) else None
    dialog.deleteLater()
    return answer
