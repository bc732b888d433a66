"""From a printed place back to the value: which entity and field of a case a draft's cell stands for."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.fields import Field, Owner
from ppid_desktop.domain.record import Case
from ppid_desktop.domain.rounds import FieldPlace


@dataclass(frozen=True)
class Located:
    """A field together with the entity that holds it now; `entity_id` is None for the record itself."""

    field: Field
    entity: object
    entity_id: UUID | None

    @property
    def text(self) -> str:
        """Return the displayed text the entity holds now."""
        return self.field.text(self.entity)


class Places:
    """Locates many places of one case: its entries are looked through once."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._entries = {entity_id: (owner, entity) for owner, entity_id, entity in entities(case)}

    def locate(self, place: FieldPlace | None) -> Located | None:
        """Return where the place lives now; None as `locate` says."""
        if place is None:
            return None
        if place.entry_id is None:
            return _on_record(self._case, place.field_id)
        owner, entity = self._entries.get(place.entry_id, (None, None))
        return _located(owner, place.field_id, entity, place.entry_id) if owner else None


def locate(case: Case, place: FieldPlace) -> Located | None:
    """Return where the place lives now; None when its entry is gone or it is no field of the catalogue."""
    if place.entry_id is None:
        return _on_record(case, place.field_id)
    for owner, entity_id, entity in entities(case):
        if entity_id == place.entry_id:
            return _located(owner, place.field_id, entity, entity_id)
    return None


def entities(case: Case) -> Iterator[tuple[Owner, UUID, object]]:
    """Give every entry of the case with its owner kind and id; removed softfiles are left out."""
    for coordination in case.coordinations:
        yield Owner.COORDINATION, coordination.id, coordination
    for check in case.checks:
        yield Owner.CHECK, check.id, check
        for item in check.items:
            yield Owner.EQUIPMENT, item.id, item
    for source in case.sources:
        yield Owner.SOURCE, source.id, source
    for participant in case.participants:
        yield Owner.PARTICIPANT, participant.id, participant
    for softfile in case.softfiles:
        if softfile.removed_at is None:
            yield Owner.SOFTFILE, softfile.id, softfile


def _on_record(case: Case, field_id: str) -> Located | None:
    record = case.record
    for owner, entity in ((Owner.INFORMATION, record.information), (Owner.TEST, record.test)):
        if found := _located(owner, field_id, entity, None):
            return found
    return None


def _located(owner: Owner, field_id: str, entity: object, entity_id: UUID | None) -> Located | None:
    try:
        return Located(catalogue.field_of(owner, field_id), entity, entity_id)
    except KeyError:
        return None
