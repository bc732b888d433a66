"""Which corrections want different words at the same place, so that applying both cannot be right."""

from collections.abc import Iterable
from uuid import UUID

from ppid_desktop.domain.merging import merged
from ppid_desktop.domain.rounds import Correction
from ppid_desktop.domain.three_way import Key, key_of, same_value

_MOST_WORDINGS = 30


def contradicting(corrections: Iterable[Correction]) -> frozenset[UUID]:
    """Return the ids of those that another one of the same field gainsays: their words cannot be joined."""
    by_place: dict[Key, list[Correction]] = {}
    for one in corrections:
        key = key_of(one.place)
        if key is not None and one.says_text:
            by_place.setdefault(key, []).append(one)
    groups = (group for group in by_place.values() if len(group) > 1)
    return frozenset(one.id for group in groups for one in _gainsaid(group))


def _gainsaid(group: list[Correction]) -> list[Correction]:
    wordings = {one.after: one for one in group}
    if len(wordings) > _MOST_WORDINGS:
        return group
    others = wordings.values()
    against = {text for text, one in wordings.items() if any(_clash(one, other) for other in others)}
    return [one for one in group if one.after in against]


def _clash(one: Correction, other: Correction) -> bool:
    return not same_value(one.after, other.after) and merged(one.before, one.after, other.after) is None
