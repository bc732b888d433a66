"""The small form under a correction: the officer's own wording, the reason for declining, or an answer."""

from enum import Enum

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.field_types import Block, FieldType
from ppid_desktop.domain.places import Located
from ppid_desktop.gui.forms.correction_desk import Ui_CorrectionDeskUi
from ppid_desktop.gui.kit.bring_into_view import scroll_area_around
from ppid_desktop.gui.kit.labelled_field import editor_for
from ppid_desktop.gui.kit.plain import button_text, set_tool_tip, show_text

_BELOW = 12  # pixels of the page left to see below the editor


class Purpose(Enum):
    """What is being written."""

    CHANGE = "change"
    DECLINE = "decline"
    ANSWER = "answer"


class DeskEditor(QObject):
    """Shows itself for one purpose at a time; `written` carries the purpose and the text."""

    written = Signal(object, str)  # Purpose
    opened = Signal()
    left = Signal()  # put away by the person

    def __init__(self, ui: Ui_CorrectionDeskUi, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._purpose = Purpose.ANSWER
        ui.editorSaveButton.clicked.connect(self._on_save)
        ui.editorCancelButton.clicked.connect(self._on_left)
        ui.editorFrame.hide()
        save = QShortcut(QKeySequence("Ctrl+Return"), ui.editorFrame)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self._on_save)
        set_tool_tip(ui.editorSaveButton, "Ctrl+Enter")
        set_tool_tip(ui.editorCancelButton, "Esc")

    def is_open(self) -> bool:
        """Return whether something is being written."""
        return not self._ui.editorFrame.isHidden()

    def close(self) -> None:
        """Put what was being written away."""
        self._ui.editorFrame.hide()

    def leave(self) -> None:
        """Put away what is being written and say so; nothing happens when nothing is."""
        if self.is_open():
            self._on_left()

    def change(self, here: Located, wanted: str, *, focus: bool = True) -> None:
        """Let the officer word the field's new value, beginning with what is offered."""
        self._change(here.field.label, here.field.type, self._uncovered(), focus=focus)
        self._ui.editorField.set_value(_canonical(here.field.type, wanted))

    def reword(self, label: str, wanted: str) -> None:
        """Let the officer word a new row: a line for each column, beginning with what the lead wrote."""
        lines = self.tr("Satu kolom pada setiap baris, didahului nama kolomnya.")
        self._change(label, Block(), f"{lines} {self._uncovered()}")
        self._ui.editorField.set_value(wanted)

    def _change(self, label: str, field_type: FieldType, note: str, *, focus: bool = True) -> None:
        self._open(Purpose.CHANGE, label, field_type, note, self.tr("Terapkan perubahan"), focus=focus)

    def _uncovered(self) -> str:
        return self.tr(
            "Isi yang berbeda dari koreksi memerlukan putaran berikutnya atau persetujuan pimpinan yang "
            "dicatat."
        )

    def decline(self, *, has_text: bool) -> None:
        """Ask why the correction is not applied."""
        note = self.tr("Alasan dicetak pada konsep putaran berikutnya.")
        if has_text:
            note += " " + self.tr(
                "Koreksi yang tidak diterapkan memerlukan putaran berikutnya atau persetujuan pimpinan."
            )
        label = self.tr("Alasan tidak diterapkan")
        self._open(Purpose.DECLINE, label, Block(2000), note, self.tr("Simpan alasan"))

    def answer(self, offered: str = "") -> None:
        """Ask for the answer to a remark, beginning with what is offered."""
        note = self.tr("Jawaban dicetak pada konsep putaran berikutnya.")
        self._open(Purpose.ANSWER, self.tr("Jawaban"), Block(2000), note, self.tr("Simpan jawaban"))
        self._ui.editorField.set_value(offered)

    def show_problem(self, text: str) -> None:
        """Say under the editor why the text was refused."""
        self._ui.editorField.set_problem(text)

    def _open(
        self,
        purpose: Purpose,
        label: str,
        field_type: FieldType,
        note: str,
        verb: str,
        *,
        focus: bool = True,
    ) -> None:
        self._purpose = purpose
        ui = self._ui
        ui.editorField.set_up(purpose.value, label, editor_for(field_type), required=True)
        ui.editorField.set_problem("")
        ui.editorSaveButton.setText(button_text(verb))
        show_text(ui.editorNote, note + self.tr(" Ctrl+Enter menyimpan, Esc membatalkan."))
        ui.editorFrame.show()
        self.opened.emit()
        if focus:
            ui.editorField.take_focus()
            QTimer.singleShot(0, self, self._show_whole)

    def _show_whole(self) -> None:
        """Let all of the editor be seen, with what stores it, and as much above it as there is room for."""
        area = scroll_area_around(self._ui.editorFrame)
        if area is not None:
            area.ensureWidgetVisible(self._ui.editorFrame, 0, _BELOW)

    def _on_left(self) -> None:
        self.close()
        self.left.emit()

    def _on_save(self) -> None:
        field = self._ui.editorField
        unreadable = field.editor.problem()
        empty = self._purpose is not Purpose.CHANGE and not field.value()
        if unreadable or empty:
            field.set_problem(unreadable or self.tr("{0} belum diisi.").format(field.name))
            return
        self.written.emit(self._purpose, field.value())


def _canonical(field_type: FieldType, wanted: str) -> str:
    """Return the wanted text as the editor reads it; what cannot be read stays as it was written."""
    text = "" if wanted.strip() == "-" else wanted
    try:
        return field_type.encode(field_type.parse(text))
    except InvalidValue:
        return text
