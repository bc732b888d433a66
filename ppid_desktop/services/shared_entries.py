"""Entries that serve several records: a change for one must not reach into another that is closed or out."""

from collections.abc import Callable
from uuid import UUID

from ppid_desktop.domain.errors import RuleBroken
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.locks import closed, entry_locked
from ppid_desktop.domain.record import Case
from ppid_desktop.services.ports import Unit


def need_others_free(unit: Unit, case: Case, owner: Owner, entry_id: UUID) -> None:
    """Refuse when another record that the entry serves is closed or has it out for correction."""
    _need_others(unit, case, owner, entry_id, lambda other: closed(other) or entry_locked(other, entry_id))


def need_others_open(unit: Unit, case: Case, owner: Owner, entry_id: UUID) -> None:
    """Refuse when another record that the entry serves is closed; a draft being out is no matter."""
    _need_others(unit, case, owner, entry_id, closed)


def _need_others(unit: Unit, case: Case, owner: Owner, entry_id: UUID, fixed: Callable[[Case], bool]) -> None:
    shared = _shared_id(case, owner, entry_id)
    others = unit.entries.records_of(shared) if shared else ()
    for other in (unit.records.case(one) for one in others if one != case.record.id):
        if fixed(other):
            raise RuleBroken(
                f"Entri ini juga dipakai oleh {other.record.register_no}, yang tidak dapat diubah.",
                "Perubahan Anda tidak disimpan.",
                "Buat entri baru untuk rekaman ini.",
            )


def _shared_id(case: Case, owner: Owner, entry_id: UUID) -> UUID | None:
    """Return the id of the coordination or check when it serves several records."""
    if owner is Owner.COORDINATION:
        return next((one.id for one in case.coordinations if one.id == entry_id and one.served > 1), None)
    for check in case.checks:
        if check.served > 1 and entry_id in (check.id, *(item.id for item in check.items)):
            return check.id
    return None
