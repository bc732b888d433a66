"""The SOP that records are made under: kept in the workspace, whatever a later program brings along."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from ppid_desktop.domain.audit import Action, AuditNote
from ppid_desktop.domain.office import Office, Sop, approved_by
from ppid_desktop.domain.old_archive import is_old
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.snapshot import digest
from ppid_desktop.services.ports import Unit
from ppid_desktop.services.sealed_reading import office_of_its_time
from ppid_desktop.services.session import Session


@dataclass(frozen=True)
class ShownSop:
    """A SOP to read, approved by whom the office names, with the office that decided on its scope."""

    sop: Sop
    office: Office
    register_no: str = ""  # of the record made under it; empty: the one that new records follow


class SopReading:
    """Shows the SOP in force, or the one a record was made under."""

    def __init__(self, session: Session, sop: Sop) -> None:
        """`sop` is the SOP that new records follow."""
        self._session = session
        self._sop = sop

    def shown(self, record_id: UUID | None = None) -> ShownSop:
        """Return the SOP in force, or a record's."""
        with self._session.reading(UseCase.READ) as unit:
            return shown_sop(unit, self._sop, record_id)


def shown_sop(unit: Unit, present: Sop, record_id: UUID | None) -> ShownSop:
    """Return the SOP a record was made under with the office of its time; an old archive followed none.

    Without a record, or with an old archive, that is the SOP in force.
    """
    office = unit.office.office()
    case = unit.records.case(record_id) if record_id else None
    if case is None or is_old(case):
        return ShownSop(approved_by(present, office.approver), office)
    if case.archive.sealed and case.archive.sealed[-1].version == case.record.version:
        office = office_of_its_time(case.archive.sealed[-1].manifest)
    sop = sop_of(unit, case.record.sop_version, present)
    return ShownSop(approved_by(sop, office.approver), office, case.record.register_no)


def kept_version(unit: Unit, now: datetime, sop: Sop) -> int:
    """Return the number of a SOP in the workspace, which keeps it from now on; the log names its hash."""
    known = unit.office.sop_version(sop)
    if known:
        return known
    kept = unit.office.save_sop(sop, now)
    detail = f"versi {kept} {sop_hash(unit, kept)}"
    unit.audit.write(AuditNote(Action.SETTING_CHANGED, "setting", "sop", detail))
    return kept


def sop_of(unit: Unit, version: int, present: Sop) -> Sop:
    """Return the SOP of a record or round; one from before SOPs were kept followed the first."""
    if not version and not unit.office.sop_version():
        return present
    return unit.office.sop(version or 1)


def sop_hash(unit: Unit, version: int) -> str:
    """Return the SHA-256 of a kept SOP's canonical JSON."""
    return digest(unit.office.sop_text(version))
