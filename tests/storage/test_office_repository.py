"""The office's own data: settings keep every version, lists are replaced whole, people are put in place."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from ppid_desktop.domain.archive import CodeEntry
from ppid_desktop.domain.errors import Contradiction, NotFound, StaleVersion
from ppid_desktop.domain.lists import InventoryList, InventoryRow
from ppid_desktop.domain.office import Holiday, Numbering, Office
from ppid_desktop.domain.people import Employee
from ppid_desktop.domain.roles import Account, Role
from ppid_desktop.storage import tables
from ppid_desktop.storage.vault import UnlockedVault
from tests.storage.conftest import Bench, SetClock
from tests.storage.values import NOW, record, rolled_back, scratch


@rolled_back
@given(office=st.builds(Office), numbering=st.builds(Numbering), text=st.text())
def test_any_setting_comes_back_equal(
    vault: UnlockedVault, office: Office, numbering: Numbering, text: str
) -> None:
    with scratch(vault) as unit:
        unit.office.save_office(office, NOW)
        unit.office.save_numbering(numbering, NOW)
        unit.office.save_text_setting("contoh", text)
        assert unit.office.office() == office
        assert unit.office.numbering() == numbering
        assert unit.office.text_setting("contoh") == text


def test_every_save_of_the_office_keeps_the_one_before(vault: UnlockedVault) -> None:
    with vault.write(None) as unit:
        assert (unit.office.office(), unit.office.office_version()) == (Office(), 0)
        for name in ("Biro Lama", "Biro Baru"):
            unit.office.save_office(Office(unit_name=name), NOW)
        assert (unit.office.office().unit_name, unit.office.office_version()) == ("Biro Baru", 2)
        rows = unit.tx.rows(select(tables.setting).where(tables.setting.c.name == "office"))
    assert [(row["version"], "Biro Lama" in row["value"]) for row in rows] == [(1, True), (2, False)]


def test_a_setting_never_saved_is_empty(vault: UnlockedVault) -> None:
    with vault.read() as unit:
        assert unit.office.text_setting("belum ada") == ""
        assert unit.office.numbering() == Numbering()
        assert unit.office.equipment_template() == ()
        assert unit.office.inventories() == ()


def test_the_first_account_and_its_employee_are_there_from_the_start(
    vault: UnlockedVault, bench: Bench
) -> None:
    with vault.read() as unit:
        assert unit.office.accounts() == (bench.account,)
        assert unit.office.employees() == (Employee(bench.account.employee_id, bench.account.name),)


@rolled_back
@given(one=st.builds(Employee), account=st.builds(Account))
def test_any_employee_and_account_come_back_equal(
    vault: UnlockedVault, one: Employee, account: Account
) -> None:
    with scratch(vault) as unit:
        unit.office.save_employee(one)
        unit.office.save_account(replace(account, login="lain", employee_id=one.id))
        assert one in unit.office.employees()
        assert replace(account, login="lain", employee_id=one.id) in unit.office.accounts()


def test_saving_an_account_again_replaces_it(vault: UnlockedVault, bench: Bench) -> None:
    changed = replace(bench.account, roles=frozenset({Role.ARSIPARIS}), disabled=True)
    with vault.write(None) as unit:
        unit.office.save_account(changed)
        assert unit.office.accounts() == (changed,)


def test_two_accounts_cannot_share_a_login(vault: UnlockedVault, bench: Bench) -> None:
    other = replace(bench.account, id=uuid4(), login=bench.account.login.upper())
    with pytest.raises(Contradiction), vault.write(None) as unit:
        unit.office.save_account(other)


def test_a_code_list_replaces_the_one_before(vault: UnlockedVault) -> None:
    old, new = CodeEntry("555", "Lama"), CodeEntry("500.12", "Baru", 2, 3)
    with vault.write(None) as unit:
        unit.office.replace_codes([old, new])
        assert unit.office.codes() == (old, new)
        unit.office.replace_codes([new, replace(new, name="Baru sekali")])
        assert unit.office.codes() == (replace(new, name="Baru sekali"),)
        unit.office.replace_codes([])
        assert unit.office.codes() == ()


def test_holidays_come_by_date(vault: UnlockedVault) -> None:
    later, earlier = Holiday(date(2026, 8, 17), "Kemerdekaan"), Holiday(date(2026, 1, 1), "Tahun Baru")
    with vault.write(None) as unit:
        unit.office.replace_holidays([later, earlier])
        assert unit.office.holidays() == (earlier, later)


def test_the_equipment_template_keeps_its_order(vault: UnlockedVault) -> None:
    with vault.write(None) as unit:
        for names in (["Pemindai", "Laptop", "Laptop"], ["Pencetak"]):
            unit.office.save_equipment_template(names)
            assert unit.office.equipment_template() == tuple(names)


def test_lists_of_identification_keep_their_rows(vault: UnlockedVault, clock: SetClock) -> None:
    made = InventoryList(uuid4(), "Bagian Contoh", "2026", clock.now())
    first, second = (InventoryRow(uuid4(), made.id, at, f"Judul {at}") for at in (1, 2))
    one = record()
    with vault.write(None) as unit:
        unit.records.add(one)
        assert unit.office.save_inventory(replace(made, rows=(second,))) == replace(made, rows=(second,))
        unit.office.save_inventory_row(first)
        unit.office.save_inventory_row(replace(second, record_id=one.id))
        saved = unit.office.save_inventory(replace(made, period="2027"))
        assert saved.row_version == 2
        rows = (first, replace(second, record_id=one.id))
        assert unit.office.inventories() == (replace(made, period="2027", row_version=2, rows=rows),)
        unit.office.remove_inventory_row(first.id)
        assert unit.office.inventories()[0].rows == rows[1:]
        with pytest.raises(StaleVersion):
            unit.office.save_inventory(made)
        with pytest.raises(NotFound):
            unit.office.remove_inventory_row(first.id)
