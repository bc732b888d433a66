"""Asks for a berkas arsip: number, code, description, period, place."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from ppid_desktop.domain.archive import ArchiveFile, Location
from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.gui.forms.archive_file_dialog import Ui_ArchiveFileDialog
from ppid_desktop.gui.kit.labelled_field import LabelledField, editor_for
from ppid_desktop.gui.kit.plain import show_text


class ArchiveFileDialog(QDialog):
    """Emits `save_requested(ArchiveFile)`; whoever stores it closes the dialog or shows the refusal."""

    save_requested = Signal(object)

    def __init__(self, start: ArchiveFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ArchiveFileDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(self.tr("Berkas arsip"))
        self._start = start
        for field, label, kind, text, required in self._rows():
            field.set_up(field.objectName(), label, editor_for(kind.type), required=required)
            field.set_value(text)
        self.ui.problemLabel.hide()
        self.ui.saveButton.setDefault(True)
        self.ui.saveButton.clicked.connect(self._on_save)
        self.ui.cancelButton.clicked.connect(self.reject)
        self.ui.numberField.take_focus()

    def answer(self) -> ArchiveFile:
        """Return the archive file as edited."""
        ui = self.ui
        place = Location(
            ui.roomField.value(), ui.rackField.value(), ui.boxField.value(), ui.folderField.value()
        )
        return replace(
            self._start,
            number=ui.numberField.value(),
            classification_code=ui.codeField.value(),
            description=ui.descriptionField.value(),
            period=ui.periodField.value(),
            unit=ui.unitField.value(),
            note=ui.noteField.value(),
            location=place,
        )

    def _rows(self) -> tuple[tuple[LabelledField, str, FreeText, str, bool], ...]:
        ui, start = self.ui, self._start
        return (
            (ui.numberField, self.tr("Nomor berkas"), FreeText.FILE_NUMBER, start.number, True),
            (ui.codeField, self.tr("Kode klasifikasi"), FreeText.FILE_CODE, start.classification_code, False),
            (
                ui.descriptionField,
                self.tr("Uraian informasi berkas"),
                FreeText.FILE_DESCRIPTION,
                start.description,
                True,
            ),
            (ui.periodField, self.tr("Kurun waktu"), FreeText.FILE_PERIOD, start.period, False),
            (ui.unitField, self.tr("Unit pengolah"), FreeText.FILE_UNIT, start.unit, False),
            (ui.roomField, self.tr("Ruang"), FreeText.ROOM, start.location.room, False),
            (ui.rackField, self.tr("Rak"), FreeText.RACK, start.location.rack, False),
            (ui.boxField, self.tr("Boks"), FreeText.BOX, start.location.box, False),
            (ui.folderField, self.tr("Folder"), FreeText.FOLDER, start.location.folder, False),
            (ui.noteField, self.tr("Keterangan"), FreeText.FILE_NOTE, start.note, False),
        )

    def show_refusal(self, error: PpidError) -> None:
        """Say why the archive file was not stored; what was typed stays."""
        self._say(f"{error.what} {error.next_step}")

    def _on_save(self) -> None:
        made = self.answer()
        if made.number.strip() and made.description.strip():
            self.ui.problemLabel.hide()
            self.save_requested.emit(made)
        else:
            self._say(self.tr("Nomor dan uraian berkas arsip harus diisi."))

    def _say(self, text: str) -> None:
        show_text(self.ui.problemLabel, text)
        self.ui.problemLabel.show()
