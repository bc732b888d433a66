"""What the officer says when a draft goes out, and the sending itself."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError, SentWithoutFolder
from ppid_desktop.domain.field_types import Block, Day, Line, Number
from ppid_desktop.domain.people import Employee
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.terms import Channel
from ppid_desktop.gui.case.long_work import run_long
from ppid_desktop.gui.case.part_holder import PartHolder
from ppid_desktop.gui.case.step_page import StepTools
from ppid_desktop.gui.case.unsent import Unsent
from ppid_desktop.gui.forms.sending_form import Ui_SendingFormUi
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.choice_editors import ChoiceEditor, options_of
from ppid_desktop.gui.kit.day_editor import DayEditor
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.text_editors import BlockEditor, LineEditor, NumberEditor, SuggestEditor
from ppid_desktop.gui.messages import Question

if TYPE_CHECKING:
    from ppid_desktop.services.draft_making import Sending

_MOST_COPIES = 20


class SendingForm(PartHolder):
    """Prefilled by the service; `sent` tells where the folder lies, `sent_bare` that there is none yet."""

    sent = Signal(object)  # Path
    sent_bare = Signal(object)  # SentWithoutFolder

    def __init__(self, tools: StepTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SendingFormUi()
        self.ui.setupUi(self)
        self._tools = tools
        self._leads: tuple[Employee, ...] = ()
        self._proposed: Sending | None = None
        self._asked = False
        self._set_up_fields()
        self.ui.folderButton.setIcon(themed_icon(Icon.FOLDER))
        self.ui.folderButton.clicked.connect(self._on_folder)
        self.ui.sendButton.setIcon(themed_icon(Icon.SEND, Tone.ON_ACCENT))
        self.ui.sendButton.clicked.connect(self._on_send)
        self.ui.refusalBanner.action_requested.connect(self._propose)

    def _set_up_fields(self) -> None:
        ui = self.ui
        self._recipient = SuggestEditor((), Line(200))
        self._day = DayEditor(Day())
        self._folder = LineEditor(Line(2000))
        ui.recipientField.set_up("penerima", self.tr("Penerima"), self._recipient, required=True)
        channel = ChoiceEditor(options_of(Channel), empty_label=None)
        ui.channelField.set_up("kanal", self.tr("Dikirim melalui"), channel, required=True)
        ui.sentOnField.set_up("tanggal", self.tr("Tanggal kirim"), self._day, required=True)
        copies = NumberEditor(Number(1, _MOST_COPIES))
        ui.copiesField.set_up("salinan", self.tr("Jumlah salinan"), copies, required=True)
        memo = LineEditor(Line(100))
        memo.line.setPlaceholderText(self.tr("diambil otomatis"))
        ui.memoField.set_up("nota", self.tr("Nomor nota"), memo)
        ui.folderField.set_up("folder", self.tr("Folder baru dibuat di dalam"), self._folder, required=True)
        self._folder.set_read_only(True)
        help_text = self.tr("Dicetak pada halaman pertama konsep.")
        ui.noteField.set_up(
            "catatan", self.tr("Catatan untuk pimpinan"), BlockEditor(Block(2000)), help_text=help_text
        )
        typed = (
            ui.recipientField,
            ui.channelField,
            ui.sentOnField,
            ui.copiesField,
            ui.memoField,
            ui.noteField,
        )
        self._unsent = self.add_part(Unsent(typed, self))
        self._day.left.connect(self._read_leads)

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
        self.ui.channelField.set_value(proposed.channel.code)
        self.ui.sentOnField.set_value(proposed.sent_on.isoformat())
        self.ui.copiesField.set_value(str(proposed.copies))
        self.ui.memoField.set_value("")
        self.ui.noteField.set_value("")
        self.ui.folderField.set_value(str(proposed.folder))
        self._recipient.set_value(proposed.recipient)
        self._read_leads()

    def _read_leads(self) -> None:
        day = self._day.day()
        if day is not None:
            read = partial(self._tools.services.sending.leads, day)
            self._tools.runner.read(read, self._on_leads, self.failed.emit)

    def _on_leads(self, leads: tuple[Employee, ...]) -> None:
        self._leads = leads
        self._recipient.set_suggestions([recipient_name(one) for one in leads])
        chosen = next((one for one in leads if one.name == self._recipient.value()), None)
        if chosen is not None:
            self._recipient.set_value(recipient_name(chosen))

    def _on_folder(self) -> None:
        chosen = self._tools.dialogs.choose_folder(self, self.tr("Pilih tempat folder konsep"))
        if chosen is not None:
            self.ui.folderField.set_value(str(chosen))

    def _on_send(self) -> None:
        if self._proposed is None:
            self._propose()  # says why when it cannot be read again
            return
        sending = self._sending(self._proposed)
        if sending is None:
            return
        if self.case.proposes_exemption and not self._agrees_to_export():
            return
        self.ui.refusalBanner.hide()
        work = partial(self._tools.services.sending.send, self._tools.record_id, sending)
        text = self.tr("Membuat folder konsep")
        run_long(self._tools.runner, self.ui.progress, text, work, self._on_sent, self._on_refused)

    def _sending(self, proposed: "Sending") -> "Sending | None":
        ui, day = self.ui, self._day.day()
        complete = True
        for field, empty in (
            (ui.recipientField, not self._recipient.value()),
            (ui.sentOnField, day is None),
            (ui.copiesField, not ui.copiesField.is_readable() or not ui.copiesField.value()),
            (ui.folderField, not ui.folderField.value()),
        ):
            field.set_problem(self.tr("{0} belum diisi dengan benar.").format(field.name) if empty else "")
            complete = complete and not empty
        if not complete or day is None:
            return None
        lead = lead_called(self._recipient.value(), self._leads)
        return replace(
            proposed,
            recipient_id=lead.id if lead else None,
            recipient=lead.name if lead else self._recipient.value(),
            channel=channel_of(ui.channelField.value()),
            sent_on=day,
            folder=Path(ui.folderField.value()),
            copies=int(ui.copiesField.value()),
            memo_no=ui.memoField.value(),
            note=ui.noteField.value(),
        )

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

    def _on_refused(self, error: PpidError) -> None:
        if isinstance(error, SentWithoutFolder):
            read = partial(self._tools.services.work.case, self._tools.record_id)
            self._tools.runner.read(read, partial(self._on_sent_bare, error), self.failed.emit)
            return
        self.ui.refusalBanner.show_notice(BannerKind.DANGER, error.sentences(), closable=True)

    def _on_sent_bare(self, error: SentWithoutFolder, case: Case) -> None:
        """Show the round that is out; only its folder must be saved again."""
        self._unsent.forget()
        self.case_changed.emit(case)
        self.sent_bare.emit(error)


def recipient_name(one: Employee) -> str:
    """Return name and position as the list of recipients shows them."""
    return ", ".join(part for part in (one.name, one.position) if part)


def content_text(case: Case) -> str:
    """Return what the folder will hold, as a sentence."""
    chosen = [one for one in case.softfiles if one.submitted and one.removed_at is None]
    number = max((one.number for one in case.rounds), default=0) + 1
    return f"Putaran {number}: konsep DOCX dan {len(chosen)} softfile yang diajukan."


def lead_called(text: str, leads: Sequence[Employee]) -> Employee | None:
    """Return the lead whose name, alone or with the position, was chosen or typed."""
    return next((one for one in leads if text in (recipient_name(one), one.name)), None)


def channel_of(code: str) -> Channel:
    """Return the channel of a chosen option."""
    return next(one for one in Channel if one.code == code)
