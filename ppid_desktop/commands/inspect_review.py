"""`inspect-review` without a registry file: reads a returned file with what the workspace exported."""

import json
from dataclasses import dataclass, replace
from pathlib import Path

from ppid_desktop.commands.console import Console, Exit
from ppid_desktop.domain.errors import DocumentLocked
from ppid_desktop.domain.review import ReviewResult
from ppid_desktop.services.review_reading import (
    LARGEST_RETURN,
    Expected,
    ReviewReader,
    Unlock,
    is_locked,
    judged,
    unlocked,
)
from ppid_desktop.services.session import Session


@dataclass(frozen=True)
class Inspected:
    """The file, the name it came under, and the file with its own password, if it has one."""

    file: Path
    name: str = ""
    password_file: Path | None = None


def inspect(
    session: Session, console: Console, wanted: Inspected, reader: ReviewReader, unlock: Unlock
) -> int:
    """Read a file with an open workspace's exports and give the result as JSON."""
    data = session.vault.files.peek(wanted.file, LARGEST_RETURN + 1)
    expected = Expected(None, wanted.name or wanted.file.name)

    def read(content: bytes) -> ReviewResult:
        return judged(session, reader, content, expected)

    result = read(data)
    if wanted.password_file is not None and is_locked(result):
        try:
            result = unlocked(result, data, _password(wanted.password_file), unlock, read)
        except DocumentLocked as locked:
            result = _still_locked(result, locked)
    console.give(json.loads(reader.as_json(result)))
    return Exit.OK


def _still_locked(result: ReviewResult, locked: DocumentLocked) -> ReviewResult:
    reject = replace(result.reject, detail=locked.what) if result.reject else None
    return replace(result, reject=reject)


def _password(path: Path) -> str:
    """Return the first line of a file; DocumentLocked where it cannot be read."""
    try:
        return path.read_text("utf-8-sig").split("\n")[0].rstrip("\r")
    except (OSError, ValueError) as error:
        raise DocumentLocked from error
