"""Settings with every version kept, people, accounts, code list, holidays and the lists of identification."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Table, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from ppid_desktop.domain.archive import CodeEntry
from ppid_desktop.domain.draft_texts import DraftTexts
from ppid_desktop.domain.errors import WorkspaceDamaged
from ppid_desktop.domain.lists import InventoryList, InventoryRow
from ppid_desktop.domain.office import Holiday, Numbering, Office, Sop
from ppid_desktop.domain.people import Employee
from ppid_desktop.domain.roles import Account
from ppid_desktop.domain.setting_versions import SettingVersion
from ppid_desktop.domain.snapshot import canonical_json
from ppid_desktop.storage import tables
from ppid_desktop.storage.converting import from_json, plain, to_json, value_of
from ppid_desktop.storage.rows import Shape, grouped
from ppid_desktop.storage.transaction import Transaction

T = TypeVar("T")
_OFFICE, _NUMBERING, _WORDS, _SOP, _TEXT = "office", "numbering", "draft_texts", "sop", "text/"
_EMPLOYEE = Shape(Employee, tables.employee, ("id", "name"))
_ACCOUNT = Shape(Account, tables.account, ("id", "login", "employee_id"))
_CODE = Shape(CodeEntry, tables.code_entry, ("code",))
_LIST = Shape(InventoryList, tables.inventory_list, ("id", "row_version", "unit"), ("rows",))
_ROW = Shape(InventoryRow, tables.inventory_row, ("id", "list_id", "position", "record_id"))


class OfficeRepository:
    """The office's own data inside one transaction."""

    def __init__(self, tx: Transaction, account_id: UUID | None = None) -> None:
        """`account_id` is who saves settings, None for the program itself."""
        self._tx = tx
        self._account_id = account_id

    def office(self, version: int | None = None) -> Office:
        """Return the office as it is now, or as a version had it; empty before the first save."""
        return self._setting(_OFFICE, Office, version)

    def save_office(self, office: Office, at: datetime) -> None:
        """Save a new version of the office; the old ones stay."""
        self._save_setting(_OFFICE, to_json(plain(office)), at)

    def office_version(self) -> int:
        """Return the number of the office's newest version, 0 before the first save."""
        return self._version(_OFFICE)

    def office_versions(self) -> tuple[SettingVersion, ...]:
        """Return every version of the office, newest first."""
        return self._versions(_OFFICE)

    def draft_texts(self, version: int | None = None) -> DraftTexts:
        """Return the office's own sentences as they are now, or as a version had them."""
        return self._setting(_WORDS, DraftTexts, version)

    def save_draft_texts(self, texts: DraftTexts, at: datetime) -> None:
        """Save a new version of the sentences; the old ones stay."""
        self._save_setting(_WORDS, to_json(plain(texts)), at)

    def draft_texts_version(self) -> int:
        """Return the number of the newest version, 0 while the shipped sentences hold."""
        return self._version(_WORDS)

    def draft_texts_versions(self) -> tuple[SettingVersion, ...]:
        """Return every version of the sentences, newest first."""
        return self._versions(_WORDS)

    def sop_version(self, sop: Sop | None = None) -> int:
        """Return the version that says exactly this, the newest without one; 0 when there is none."""
        if sop is None:
            return self._version(_SOP)
        setting = tables.setting.c
        same = (setting.name == _SOP) & (setting.value == canonical_json(sop))
        row = self._tx.first(select(setting.version).where(same))
        return row["version"] if row else 0

    def sop(self, version: int) -> Sop:
        """Return a version of the SOP; WorkspaceDamaged when it is not there."""
        return value_of(Sop, from_json(self.sop_text(version)))

    def sop_text(self, version: int) -> str:
        """Return the canonical JSON of a version of the SOP, which its hash is of; WorkspaceDamaged."""
        text = self._kept(_SOP, version)
        if text is None:
            raise WorkspaceDamaged(f"SOP versi {version} tidak ada dalam basis data.")
        return text

    def save_sop(self, sop: Sop, at: datetime) -> int:
        """Save a version of the SOP and return its number; the old ones stay."""
        self._save_setting(_SOP, canonical_json(sop), at)
        return self._version(_SOP)

    def sop_versions(self) -> tuple[SettingVersion, ...]:
        """Return every version of the SOP, the newest first."""
        return self._versions(_SOP)

    def numbering(self) -> Numbering:
        """Return the templates of numbers."""
        return self._setting(_NUMBERING, Numbering)

    def numbering_versions(self) -> tuple[SettingVersion, ...]:
        """Return every version of the numbering, the newest first."""
        return self._versions(_NUMBERING)

    def save_numbering(self, numbering: Numbering, at: datetime) -> None:
        """Save a new version of the templates; the old ones stay."""
        self._save_setting(_NUMBERING, to_json(plain(numbering)), at)

    def text_setting(self, name: str) -> str:
        """Return a small setting, empty before the first save."""
        return self._newest(_TEXT + name) or ""

    def text_settings(self, prefix: str) -> dict[str, str]:
        """Return the small settings whose names begin so, by name."""
        setting, start = tables.setting.c, _TEXT + prefix
        chosen = select(setting.name, setting.value).where(setting.name.between(start, start + "\uffff"))
        rows = self._tx.rows(chosen.order_by(setting.version))  # the newest is the one that is left
        return {row["name"].removeprefix(_TEXT): row["value"] for row in rows}

    def save_text_setting(self, name: str, text: str) -> None:
        """Save a small setting; its old versions stay."""
        self._save_setting(_TEXT + name, text, self._tx.clock.now())

    def employees(self) -> tuple[Employee, ...]:
        """Return all employees by name."""
        employee = tables.employee
        rows = self._tx.rows(select(employee).order_by(employee.c.name, employee.c.seq))
        return tuple(_EMPLOYEE.value(row) for row in rows)

    def save_employee(self, one: Employee) -> None:
        """Add or save an employee."""
        self._put(tables.employee, _EMPLOYEE.row(one))

    def accounts(self) -> tuple[Account, ...]:
        """Return all accounts, disabled ones too, in the order they were made."""
        rows = self._tx.rows(select(tables.account).order_by(tables.account.c.seq))
        return tuple(_ACCOUNT.value(row) for row in rows)

    def save_account(self, one: Account) -> None:
        """Add or save an account."""
        self._put(tables.account, _ACCOUNT.row(one))

    def codes(self) -> tuple[CodeEntry, ...]:
        """Return the classification codes in the order of the list."""
        rows = self._tx.rows(select(tables.code_entry).order_by(tables.code_entry.c.position))
        return tuple(_CODE.value(row) for row in rows)

    def replace_codes(self, codes: Iterable[CodeEntry]) -> None:
        """Put another code list in place; of a code given twice the last line counts."""
        unique = {one.code: one for one in codes}.values()
        self._replace(tables.code_entry, [_CODE.row(one, position=at) for at, one in enumerate(unique)])

    def holidays(self) -> tuple[Holiday, ...]:
        """Return the days without work, by date."""
        rows = self._tx.rows(select(tables.holiday).order_by(tables.holiday.c.day))
        return tuple(Holiday(date.fromisoformat(row["day"]), row["name"]) for row in rows)

    def replace_holidays(self, days: Iterable[Holiday]) -> None:
        """Put another table of holidays in place; of a day given twice the last line counts."""
        unique = {one.day: one for one in days}.values()
        self._replace(tables.holiday, [plain(one) for one in unique])

    def equipment_template(self) -> tuple[str, ...]:
        """Return the names a new equipment check begins with."""
        template = tables.equipment_template
        return tuple(row["name"] for row in self._tx.rows(select(template).order_by(template.c.position)))

    def save_equipment_template(self, names: Sequence[str]) -> None:
        """Put another template in place."""
        rows: list[dict[str, object]] = [{"position": at, "name": name} for at, name in enumerate(names)]
        self._replace(tables.equipment_template, rows)

    def inventories(self) -> tuple[InventoryList, ...]:
        """Return the lists of identification with their rows, in the order they were made."""
        row, one = tables.inventory_row, tables.inventory_list
        found = self._tx.rows(select(row).order_by(row.c.position, row.c.seq))
        rows = grouped(found, "list_id", _ROW.value)
        lists = self._tx.rows(select(one).order_by(one.c.seq))
        return tuple(replace(_LIST.value(each), rows=rows.get(each["id"], ())) for each in lists)

    def save_inventory(self, one: InventoryList) -> InventoryList:
        """Add a list with its rows, or save a list (rows apart) and return it with its new row version."""
        table = tables.inventory_list
        known = self._tx.first(select(table.c.id).where(table.c.id == str(one.id)))
        if known is None:
            self._tx.insert(table, _LIST.row(one))
            for row in one.rows:
                self.save_inventory_row(row)
            return one
        following = replace(one, row_version=one.row_version + 1)
        self._tx.save_version(table, one.id, one.row_version, _LIST.row(following))
        return following

    def save_inventory_row(self, row: InventoryRow) -> None:
        """Add or save a row of a list."""
        self._put(tables.inventory_row, _ROW.row(row))

    def remove_inventory_row(self, row_id: UUID) -> None:
        """Remove a row of a list; NotFound."""
        self._tx.delete(tables.inventory_row, row_id)

    def _put(self, table: Table, row: dict[str, object]) -> None:
        rest = {name: value for name, value in row.items() if name != "id"}
        self._tx.run(insert(table).values(row).on_conflict_do_update(["id"], set_=rest))

    def _replace(self, table: Table, rows: list[dict[str, object]]) -> None:
        self._tx.run(delete(table))
        if rows:
            self._tx.connection.execute(insert(table), rows)

    def _setting(self, name: str, kind: type[T], version: int | None = None) -> T:
        text = self._newest(name) if version is None else self._kept(name, version)
        return value_of(kind, from_json(text) if text else {})

    def _newest(self, name: str) -> str | None:
        setting = tables.setting.c
        newest = select(setting.value).where(setting.name == name).order_by(setting.version.desc()).limit(1)
        row = self._tx.first(newest)
        return None if row is None else str(row["value"])

    def _kept(self, name: str, version: int) -> str | None:
        setting = tables.setting.c
        wanted = (setting.name == name) & (setting.version == version)
        row = self._tx.first(select(setting.value).where(wanted))
        return None if row is None else str(row["value"])

    def _versions(self, name: str) -> tuple[SettingVersion, ...]:
        setting = tables.setting.c
        chosen = select(setting.version.label("number"), setting.at, setting.account_id)
        rows = self._tx.rows(chosen.where(setting.name == name).order_by(setting.version.desc()))
        return tuple(value_of(SettingVersion, dict(row)) for row in rows)

    def _version(self, name: str) -> int:
        setting = tables.setting.c
        return self._tx.number(
            select(func.coalesce(func.max(setting.version), 0)).where(setting.name == name)
        )

    def _save_setting(self, name: str, value: str, at: datetime) -> None:
        version = self._version(name) + 1
        account = str(self._account_id) if self._account_id else None
        row = {
            "name": name,
            "version": version,
            "value": value,
            "at": at.isoformat(),
            "account_id": account,
        }
        self._tx.insert(tables.setting, row)
