"""Pengaturan: the office's identity, numbers, people, holidays, code list and SOP."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from ppid_desktop.domain.archive import CodeEntry
from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.code_list import CodeList, read_code_list
from ppid_desktop.domain.draft_texts import DraftTexts, checked_texts
from ppid_desktop.domain.errors import InvalidValue
from ppid_desktop.domain.free_texts import FreeText
from ppid_desktop.domain.letterhead_parts import checked_office, checked_official
from ppid_desktop.domain.numbering import checked_template
from ppid_desktop.domain.office import Holiday, Numbering, Office
from ppid_desktop.domain.people import Employee, Official
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.setting_versions import SettingVersion
from ppid_desktop.services.employee_check import checked_employee
from ppid_desktop.services.ports import Unit
from ppid_desktop.services.session import Session
from ppid_desktop.services.signature_rule import WRITTEN_PROOF

TableReader = Callable[[bytes], Sequence[Sequence[str]]]
"""Reads the rows of a CSV or XLSX; InvalidValue when it is neither or too big."""

LARGEST_TABLE = 20 * 1024 * 1024  # bytes; a code list has some thousand lines


class OfficeSettings:
    """Reads for everybody, changes for administrators."""

    def __init__(self, session: Session, read_table: TableReader) -> None:
        self._session = session
        self._read_table = read_table

    def office(self) -> Office:
        """Return the office as it is now."""
        with self._session.reading() as unit:
            return unit.office.office()

    def save_office(self, office: Office) -> None:
        """Save a new version of the office; archived records keep the one of their time."""
        cleaned = checked_office(office)
        with self._session.changing(UseCase.EDIT_SETTINGS) as unit:
            unit.office.save_office(cleaned, self._session.clock.now())
            _note(unit, "kantor", f"versi {unit.office.office_version()}")

    def office_versions(self) -> tuple[SettingVersion, ...]:
        """Return every version of the office, newest first."""
        with self._session.reading() as unit:
            return signed(unit, unit.office.office_versions())

    def draft_texts(self) -> DraftTexts:
        """Return the office's own sentences on drafts and in messages."""
        with self._session.reading() as unit:
            return unit.office.draft_texts()

    def save_draft_texts(self, texts: DraftTexts) -> None:
        """Save a new version of the sentences; InvalidValue for one that cannot be used.

        Rounds that went out keep the version they were sent with.
        """
        checked = checked_texts(texts)
        with self._session.changing(UseCase.EDIT_SETTINGS) as unit:
            if checked == unit.office.draft_texts():
                return
            unit.office.save_draft_texts(checked, self._session.clock.now())
            _note(unit, "teks_konsep", f"versi {unit.office.draft_texts_version()}")

    def draft_texts_versions(self) -> tuple[SettingVersion, ...]:
        """Return every version of the sentences, newest first."""
        with self._session.reading() as unit:
            return signed(unit, unit.office.draft_texts_versions())

    def save_officials(self, signer: Official, approver: Official) -> None:
        """Save who signs notas and who is named as *Disahkan Oleh*; InvalidValue for a wrong NIP."""
        with self._session.changing(UseCase.EDIT_SETTINGS) as unit:
            before = unit.office.office()
            changed = replace(before, signer=checked_official(signer), approver=checked_official(approver))
            if changed == before:
                return
            unit.office.save_office(changed, self._session.clock.now())
            _note(unit, "kantor", f"versi {unit.office.office_version()}")

    def numbering(self) -> Numbering:
        """Return the templates of numbers."""
        with self._session.reading() as unit:
            return unit.office.numbering()

    def numbering_versions(self) -> tuple[SettingVersion, ...]:
        """Return when the numbering changed and by whom, the newest first; empty before the first."""
        with self._session.reading() as unit:
            return signed(unit, unit.office.numbering_versions())

    def save_numbering(self, numbering: Numbering) -> None:
        """Save the templates; InvalidValue for a changed one that cannot make numbers."""
        with self._session.changing(UseCase.EDIT_SETTINGS) as unit:
            checked = _checked_numbering(unit.office.numbering(), numbering)
            unit.office.save_numbering(checked, self._session.clock.now())
            _note(unit, "penomoran")

    def employees(self) -> tuple[Employee, ...]:
        """Return the office's people by name."""
        with self._session.reading() as unit:
            return unit.office.employees()

    def save_employee(self, employee: Employee) -> None:
        """Add or change a person; InvalidValue for no name, a wrong NIP or a period that ends early."""
        checked = checked_employee(employee, self._session.clock.today())
        with self._session.changing(UseCase.EDIT_SETTINGS) as unit:
            unit.office.save_employee(checked)
            unit.audit.write(AuditNote(Action.EMPLOYEE_SAVED, "employee", str(checked.id)))

    def holidays(self) -> tuple[Holiday, ...]:
        """Return the days without work, by date."""
        with self._session.reading() as unit:
            return unit.office.holidays()

    def save_holidays(self, days: Iterable[Holiday]) -> None:
        """Put another table of holidays and joint leave in place."""
        kept = tuple(Holiday(one.day, FreeText.HOLIDAY.read(one.name)) for one in days)
        with self._session.changing(UseCase.EDIT_SETTINGS) as unit:
            unit.office.replace_holidays(kept)
            _note(unit, "hari_libur", f"{len(kept)} hari")

    def codes(self) -> tuple[CodeEntry, ...]:
        """Return the classification code list."""
        with self._session.reading() as unit:
            return unit.office.codes()

    def read_codes(self, path: Path) -> CodeList:
        """Read a code list from CSV or XLSX without storing it, with remarks on rows taken only in part."""
        self._session.must(UseCase.EDIT_SETTINGS)
        return read_code_list(self._read_table(self._session.vault.files.peek(path, LARGEST_TABLE + 1)))

    def import_codes(self, path: Path) -> int:
        """Replace the code list by a CSV or XLSX file; return how many codes it holds."""
        return self.store_codes(self.read_codes(path).entries)

    def store_codes(self, codes: Sequence[CodeEntry]) -> int:
        """Replace the code list by entries read before; InvalidValue when there are none."""
        if not codes:
            raise InvalidValue(
                "Berkas ini tidak memuat satu kode pun.",
                "Daftar kode tidak berubah.",
                "Periksa judul kolom: kode; nama; masa aktif; masa inaktif; status akhir.",
            )
        with self._session.changing(UseCase.EDIT_SETTINGS) as unit:
            unit.office.replace_codes(codes)
            _note(unit, "daftar_kode", f"{len(codes)} kode")
        return len(codes)

    def needs_written_proof(self) -> bool:
        """Return whether exempted records need a signed decision sheet or signed PDF."""
        with self._session.reading() as unit:
            return unit.office.text_setting(WRITTEN_PROOF) != "tidak"

    def save_written_proof(self, needed: bool) -> None:
        """Say whether exempted records need a signed decision sheet or signed PDF."""
        with self._session.changing(UseCase.EDIT_SETTINGS) as unit:
            unit.office.save_text_setting(WRITTEN_PROOF, "ya" if needed else "tidak")
            _note(unit, WRITTEN_PROOF, "ya" if needed else "tidak")


def _checked_numbering(before: Numbering, after: Numbering) -> Numbering:
    """Check what changed: a template kept from before a rule does not stand in the way of the others."""
    templates = {
        name: checked_template(wanted, yearly=name != "item")
        for name in ("register", "memo", "letter", "receipt", "item")
        if (wanted := getattr(after, name)) != getattr(before, name)
    }
    return replace(
        after,
        code=FreeText.OFFICE_CODE.read(after.code),
        unit=FreeText.OFFICE_CODE.read(after.unit),
        **templates,
    )


def signed(unit: Unit, versions: tuple[SettingVersion, ...]) -> tuple[SettingVersion, ...]:
    """Return the versions with the names of those who made them."""
    names = {one.id: one.name for one in unit.office.accounts()}
    return tuple(
        replace(one, by=names.get(one.account_id, "")) if one.account_id else one for one in versions
    )


def _note(unit: Unit, name: str, detail: str = "") -> None:
    unit.audit.write(AuditNote(Action.SETTING_CHANGED, "setting", name, detail))
