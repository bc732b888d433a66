"""Writes catalogued values back to whatever entities hold them."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any
from uuid import UUID

from ppid_desktop.domain.errors import RuleBroken
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
from ppid_desktop.domain.rules import with_security_default
from ppid_desktop.domain.softfiles import Softfile
from ppid_desktop.domain.terms import Category
from ppid_desktop.services.ports import Unit


def write_value(unit: Unit, case: Case, here: Located, value: Value) -> None:
    """Store the value where it lives; the case is the one `here` was located in."""
    write_values(unit, case, ((here, value),))


def write_values(unit: Unit, case: Case, values: Iterable[tuple[Located, Value]]) -> None:
    """Store many values of one case, each entity once; a later value of the same field counts."""
    information: dict[str, Any] = {}
    test: dict[str, Any] = {}
    entries: dict[UUID, tuple[object, dict[str, Any]]] = {}
    for here, value in values:
        change = {here.field.attribute: value}
        if here.field.owner is Owner.INFORMATION:
            information |= change
        elif here.field.owner is Owner.TEST:
            test |= change
        elif here.entity_id is not None:
            entries.setdefault(here.entity_id, (here.entity, {}))[1].update(change)
    if information or test:
        record = case.record
        written = with_security_default(replace(record.information, **information))
        unit.records.save(replace(record, information=written, test=replace(record.test, **test)))
    for entity, change in entries.values():
        _write_entry(unit, entity, change)


def check_admitted(unit: Unit, value: Value) -> None:
    """Raise RuleBroken for a category outside the scope of the SOP that the office has set."""
    if isinstance(value, Category) and value not in (Category.BELUM, *unit.office.office().admitted):
        raise RuleBroken(
            "Kategori ini tidak termasuk lingkup SOP yang ditetapkan kantor Anda.",
            "Kategori belum diubah.",
            "Pilih kategori lain, atau mintalah administrator meninjau lingkup SOP pada Pengaturan.",
        )


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
