"""From a printed place back to the value: which entity and field of a case a draft's cell stands for.

An entry that the record has a copy of in its place (*Salin untuk rekaman ini*) is found in that copy.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.fields import Field, Owner
from ppid_desktop.domain.record import Case, Coordination, EquipmentCheck, EquipmentItem
from ppid_desktop.domain.rounds import FieldPlace

Entry = tuple[Owner, UUID, object]
"""An entry's owner kind, id and entity."""


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
        self._entries = {entry[1]: entry for entry in entities(case)}
        self._oldest: dict[UUID, UUID] = {}
        for entry in tuple(self._entries.values()):
            for original in copied_from(entry[2]):
                if self._entries.setdefault(original, entry) is entry:
                    self._oldest.setdefault(entry[1], original)

    def locate(self, place: FieldPlace | None) -> Located | None:
        """Return where the place lives now; None as `locate` says."""
        if place is None:
            return None
        if place.entry_id is None:
            return _on_record(self._case, place.field_id)
        owner, entity_id, entity = self._entries.get(place.entry_id, (None, None, None))
        return _located(owner, place.field_id, entity, entity_id) if owner else None

    def entry(self, entry_id: UUID | None) -> Entry | None:
        """Return an entry, or the copy that the record has in its place; None when both are gone."""
        return self._entries.get(entry_id) if entry_id else None

    def present_id(self, entry_id: UUID) -> UUID:
        """Return the id under which an entry is in the case; its own when it is gone."""
        found = self._entries.get(entry_id)
        return found[1] if found else entry_id

    def oldest_id(self, entry_id: UUID) -> UUID:
        """Return the first id that this entry of the case was known by in the record."""
        return self._oldest.get(entry_id, entry_id)


def locate(case: Case, place: FieldPlace) -> Located | None:
    """Return where the place lives now; None when its entry is gone or it is no field of the catalogue."""
    return Places(case).locate(place)


def copied_from(entity: object) -> tuple[UUID, ...]:
    """Return what an entry is a copy of, the oldest first."""
    return entity.copied_from if isinstance(entity, Coordination | EquipmentCheck | EquipmentItem) else ()


def entities(case: Case) -> Iterator[Entry]:
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
