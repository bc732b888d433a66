"""The SOP that records are made under: kept in the workspace, whatever a later program brings along.

The program brings one; an office that words it its own way makes versions of it, which new records follow.
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.office import Office, Sop, approved_by
from ppid_desktop.domain.old_archive import is_old
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.setting_versions import SettingVersion
from ppid_desktop.domain.snapshot import digest
from ppid_desktop.domain.sop_particulars import particulars_of, with_particular
from ppid_desktop.services.office_settings import signed
from ppid_desktop.services.ports import Unit
from ppid_desktop.services.sealed_reading import office_of_its_time
from ppid_desktop.services.session import Session

_IN_FORCE = "sop_berlaku"


@dataclass(frozen=True)
class ShownSop:
    """A SOP to read, approved by whom the office names, with the office that decided on its scope."""

    sop: Sop
    office: Office
    register_no: str = ""  # of the record made under it; empty: the one that new records follow


class Sops:
    """Shows the SOP in force, or the one a record was made under, and lets the office word it its own way.

    Records that were made before keep the version they followed.
    """

    def __init__(self, session: Session, sop: Sop) -> None:
        """`sop` is the one the program brings."""
        self._session = session
        self._sop = sop

    def shown(self, record_id: UUID | None = None) -> ShownSop:
        """Return the SOP in force, or a record's."""
        with self._session.reading(UseCase.READ) as unit:
            return shown_sop(unit, self._sop, record_id)

    def texts(self) -> dict[str, str]:
        """Return the office's texts of the SOP in force by name."""
        with self._session.reading(UseCase.READ) as unit:
            return particulars_of(in_force(unit, self._sop))

    def versions(self) -> tuple[SettingVersion, ...]:
        """Return every version the workspace keeps, the newest first."""
        with self._session.reading(UseCase.READ) as unit:
            return signed(unit, unit.office.sop_versions())

    def is_brought(self) -> bool:
        """Return whether the SOP in force is the one the program brings."""
        with self._session.reading(UseCase.READ) as unit:
            return in_force(unit, self._sop) == self._sop

    def take_brought(self) -> None:
        """Put the program's SOP in force again; records made under the office's keep theirs."""
        with self._session.changing(UseCase.EDIT_SETTINGS) as unit:
            if in_force(unit, self._sop) != self._sop:
                _kept(unit, self._session.clock.now(), self._sop)
                unit.office.save_text_setting(_IN_FORCE, "")  # so that a later program's is followed too

    def save_text(self, name: str, text: str) -> None:
        """Make a version with one text changed and put it in force; InvalidValue when it cannot be."""
        now = self._session.clock.now()
        with self._session.changing(UseCase.EDIT_SETTINGS) as unit:
            before = in_force(unit, self._sop)
            changed = with_particular(before, name, text)
            if changed == before:
                return
            kept_version(unit, now, before)  # records from before SOPs were kept followed this one
            unit.office.save_text_setting(_IN_FORCE, str(_kept(unit, now, changed)))


def in_force(unit: Unit, brought: Sop) -> Sop:
    """Return the SOP that new records follow: the office's own wording, else the one the program brings."""
    version = unit.office.text_setting(_IN_FORCE)
    return unit.office.sop(int(version)) if version else brought


def shown_sop(unit: Unit, present: Sop, record_id: UUID | None) -> ShownSop:
    """Return the SOP a record was made under with the office of its time; an old archive followed none.

    Without a record, or with an old archive, that is the SOP in force.
    """
    office = unit.office.office()
    case = unit.records.case(record_id) if record_id else None
    if case is None or is_old(case):
        return ShownSop(approved_by(in_force(unit, present), office.approver), office)
    if case.archive.sealed and case.archive.sealed[-1].version == case.record.version:
        office = office_of_its_time(case.archive.sealed[-1].manifest)
    sop = sop_of(unit, case.record.sop_version, present)
    return ShownSop(approved_by(sop, office.approver), office, case.record.register_no)


def kept_version(unit: Unit, now: datetime, sop: Sop) -> int:
    """Return the number of a SOP in the workspace, which keeps it from now on; the log names its hash."""
    return unit.office.sop_version(sop) or _kept(unit, now, sop)


def _kept(unit: Unit, now: datetime, sop: Sop) -> int:
    kept = unit.office.save_sop(sop, now)
    detail = f"versi {kept} {sop_hash(unit, kept)}"
    unit.audit.write(AuditNote(Action.SETTING_CHANGED, "setting", "sop", detail))
    return kept


def sop_of(unit: Unit, version: int, present: Sop) -> Sop:
    """Return the SOP of a record or round."""
    kept = version_of(unit, version)
    return unit.office.sop(kept) if kept else present


def version_of(unit: Unit, version: int) -> int:
    """Return the kept version a record or round follows; one from before SOPs were kept follows the first.

    0 while the workspace keeps none.
    """
    return version or min(unit.office.sop_version(), 1)


def sop_hash(unit: Unit, version: int) -> str:
    """Return the SHA-256 of a kept SOP's canonical JSON."""
    return digest(unit.office.sop_text(version))
