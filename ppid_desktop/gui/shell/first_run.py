"""The first run: office, place, account, recovery sheet; four pages in the window, none of them modal."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QRadioButton, QStackedWidget, QWidget

from ppid_desktop.domain.office import Office
from ppid_desktop.gui.forms.first_run_view import Ui_FirstRunView
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.tab_order import order_tabs
from ppid_desktop.gui.kit.turns import Parts
from ppid_desktop.gui.messages import Dialogs
from ppid_desktop.gui.shell.first_run_account import AccountPage
from ppid_desktop.gui.shell.first_run_office import OfficePage
from ppid_desktop.gui.shell.first_run_place import PlacePage
from ppid_desktop.gui.shell.first_run_recovery import RecoveryPage
from ppid_desktop.gui.shell.ports import Places, RecoverySheet, SetupAnswers
from ppid_desktop.gui.task_runner import TaskRunner
from ppid_desktop.gui.theme import Look

_COLUMN = 900  # a line of a form is not read well when it is longer
_OFFICE, _PLACE, _ACCOUNT, _RECOVERY = range(4)
_Page = OfficePage | PlacePage | AccountPage | RecoveryPage


class FirstRunView(QWidget):
    """Asks what a workspace needs and tells it in one piece.

    `setup_requested(SetupAnswers)` after the third page: whoever hears it makes the workspace and calls
    `show_recovery` (or `show_setup_failed`). Then `recovery_confirmed((first, second))`, answered with
    `show_recovery_refused` when wrong, or `recovery_postponed()`. `practice_requested()` and
    `restore_requested()` from the first page.
    """

    setup_requested = Signal(object)
    practice_requested = Signal()
    restore_requested = Signal()
    recovery_print_requested = Signal()
    recovery_save_requested = Signal()
    recovery_confirmed = Signal(object)
    recovery_postponed = Signal()

    def __init__(  # the four pages need these and nothing else
        self,
        office: Office,
        places: Places,
        today: date,
        runner: TaskRunner,
        dialogs: Dialogs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_FirstRunView()
        self.ui.setupUi(self)
        self._busy = False
        self.office_page = OfficePage(office)
        self._parts = Parts()
        self._parts.later(
            partial(self._make_place, places, runner, dialogs),
            partial(self._make_account, today),
            self._make_recovery,
        )
        self._pages = QStackedWidget()
        self._pages.setMaximumWidth(_COLUMN)
        holder = QWidget()
        holder.setProperty("look", Look.PAGE.value)
        column = QHBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self.ui.scrollArea.setWidget(holder)
        self._connect()
        self._show(_OFFICE)
        self._parts.in_turns(self, partial(order_tabs, self))

    @property
    def place_page(self) -> PlacePage:
        """Return the second page, built now if its turn has not come."""
        self._parts.build_all()
        return self._place_page

    @property
    def account_page(self) -> AccountPage:
        """Return the third page, built now if its turn has not come."""
        self._parts.build_all()
        return self._account_page

    @property
    def recovery_page(self) -> RecoveryPage:
        """Return the fourth page, built now if its turn has not come."""
        self._parts.build_all()
        return self._recovery_page

    def take_focus(self) -> None:
        """Put the keyboard on the first thing of the page shown: a window takes it away when it comes up."""
        self._page().take_focus()

    def show_recovery(self, sheet: RecoverySheet) -> None:
        """Show the recovery key of the workspace just made; there is no way back from here."""
        self.set_busy(False)
        self.account_page.forget_passwords()
        self.recovery_page.show_sheet(sheet)
        self._show(_RECOVERY)

    def show_recovery_refused(self) -> None:
        """Say that the groups typed are not those of the sheet."""
        self.recovery_page.show_refusal(self.tr("Kelompok yang diketik tidak sama dengan lembar pemulihan."))

    def show_setup_failed(self) -> None:
        """Let the person try again; the reason has been told in a dialog."""
        self.set_busy(False)

    def set_busy(self, busy: bool) -> None:
        """Show that the workspace is being made."""
        self._busy = busy
        for widget in (self.ui.backButton, self.ui.nextButton, self._pages):
            widget.setEnabled(not busy)
        self._label_buttons()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter from a field; a button or a text of several lines keeps the key for itself."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and isinstance(self.focusWidget(), QLineEdit | QComboBox | QRadioButton):
            self.ui.nextButton.click()
        else:
            super().keyPressEvent(event)

    def _make_place(self, places: Places, runner: TaskRunner, dialogs: Dialogs) -> None:
        self._place_page = PlacePage(places, runner, dialogs)
        self._add(self._place_page)
        self._place_page.offers_shown.connect(lambda: order_tabs(self))

    def _make_account(self, today: date) -> None:
        self._account_page = AccountPage(today)
        self._add(self._account_page)

    def _make_recovery(self) -> None:
        self._recovery_page = RecoveryPage()
        self._add(self._recovery_page)
        self._recovery_page.print_requested.connect(self.recovery_print_requested)
        self._recovery_page.save_requested.connect(self.recovery_save_requested)

    def _add(self, page: _Page) -> None:
        self._pages.addWidget(page)
        page.changed.connect(lambda: self._show_problem(""))

    def _connect(self) -> None:
        self._add(self.office_page)
        self.office_page.practice_requested.connect(self.practice_requested)
        self.office_page.restore_requested.connect(self.restore_requested)
        self.ui.backButton.setIcon(themed_icon(Icon.BACK))
        self.ui.nextButton.setIcon(themed_icon(Icon.NEXT, Tone.ON_ACCENT))
        self.ui.backButton.clicked.connect(lambda: self._show(self._number - 1))
        self.ui.nextButton.clicked.connect(self._on_next)
        self.ui.postponeButton.clicked.connect(self._on_postponed)

    @property
    def _number(self) -> int:
        return self._pages.currentIndex()

    def _page(self) -> _Page:
        if self._number == _OFFICE:
            return self.office_page
        return (self.place_page, self.account_page, self.recovery_page)[self._number - 1]

    def _show(self, number: int) -> None:
        if number != _OFFICE:
            self._parts.build_all()
        self._pages.setCurrentIndex(number)
        self.ui.scrollArea.verticalScrollBar().setValue(0)
        show_text(self.ui.stepLabel, self.tr("Langkah {0} dari 4").format(number + 1))
        self.ui.backButton.setVisible(number in (_PLACE, _ACCOUNT))
        self.ui.postponeButton.setVisible(number == _RECOVERY)
        self._show_problem("")
        self._label_buttons()
        self._page().take_focus()

    def _label_buttons(self) -> None:
        texts = {_ACCOUNT: self.tr("Buat ruang kerja"), _RECOVERY: self.tr("Selesai")}
        text = self.tr("Menyiapkan...") if self._busy else texts.get(self._number, self.tr("Lanjut"))
        self.ui.nextButton.setText(text)

    def _on_next(self) -> None:
        problem = self._page().problem()
        self._show_problem(problem)
        if problem:
            self._page().take_focus()
        elif self._number == _ACCOUNT:
            self._request_setup()
        elif self._number == _RECOVERY:
            self.recovery_confirmed.emit(self.recovery_page.typed())
        else:
            self._show(self._number + 1)

    def _request_setup(self) -> None:
        folder = self.place_page.folder()
        if folder is None:  # it was suitable and is being looked at again
            self._show(_PLACE)
            return
        self.set_busy(True)
        self.setup_requested.emit(
            SetupAnswers(
                self.office_page.office(), folder, self.place_page.backup(), self.account_page.account()
            )
        )

    def _on_postponed(self) -> None:
        self.recovery_page.forget_key()
        self.recovery_postponed.emit()

    def _show_problem(self, text: str) -> None:
        show_text(self.ui.problemLabel, text)
        self.ui.problemLabel.setVisible(bool(text))
