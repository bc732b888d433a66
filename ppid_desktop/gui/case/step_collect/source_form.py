"""One request for data: asked of whom, until when, what came of it, and its attachments."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.record import Case, SourceRequest
from ppid_desktop.domain.softfiles import Attachment
from ppid_desktop.domain.terms import RequestStatus
from ppid_desktop.gui.case.attachments import Attachments
from ppid_desktop.gui.case.entry_attachments import EntryAttachments
from ppid_desktop.gui.case.entry_form import EntryForm, by_id
from ppid_desktop.gui.case.lock import Lock
from ppid_desktop.gui.case.step_collect.due import Urgency, due_of
from ppid_desktop.gui.case.step_page import PaperRequest, StepTools
from ppid_desktop.gui.forms.source_entry import Ui_SourceEntry
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.plain import set_tool_tip
from ppid_desktop.services.papers import Paper

if TYPE_CHECKING:
    from ppid_desktop.services.letter_numbers import LetterNumber

_RECEIVED_FIELDS = ("tanggal_terima", "yang_menyerahkan", "bentuk", "keaslian")


class SourceForm(EntryForm):
    """The form of one request; what the chosen status needs is shown with it."""

    def __init__(self, tools: StepTools, entry_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(tools, Owner.SOURCE, entry_id, parent)
        self.ui = Ui_SourceEntry()
        self.ui.setupUi(self)
        self._open = True
        self._fields = self.fields(self._entry)
        self._fields.bind_form(catalogue.SOURCE, self.ui)
        self.ui.alasanField.require(True)  # it is shown only where it is needed
        self.ui.statusField.edited.connect(self._show_status)
        self.ui.tanggalTerimaField.edited.connect(self._show_receipt)
        actions = EntryAttachments(tools.services.entries, tools.record_id, self.owner, entry_id)
        attachments = self.add_part(Attachments(tools, self._files, actions, self, entry_id=entry_id))
        self.ui.attachmentLayout.addWidget(attachments.panel)
        self._set_up_buttons()
        self.print_with(self.ui.letterButton)

    def _set_up_buttons(self) -> None:
        self.ui.letterButton.setIcon(themed_icon(Icon.PRINT))
        self.ui.receiptButton.setIcon(themed_icon(Icon.RECEIVE))
        self.ui.removeButton.setIcon(themed_icon(Icon.REMOVE))
        self.ui.letterButton.clicked.connect(lambda: self._ask_for(Paper.SURAT_PERMINTAAN))
        self.ui.receiptButton.clicked.connect(self._on_receipt)
        self.ui.removeButton.clicked.connect(lambda: self.ask_to_remove(self.tr("permintaan")))

    def after_case(self, case: Case) -> None:
        """Show the fields of the status and, when it is late, the banner."""
        self._show_status(self.ui.statusField.value())
        entry = self._entry(case)
        if entry is not None:
            self._show_due(entry, self.tools.services.session.clock.today())
            self._read_number()

    def after_lock(self, case: Case, lock: Lock) -> None:
        """Take *Lepaskan* away while the entry cannot be changed."""
        self._open = not lock.of_entry(case, self.entry_id)
        self.ui.removeButton.setVisible(self._open)

    def changeEvent(self, event: QEvent) -> None:
        """Read the letter's number again after its preview, where printing or saving draws it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.isVisible():
            self._read_number()

    def focus(self, field_id: str, entry_id: str) -> bool:
        """Show the field's group first when the status hides it."""
        if field_id in _RECEIVED_FIELDS:
            self.ui.receivedFrame.show()
        if field_id == "alasan":
            self.ui.alasanField.show()
        return super().focus(field_id, entry_id)

    def _read_number(self) -> None:
        read = partial(self.tools.services.papers.letter_number, self.tools.record_id, self.entry_id)
        self.tools.runner.read(read, self._on_number, self.failed.emit, owner=self)

    def _on_number(self, number: "LetterNumber") -> None:
        """Say which number the letter has or gets, where the officer gave none."""
        typed, text = self.ui.suratField.value(), ""
        if number.drawn and not typed:
            read = partial(self.tools.services.work.case, self.tools.record_id)
            self.tools.runner.read(read, self._on_drawn, self.failed.emit, owner=self)
            text = self.tr("Surat sudah diberi nomor {0}.").format(number.text)
        elif not typed and self._open:
            text = self.tr("Diberi nomor saat surat dicetak atau disimpan; berikutnya {0}.").format(
                number.text
            )
        self.ui.suratField.explain(text)
        taken = self.tr(
            "Nomor ini juga dipakai surat, tanda terima, atau nota lain. Ganti, kecuali memang satu surat "
            "untuk beberapa permintaan."
        )
        self.ui.suratField.caution(taken if number.taken else "")

    def _on_drawn(self, case: Case) -> None:
        """Show the number that the printed or saved letter put into the record."""
        entry = self._entry(case)
        if entry is not None and entry.letter_no:
            self.case_changed.emit(case)

    def _show_status(self, code: str) -> None:
        received = code == RequestStatus.DITERIMA.code
        self.ui.receivedFrame.setVisible(received)
        self.ui.receiptButton.setVisible(received)
        self._show_receipt()
        self.ui.tanggalTerimaField.require(received)
        self.ui.alasanField.setVisible(code == RequestStatus.TIDAK_ADA.code)

    def _show_receipt(self) -> None:
        day = self.ui.tanggalTerimaField
        dated = bool(day.value()) and day.is_readable()
        self.ui.receiptButton.setEnabled(dated)
        why = self.tr("Tanda terima dapat dibuat setelah Tanggal Terima diisi.")
        set_tool_tip(self.ui.receiptButton, "" if dated else why)

    def _show_due(self, entry: SourceRequest, today: date) -> None:
        due = due_of(entry, today)
        if due.urgency is not Urgency.OVERDUE:
            self.ui.dueBanner.hide()
            return
        text = self.tr("{0}. Ingatkan pihak yang diminta, ubah tenggat, atau catat bahwa data tidak ada.")
        self.ui.dueBanner.show_notice(BannerKind.WARNING, text.format(due.text))

    def _on_receipt(self) -> None:
        self._ask_for(Paper.TANDA_TERIMA)

    def _ask_for(self, paper: Paper) -> None:
        self.paper_requested.emit(PaperRequest(paper, self.tools.record_id, self.entry_id))

    def _entry(self, case: Case) -> SourceRequest | None:
        return by_id(case.sources, self.entry_id)

    def _files(self, case: Case) -> tuple[Attachment, ...]:
        entry = self._entry(case)
        return entry.attachments if entry else ()
