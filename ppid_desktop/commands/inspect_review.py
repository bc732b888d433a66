"""`inspect-review` without a registry file: reads a returned file with what the workspace exported."""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol
from uuid import UUID

from ppid_desktop.commands.console import Console, Exit
from ppid_desktop.commands.opening import add_opening_arguments
from ppid_desktop.domain.errors import SourceUnreadable
from ppid_desktop.domain.exchange import KnownExport
from ppid_desktop.domain.review import ReviewResult
from ppid_desktop.domain.roles import UseCase
from ppid_desktop.services.session import Session

LARGEST_RETURN = 25 * 1024 * 1024  # review contract: container limits


class ReviewReader(Protocol):
    """Reads a returned file in a process of its own; never raises, whatever the bytes."""

    def read(
        self, data: bytes, known: Sequence[KnownExport], open_case: int | None, key: bytes, name: str
    ) -> ReviewResult:
        """Return what the file says."""

    def as_json(self, result: ReviewResult) -> str:
        """Return the result as the contract's JSON."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    parser.add_argument("file", type=Path, metavar="BERKAS", help="berkas yang kembali")
    parser.add_argument("--name", default="", metavar="NAMA", help="nama asli berkas")
    add_opening_arguments(parser)


def inspect(session: Session, console: Console, file: Path, name: str, reader: ReviewReader) -> int:
    """Read a file with an open workspace's exports and give the result as JSON."""
    data = _bytes_of(file)
    known = _known(session)
    result = reader.read(data, known, None, session.vault.review_key, name or file.name)
    console.give(json.loads(reader.as_json(result)))
    return Exit.OK


def _known(session: Session) -> tuple[KnownExport, ...]:
    with session.reading(UseCase.TAKE_REVIEW) as unit:
        rows = unit.rounds.all_exports()
    newest: dict[UUID, int] = {}
    for owner, _, one, _ in rows:
        newest[owner] = max(newest.get(owner, 0), one.number)
    return tuple(
        KnownExport(
            owner,
            number,
            one.number,
            newest[owner],
            export.id,
            export.code,
            export.file.sha256,
            export.registry,
        )
        for owner, number, one, export in rows
    )


def _bytes_of(file: Path) -> bytes:
    try:
        with file.open("rb") as source:
            return source.read(LARGEST_RETURN + 1)
    except OSError as error:
        raise SourceUnreadable from error
