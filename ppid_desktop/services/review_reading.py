"""What reading a returned file needs, whether it is taken into a record or only looked into."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol
from uuid import UUID

from ppid_desktop.domain.exchange import KnownExport
from ppid_desktop.domain.review import RejectCode, ReviewResult
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.domain.rounds import Export, Round
from ppid_desktop.services.ports import Unit
from ppid_desktop.services.session import Session

LARGEST_RETURN = 25 * 1024 * 1024  # review contract: container limits


Unlock = Callable[[bytes, str], bytes]
"""Opens a document behind a password in a process of its own; DocumentPasswordWrong for a wrong one."""


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


@dataclass(frozen=True)
class Expected:
    """The file's place: the record it should belong to, if any, and the name it came under."""

    record_id: UUID | None
    name: str


def judged(session: Session, reader: ReviewReader, data: bytes, expected: Expected) -> ReviewResult:
    """Read a file by the exports of the record it should belong to, and again by those of one it names.

    A workspace keeps many thousand exports with their texts; a file concerns one record's.
    """
    mine = (expected.record_id,) if expected.record_id else ()
    with session.reading(UseCase.TAKE_REVIEW) as unit:
        known = _exports_of(unit, mine)
        case_no = unit.records.get(mine[0]).case_no if mine else None
    key = session.vault.review_key
    result = reader.read(data, known, case_no, key, expected.name)
    with session.reading(UseCase.TAKE_REVIEW) as unit:
        identity = result.identity
        named = unit.rounds.records_named(identity.export_id or "", identity.case_no or "")
        others = _exports_of(unit, (one for one in named if one not in mine))
    return reader.read(data, (*known, *others), case_no, key, expected.name) if others else result


def is_locked(result: ReviewResult) -> bool:
    """Return whether a file was refused because it opens with a password only."""
    return result.reject is not None and result.reject.code is RejectCode.ENCRYPTED


def unlocked(
    result: ReviewResult,
    data: bytes,
    password: str,
    unlock: Unlock,
    read: Callable[[bytes], ReviewResult],
) -> ReviewResult:
    """Read what a locked file holds, in memory only, under the locked bytes' hash; DocumentPasswordWrong."""
    inner = read(unlock(data, password))
    return replace(inner, container=replace(inner.container, sha256=result.container.sha256))


def known_exports(unit: Unit) -> tuple[KnownExport, ...]:
    """Return every export without its texts: it can be recognised, but nothing can be compared with it."""
    return _known(unit.rounds.all_exports())


def _exports_of(unit: Unit, records: Iterable[UUID]) -> tuple[KnownExport, ...]:
    return _known(row for record_id in records for row in unit.rounds.exports_of(record_id))


def _known(rows: Iterable[tuple[UUID, int, Round, Export]]) -> tuple[KnownExport, ...]:
    listed = tuple(rows)
    newest: dict[UUID, int] = {}
    for owner, _, one, _ in listed:
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
            export.registry,
        )
        for owner, case_no, one, export in listed
    )
