"""What the officer says when a draft goes out, and the sending itself."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError, SentWithoutFolder
from ppid_desktop.domain.record import Case
from ppid_desktop.gui.case.long_work import run_long
from ppid_desktop.gui.case.part_holder import PartHolder
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.case.step_review.sending_fields import SendingFields
from ppid_desktop.gui.case.unsent import Unsent
from ppid_desktop.gui.forms.sending_form import Ui_SendingFormUi
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.messages import Answer, Question
from ppid_desktop.services.memo_number import NumberInUse
from ppid_desktop.services.waiting_edits import EditsWaiting

if TYPE_CHECKING:
    from ppid_desktop.services.draft_making import Sending


class SendingForm(PartHolder):
    """Prefilled by the service; `sent` tells where the folder lies, `sent_bare` that there is none yet."""

    sent = Signal(object)  # Path
    sent_bare = Signal(object)  # SentWithoutFolder
    edits_requested = Signal(str)  # id of a softfile whose work is no version yet

    def __init__(self, tools: StepTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SendingFormUi()
        self.ui.setupUi(self)
        self._tools = tools
        self._proposed: Sending | None = None
        self._asked = False
        self._fields = SendingFields(self.ui, tools, self)
        self._fields.set_up(
            day=self.tr("Tanggal kirim"),
            copies=self.tr("Jumlah salinan"),
            note_help=self.tr("Dicetak pada halaman pertama konsep."),
        )
        self._fields.failed.connect(self.failed)
        self._unsent = self.add_part(Unsent(self._fields.typed(), self))
        self.ui.sendButton.setIcon(themed_icon(Icon.SEND, Tone.ON_ACCENT))
        self.ui.sendButton.clicked.connect(self._on_send)
        self.ui.refusalBanner.action_requested.connect(self._propose)

    def after_case(self, case: Case) -> None:
        """Ask for a proposal once, and say what will go out."""
        if not self._asked:
            self._propose()
        show_text(self.ui.contentLabel, content_text(case))

    def _propose(self) -> None:
        self._asked = True
        self.ui.refusalBanner.hide()
        read = partial(self._tools.services.sending.proposed, self._tools.record_id)
        self._tools.runner.read(read, self._on_proposed, self._on_not_proposed)

    def _on_not_proposed(self, error: PpidError) -> None:
        text = self.tr("Konsep belum dapat dikirim: usulan pengirimannya tidak terbaca. {0}")
        self.ui.refusalBanner.show_notice(
            BannerKind.DANGER, text.format(error.sentences()), self.tr("Coba lagi")
        )

    def propose_again(self) -> None:
        """Fill the form anew for the next round."""
        self._asked = False

    def _on_proposed(self, proposed: "Sending") -> None:
        self._proposed = proposed
        self._unsent.forget()
        self._fields.show(proposed)

    def _on_send(self) -> None:
        if self._proposed is None:
            self._propose()  # says why when it cannot be read again
            return
        self._fields.check(self._proposed, self._send)

    def _send(self, sending: "Sending") -> None:
        if self.case.proposes_exemption and not self._agrees_to_export():
            return
        self._start(sending)

    def _start(self, sending: "Sending") -> None:
        self.ui.refusalBanner.hide()
        work = partial(self._tools.services.sending.send, self._tools.record_id, sending)
        text, refused = self.tr("Membuat folder konsep"), partial(self._on_refused, sending)
        run_long(self._tools.runner, self.ui.progress, text, work, self._on_sent, refused)

    def _agrees_to_export(self) -> bool:
        question = Question(
            self.tr("Kirim konsep informasi yang dikecualikan?"),
            self.tr(
                "Konsep dan softfile keluar dari program tanpa enkripsi. Setiap salinan bernomor, "
                "bertanda sifat, "
                "dan tercatat dalam log. Serahkan hanya kepada yang berwenang."
            ),
            self.tr("Buat folder"),
            dangerous=True,
        )
        return self._tools.dialogs.confirm(self, question)

    def _on_sent(self, answer: tuple[Case, Path]) -> None:
        case, folder = answer
        self._unsent.forget()
        self.sent.emit(folder)
        self.case_changed.emit(case)

    def _on_refused(self, sending: "Sending", error: PpidError) -> None:
        if isinstance(error, SentWithoutFolder):
            read = partial(self._tools.services.work.case, self._tools.record_id)
            self._tools.runner.read(read, partial(self._on_sent_bare, error), self.failed.emit)
            return
        if isinstance(error, NumberInUse) and self._fields.means_number(error):
            self._start(replace(sending, number_again=True))
            return
        answer = self._asked_about_edits(error) if isinstance(error, EditsWaiting) else Answer.REFUSED
        if answer is Answer.ACTION:
            self._keep_edits(sending)
        elif isinstance(error, EditsWaiting) and answer is Answer.ALTERNATIVE:
            self.edits_requested.emit(str(error.softfile_ids[0]))
        else:
            self._show_refusal(error)

    def _show_refusal(self, error: PpidError) -> None:
        self.ui.refusalBanner.show_notice(BannerKind.DANGER, error.sentences(), closable=True)

    def _asked_about_edits(self, error: EditsWaiting) -> Answer:
        text = self.tr(
            "{0} Simpan sebagai versi berikutnya supaya ikut dikirim, atau lihat dahulu pada langkah 5. "
            "Sebelum itu konsep belum dikirim."
        )
        question = Question(
            self.tr("Kirim bersama hasil sunting?"),
            text.format(error.what),
            self.tr("Simpan, lalu kirim"),
            alternative=self.tr("Lihat dahulu"),
        )
        return self._tools.dialogs.choose(self, question)

    def _keep_edits(self, sending: "Sending") -> None:
        def kept(case: Case) -> None:
            self.case_changed.emit(case)
            self._start(sending)

        work = partial(self._tools.services.editing.keep_all, self._tools.record_id)
        text = self.tr("Menyimpan hasil sunting sebagai versi")
        run_long(self._tools.runner, self.ui.progress, text, work, kept, self._show_refusal)

    def _on_sent_bare(self, error: SentWithoutFolder, case: Case) -> None:
        """Show the round that is out; only its folder must be saved again."""
        self._unsent.forget()
        self.case_changed.emit(case)
        self.sent_bare.emit(error)


def content_text(case: Case) -> str:
    """Return what the folder will hold, as a sentence."""
    chosen = [one for one in case.softfiles if one.submitted and one.removed_at is None]
    number = max((one.number for one in case.rounds), default=0) + 1
    return f"Putaran {number}: konsep DOCX dan {len(chosen)} softfile yang diajukan."
