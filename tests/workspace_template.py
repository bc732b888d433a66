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

    def get(
        self, name: str, clock: Clock, kdf: PasswordKdf, first: FirstRun, furnish: Furnish = _as_it_is
    ) -> Template:
        """Return the template of this name, made with the rest of the arguments the first time."""
        if name not in self._made:
            self._made[name] = self._make(Path(self._base.name, name), clock, kdf, first, furnish)
        return self._made[name]

    def _make(
        self, base: Path, clock: Clock, kdf: PasswordKdf, first: FirstRun, furnish: Furnish
    ) -> Template:
        user = user_folders({OVERRIDE: str(base / "profil")})
        wiring = Wiring(clock)
        wiring.workspaces = Workspaces(clock, user, kdf)
        session, key = wiring.sessions.create(base / "ruang-kerja", first)
        furnish(wiring, session)
        session.vault.close()
        wiring.close()
        return Template(base / "ruang-kerja", user.state, key)


templates = Templates()
