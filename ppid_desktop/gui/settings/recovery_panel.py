"""The recovery key: printed again while it is not confirmed, confirmed by two groups, renewed."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.gui.forms.recovery_panel import Ui_RecoveryPanel
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.text_editors import LineEditor
from ppid_desktop.gui.messages import Question
from ppid_desktop.gui.settings.recovery_groups import right_groups, sheet_of
from ppid_desktop.gui.settings.settings_tools import SettingsTools
from ppid_desktop.gui.shell.ports import RecoverySheet
from ppid_desktop.services.accounts import Accounts


class RecoveryPanel(QFrame):
    """Needs `start(tools)` before anything else; the key itself is never shown here, only on its sheet."""

    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RecoveryPanel()
        self.ui.setupUi(self)
        self._tools: SettingsTools | None = None
        self._pending = ""
        self._sheet: RecoverySheet | None = None
        for code, field in (("first", self.ui.firstField), ("second", self.ui.secondField)):
            field.set_up(code, self.tr("Kelompok"), LineEditor(), required=True)
            field.edited.connect(lambda _text: self.ui.problemLabel.hide())
        self.ui.printButton.setIcon(themed_icon(Icon.PRINT))
        self.ui.confirmButton.setIcon(themed_icon(Icon.CHECK))
        self.ui.renewButton.setIcon(themed_icon(Icon.REFRESH))
        self.ui.printButton.clicked.connect(self._on_print)
        self.ui.confirmButton.clicked.connect(self._on_confirm)
        self.ui.renewButton.clicked.connect(self._on_renew)
        self._show_pending("")

    def start(self, tools: SettingsTools) -> None:
        """Work with these tools."""
        self._tools = tools

    def refresh(self) -> None:
        """Ask whether a key waits for being confirmed."""
        tools = self._at_work
        tools.runner.read(self._accounts.pending_recovery, self._show_pending, self._on_failed, owner=self)

    def cover(self) -> None:
        """Forget the key."""
        self._show_pending("")

    @property
    def _at_work(self) -> SettingsTools:
        if self._tools is None:
            raise LookupError("the panel has no tools yet")
        return self._tools

    @property
    def _accounts(self) -> Accounts:
        return self._at_work.services.accounts

    def _show_pending(self, key: str) -> None:
        if not key or key != self._pending:
            self._sheet = sheet_of(key) if key else None
            self._ask_for_groups()
        self._pending = key
        self.ui.confirmPanel.setVisible(bool(key))
        text = (
            self.tr("Lembar pemulihan belum dikonfirmasi.")
            if key
            else self.tr("Lembar pemulihan sudah dikonfirmasi.")
        )
        show_text(self.ui.stateLabel, text)

    def _ask_for_groups(self) -> None:
        asked = self._sheet.asked if self._sheet else (1, 2)
        for field, number in zip((self.ui.firstField, self.ui.secondField), asked, strict=True):
            field.rename(self.tr("Kelompok ke-{0}").format(number))
            field.set_value("")
        self.ui.problemLabel.hide()

    def _on_print(self) -> None:
        if self._pending:
            self._at_work.show_recovery(self, self._pending)

    def _on_confirm(self) -> None:
        first, second = (
            field.value().replace(" ", "").upper() for field in (self.ui.firstField, self.ui.secondField)
        )
        if self._sheet is None or not right_groups(self._sheet, (first, second)):
            self._say(self.tr("Kelompok yang diketik tidak sama dengan lembar pemulihan."))
            return
        work = partial(self._accounts.confirm_recovery, (first, second))
        self._at_work.runner.write(work, self._on_confirmed, self._on_failed, owner=self)

    def _on_confirmed(self, right: bool) -> None:
        if not right:
            self._say(self.tr("Kunci ini sudah diperbarui. Cetak lembar yang baru."))
            return
        self.confirmed.emit()
        self.refresh()

    def _on_renew(self) -> None:
        question = Question(
            self.tr("Perbarui kunci pemulihan?"),
            self.tr("Lembar yang lama tidak lagi membuka data. Cetak dan simpan lembar yang baru."),
            self.tr("Perbarui"),
            dangerous=True,
        )
        if self._at_work.dialogs.confirm(self, question):
            self.ui.renewButton.setEnabled(False)
            work = self._accounts.renew_recovery
            self._at_work.runner.write(work, self._on_renewed, self._on_renewal_failed, owner=self)

    def _on_renewed(self, key: str) -> None:
        self.ui.renewButton.setEnabled(True)
        self._show_pending(key)
        self._at_work.show_recovery(self, key)

    def _on_renewal_failed(self, error: PpidError) -> None:
        self.ui.renewButton.setEnabled(True)
        self._on_failed(error)

    def _on_failed(self, error: PpidError) -> None:
        self._at_work.dialogs.show_error(self, error)

    def _say(self, text: str) -> None:
        show_text(self.ui.problemLabel, text)
        self.ui.problemLabel.show()
        self.ui.firstField.take_focus()
