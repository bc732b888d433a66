"""What a code list file holds, with remarks on its rows, before it replaces the stored list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from ppid_desktop.domain.archive import CodeEntry
from ppid_desktop.domain.code_list import CodeList
from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.indonesian import number_text
from ppid_desktop.gui.forms.code_import_dialog import Ui_CodeImportDialog
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.table_model import Column, TableModel

_COLUMNS: tuple[Column[CodeEntry], ...] = (
    Column("Kode", lambda one: one.code),
    Column("Nama", lambda one: one.name),
    Column("Retensi", lambda one: one.retention_text),
    Column("Nasib akhir", lambda one: one.fate.label if one.fate else one.fate_text),
)
_MOST_REMARKS = 500


class CodeImportDialog(QDialog):
    """Emits `save_requested`; nothing is stored before."""

    save_requested = Signal()

    def __init__(self, found: CodeList, present: int, parent: QWidget | None = None) -> None:
        """`present` is how many codes the file would replace."""
        super().__init__(parent)
        self.ui = Ui_CodeImportDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(self.tr("Impor daftar kode"))
        ui = self.ui
        self.model: TableModel[CodeEntry] = TableModel(_COLUMNS, self)
        ui.table.show_model(self.model, (0, 6, 5, 4))
        self.model.show_rows(found.entries)
        show_text(ui.countLabel, self.tr("{0} kode dibaca").format(number_text(len(found.entries))))
        self._show_meaning(present)
        self._show_remarks(found.remarks)
        ui.problemLabel.hide()
        ui.saveButton.setEnabled(bool(found.entries))
        ui.saveButton.setDefault(True)
        ui.saveButton.clicked.connect(self.save_requested)
        ui.cancelButton.clicked.connect(self.reject)

    def show_refusal(self, error: PpidError) -> None:
        """Say why the list was not stored."""
        show_text(self.ui.problemLabel, f"{error.what} {error.next_step}")
        self.ui.problemLabel.show()

    def _show_meaning(self, present: int) -> None:
        text = self.tr("Rekaman yang sudah memakai kode tidak berubah.")
        if present:
            text = self.tr("{0} kode yang ada sekarang diganti seluruhnya.").format(number_text(present)) + (
                f" {text}"
            )
        show_text(self.ui.meaningLabel, text)

    def _show_remarks(self, remarks: tuple[str, ...]) -> None:
        self.ui.remarksPanel.setVisible(bool(remarks))
        title = self.tr("{0} baris perlu diperhatikan").format(number_text(len(remarks)))
        show_text(self.ui.remarksLabel, title)
        self.ui.remarksText.setPlainText("\n".join(remarks[:_MOST_REMARKS]))
