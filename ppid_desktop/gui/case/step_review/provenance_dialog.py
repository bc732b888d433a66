"""From whom, how and when a corrected softfile came, where no file of the round says so."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QDialog, QWidget

from ppid_desktop.domain.field_types import Day
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.rounds import Provenance, Round
from ppid_desktop.domain.terms import Channel
from ppid_desktop.gui.forms.provenance import Ui_ProvenanceUi
from ppid_desktop.gui.kit.asking import accepted
from ppid_desktop.gui.kit.choice_editors import ChoiceEditor, options_of
from ppid_desktop.gui.kit.day_editor import DayEditor
from ppid_desktop.gui.kit.text_editors import SuggestEditor

AskProvenance = Callable[[QWidget, Round, date], Provenance | None]
"""Called with the asking widget, the round and today."""


class ProvenanceDialog(QDialog):
    """Proposes the round's recipient and channel; sender and day must be there."""

    def __init__(self, parent: QWidget, latest: Round, today: date) -> None:
        super().__init__(parent)
        self.ui = Ui_ProvenanceUi()
        self.ui.setupUi(self)
        self.setWindowTitle(self.tr("Hasil koreksi softfile"))
        self.setMinimumWidth(520)
        ui = self.ui
        self._day = DayEditor(Day())
        sender = SuggestEditor([latest.recipient], FreeText.SENDER.type)
        ui.senderField.set_up("pengirim", self.tr("Diterima dari"), sender, required=True)
        channel = ChoiceEditor(options_of(Channel), empty_label=None)
        ui.channelField.set_up("kanal", self.tr("Melalui"), channel, required=True)
        ui.receivedOnField.set_up("tanggal", self.tr("Tanggal terima"), self._day, required=True)
        ui.senderField.set_value(latest.recipient)
        ui.channelField.set_value(latest.channel.code)
        ui.receivedOnField.set_value(today.isoformat())
        for field in (ui.senderField, ui.receivedOnField):
            field.edited.connect(self._on_edited)
        ui.acceptButton.clicked.connect(self.accept)
        ui.refuseButton.clicked.connect(self.reject)
        self._on_edited()

    def provenance(self) -> Provenance | None:
        """Return what was entered; None while something is missing."""
        sender, day = self.ui.senderField.value().strip(), self._day.day()
        channel = next(one for one in Channel if one.code == self.ui.channelField.value())
        return Provenance(sender, channel, day) if sender and day else None

    def _on_edited(self, _text: str = "") -> None:
        self.ui.acceptButton.setEnabled(self.provenance() is not None)


def ask_provenance(parent: QWidget, latest: Round, today: date) -> Provenance | None:
    """Show the dialog; None when the person gave up."""
    dialog = ProvenanceDialog(parent, latest, today)
    came = dialog.provenance() if accepted(dialog) else None
    dialog.deleteLater()
    return came
