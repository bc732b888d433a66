"""One signed sheet decides several rounds: evidence once, a verdict per row, entered in one form."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.field_types import Day
from ppid_desktop.domain.submissions import SubmissionView
from ppid_desktop.domain.terms import Channel, EvidenceForm, Verdict
from ppid_desktop.gui.case.deciders import Deciders
from ppid_desktop.gui.case.long_work import run_long
from ppid_desktop.gui.case.saved_state import Saving
from ppid_desktop.gui.case.step_review.sending_fields import channel_of
from ppid_desktop.gui.case.unsent import Unsent
from ppid_desktop.gui.forms.sheet_decision import Ui_SheetDecisionUi
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.choice_editors import ChoiceEditor, Option, options_of
from ppid_desktop.gui.kit.day_editor import DayEditor
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.work.together.ruling_row import RulingRow
from ppid_desktop.gui.work.work_tools import WorkTools
from ppid_desktop.services.decisions import Ruling
from ppid_desktop.services.submissions import Handled, RowRuling

_BY_HAND = (EvidenceForm.LEMBAR, EvidenceForm.NASKAH, EvidenceForm.SURAT, EvidenceForm.LAIN)
"""What the officer can say of the evidence; an electronic signature is checked beside a record's own form."""


class SheetDecision(QWidget):
    """`recorded` carries what became of every row."""

    back_requested = Signal()
    recorded = Signal(object)  # Handled
    grown = Signal()

    def __init__(self, tools: WorkTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SheetDecisionUi()
        self.ui.setupUi(self)
        self._tools = tools
        self._view: SubmissionView | None = None
        self.rows: list[RulingRow] = []
        self._set_up_fields()
        ui = self.ui
        self.unsent = Unsent((ui.decidedOnField, ui.deciderField, ui.channelField, ui.formField), self)
        self._set_up_buttons()

    @property
    def submission_id(self) -> UUID | None:
        """Return whose decisions are entered here."""
        return self._view.submission.id if self._view else None

    def begin(self, view: SubmissionView, evidence: Sequence[Path] = ()) -> None:
        """Show the undecided rows of a submission, with its signed sheet laid ready.

        What was entered for it before, and left with *Kembali*, is still there.
        """
        before, self._view = self._view, view
        self.ui.refusalBanner.hide()
        same = before is not None and before.submission.id == view.submission.id
        again = same and self.unsent.saving() is Saving.UNSENT
        if not again:
            self._clear(view)
        self.ui.evidence.offer(list(evidence))
        self._show_rows(view, {row.record_id: row for row in self.rows} if again else {})
        self._deciders.recipient = view.submission.recipient
        self._deciders.read()
        self._read_told(view)
        self.grown.emit()

    def _clear(self, view: SubmissionView) -> None:
        one, ui = view.submission, self.ui
        show_text(ui.commonLabel, self.tr("Keputusan atas nota {0}").format(one.memo_no))
        ui.decidedOnField.propose_today(self._tools.services.session.clock.today)
        ui.channelField.set_value(one.channel.code)
        ui.formField.set_value(EvidenceForm.LEMBAR.code)
        ui.pendingCheck.setChecked(False)
        ui.evidence.clear()
        self.unsent.forget()

    def _read_told(self, view: SubmissionView) -> None:
        read = partial(self._tools.services.submissions.told, view.submission.id)
        self._tools.runner.read(read, partial(self._on_told, view), self._on_refused, owner=self)

    def _on_told(self, view: SubmissionView, told: dict[UUID, Verdict]) -> None:
        """Propose what the returned drafts say; the officer confirms each against the sheet."""
        if self._view is view:
            for row in self.rows:
                if row.record_id in told:
                    row.propose(told[row.record_id])

    def _set_up_fields(self) -> None:
        ui, session = self.ui, self._tools.services.session
        self._day, self._decider = DayEditor(Day()), ChoiceEditor((), empty_label=self.tr("(belum dipilih)"))
        channel = ChoiceEditor(options_of(Channel), empty_label=None)
        forms = ChoiceEditor([Option(one.code, one.label) for one in _BY_HAND], empty_label=None)
        ui.decidedOnField.set_up("tanggal", self.tr("Tanggal keputusan"), self._day, required=True)
        ui.deciderField.set_up("pemutus", self.tr("Diputuskan oleh"), self._decider, required=True)
        ui.channelField.set_up("kanal", self.tr("Disampaikan melalui"), channel, required=True)
        ui.formField.set_up("jenis_bukti", self.tr("Jenis bukti"), forms, required=True)
        self._deciders = Deciders(self, ui, self._day, self._decider, self._tools, self._on_refused)
        ui.evidence.set_up(
            self._tools.runner,
            self._tools.dialogs,
            session.clock.now,
            self.tr("Seret lembar keputusan yang ditandatangani ke sini"),
            self.tr("Pindaian, foto, atau PDF; beberapa halaman juga bisa. Tempel dengan Ctrl+V juga bisa."),
        )
        ui.evidence.changed.connect(self._on_evidence)
        ui.evidence.changed.connect(self.grown)

    def _set_up_buttons(self) -> None:
        ui = self.ui
        ui.backButton.setIcon(themed_icon(Icon.BACK))
        ui.backButton.clicked.connect(self.back_requested)
        ui.recordButton.setIcon(themed_icon(Icon.STAMP, Tone.ON_ACCENT))
        ui.recordButton.clicked.connect(self._on_record)
        ui.evidenceButton.setIcon(themed_icon(Icon.ATTACH))
        ui.evidenceButton.clicked.connect(self._on_add_evidence)
        ui.allCombo.addItem(self.tr("Isi semua baris yang kosong..."), "")
        for verdict in Verdict:
            ui.allCombo.addItem(verdict.label, verdict.code)
        ui.allCombo.activated.connect(self._on_fill)

    def _show_rows(self, view: SubmissionView, entered: Mapping[UUID, RulingRow]) -> None:
        for old in self.rows:
            self.ui.rowsLayout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = [RulingRow(row) for row in view.undecided]
        for new in self.rows:
            self.ui.rowsLayout.addWidget(new)
            if new.record_id in entered:
                new.take_over(entered[new.record_id])
            new.changed.connect(self._on_row)
        pending = sum(row.evidence_pending for row in view.rows)
        text = self.tr("Lengkapi bukti {0} keputusan yang menunggu").format(pending)
        self.ui.evidenceButton.setText(text)
        self.ui.evidenceButton.setVisible(bool(pending))
        for widget in (self.ui.allCombo, self.ui.recordButton, self.ui.rowsHelp):
            widget.setVisible(bool(self.rows))
        self._show_count()

    def _rulings(self) -> list[RowRuling]:
        return [ruling for row in self.rows if (ruling := row.ruling())]

    def _on_row(self) -> None:
        self.unsent.touch("putusan", any(row.is_filled for row in self.rows))
        self._show_count()

    def _show_count(self) -> None:
        count = len(self._rulings())
        counted = self.tr("Catat {0} keputusan").format(count)
        self.ui.recordButton.setText(counted if count else self.tr("Catat keputusan"))

    def _on_fill(self, _index: int) -> None:
        verdict = next((one for one in Verdict if one.code == self.ui.allCombo.currentData()), None)
        self.ui.allCombo.setCurrentIndex(0)
        if verdict is not None:
            for row in self.rows:
                row.choose(verdict)

    def _on_evidence(self) -> None:
        offered = self.ui.evidence.offered()
        self.unsent.touch("bukti", bool(offered))
        if offered:
            self.ui.pendingCheck.setChecked(False)

    def _on_record(self) -> None:
        common, rulings = self._common(), self._rulings()
        if not rulings:
            text = self.tr(
                "Belum ada baris yang diberi keputusan. Pilih keputusan seperti yang ditandai, atau cocokkan "
                "yang terbaca dari konsep."
            )
            self._say(BannerKind.WARNING, text)
        if common is None or not rulings or self._view is None:
            return
        self.ui.refusalBanner.hide()
        decide = self._tools.services.submissions.decide
        work = partial(decide, self._view.submission.id, rulings, common)
        text = self.tr("Menyimpan keputusan dan bukti")
        run_long(self._tools.runner, self.ui.progress, text, work, self._on_recorded, self._on_refused)

    def _common(self) -> Ruling | None:
        ui, day, decider = self.ui, self._day.day(), self.ui.deciderField.value()
        late = day is not None and day > self._tools.services.session.clock.today()
        wrong = self.tr("Tanggal keputusan tidak boleh sesudah hari ini.") if late else ""
        ui.decidedOnField.set_problem(wrong or ("" if day else self.tr("Tanggal keputusan belum diisi.")))
        ui.deciderField.set_problem("" if decider else self.tr("Pejabat yang memutuskan belum dipilih."))
        if day is None or late or not decider or self._view is None:
            return None
        return Ruling(
            verdict=Verdict.DISETUJUI,  # each row brings its own
            decided_on=day,
            decider_id=UUID(decider),
            channel=channel_of(ui.channelField.value()),
            basis=self.tr("lembar keputusan kolektif, nota {0}").format(self._view.submission.memo_no),
            evidence=ui.evidence.offered(),
            evidence_pending=ui.pendingCheck.isChecked(),
            form=self._form(),
        )

    def _form(self) -> EvidenceForm:
        return next(one for one in EvidenceForm if one.code == self.ui.formField.value())

    def _on_add_evidence(self) -> None:
        offered = self.ui.evidence.offered()
        if self._view is None or not offered:
            self._say(BannerKind.WARNING, self.tr("Letakkan dahulu lembar keputusan atau bukti lainnya."))
            return
        add = self._tools.services.submissions.add_evidence
        work = partial(add, self._view.submission.id, offered, self._form())
        text = self.tr("Menyimpan bukti")
        run_long(self._tools.runner, self.ui.progress, text, work, self._on_recorded, self._on_refused)

    def _on_recorded(self, handled: Handled) -> None:
        self.ui.evidence.clear()
        self.unsent.forget()
        self.recorded.emit(handled)

    def _on_refused(self, error: PpidError) -> None:
        self._say(BannerKind.DANGER, error.sentences())

    def _say(self, kind: BannerKind, text: str) -> None:
        self.ui.refusalBanner.show_notice(kind, text, closable=True)
        self.ui.scroll.ensureWidgetVisible(self.ui.refusalBanner)
