"""Chooses several records and sends their drafts with one nota in one folder."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.field_types import Number
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.submissions import Candidate
from ppid_desktop.gui.case.long_work import run_long
from ppid_desktop.gui.case.step_review.sending_fields import MOST_COPIES, SendingFields
from ppid_desktop.gui.case.unsent import Unsent
from ppid_desktop.gui.forms.send_together import Ui_SendTogetherUi
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.text_editors import LineEditor, NumberEditor
from ppid_desktop.gui.messages import Question
from ppid_desktop.gui.work.together.candidate_rows import CandidateRows
from ppid_desktop.gui.work.work_tools import WorkTools
from ppid_desktop.services.draft_making import EXEMPTED_COPIES
from ppid_desktop.services.memo_number import NumberInUse

if TYPE_CHECKING:
    from ppid_desktop.services.collective_sending import SentTogether
    from ppid_desktop.services.draft_making import Sending


class SendTogether(QWidget):
    """`sent` carries what went out; `problem_chosen` leads to what a record lacks."""

    back_requested = Signal()
    sent = Signal(object)  # SentTogether
    problem_chosen = Signal(object, object)  # record id, Problem
    grown = Signal()

    def __init__(self, tools: WorkTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SendTogetherUi()
        self.ui.setupUi(self)
        self._tools = tools
        self._proposed: Sending | None = None
        self._wanted: tuple[UUID, ...] | None = None
        self.rows = CandidateRows(self.ui.readyLayout, self.ui.lackingLayout, self)
        self._set_up_fields()
        self._set_up_buttons()
        self._show_chosen()

    def begin(self, records: Sequence[UUID] | None = None) -> None:
        """Read the records and propose a sending; `records` are ticked, None: those ticked before stay."""
        self._wanted = None if records is None else tuple(records)
        self.ui.refusalBanner.hide()
        together = self._tools.services.together
        self._tools.runner.read(together.candidates, self._on_candidates, self._on_refused, owner=self)
        if self._proposed is None:
            self._tools.runner.read(together.proposed, self._on_proposed, self._on_refused, owner=self)

    def _set_up_fields(self) -> None:
        ui, tools = self.ui, self._tools
        self._fields = SendingFields(ui, tools, self)
        self._fields.set_up(day=self.tr("Tanggal nota"), copies=self.tr("Salinan tiap konsep"))
        self._fields.failed.connect(self._on_refused)
        more, label = NumberEditor(Number(1, MOST_COPIES)), self.tr("Salinan konsep yang dikecualikan")
        ui.exemptedCopiesField.set_up("salinan_dikecualikan", label, more, required=True)
        ui.placeField.set_up("tempat", self.tr("Tempat nota"), LineEditor(FreeText.MEMO_PLACE.type))
        typed = (*self._fields.typed(), ui.exemptedCopiesField, ui.placeField)
        self.unsent = Unsent(typed, self)

    def _set_up_buttons(self) -> None:
        ui = self.ui
        ui.backButton.setIcon(themed_icon(Icon.BACK))
        ui.backButton.clicked.connect(self.back_requested)
        ui.folderLayout.setAlignment(ui.folderButton, Qt.AlignmentFlag.AlignBottom)
        ui.sendButton.setIcon(themed_icon(Icon.SEND, Tone.ON_ACCENT))
        ui.sendButton.clicked.connect(self._on_send)
        ui.allCheck.clicked.connect(self.rows.tick_all)
        self.rows.changed.connect(self._show_chosen)
        self.rows.grown.connect(self.grown)
        self.rows.problem_chosen.connect(self.problem_chosen)

    def _on_candidates(self, candidates: tuple[Candidate, ...]) -> None:
        self.rows.show_candidates(candidates)
        if self._wanted is not None:
            self.rows.tick(self._wanted)
        lacking = sum(not one.ready for one in candidates)
        ready = self.tr("{0} rekaman siap dikirim").format(self.rows.ready_count)
        show_text(
            self.ui.readyLabel, ready if self.rows.ready_count else self.tr("Belum ada yang siap dikirim")
        )
        self.ui.allCheck.setVisible(self.rows.ready_count > 1)
        show_text(self.ui.lackingLabel, self.tr("Belum dapat dikirim ({0})").format(lacking))
        self.ui.lackingCard.setVisible(bool(lacking))
        self.ui.formCard.setVisible(bool(self.rows.ready_count))

    def _show_chosen(self) -> None:
        chosen = self.rows.chosen()
        exempted = sum(one.exempted for one in chosen)
        softfiles = sum(one.softfiles for one in chosen)
        text = self.tr("Dipilih: {0} konsep dengan {1} softfile.").format(len(chosen), softfiles)
        if exempted:
            text += " " + self.tr(
                "{0} di antaranya dikecualikan: judulnya tidak dicantumkan pada nota, lembar keputusan, dan "
                "nama berkas, dan setiap salinannya bernomor."
            ).format(exempted)
        show_text(self.ui.chosenLabel, text)
        self.ui.exemptedCopiesField.setVisible(bool(exempted))
        self.ui.formCard.setEnabled(bool(chosen))
        self.ui.sendButton.setEnabled(bool(chosen))
        count = self.tr("Kirim {0} konsep").format(len(chosen)) if chosen else self.tr("Kirim bersama")
        self.ui.sendButton.setText(count)
        self.ui.allCheck.setChecked(bool(chosen) and len(chosen) == self.rows.ready_count)

    def _on_proposed(self, proposed: "Sending") -> None:
        self._proposed = proposed
        self.ui.placeField.set_value(proposed.place)
        self.ui.exemptedCopiesField.set_value(str(EXEMPTED_COPIES))
        self._fields.show(proposed)

    def _on_send(self) -> None:
        if self._proposed is not None and self.rows.chosen():
            self._fields.check(self._proposed, self._send, self.ui.exemptedCopiesField)

    def _send(self, entered: "Sending") -> None:
        chosen, sending = self.rows.chosen(), replace(entered, place=self.ui.placeField.value())
        if any(one.exempted for one in chosen) and not self._agrees_to_export():
            return
        self._start(sending)

    def _start(self, sending: "Sending") -> None:
        chosen = self.rows.chosen()
        self.ui.refusalBanner.hide()
        records = [one.record_id for one in chosen]
        copies = int(self.ui.exemptedCopiesField.value())
        send = self._tools.services.together.send
        text = self.tr("Membuat folder pengajuan")
        work = partial(send, records, sending, exempted_copies=copies)
        refused = partial(self._on_not_sent, sending)
        run_long(self._tools.runner, self.ui.progress, text, work, self._on_sent, refused)

    def _on_not_sent(self, sending: "Sending", error: PpidError) -> None:
        if isinstance(error, NumberInUse) and self._fields.means_number(error):
            self._start(replace(sending, number_again=True))
        else:
            self._on_refused(error)

    def _agrees_to_export(self) -> bool:
        question = Question(
            self.tr("Kirim juga konsep informasi yang dikecualikan?"),
            self.tr(
                "Konsep dan softfile keluar dari program tanpa enkripsi, dalam satu folder dengan konsep "
                "lain. Setiap salinan bernomor, bertanda sifat, dan tercatat dalam log. Serahkan hanya "
                "kepada yang berwenang."
            ),
            self.tr("Buat folder"),
            dangerous=True,
        )
        return self._tools.dialogs.confirm(self, question)

    def _on_sent(self, sent: "SentTogether") -> None:
        self._proposed = None
        self.unsent.forget()
        self.rows.tick_all(False)
        self.sent.emit(sent)

    def _on_refused(self, error: PpidError) -> None:
        self.ui.refusalBanner.show_notice(BannerKind.DANGER, error.sentences(), closable=True)
        self.ui.scroll.ensureWidgetVisible(self.ui.refusalBanner)
