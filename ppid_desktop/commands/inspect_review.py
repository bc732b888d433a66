"""`inspect-review` without a registry file: reads a returned file with what the workspace exported."""

import json
from pathlib import Path

from ppid_desktop.commands.console import Console, Exit
from ppid_desktop.domain.errors import SourceUnreadable
from ppid_desktop.services.review_reading import LARGEST_RETURN, Expected, ReviewReader, judged
from ppid_desktop.services.session import Session


def inspect(session: Session, console: Console, file: Path, name: str, reader: ReviewReader) -> int:
    """Read a file with an open workspace's exports and give the result as JSON."""
    data = _bytes_of(file)
    result = judged(session, reader, data, Expected(None, name or file.name))
    console.give(json.loads(reader.as_json(result)))
    return Exit.OK


def _bytes_of(file: Path) -> bytes:
    try:
        with file.open("rb") as source:
            return source.read(LARGEST_RETURN + 1)
    except OSError as error:
        raise SourceUnreadable from error
