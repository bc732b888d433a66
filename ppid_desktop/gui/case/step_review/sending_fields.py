"""What the officer says of a nota: the same fields for one draft and for several sent together."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.field_types import Day, Line, Number
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.indonesian import long_date
from ppid_desktop.domain.people import Employee
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.terms import Channel
from ppid_desktop.gui.case.people_tools import PeopleTools
from ppid_desktop.gui.forms.send_together import Ui_SendTogetherUi
from ppid_desktop.gui.forms.sending_form import Ui_SendingFormUi
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.bars import BannerBar, BannerKind
from ppid_desktop.gui.kit.choice_editors import ChoiceEditor, options_of
from ppid_desktop.gui.kit.day_editor import DayEditor
from ppid_desktop.gui.kit.labelled_field import LabelledField
from ppid_desktop.gui.kit.text_editors import BlockEditor, LineEditor, NumberEditor, SuggestEditor
from ppid_desktop.gui.messages import Question
from ppid_desktop.services.memo_number import NumberInUse

if TYPE_CHECKING:
    from ppid_desktop.services.draft_making import Sending

MOST_COPIES = 20


NotaUi = Ui_SendingFormUi | Ui_SendTogetherUi
"""The drawn fields; the names are the same in both forms."""


class SendingFields(QObject):
    """Fills and reads the fields; `failed` carries why the leads of a day could not be read.

    They are read again whenever the form is seen again: the office may have another lead by now. A recipient
    that was only proposed follows, a typed one stays; so does the day of sending with the clock.
    """

    failed = Signal(object)  # PpidError

    def __init__(
        self,
        ui: NotaUi,
        tools: PeopleTools,
        form: QWidget,
    ) -> None:
        super().__init__(form)
        self._ui = ui
        self._runner = tools.runner
        self._dialogs = tools.dialogs
        self._read = tools.services.sending.leads
        self._today = tools.services.session.clock.today
        self._form = form
        self._may_set_up = tools.may(UseCase.EDIT_SETTINGS)
        self._banner = BannerBar()
        self._banner.action_requested.connect(tools.open_officials)
        self._proposed = ""
        self._checking = False
        self._recipient = SuggestEditor((), FreeText.RECIPIENT.type)
        self._day = DayEditor(Day())
        self._day.left.connect(self._read_leads)
        ui.folderButton.setIcon(themed_icon(Icon.FOLDER))
        ui.folderButton.clicked.connect(self._on_folder)
        form.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Read the leads when the form is shown."""
        if event.type() == QEvent.Type.Show:
            self._read_leads()
        return super().eventFilter(watched, event)

    def set_up(self, *, day: str, copies: str, note_help: str = "") -> None:
        """Label the fields; day and copies are called differently."""
        ui, folder, memo = self._ui, LineEditor(Line(2000)), LineEditor(FreeText.MEMO_NUMBER.type)
        channel = ChoiceEditor(options_of(Channel), empty_label=None)
        memo.line.setPlaceholderText(self.tr("diambil otomatis"))
        ui.recipientField.set_up("penerima", self.tr("Penerima"), self._recipient, required=True)
        ui.channelField.set_up("kanal", self.tr("Dikirim melalui"), channel, required=True)
        ui.sentOnField.set_up("tanggal", day, self._day, required=True)
        ui.copiesField.set_up("salinan", copies, NumberEditor(Number(1, MOST_COPIES)), required=True)
        ui.memoField.set_up("nota", self.tr("Nomor nota"), memo)
        ui.folderField.set_up("folder", self.tr("Folder baru dibuat di dalam"), folder, required=True)
        ui.recipientField.add_below(self._banner)
        folder.set_read_only(True)
        note = BlockEditor(FreeText.SENDING_NOTE.type)
        ui.noteField.set_up("catatan", self.tr("Catatan untuk pimpinan"), note, help_text=note_help)

    def typed(self) -> tuple[LabelledField, ...]:
        """Return the fields a person types in."""
        ui = self._ui
        return (
            ui.recipientField,
            ui.channelField,
            ui.sentOnField,
            ui.copiesField,
            ui.memoField,
            ui.noteField,
        )

    def show(self, proposed: "Sending") -> None:
        """Begin with what the service proposes."""
        ui = self._ui
        ui.channelField.set_value(proposed.channel.code)
        ui.sentOnField.propose_today(self._today)
        ui.copiesField.set_value(str(proposed.copies))
        ui.memoField.set_value("")
        ui.noteField.set_value("")
        ui.folderField.set_value(str(proposed.folder))
        self._propose(proposed.recipient)
        self._read_leads()

    def check(self, proposed: "Sending", then: "Callable[[Sending], None]", *counts: LabelledField) -> None:
        """Go on with what was entered once its recipient leads that day, or the person sends it all the same.

        `counts` must be numbers too; a field that is missing is told beside it and nothing goes on.
        """
        entered = self._sending(proposed, *counts)
        if entered is None or self._checking:
            return
        self._checking = True
        read = partial(self._read, entered.sent_on)
        done = partial(self._on_checked, entered, then)
        self._runner.read(read, done, self._on_not_checked, owner=self)

    def means_number(self, error: NumberInUse) -> bool:
        """Ask whether the number of another paper is meant for this nota, too."""
        text = self.tr("{0} Kirim dengan nomor itu hanya bila memang satu nota untuk beberapa rekaman.")
        question = Question(
            self.tr("Pakai nomor nota itu lagi?"), text.format(error.what), self.tr("Kirim dengan nomor itu")
        )
        return self._dialogs.confirm(self._form, question)

    def _on_checked(
        self, entered: "Sending", then: "Callable[[Sending], None]", leads: tuple[Employee, ...]
    ) -> None:
        self._checking = False
        lead = lead_called(entered.recipient, leads)
        if lead is not None:
            then(replace(entered, recipient_id=lead.id, recipient=lead.name))
        elif self._dialogs.confirm(self._form, _not_leading(entered)):
            then(entered)
        else:
            self._ui.recipientField.take_focus()

    def _on_not_checked(self, error: PpidError) -> None:
        self._checking = False
        self.failed.emit(error)

    def _sending(self, proposed: "Sending", *counts: LabelledField) -> "Sending | None":
        ui, day, typed = self._ui, self._day.day(), self._recipient.value()
        missing = [(ui.recipientField, not typed), (ui.sentOnField, day is None)]
        missing += [(one, not one.is_readable() or not one.value()) for one in (ui.copiesField, *counts)]
        missing.append((ui.folderField, not ui.folderField.value()))
        for field, empty in missing:
            field.set_problem(self.tr("{0} belum diisi dengan benar.").format(field.name) if empty else "")
        if day is None or any(empty for _, empty in missing):
            return None
        return replace(
            proposed,
            recipient_id=None,
            recipient=typed,
            channel=channel_of(ui.channelField.value()),
            sent_on=day,
            folder=Path(ui.folderField.value()),
            copies=int(ui.copiesField.value()),
            memo_no=ui.memoField.value(),
            note=ui.noteField.value(),
        )

    def _read_leads(self) -> None:
        day = self._day.day()
        if day is not None:
            done = partial(self._on_leads, day)
            self._runner.read(partial(self._read, day), done, self.failed.emit, owner=self)

    def _on_leads(self, day: date, leads: tuple[Employee, ...]) -> None:
        if day != self._day.day():
            return  # overtaken by the leads of another day
        self._say_who_leads(leads)
        names = [recipient_name(one) for one in leads]
        self._recipient.set_suggestions(names)
        held = lead_called(self._recipient.value(), leads)
        if self._recipient.value() == self._proposed:
            self._propose(recipient_name(held) if held else next(iter(names), ""))
        elif held is not None:
            self._recipient.set_value(recipient_name(held))

    def _say_who_leads(self, leads: tuple[Employee, ...]) -> None:
        """Say before anything is sent that nobody could decide, and lead to where that is mended."""
        text = self.tr(
            "Belum ada pegawai yang memegang peran pimpinan PPID pada tanggal itu; keputusannya nanti tidak "
            "dapat dicatat."
        )
        self._banner.setVisible(not leads)
        if not leads:
            way = self.tr("Catat pegawai") if self._may_set_up else ""
            self._banner.show_notice(BannerKind.WARNING, text, way)

    def _propose(self, recipient: str) -> None:
        self._proposed = recipient
        self._recipient.set_value(recipient)
        self._proposed = self._recipient.value()

    def _on_folder(self) -> None:
        chosen = self._dialogs.choose_folder(self._form, self.tr("Pilih tempat folder konsep"))
        if chosen is not None:
            self._ui.folderField.set_value(str(chosen))


def recipient_name(one: Employee) -> str:
    """Return name and position as the list of recipients shows them."""
    return ", ".join(part for part in (one.name, one.position) if part)


def lead_called(text: str, leads: Sequence[Employee]) -> Employee | None:
    """Return the lead whose name, alone or with the position, was chosen or typed."""
    return next((one for one in leads if text in (recipient_name(one), one.name)), None)


def channel_of(code: str) -> Channel:
    """Return the channel of a chosen option."""
    return next(one for one in Channel if one.code == code)


def _not_leading(sending: "Sending") -> Question:
    return Question(
        "Penerima bukan pimpinan PPID pada tanggal itu",
        f"{sending.recipient} tidak tercatat memegang peran pimpinan PPID pada {long_date(sending.sent_on)}. "
        "Periksa nama dan tanggalnya, atau catat pegawai dan masa berlaku perannya di Pengaturan.",
        "Kirim juga",
        refusal="Periksa lagi",
    )
