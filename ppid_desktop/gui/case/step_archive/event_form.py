"""One peristiwa arsip: what happened when, by whom, on what basis, with which scans; added, never changed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.archive import EventKind
from ppid_desktop.domain.early_days import early_day
from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.field_types import Day
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.record import Case
from ppid_desktop.gui.case.long_work import run_long, without_progress
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.case.unsent import Unsent
from ppid_desktop.gui.forms.event_form import Ui_EventFormUi
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.choice_editors import ChoiceEditor, Option
from ppid_desktop.gui.kit.day_editor import DayEditor
from ppid_desktop.gui.kit.text_editors import BlockEditor, LineEditor

# A penetapan has a form of its own; appraisal and transfer come with their own papers.
ENTERED_KINDS = (
    EventKind.LOKASI,
    EventKind.KONDISI,
    EventKind.SRIKANDI,
    EventKind.PINDAIAN,
    EventKind.PEMBUKAAN,
)
_TEXTS = {
    EventKind.LOKASI: "Lokasi baru",
    EventKind.KONDISI: "Kondisi yang ditemukan",
    EventKind.SRIKANDI: "Nomor SRIKANDI",
    EventKind.PINDAIAN: "Keterangan pindaian",
    EventKind.PEMBUKAAN: "Cara informasi dibuka",
}


class EventForm(QWidget):
    """Stays open with what was typed until the event is stored."""

    stored = Signal(object)  # Case
    closed = Signal()

    def __init__(self, tools: StepTools, case_of: Callable[[], Case], parent: QWidget | None = None) -> None:
        """`case_of` returns the record as it is now, once one is shown."""
        super().__init__(parent)
        self._case_of = case_of
        self.ui = Ui_EventFormUi()
        self.ui.setupUi(self)
        self._tools = tools
        ui, session = self.ui, tools.services.session
        self._kind = ChoiceEditor([Option(one.code, one.label) for one in ENTERED_KINDS])
        self._day = DayEditor(Day())
        ui.jenisField.set_up("jenis", self.tr("Jenis peristiwa"), self._kind, required=True)
        ui.tanggalField.set_up("tanggal", self.tr("Tanggal"), self._day, required=True)
        ui.orangField.set_up(
            "orang", self.tr("Dilakukan oleh"), LineEditor(FreeText.EVENT_PERSON.type), required=True
        )
        ui.dasarField.set_up("dasar", self.tr("Dasar"), LineEditor(FreeText.EVENT_BASIS.type))
        ui.uraianField.set_up(
            "uraian", self.tr("Keterangan"), BlockEditor(FreeText.EVENT.type), required=True
        )
        ui.jenisField.edited.connect(self._on_kind)
        ui.tanggalField.edited.connect(self._show_early)
        ui.attachments.set_up(
            tools.runner,
            tools.dialogs,
            session.clock.now,
            self.tr("Seret pindaian atau lampiran ke sini"),
            self.tr("Tempel gambar dengan Ctrl+V juga bisa."),
        )
        ui.saveButton.setIcon(themed_icon(Icon.CHECK, Tone.ON_ACCENT))
        ui.saveButton.clicked.connect(self._on_save)
        ui.cancelButton.clicked.connect(self.closed)
        typed = (ui.jenisField, ui.tanggalField, ui.orangField, ui.dasarField, ui.uraianField)
        self.unsent = Unsent(typed, self)
        ui.attachments.changed.connect(self._on_attachments)
        self.closed.connect(self.unsent.forget)
        self.begin()

    def begin(self) -> None:
        """Empty the form; today and the person who works are proposed."""
        session = self._tools.services.session
        for field in (self.ui.jenisField, self.ui.dasarField, self.ui.uraianField):
            field.set_value("")
        self.ui.tanggalField.propose_today(session.clock.today)
        self.ui.tanggalField.caution("")
        self.ui.orangField.set_value(session.account.name)
        self.ui.attachments.clear()
        self.ui.refusalBanner.hide()

    def take_focus(self) -> None:
        """Put the keyboard into the first field."""
        self.ui.jenisField.take_focus()

    def _on_attachments(self) -> None:
        self.unsent.touch("lampiran", bool(self.ui.attachments.offered()))

    def _on_kind(self, code: str) -> None:
        kind = _kind_of(code)
        self.ui.uraianField.rename(_TEXTS[kind] if kind else self.tr("Keterangan"))
        self._show_early()

    def _show_early(self, _text: str = "") -> None:
        kind = _kind_of(self.ui.jenisField.value())
        self.ui.tanggalField.caution(early_day(self._case_of(), kind, self._day.day()))

    def _on_save(self) -> None:
        kind, day = _kind_of(self.ui.jenisField.value()), self._day.day()
        ui, complete = self.ui, True
        for field in (ui.jenisField, ui.tanggalField, ui.orangField, ui.uraianField):
            missing = not field.value() or not field.is_readable()
            field.set_problem(self.tr("{0} belum diisi dengan benar.").format(field.name) if missing else "")
            complete = complete and not missing
        if not complete or kind is None or day is None:
            return
        add = partial(
            self._tools.services.archiving.add_event,
            self._tools.record_id,
            kind,
            day,
            ui.orangField.value(),
            ui.dasarField.value(),
            ui.uraianField.value(),
            ui.attachments.offered(),
        )
        work = partial(without_progress, add)
        text = self.tr("Mencatat peristiwa")
        run_long(self._tools.runner, ui.progress, text, work, self._on_stored, self._on_refused)

    def _on_stored(self, case: Case) -> None:
        self.begin()
        self.stored.emit(case)
        self.closed.emit()

    def _on_refused(self, error: PpidError) -> None:
        self.ui.refusalBanner.show_notice(BannerKind.DANGER, error.sentences(), closable=True)


def _kind_of(code: str) -> EventKind | None:
    return next((one for one in ENTERED_KINDS if one.code == code), None)
