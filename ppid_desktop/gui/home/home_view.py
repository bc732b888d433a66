"""Beranda: the lists of DESIGN section 1, the officer's own first."""

from datetime import date
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.indonesian import full_date
from ppid_desktop.domain.lists import Home
from ppid_desktop.gui.forms.home_view import Ui_HomeView
from ppid_desktop.gui.home.work_card import WorkCard
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.cards import SectionCard
from ppid_desktop.gui.kit.icon_label import IconLabel
from ppid_desktop.gui.kit.plain import plain_label, show_text
from ppid_desktop.gui.messages import Dialogs
from ppid_desktop.gui.task_runner import TaskRunner
from ppid_desktop.services.work_lists import WorkLists


class Today(Protocol):
    """Tells the day."""

    def today(self) -> date:
        """Return the present day."""


class HomeView(QWidget):
    """Shows what waits for whom; every line opens its record at the step that waits."""

    record_requested = Signal(object, int)  # record id, step
    work_requested = Signal()

    def __init__(
        self,
        work: WorkLists,
        clock: Today,
        runner: TaskRunner,
        dialogs: Dialogs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_HomeView()
        self.ui.setupUi(self)
        self._work = work
        self._clock = clock
        self._runner = runner
        self._dialogs = dialogs
        self.cards = self._make_cards()
        self._state = SectionCard(title=self.tr("Keadaan data"))
        self.ui.rightLayout.insertWidget(self.ui.rightLayout.count() - 1, self._state)
        self._state_lines = QWidget()
        self.ui.refreshButton.setIcon(themed_icon(Icon.REFRESH))
        self.ui.refreshButton.clicked.connect(self.refresh)

    def refresh(self) -> None:
        """Load the lists again."""
        show_text(self.ui.dayLabel, full_date(self._clock.today()))
        self._runner.read(self._work.home, self._on_loaded, self._on_failed, owner=self)

    def cover(self) -> None:
        """Take every title off the screen."""
        self._on_loaded(Home())

    def uncover(self) -> None:
        """Show the lists again."""
        self.refresh()

    def _make_cards(self) -> dict[str, WorkCard]:
        left = (
            ("mine", self.tr("Perlu saya kerjakan"), self.tr("Tidak ada yang perlu Anda kerjakan saat ini.")),
        )
        right = (
            ("waiting_lead", self.tr("Menunggu PPID"), self.tr("Tidak ada konsep di pimpinan PPID.")),
            ("waiting_units", self.tr("Menunggu unit lain"), self.tr("Tidak ada data yang ditunggu.")),
            (
                "waiting_archivist",
                self.tr("Menunggu diterima arsiparis"),
                self.tr("Tidak ada rekaman yang menunggu arsiparis."),
            ),
            (
                "waiting_signature",
                self.tr("Menunggu tanda tangan"),
                self.tr("Tidak ada bukti yang menyusul."),
            ),
            (
                "ending",
                self.tr("Masa pengecualian hampir habis"),
                self.tr("Tidak ada pengecualian yang segera berakhir."),
            ),
        )
        cards = {}
        for layout, group in ((self.ui.leftLayout, left), (self.ui.rightLayout, right)):
            for key, title, nothing in group:
                card = WorkCard(title, nothing)
                card.record_requested.connect(self.record_requested)
                card.all_requested.connect(self.work_requested)
                layout.insertWidget(layout.count() - 1, card)
                cards[key] = card
        return cards

    def _on_loaded(self, home: Home) -> None:
        today = self._clock.today()
        for key, card in self.cards.items():
            card.show_rows(getattr(home, key), today)
        self._show_state(home.data_state)

    def _show_state(self, sentences: tuple[str, ...]) -> None:
        self._state_lines.deleteLater()
        self._state_lines = StateLines(sentences or (self.tr("Data dalam keadaan baik."),), bool(sentences))
        self._state.add(self._state_lines)

    def _on_failed(self, error: PpidError) -> None:
        self._dialogs.show_error(self, error)


class StateLines(QWidget):
    """Sentences about the workspace, each behind an icon that says whether it asks for something."""

    def __init__(self, sentences: tuple[str, ...], asking: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setColumnStretch(1, 1)
        for number, sentence in enumerate(sentences):
            icon = IconLabel()
            icon.show_icon(Icon.WARNING if asking else Icon.DONE, Tone.WARNING if asking else Tone.SUCCESS)
            layout.addWidget(icon, number, 0)
            layout.addWidget(plain_label(sentence), number, 1)
