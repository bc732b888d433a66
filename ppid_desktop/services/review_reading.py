"""What reading a returned file needs, whether it is taken into a record or only looked into."""

from collections.abc import Sequence
from typing import Protocol
from uuid import UUID

from ppid_desktop.domain.exchange import KnownExport
from ppid_desktop.domain.review import ReviewResult
from ppid_desktop.services.ports import Unit

LARGEST_RETURN = 25 * 1024 * 1024  # review contract: container limits


class ReviewReader(Protocol):
    """Reads a returned file in a process of its own; never raises, whatever the bytes."""

    def read(
        self, data: bytes, known: Sequence[KnownExport], open_case: int | None, key: bytes, name: str
    ) -> ReviewResult:
        """Return what the file says; `open_case` is the record's number it is expected for, if any."""

    def as_json(self, result: ReviewResult) -> str:
        """Return the result as the contract's JSON, to be kept with the file."""

    def from_json(self, text: str) -> ReviewResult:
        """Return the result that was kept as JSON."""


def known_exports(unit: Unit, only: UUID | None = None, *, texts: bool = True) -> tuple[KnownExport, ...]:
    """Return every export; `only` this record's carry their texts, None: all do; none without `texts`.

    Without its texts an export can be recognised, but nothing in a returned file can be compared with it.
    """
    rows = unit.rounds.all_exports()
    newest: dict[UUID, int] = {}
    for owner, _, one, _ in rows:
        newest[owner] = max(newest.get(owner, 0), one.number)
    return tuple(
        KnownExport(
            owner,
            case_no,
            one.number,
            newest[owner],
            export.id,
            export.code,
            export.file.sha256,
            export.registry if texts and only in (None, owner) else "",
        )
        for owner, case_no, one, export in rows
    )
