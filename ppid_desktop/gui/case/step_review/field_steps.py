"""On which step's page a field of the draft is edited."""

from uuid import UUID

from ppid_desktop.domain import fields as catalogue
from ppid_desktop.domain.fields import Owner
from ppid_desktop.domain.places import Places
from ppid_desktop.domain.record import Case

_ENTRY_STEPS = {
    Owner.COORDINATION: 2,
    Owner.CHECK: 3,
    Owner.EQUIPMENT: 3,
    Owner.SOURCE: 4,
    Owner.PARTICIPANT: 5,
    Owner.SOFTFILE: 5,
}
_DRAWN_IN_FIVE = frozenset({"jenis_media", "catatan_petugas"})


def step_of_field(case: Case, field_id: str, entry_id: UUID | None) -> int:
    """Return the step; 0 when the entry is gone or the field unknown."""
    if entry_id is not None:
        found = Places(case).entry(entry_id)
        return _ENTRY_STEPS[found[0]] if found else 0
    try:
        field = catalogue.record_field(field_id)
    except KeyError:
        return 0
    if field.owner is Owner.TEST or field_id in _DRAWN_IN_FIVE:
        return 5
    return field.required_at or 1
