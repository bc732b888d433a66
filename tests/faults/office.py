"""A person at work in the imaginary office of a fault trial, with the program's own wiring.

All texts, names and files of the office carry MARK, so that a plain byte of any of them is found wherever it
lies.
"""

import base64
import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cache, cached_property
from pathlib import Path
from uuid import UUID

from ppid_desktop.bootstrap import Wiring
from ppid_desktop.documents.evidence import certificates, reading
from ppid_desktop.documents.evidence.worker import EvidenceWorker
from ppid_desktop.documents.review.reader import read_returned
from ppid_desktop.documents.review.worker import ReviewWorker
from ppid_desktop.domain.evidence import EvidenceFacts, Issuer
from ppid_desktop.domain.office import Sop
from ppid_desktop.domain.review import Registry, ReviewResult
from ppid_desktop.runtime.paths import OVERRIDE, user_folders
from ppid_desktop.runtime.place import examine
from ppid_desktop.services.machine_check import LOW_SPACE, MachineCheck
from ppid_desktop.services.session import Session
from ppid_desktop.services.use_cases import Services
from ppid_desktop.storage.backup.store import BackupStore
from ppid_desktop.storage.workspaces import Workspaces
from tests.services.conftest import CHEAP_KDF, LOGIN, PASSWORD, Desk, SetClock

MARK = "RAHASIA-7Q4Z"
COLLEAGUE, COLLEAGUE_PASSWORD = "rekan", "sandi rekan yang lama"
NEW_PASSWORD = "sandi baru yang panjang"
LARGE = (MARK + " isi besar ").encode() * 120_000  # three chunks of 1 MiB
PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
SMALL = f"{MARK} isi kecil".encode()


class HereWorker(ReviewWorker):
    """Reads returned files in this process: a process of its own per trial would cost half a second."""

    def read(self, data: bytes, registry: Registry, name: str = "") -> ReviewResult:
        """Read a file as the reading process does."""
        return read_returned(data, registry, name, [])


class HereEvidence(EvidenceWorker):
    """Looks at evidence in this process, for the same reason."""

    def facts(self, data: bytes, issuers: Sequence[str], now: datetime) -> EvidenceFacts:
        """Return what the bytes hold."""
        return reading.facts(data, issuers, now)

    def issuers(self, data: bytes) -> tuple[Issuer, ...]:
        """Return the issuing certificates in a file."""
        return certificates.issuers(data)


@cache
def _sop() -> Sop:
    return Wiring().sop


class HereWiring(Wiring):
    """The program's own wiring with its readers in this process and the SOP read once."""

    @cached_property
    def review_worker(self) -> ReviewWorker:
        """Return the reader."""
        return HereWorker(("-",))

    @cached_property
    def evidence_worker(self) -> EvidenceWorker:
        """Return what looks at evidence."""
        return HereEvidence(("-",))

    @cached_property
    def sop(self) -> Sop:
        """Return the SOP, read once."""
        return _sop()

    def _machine_check(self) -> MachineCheck:
        """Return the real check of the PC, its free space always the same."""
        return MachineCheck(lambda folder: replace(examine(folder), free_bytes=LOW_SPACE), self.clock)


@dataclass(frozen=True)
class Grounds:
    """The folder of one trial: a workspace, a user's profile, and what lies outside both."""

    base: Path

    @property
    def workspace(self) -> Path:
        """Return the workspace."""
        return self.base / "ruang-kerja"

    @property
    def profile(self) -> Path:
        """Return the user's profile."""
        return self.base / "profil"

    @property
    def outside(self) -> Path:
        """Return where a person saves exports: the only place where plain bytes may lie."""
        return self.base / "luar"


class Office:
    """A person at work in a trial's workspace."""

    def __init__(self, grounds: Grounds, sources: Path, places: dict[str, str]) -> None:
        """`sources` holds the person's own files, `places` the ids of the prepared records."""
        self.grounds = grounds
        self.sources = sources
        self.clock = SetClock()
        self.clock.move(days=3)
        os.environ[OVERRIDE] = str(grounds.profile)
        folders = user_folders()
        self.wiring = HereWiring(self.clock, folders)
        self.wiring.workspaces = Workspaces(self.clock, folders, CHEAP_KDF)
        self.wiring.backup_store = BackupStore(self.clock, folders, CHEAP_KDF)
        self._places = places
        self._session: Session | None = None
        self._services: Services | None = None

    def login(self, login: str = LOGIN, password: str = PASSWORD) -> None:
        """Open the workspace as the window does, and clear up after an earlier run."""
        self.enter(self.wiring.sessions.login(self.grounds.workspace, login, password))
        self.wiring.sessions.clear_up(self.session, lambda: False)

    def enter(self, session: Session) -> None:
        """Work in this session."""
        self._session, self._services = session, self.wiring.services_for(session)

    def log_out(self) -> None:
        """Leave as *Keluar* does."""
        self.wiring.sessions.log_out(self.session)
        self._session = self._services = None

    @property
    def is_in(self) -> bool:
        """Return whether somebody is logged in."""
        return self._session is not None

    @property
    def session(self) -> Session:
        """Return the session."""
        assert self._session is not None
        return self._session

    @property
    def services(self) -> Services:
        """Return the use cases."""
        assert self._services is not None
        return self._services

    def at(self, place: str) -> UUID:
        """Return the id of the prepared record (or other thing) of this name."""
        return UUID(self._places[place])

    def word(self, place: str) -> str:
        """Return what was noted under this name when the office was made."""
        return self._places[place]

    def desk(self) -> Desk:
        """Return the words of the service tests for this session."""
        return Desk(
            self.wiring, self.session, self.services, self.grounds.workspace, self.clock, self.sources, ""
        )


@dataclass(frozen=True)
class Prepared:
    """A closed office to copy: its grounds, the person's own files and the ids in it."""

    grounds: Grounds
    sources: Path
    places: dict[str, str] = field(default_factory=dict)

    def copy_to(self, base: Path) -> Grounds:
        """Copy the office; the person's own files are shared, nobody writes to them."""
        shutil.copytree(self.grounds.base, base, symlinks=True)
        return Grounds(base)
