"""Beside a workspace that moved to another PC: says before login that it is not used any more.

    tidak-dipakai.json    {"format": 1, "at": iso, "by": login, "backup": name, "restored": 0 or 1}

It is a notice under no MAC. What binds is the setting inside the database, which login reads. Where a backup
was restored beside a workspace that nobody had open, the next login there takes the notice over as that
setting.
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
_NOBODY = "-"  # the recovery sheet names nobody


def read(folder: Path) -> Retirement | None:
    """Return what the notice says, None when there is none or it cannot be read."""
    try:
        fields = read_object(folder / FILE_NAME, _MAXIMUM_BYTES)
        fields.expect("format", _FORMAT)
        by = fields.text("by", _LONGEST_LOGIN).removeprefix(_NOBODY)
        restored = "restored" in fields.names() and fields.number("restored") == 1
        return Retirement(fields.moment("at"), by, fields.text("backup"), restored)
    except (OSError, ValueError):
        return None


def write(folder: Path, one: Retirement) -> None:
    """Put the notice beside the workspace; DiskFull, TargetUnwritable."""
    document = {
        "format": _FORMAT,
        "at": one.at.isoformat(),
        "by": one.by or _NOBODY,
        "backup": one.backup,
        "restored": int(one.restored),
    }
    with writing():
        atomic_file.write_text(folder / FILE_NAME, json.dumps(document, indent=1) + "\n")


def remove(folder: Path) -> None:
    """Take the notice away; a missing one is no error."""
    with writing():
        atomic_file.remove(folder / FILE_NAME)
