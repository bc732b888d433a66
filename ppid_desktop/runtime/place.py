"""Looks at a folder as the place of a workspace or a backup: what disk, who syncs it, does it take data.

SQLite's WAL needs shared memory and honest locks, which network file systems do not give; a synchronising
client copies and replaces single files of a set that belongs together. So both are recognised here; what to
do about it is for the services to say.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import psutil

from ppid_desktop.runtime import looking, synced_folders
from ppid_desktop.runtime.atomic_file import TEMPORARY, remove

_REMOTE_FILESYSTEMS = frozenset(
    {"9p", "afs", "afpfs", "beegfs", "ceph", "cifs", "coda", "davfs", "davfs2", "glusterfs", "gpfs", "lustre"}
    | {"ncpfs", "nfs", "nfs3", "nfs4", "ocfs2", "smb", "smb2", "smb3", "smbfs", "vboxsf", "vmhgfs", "webdav"}
)
_REMOTE_FUSE = (
    "sshfs",
    "rclone",
    "davfs",
    "gvfsd",
    "gcsfuse",
    "s3fs",
    "gluster",
    "ceph",
    "smb",
    "vmhgfs",
    "drive",
)
_MEMORY_FILESYSTEMS = frozenset({"tmpfs", "ramfs"})
_WINDOWS_DRIVE_TYPES = {2: "removable", 3: "fixed", 4: "network", 5: "optical", 6: "memory"}


class Medium(Enum):
    """What a folder's volume is."""

    FIXED = "fixed"
    REMOVABLE = "removable"
    NETWORK = "network"
    MEMORY = "memory"
    OPTICAL = "optical"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Mount:
    """One mounted volume."""

    root: Path
    device: str
    filesystem: str
    medium: Medium


@dataclass(frozen=True)
class Place:
    """What was found out about a folder, which need not exist yet."""

    folder: Path
    medium: Medium
    filesystem: str  # "" when unknown
    device: str  # equal for folders of one volume
    synced_by: str  # the product's name, "" when nothing synchronises the folder
    writable: bool  # a file was really written, flushed and deleted there
    free_bytes: int
    is_empty: bool  # also true when the folder does not exist

    @property
    def holds_a_workspace_safely(self) -> bool:
        """Tell whether a workspace may live here: a writable local disk that nobody synchronises."""
        local = self.medium not in (Medium.NETWORK, Medium.OPTICAL)
        return local and not self.synced_by and self.writable


def examine(
    folder: Path, *, mounts: tuple[Mount, ...] | None = None, environ: Mapping[str, str] = os.environ
) -> Place:
    """Find out about `folder`, following links first; the writing test needs no folder left behind."""
    real = Path(os.path.realpath(folder))
    existing = _nearest_existing(real)
    mount = mount_of(real, current_mounts() if mounts is None else mounts)
    return Place(
        folder=real,
        medium=Medium.NETWORK if names_a_share(str(real)) else mount.medium,
        filesystem=mount.filesystem,
        device=mount.device or f"volume {existing.stat().st_dev}",
        synced_by=synced_folders.product_syncing(folder, environ)
        or synced_folders.product_syncing(real, environ),
        writable=takes_data(existing),
        free_bytes=_free_bytes(existing),
        is_empty=_is_empty(real),
    )


def names_a_share(path: str) -> bool:
    r"""Tell whether a Windows path names a share, `\\server\share`, and not a local disk as `\\?\C:\`."""
    text = path.replace("/", "\\")
    if text.upper().startswith("\\\\?\\UNC\\"):
        return True
    return text.startswith("\\\\") and not text.startswith(("\\\\?\\", "\\\\.\\"))


def takes_data(folder: Path, *, flush: Callable[[int], None] = os.fsync) -> bool:
    """Write, flush and delete a small file in an existing folder."""
    try:
        handle, name = tempfile.mkstemp(prefix=f"{TEMPORARY}uji-", suffix=".tmp", dir=folder)
    except OSError:
        return False
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(b"uji tulis")
            file.flush()
            flush(file.fileno())
    except OSError:
        return False
    else:
        return True
    finally:
        with suppress(OSError):
            remove(Path(name))


def current_mounts() -> tuple[Mount, ...]:
    """Return all mounted volumes of this PC."""
    return tuple(
        Mount(
            Path(part.mountpoint),
            part.device,
            part.fstype.lower(),
            _medium(part.mountpoint, part.device, part.fstype),
        )
        for part in psutil.disk_partitions(all=True)
    )


def mount_of(folder: Path, mounts: tuple[Mount, ...]) -> Mount:
    """Return the volume holding `folder`: mounted deepest, and last of those mounted at one place."""
    holding = [mount for mount in mounts if mount.root == folder or mount.root in folder.parents]
    if not holding:
        return Mount(Path(folder.anchor), "", "", _medium(folder.anchor, "", ""))
    deepest = max(len(mount.root.parts) for mount in holding)
    return [mount for mount in holding if len(mount.root.parts) == deepest][-1]


def second_fixed_volumes(besides: Path) -> tuple[Path, ...]:
    """Return the roots of writable fixed disks other than the one holding `besides`, the roomiest first."""
    mounts = current_mounts()
    used = mount_of(Path(os.path.realpath(besides)), mounts).device
    roots = {
        mount.device: mount.root for mount in mounts if mount.medium is Medium.FIXED and mount.device != used
    }
    writable = [root for root in roots.values() if takes_data(root)]
    return tuple(sorted(writable, key=_free_bytes, reverse=True))


def _medium(root: str, device: str, filesystem: str) -> Medium:
    if sys.platform == "win32":
        import ctypes

        kind = ctypes.windll.kernel32.GetDriveTypeW(root if root.endswith("\\") else root + "\\")
        return Medium(_WINDOWS_DRIVE_TYPES.get(kind, "unknown"))
    else:  # noqa: RET505 - the type checker follows the branches by platform
        return _posix_medium(device, filesystem.lower())


def _posix_medium(device: str, filesystem: str) -> Medium:
    if is_remote_filesystem(filesystem):
        return Medium.NETWORK
    if filesystem in _MEMORY_FILESYSTEMS:
        return Medium.MEMORY
    if filesystem in ("iso9660", "udf"):
        return Medium.OPTICAL
    if device.startswith("/dev/"):
        return Medium.REMOVABLE if _is_removable(Path(device).name) else Medium.FIXED
    return Medium.UNKNOWN


def is_remote_filesystem(filesystem: str) -> bool:
    """Tell whether a file system type of Linux is served by another machine."""
    kind = filesystem.lower()
    if kind.startswith("fuse"):
        return any(name in kind for name in _REMOTE_FUSE)
    return kind in _REMOTE_FILESYSTEMS


def _is_removable(device: str) -> bool:
    block = Path("/sys/class/block", device)
    for candidate in (block / "removable", block.resolve().parent / "removable"):
        with suppress(OSError):
            return candidate.read_text("ascii").strip() == "1"
    return False


def _nearest_existing(folder: Path) -> Path:
    return next((path for path in (folder, *folder.parents) if looking.is_folder(path)), folder)


def _free_bytes(folder: Path) -> int:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return 0


def _is_empty(folder: Path) -> bool:
    try:
        return next(folder.iterdir(), None) is None
    except FileNotFoundError:
        return True
    except OSError:
        return False
