"""Where the program keeps what belongs to the person at this PC, outside any workspace.

Everything lies under the local (never the roaming) profile: state and logs must not travel between PCs. The
environment variable PPID_DATA_DIR moves all of it into one folder, for portable use and for tests.
"""

import os
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from ppid_desktop.runtime.atomic_file import make_folder

OVERRIDE = "PPID_DATA_DIR"
_APPLICATION = "PPID Desktop" if sys.platform == "win32" else "ppid-desktop"


@dataclass(frozen=True)
class UserFolders:
    """The folders of one OS user; none of them needs to exist yet."""

    state: Path  # anchors of the audit log, endpoints of running windows
    config: Path  # settings of the window
    logs: Path  # the log of whatever happens without an open workspace
    private: Path  # working copies of opened softfiles, for this user's eyes only
    own_workspace: Path  # suggestion for "Hanya saya"
    shared_workspace: Path  # suggestion for "Semua pengguna PC ini"


def user_folders(environ: Mapping[str, str] = os.environ) -> UserFolders:
    """Return the folders of the current OS user, or those under PPID_DATA_DIR when it is set."""
    override = environ.get(OVERRIDE, "").strip()
    if override:
        return folders_under(Path(override).absolute())
    data = platformdirs.user_data_path(_APPLICATION, appauthor=False)
    state = platformdirs.user_state_path(_APPLICATION, appauthor=False)
    return UserFolders(
        state=state / "keadaan",
        config=platformdirs.user_config_path(_APPLICATION, appauthor=False),
        logs=state / "logs",
        private=state / "kerja",
        own_workspace=data / "ruang-kerja",
        shared_workspace=platformdirs.site_data_path(_APPLICATION, appauthor=False) / "ruang-kerja",
    )


def make_private(folder: Path) -> Path:
    """Create `folder` so that only its owner may enter it and a power cut does not take it; return it.

    On Windows the local profile's own access list already says so.
    """
    make_folder(folder, 0o700)
    if sys.platform != "win32":
        folder.chmod(0o700)
    return folder


def new_private_folder(parent: Path) -> Path:
    """Create and return an empty folder with a neutral, unguessable name below `parent`."""
    return Path(tempfile.mkdtemp(prefix="kerja-", dir=make_private(parent)))


def folders_under(base: Path) -> UserFolders:
    """Return the folders as they lie when all of them are below one."""
    return UserFolders(
        state=base / "keadaan",
        config=base,
        logs=base / "logs",
        private=base / "kerja",
        own_workspace=base / "ruang-kerja",
        shared_workspace=base / "ruang-kerja-bersama",
    )
