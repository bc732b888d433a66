"""Asks for one peristiwa arsip: what happened when, by whom, on what basis, with which scans."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from ppid_desktop.domain.archive import EventKind
from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.field_types import Block, Choice, Day, FieldType, Line
from ppid_desktop.domain.terms import Term
from ppid_desktop.gui.forms.event_dialog import Ui_EventDialog
from ppid_desktop.gui.kit.labelled_field import LabelledField, editor_for
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.messages import Dialogs

_TEXTS = {
    EventKind.LOKASI: "Lokasi baru",
    EventKind.KONDISI: "Kondisi",
    EventKind.SRIKANDI: "Nomor SRIKANDI",
    EventKind.PINDAIAN: "Keterangan pindaian",
}


_KINDS = {kind.code: kind for kind in EventKind}


class EnteredKind(Term):
    """The kinds a person enters here; a penetapan and an opening have forms of their own."""

    LOKASI = EventKind.LOKASI.code, EventKind.LOKASI.label
    KONDISI = EventKind.KONDISI.code, EventKind.KONDISI.label
    SRIKANDI = EventKind.SRIKANDI.code, EventKind.SRIKANDI.label
    PINDAIAN = EventKind.PINDAIAN.code, EventKind.PINDAIAN.label


@dataclass(frozen=True)
class EventAnswer:
    """What was entered."""

    kind: EventKind
    happened_on: date
    person: str
    basis: str
    text: str
    attachments: tuple[Path, ...]


class EventDialog(QDialog):
    """Emits `answered(EventAnswer)` when everything needed is there."""

    answered = Signal(object)

    def __init__(
        self,
        dialogs: Dialogs,
        today: date,
        person: str,
        parent: QWidget | None = None,
        *,
        kind: EventKind | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_EventDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(self.tr("Catat peristiwa arsip"))
        self._dialogs = dialogs
        self._files: list[Path] = []
        self._set_up("kind", self.ui.kindField, self.tr("Jenis peristiwa"), Choice(EnteredKind))
        self._set_up("day", self.ui.dayField, self.tr("Tanggal"), Day())
        self._set_up("person", self.ui.personField, self.tr("Dilakukan oleh"), Line(200))
        self._set_up("basis", self.ui.basisField, self.tr("Dasar"), Line(), required=False)
        self._set_up("text", self.ui.textField, self.tr("Keterangan"), Block(2000))
        self.ui.dayField.set_value(today.isoformat())
        self.ui.personField.set_value(person)
        self.ui.kindField.edited.connect(self._on_kind)
        self.ui.dropArea.files_offered.connect(self._on_files)
        self.ui.dropArea.choose_requested.connect(self._on_choose)
        self.ui.problemLabel.hide()
        self.ui.filesLabel.hide()
        self.ui.saveButton.setDefault(True)
        self.ui.saveButton.clicked.connect(self._on_accept)
        self.ui.cancelButton.clicked.connect(self.reject)
        if kind is not None:
            self.ui.kindField.set_value(kind.code)
            self._on_kind(kind.code)
        (self.ui.textField if kind else self.ui.kindField).take_focus()

    def answer(self) -> EventAnswer:
        """Return what was entered; InvalidValue names what is missing."""
        kind = self.ui.kindField.value()
        day = Day().parse(self.ui.dayField.value())
        text = self.ui.textField.value()
        if not kind or day is None or not text.strip() or not self.ui.personField.value().strip():
            raise InvalidValue(
                self.tr("Jenis, tanggal, pelaku, dan keterangan harus diisi."),
                self.tr("Peristiwa belum dicatat."),
                self.tr("Lengkapi isian itu."),
            )
        if _KINDS[kind] is EventKind.PINDAIAN and not self._files:
            raise InvalidValue(
                self.tr("Pindaian bertanda tangan harus dilampirkan."),
                self.tr("Peristiwa belum dicatat."),
                self.tr("Seret berkasnya ke kotak di atas, atau pilih dari komputer ini."),
            )
        person, basis = self.ui.personField.value(), self.ui.basisField.value()
        return EventAnswer(_KINDS[kind], day, person, basis, text, tuple(self._files))

    def _set_up(
        self, code: str, field: LabelledField, label: str, kind: FieldType, *, required: bool = True
    ) -> None:
        field.set_up(code, label, editor_for(kind), required=required)

    def _on_kind(self, code: str) -> None:
        kind = _KINDS.get(code)
        self.ui.textField.rename(_TEXTS[kind] if kind in _TEXTS else self.tr("Keterangan"))

    def _on_choose(self) -> None:
        self.ui.dropArea.offer(self._dialogs.choose_files(self, self.tr("Pilih pindaian atau lampiran")))

    def _on_files(self, paths: list[Path]) -> None:
        self._files += [path for path in paths if path not in self._files]
        show_text(self.ui.filesLabel, "\n".join(path.name for path in self._files))
        self.ui.filesLabel.setVisible(bool(self._files))

    def _on_accept(self) -> None:
        try:
            answer = self.answer()
        except InvalidValue as problem:
            show_text(self.ui.problemLabel, f"{problem.what} {problem.next_step}")
            self.ui.problemLabel.show()
            return
        self.accept()
        self.answered.emit(answer)
