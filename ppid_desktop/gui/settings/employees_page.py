"""Pegawai: the office's people with what they are today; entered and changed in a dialog."""

from collections.abc import Callable
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from ppid_desktop.domain.errors import PpidError
from ppid_desktop.domain.people import Employee, RolePeriod, nip_text
from ppid_desktop.domain.terms import EmploymentKind
from ppid_desktop.gui.forms.settings_employees import Ui_SettingsEmployees
from ppid_desktop.gui.icons import Icon, Tone, themed_icon
from ppid_desktop.gui.kit.bars import BannerKind
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.table_model import Column, TableModel
from ppid_desktop.gui.one_at_a_time import OneAtATime
from ppid_desktop.gui.settings.employee_dialog import EmployeeDialog
from ppid_desktop.gui.settings.settings_page import SettingsPage
from ppid_desktop.gui.settings.settings_tools import SettingsTools
from ppid_desktop.services.office_settings import OfficeSettings


def roles_text(employee: Employee, day: date) -> str:
    """Return the roles held on that day: `Plh. Pimpinan PPID, Arsiparis`."""
    return ", ".join(_role_text(period) for period in employee.roles if period.covers(day))


def nip_told(employee: Employee) -> str:
    """Return the NIP, or why there is none."""
    none = "Tidak ada" if employee.kind is EmploymentKind.NON_ASN else "Belum diisi"
    return nip_text(employee.nip) or none


def _role_text(period: RolePeriod) -> str:
    return f"{period.acting} {period.role.label}".strip()


class EmployeesPage(SettingsPage):
    """Lists people; `dialog` is the one open now, if any."""

    title = "Pegawai"
    icon = Icon.USER

    def __init__(self, tools: SettingsTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self.ui = Ui_SettingsEmployees()
        self.ui.setupUi(self)
        self.dialog: EmployeeDialog | None = None
        self.model: TableModel[Employee] = TableModel(self._columns(), self)
        self.ui.table.show_model(self.model, (4, 0, 4, 4))
        self._back: Callable[[], object] = lambda: None
        self.ui.noticeBar.action_requested.connect(self._on_back)
        self._connect()
        self.say_who_may(self.ui.noticeBar)

    def refresh(self) -> None:
        """Read the people again."""
        self.tools.runner.read(self._settings.employees, self._show, self.show_failure, owner=self)

    def offer_way_back(self, back: Callable[[], object]) -> None:
        """Lead back to the record that waits for somebody to be entered here."""
        self._back = back
        text = self.tr("Tambahkan pegawainya atau ubah masa berlaku perannya, lalu kembali ke rekaman.")
        self.ui.noticeBar.show_notice(BannerKind.INFO, text, self.tr("Kembali ke rekaman"))

    def _on_back(self) -> None:
        self.ui.noticeBar.hide()
        self._back()

    def cover(self) -> None:
        """Take the people off the screen."""
        self._show(())

    @property
    def _settings(self) -> OfficeSettings:
        return self.tools.services.settings

    def _columns(self) -> tuple[Column[Employee], ...]:
        today = self.tools.services.session.clock.today
        return (
            Column("Nama", lambda one: one.name),
            Column("NIP", nip_told),
            Column("Jabatan", lambda one: one.position),
            Column("Peran sekarang", lambda one: roles_text(one, today())),
        )

    def _connect(self) -> None:
        ui = self.ui
        ui.addButton.setIcon(themed_icon(Icon.ADD, Tone.ON_ACCENT))
        ui.editButton.setIcon(themed_icon(Icon.EDIT))
        for button in (ui.addButton, ui.editButton):
            button.setVisible(self.may_change)
        ui.addButton.clicked.connect(lambda: self._open(None))
        ui.editButton.clicked.connect(lambda: self._on_chosen(ui.table.currentIndex()))
        ui.table.row_chosen.connect(self._on_chosen)

    def _show(self, people: tuple[Employee, ...]) -> None:
        chosen = self.model.row_at(self.ui.table.currentIndex())
        self.model.show_rows(people)
        self._select(chosen.id if chosen else None)
        show_text(self.ui.countLabel, self.tr("{0} pegawai").format(len(people)) if people else "")

    def _select(self, employee_id: UUID | None) -> None:
        if self.model.rowCount():
            self.ui.table.selectRow(max(self.model.find(lambda one: one.id == employee_id), 0))

    def _on_chosen(self, index: QModelIndex) -> None:
        one = self.model.row_at(index)
        if one is not None and self.may_change:
            self._open(one)

    def _open(self, one: Employee | None) -> None:
        dialog = EmployeeDialog(self.tools.services.session.clock.today(), one, self.window())
        dialog.save_requested.connect(self._on_save)
        dialog.finished.connect(self._on_closed)
        self.dialog = dialog
        dialog.open()

    def _on_save(self, one: Employee) -> None:
        work = partial(self._settings.save_employee, one)
        OneAtATime.of(self, self.tools.runner).write(work, self._on_saved, self._on_refused)

    def _on_saved(self, _nothing: None) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.stored.emit()
        self.refresh()

    def _on_refused(self, error: PpidError) -> None:
        if self.dialog is not None:
            self.dialog.show_refusal(error)
        else:
            self.show_failure(error)

    def _on_closed(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None
