"""Second page of the first run: where the data lives, and where its backups go."""

from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.gui.forms.first_run_place import Ui_FirstRunPlace
from ppid_desktop.gui.kit.plain import button_text, plain_label, show_text
from ppid_desktop.gui.messages import Dialogs
from ppid_desktop.gui.shell.ports import PlaceOffer, Places, PlaceVerdict
from ppid_desktop.gui.task_runner import TaskRunner
from ppid_desktop.gui.theme import Look, set_look

_OTHER = -2  # ids of QButtonGroup; proposals count from 0


class PlacePage(QWidget):
    """Offers places and has every choice looked at in a worker; `changed` when the answer may differ."""

    changed = Signal()
    offers_shown = Signal()

    def __init__(
        self, places: Places, runner: TaskRunner, dialogs: Dialogs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_FirstRunPlace()
        self.ui.setupUi(self)
        self._places, self._runner, self._dialogs = places, runner, dialogs
        self._offers: tuple[PlaceOffer, ...] = ()
        self._other: Path | None = None
        self._verdict: PlaceVerdict | None = None
        self._backup: PlaceVerdict | None = None
        self._asked = 0
        self._group = QButtonGroup(self)
        self._group.addButton(self.ui.otherRadio, _OTHER)
        self._group.idClicked.connect(lambda _id: self._look())
        self.ui.otherButton.clicked.connect(self._choose_other)
        self.ui.backupButton.clicked.connect(self._choose_backup)
        self.ui.backupClearButton.clicked.connect(self._clear_backup)
        self.ui.otherButton.setAccessibleName(self.tr("Pilih folder lain untuk data"))
        self.ui.backupButton.setAccessibleName(self.tr("Pilih folder cadangan"))
        self.ui.backupClearButton.setAccessibleName(self.tr("Kosongkan folder cadangan"))
        self._clear_backup()
        runner.read(places.offers, self._show_offers, self._on_failed)

    def folder(self) -> Path | None:
        """Return the folder chosen and found suitable, else None."""
        return self._verdict.folder if self._verdict and self._verdict.accepted else None

    def backup(self) -> Path | None:
        """Return the backup folder chosen and found suitable, else None."""
        return self._backup.folder if self._backup and self._backup.accepted else None

    def problem(self) -> str:
        """Return why the page cannot be left yet, or an empty string."""
        if self._verdict is None:
            return (
                self.tr("Tempat data sedang diperiksa.") if self._chosen() else self.tr("Pilih tempat data.")
            )
        return "" if self._verdict.accepted else self.tr("Tempat yang dipilih tidak dapat dipakai.")

    def take_focus(self) -> None:
        """Put the keyboard on the chosen place."""
        chosen = cast("QRadioButton | None", self._group.checkedButton())  # the stubs promise too much
        (self.ui.otherRadio if chosen is None else chosen).setFocus()

    def _show_offers(self, offers: tuple[PlaceOffer, ...]) -> None:
        self._offers = offers
        for number, offer in enumerate(offers):
            self.ui.offerLayout.addLayout(self._offer_row(number, offer))
        self.offers_shown.emit()
        if offers:
            self._group.button(0).setChecked(True)
            if self.focusWidget() is self.ui.otherRadio:
                self.take_focus()
            self._look()

    def _offer_row(self, number: int, offer: PlaceOffer) -> QVBoxLayout:
        radio = QRadioButton(button_text(offer.title))
        radio.setAccessibleDescription(f"{offer.text} {offer.folder}")
        self._group.addButton(radio, number)
        row = QVBoxLayout()
        row.setSpacing(0)
        row.addWidget(radio, 0, Qt.AlignmentFlag.AlignLeft)
        details = plain_label(f"{offer.text}\n{offer.folder}", Look.HELP)
        details.setIndent(28)
        row.addWidget(details)
        return row

    def _chosen(self) -> Path | None:
        number = self._group.checkedId()
        if number == _OTHER:
            return self._other
        return self._offers[number].folder if 0 <= number < len(self._offers) else None

    def _look(self) -> None:
        self._verdict = None
        show_text(self.ui.verdictLabel, "")
        folder = self._chosen()
        if folder is not None:
            self._asked += 1
            asked = self._asked
            check = partial(self._places.check, folder)
            show = partial(self._show_verdict, asked)
            self._runner.read(check, show, self._on_failed, owner=self)
        self.changed.emit()

    def _show_verdict(self, asked: int, verdict: PlaceVerdict) -> None:
        if asked != self._asked:  # another place was chosen meanwhile
            return
        self._verdict = verdict
        set_look(self.ui.verdictLabel, Look.GOOD if verdict.accepted else Look.PROBLEM)
        show_text(self.ui.verdictLabel, verdict.text)
        if self._backup is not None:
            self._look_at_backup(self._backup.folder)
        self.changed.emit()

    def _choose_other(self) -> None:
        folder = self._dialogs.choose_folder(self, self.tr("Pilih folder untuk data"))
        if folder is not None:
            self._other = folder
            show_text(self.ui.otherLabel, str(folder))
            self.ui.otherRadio.setChecked(True)
            self._look()

    def _choose_backup(self) -> None:
        folder = self._dialogs.choose_folder(self, self.tr("Pilih folder cadangan"))
        if folder is not None:
            self._look_at_backup(folder)

    def _look_at_backup(self, folder: Path) -> None:
        workspace = self._chosen()
        if workspace is not None:
            check = partial(self._places.check_backup, folder, workspace)
            self._runner.read(check, self._show_backup, self._on_failed)

    def _show_backup(self, verdict: PlaceVerdict) -> None:
        self._backup = verdict
        show_text(self.ui.backupLabel, str(verdict.folder))
        set_look(self.ui.backupVerdictLabel, Look.GOOD if verdict.accepted else Look.PROBLEM)
        show_text(self.ui.backupVerdictLabel, verdict.text)
        self.ui.backupVerdictLabel.show()
        self.ui.backupClearButton.show()
        self.changed.emit()

    def _clear_backup(self) -> None:
        self._backup = None
        show_text(self.ui.backupLabel, self.tr("Belum dipilih. Administrator dapat memilihnya kemudian."))
        self.ui.backupVerdictLabel.hide()
        self.ui.backupClearButton.hide()
        self.changed.emit()

    def _on_failed(self, error: PpidError) -> None:
        self._dialogs.show_error(self, error)
