"""Keadaan data: what there is to know about the workspace itself, and what can be done about it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from ppid_desktop.domain.lists import DataConcern, DataRemark
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.cards import SectionCard
from ppid_desktop.gui.kit.icon_label import IconLabel
from ppid_desktop.gui.kit.plain import plain_label
from ppid_desktop.gui.theme import Look, Space, set_look

_WELL = (Icon.DONE, Tone.SUCCESS)
_ASKING = (Icon.WARNING, Tone.WARNING)
_TELLING = (Icon.INFO, Tone.MUTED)


class DataStateCard(SectionCard):
    """One line per remark, with a link where something can be done at once."""

    recovery_requested = Signal()
    officials_requested = Signal()
    accounts_requested = Signal()
    log_requested = Signal()
    backups_requested = Signal()

    def __init__(self, may: Callable[[UseCase], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent, title=self.tr("Keadaan data"))
        self._may = may
        self._lines = QWidget()
        self.add(self._lines)

    def show_remarks(self, remarks: Sequence[DataRemark]) -> None:
        """Show these remarks, or that all is well."""
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = QWidget()
        grid = QGridLayout(self._lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.SMALL)
        grid.setVerticalSpacing(Space.SMALL)
        grid.setColumnStretch(1, 1)
        if not any(one.pressing for one in remarks):
            self._add(grid, _WELL, plain_label(self.tr("Data dalam keadaan baik.")))
        for remark in remarks:
            mark = _ASKING if remark.pressing else _TELLING
            self._add(grid, mark, self._remark(remark))
        self.add(self._lines)

    def _add(self, grid: QGridLayout, mark: tuple[Icon, Tone], widget: QWidget) -> None:
        icon = IconLabel()
        icon.show_icon(*mark)
        row = grid.rowCount()
        grid.addWidget(icon, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(widget, row, 1)

    def _remark(self, remark: DataRemark) -> QWidget:
        action = self._action(remark.concern)
        if action is None:
            return plain_label(remark.text)
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(plain_label(remark.text))
        layout.addWidget(action, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _action(self, concern: DataConcern) -> QPushButton | None:
        if concern is DataConcern.RECOVERY and self._may(UseCase.RENEW_RECOVERY):
            return self._link(self.tr("Cetak dan konfirmasi lembar pemulihan"), self.recovery_requested)
        if concern is DataConcern.OFFICIALS and self._may(UseCase.EDIT_SETTINGS):
            return self._link(self.tr("Catat pimpinan PPID"), self.officials_requested)
        about_accounts = concern in (DataConcern.ACCOUNTS, DataConcern.ADMINISTRATORS)
        if about_accounts and self._may(UseCase.KEEP_ACCOUNTS):
            return self._link(self.tr("Atur akun dan perannya"), self.accounts_requested)
        if concern is DataConcern.BACKUP:
            return self._link(self.tr("Buka Pengaturan, Cadangan"), self.backups_requested)
        if concern is DataConcern.PASSWORD:
            return self._link(self.tr("Ganti kata sandi saya"), self.accounts_requested)
        if concern in (DataConcern.VERIFICATION, DataConcern.ANCHOR):
            return self._link(self.tr("Buka Log untuk memeriksa"), self.log_requested)
        return None

    def _link(self, text: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        set_look(button, Look.LINK)
        button.setIcon(themed_icon(Icon.FORWARD))
        button.clicked.connect(wanted)
        return button
