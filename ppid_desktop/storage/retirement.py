"""Beside a workspace that moved to another PC: says before login that it is not used any more.

    tidak-dipakai.json    {"format": 1, "at": iso, "by": login, "backup": name}

It is a notice under no MAC. What binds is the setting inside the database, which login reads.
"""

import json
from pathlib import Path

from ppid_desktop.domain.backups import Retirement
from ppid_desktop.runtime import atomic_file
from ppid_desktop.storage.disk_faults import writing
from ppid_desktop.storage.strict_json import read_object

FILE_NAME = "tidak-dipakai.json"
_FORMAT = 1
_MAXIMUM_BYTES = 4096
_LONGEST_LOGIN = 200


def read(folder: Path) -> Retirement | None:
    """Return what the notice says, None when there is none or it cannot be read."""
    try:
        fields = read_object(folder / FILE_NAME, _MAXIMUM_BYTES)
        fields.expect("format", _FORMAT)
        return Retirement(fields.moment("at"), fields.text("by", _LONGEST_LOGIN), fields.text("backup"))
    except (OSError, ValueError):
        return None


def write(folder: Path, one: Retirement) -> None:
    """Put the notice beside the workspace; DiskFull, TargetUnwritable."""
    document = {"format": _FORMAT, "at": one.at.isoformat(), "by": one.by, "backup": one.backup}
    with writing():
        atomic_file.write_text(folder / FILE_NAME, json.dumps(document, indent=1) + "\n")


def remove(folder: Path) -> None:
    """Take the notice away; a missing one is no error."""
    with writing():
        atomic_file.remove(folder / FILE_NAME)
