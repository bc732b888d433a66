"""One official role with its period: from, until, and whether it is held as Plt. or Plh."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.field_types import Choice, Day
from ppid_desktop.domain.people import RolePeriod
from ppid_desktop.domain.terms import OfficialRole
from ppid_desktop.gui.forms.role_period_row import Ui_RolePeriodRow
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.choice_editors import ChoiceEditor, Option
from ppid_desktop.gui.kit.labelled_field import editor_for

_ROLES = {role.code: role for role in OfficialRole}
_ACTING = (Option("Plt.", "Plt. (pelaksana tugas)"), Option("Plh.", "Plh. (pelaksana harian)"))


class RolePeriodRow(QFrame):
    """Edits one period; open ends stay empty."""

    removal_requested = Signal()

    def __init__(self, period: RolePeriod | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_RolePeriodRow()
        self.ui.setupUi(self)
        ui = self.ui
        roles = editor_for(Choice(OfficialRole), can_be_empty=False)
        ui.roleField.set_up("role", self.tr("Peran"), roles, required=True)
        acting = ChoiceEditor(_ACTING, empty_label=self.tr("Definitif"))
        ui.actingField.set_up("acting", self.tr("Sebagai"), acting, required=True)
        ui.sinceField.set_up("since", self.tr("Sejak"), editor_for(Day()))
        ui.untilField.set_up("until", self.tr("Sampai"), editor_for(Day()))
        ui.removeButton.setIcon(themed_icon(Icon.REMOVE))
        ui.removeButton.clicked.connect(self.removal_requested)
        self._show(period or RolePeriod(OfficialRole.PETUGAS))

    def period(self) -> RolePeriod:
        """Return the period as entered; InvalidValue for a date that cannot be read."""
        ui = self.ui
        for field in (ui.sinceField, ui.untilField):
            if not field.is_readable():
                raise InvalidValue(
                    self.tr("Tanggal pada daftar peran tidak dapat dibaca."),
                    self.tr("Data pegawai belum disimpan."),
                    self.tr("Tulislah seperti 12 Januari 2023 atau 12-01-2023."),
                )
        since, until = Day().parse(ui.sinceField.value()), Day().parse(ui.untilField.value())
        return RolePeriod(_ROLES[ui.roleField.value()], since, until, ui.actingField.value())

    def take_focus(self) -> None:
        """Put the keyboard into the role."""
        self.ui.roleField.take_focus()

    def _show(self, period: RolePeriod) -> None:
        ui = self.ui
        ui.roleField.set_value(period.role.code)
        ui.actingField.set_value(period.acting)
        ui.sinceField.set_value(period.since.isoformat() if period.since else "")
        ui.untilField.set_value(period.until.isoformat() if period.until else "")
