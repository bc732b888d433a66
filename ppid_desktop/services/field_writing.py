"""Writes one catalogued value back to whatever entity holds it."""

from dataclasses import replace
from typing import Any

from ppid_desktop.domain.field_types import Value
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.places import Located
from ppid_desktop.domain.record import (
    Case,
    Coordination,
    EquipmentCheck,
    EquipmentItem,
    Participant,
    SourceRequest,
)
from ppid_desktop.domain.softfiles import Softfile
from ppid_desktop.services.ports import Unit


def write_value(unit: Unit, case: Case, here: Located, value: Value) -> None:
    """Store the value where it lives; the case is the one `here` was located in."""
    change: dict[str, Any] = {here.field.attribute: value}
    if here.field.owner is Owner.INFORMATION:
        unit.records.save(replace(case.record, information=replace(case.record.information, **change)))
    elif here.field.owner is Owner.TEST:
        unit.records.save(replace(case.record, test=replace(case.record.test, **change)))
    else:
        _write_entry(unit, here.entity, change)


def _write_entry(unit: Unit, entity: object, change: dict[str, Any]) -> None:
    match entity:
        case Coordination():
            unit.entries.save(replace(entity, **change))
        case EquipmentCheck():
            unit.entries.save(replace(entity, **change))
        case SourceRequest():
            unit.entries.save(replace(entity, **change))
        case EquipmentItem():
            unit.entries.save_item(replace(entity, **change))
        case Participant():
            unit.entries.save_participant(replace(entity, **change))
        case Softfile():
            unit.softfiles.save(replace(entity, **change))
        case _:
            raise TypeError(f"no writer for {type(entity).__name__}")
