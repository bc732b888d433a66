"""Lets the archivist's fields be bound like those of the field catalogue."""

from dataclasses import dataclass

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.archive import ArchiveFields
from ppid_desktop.domain.archive_catalogue import ARCHIVE_FIELDS, ArchiveField, archive_field
from ppid_desktop.domain.field_types import Value
from ppid_desktop.domain.fields import Field, Owner
from ppid_desktop.domain.record import Case

INFORMATION_IDS = ("kode_klasifikasi", "skkaad", "jangka_simpan")


@dataclass(frozen=True)
class BoundArchiveField(Field):
    """Reads from `ArchiveFields`, where some fields lie inside the location."""

    def read(self, entity: object) -> Value:
        """Return the value the archive fields hold."""
        if not isinstance(entity, ArchiveFields):
            raise TypeError("an archivist's field lives in ArchiveFields")
        return archive_field(self.id).read(entity)


def bound(field: ArchiveField) -> BoundArchiveField:
    """Return the archivist's field as the bindings know fields."""
    return BoundArchiveField(field.id, Owner.INFORMATION, field.attribute, field.label, field.type)


BOUND_FIELDS = tuple(bound(field) for field in ARCHIVE_FIELDS)
BOUND_INFORMATION = tuple(field for field in catalogue.INFORMATION if field.id in INFORMATION_IDS)


def archive_fields(case: Case) -> object:
    """Return what holds the archivist's fields."""
    return case.archive.fields


def information(case: Case) -> object:
    """Return what holds the three fields of the record that the archivist fills."""
    return case.record.information
