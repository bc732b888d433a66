"""What is known at this PC and this place of a workspace's life after a backup that was restored.

Where nobody is logged in, the rows of the present workspace cannot be asked. Its key file can: it holds a way
in for every active account and for no other, under a MAC that the restored workspace's key checks.
"""

from collections.abc import Sequence
from pathlib import Path

from ppid_desktop.domain.errors import BackupDamaged, WorkspaceDamaged, WorkspaceTooNew
from ppid_desktop.domain.roles import Account
from ppid_desktop.storage import key_file
from ppid_desktop.storage.backup import manifest
from ppid_desktop.storage.backup.manifest import Manifest
from ppid_desktop.storage.backup.shelf import Shelf
from ppid_desktop.storage.key_file import KeyFile
from ppid_desktop.storage.keys import UnlockedWorkspace


def present_keys(present: Path | None, unlocked: UnlockedWorkspace) -> KeyFile | None:
    """Return the key file in a folder if it is of this very workspace, whole and unchanged."""
    if present is None:
        return None
    try:
        found = key_file.read(present)
    except (WorkspaceDamaged, WorkspaceTooNew):
        return None
    own = found.workspace_id == unlocked.workspace_id and found.is_signed_by(unlocked.keys.key_file)
    return found if own else None


def closed_since(accounts: Sequence[Account], later: KeyFile | None) -> tuple[Account, ...]:
    """Return the accounts that open what was restored and have no way in later."""
    if later is None:
        return ()
    ways_in = {slot.account_id for slot in later.slots}
    return tuple(one for one in accounts if not one.disabled and one.id not in ways_in)


def newest_backup_after(restored: Manifest, shelf: Shelf, unlocked: UnlockedWorkspace) -> KeyFile | None:
    """Return the key file of the newest backup made after one; None when there is none."""
    for name in reversed(shelf.names()):
        try:
            content = manifest.read(shelf.folder / name)
        except BackupDamaged:
            continue
        found = present_keys(shelf.folder / name, unlocked)
        if content.at > restored.at and found is not None:
            return found
    return None
