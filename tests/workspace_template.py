"""Workspaces made once per process and copied for every test: making one anew takes five times as long."""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ppid_desktop.bootstrap import Wiring
from ppid_desktop.runtime.paths import OVERRIDE, UserFolders, user_folders
from ppid_desktop.services.session import FirstRun, Session
from ppid_desktop.storage.password_kdf import PasswordKdf
from ppid_desktop.storage.transaction import Clock
from ppid_desktop.storage.workspaces import Workspaces

Furnish = Callable[[Wiring, Session], object]
Make = Callable[[Path, UserFolders], str]
"""Makes a closed workspace in a folder for a user; returns its recovery key."""


def _as_it_is(_wiring: Wiring, _session: Session) -> None:
    pass


@dataclass(frozen=True)
class Template:
    """A closed workspace, the anchors of its user, and its recovery key."""

    folder: Path
    state: Path
    recovery_key: str

    def copy_to(self, folder: Path, user: UserFolders) -> None:
        """Copy it as a user has it who made it a moment ago."""
        shutil.copytree(self.folder, folder)
        shutil.copytree(self.state, user.state, dirs_exist_ok=True)


class Templates:
    """Makes each template when it is first asked for; what is made goes with the process."""

    def __init__(self) -> None:
        self._base = tempfile.TemporaryDirectory(prefix="ppid-contoh-")
        self._made: dict[str, Template] = {}

    def get(self, name: str, make: Make) -> Template:
        """Return the template of this name, made the first time."""
        if name not in self._made:
            base = Path(self._base.name, name)
            user = user_folders({OVERRIDE: str(base / "profil")})
            key = make(base / "ruang-kerja", user)
            self._made[name] = Template(base / "ruang-kerja", user.state, key)
        return self._made[name]


templates = Templates()


def first_run(clock: Clock, kdf: PasswordKdf, first: FirstRun, furnish: Furnish = _as_it_is) -> Make:
    """Return what makes a workspace as the first run does; `furnish` works in it before it is closed."""

    def make(folder: Path, user: UserFolders) -> str:
        wiring = Wiring(clock)
        wiring.workspaces = Workspaces(clock, user, kdf)
        session, key = wiring.sessions.create(folder, first)
        furnish(wiring, session)
        session.vault.close()
        wiring.close()
        return key

    return make
