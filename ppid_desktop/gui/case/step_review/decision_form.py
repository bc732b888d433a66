"""The lead's decision as the officer records it: verdict, day, decider, channel, note and evidence."""

from collections.abc import Collection
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.exemption_changes import under_exemption
from ppid_desktop.domain.field_types import Day
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.rounds import Spoken
from ppid_desktop.domain.terms import Channel, SpokenMeans, Verdict
from ppid_desktop.domain.told_decision import needs_reason, overruled, vouching
from ppid_desktop.gui.case.deciders import Deciders
from ppid_desktop.gui.case.keeping import Keeping
from ppid_desktop.gui.case.long_work import run_long
from ppid_desktop.gui.case.part_holder import PartHolder
from ppid_desktop.gui.case.saved_state import Saving
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.case.step_review.decision_suggestion import Suggestion
from ppid_desktop.gui.case.step_review.verdict_radios import VerdictRadios
from ppid_desktop.gui.case.unsent import Unsent
from ppid_desktop.gui.forms.decision_form import Ui_DecisionFormUi
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.choice_editors import ChoiceEditor, Option, options_of
from ppid_desktop.gui.kit.day_editor import DayEditor
from ppid_desktop.gui.kit.laid_out_once import laid_out_once
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.text_editors import BlockEditor, LineEditor
from ppid_desktop.gui.kit.turns import Parts
from ppid_desktop.services.decisions import Ruling

_CONTRARY = (
    "Berkas yang kembali menyatakan keputusan lain atau bukan konsep putaran ini. Tulis mengapa keputusan "
    "ini berlaku, atau, bila hanya berkas itu buktinya, lampirkan bukti yang sejalan."
)
_DAY, _FILE, _VERDICT = "tanggal", "berkas", "keputusan"


class DecisionForm(PartHolder):
    """Prefilled from what was read; nothing is recorded before the officer says so.

    `evidence_shown` carries the UUID of a piece of evidence to look at.
    """

    evidence_shown = Signal(object)

    def __init__(self, tools: StepTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DecisionFormUi()
        self.ui.setupUi(self)
        self._tools = tools
        self._round_number = 0
        self._suggestion = Suggestion()
        self._offered: list[Option] = []
        self._read: frozenset[UUID] = frozenset()  # files whose reading is taken into account
        self._by_hand: set[str] = set()  # what the officer set: no later reading takes its place
        self._due = False  # to be recorded once the evidence is kept
        self._recording = self.add_part(Keeping(self))
        self._day = DayEditor(Day())
        self._decider = ChoiceEditor(())
        radios = {
            Verdict.DISETUJUI: self.ui.approvedRadio,
            Verdict.DISETUJUI_KOREKSI: self.ui.approvedWithRadio,
            Verdict.DIKEMBALIKAN: self.ui.sentBackRadio,
        }
        self._verdicts = VerdictRadios(self.ui.verdictLabel.text(), radios, self)
        self.ui.recordButton.clicked.connect(self._on_record)
        self.ui.verdictProblem.hide()
        self.parts = Parts()
        self.parts.later(self._set_up_fields, self._watch_typing, self._set_up_evidence, self._set_up_spoken)

    def _set_up_fields(self) -> None:
        ui = self.ui
        ui.decidedOnField.set_up("tanggal", self.tr("Tanggal keputusan"), self._day, required=True)
        ui.deciderField.set_up("pemutus", self.tr("Diputuskan oleh"), self._decider, required=True)
        channel = ChoiceEditor(options_of(Channel), empty_label=None)
        ui.channelField.set_up("kanal", self.tr("Disampaikan melalui"), channel, required=True)
        ui.noteField.set_up("catatan", self.tr("Catatan keputusan"), BlockEditor(FreeText.DECISION_NOTE.type))
        self._file = ChoiceEditor((), empty_label=self.tr("(tidak ada)"))
        help_text = self.tr(
            "Berkas yang dibaca di atas dapat menjadi bukti keputusan, kecuali yang dikesampingkan."
        )
        ui.returnedField.set_up("berkas", self.tr("Berkas yang kembali"), self._file, help_text=help_text)
        reason, label = LineEditor(FreeText.CONTRARY_REASON.type), self.tr("Alasan keputusan ini berlaku")
        ui.contraryField.set_up("alasan", label, reason, help_text=_CONTRARY, required=True)
        ui.contraryField.hide()
        self.deciders = Deciders(self, ui, self._day, self._decider, self._tools, self.failed.emit)
        ui.decidedOnField.edited.connect(lambda _value: self._by_hand.add(_DAY))
        ui.returnedField.edited.connect(lambda _value: self._by_hand.add(_FILE))
        ui.returnedField.edited.connect(lambda _value: self._show_contrary())
        ui.pendingCheck.toggled.connect(lambda _on: self._show_contrary())
        self._verdicts.clicked.connect(self._on_verdict)

    def _on_verdict(self) -> None:
        self.ui.verdictProblem.hide()
        self._by_hand.add(_VERDICT)
        self._show_contrary()

    def _watch_typing(self) -> None:
        ui = self.ui
        about = (ui.decidedOnField, ui.deciderField, ui.channelField, ui.noteField)
        fields = (*about, ui.returnedField, ui.contraryField)
        self._unsent = self.add_part(Unsent(fields, self))
        self._verdicts.clicked.connect(lambda: self._unsent.touch(_VERDICT))

    def _set_up_evidence(self) -> None:
        self.ui.evidence.set_up(
            self._tools, self.tr("Seret bukti keputusan ke sini"), lambda: self.deciders.deciding().chosen
        )
        self.add_part(self.ui.evidence.keeping).saving_changed.connect(self._on_keeping)
        self.ui.evidence.case_changed.connect(self.case_changed)
        self.ui.evidence.shown.connect(self.evidence_shown)
        self.ui.evidence.grown.connect(self.grown)

    def _set_up_spoken(self) -> None:
        ui = self.ui
        ui.wordsField.set_up(
            "isi_lisan", self.tr("Isi keputusan"), BlockEditor(FreeText.SPOKEN.type), required=True
        )
        means = ChoiceEditor(options_of(SpokenMeans), empty_label=None)
        ui.meansField.set_up("cara_lisan", self.tr("Cara"), means, required=True)
        ui.witnessField.set_up("saksi", self.tr("Saksi"), LineEditor(FreeText.WITNESS.type))
        ui.spokenCheck.toggled.connect(self._on_spoken)
        ui.spokenHolder.hide()

    def _on_spoken(self, spoken: bool) -> None:
        self.ui.spokenHolder.setVisible(spoken)
        self._unsent.touch("lisan", spoken)
        self._show_contrary()
        if spoken:
            self.ui.channelField.set_value(Channel.LISAN.code)
        if not self.ui.meansField.value():
            self.ui.meansField.set_value(SpokenMeans.TATAP_MUKA.code)
        self.grown.emit()

    def after_case(self, case: Case) -> None:
        """Begin anew for every round, and know the files that came back."""
        latest = case.last_round
        if latest is None:
            return
        if latest.number != self._round_number:
            self._round_number = latest.number
            self._begin(latest.channel, latest.recipient)
        self._show_returned(case)
        self.ui.evidence.show_case(case, may_add=self._tools.may(UseCase.RECORD_DECISION))
        if latest.laid and not under_exemption(case):
            self.ui.pendingCheck.setChecked(False)
        show_text(self.ui.evidenceHelp, _evidence_help(case))
        self._show_contrary()

    def show_suggestion(self, suggestion: Suggestion, read: Collection[UUID]) -> None:
        """Prefill what was `read` in these files, once for each new reading; what the officer set stays."""
        self._read = frozenset(read)
        if suggestion != self._suggestion:
            self._take_in(suggestion)
        self._show_contrary()

    def _take_in(self, suggestion: Suggestion) -> None:
        self._take_back(self._suggestion)
        self._suggestion = suggestion
        kind = BannerKind.WARNING if suggestion.doubtful else BannerKind.INFO
        with laid_out_once(self):
            self.ui.readBanner.show_notice(kind, suggestion.text)
            self.ui.readBanner.setVisible(bool(suggestion.text))
        if suggestion.verdict is not None and (suggestion.chosen or self.verdict() is None):
            self._verdicts.choose(suggestion.verdict)
        if suggestion.note and not self.ui.noteField.value():
            self.ui.noteField.set_value(suggestion.note)
        if suggestion.decided_on is not None and _DAY not in self._by_hand:
            self.ui.decidedOnField.set_value(suggestion.decided_on.isoformat())
            self.deciders.read()
        told = str(suggestion.returned.id) if suggestion.returned else ""
        if self._offers(told) and (suggestion.chosen or _FILE not in self._by_hand):
            self.ui.returnedField.set_value(told)

    def _take_back(self, earlier: Suggestion) -> None:
        """Take out what an earlier reading filled in: a later file may say the contrary."""
        by_hand = self._by_hand
        if earlier.verdict is not None and earlier.verdict is self.verdict() and _VERDICT not in by_hand:
            self._verdicts.clear()
        if earlier.note and self.ui.noteField.value() == earlier.note:
            self.ui.noteField.set_value("")
        own_file = earlier.returned is not None and self.ui.returnedField.value() == str(earlier.returned.id)
        if own_file and _FILE not in by_hand:
            self.ui.returnedField.set_value("")
        if earlier.decided_on is not None and self._day.day() == earlier.decided_on and _DAY not in by_hand:
            self._propose_today()

    def _show_contrary(self) -> None:
        """Ask why a decision holds that a file gainsays, or that rests on a doubtful file alone."""
        ui, file, verdict = self.ui, self.ui.returnedField.value(), self.verdict()
        other = ui.pendingCheck.isChecked() or ui.spokenCheck.isChecked()
        alone = not other and _is_alone_against(self._case, file, verdict)
        ui.contraryField.setVisible(alone or _is_gainsaid(self._case, file, verdict))

    def _propose_today(self) -> None:
        self.ui.decidedOnField.propose_today(self._tools.services.session.clock.today)
        self.deciders.read()

    def verdict(self) -> Verdict | None:
        """Return the verdict chosen."""
        return self._verdicts.verdict()

    def take_focus(self) -> None:
        """Put the keyboard on the verdict."""
        self._verdicts.take_focus()

    def _begin(self, channel: Channel, recipient: str) -> None:
        self.deciders.recipient = recipient
        self._suggestion = Suggestion()
        self._read = frozenset()
        self._by_hand.clear()
        self.ui.contraryField.set_value("")
        self.ui.readBanner.hide()
        self._verdicts.clear()
        self.ui.channelField.set_value(channel.code)
        self.ui.noteField.set_value("")
        self.ui.pendingCheck.setChecked(False)
        self.ui.spokenCheck.setChecked(False)
        self._unsent.forget()
        self._propose_today()

    def _show_returned(self, case: Case) -> None:
        latest = case.last_round
        files = tuple(one for one in latest.standing if one.readable) if latest else ()
        self.ui.returnedField.setVisible(bool(files))
        options = [Option(str(one.id), one.original_name) for one in files]
        if options != self._offered:
            self._offered = options
            if not self._offers(self._file.value()):
                self._file.set_value("")
            self._file.set_options(options)

    def _offers(self, file_id: str) -> bool:
        return any(one.code == file_id for one in self._offered)

    def _on_record(self) -> None:
        ruling = self._ruling()
        if ruling is None:
            return
        self._recording.tell(Saving.RUNNING)
        if self.ui.evidence.is_taking:
            self._due = True
            text = self.tr("Keputusan dicatat begitu bukti selesai disimpan.")
            self.ui.refusalBanner.show_notice(BannerKind.INFO, text)
        else:
            self._record(ruling)

    def _record(self, ruling: Ruling) -> None:
        self.ui.refusalBanner.hide()
        work = partial(self._tools.services.decisions.record, self._tools.record_id, ruling)
        text, done, failed = self.tr("Menyimpan keputusan dan bukti"), self._on_recorded, self._on_refused
        run_long(self._tools.runner, self.ui.progress, text, work, done, failed, ended=self._on_ended)

    def _on_ended(self) -> None:
        self._recording.tell(Saving.STORED)

    def _on_keeping(self) -> None:
        """Record what waited for its evidence; without all of it the officer decides again."""
        if not self._due or self.ui.evidence.is_taking:
            return
        self._due = False
        self.ui.refusalBanner.hide()
        ruling = self._ruling()
        if ruling is None:  # changed meanwhile; the fields say what is wrong
            self._on_ended()
        elif self.ui.evidence.lacks_something:
            self._on_ended()
            self._say_what_lacks()
        else:
            self._record(replace(ruling, laid=None))  # asked for before these pieces were listed

    def _say_what_lacks(self) -> None:
        text = self.tr(
            "Keputusan belum dicatat karena tidak semua bukti tersimpan. Letakkan buktinya sekali lagi bila "
            "perlu, lalu tekan Catat keputusan."
        )
        self.ui.refusalBanner.show_notice(BannerKind.WARNING, text, closable=True)

    def _ruling(self) -> Ruling | None:
        ui, verdict, day = self.ui, self.verdict(), self._day.day()
        decider, file = ui.deciderField.value(), ui.returnedField.value()
        problem = self._verdict_problem()
        show_text(ui.verdictProblem, problem)
        ui.verdictProblem.setVisible(bool(problem))
        future = day is not None and day > self._tools.services.session.clock.today()
        ui.decidedOnField.set_problem(_day_problem(missing=day is None, future=future))
        ui.deciderField.set_problem("" if decider else self.tr("Pejabat yang memutuskan belum dipilih."))
        if problem or verdict is None or day is None or future or not decider:
            return None
        returned_id = UUID(file) if file else None
        return Ruling(
            verdict=verdict,
            decided_on=day,
            decider_id=UUID(decider),
            channel=next(one for one in Channel if one.code == ui.channelField.value()),
            note=ui.noteField.value(),
            basis=self._suggestion.basis_of(verdict, returned_id),
            returned_id=returned_id,
            evidence_pending=ui.pendingCheck.isChecked(),
            spoken=self._spoken(),
            contrary="" if ui.contraryField.isHidden() else ui.contraryField.value(),
            laid=ui.evidence.listed,
        )

    def _verdict_problem(self) -> str:
        latest = self.case.last_round
        if not self._read.issuperset(one.id for one in (latest.returned if latest else ())):
            return self.tr(
                "Keputusan belum dicatat karena berkas yang baru diterima masih dibaca. Periksa isian begitu "
                "hasil bacanya tampil, lalu tekan Catat keputusan sekali lagi."
            )
        if self._suggestion.contradicts:
            return self.tr(
                "Keputusan belum dicatat karena berkas yang kembali saling bertentangan. Berkas mana yang "
                "berlaku? Tekan Keputusan ini yang berlaku pada berkas itu di atas."
            )
        return "" if self.verdict() else self.tr("Keputusan belum dipilih.")

    def _spoken(self) -> Spoken | None:
        ui = self.ui
        if not ui.spokenCheck.isChecked():
            return None
        means = next(one for one in SpokenMeans if one.code == ui.meansField.value())
        return Spoken(means, ui.wordsField.value(), ui.witnessField.value())

    def _on_recorded(self, case: Case) -> None:
        self._unsent.forget()
        self.case_changed.emit(case)

    def _on_refused(self, error: PpidError) -> None:
        self.ui.refusalBanner.show_notice(BannerKind.DANGER, error.sentences(), closable=True)


def _is_alone_against(case: Case | None, returned: str, verdict: Verdict | None) -> bool:
    """Return whether all the evidence is what came back and is none without a reason."""
    latest = case.last_round if case else None
    if latest is None or verdict is None or vouching(latest, latest.standing_evidence, verdict):
        return False
    return needs_reason(latest, UUID(returned), verdict) if returned else bool(latest.standing_evidence)


def _is_gainsaid(case: Case | None, returned: str, verdict: Verdict | None) -> bool:
    """Return whether a file that came back says another decision, and none is chosen that says this one."""
    latest = case.last_round if case else None
    if latest is None or verdict is None:
        return False
    return bool(overruled(latest, UUID(returned) if returned else None, verdict))


def _day_problem(*, missing: bool, future: bool) -> str:
    if missing:
        return "Tanggal keputusan belum diisi dengan benar."
    return "Tanggal keputusan tidak boleh sesudah hari ini." if future else ""


def _evidence_help(case: Case) -> str:
    if under_exemption(case):
        return (
            "Informasi yang dikecualikan memerlukan Lembar Keputusan bertanda tangan atau PDF bertanda "
            "tangan elektronik; centang di DOCX saja tidak cukup. Lembar Keputusan dapat dicetak di bagian "
            "riwayat. Bila bukti menyusul, rekaman baru dapat disegel setelah bukti itu ada."
        )
    return (
        "Keputusan perlu bukti: berkas yang kembali, foto, pindaian, PDF, surat elektronik, rekaman, atau "
        "catatan keputusan lisan. Bila bukti menyusul, rekaman baru dapat disegel setelah bukti ada."
    )
