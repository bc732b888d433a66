"""Takes a returned file: which one, from whom, how and when it came."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import DocumentLocked, PpidError
from ppid_desktop.domain.field_types import Day
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.terms import Channel
from ppid_desktop.gui.case.long_work import run_long
from ppid_desktop.gui.case.part_holder import PartHolder
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.case.unsent import Unsent
from ppid_desktop.gui.forms.taking_form import Ui_TakingFormUi
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.choice_editors import ChoiceEditor, options_of
from ppid_desktop.gui.kit.day_editor import DayEditor
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.text_editors import SuggestEditor
from ppid_desktop.gui.messages import FileKind, Question
from ppid_desktop.services.review_taking import UNREAD, AlreadyTaken, OtherRecord, ReviewTaking, Taken


class TakingForm(PartHolder):
    """The file is chosen first and read only when the officer says so."""

    taken = Signal(object)  # Taken
    record_requested = Signal(object, int)  # the record the file belongs to, its step
    reading_requested = Signal()  # of a file that was taken before

    def __init__(self, tools: StepTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_TakingFormUi()
        self.ui.setupUi(self)
        self._tools = tools
        self._source: Path | None = None
        self._refused: PpidError | None = None
        self._round_number = 0
        self._sender = SuggestEditor((), FreeText.SENDER.type)
        self._day = DayEditor(Day())
        ui = self.ui
        ui.senderField.set_up("pengirim", self.tr("Diterima dari"), self._sender, required=True)
        channel = ChoiceEditor(options_of(Channel), empty_label=None)
        ui.channelField.set_up("kanal", self.tr("Melalui"), channel, required=True)
        ui.receivedOnField.set_up("tanggal", self.tr("Tanggal terima"), self._day, required=True)
        ui.dropArea.set_texts(
            self.tr("Seret konsep yang dikoreksi ke sini"),
            self.tr("Berkas DOCX dari pimpinan. Tempel dengan Ctrl+V juga bisa."),
        )
        ui.dropArea.files_offered.connect(self._on_files)
        ui.dropArea.choose_requested.connect(self._on_choose)
        ui.takeButton.setIcon(themed_icon(Icon.RECEIVE, Tone.ON_ACCENT))
        ui.takeButton.clicked.connect(self._on_take)
        ui.refusalBanner.action_requested.connect(self._on_action)
        ui.chosenIcon.show_icon(Icon.FILE, Tone.ACCENT)
        self._unsent = self.add_part(Unsent((ui.senderField, ui.channelField, ui.receivedOnField), self))
        self._show_source()

    def after_case(self, case: Case) -> None:
        """Propose the recipient as sender, once for every round."""
        latest = case.last_round
        if latest is None or latest.number == self._round_number:
            return
        self._round_number = latest.number
        self._unsent.forget()
        self._sender.set_suggestions([latest.recipient])
        self.ui.senderField.set_value(latest.recipient)
        self.ui.channelField.set_value(latest.channel.code)
        self.ui.receivedOnField.propose_today(self._tools.services.session.clock.today)

    def _on_choose(self) -> None:
        kinds = (FileKind(self.tr("Dokumen Word"), ("docx",)),)
        chosen = self._tools.dialogs.choose_file(self, self.tr("Pilih konsep yang dikoreksi"), kinds)
        if chosen is not None:
            self.ui.dropArea.offer([chosen])

    def _on_files(self, paths: list[Path]) -> None:
        self._source = paths[0]
        self._unsent.touch("berkas")
        more = len(paths) - 1
        text = self.tr("Berkas dibaca satu per satu; {0} berkas lain belum diambil.").format(more)
        if more:
            self.ui.refusalBanner.show_notice(BannerKind.INFO, text, closable=True)
        else:
            self.ui.refusalBanner.hide()
        self._show_source()
        self.ui.takeButton.setFocus()

    def _show_source(self) -> None:
        chosen = self._source is not None
        show_text(self.ui.chosenLabel, self._source.name if self._source else "")
        self.ui.chosenIcon.setVisible(chosen)
        self.ui.chosenLabel.setVisible(chosen)
        self.ui.takeButton.setEnabled(chosen)

    def _on_take(self) -> None:
        day, sender = self._day.day(), self._sender.value()
        for field, empty in ((self.ui.senderField, not sender), (self.ui.receivedOnField, day is None)):
            field.set_problem(self.tr("{0} belum diisi.").format(field.name) if empty else "")
        if self._source is None or day is None or not sender:
            return
        self._take(self._tools.services.taking)

    def _take(self, taking: ReviewTaking) -> None:
        source, day = self._source, self._day.day()
        if source is None or day is None:
            return
        channel = next(one for one in Channel if one.code == self.ui.channelField.value())
        work = partial(taking.take, self._tools.record_id, source, self._sender.value(), channel, day)
        self.ui.refusalBanner.hide()
        text = self.tr("Membaca {0}").format(source.name)
        run_long(self._tools.runner, self.ui.progress, text, work, self._on_taken, self._on_refused)

    def _on_taken(self, taken: Taken) -> None:
        self._source = None
        self._unsent.forget()
        self._show_source()
        self.case_changed.emit(taken.case)
        self.taken.emit(taken)

    def _on_refused(self, error: PpidError) -> None:
        if isinstance(error, DocumentLocked):
            self._ask_password(error)
            return
        self._refused = error
        action = ""
        if isinstance(error, OtherRecord) and error.record_id is not None:
            action = self.tr("Buka rekaman itu")
        elif isinstance(error, AlreadyTaken):
            action = self.tr("Lihat hasil pembacaan")
        self.ui.refusalBanner.show_notice(BannerKind.DANGER, error.sentences(), action, closable=True)

    def _on_action(self) -> None:
        if isinstance(self._refused, OtherRecord):
            self._source = None
            self._unsent.forget()
            self.record_requested.emit(self._refused.record_id, 6)
        elif isinstance(self._refused, AlreadyTaken):
            self.ui.refusalBanner.hide()
            self.reading_requested.emit()

    def _ask_password(self, error: PpidError) -> None:
        """Ask for the document's password; without one it can be kept as evidence, unread."""
        dialogs, taking = self._tools.dialogs, self._tools.services.taking
        label = self.tr("{0} Kata sandi dokumen ini hanya dipakai untuk membacanya dan tidak disimpan.")
        password = dialogs.ask_password(self, self.tr("Kata sandi dokumen"), label.format(error.what))
        if password:
            self._take(taking.opening_with(password))
            return
        question = Question(
            self.tr("Simpan tanpa dibaca?"),
            self.tr(
                "Dokumen dapat disimpan apa adanya sebagai bukti; koreksi dan keputusannya lalu diketik."
            ),
            self.tr("Simpan tanpa dibaca"),
        )
        if dialogs.confirm(self, question):
            self._take(taking.opening_with(UNREAD))
