"""Pegawai: listed with their roles of today, entered in a dialog that stays open until it is stored."""

from datetime import date
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from ppid_desktop.domain.people import Employee, RolePeriod
from ppid_desktop.domain.roles import Role
from ppid_desktop.domain.terms import EmploymentKind, OfficialRole
from ppid_desktop.gui.settings.employee_dialog import EmployeeDialog
from ppid_desktop.gui.settings.employees_page import EmployeesPage, nip_told, roles_text
from tests.gui.settings.conftest import SettingsBench
from tests.gui.workplace import left, typed_into

NIP = "197410041994021002"


def opened(bench: SettingsBench, *roles: Role) -> EmployeesPage:
    page = EmployeesPage(bench.tools(*roles))
    bench.show(page)
    return page


def dialog_of(page: EmployeesPage) -> EmployeeDialog:
    assert page.dialog is not None
    while not page.dialog.isActiveWindow():
        QApplication.processEvents()
    return page.dialog


def people(bench: SettingsBench) -> dict[str, Employee]:
    bench.settle()
    return {one.name: one for one in bench.workplace.services.settings.employees()}


def test_a_person_is_added_with_nip_and_acting_role(bench: SettingsBench) -> None:
    page = opened(bench)
    page.ui.addButton.click()
    dialog = dialog_of(page)
    typed_into(dialog.ui.nameField, "Kepala Biro Contoh")
    typed_into(dialog.ui.nipField, NIP)
    left(dialog.ui.nipField)
    assert dialog.ui.nipField.value() == "19741004 199402 1 002"
    typed_into(dialog.ui.positionField, "Kepala Biro")
    dialog.ui.addRoleButton.click()
    row = dialog.rows[0]
    row.ui.roleField.set_value(OfficialRole.PIMPINAN_PPID.code)
    row.ui.actingField.set_value("Plh.")
    row.ui.sinceField.set_value("2026-01-05")
    dialog.ui.saveButton.click()
    one = people(bench)["Kepala Biro Contoh"]
    assert (one.nip, one.position) == (NIP, "Kepala Biro")
    assert one.roles == (RolePeriod(OfficialRole.PIMPINAN_PPID, date(2026, 1, 5), None, "Plh."),)
    assert page.dialog is None
    shown = [page.model.index(row, 3).data() for row in range(page.model.rowCount())]
    assert "Plh. Pimpinan PPID" in shown


def test_a_wrong_nip_is_said_at_once_and_keeps_the_dialog_open(bench: SettingsBench) -> None:
    page = opened(bench)
    page.ui.addButton.click()
    dialog = dialog_of(page)
    typed_into(dialog.ui.nameField, "Pegawai Contoh")
    typed_into(dialog.ui.nipField, "12345")
    left(dialog.ui.nipField)
    dialog.ui.saveButton.click()
    bench.settle()
    assert dialog.isVisible()
    assert "18 angka" in dialog.ui.problemLabel.text()
    assert dialog.ui.nameField.value() == "Pegawai Contoh"
    assert "Pegawai Contoh" not in people(bench)


def test_an_unusual_age_is_only_remarked(bench: SettingsBench) -> None:
    start = Employee(uuid4(), "Pegawai Contoh", EmploymentKind.PNS, "200001012010011001")
    dialog = EmployeeDialog(date(2026, 3, 2), start)
    bench.workplace.qtbot.addWidget(dialog)
    dialog.show()
    [told] = [one for one in dialog.ui.nipField.findChildren(QLabel) if "Usia" in one.text()]
    assert told.isVisible()


def test_a_role_ends_and_is_no_longer_shown_as_of_today(bench: SettingsBench) -> None:
    page = opened(bench)
    page.ui.table.selectRow(0)
    page.ui.editButton.click()
    dialog = dialog_of(page)
    assert len(dialog.rows) == 2
    dialog.rows[0].ui.untilField.set_value("2026-03-01")
    dialog.rows[1].ui.removeButton.click()
    dialog.ui.saveButton.click()
    one = people(bench)["Petugas Contoh"]
    assert [period.until for period in one.roles] == [date(2026, 3, 1)]
    assert roles_text(one, date(2026, 3, 2)) == ""
    assert roles_text(one, date(2026, 3, 1)) == "Petugas"


def test_a_period_that_ends_before_it_begins_is_refused(bench: SettingsBench) -> None:
    page = opened(bench)
    page.ui.table.selectRow(0)
    page.ui.editButton.click()
    row = dialog_of(page).rows[0]
    row.ui.sinceField.set_value("2026-03-01")
    row.ui.untilField.set_value("2026-02-01")
    dialog_of(page).ui.saveButton.click()
    bench.settle()
    assert "berakhir sebelum dimulai" in dialog_of(page).ui.problemLabel.text()


def test_a_day_nobody_can_read_is_said(bench: SettingsBench) -> None:
    page = opened(bench)
    page.ui.table.selectRow(0)
    page.ui.editButton.click()
    dialog_of(page).rows[0].ui.sinceField.set_value("kemarin dulu")
    dialog_of(page).ui.saveButton.click()
    assert "tidak dapat dibaca" in dialog_of(page).ui.problemLabel.text()
    dialog_of(page).ui.cancelButton.click()
    assert page.dialog is None


def test_others_see_people_but_no_way_to_change_them(bench: SettingsBench) -> None:
    page = opened(bench, Role.PETUGAS)
    assert page.model.rowCount() == 1
    assert not page.ui.addButton.isVisible()
    page.ui.table.row_chosen.emit(page.model.index(0, 0))
    assert page.dialog is None


def test_a_missing_nip_is_not_told_by_the_kind_of_employment() -> None:
    told = [nip_told(Employee(uuid4(), "Contoh", kind)) for kind in EmploymentKind]
    assert set(told) == {"Belum diisi", "Tidak ada"}
    assert nip_told(Employee(uuid4(), "Contoh", EmploymentKind.NON_ASN)) == "Tidak ada"
    assert nip_told(Employee(uuid4(), "Contoh", EmploymentKind.PNS, NIP)) == "19741004 199402 1 002"


def test_no_arrow_stands_over_rows_that_are_not_sorted(bench: SettingsBench) -> None:
    page = opened(bench)
    assert page.ui.table.horizontalHeader().sortIndicatorSection() == -1
    page.ui.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    names = [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]
    assert names == sorted(names, key=str.casefold)


def test_who_came_to_enter_an_official_finds_the_way_back(bench: SettingsBench) -> None:
    page, back = opened(bench), list[bool]()
    page.offer_way_back(lambda: back.append(True))
    page.ui.noticeBar.ui.actionButton.click()
    assert back == [True]
    assert page.ui.noticeBar.isHidden()
