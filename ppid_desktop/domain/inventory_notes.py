"""What a row of a daftar identifikasi says beyond its columns, and which rows a list has already."""

from collections.abc import Iterable, Sequence

from ppid_desktop.domain.lists import InventoryRow
from ppid_desktop.domain.text import folded

JOINT = "; "
"""Stands between the parts of a note made of pasted columns, each `Heading: text`."""

_PRODUCER = frozenset(
    {
        "penanggung jawab",
        "penanggung jawab pembuatan",
        "penanggung jawab pembuatan atau penerbitan",
        "penanggung jawab pembuatan penerbitan",
        "penanggungjawab",
    }
)


def producer_in(note: str) -> tuple[str, str]:
    """Return the *Penanggung jawab* that a note names and what is left of the note.

    What the cell held goes on up to the next heading: it may hold the joint, as in `Bagian A; Bagian B`.
    """
    parts = note.split(JOINT)
    first = next((at for at, one in enumerate(parts) if folded(one.partition(":")[0]) in _PRODUCER), None)
    if first is None:
        return "", note
    end = next((at for at in range(first + 1, len(parts)) if ":" in parts[at]), len(parts))
    producer = JOINT.join(parts[first:end]).partition(":")[2].strip()
    if not producer:
        return "", note
    return producer, JOINT.join((*parts[:first], *parts[end:]))


def already_listed(known: Iterable[InventoryRow], rows: Sequence[InventoryRow]) -> tuple[int, ...]:
    """Return the positions of the new rows that say what a list, or a row before them, says already."""
    said = {_said(row) for row in known}
    found = []
    for at, row in enumerate(rows):
        found += [at] if _said(row) in said else []
        said.add(_said(row))
    return tuple(found)


def _said(row: InventoryRow) -> tuple[str, ...]:
    return folded(row.title), folded(row.summary), row.category.code, folded(row.note)
