"""Beranda: the lists of DESIGN section 1, the officer's own first."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.indonesian import full_date
from ppid_desktop.domain.lists import Home, WorkRow
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.gui.forms.home_view import Ui_HomeView
from ppid_desktop.gui.home.data_state_card import DataStateCard
from ppid_desktop.gui.home.next_step import NextStep
from ppid_desktop.gui.home.nothing_card import NothingCard
from ppid_desktop.gui.home.work_card import WorkCard
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.tab_order import order_tabs
from ppid_desktop.gui.kit.turns import Turns
from ppid_desktop.gui.messages import Dialogs
from ppid_desktop.gui.task_runner import TaskRunner
from ppid_desktop.services.session import Session
from ppid_desktop.services.work_lists import WorkLists

_OWN_ROWS = 10


class HomeView(QWidget):
    """Shows what waits for whom; every line opens its record at the step that waits.

    Lists that are empty share one card, so that what waits stays in sight on a small screen.
    """

    record_requested = Signal(object, int)  # record id, step
    work_requested = Signal()
    inventory_requested = Signal()
    archive_requested = Signal()
    accounts_requested = Signal()
    officials_requested = Signal()
    log_requested = Signal()
    backups_requested = Signal()
    together_requested = Signal()

    def __init__(
        self,
        work: WorkLists,
        session: Session,
        runner: TaskRunner,
        dialogs: Dialogs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_HomeView()
        self.ui.setupUi(self)
        self._work = work
        self._session = session
        self._runner = runner
        self._dialogs = dialogs
        self._shown: tuple[date, Home] | None = None
        self._asked = 0
        self._turns = Turns(self)
        self.next_step = NextStep(session.account.may)
        self.mine = WorkCard(self.tr("Perlu saya kerjakan"), most=_OWN_ROWS)
        self.waiting = self._make_waiting_cards()
        self.nothing = NothingCard()
        self.state = DataStateCard(session.account.may)
        self._lay_out()
        self._connect()
        self._show_cards(False)

    def refresh(self) -> None:
        """Load the lists again; what did not change stays as it is on the screen."""
        self._asked += 1
        loaded = partial(self._on_loaded, self._asked)
        self._runner.read(self._work.home, loaded, self._on_failed, owner=self)

    def refresh_if_shown(self) -> None:
        """Load the lists again where they are in front; elsewhere that happens when the page is opened."""
        if self.isVisible() and self._shown is not None:
            self.refresh()

    def cover(self) -> None:
        """Take every title off the screen."""
        self._asked += 1  # an answer that is under way may not fill the hidden cards
        self._shown = None
        self._turns.take(*self._filling(self._session.clock.today(), Home()))
        self._turns.finish()
        self._show_cards(False)

    def uncover(self) -> None:
        """Show the lists again."""
        self.refresh()

    def _make_waiting_cards(self) -> dict[str, WorkCard]:
        return {
            "waiting_lead": WorkCard(self.tr("Menunggu PPID"), self.tr("Tidak ada konsep di pimpinan PPID.")),
            "waiting_units": WorkCard(
                self.tr("Menunggu unit lain"), self.tr("Tidak ada data yang ditunggu dari unit lain.")
            ),
            "waiting_archivist": WorkCard(
                self.tr("Menunggu arsiparis"),
                self.tr("Tidak ada rekaman yang menunggu arsiparis."),
            ),
            "waiting_signature": WorkCard(
                self.tr("Menunggu tanda tangan"), self.tr("Tidak ada bukti yang menyusul.")
            ),
            "ending": WorkCard(
                self.tr("Masa pengecualian hampir habis"),
                self.tr("Tidak ada pengecualian yang segera berakhir."),
            ),
        }

    def _lay_out(self) -> None:
        left, right = self.ui.leftLayout, self.ui.rightLayout
        self.mine.add(self.next_step)
        self.together = self.mine.add_action(self.tr("Kirim bersama..."), Icon.SEND)
        left.insertWidget(0, self.mine)
        for card in (*self.waiting.values(), self.nothing, self.state):
            right.insertWidget(right.count() - 1, card)
        self.ui.refreshButton.setIcon(themed_icon(Icon.REFRESH))

    def _connect(self) -> None:
        self.ui.refreshButton.clicked.connect(self.refresh)
        for card in (self.mine, *self.waiting.values()):
            card.record_requested.connect(self.record_requested)
            card.all_requested.connect(self.work_requested)
        self.together.clicked.connect(lambda _on: self.together_requested.emit())
        self.next_step.work_requested.connect(self.work_requested)
        self.next_step.inventory_requested.connect(self.inventory_requested)
        self.next_step.archive_requested.connect(self.archive_requested)
        self.state.recovery_requested.connect(self.accounts_requested)
        self.state.accounts_requested.connect(self.accounts_requested)
        self.state.officials_requested.connect(self.officials_requested)
        self.state.log_requested.connect(self.log_requested)
        self.state.backups_requested.connect(self.backups_requested)

    def _on_loaded(self, asked: int, home: Home) -> None:
        if asked != self._asked:
            return  # a newer question is on its way, or the lock covers the page
        found = (self._session.clock.today(), home)
        if found == self._shown:
            return
        self._shown = None  # neither the old lists nor the new ones
        self._turns.take(*self._filling(*found), self._lay_out_cards, partial(self._finish, found))

    def _lay_out_cards(self) -> None:
        self.ui.columns.setUpdatesEnabled(False)  # laid out in this turn, painted in the next
        self._show_cards(True)

    def _finish(self, found: tuple[date, Home]) -> None:
        self._shown = found
        self.ui.columns.setUpdatesEnabled(True)
        self._turns.then(partial(order_tabs, self))

    def _filling(self, today: date, home: Home) -> tuple[Callable[[], object], ...]:
        """Return what fills the cards, in parts that are short enough for a turn each."""
        return (
            partial(_fill, self.mine, home.mine, today),
            partial(self._fill_beside, today, home),
            *(partial(_fill, card, getattr(home, key), today) for key, card in self.waiting.items()),
            partial(self._fill_last, home),
        )

    def _fill_beside(self, today: date, home: Home) -> None:
        show_text(self.ui.dayLabel, full_date(today))
        self.next_step.show_for(home)
        ready = sum(row.sendable for row in home.mine)
        self.together.setText(self.tr("Kirim {0} konsep bersama...").format(ready))
        self.together.setVisible(ready > 1 and self._session.account.may(UseCase.EXPORT_DRAFT))

    def _fill_last(self, home: Home) -> None:
        self.nothing.show_sentences([card.nothing for card in self.waiting.values() if not card.count])
        self.state.show_remarks(home.data_state)

    def _show_cards(self, loaded: bool) -> None:
        """Show nothing before the lists are there: cards that come and go would jump."""
        self.ui.columns.setVisible(loaded)
        for card in self.waiting.values():
            card.setVisible(bool(card.count))

    def _on_failed(self, error: PpidError) -> None:
        self._dialogs.show_error(self, error)


def _fill(card: WorkCard, rows: Sequence[WorkRow], today: date) -> None:
    """Fill a card and dress it: all of them together, when they are shown, would be too much for one turn."""
    card.show_rows(rows, today)
    card.ensurePolished()
