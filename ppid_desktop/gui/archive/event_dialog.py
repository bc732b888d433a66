"""Asks for one peristiwa arsip: what happened when, by whom, on what basis, with which scans."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from ppid_desktop.domain.archive import EventKind
from ppid_desktop.domain.errors import InvalidValue, PpidError
from ppid_desktop.domain.field_types import Choice, Day, FieldType
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.terms import Term
from ppid_desktop.gui.forms.event_dialog import Ui_EventDialog
from ppid_desktop.gui.kit.labelled_field import LabelledField, editor_for
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.messages import Dialogs
from ppid_desktop.gui.task_runner import TaskRunner
from ppid_desktop.services.attaching import Offered

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
    attachments: tuple[Offered, ...]


class EventDialog(QDialog):
    """Emits `save_requested(EventAnswer)` when everything needed is there.

    Whoever stores it closes the dialog or shows the refusal; what was entered stays until then.
    """

    save_requested = Signal(object)

    def __init__(
        self,
        today: Callable[[], date],
        person: str,
        parent: QWidget | None = None,
        *,
        kind: EventKind | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_EventDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(self.tr("Catat peristiwa arsip"))
        self._set_up("kind", self.ui.kindField, self.tr("Jenis peristiwa"), Choice(EnteredKind))
        self._set_up("day", self.ui.dayField, self.tr("Tanggal"), Day())
        self._set_up("person", self.ui.personField, self.tr("Dilakukan oleh"), FreeText.EVENT_PERSON.type)
        self._set_up("basis", self.ui.basisField, self.tr("Dasar"), FreeText.EVENT_BASIS.type, required=False)
        self._set_up("text", self.ui.textField, self.tr("Keterangan"), FreeText.EVENT.type)
        self.ui.dayField.propose_today(today)
        self.ui.personField.set_value(person)
        self.ui.kindField.edited.connect(self._on_kind)
        self.ui.problemLabel.hide()
        self.ui.saveButton.setDefault(True)
        self.ui.saveButton.clicked.connect(self._on_save)
        self.ui.cancelButton.clicked.connect(self.reject)
        if kind is not None:
            self.ui.kindField.set_value(kind.code)
            self._on_kind(kind.code)
        (self.ui.textField if kind else self.ui.kindField).take_focus()

    def take_files(self, runner: TaskRunner, dialogs: Dialogs, now: Callable[[], datetime]) -> None:
        """Let scans be dropped, pasted and chosen, and be taken out again."""
        title = self.tr("Seret pindaian atau lampiran ke sini")
        help_text = self.tr("Tempel gambar dengan Ctrl+V juga bisa.")
        self.ui.attachments.set_up(runner, dialogs, now, title, help_text)

    def show_refusal(self, error: PpidError) -> None:
        """Say why the event was not stored; what was entered stays."""
        self._say(f"{error.what} {error.next_step}")
        self.ui.saveButton.setEnabled(True)

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
        if _KINDS[kind] is EventKind.PINDAIAN and not self.ui.attachments.offered():
            raise InvalidValue(
                self.tr("Pindaian bertanda tangan harus dilampirkan."),
                self.tr("Peristiwa belum dicatat."),
                self.tr("Seret berkasnya ke kotak di atas, atau pilih dari komputer ini."),
            )
        person, basis = self.ui.personField.value(), self.ui.basisField.value()
        return EventAnswer(_KINDS[kind], day, person, basis, text, self.ui.attachments.offered())

    def _set_up(
        self, code: str, field: LabelledField, label: str, kind: FieldType, *, required: bool = True
    ) -> None:
        field.set_up(code, label, editor_for(kind), required=required)

    def _on_kind(self, code: str) -> None:
        kind = _KINDS.get(code)
        self.ui.textField.rename(_TEXTS[kind] if kind in _TEXTS else self.tr("Keterangan"))

    def _say(self, problem: str) -> None:
        show_text(self.ui.problemLabel, problem)
        self.ui.problemLabel.show()

    def _on_save(self) -> None:
        try:
            answer = self.answer()
        except InvalidValue as problem:
            self.show_refusal(problem)
            return
        self.ui.problemLabel.hide()
        self.ui.saveButton.setEnabled(False)  # until it is stored or refused
        self.save_requested.emit(answer)
