"""What an officer may do next when nothing waits."""

from collections.abc import Callable

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ppid_desktop.domain.lists import Home
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.plain import plain_label, show_text
from ppid_desktop.gui.theme import Look, Space, set_look


class NextStep(QWidget):
    """A sentence and at most two buttons; hidden while something waits for the person."""

    work_requested = Signal()
    inventory_requested = Signal()
    archive_requested = Signal()

    def __init__(self, may: Callable[[UseCase], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = plain_label()
        self._may_record = may(UseCase.CREATE_RECORD)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(Space.SMALL)
        if self._may_record:
            self._add(self.tr("Buka Pekerjaan"), Icon.WORK, self.work_requested, main=True)
            self._add(self.tr("Buka daftar identifikasi"), Icon.TABLE, self.inventory_requested)
        else:
            self._add(self.tr("Buka Arsip"), Icon.ARCHIVE, self.archive_requested, main=True)
        self._buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(self._label)
        layout.addLayout(self._buttons)

    def show_for(self, home: Home) -> None:
        """Say what can be done now."""
        self.setVisible(not home.mine)
        text = self.tr("Tidak ada yang perlu Anda kerjakan saat ini.")
        waits = home.waiting_lead or home.waiting_units or home.waiting_archivist
        if self._may_record and waits:
            text += " " + self.tr("Yang lain sedang ditunggu; Anda dapat memulai rekaman baru.")
        elif self._may_record:
            text += " " + self.tr(
                "Mulailah dari daftar identifikasi unit, atau lihat semua rekaman di Pekerjaan."
            )
        show_text(self._label, text)

    def _add(self, text: str, icon: Icon, wanted: SignalInstance, *, main: bool = False) -> None:
        button = QPushButton(text)
        button.setIcon(themed_icon(icon, Tone.ON_ACCENT if main else Tone.TEXT))
        if main:
            set_look(button, Look.PRIMARY)
        button.clicked.connect(wanted)
        self._buttons.addWidget(button)
