"""One person of the office: name, NIP, position, and the roles held from when until when."""

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget

from ppid_desktop.domain.errors import InvalidValue, PpidError
from ppid_desktop.domain.field_types import Choice
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.people import Employee, RolePeriod
from ppid_desktop.domain.terms import EmploymentKind
from ppid_desktop.gui.forms.employee_dialog import Ui_EmployeeDialog
from ppid_desktop.gui.icons import Icon, themed_icon
from ppid_desktop.gui.kit.labelled_field import editor_for
from ppid_desktop.gui.kit.nip_field import NipField
from ppid_desktop.gui.kit.plain import show_text
from ppid_desktop.gui.kit.tab_order import order_tabs
from ppid_desktop.gui.settings.role_period_row import RolePeriodRow


class EmployeeDialog(QDialog):
    """Emits `save_requested(Employee)`; whoever stores it closes the dialog or shows the refusal."""

    save_requested = Signal(object)

    def __init__(self, today: date, start: Employee | None = None, parent: QWidget | None = None) -> None:
        """Take today's date, against which a NIP is checked; without `start` a new person is entered."""
        super().__init__(parent)
        self.ui = Ui_EmployeeDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(self.tr("Ubah pegawai") if start else self.tr("Tambah pegawai"))
        self._today = today
        self._start = start or Employee(uuid4(), "")
        self.rows: list[RolePeriodRow] = []
        self._set_up_fields()
        self._connect()
        for period in self._start.roles:
            self._add_row(period)
        self._show_rows()
        self.ui.problemLabel.hide()
        self.ui.nameField.take_focus()

    @property
    def employee_id(self) -> UUID:
        """Return whom the dialog is about."""
        return self._start.id

    def answer(self) -> Employee:
        """Return the person as entered; InvalidValue for a date that cannot be read."""
        ui = self.ui
        return replace(
            self._start,
            name=ui.nameField.value(),
            kind=self._nip.kind(),
            nip=self._nip.digits(),
            rank=ui.rankField.value(),
            position=ui.positionField.value(),
            roles=tuple(row.period() for row in self.rows),
        )

    def show_refusal(self, error: PpidError) -> None:
        """Say why the person was not stored; what was typed stays."""
        show_text(self.ui.problemLabel, f"{error.what} {error.next_step}")
        self.ui.problemLabel.show()

    def _set_up_fields(self) -> None:
        ui, one = self.ui, self._start
        kinds = editor_for(Choice(EmploymentKind), can_be_empty=False)
        ui.nameField.set_up(
            "name", self.tr("Nama dan gelar"), editor_for(FreeText.PERSON.type), required=True
        )
        ui.kindField.set_up("kind", self.tr("Jenis pegawai"), kinds, required=True)
        self._nip = NipField(ui.kindField, ui.nipField, self._today, self)
        ui.rankField.set_up("rank", self.tr("Pangkat/golongan"), editor_for(FreeText.RANK.type))
        ui.positionField.set_up("position", self.tr("Jabatan"), editor_for(FreeText.POSITION.type))
        for field, text in (
            (ui.nameField, one.name),
            (ui.kindField, one.kind.code),
            (ui.rankField, one.rank),
            (ui.positionField, one.position),
        ):
            field.set_value(text)
        self._nip.show(one.nip)

    def _connect(self) -> None:
        ui = self.ui
        ui.addRoleButton.setIcon(themed_icon(Icon.ADD))
        ui.addRoleButton.clicked.connect(self._on_add_role)
        ui.saveButton.clicked.connect(self._on_save)
        ui.cancelButton.clicked.connect(self.reject)
        ui.saveButton.setDefault(True)

    def _on_add_role(self) -> None:
        row = self._add_row(None)
        self._show_rows()
        QTimer.singleShot(0, row, lambda: self._show_row(row))  # once it has its place in the form

    def _show_row(self, row: RolePeriodRow) -> None:
        row.take_focus()
        QTimer.singleShot(0, row, lambda: self.ui.formScroll.ensureWidgetVisible(row))  # once the dialog grew

    def _add_row(self, period: RolePeriod | None) -> RolePeriodRow:
        row = RolePeriodRow(period)
        row.removal_requested.connect(lambda: self._remove_row(row))
        self.rows.append(row)
        self.ui.rolesLayout.addWidget(row)
        return row

    def _remove_row(self, row: RolePeriodRow) -> None:
        self.rows.remove(row)
        self.ui.rolesLayout.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._show_rows()
        self.ui.addRoleButton.setFocus()

    def _show_rows(self) -> None:
        self.ui.noRolesLabel.setVisible(not self.rows)
        order_tabs(self)

    def _on_save(self) -> None:
        try:
            answer = self.answer()
        except InvalidValue as wrong:
            self.show_refusal(wrong)
            return
        self.ui.problemLabel.hide()
        self.save_requested.emit(answer)
