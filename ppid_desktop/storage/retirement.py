"""Beside a workspace that moved to another PC: says before login that it is not used any more.

    tidak-dipakai.json    {"format": 1, "at": iso, "by": login, "backup": name, "restored": 0 or 1}

Beside a workspace that was restored: what it replaces, until somebody goes on in it in the window.

    menggantikan.json     {"format": 1, "folder": path, "by": login, "backup": name}

They are notices under no MAC. What binds is the setting inside the database, which login reads. Where a
backup was restored beside a workspace that nobody had open, the next login there takes the notice over as
that setting.
"""

import json
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from uuid import UUID

from ppid_desktop.domain.backups import Retirement
from ppid_desktop.domain.errors import MachineFault, WorkspaceDamaged, WorkspaceTooNew
from ppid_desktop.runtime import atomic_file, looking
from ppid_desktop.storage import key_file
from ppid_desktop.storage.disk_faults import writing
from ppid_desktop.storage.strict_json import read_object

FILE_NAME = "tidak-dipakai.json"
REPLACING_NAME = "menggantikan.json"
_FORMAT = 1
_MAXIMUM_BYTES = 4096
_LONGEST_PATH = 32_768
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
        atomic_file.sweep_of(folder / FILE_NAME)  # that workspace may never be opened again to be cleared up
        atomic_file.write_text(folder / FILE_NAME, json.dumps(document, indent=1) + "\n")


def remove(folder: Path) -> None:
    """Take the notice away; a missing one is no error."""
    with writing():
        atomic_file.remove_for_good(folder / FILE_NAME)


def note_replaced(folder: Path, replaced: Path, by: str, backup: str) -> None:
    """Keep beside a restored workspace which one it replaces; DiskFull, TargetUnwritable."""
    document = {"format": _FORMAT, "folder": str(replaced), "by": by or _NOBODY, "backup": backup}
    with writing():
        atomic_file.write_text(folder / REPLACING_NAME, json.dumps(document, indent=1) + "\n")


def leave_replaced(folder: Path, workspace_id: UUID, at: datetime) -> None:
    """Say beside the workspace that this one replaces that it is not used any more, once.

    Where its folder is away or refuses, the note stays and the next time tries again. Only the same
    workspace is marked, not what was restored itself when it was moved to where the old one lay; one that
    says so already stays as it is.
    """
    note = folder / REPLACING_NAME
    if not looking.exists(note):
        return
    with suppress(MachineFault):
        try:
            fields = read_object(note, 2 * _LONGEST_PATH)
            fields.expect("format", _FORMAT)
            replaced = Path(fields.text("folder", _LONGEST_PATH))
            by = fields.text("by", _LONGEST_LOGIN).removeprefix(_NOBODY)
            other = _is_of(replaced, workspace_id) and not replaced.samefile(folder)
            if other and read(replaced) is None:
                write(replaced, Retirement(at, by, fields.text("backup"), restored=True))
        except FileNotFoundError:
            return
        except (OSError, ValueError):
            pass  # a note that says nothing
        with writing():
            atomic_file.remove_for_good(note)


def _is_of(folder: Path, workspace_id: UUID) -> bool:
    """Return whether this workspace lies there too; FileNotFoundError when the folder is away."""
    if not looking.is_folder(folder):
        raise FileNotFoundError(folder)
    try:
        return key_file.read(folder).workspace_id == workspace_id
    except (WorkspaceDamaged, WorkspaceTooNew):
        return False
